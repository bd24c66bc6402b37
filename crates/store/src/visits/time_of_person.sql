-- Returns a person's time entries within a span of days, with the unit's name and the text of the visit entry.
select
    t.id,
    t.body,
    ifnull(u.name, '') as unit_name,
    ifnull(e.body ->> '$.text', '') as entry_text
from time_entry t
left join unit u on u.id = t.body ->> '$.unit'
left join visit_entry e on e.id = t.entry
where t.person = :person
and t.day >= :from
and t.day <= :to
order by t.day, e.logged_at is null, e.logged_at, t.id
