// == two blocks
UNWIND $keys AS key MATCH (n:`Claim` {`block`: key}) RETURN key, n.id AS id, properties(n) AS node, COLLECT { MATCH (n)-[:`SUPPORTS`]->(m) WITH DISTINCT labels(m)[0] AS label, m.id AS id RETURN {label: label, id: id} ORDER BY label, id } AS supports ORDER BY key, id
// {"keys":["visit:KAZ:FRA","other"]}

// == a window
UNWIND $keys AS key MATCH (n:`Claim` {`window`: key}) RETURN key, n.id AS id, properties(n) AS node, COLLECT { MATCH (n)-[:`SUPPORTS`]->(m) WITH DISTINCT labels(m)[0] AS label, m.id AS id RETURN {label: label, id: id} ORDER BY label, id } AS supports ORDER BY key, id
// {"keys":["visit:KAZ:FRA#2024-11"]}

// == some properties
UNWIND $keys AS key MATCH (n:`Claim` {`block`: key}) RETURN key, n.id AS id, [n.`kind`, n.`fields`] AS node, COLLECT { MATCH (n)-[:`SUPPORTS`]->(m) WITH DISTINCT labels(m)[0] AS label, m.id AS id RETURN {label: label, id: id} ORDER BY label, id } AS supports ORDER BY key, id
// {"keys":["visit:KAZ:FRA"]}
