-- == the first page by id
select n.id, "n"."caption", "n"."block", "n"."pair", "n"."countries", "n"."sources", "n"."confidence", "n"."inferred", "n"."disputes", "n"."firstReported", "n"."lastReported", "n"."review", "n"."judgements", "n"."versions", "n"."from", "n"."to", "n"."kind", "n"."kindWording", "n"."status", "n"."start", "n"."startEarliest", "n"."startLatest", "n"."end", "n"."endEarliest", "n"."endLatest", "n"."places", "n"."history"
from (
select * from (select n.id from "Visit" as n order by "n"."id" asc limit ?)
) as page cross join "Visit" as n on n.id = page.id
order by "n"."id" asc limit ?
-- [21,21]

-- == the first page by date, latest first
select n.id, "n"."caption", "n"."block", "n"."pair", "n"."countries", "n"."sources", "n"."confidence", "n"."inferred", "n"."disputes", "n"."firstReported", "n"."lastReported", "n"."review", "n"."judgements", "n"."versions", "n"."from", "n"."to", "n"."kind", "n"."kindWording", "n"."status", "n"."start", "n"."startEarliest", "n"."startLatest", "n"."end", "n"."endEarliest", "n"."endLatest", "n"."places", "n"."history"
from (
select * from (select n.id from "Visit" as n order by "n"."startEarliest" desc nulls last, "n"."id" asc limit ?)
) as page cross join "Visit" as n on n.id = page.id
order by "n"."startEarliest" desc nulls last, "n"."id" asc limit ?
-- [21,21]

-- == the last page
select n.id, "n"."caption", "n"."block", "n"."pair", "n"."countries", "n"."sources", "n"."confidence", "n"."inferred", "n"."disputes", "n"."firstReported", "n"."lastReported", "n"."review", "n"."judgements", "n"."versions", "n"."from", "n"."to", "n"."kind", "n"."kindWording", "n"."status", "n"."start", "n"."startEarliest", "n"."startLatest", "n"."end", "n"."endEarliest", "n"."endLatest", "n"."places", "n"."history"
from (
select * from (select n.id from "Visit" as n order by "n"."startEarliest" asc nulls first, "n"."id" desc limit ?)
) as page cross join "Visit" as n on n.id = page.id
order by "n"."startEarliest" asc nulls first, "n"."id" desc limit ?
-- [21,21]

-- == a page after a row with a date
select n.id, "n"."caption", "n"."block", "n"."pair", "n"."countries", "n"."sources", "n"."confidence", "n"."inferred", "n"."disputes", "n"."firstReported", "n"."lastReported", "n"."review", "n"."judgements", "n"."versions", "n"."from", "n"."to", "n"."kind", "n"."kindWording", "n"."status", "n"."start", "n"."startEarliest", "n"."startLatest", "n"."end", "n"."endEarliest", "n"."endLatest", "n"."places", "n"."history"
from (
select * from (select n.id from "Visit" as n where ("n"."startEarliest" = ? and "n"."id" > ?) order by "n"."startEarliest" desc nulls last, "n"."id" asc limit ?)
union all
select * from (select n.id from "Visit" as n where ("n"."startEarliest" < ?) order by "n"."startEarliest" desc nulls last, "n"."id" asc limit ?)
union all
select * from (select n.id from "Visit" as n where ("n"."startEarliest" is null) order by "n"."startEarliest" desc nulls last, "n"."id" asc limit ?)
) as page cross join "Visit" as n on n.id = page.id
order by "n"."startEarliest" desc nulls last, "n"."id" asc limit ?
-- ["2024-11-04","v1",21,"2024-11-04",21,21,21]

