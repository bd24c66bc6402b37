-- Returns the translations in use that follow an older text than their original has now.
select id, space, state, owner, deputy, body ->> '$.edited_by' as edited_by
from article
where n in (
    select translation.n
    from article translation indexed by article_follows
    join article original indexed by article_text on original.id = translation.original
    where translation.original is not null
    and translation.state <> 'archived'
    and original.edited_at > coalesce(translation.original_at, -1)
)
order by original_at, id
