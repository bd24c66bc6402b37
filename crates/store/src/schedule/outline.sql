-- Returns who is where and when between two days, by day and start. The index slot_outline holds all of it, so no body
-- is read.
select id, day, start, end_minute, person, unit, kind, state
from slot
where day between :from and :until
order by day, start