-- == a page before a row without a date
select n.id, "n"."caption", "n"."block", "n"."pair", "n"."countries", "n"."sources", "n"."confidence", "n"."inferred", "n"."disputes", "n"."firstReported", "n"."lastReported", "n"."review", "n"."judgements", "n"."versions", "n"."from", "n"."to", "n"."kind", "n"."kindWording", "n"."status", "n"."start", "n"."startEarliest", "n"."startLatest", "n"."end", "n"."endEarliest", "n"."endLatest", "n"."places", "n"."history"
from (
select * from (select n.id from "Visit" as n where ("n"."startEarliest" is null and "n"."id" < ?) order by "n"."startEarliest" asc nulls first, "n"."id" desc limit ?)
union all
select * from (select n.id from "Visit" as n where ("n"."startEarliest" is not null) order by "n"."startEarliest" asc nulls first, "n"."id" desc limit ?)
) as page cross join "Visit" as n on n.id = page.id
order by "n"."startEarliest" asc nulls first, "n"."id" desc limit ?
-- ["v1",21,21,21]

-- == two sort keys, between two rows
select n.id, "n"."caption", "n"."block", "n"."pair", "n"."countries", "n"."sources", "n"."confidence", "n"."inferred", "n"."disputes", "n"."firstReported", "n"."lastReported", "n"."review", "n"."judgements", "n"."versions", "n"."from", "n"."to", "n"."kind", "n"."kindWording", "n"."status", "n"."start", "n"."startEarliest", "n"."startLatest", "n"."end", "n"."endEarliest", "n"."endLatest", "n"."places", "n"."history"
from (
select * from (select n.id from "Visit" as n where ("n"."kind" = ? and "n"."startEarliest" is null and "n"."id" > ?) and (("n"."kind" = ? and "n"."startEarliest" = ? and "n"."id" < ?) or ("n"."kind" = ? and "n"."startEarliest" > ?) or ("n"."kind" < ?)) order by "n"."kind" asc nulls last, "n"."startEarliest" desc nulls last, "n"."id" asc limit ?)
union all
select * from (select n.id from "Visit" as n where ("n"."kind" > ?) and (("n"."kind" = ? and "n"."startEarliest" = ? and "n"."id" < ?) or ("n"."kind" = ? and "n"."startEarliest" > ?) or ("n"."kind" < ?)) order by "n"."kind" asc nulls last, "n"."startEarliest" desc nulls last, "n"."id" asc limit ?)
union all
select * from (select n.id from "Visit" as n where ("n"."kind" is null) and (("n"."kind" = ? and "n"."startEarliest" = ? and "n"."id" < ?) or ("n"."kind" = ? and "n"."startEarliest" > ?) or ("n"."kind" < ?)) order by "n"."kind" asc nulls last, "n"."startEarliest" desc nulls last, "n"."id" asc limit ?)
) as page cross join "Visit" as n on n.id = page.id
order by "n"."kind" asc nulls last, "n"."startEarliest" desc nulls last, "n"."id" asc limit ?
-- ["state","v1","working","2024","v2","working","2024","working",21,"state","working","2024","v2","working","2024","working",21,"working","2024","v2","working","2024","working",21,21]

-- == one value of a property, in the order of an index, with some properties
select n.id, "n"."caption", "n"."start"
from (
select * from (select n.id from "Visit" as n where ("n"."to" = ? and "n"."kind" = ?) order by "n"."startEarliest" desc nulls last, "n"."id" asc limit ?)
) as page cross join "Visit" as n on n.id = page.id
order by "n"."startEarliest" desc nulls last, "n"."id" asc limit ?
-- ["FRA","state",21,21]

-- == the same, counted too
select n.id, "n"."caption", "n"."block", "n"."pair", "n"."countries", "n"."sources", "n"."confidence", "n"."inferred", "n"."disputes", "n"."firstReported", "n"."lastReported", "n"."review", "n"."judgements", "n"."versions", "n"."from", "n"."to", "n"."kind", "n"."kindWording", "n"."status", "n"."start", "n"."startEarliest", "n"."startLatest", "n"."end", "n"."endEarliest", "n"."endLatest", "n"."places", "n"."history"
from (
select * from (select n.id from "Visit" as n where "n"."to" = ? order by "n"."startEarliest" desc nulls last, "n"."id" asc limit ?)
) as page cross join "Visit" as n on n.id = page.id
order by "n"."startEarliest" desc nulls last, "n"."id" asc limit ?
-- ["FRA",21,21]

