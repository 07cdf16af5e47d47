// == words, then typos
UNWIND $indexes AS index CALL db.index.fulltext.queryNodes(index, $query) YIELD node AS n, score WITH n, labels(n)[0] AS label, score ORDER BY score DESC, label, n.id LIMIT $limit
RETURN label AS label, n.id AS id, score AS score ORDER BY score DESC, label, id
// {"indexes":["Leader_search","Country_search"],"query":"+(president^4 president*) +(walesa^4 walesa*)","limit":{"low":10,"high":0}}

UNWIND $indexes AS index CALL db.index.fulltext.queryNodes(index, $query) YIELD node AS n, score WITH n, labels(n)[0] AS label, score ORDER BY score DESC, label, n.id LIMIT $limit
RETURN label AS label, n.id AS id, score AS score ORDER BY score DESC, label, id
// {"indexes":["Leader_search","Country_search"],"query":"+(president* president~2) +(walesa* walesa~1)","limit":{"low":10,"high":0}}

// == with the nodes of a label
UNWIND $indexes AS index CALL db.index.fulltext.queryNodes(index, $query) YIELD node AS n, score WITH n, labels(n)[0] AS label, score ORDER BY score DESC, label, n.id LIMIT $limit
RETURN label AS label, n.id AS id, score AS score, CASE WHEN label IN $whole THEN properties(n) END AS node ORDER BY score DESC, label, id
// {"indexes":["Country_search","Visit_search"],"query":"+(niger^4 niger*)","limit":{"low":10,"high":0},"whole":["Visit"]}

UNWIND $indexes AS index CALL db.index.fulltext.queryNodes(index, $query) YIELD node AS n, score WITH n, labels(n)[0] AS label, score ORDER BY score DESC, label, n.id LIMIT $limit
RETURN label AS label, n.id AS id, score AS score, CASE WHEN label IN $whole THEN properties(n) END AS node ORDER BY score DESC, label, id
// {"indexes":["Country_search","Visit_search"],"query":"+(niger* niger~1)","limit":{"low":10,"high":0},"whole":["Visit"]}
