// == all, and some
MATCH (n:`Visit`)
RETURN count(n) AS count
// {}

MATCH (n:`Visit`) WHERE EXISTS { MATCH (n)<-[:`MADE`]-(nn:`Leader`) WITH nn WHERE nn.`id` = $p0 RETURN 1 }
RETURN count(n) AS count
// {"p0":"macron"}
