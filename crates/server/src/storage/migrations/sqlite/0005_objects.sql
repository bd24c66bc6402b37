-- The bytes of attachments are objects outside of the database, which knows where they are and how far they have come.

alter table blob add column size_bytes integer not null default 0 check (size_bytes >= 0);
alter table blob add column object text;
alter table blob add column touched_at integer not null default 0;
alter table blob add column unreferenced_since integer;

-- The parts of attachments that are not whole yet.
create table blob_upload (
    hash text not null references blob (hash) on delete cascade,
    starts_at integer not null check (starts_at >= 0),
    object text not null,
    primary key (hash, starts_at)
) strict, without rowid;

-- From here on `blob_part` holds only what an older server has left there, until the next start has moved it out.
