// == of leaders
UNWIND $p0 AS asked MATCH (p:`Leader` {id: asked})
RETURN asked AS id, COUNT { MATCH (p)-[:`MADE`]->(n) } AS degree
// {"p0":["macron","tokayev"]}

// == filtered
UNWIND $p0 AS asked MATCH (p:`Leader` {id: asked})
RETURN asked AS id, COUNT { MATCH (p)-[:`MADE`]->(n) WHERE n.`kind` = $p1 } AS degree
// {"p0":["macron","tokayev"],"p1":"state"}
