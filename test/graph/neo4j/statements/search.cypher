// == words, then typos
UNWIND $indexes AS index CALL db.index.fulltext.queryNodes(index, $query) YIELD node, score
WITH labels(node)[0] AS label, node.id AS id, score AS score ORDER BY score DESC, label, id LIMIT $limit
RETURN collect([label, id, score]) AS rows0
// {"indexes":["Leader_search","Country_search"],"query":"+(president^4 president*) +(walesa^4 walesa*)","limit":{"low":10,"high":0}}

UNWIND $indexes AS index CALL db.index.fulltext.queryNodes(index, $query) YIELD node, score
WITH labels(node)[0] AS label, node.id AS id, score AS score ORDER BY score DESC, label, id LIMIT $limit
RETURN collect([label, id, score]) AS rows0
// {"indexes":["Leader_search","Country_search"],"query":"+(president* president~2) +(walesa* walesa~1)","limit":{"low":10,"high":0}}
