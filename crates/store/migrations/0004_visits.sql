-- Visits, their entries, and time.

create table visit (
    id text primary key,
    aud text not null,
    rev integer not null,
    body text not null check (json_valid(body)),
    person text generated always as (body ->> '$.person') virtual,
    unit text generated always as (body ->> '$.unit') virtual,
    day text generated always as (body ->> '$.day') virtual
) strict, without rowid;
create index visit_person on visit (person, day);
create index visit_unit on visit (unit, day);

-- The full-text index knows a row by n, which no tidying of the file changes.
create table visit_entry (
    n integer primary key,
    id text not null unique,
    aud text not null,
    rev integer not null,
    body text not null check (json_valid(body)),
    visit text generated always as (body ->> '$.visit') virtual,
    person text generated always as (body ->> '$.person') virtual,
    unit text generated always as (body ->> '$.unit') virtual,
    day text generated always as (body ->> '$.day') virtual,
    logged_at integer generated always as (body ->> '$.logged_at') virtual,
    matter text generated always as (body ->> '$.matter') virtual,
    minutes integer generated always as (body ->> '$.minutes') virtual,
    result text generated always as (body ->> '$.result') virtual
) strict;
create index visit_entry_visit on visit_entry (visit);
-- Each of these answers the sums of a filter alone: it holds the columns that may narrow further.
create index visit_entry_unit on visit_entry (unit, day, logged_at, person, matter, result, minutes);
create index visit_entry_person on visit_entry (person, day, logged_at, matter, result, minutes);
create index visit_entry_matter on visit_entry (matter, day, logged_at, result, minutes);
create index visit_entry_result on visit_entry (result, day, logged_at, minutes);
create index visit_entry_day on visit_entry (day, logged_at, minutes);

create table time_entry (
    id text primary key,
    aud text not null,
    rev integer not null,
    body text not null check (json_valid(body)),
    person text generated always as (body ->> '$.person') virtual,
    day text generated always as (body ->> '$.day') virtual,
    minutes integer generated always as (body ->> '$.minutes') virtual,
    entry text generated always as (body ->> '$.entry') virtual
) strict, without rowid;
create index time_entry_person on time_entry (person, day, minutes);
create index time_entry_day on time_entry (day, person, minutes);
create index time_entry_entry on time_entry (entry);
