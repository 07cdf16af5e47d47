// == the first page by id
CALL () { MATCH (n:`Visit`) WHERE n.`id` IS NOT NULL WITH n ORDER BY n.`id` ASC LIMIT $p0 RETURN collect(n) AS part0 }
WITH part0 AS found
UNWIND range(0, size(found[..$p0]) - 1) AS place WITH found, place, found[place] AS n
RETURN n.id AS id, properties(n) AS node ORDER BY place
// {"p0":{"low":21,"high":0}}

// == the first page by date, latest first
CALL () { MATCH (n:`Visit`) WHERE n.`startEarliest` IS NOT NULL WITH n ORDER BY n.`startEarliest` DESC, n.`id` ASC LIMIT $p0 RETURN collect(n) AS part0 }
CALL (part0) { WITH part0 AS so WHERE size(so) < $p0 MATCH (n:`Visit`) WHERE n.`startEarliest` IS NULL WITH n ORDER BY n.`id` ASC LIMIT $p0 RETURN collect(n) AS part1 }
WITH part0 + part1 AS found
UNWIND range(0, size(found[..$p0]) - 1) AS place WITH found, place, found[place] AS n
RETURN n.id AS id, properties(n) AS node ORDER BY place
// {"p0":{"low":21,"high":0}}

// == the last page
CALL () { MATCH (n:`Visit`) WHERE n.`startEarliest` IS NULL WITH n ORDER BY n.`id` DESC LIMIT $p0 RETURN collect(n) AS part0 }
CALL (part0) { WITH part0 AS so WHERE size(so) < $p0 MATCH (n:`Visit`) WHERE n.`startEarliest` IS NOT NULL WITH n ORDER BY n.`startEarliest` ASC, n.`id` DESC LIMIT $p0 RETURN collect(n) AS part1 }
WITH part0 + part1 AS found
UNWIND range(0, size(found[..$p0]) - 1) AS place WITH found, place, found[place] AS n
RETURN n.id AS id, properties(n) AS node ORDER BY place
// {"p0":{"low":21,"high":0}}

// == a page after a row with a date
CALL () { MATCH (n:`Visit`) WHERE (n.`startEarliest` = $p1 AND n.`id` > $p2) WITH n ORDER BY n.`id` ASC LIMIT $p0 RETURN collect(n) AS part0 }
CALL (part0) { WITH part0 AS so WHERE size(so) < $p0 MATCH (n:`Visit`) WHERE n.`startEarliest` < $p3 WITH n ORDER BY n.`startEarliest` DESC, n.`id` ASC LIMIT $p0 RETURN collect(n) AS part1 }
CALL (part0, part1) { WITH part0 + part1 AS so WHERE size(so) < $p0 MATCH (n:`Visit`) WHERE n.`startEarliest` IS NULL WITH n ORDER BY n.`id` ASC LIMIT $p0 RETURN collect(n) AS part2 }
WITH part0 + part1 + part2 AS found
UNWIND range(0, size(found[..$p0]) - 1) AS place WITH found, place, found[place] AS n
RETURN n.id AS id, properties(n) AS node ORDER BY place
// {"p0":{"low":21,"high":0},"p1":"2024-11-04","p2":"v1","p3":"2024-11-04"}

// == a page before a row without a date
CALL () { MATCH (n:`Visit`) WHERE (n.`startEarliest` IS NULL AND n.`id` < $p1) WITH n ORDER BY n.`id` DESC LIMIT $p0 RETURN collect(n) AS part0 }
CALL (part0) { WITH part0 AS so WHERE size(so) < $p0 MATCH (n:`Visit`) WHERE n.`startEarliest` IS NOT NULL WITH n ORDER BY n.`startEarliest` ASC, n.`id` DESC LIMIT $p0 RETURN collect(n) AS part1 }
WITH part0 + part1 AS found
UNWIND range(0, size(found[..$p0]) - 1) AS place WITH found, place, found[place] AS n
RETURN n.id AS id, properties(n) AS node ORDER BY place
// {"p0":{"low":21,"high":0},"p1":"v1"}

