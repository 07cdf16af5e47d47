// == by year and kind
MATCH (n:`Visit`) RETURN left(n.`startEarliest`, $p0) AS k0, n.`kind` AS k1, count(*) AS count ORDER BY k0, k1
// {"p0":{"low":4,"high":0}}

// == by the elements of a list
MATCH (n:`Agreement`) WHERE n.`kind` = $p0 UNWIND CASE WHEN size(n.`countries`) > 0 THEN n.`countries` ELSE [null] END AS e0 RETURN e0 AS k0, count(DISTINCT n) AS count ORDER BY k0
// {"p0":"treaty"}

// == by a property of neighbours
MATCH (n:`Agreement`) OPTIONAL MATCH (n)-[:`CONCERNS`]->(f0:`Sector`) RETURN f0.`code` AS k0, left(n.`dateEarliest`, $p0) AS k1, count(DISTINCT n) AS count ORDER BY k0, k1
// {"p0":{"low":4,"high":0}}
