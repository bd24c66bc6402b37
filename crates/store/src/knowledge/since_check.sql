-- Returns how often each of some articles helped and did not since it was last checked.
select said.article as article,
       count(*) filter (where said.helped) as helped,
       count(*) filter (where not said.helped) as not_helped
from json_each(:ids) wanted
join article on article.id = wanted.value
join article_feedback said on said.article = article.id
where said.at > coalesce(article.body ->> '$.checked_at', 0)
group by said.article
