-- Returns the articles in use that nobody who is still here on a day keeps true.
with here (id) as (
    select id
    from person
    where coalesce(body ->> '$.valid_until', :day) >= :day
)
select id, space, state, owner, deputy, body ->> '$.edited_by' as edited_by
from article
where n in (
    select n
    from article indexed by article_edited
    where state <> 'archived' and owner not in (select id from here)
)
and (deputy is null or deputy not in (select id from here))
order by edited_at desc, id