// == two sort keys, between two rows
CALL () { MATCH (n:`Visit`) WHERE (n.`kind` = $p7 AND n.`startEarliest` IS NULL AND n.`id` > $p8) AND ((n.`kind` = $p1 AND n.`startEarliest` = $p2 AND n.`id` < $p3) OR (n.`kind` = $p4 AND n.`startEarliest` > $p5) OR n.`kind` < $p6) WITH n ORDER BY n.`id` ASC LIMIT $p0 RETURN collect(n) AS part0 }
CALL (part0) { WITH part0 AS so WHERE size(so) < $p0 MATCH (n:`Visit`) WHERE n.`kind` > $p9 AND ((n.`kind` = $p1 AND n.`startEarliest` = $p2 AND n.`id` < $p3) OR (n.`kind` = $p4 AND n.`startEarliest` > $p5) OR n.`kind` < $p6) WITH n ORDER BY n.`kind` ASC, n.`startEarliest` IS NULL ASC, n.`startEarliest` DESC, n.`id` ASC LIMIT $p0 RETURN collect(n) AS part1 }
CALL (part0, part1) { WITH part0 + part1 AS so WHERE size(so) < $p0 MATCH (n:`Visit`) WHERE n.`kind` IS NULL AND ((n.`kind` = $p1 AND n.`startEarliest` = $p2 AND n.`id` < $p3) OR (n.`kind` = $p4 AND n.`startEarliest` > $p5) OR n.`kind` < $p6) WITH n ORDER BY n.`startEarliest` IS NULL ASC, n.`startEarliest` DESC, n.`id` ASC LIMIT $p0 RETURN collect(n) AS part2 }
WITH part0 + part1 + part2 AS found
UNWIND range(0, size(found[..$p0]) - 1) AS place WITH found, place, found[place] AS n
RETURN n.id AS id, properties(n) AS node ORDER BY place
// {"p0":{"low":21,"high":0},"p1":"working","p2":"2024","p3":"v2","p4":"working","p5":"2024","p6":"working","p7":"state","p8":"v1","p9":"state"}

// == one value of a property, in the order of an index, with some properties
CALL () { MATCH (n:`Visit`) USING INDEX n:`Visit`(`to`, `startEarliest`) WHERE (n.`to` = $p1 AND n.`kind` = $p2) AND n.`startEarliest` IS NOT NULL WITH n ORDER BY n.`to` DESC, n.`startEarliest` DESC, n.`id` ASC LIMIT $p0 RETURN collect(n) AS part0 }
CALL (part0) { WITH part0 AS so WHERE size(so) < $p0 MATCH (n:`Visit`) WHERE (n.`to` = $p1 AND n.`kind` = $p2) AND n.`startEarliest` IS NULL WITH n ORDER BY n.`id` ASC LIMIT $p0 RETURN collect(n) AS part1 }
WITH part0 + part1 AS found
UNWIND range(0, size(found[..$p0]) - 1) AS place WITH found, place, found[place] AS n
RETURN n.id AS id, [n.`caption`, n.`start`] AS node ORDER BY place
// {"p0":{"low":21,"high":0},"p1":"FRA","p2":"state"}

// == the same, counted too
CALL () { MATCH (n:`Visit`) USING INDEX n:`Visit`(`to`, `startEarliest`) WHERE n.`to` = $p1 AND n.`startEarliest` IS NOT NULL WITH n ORDER BY n.`to` DESC, n.`startEarliest` DESC, n.`id` ASC RETURN collect(n) AS part0 }
CALL () { MATCH (n:`Visit`) WHERE n.`to` = $p1 AND n.`startEarliest` IS NULL WITH n ORDER BY n.`id` ASC RETURN collect(n) AS part1 }
WITH part0 + part1 AS found
UNWIND range(0, size(found[..$p0]) - 1) AS place WITH found, place, found[place] AS n
RETURN n.id AS id, properties(n) AS node, size(found) AS total ORDER BY place
// {"p0":{"low":21,"high":0},"p1":"FRA"}

