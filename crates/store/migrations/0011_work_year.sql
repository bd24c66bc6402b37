-- The work year: what is planned from, what changes a plan, and the columns by which slots are found and summed.

-- The outline is read alone for a whole year: who is where and when, without the notes. It begins as slot_day did.
alter table slot add column end_minute integer generated always as (body ->> '$.end') virtual;
alter table slot add column kind text generated always as (body ->> '$.kind') virtual;
alter table slot add column series text generated always as (body ->> '$.series') virtual;
drop index slot_day;
create index slot_outline on slot (day, start, end_minute, person, unit, kind, state);
create index slot_open on slot (day, start) where person is null;
create index slot_series on slot (series, day) where series is not null;

create index engagement_end on engagement (end_on) where end_on is not null;

create table engagement_rule (
    id text primary key,
    aud text not null,
    rev integer not null,
    body text not null check (json_valid(body)),
    kind text generated always as (body ->> '$.kind') virtual,
    valid_from text generated always as (body ->> '$.valid_from') virtual
) strict, without rowid;
create index engagement_rule_kind on engagement_rule (kind, valid_from);

create table school_calendar (
    id text primary key,
    aud text not null,
    rev integer not null,
    body text not null check (json_valid(body)),
    school_year integer generated always as (body ->> '$.school_year') virtual
) strict, without rowid;
create index school_calendar_year on school_calendar (school_year);

create table plan_template (
    id text primary key,
    aud text not null,
    rev integer not null,
    body text not null check (json_valid(body)),
    name text generated always as (body ->> '$.name') virtual
) strict, without rowid;

create table slot_change (
    id text primary key,
    aud text not null,
    rev integer not null,
    body text not null check (json_valid(body)),
    slot text generated always as (body ->> '$.slot') virtual,
    day text generated always as (body ->> '$.day') virtual,
    made_at integer generated always as (body ->> '$.made_at') virtual,
    told_at integer generated always as (body ->> '$.told.at') virtual
) strict, without rowid;
create index slot_change_slot on slot_change (slot, made_at);
create index slot_change_untold on slot_change (day) where told_at is null;

create table publication (
    id text primary key,
    aud text not null,
    rev integer not null,
    body text not null check (json_valid(body)),
    year integer generated always as (body ->> '$.week.year') virtual,
    week integer generated always as (body ->> '$.week.week') virtual
) strict, without rowid;

create table demand (
    id text primary key,
    aud text not null,
    rev integer not null,
    body text not null check (json_valid(body)),
    unit text generated always as (body ->> '$.unit') virtual,
    school_year integer generated always as (body ->> '$.school_year') virtual
) strict, without rowid;
create index demand_year on demand (school_year, unit);

create table absence (
    id text primary key,
    aud text not null,
    rev integer not null,
    body text not null check (json_valid(body)),
    person text generated always as (body ->> '$.person') virtual,
    from_day text generated always as (body ->> '$.from') virtual,
    until_day text generated always as (body ->> '$.until') virtual
) strict, without rowid;
-- Most absences are over: those that reach into a week are found by their ends.
create index absence_until on absence (until_day, from_day);
create index absence_person on absence (person, until_day);

create table swap (
    id text primary key,
    aud text not null,
    rev integer not null,
    body text not null check (json_valid(body)),
    slot text generated always as (body ->> '$.slot') virtual,
    state text generated always as (body ->> '$.state') virtual
) strict, without rowid;
create index swap_slot on swap (slot);
create index swap_unsettled on swap (state) where state in ('asked', 'offered');

create table year_item (
    id text primary key,
    aud text not null,
    rev integer not null,
    body text not null check (json_valid(body)),
    unit text generated always as (body ->> '$.unit') virtual,
    school_year integer generated always as (body ->> '$.school_year') virtual
) strict, without rowid;
create index year_item_year on year_item (school_year, unit);

create table busy (
    id text primary key,
    aud text not null,
    rev integer not null,
    body text not null check (json_valid(body)),
    person text generated always as (body ->> '$.person') virtual,
    unit text generated always as (body ->> '$.unit') virtual,
    day text generated always as (body ->> '$.day') virtual,
    start integer generated always as (body ->> '$.start') virtual,
    feed text generated always as (body ->> '$.feed') virtual
) strict, without rowid;
create index busy_day on busy (day, start);
create index busy_feed on busy (feed, day);

create table feed (
    id text primary key,
    aud text not null,
    rev integer not null,
    body text not null check (json_valid(body)),
    person text generated always as (body ->> '$.person') virtual,
    unit text generated always as (body ->> '$.unit') virtual
) strict, without rowid;
create index feed_person on feed (person) where person is not null;
create index feed_unit on feed (unit) where unit is not null;
