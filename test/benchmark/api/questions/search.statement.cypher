UNWIND ['Leader_search', 'Institution_search'] AS index
CALL db.index.fulltext.queryNodes(index, $text) YIELD node, score
WITH node, score ORDER BY score DESC LIMIT 10
RETURN collect({id: node.id, name: node.name}) AS answer
