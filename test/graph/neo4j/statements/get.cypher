// == two countries
UNWIND $ids AS asked MATCH (n:`Country` {id: asked})
RETURN asked AS id, properties(n) AS node
// {"ids":["FRA","KAZ"]}

// == some properties of a document
UNWIND $ids AS asked MATCH (n:`Document` {id: asked})
RETURN asked AS id, [n.`title`, n.`date`] AS node
// {"ids":["d1"]}
