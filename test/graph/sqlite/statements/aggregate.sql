-- == by year and kind
select substr("n"."startEarliest", 1, ?), "n"."kind", count(*) from "Visit" as n group by 1, 2 order by 1 nulls last, 2 nulls last
-- [4]

-- == by the elements of a list
select "d0"."value", count(distinct n.id) from "Agreement" as n left join json_each("n"."countries") as "d0" where "n"."kind" = ? group by 1 order by 1 nulls last
-- ["treaty"]

-- == by what the embedded store keeps numbers of
select substr("n"."start", 1, ?), "n"."kind", coalesce(sum(n.node_count), 0) from "Visit_review_start7_kind_status_tally" as n where ("n"."review" = ?) is not true group by 1, 2 order by 1 nulls last, 2 nulls last
-- [4,"wrong"]

-- == by each country that two have to do with, from such numbers
select "n"."k0", coalesce(sum(n.node_count), 0) from (select distinct "d0"."value" as "k0", n.group_key, n.node_count from "Meeting_review_pair_countries_tally" as n left join json_each("n"."countries") as "d0" where (exists (select 1 from json_each("n"."countries") where value = ?) or exists (select 1 from json_each("n"."countries") where value = ?))) as n group by 1 order by 1 nulls last
-- ["FRA","KAZ"]

-- == by values of a day
select case when coalesce("n"."versions" ->> '$[0].from' <= ?, 0) then (select case when json_type(v.value, '$.properties.status') is null then "n"."status" else json_extract(v.value, '$.properties.status') end from json_each("n"."versions") as v where v.value ->> '$.from' <= ? order by v.key desc limit 1) else "n"."status" end, "d1"."value", count(distinct n.id) from "Visit" as n left join json_each(case when coalesce("n"."versions" ->> '$[0].from' <= ?, 0) then (select case when json_type(v.value, '$.properties.places') is null then "n"."places" else json_extract(v.value, '$.properties.places') end from json_each("n"."versions") as v where v.value ->> '$.from' <= ? order by v.key desc limit 1) else "n"."places" end) as "d1" group by 1, 2 order by 1 nulls last, 2 nulls last
-- ["2024-01-15","2024-01-15","2024-01-15","2024-01-15"]

-- == by a property of neighbours
select "f0"."code", substr("n"."dateEarliest", 1, ?), count(distinct n.id) from "Agreement" as n left join "CONCERNS" as "r0" on "r0"."from_id" = "n"."id" and "r0"."from_label" = ? left join "Sector" as "f0" on "f0"."id" = "r0"."to_id" group by 1, 2 order by 1 nulls last, 2 nulls last
-- [4,"Agreement"]
