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

-- == one value of a property, in the order of an index
select n.id, "n"."caption", "n"."block", "n"."pair", "n"."countries", "n"."sources", "n"."confidence", "n"."inferred", "n"."disputes", "n"."firstReported", "n"."lastReported", "n"."review", "n"."judgements", "n"."versions", "n"."from", "n"."to", "n"."kind", "n"."kindWording", "n"."status", "n"."start", "n"."startEarliest", "n"."startLatest", "n"."end", "n"."endEarliest", "n"."endLatest", "n"."places", "n"."history"
from (
select * from (select n.id from "Visit" as n where ("n"."to" = ? and "n"."kind" = ?) order by "n"."startEarliest" desc nulls last, "n"."id" asc limit ?)
) as page cross join "Visit" as n on n.id = page.id
order by "n"."startEarliest" desc nulls last, "n"."id" asc limit ?
-- ["FRA","state",21,21]

-- == with the ids of neighbours
select n.id, "n"."caption", "n"."block", "n"."pair", "n"."countries", "n"."sources", "n"."confidence", "n"."inferred", "n"."disputes", "n"."firstReported", "n"."lastReported", "n"."review", "n"."judgements", "n"."versions", "n"."from", "n"."to", "n"."kind", "n"."kindWording", "n"."status", "n"."start", "n"."startEarliest", "n"."startLatest", "n"."end", "n"."endEarliest", "n"."endLatest", "n"."places", "n"."history", (select json_group_array(id) from (select distinct "h"."from_id" as id from "MADE" as h where "h"."to_id" = "n"."id" order by 1)), (select json_group_array(id) from (select distinct "h"."to_id" as id from "CONCERNS" as h where "h"."from_id" = "n"."id" and "h"."from_label" = ? order by 1))
from (
select * from (select n.id from "Visit" as n order by "n"."id" asc limit ?)
) as page cross join "Visit" as n on n.id = page.id
order by "n"."id" asc limit ?
-- ["Visit",21,21]
