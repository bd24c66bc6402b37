-- An attachment arrives in parts that follow each other; it is whole once its hash is right.

create table blob (
    hash text not null primary key check (length(hash) = 64),
    received_bytes integer not null check (received_bytes >= 0),
    complete integer not null check (complete in (0, 1))
) strict, without rowid;

create table blob_part (
    hash text not null references blob (hash) on delete cascade,
    starts_at integer not null check (starts_at >= 0),
    bytes blob not null,
    primary key (hash, starts_at)
) strict;