-- == one value of a list, after a row, in the order of its table
select n.id, "n"."caption"
from (
select * from (select n.id from "Visit_countries_posting" as "e" cross join "Visit" as n on n.id = "e"."id" where "e"."value" = ? and exists (select 1 from json_each("n"."countries") where value = ?) and ("e"."place" = ? and "n"."startEarliest" = ? and "n"."id" > ?) order by "e"."place" desc, "e"."id" asc limit ?)
union all
select * from (select n.id from "Visit_countries_posting" as "e" cross join "Visit" as n on n.id = "e"."id" where "e"."value" = ? and exists (select 1 from json_each("n"."countries") where value = ?) and ("e"."place" < ? and "n"."startEarliest" < ?) order by "e"."place" desc, "e"."id" asc limit ?)
union all
select * from (select n.id from "Visit_countries_posting" as "e" cross join "Visit" as n on n.id = "e"."id" where "e"."value" = ? and exists (select 1 from json_each("n"."countries") where value = ?) and ("e"."place" = ? and "n"."startEarliest" is null) order by "e"."place" desc, "e"."id" asc limit ?)
) as page cross join "Visit" as n on n.id = page.id
order by "n"."startEarliest" desc nulls last, "n"."id" asc limit ?
-- ["FRA","FRA","2024-11-04","2024-11-04","v1",21,"FRA","FRA","2024-11-04","2024-11-04",21,"FRA","FRA","",21,21]

-- == one value of a property and some of others, which the index tells
select n.id, "n"."caption", "n"."block", "n"."pair", "n"."countries", "n"."sources", "n"."confidence", "n"."inferred", "n"."disputes", "n"."firstReported", "n"."lastReported", "n"."review", "n"."judgements", "n"."versions", "n"."from", "n"."to", "n"."kind", "n"."kindWording", "n"."status", "n"."start", "n"."startEarliest", "n"."startLatest", "n"."end", "n"."endEarliest", "n"."endLatest", "n"."places", "n"."history"
from (
select * from (select n.id from "Visit" as n where ("n"."to" = ? and "n"."kind" in (select value from json_each(?)) and "n"."status" = ?) order by "n"."startEarliest" desc nulls last, "n"."id" asc limit ?)
) as page cross join "Visit" as n on n.id = page.id
order by "n"."startEarliest" desc nulls last, "n"."id" asc limit ?
-- ["FRA","[\"state\",\"official\"]","completed",21,21]

-- == what is excluded last
select n.id, "n"."caption", "n"."block", "n"."pair", "n"."countries", "n"."sources", "n"."confidence", "n"."inferred", "n"."disputes", "n"."firstReported", "n"."lastReported", "n"."review", "n"."judgements", "n"."versions", "n"."from", "n"."to", "n"."kind", "n"."kindWording", "n"."status", "n"."start", "n"."startEarliest", "n"."startLatest", "n"."end", "n"."endEarliest", "n"."endLatest", "n"."places", "n"."history"
from (
select * from (select n.id from "Visit" as n where (("n"."review" = ?) is not true and "n"."to" = ?) order by "n"."startEarliest" desc nulls last, "n"."id" asc limit ?)
) as page cross join "Visit" as n on n.id = page.id
order by "n"."startEarliest" desc nulls last, "n"."id" asc limit ?
-- ["wrong","FRA",21,21]

