-- == two countries
select n.id, "n"."iso2", "n"."iso3", "n"."wikidata", "n"."name", "n"."names", "n"."demonyms", "n"."capital" from json_each(?) as asked cross join "Country" as n on n.id = asked.value
-- ["[\"FRA\",\"KAZ\"]"]

-- == some properties of a document
select n.id, "n"."title", "n"."date" from json_each(?) as asked cross join "Document" as n on n.id = asked.value
-- ["[\"d1\"]"]
