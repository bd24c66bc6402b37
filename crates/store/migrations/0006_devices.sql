-- Devices.

create table device (
    id text primary key,
    aud text not null,
    rev integer not null,
    body text not null check (json_valid(body)),
    unit text generated always as (body ->> '$.unit') virtual,
    tag text generated always as (body ->> '$.tag') virtual,
    device_kind text generated always as (body ->> '$.device_kind') virtual
) strict, without rowid;
create index device_unit on device (unit, device_kind);
create index device_tag on device (tag);
