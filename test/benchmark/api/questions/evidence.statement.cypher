MATCH (v:Visit {id: $visit})
RETURN {
  caption: v.caption, sources: v.sources,
  evidence: COLLECT {
    MATCH (v)<-[:SUPPORTS]-(c)
    WITH c ORDER BY c.date, c.id LIMIT 20
    RETURN {
      quote: c.quote, start: c.start, end: c.end,
      document: COLLECT { MATCH (c)<-[:STATES]-(d) RETURN {title: d.title, source: d.source, date: d.date} }
    }
  }
} AS answer
