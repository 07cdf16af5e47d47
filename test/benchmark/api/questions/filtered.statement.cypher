MATCH (v:Visit {to: $to})
WHERE v.kind IN ['state', 'official'] AND v.status = 'completed' AND v.startEarliest > $after AND v.startEarliest < $before
WITH v ORDER BY v.startEarliest DESC, v.id
WITH collect(v) AS found
RETURN {
  totalCount: size(found),
  hasNextPage: size(found) > 20,
  visits: COLLECT {
    UNWIND found[..20] AS v
    RETURN {
      id: v.id, kind: v.kind, status: v.status, start: v.start,
      visitor: COLLECT { MATCH (v)<-[:MADE]-(l) RETURN {name: l.name} },
      from: COLLECT { MATCH (v)-[:FROM]->(c) RETURN {iso3: c.iso3} }
    }
  }
} AS answer
