-- Returns the articles that are to be checked on a day: their day has come, somebody saw that something has changed, or
-- they have often not helped since they were last checked.
with often (article) as (
    select article
    from article_feedback
    where not helped
    group by article
    having count(*) >= :often
),
due (n) as (
    select n
    from article indexed by article_review
    where state = 'published' and review_by <= :day
    union
    select n
    from article indexed by article_wished
    where wished_at is not null
    union
    -- From the few that have failed often at all to their texts, not the other way.
    select article.n
    from often
    cross join article on article.id = often.article
    where (
        select count(*)
        from article_feedback said
        where said.article = article.id
        and not said.helped
        and said.at > coalesce(article.body ->> '$.checked_at', 0)
    ) >= :often
)
select id, space, state, owner, deputy, body ->> '$.edited_by' as edited_by
from due
join article on article.n = due.n
where state = 'published'
order by min(coalesce(review_by, '9999'), coalesce(date(wished_at / 1000, 'unixepoch'), '9999')), id
