MATCH (c:Country {iso3: $code})
RETURN {
  name: c.name,
  offices: COLLECT {
    MATCH (c)<-[r:HOLDS_OFFICE]-(l)
    WITH r, l ORDER BY r.sinceEarliest DESC, r.title, l.id
    RETURN {title: r.title, rank: r.rank, from: r.since, to: r.until, leader: {id: l.id, name: l.name}}
  }
} AS answer
