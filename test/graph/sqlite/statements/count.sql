-- == all, and some
select coalesce(sum(n.node_count), 0) from "Visit_review_start7_kind_status_tally" as n
-- []

select count(*) from "Visit" as n where "n"."id" in (select "nr"."to_id" from "MADE" as "nr" join "Leader" as "nn" on "nn"."id" = "nr"."from_id" where "nn"."id" = ?)
-- ["macron"]