// == one value of a list, after a row, in the order of its table
CALL () { MATCH (n:`Visit`) WHERE $p1 IN n.`countries` AND (n.`startEarliest` = $p2 AND n.`id` > $p3) WITH n ORDER BY n.`id` ASC LIMIT $p0 RETURN collect(n) AS part0 }
CALL (part0) { WITH part0 AS so WHERE size(so) < $p0 MATCH (n:`Visit`) WHERE $p1 IN n.`countries` AND n.`startEarliest` < $p4 WITH n ORDER BY n.`startEarliest` DESC, n.`id` ASC LIMIT $p0 RETURN collect(n) AS part1 }
CALL (part0, part1) { WITH part0 + part1 AS so WHERE size(so) < $p0 MATCH (n:`Visit`) WHERE $p1 IN n.`countries` AND n.`startEarliest` IS NULL WITH n ORDER BY n.`id` ASC LIMIT $p0 RETURN collect(n) AS part2 }
WITH part0 + part1 + part2 AS found
UNWIND range(0, size(found[..$p0]) - 1) AS place WITH found, place, found[place] AS n
RETURN n.id AS id, [n.`caption`] AS node ORDER BY place
// {"p0":{"low":21,"high":0},"p1":"FRA","p2":"2024-11-04","p3":"v1","p4":"2024-11-04"}

// == one value of a property and some of others, which the index tells
CALL () { MATCH (n:`Visit`) USING INDEX n:`Visit`(`to`, `startEarliest`, `kind`, `status`) WHERE (n.`to` = $p1 AND n.`kind` IN $p2 AND n.`status` = $p3) AND n.`startEarliest` IS NOT NULL WITH n ORDER BY n.`to` DESC, n.`startEarliest` DESC, n.`id` ASC RETURN collect(n) AS part0 }
CALL () { MATCH (n:`Visit`) WHERE (n.`to` = $p1 AND n.`kind` IN $p2 AND n.`status` = $p3) AND n.`startEarliest` IS NULL WITH n ORDER BY n.`id` ASC RETURN collect(n) AS part1 }
WITH part0 + part1 AS found
UNWIND range(0, size(found[..$p0]) - 1) AS place WITH found, place, found[place] AS n
RETURN n.id AS id, properties(n) AS node, size(found) AS total ORDER BY place
// {"p0":{"low":21,"high":0},"p1":"FRA","p2":["state","official"],"p3":"completed"}

// == what is excluded last
CALL () { MATCH (n:`Visit`) USING INDEX n:`Visit`(`to`, `startEarliest`) WHERE n.`to` = $p1 AND n.`startEarliest` IS NOT NULL WITH n, n.`review` AS own WHERE NOT coalesce(n.`review` = $p2, false) WITH n ORDER BY n.`to` DESC, n.`startEarliest` DESC, n.`id` ASC LIMIT $p0 RETURN collect(n) AS part0 }
CALL (part0) { WITH part0 AS so WHERE size(so) < $p0 MATCH (n:`Visit`) WHERE n.`to` = $p1 AND n.`startEarliest` IS NULL WITH n, n.`review` AS own WHERE NOT coalesce(n.`review` = $p2, false) WITH n ORDER BY n.`id` ASC LIMIT $p0 RETURN collect(n) AS part1 }
WITH part0 + part1 AS found
UNWIND range(0, size(found[..$p0]) - 1) AS place WITH found, place, found[place] AS n
RETURN n.id AS id, properties(n) AS node ORDER BY place
// {"p0":{"low":21,"high":0},"p1":"FRA","p2":"wrong"}

// == only rows that have what they are sorted by
CALL () { MATCH (n:`Visit`) WHERE n.`startEarliest` < $p1 AND n.`startEarliest` IS NOT NULL WITH n ORDER BY n.`startEarliest` DESC, n.`id` ASC LIMIT $p0 RETURN collect(n) AS part0 }
WITH part0 AS found
UNWIND range(0, size(found[..$p0]) - 1) AS place WITH found, place, found[place] AS n
RETURN n.id AS id, properties(n) AS node ORDER BY place
// {"p0":{"low":21,"high":0},"p1":"2024"}

