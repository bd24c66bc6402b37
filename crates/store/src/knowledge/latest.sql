-- Returns the articles that changed last. As long as nothing else narrows, the inner query is answered by the index alone.
select id, body
from article
where rowid in (
    select rowid
    from article indexed by article_edited
    where (:matter is null or matter = :matter)
    and (:owner is null or owner = :owner)
    and (:space is null or space = :space)
    and (state = :state or (:state is null and state <> 'archived'))
    and (:ids is null or id in (select value from json_each(:ids)))
    and (:language is null or language = :language)
    and (
        :role is null
        or coalesce(json_array_length(body, '$.for_roles'), 0) = 0
        or exists (select 1 from json_each(body, '$.for_roles') where value = :role)
    )
    and (
        :unit_form is null
        or coalesce(json_array_length(body, '$.unit_forms'), 0) = 0
        or exists (select 1 from json_each(body, '$.unit_forms') where value = :unit_form)
    )
    and (
        :due_on is null
        or (
            state = 'published'
            and (
                review_by <= :due_on
                or body ->> '$.check_wanted' is not null
                or id in (select article from article_feedback where helped = 0)
            )
        )
    )
    and (
        :ownerless_on is null
        or not exists (
            select 1
            from person
            where person.id in (article.owner, article.body ->> '$.deputy')
            and coalesce(person.body ->> '$.valid_until', :ownerless_on) >= :ownerless_on
        )
    )
    and (
        not :behind
        or exists (
            select 1
            from article original
            where original.id = article.original
            and original.edited_at > coalesce(article.body ->> '$.original_at', -1)
        )
    )
    order by edited_at desc
    limit :limit
)
order by edited_at desc
