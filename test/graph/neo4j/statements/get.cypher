// == two countries
UNWIND $ids AS id MATCH (n:`Country` {id: id}) RETURN id, properties(n) AS node
// {"ids":["FRA","KAZ"]}

// == some properties of a document
UNWIND $ids AS id MATCH (n:`Document` {id: id}) RETURN id, [n.`title`, n.`date`] AS node
// {"ids":["d1"]}
