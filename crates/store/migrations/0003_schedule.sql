-- The slots of the work-year schedule.

create table slot (
    id text primary key,
    aud text not null,
    rev integer not null,
    body text not null check (json_valid(body)),
    person text generated always as (body ->> '$.person') virtual,
    unit text generated always as (body ->> '$.unit') virtual,
    day text generated always as (body ->> '$.day') virtual,
    start integer generated always as (body ->> '$.start') virtual,
    state text generated always as (body ->> '$.state') virtual
) strict, without rowid;
create index slot_day on slot (day, start);
-- The state stands in the index, so that a search for the next slot reads no record that it passes over.
create index slot_person on slot (person, day, start, state);
create index slot_unit on slot (unit, day, start, state);
