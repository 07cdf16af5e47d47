-- == comparisons of strings
select count(*) from "Visit" as n where ("n"."kind" = ? or "n"."kind" <> ? or "n"."kind" < ? or "n"."kind" <= ? or "n"."kind" > ? or "n"."kind" >= ? or ("n"."kind" >= ? and "n"."kind" < ?) or instr(coalesce("n"."folded" ->> '$.kind', lower("n"."kind")), ?) > 0)
-- ["State","State","State","State","State","State","State","Statf","state"]

-- == oneOf, includes, exists
select count(*) from "Visit" as n where ("n"."kind" in (select value from json_each(?)) and exists (select 1 from json_each("n"."places") where value = ?) and "n"."start" is not null and "n"."end" is null)
-- ["[\"state\",\"official\"]","Paris"]

-- == numbers and booleans
select count(*) from "Leader" as n where ("n"."reference" = ? or "n"."id" in (select "nr"."from_id" from "MADE" as "nr" join "Visit" as "nn" on "nn"."id" = "nr"."to_id" where ("nn"."sources" > ? and "nn"."confidence" < ?)))
-- [1,2,0.5]

-- == not, and what is never or always true
select coalesce(sum(n.node_count), 0) from "Visit_review_start7_kind_status_tally" as n where (1) is not true
-- []

-- == related
select count(*) from "Visit" as n where ("n"."id" in (select "nr"."to_id" from "MADE" as "nr" join "Leader" as "nn" on "nn"."id" = "nr"."from_id" where "nn"."id" = ?) and (exists (select 1 from "CONCERNS" as "nr" where "nr"."from_id" = "n"."id" and "nr"."from_label" = ?)) is not true)
-- ["macron","Visit"]
