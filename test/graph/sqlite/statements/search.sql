-- == words, then typos
select e.label, e.id, -bm25(search_index) as score from search_index cross join search_entry as e on e.number = search_index.rowid where search_index match ((select case when count(*) <= ? and (select count(*) from (select 1 from search_index where search_index match ? limit ?)) <= ? then ? || coalesce(group_concat(' OR "' || term || '"', ''), '') || ')' else ? end from (select term from search_term where term >= ? and term < ? and term <> ? limit ?)) || ' AND ' || (select case when count(*) <= ? and (select count(*) from (select 1 from search_index where search_index match ? limit ?)) <= ? then ? || coalesce(group_concat(' OR "' || term || '"', ''), '') || ')' else ? end from (select term from search_term where term >= ? and term < ? and term <> ? limit ?))) and e.label in (select value from json_each(?)) order by score desc, e.label, e.id limit ?
-- [50,"\"president\"",301,300,"(\"president\" OR \"president\"","(\"president\" OR \"president\"*)","president","presidenu","president",51,50,"\"walesa\"",301,300,"(\"walesa\" OR \"walesa\"","(\"walesa\" OR \"walesa\"*)","walesa","walesb","walesa",51,"[\"Leader\",\"Country\"]",10]

select * from (select ?, t.term from search_trigram cross join search_term as t on t.number = search_trigram.rowid where search_trigram match ? order by rank limit ?) union all select * from (select ?, t.term from search_trigram cross join search_term as t on t.number = search_trigram.rowid where search_trigram match ? order by rank limit ?)
-- ["president","\"__p\" OR \"_pr\" OR \"pre\" OR \"res\" OR \"esi\" OR \"sid\" OR \"ide\" OR \"den\" OR \"ent\" OR \"nt_\" OR \"t__\"",300,"walesa","\"__w\" OR \"_wa\" OR \"wal\" OR \"ale\" OR \"les\" OR \"esa\" OR \"sa_\" OR \"a__\"",300]

select e.label, e.id, -bm25(search_index) as score from search_index cross join search_entry as e on e.number = search_index.rowid where search_index match (? || ' AND ' || ?) and e.label in (select value from json_each(?)) order by score desc, e.label, e.id limit ?
-- ["(\"president\"*)","(\"walesa\"*)","[\"Leader\",\"Country\"]",10]

-- == with the nodes of a label
select e.label, e.id, -bm25(search_index) as score from search_index cross join search_entry as e on e.number = search_index.rowid where search_index match ((select case when count(*) <= ? and (select count(*) from (select 1 from search_index where search_index match ? limit ?)) <= ? then ? || coalesce(group_concat(' OR "' || term || '"', ''), '') || ')' else ? end from (select term from search_term where term >= ? and term < ? and term <> ? limit ?))) and e.label in (select value from json_each(?)) order by score desc, e.label, e.id limit ?
-- [50,"\"niger\"",301,300,"(\"niger\" OR \"niger\"","(\"niger\" OR \"niger\"*)","niger","niges","niger",51,"[\"Country\",\"Visit\"]",10]

select * from (select ?, t.term from search_trigram cross join search_term as t on t.number = search_trigram.rowid where search_trigram match ? order by rank limit ?)
-- ["niger","\"__n\" OR \"_ni\" OR \"nig\" OR \"ige\" OR \"ger\" OR \"er_\" OR \"r__\"",300]

select e.label, e.id, -bm25(search_index) as score from search_index cross join search_entry as e on e.number = search_index.rowid where search_index match (?) and e.label in (select value from json_each(?)) order by score desc, e.label, e.id limit ?
-- ["(\"niger\"*)","[\"Country\",\"Visit\"]",10]
