-- What the person was told, or is to be told: it stays on this laptop.
create table notice (
    id integer primary key,
    -- What it is about, so that the same thing is not told twice.
    key text not null unique,
    at integer not null,
    body text not null check (json_valid(body)),
    -- The slot that it is about, if it is about one.
    slot text generated always as (body ->> '$.slot.id') virtual,
    -- When the person read it in the window.
    read_at integer,
    -- When it was told outside the window; 0 when it never will be.
    told_at integer
) strict;
create index notice_waiting on notice (at) where told_at is null;
create index notice_slot on notice (slot, id) where slot is not null;
