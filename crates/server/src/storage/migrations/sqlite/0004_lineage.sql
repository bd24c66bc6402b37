-- What a restore, an erasure, a horizon and a damaged laptop need.

alter table tenant add column horizon integer not null default 0;
alter table tenant add column erased_at integer not null default 0;

-- Each restore of the data from a backup begins a lineage; `head` is what it shares with the one before.
create table lineage (
    n integer primary key,
    epoch text not null unique,
    head integer not null check (head >= 0)
) strict;
insert into lineage (epoch, head) select epoch, 0 from tenant;

-- Where the counter stood at the time of an answer, by which answers are forgotten.
alter table answer add column head integer not null default 0;
create index answer_by_head on answer (head);

-- Ids only, for ever.
create table erased (
    id text not null primary key,
    seq integer not null check (seq > 0)
) strict, without rowid;
create index erased_by_seq on erased (seq, id);

-- The checksum of the records that an audience sees; a sum of fingerprints that wraps around.
create table audience_sum (
    aud text not null primary key,
    n integer not null,
    sum integer not null
) strict, without rowid;

create table laptop (
    id text not null primary key,
    person text not null,
    cursor integer not null check (cursor >= 0),
    seen_at integer not null,
    wiped integer not null check (wiped in (0, 1))
) strict, without rowid;

create table milestone (
    at integer not null primary key,
    head integer not null check (head >= 0)
) strict;

create index record_by_deletion on record (deleted_at) where deleted_at is not null;
