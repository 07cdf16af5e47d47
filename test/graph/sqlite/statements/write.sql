-- == deletes and detaches
delete from "REACHED" where "to_id" = ? and "to_label" = 'Milestone'
-- [["m1"]]

delete from "SUPPORTS" where "to_id" = ? and "to_label" = 'Milestone'
-- [["m1"]]

delete from "Milestone" where id = ?
-- [["m1"]]

delete from search_index where rowid in (select number from search_entry where label = ? and id = ?)
-- [["Milestone","m1"]]

delete from search_entry where label = ? and id = ?
-- [["Milestone","m1"]]

delete from "MADE" where "to_id" = ? and "to_label" = 'Visit'
-- [["v1"]]

-- == nodes and relationships
insert into "Leader" ("id", "folded", "name", "surname", "names", "wikidata", "country", "title", "rank", "reference") values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict ("id") do update set "folded" = excluded."folded", "name" = excluded."name", "surname" = excluded."surname", "names" = excluded."names", "wikidata" = excluded."wikidata", "country" = excluded."country", "title" = excluded."title", "rank" = excluded."rank", "reference" = excluded."reference"
-- [["macron",null,"Emmanuel Macron",null,"[\"ÉM\"]",null,null,null,null,1]]

select e.id, e.number, e.digest from json_each(?) as asked cross join search_entry as e on e.label = ? and e.id = asked.value
-- ["[\"macron\"]","Leader"]

insert into search_entry (label, id, digest) values (?, ?, ?) on conflict (label, id) do update set digest = excluded.digest
-- [["Leader","macron","p4ZcjtJu6O7fkvtr8TNn2wfD39o="]]

select e.id, e.number, e.digest from json_each(?) as asked cross join search_entry as e on e.label = ? and e.id = asked.value
-- ["[\"macron\"]","Leader"]

insert or replace into search_index (rowid, words) values (?, ?)
-- [[1,"emmanuel macron em"]]

insert into search_term (term) select value from json_each(?) where true on conflict (term) do nothing returning number, term
-- ["[\"emmanuel\",\"macron\"]"]

insert into search_trigram (rowid, padded) values (?, ?)
-- [[1,"__emmanuel__"],[2,"__macron__"]]

insert into "Visit" ("id", "folded", "caption", "block", "pair", "countries", "sources", "confidence", "inferred", "disputes", "firstReported", "lastReported", "review", "judgements", "versions", "from", "to", "kind", "kindWording", "status", "start", "startEarliest", "startLatest", "end", "endEarliest", "endLatest", "places", "history") values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict ("id") do update set "folded" = excluded."folded", "caption" = excluded."caption", "block" = excluded."block", "pair" = excluded."pair", "countries" = excluded."countries", "sources" = excluded."sources", "confidence" = excluded."confidence", "inferred" = excluded."inferred", "disputes" = excluded."disputes", "firstReported" = excluded."firstReported", "lastReported" = excluded."lastReported", "review" = excluded."review", "judgements" = excluded."judgements", "versions" = excluded."versions", "from" = excluded."from", "to" = excluded."to", "kind" = excluded."kind", "kindWording" = excluded."kindWording", "status" = excluded."status", "start" = excluded."start", "startEarliest" = excluded."startEarliest", "startLatest" = excluded."startLatest", "end" = excluded."end", "endEarliest" = excluded."endEarliest", "endLatest" = excluded."endLatest", "places" = excluded."places", "history" = excluded."history"
-- [["v1",null,null,null,null,null,null,null,null,null,null,null,null,null,"[{\"from\":\"2024-01-15\",\"properties\":{\"status\":\"planned\",\"places\":[\"Paris\"]}},{\"from\":\"2024-11-04\",\"properties\":{}}]",null,null,null,null,"completed",null,null,null,null,null,null,"[\"Paris\",\"Lyon\"]",null]]

select e.id, e.number, e.digest from json_each(?) as asked cross join search_entry as e on e.label = ? and e.id = asked.value
-- ["[\"v1\"]","Visit"]

insert into search_entry (label, id, digest) values (?, ?, ?) on conflict (label, id) do update set digest = excluded.digest
-- [["Visit","v1","2jmj7l5rSw0yVb/vlWAYkK/YBwk="]]

select e.id, e.number, e.digest from json_each(?) as asked cross join search_entry as e on e.label = ? and e.id = asked.value
-- ["[\"v1\"]","Visit"]

insert or replace into search_index (rowid, words) values (?, ?)
-- [[2,""]]

insert into "Country" ("id", "folded", "iso2", "iso3", "wikidata", "name", "names", "demonyms", "capital") values (?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict ("id") do update set "folded" = excluded."folded", "iso2" = excluded."iso2", "iso3" = excluded."iso3", "wikidata" = excluded."wikidata", "name" = excluded."name", "names" = excluded."names", "demonyms" = excluded."demonyms", "capital" = excluded."capital"
-- [["FRA",null,null,null,null,null,null,null,null]]

select e.id, e.number, e.digest from json_each(?) as asked cross join search_entry as e on e.label = ? and e.id = asked.value
-- ["[\"FRA\"]","Country"]

insert into search_entry (label, id, digest) values (?, ?, ?) on conflict (label, id) do update set digest = excluded.digest
-- [["Country","FRA","2jmj7l5rSw0yVb/vlWAYkK/YBwk="]]

select e.id, e.number, e.digest from json_each(?) as asked cross join search_entry as e on e.label = ? and e.id = asked.value
-- ["[\"FRA\"]","Country"]

insert or replace into search_index (rowid, words) values (?, ?)
-- [[3,""]]

insert into "HOLDS_OFFICE" ("from_id", "to_id", "key", "from_label", "to_label", "title", "rank", "since", "until", "sinceEarliest", "untilLatest", "acting", "source", "claims", "listedUntil", "listedDates") select ?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16 where ((?4 = 'Leader' and exists (select 1 from "Leader" where id = ?1))) and ((?5 = 'Country' and exists (select 1 from "Country" where id = ?2))) on conflict ("from_id", "to_id", "key", "from_label", "to_label") do update set "title" = excluded."title", "rank" = excluded."rank", "since" = excluded."since", "until" = excluded."until", "sinceEarliest" = excluded."sinceEarliest", "untilLatest" = excluded."untilLatest", "acting" = excluded."acting", "source" = excluded."source", "claims" = excluded."claims", "listedUntil" = excluded."listedUntil", "listedDates" = excluded."listedDates"
-- [["macron","FRA","president 2017","Leader","Country","President",null,null,null,null,null,0,null,null,null,null]]
