MATCH (s:Sector) WHERE s.parent IS NULL
WITH s ORDER BY s.code
RETURN collect({
  code: s.code, label: s.label, visits: COUNT { (s)<-[:CONCERNS]-(:Visit) },
  children: COLLECT {
    MATCH (s)<-[:WITHIN]-(c)
    WITH c ORDER BY c.code
    RETURN {code: c.code, label: c.label, visits: COUNT { (c)<-[:CONCERNS]-(:Visit) }}
  }
}) AS answer
