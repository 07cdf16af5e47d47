// == words, then typos
UNWIND $indexes AS index CALL db.index.fulltext.queryNodes(index, $query) YIELD node, score
RETURN labels(node)[0] AS label, node.id AS id, score AS score ORDER BY score DESC, label, id LIMIT $limit
// {"indexes":["Leader_search","Country_search"],"query":"+(president^4 president*) +(walesa^4 walesa*)","limit":{"low":10,"high":0}}

UNWIND $indexes AS index CALL db.index.fulltext.queryNodes(index, $query) YIELD node, score
RETURN labels(node)[0] AS label, node.id AS id, score AS score ORDER BY score DESC, label, id LIMIT $limit
// {"indexes":["Leader_search","Country_search"],"query":"+(president* president~2) +(walesa* walesa~1)","limit":{"low":10,"high":0}}
