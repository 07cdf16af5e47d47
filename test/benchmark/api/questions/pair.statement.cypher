RETURN {
  visits: COLLECT {
    MATCH (v:Visit {pair: $pair})
    WITH v ORDER BY v.startEarliest DESC, v.id LIMIT 20
    RETURN {
      id: v.id, kind: v.kind, start: v.start,
      from: COLLECT { MATCH (v)-[:FROM]->(c) RETURN {iso3: c.iso3} },
      to: COLLECT { MATCH (v)-[:TO]->(c) RETURN {iso3: c.iso3} },
      sectors: COLLECT { MATCH (v)-[:CONCERNS]->(s) WITH s ORDER BY s.code RETURN {code: s.code, label: s.label} }
    }
  },
  agreements: COLLECT {
    MATCH (a:Agreement {pair: $pair})
    WITH a ORDER BY a.dateEarliest DESC, a.id LIMIT 20
    RETURN {
      id: a.id, title: a.title, kind: a.kind, date: a.date,
      sectors: COLLECT { MATCH (a)-[:CONCERNS]->(s) WITH s ORDER BY s.code RETURN {code: s.code, label: s.label} }
    }
  }
} AS answer
