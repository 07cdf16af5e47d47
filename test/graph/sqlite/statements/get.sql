-- == two countries
select n.id, "n"."iso2", "n"."iso3", "n"."wikidata", "n"."name", "n"."names", "n"."demonyms", "n"."capital" from json_each(?) as asked cross join "Country" as n on n.id = asked.value
-- ["[\"FRA\",\"KAZ\"]"]
