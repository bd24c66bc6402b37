-- Returns the articles that changed last. The inner query is answered by the index alone.
select id, body
from article
where rowid in (
    select rowid
    from article indexed by article_edited
    where (:matter is null or matter = :matter)
    and (:owner is null or owner = :owner)
    and (state = :state or (:state is null and state <> 'archived'))
    order by edited_at desc
    limit :limit
)
order by edited_at desc
