-- Returns the first coming slot of every unit to which someone goes: one look into the index of the units each.
select s.id, s.body
from unit u
join slot s on s.id = (
    select id
    from slot
    where unit = u.id and day >= :from and state in ('published', 'acknowledged', 'swapping') and person is not null
    order by day, start
    limit 1
)
