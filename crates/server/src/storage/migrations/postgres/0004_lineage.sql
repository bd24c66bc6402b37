-- What a restore, an erasure, a horizon and a damaged laptop need.

alter table tenant add column horizon bigint not null default 0;
alter table tenant add column erased_at bigint not null default 0;

-- Each restore of the data from a backup begins a lineage; `head` is what it shares with the one before.
create table lineage (
    tenant text collate "C" not null,
    n bigint not null,
    epoch uuid not null,
    head bigint not null check (head >= 0),
    primary key (tenant, n),
    unique (tenant, epoch)
);
insert into lineage (tenant, n, epoch, head) select tenant, 1, epoch, 0 from tenant;

-- Where the counter stood at the time of an answer, by which answers are forgotten.
alter table answer add column head bigint not null default 0;
create index answer_by_head on answer (tenant, head);

-- Ids only, for ever.
create table erased (
    tenant text collate "C" not null,
    id uuid not null,
    seq bigint not null check (seq > 0),
    primary key (tenant, id)
);
create index erased_by_seq on erased (tenant, seq, id);

-- The checksum of the records that an audience sees; a sum of fingerprints that wraps around.
create table audience_sum (
    tenant text collate "C" not null,
    aud text collate "C" not null,
    n bigint not null,
    sum bigint not null,
    primary key (tenant, aud)
);

create table laptop (
    tenant text collate "C" not null,
    id uuid not null,
    person uuid not null,
    cursor bigint not null check (cursor >= 0),
    seen_at bigint not null,
    wiped boolean not null,
    primary key (tenant, id)
);

create table milestone (
    tenant text collate "C" not null,
    at bigint not null,
    head bigint not null check (head >= 0),
    primary key (tenant, at)
);

create index record_by_deletion on record (tenant, deleted_at) where deleted_at is not null;
