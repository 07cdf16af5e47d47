// == between two leaders
UNWIND $p0 AS id MATCH (n:`Leader` {id: id})-[r:`MADE`|`TO`]-(m) RETURN DISTINCT labels(n)[0] AS label, id, type(r) AS relationship, CASE WHEN startNode(r) = n THEN 'out' ELSE 'in' END AS direction, labels(m)[0] AS farLabel, m.id AS farId
// {"p0":["macron"]}
