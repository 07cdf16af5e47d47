// == a page of visits for each leader
UNWIND $p0 AS parent MATCH (p:`Leader` {id: parent})
CALL (p) { MATCH (p)-[r:`MADE`]->(n) RETURN r, n ORDER BY n.`startEarliest` IS NULL ASC, n.`startEarliest` DESC, n.`id` ASC LIMIT $p1 }
RETURN parent AS parent, n.id AS id, '' AS key, properties(n) AS node, properties(r) AS relationship ORDER BY parent, n.`startEarliest` IS NULL ASC, n.`startEarliest` DESC, n.`id` ASC
// {"p0":["macron","tokayev"],"p1":{"low":21,"high":0}}

// == after a row, filtered, with neighbours
UNWIND $p0 AS parent MATCH (p:`Leader` {id: parent})
CALL (p) { MATCH (p)-[r:`MADE`]->(n) WHERE n.`kind` = $p1 AND ((n.`startEarliest` = $p2 AND n.`id` > $p3) OR n.`startEarliest` < $p4 OR n.`startEarliest` IS NULL) RETURN r, n ORDER BY n.`startEarliest` IS NULL ASC, n.`startEarliest` DESC, n.`id` ASC LIMIT $p5 }
RETURN parent AS parent, n.id AS id, '' AS key, properties(n) AS node, properties(r) AS relationship, COLLECT { MATCH (n)-[:`TO`]->(m) RETURN m.id } AS i0 ORDER BY parent, n.`startEarliest` IS NULL ASC, n.`startEarliest` DESC, n.`id` ASC
// {"p0":["macron","tokayev"],"p1":"state","p2":"2024-11-04","p3":"v1","p4":"2024-11-04","p5":{"low":21,"high":0}}

// == over relationships known on a day
UNWIND $p0 AS parent MATCH (p:`Leader` {id: parent})
CALL (p) { MATCH (p)-[r:`MADE`]->(n) WHERE (r.`reported` <= $p1 OR coalesce(size(r.`claims`), 0) = 0) RETURN r, n ORDER BY n.`id` ASC LIMIT $p2 }
RETURN parent AS parent, n.id AS id, '' AS key, properties(n) AS node, properties(r) AS relationship ORDER BY parent, n.`id` ASC
// {"p0":["macron","tokayev"],"p1":"2024-01-15","p2":{"low":21,"high":0}}

// == a keyed relationship, from a row on
UNWIND $p0 AS parent MATCH (p:`Leader` {id: parent})
CALL (p) { MATCH (p)-[r:`HOLDS_OFFICE`]->(n) WHERE ((n.`id` = $p1 AND r.`key` > $p2) OR n.`id` > $p3) RETURN r, n ORDER BY n.`id` ASC, r.`key` ASC LIMIT $p4 }
RETURN parent AS parent, n.id AS id, r.key AS key, properties(n) AS node, properties(r) AS relationship ORDER BY parent, n.`id` ASC, r.`key` ASC
// {"p0":["macron"],"p1":"FRA","p2":"president","p3":"FRA","p4":{"low":6,"high":0}}

// == a relationship to several labels
UNWIND $p0 AS parent MATCH (p:`Sector` {id: parent})
CALL (p) { MATCH (p)<-[r:`CONCERNS`]-(n:`Agreement`) RETURN r, n ORDER BY n.`id` ASC LIMIT $p1 }
RETURN parent AS parent, n.id AS id, '' AS key, properties(n) AS node, properties(r) AS relationship ORDER BY parent, n.`id` ASC
// {"p0":["energy"],"p1":{"low":6,"high":0}}
