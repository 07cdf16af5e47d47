// == all, and some
MATCH (n:`Visit`)
WITH count(n) AS count
RETURN collect([count]) AS rows0
// {}

MATCH (n:`Visit`) WHERE EXISTS { MATCH (n)<-[:`MADE`]-(nn:`Leader`) WITH nn WHERE nn.`id` = $p0 RETURN 1 }
WITH count(n) AS count
RETURN collect([count]) AS rows0
// {"p0":"macron"}
