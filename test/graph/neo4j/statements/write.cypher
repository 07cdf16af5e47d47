// == deletes and detaches
UNWIND $ids AS id MATCH (n:`Milestone` {id: id}) DETACH DELETE n
// {"ids":["m1"]}

UNWIND $ids AS id MATCH (n:`Visit` {id: id})<-[r:`MADE`]-() DELETE r
// {"ids":["v1"]}

// == nodes and relationships
UNWIND $rows AS row MERGE (n:`Leader` {id: row.id}) SET n = row.properties
// {"rows":[{"id":"macron","properties":{"id":"macron","name":"Emmanuel Macron","names":["ÉM"],"reference":true}}]}

UNWIND $rows AS row MERGE (n:`Visit` {id: row.id}) SET n = row.properties
// {"rows":[{"id":"v1","properties":{"id":"v1","status":"completed","places":["Paris","Lyon"],"versions":"[{\"from\":\"2024-01-15\",\"properties\":{\"status\":\"planned\",\"places\":[\"Paris\"]}},{\"from\":\"2024-11-04\",\"properties\":{}}]","was":["2024-01-15","2024-11-04"],"was_status":["=","+planned","="],"was_places":["=","+Paris","="]}}]}

UNWIND $rows AS row MERGE (n:`Country` {id: row.id}) SET n = row.properties
// {"rows":[{"id":"FRA","properties":{"id":"FRA"}}]}

UNWIND $rows AS row MATCH (a:`Leader` {id: row.from}) MATCH (b:`Country` {id: row.to}) MERGE (a)-[r:`HOLDS_OFFICE` {key: row.properties.key}]->(b) SET r = row.properties RETURN row.row AS row
// {"rows":[{"row":0,"from":"macron","to":"FRA","properties":{"title":"President","acting":false,"key":"president 2017"}}]}