-- == only rows that have what they are sorted by
select n.id, "n"."caption", "n"."block", "n"."pair", "n"."countries", "n"."sources", "n"."confidence", "n"."inferred", "n"."disputes", "n"."firstReported", "n"."lastReported", "n"."review", "n"."judgements", "n"."versions", "n"."from", "n"."to", "n"."kind", "n"."kindWording", "n"."status", "n"."start", "n"."startEarliest", "n"."startLatest", "n"."end", "n"."endEarliest", "n"."endLatest", "n"."places", "n"."history"
from (
select * from (select n.id from "Visit" as n where "n"."startEarliest" < ? order by "n"."startEarliest" desc nulls last, "n"."id" asc limit ?)
) as page cross join "Visit" as n on n.id = page.id
order by "n"."startEarliest" desc nulls last, "n"."id" asc limit ?
-- ["2024",21,21]

-- == as of a day, by values of that day
select n.id, "n"."caption", "n"."block", "n"."pair", "n"."countries", "n"."sources", "n"."confidence", "n"."inferred", "n"."disputes", "n"."firstReported", "n"."lastReported", "n"."review", "n"."judgements", "n"."versions", "n"."from", "n"."to", "n"."kind", "n"."kindWording", "n"."status", "n"."start", "n"."startEarliest", "n"."startLatest", "n"."end", "n"."endEarliest", "n"."endLatest", "n"."places", "n"."history"
from (
select * from (select n.id from "Visit" as n where ("n"."to" = ? and case when coalesce("n"."versions" ->> '$[0].from' <= ?, 0) then (select case when json_type(v.value, '$.properties.status') is null then "n"."status" else json_extract(v.value, '$.properties.status') end from json_each("n"."versions") as v where v.value ->> '$.from' <= ? order by v.key desc limit 1) else "n"."status" end = ? and "n"."id" in (select "nr"."to_id" from "DURING" as "nr" join "Meeting" as "nn" on "nn"."id" = "nr"."from_id" where ("nr"."reported" <= ? or "nr"."claims" is null or "nr"."claims" = '[]') and ("nn"."firstReported" <= ?))) and (case when coalesce("n"."versions" ->> '$[0].from' <= ?, 0) then (select case when json_type(v.value, '$.properties.startEarliest') is null then "n"."startEarliest" else json_extract(v.value, '$.properties.startEarliest') end from json_each("n"."versions") as v where v.value ->> '$.from' <= ? order by v.key desc limit 1) else "n"."startEarliest" end = ? and "n"."id" > ?) order by case when coalesce("n"."versions" ->> '$[0].from' <= ?, 0) then (select case when json_type(v.value, '$.properties.startEarliest') is null then "n"."startEarliest" else json_extract(v.value, '$.properties.startEarliest') end from json_each("n"."versions") as v where v.value ->> '$.from' <= ? order by v.key desc limit 1) else "n"."startEarliest" end desc nulls last, "n"."id" asc limit ?)
union all
select * from (select n.id from "Visit" as n where ("n"."to" = ? and case when coalesce("n"."versions" ->> '$[0].from' <= ?, 0) then (select case when json_type(v.value, '$.properties.status') is null then "n"."status" else json_extract(v.value, '$.properties.status') end from json_each("n"."versions") as v where v.value ->> '$.from' <= ? order by v.key desc limit 1) else "n"."status" end = ? and "n"."id" in (select "nr"."to_id" from "DURING" as "nr" join "Meeting" as "nn" on "nn"."id" = "nr"."from_id" where ("nr"."reported" <= ? or "nr"."claims" is null or "nr"."claims" = '[]') and ("nn"."firstReported" <= ?))) and (case when coalesce("n"."versions" ->> '$[0].from' <= ?, 0) then (select case when json_type(v.value, '$.properties.startEarliest') is null then "n"."startEarliest" else json_extract(v.value, '$.properties.startEarliest') end from json_each("n"."versions") as v where v.value ->> '$.from' <= ? order by v.key desc limit 1) else "n"."startEarliest" end < ?) order by case when coalesce("n"."versions" ->> '$[0].from' <= ?, 0) then (select case when json_type(v.value, '$.properties.startEarliest') is null then "n"."startEarliest" else json_extract(v.value, '$.properties.startEarliest') end from json_each("n"."versions") as v where v.value ->> '$.from' <= ? order by v.key desc limit 1) else "n"."startEarliest" end desc nulls last, "n"."id" asc limit ?)
union all
select * from (select n.id from "Visit" as n where ("n"."to" = ? and case when coalesce("n"."versions" ->> '$[0].from' <= ?, 0) then (select case when json_type(v.value, '$.properties.status') is null then "n"."status" else json_extract(v.value, '$.properties.status') end from json_each("n"."versions") as v where v.value ->> '$.from' <= ? order by v.key desc limit 1) else "n"."status" end = ? and "n"."id" in (select "nr"."to_id" from "DURING" as "nr" join "Meeting" as "nn" on "nn"."id" = "nr"."from_id" where ("nr"."reported" <= ? or "nr"."claims" is null or "nr"."claims" = '[]') and ("nn"."firstReported" <= ?))) and (case when coalesce("n"."versions" ->> '$[0].from' <= ?, 0) then (select case when json_type(v.value, '$.properties.startEarliest') is null then "n"."startEarliest" else json_extract(v.value, '$.properties.startEarliest') end from json_each("n"."versions") as v where v.value ->> '$.from' <= ? order by v.key desc limit 1) else "n"."startEarliest" end is null) order by case when coalesce("n"."versions" ->> '$[0].from' <= ?, 0) then (select case when json_type(v.value, '$.properties.startEarliest') is null then "n"."startEarliest" else json_extract(v.value, '$.properties.startEarliest') end from json_each("n"."versions") as v where v.value ->> '$.from' <= ? order by v.key desc limit 1) else "n"."startEarliest" end desc nulls last, "n"."id" asc limit ?)
) as page cross join "Visit" as n on n.id = page.id
order by case when coalesce("n"."versions" ->> '$[0].from' <= ?, 0) then (select case when json_type(v.value, '$.properties.startEarliest') is null then "n"."startEarliest" else json_extract(v.value, '$.properties.startEarliest') end from json_each("n"."versions") as v where v.value ->> '$.from' <= ? order by v.key desc limit 1) else "n"."startEarliest" end desc nulls last, "n"."id" asc limit ?
-- ["FRA","2024-01-15","2024-01-15","planned","2024-01-15","2024-01-15","2024-01-15","2024-01-15","2024-11-04","v1","2024-01-15","2024-01-15",21,"FRA","2024-01-15","2024-01-15","planned","2024-01-15","2024-01-15","2024-01-15","2024-01-15","2024-11-04","2024-01-15","2024-01-15",21,"FRA","2024-01-15","2024-01-15","planned","2024-01-15","2024-01-15","2024-01-15","2024-01-15","2024-01-15","2024-01-15",21,"2024-01-15","2024-01-15",21]

-- == with the ids of neighbours
select n.id, "n"."caption", "n"."block", "n"."pair", "n"."countries", "n"."sources", "n"."confidence", "n"."inferred", "n"."disputes", "n"."firstReported", "n"."lastReported", "n"."review", "n"."judgements", "n"."versions", "n"."from", "n"."to", "n"."kind", "n"."kindWording", "n"."status", "n"."start", "n"."startEarliest", "n"."startLatest", "n"."end", "n"."endEarliest", "n"."endLatest", "n"."places", "n"."history", (select json_group_array(id) from (select distinct "h"."from_id" as id from "MADE" as h where "h"."to_id" = "n"."id" order by 1)), (select json_group_array(id) from (select distinct "h"."to_id" as id from "CONCERNS" as h where "h"."from_id" = "n"."id" and "h"."from_label" = ? order by 1))
from (
select * from (select n.id from "Visit" as n order by "n"."id" asc limit ?)
) as page cross join "Visit" as n on n.id = page.id
order by "n"."id" asc limit ?
-- ["Visit",21,21]
