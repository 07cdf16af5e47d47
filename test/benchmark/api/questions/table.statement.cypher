MATCH (v:Visit) WHERE v.startEarliest < $before
WITH v ORDER BY v.startEarliest DESC, v.id LIMIT 50
RETURN collect({
  id: v.id, start: v.start,
  visitor: COLLECT {
    MATCH (v)<-[:MADE]-(l)
    RETURN {
      name: l.name,
      offices: COLLECT {
        MATCH (l)-[r:HOLDS_OFFICE]->(c)
        WITH r, c ORDER BY r.sinceEarliest DESC, r.title
        RETURN {title: r.title, from: r.since, country: {name: c.name}}
      }
    }
  },
  from: COLLECT { MATCH (v)-[:FROM]->(c) RETURN {name: c.name} },
  to: COLLECT { MATCH (v)-[:TO]->(c) RETURN {name: c.name} },
  sectors: COLLECT { MATCH (v)-[:CONCERNS]->(s) WITH s ORDER BY s.code RETURN {code: s.code, label: s.label} }
}) AS answer
