// == a visit with its claims
CALL () {
UNWIND $r0_ids AS asked MATCH (n:`Visit` {id: asked})
WITH asked AS id, [n.`caption`] AS node
RETURN collect([id, node]) AS rows0
}
CALL () {
UNWIND $r1_p0 AS parent MATCH (p:`Visit` {id: parent})
CALL (p) { MATCH (p)<-[r:`SUPPORTS`]-(n) RETURN r, n ORDER BY n.`date` ASC, n.`id` ASC LIMIT $r1_p1 }
WITH parent AS parent, n.id AS id, '' AS key, [n.`quote`] AS node ORDER BY parent, n.`date` ASC, n.`id` ASC
RETURN collect([parent, id, key, node]) AS rows1
}
RETURN rows0, rows1
// {"r0_ids":["v1"],"r1_p0":["v1"],"r1_p1":{"low":21,"high":0}}
