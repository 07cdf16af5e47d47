-- == a page of visits for each leader
select page.parent, n.id, r.key, "n"."caption", "n"."block", "n"."pair", "n"."countries", "n"."sources", "n"."confidence", "n"."inferred", "n"."disputes", "n"."firstReported", "n"."lastReported", "n"."review", "n"."judgements", "n"."versions", "n"."from", "n"."to", "n"."kind", "n"."kindWording", "n"."status", "n"."start", "n"."startEarliest", "n"."startLatest", "n"."end", "n"."endEarliest", "n"."endLatest", "n"."places", "n"."history", "r"."claims", "r"."reported"
from (select * from (
select "r"."from_id" as parent, "r"."to_id" as id, r.key, row_number() over (partition by "r"."from_id" order by "n"."startEarliest" desc nulls last, "n"."id" asc) as place
from json_each(?) as asked
cross join "MADE" as r on "r"."from_id" = asked.value
cross join "Visit" as n on n.id = "r"."to_id"
) where place <= ?) as page
cross join "Visit" as n on n.id = page.id
cross join "MADE" as r on "r"."from_id" = page.parent and "r"."to_id" = page.id and r.key = page.key and "r"."from_label" = ? and "r"."to_label" = ?
order by page.parent, page.place
-- ["[\"macron\",\"tokayev\"]",21,"Leader","Visit"]

-- == after a row, filtered, with neighbours
select page.parent, n.id, r.key, "n"."caption", "n"."block", "n"."pair", "n"."countries", "n"."sources", "n"."confidence", "n"."inferred", "n"."disputes", "n"."firstReported", "n"."lastReported", "n"."review", "n"."judgements", "n"."versions", "n"."from", "n"."to", "n"."kind", "n"."kindWording", "n"."status", "n"."start", "n"."startEarliest", "n"."startLatest", "n"."end", "n"."endEarliest", "n"."endLatest", "n"."places", "n"."history", "r"."claims", "r"."reported", (select json_group_array(id) from (select distinct "h"."to_id" as id from "TO" as h where "h"."from_id" = "n"."id" order by 1))
from (select * from (
select "r"."from_id" as parent, "r"."to_id" as id, r.key, row_number() over (partition by "r"."from_id" order by "n"."startEarliest" desc nulls last, "n"."id" asc) as place
from json_each(?) as asked
cross join "MADE" as r on "r"."from_id" = asked.value
cross join "Visit" as n on n.id = "r"."to_id" where "n"."kind" = ? and (("n"."startEarliest" = ? and "n"."id" > ?) or ("n"."startEarliest" < ?) or ("n"."startEarliest" is null))
) where place <= ?) as page
cross join "Visit" as n on n.id = page.id
cross join "MADE" as r on "r"."from_id" = page.parent and "r"."to_id" = page.id and r.key = page.key and "r"."from_label" = ? and "r"."to_label" = ?
order by page.parent, page.place
-- ["[\"macron\",\"tokayev\"]","state","2024-11-04","v1","2024-11-04",21,"Leader","Visit"]

-- == over relationships known on a day
select page.parent, n.id, r.key, "n"."caption", "n"."block", "n"."pair", "n"."countries", "n"."sources", "n"."confidence", "n"."inferred", "n"."disputes", "n"."firstReported", "n"."lastReported", "n"."review", "n"."judgements", "n"."versions", "n"."from", "n"."to", "n"."kind", "n"."kindWording", "n"."status", "n"."start", "n"."startEarliest", "n"."startLatest", "n"."end", "n"."endEarliest", "n"."endLatest", "n"."places", "n"."history", "r"."claims", "r"."reported"
from (select * from (
select "r"."from_id" as parent, "r"."to_id" as id, r.key, row_number() over (partition by "r"."from_id" order by "n"."id" asc) as place
from json_each(?) as asked
cross join "MADE" as r on "r"."from_id" = asked.value
cross join "Visit" as n on n.id = "r"."to_id" where ("r"."reported" <= ? or "r"."claims" is null or "r"."claims" = '[]')
) where place <= ?) as page
cross join "Visit" as n on n.id = page.id
cross join "MADE" as r on "r"."from_id" = page.parent and "r"."to_id" = page.id and r.key = page.key and "r"."from_label" = ? and "r"."to_label" = ?
order by page.parent, page.place
-- ["[\"macron\",\"tokayev\"]","2024-01-15",21,"Leader","Visit"]

-- == a keyed relationship, from a row on
select page.parent, n.id, r.key, "n"."iso2", "n"."iso3", "n"."wikidata", "n"."name", "n"."names", "n"."demonyms", "n"."capital", "r"."title", "r"."rank", "r"."since", "r"."until", "r"."sinceEarliest", "r"."untilLatest", "r"."acting", "r"."source", "r"."claims", "r"."listedUntil", "r"."listedDates"
from (select * from (
select "r"."from_id" as parent, "r"."to_id" as id, r.key, row_number() over (partition by "r"."from_id" order by "n"."id" asc, "r"."key" asc) as place
from json_each(?) as asked
cross join "HOLDS_OFFICE" as r on "r"."from_id" = asked.value
cross join "Country" as n on n.id = "r"."to_id" where (("n"."id" = ? and "r"."key" > ?) or ("n"."id" > ?))
) where place <= ?) as page
cross join "Country" as n on n.id = page.id
cross join "HOLDS_OFFICE" as r on "r"."from_id" = page.parent and "r"."to_id" = page.id and r.key = page.key and "r"."from_label" = ? and "r"."to_label" = ?
order by page.parent, page.place
-- ["[\"macron\"]","FRA","president","FRA",6,"Leader","Country"]

-- == a relationship to several labels
select page.parent, n.id, r.key, "n"."caption", "n"."block", "n"."pair", "n"."countries", "n"."sources", "n"."confidence", "n"."inferred", "n"."disputes", "n"."firstReported", "n"."lastReported", "n"."review", "n"."judgements", "n"."versions", "n"."title", "n"."kind", "n"."status", "n"."number", "n"."value", "n"."history", "n"."date", "n"."dateEarliest", "n"."dateLatest", "r"."raisedBy", "r"."jointly", "r"."raised", "r"."documents", "r"."years", "r"."claims", "r"."listedUntil", "r"."listedDates", "r"."reported"
from (select * from (
select "r"."to_id" as parent, "r"."from_id" as id, r.key, row_number() over (partition by "r"."to_id" order by "n"."id" asc) as place
from json_each(?) as asked
cross join "CONCERNS" as r on "r"."to_id" = asked.value
cross join "Agreement" as n on n.id = "r"."from_id" where "r"."from_label" = ?
) where place <= ?) as page
cross join "Agreement" as n on n.id = page.id
cross join "CONCERNS" as r on "r"."to_id" = page.parent and "r"."from_id" = page.id and r.key = page.key and "r"."to_label" = ? and "r"."from_label" = ?
order by page.parent, page.place
-- ["[\"energy\"]","Agreement",6,"Sector","Agreement"]
