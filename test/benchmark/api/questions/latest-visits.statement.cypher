MATCH (c:Country {iso3: $code})
RETURN {
  name: c.name,
  visitsReceived: COLLECT {
    MATCH (c)<-[:TO]-(v)
    WITH v ORDER BY v.startEarliest DESC, v.id LIMIT 10
    RETURN {
      id: v.id, kind: v.kind, start: v.start,
      visitor: COLLECT { MATCH (v)<-[:MADE]-(l) RETURN {name: l.name} },
      sectors: COLLECT { MATCH (v)-[:CONCERNS]->(s) WITH s ORDER BY s.code RETURN {code: s.code, label: s.label} }
    }
  }
} AS answer
