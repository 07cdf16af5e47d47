// == comparisons of strings
MATCH (n:`Visit`) WHERE (n.`kind` = $p0 OR n.`kind` <> $p1 OR n.`kind` < $p2 OR n.`kind` <= $p3 OR n.`kind` > $p4 OR n.`kind` >= $p5 OR n.`kind` STARTS WITH $p6 OR toLower(n.`kind`) CONTAINS $p7)
RETURN count(n) AS count
// {"p0":"State","p1":"State","p2":"State","p3":"State","p4":"State","p5":"State","p6":"State","p7":"state"}

// == oneOf, includes, exists
MATCH (n:`Visit`) WHERE (n.`kind` IN $p0 AND $p1 IN n.`places` AND n.`start` IS NOT NULL AND n.`end` IS NULL)
RETURN count(n) AS count
// {"p0":["state","official"],"p1":"Paris"}

// == numbers and booleans
MATCH (n:`Leader`) WHERE (n.`reference` = $p0 OR EXISTS { MATCH (n)-[:`MADE`]->(nn:`Visit`) WITH nn WHERE (nn.`sources` > $p1 AND nn.`confidence` < $p2) RETURN 1 })
RETURN count(n) AS count
// {"p0":true,"p1":{"low":2,"high":0},"p2":0.5}

// == not, and what is never or always true
MATCH (n:`Visit`) WHERE NOT coalesce((true OR false OR false), false)
RETURN count(n) AS count
// {}

// == related
MATCH (n:`Visit`) WHERE (EXISTS { MATCH (n)<-[:`MADE`]-(nn:`Leader`) WITH nn WHERE nn.`id` = $p0 RETURN 1 } AND NOT coalesce(EXISTS { MATCH (n)-[:`CONCERNS`]->(nn:`Sector`) }, false))
RETURN count(n) AS count
// {"p0":"macron"}
