// == two countries
UNWIND $ids AS asked MATCH (n:`Country` {id: asked})
WITH asked AS id, properties(n) AS node
RETURN collect([id, node]) AS rows0
// {"ids":["FRA","KAZ"]}

// == some properties of a document
UNWIND $ids AS asked MATCH (n:`Document` {id: asked})
WITH asked AS id, [n.`title`, n.`date`] AS node
RETURN collect([id, node]) AS rows0
// {"ids":["d1"]}
