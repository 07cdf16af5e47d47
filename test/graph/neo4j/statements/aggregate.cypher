// == by year and kind
MATCH (n:`Visit`) RETURN left(n.`startEarliest`, $p0) AS k0, n.`kind` AS k1, count(*) AS count ORDER BY k0, k1
// {"p0":{"low":4,"high":0}}

// == by the elements of a list
MATCH (n:`Agreement`) WHERE n.`kind` = $p0 UNWIND CASE WHEN size(n.`countries`) > 0 THEN n.`countries` ELSE [null] END AS e0 RETURN e0 AS k0, count(DISTINCT n) AS count ORDER BY k0
// {"p0":"treaty"}

// == by what the embedded store keeps numbers of
MATCH (n:`Visit`) WHERE NOT coalesce(n.`review` = $p0, false) RETURN left(n.`start`, $p1) AS k0, n.`kind` AS k1, count(*) AS count ORDER BY k0, k1
// {"p0":"wrong","p1":{"low":4,"high":0}}

// == by each country that two have to do with, from such numbers
MATCH (n:`Meeting`) WHERE ($p0 IN n.`countries` OR $p1 IN n.`countries`) UNWIND CASE WHEN size(n.`countries`) > 0 THEN n.`countries` ELSE [null] END AS e0 RETURN e0 AS k0, count(DISTINCT n) AS count ORDER BY k0
// {"p0":"FRA","p1":"KAZ"}

// == by values of a day
MATCH (n:`Visit`) UNWIND CASE WHEN size(head([told IN [n.`was_places`[size([day IN n.`was` WHERE day <= $p1])]] | CASE WHEN told IS NULL OR told = '=' THEN n.`places` WHEN told = '-' THEN null WHEN told = '[]' THEN [] ELSE split(substring(told, 1), '\u001f') END])) > 0 THEN head([told IN [n.`was_places`[size([day IN n.`was` WHERE day <= $p1])]] | CASE WHEN told IS NULL OR told = '=' THEN n.`places` WHEN told = '-' THEN null WHEN told = '[]' THEN [] ELSE split(substring(told, 1), '\u001f') END]) ELSE [null] END AS e1 RETURN head([told IN [n.`was_status`[size([day IN n.`was` WHERE day <= $p2])]] | CASE WHEN told IS NULL OR told = '=' THEN n.`status` WHEN told = '-' THEN null ELSE substring(told, 1) END]) AS k0, e1 AS k1, count(DISTINCT n) AS count ORDER BY k0, k1
// {"p0":"2024-01-15","p1":"2024-01-15","p2":"2024-01-15"}

// == by a property of neighbours
MATCH (n:`Agreement`) OPTIONAL MATCH (n)-[:`CONCERNS`]->(f0:`Sector`) RETURN f0.`code` AS k0, left(n.`dateEarliest`, $p0) AS k1, count(DISTINCT n) AS count ORDER BY k0, k1
// {"p0":{"low":4,"high":0}}
