-- Returns who was at which unit on which day between two days. The index of visits begins with the person, so that one
-- look for each person reads no visit of other years.
select visit.person, visit.unit, visit.day
from person
join visit on visit.person = person.id and visit.day between :from and :until
where visit.body ->> '$.state' <> 'cancelled'
