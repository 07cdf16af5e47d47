-- == two blocks
select asked.value, n.id, (select json_group_array(json_object('label', to_label, 'id', to_id)) from (select to_label, to_id from "SUPPORTS" where from_id = n.id order by 1, 2)), "n"."document", "n"."kind", "n"."block", "n"."window", "n"."rule", "n"."extractor", "n"."quote", "n"."start", "n"."end", "n"."prefix", "n"."suffix", "n"."confidence", "n"."inferred", "n"."fields", "n"."evidence", "n"."superseded", "n"."release", "n"."date" from json_each(?) as asked cross join "Claim" as n on "n"."block" = asked.value order by asked.value, n.id
-- ["[\"visit:KAZ:FRA\",\"other\"]"]

-- == a window
select asked.value, n.id, (select json_group_array(json_object('label', to_label, 'id', to_id)) from (select to_label, to_id from "SUPPORTS" where from_id = n.id order by 1, 2)), "n"."document", "n"."kind", "n"."block", "n"."window", "n"."rule", "n"."extractor", "n"."quote", "n"."start", "n"."end", "n"."prefix", "n"."suffix", "n"."confidence", "n"."inferred", "n"."fields", "n"."evidence", "n"."superseded", "n"."release", "n"."date" from json_each(?) as asked cross join "Claim" as n on "n"."window" = asked.value order by asked.value, n.id
-- ["[\"visit:KAZ:FRA#2024-11\"]"]

-- == some properties
select asked.value, n.id, (select json_group_array(json_object('label', to_label, 'id', to_id)) from (select to_label, to_id from "SUPPORTS" where from_id = n.id order by 1, 2)), "n"."kind", "n"."fields" from json_each(?) as asked cross join "Claim" as n on "n"."block" = asked.value order by asked.value, n.id
-- ["[\"visit:KAZ:FRA\"]"]
