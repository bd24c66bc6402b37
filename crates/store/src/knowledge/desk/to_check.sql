-- Returns the articles that are to be checked on a day: their day has come, somebody saw that something has changed, or
-- they have often not helped since they were last checked.
with due (n) as (
    select n
    from article indexed by article_review
    where state = 'published' and review_by <= :day
    union
    select n
    from article indexed by article_wished
    where wished_at is not null
    union
    select article.n
    from article_feedback said
    join article on article.id = said.article
    where not said.helped and said.at > coalesce(article.body ->> '$.checked_at', 0)
    group by article.n
    having count(*) >= :often
)
select id, space, state, owner, deputy, body ->> '$.edited_by' as edited_by
from due
join article on article.n = due.n
where state = 'published'
order by min(coalesce(review_by, '9999'), coalesce(date(wished_at / 1000, 'unixepoch'), '9999')), id
