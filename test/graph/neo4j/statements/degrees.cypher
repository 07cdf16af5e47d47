// == of leaders
UNWIND $p0 AS id MATCH (p:`Leader` {id: id}) RETURN id, COUNT { MATCH (p)-[:`MADE`]->(n) } AS degree
// {"p0":["macron","tokayev"]}

// == filtered
UNWIND $p0 AS id MATCH (p:`Leader` {id: id}) RETURN id, COUNT { MATCH (p)-[:`MADE`]->(n) WHERE n.`kind` = $p1 } AS degree
// {"p0":["macron","tokayev"],"p1":"state"}
