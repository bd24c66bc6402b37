-- People, units, rooms and engagements. A record is its body; the other columns are computed from it for queries.

create table person (
    id text primary key,
    aud text not null,
    rev integer not null,
    body text not null check (json_valid(body)),
    called_name text generated always as (body ->> '$.called_name') virtual,
    last_name text generated always as (body ->> '$.last_name') virtual
) strict, without rowid;

create table unit (
    id text primary key,
    aud text not null,
    rev integer not null,
    body text not null check (json_valid(body)),
    name text generated always as (body ->> '$.name') virtual
) strict, without rowid;
create index unit_name on unit (name);

create table room (
    id text primary key,
    aud text not null,
    rev integer not null,
    body text not null check (json_valid(body)),
    unit text generated always as (body ->> '$.unit') virtual,
    code text generated always as (body ->> '$.code') virtual
) strict, without rowid;
create index room_unit on room (unit, code);

create table engagement (
    id text primary key,
    aud text not null,
    rev integer not null,
    body text not null check (json_valid(body)),
    person text generated always as (body ->> '$.person') virtual,
    start_on text generated always as (body ->> '$.start_on') virtual,
    end_on text generated always as (body ->> '$.end_on') virtual
) strict, without rowid;
create index engagement_person on engagement (person, start_on);