// == as of a day, by values of that day
CALL () { MATCH (n:`Visit`) WHERE (n.`to` = $p1 AND head([told IN [n.`was_status`[size([day IN n.`was` WHERE day <= $p2])]] | CASE WHEN told IS NULL OR told = '=' THEN n.`status` WHEN told = '-' THEN null ELSE substring(told, 1) END]) = $p3 AND EXISTS { MATCH (n)<-[nr:`DURING`]-(nn:`Meeting`) WHERE (nr.`reported` <= $p5 OR coalesce(size(nr.`claims`), 0) = 0) WITH nn WHERE nn.`firstReported` <= $p4 RETURN 1 }) AND (head([told IN [n.`was_startEarliest`[size([day IN n.`was` WHERE day <= $p6])]] | CASE WHEN told IS NULL OR told = '=' THEN n.`startEarliest` WHEN told = '-' THEN null ELSE substring(told, 1) END]) = $p7 AND n.`id` > $p8) WITH n ORDER BY n.`id` ASC LIMIT $p0 RETURN collect(n) AS part0 }
CALL (part0) { WITH part0 AS so WHERE size(so) < $p0 MATCH (n:`Visit`) WHERE (n.`to` = $p1 AND head([told IN [n.`was_status`[size([day IN n.`was` WHERE day <= $p2])]] | CASE WHEN told IS NULL OR told = '=' THEN n.`status` WHEN told = '-' THEN null ELSE substring(told, 1) END]) = $p3 AND EXISTS { MATCH (n)<-[nr:`DURING`]-(nn:`Meeting`) WHERE (nr.`reported` <= $p5 OR coalesce(size(nr.`claims`), 0) = 0) WITH nn WHERE nn.`firstReported` <= $p4 RETURN 1 }) AND head([told IN [n.`was_startEarliest`[size([day IN n.`was` WHERE day <= $p9])]] | CASE WHEN told IS NULL OR told = '=' THEN n.`startEarliest` WHEN told = '-' THEN null ELSE substring(told, 1) END]) < $p10 WITH n ORDER BY head([told IN [n.`was_startEarliest`[size([day IN n.`was` WHERE day <= $p11])]] | CASE WHEN told IS NULL OR told = '=' THEN n.`startEarliest` WHEN told = '-' THEN null ELSE substring(told, 1) END]) DESC, n.`id` ASC LIMIT $p0 RETURN collect(n) AS part1 }
CALL (part0, part1) { WITH part0 + part1 AS so WHERE size(so) < $p0 MATCH (n:`Visit`) WHERE (n.`to` = $p1 AND head([told IN [n.`was_status`[size([day IN n.`was` WHERE day <= $p2])]] | CASE WHEN told IS NULL OR told = '=' THEN n.`status` WHEN told = '-' THEN null ELSE substring(told, 1) END]) = $p3 AND EXISTS { MATCH (n)<-[nr:`DURING`]-(nn:`Meeting`) WHERE (nr.`reported` <= $p5 OR coalesce(size(nr.`claims`), 0) = 0) WITH nn WHERE nn.`firstReported` <= $p4 RETURN 1 }) AND head([told IN [n.`was_startEarliest`[size([day IN n.`was` WHERE day <= $p12])]] | CASE WHEN told IS NULL OR told = '=' THEN n.`startEarliest` WHEN told = '-' THEN null ELSE substring(told, 1) END]) IS NULL WITH n ORDER BY n.`id` ASC LIMIT $p0 RETURN collect(n) AS part2 }
WITH part0 + part1 + part2 AS found
UNWIND range(0, size(found[..$p0]) - 1) AS place WITH found, place, found[place] AS n
RETURN n.id AS id, properties(n) AS node ORDER BY place
// {"p0":{"low":21,"high":0},"p1":"FRA","p2":"2024-01-15","p3":"planned","p4":"2024-01-15","p5":"2024-01-15","p6":"2024-01-15","p7":"2024-11-04","p8":"v1","p9":"2024-01-15","p10":"2024-11-04","p11":"2024-01-15","p12":"2024-01-15"}

// == with the ids of neighbours
CALL () { MATCH (n:`Visit`) WHERE n.`id` IS NOT NULL WITH n ORDER BY n.`id` ASC LIMIT $p0 RETURN collect(n) AS part0 }
WITH part0 AS found
UNWIND range(0, size(found[..$p0]) - 1) AS place WITH found, place, found[place] AS n
RETURN n.id AS id, properties(n) AS node, COLLECT { MATCH (n)<-[:`MADE`]-(m) RETURN m.id } AS i0, COLLECT { MATCH (n)-[:`CONCERNS`]->(m) RETURN m.id } AS i1 ORDER BY place
// {"p0":{"low":21,"high":0}}
