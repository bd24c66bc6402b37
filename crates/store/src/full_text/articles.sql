-- Returns the articles that match, best first. Only those that are answered are looked up in their table.
with latest as (
    select rowid as n, bm25(article_index, 8.0, 4.0, 1.0) as score
    from article_index
    where article_index match :query
    order by rowid desc
    limit 500
),
best as (
    select n, score
    from latest
    order by score
    limit :limit
)
select a.id
from best b
join article a on a.rowid = b.n
order by b.score
