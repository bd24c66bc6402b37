-- What a person had written and a concurrent change of somebody else replaced.

create table lost_change (
    id text primary key,
    aud text not null,
    rev integer not null,
    body text not null check (json_valid(body)),
    person text generated always as (body ->> '$.person') virtual,
    record text generated always as (body ->> '$.record') virtual,
    at integer generated always as (body ->> '$.at') virtual
) strict, without rowid;
create index lost_change_person on lost_change (person, at);
create index lost_change_record on lost_change (record);
