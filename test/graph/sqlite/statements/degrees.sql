-- == of leaders
select "r"."from_id", count(*) from json_each(?) as asked cross join "MADE" as r on "r"."from_id" = asked.value group by 1
-- ["[\"macron\",\"tokayev\"]"]

-- == filtered
select "r"."from_id", count(*) from json_each(?) as asked cross join "MADE" as r on "r"."from_id" = asked.value cross join "Visit" as n on n.id = "r"."to_id" where "n"."kind" = ? group by 1
-- ["[\"macron\",\"tokayev\"]","state"]
