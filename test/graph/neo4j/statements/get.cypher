// == two countries
UNWIND $ids AS id MATCH (n:`Country` {id: id}) RETURN id, properties(n) AS node
// {"ids":["FRA","KAZ"]}
