-- Tenants share the database, so every key starts with one. Texts are compared by their bytes, as SQLite compares them.

create table tenant (
    tenant text collate "C" not null primary key,
    epoch uuid not null,
    seq bigint not null check (seq >= 0),
    secret bytea not null check (length(secret) = 32)
);

create table record (
    tenant text collate "C" not null,
    id uuid not null,
    kind text collate "C" not null,
    aud text collate "C" not null,
    rev bigint not null check (rev > 0),
    deleted_at bigint check (deleted_at <= rev),
    body text not null,
    versions text not null,
    primary key (tenant, id)
);
create unique index record_by_rev on record (tenant, rev, id, aud);
create index record_by_kind on record (tenant, kind, id);

create table gone (
    tenant text collate "C" not null,
    aud text collate "C" not null,
    id uuid not null,
    seq bigint not null check (seq > 0),
    primary key (tenant, aud, id)
);
create index gone_by_seq on gone (tenant, seq, id, aud);

create table member (
    tenant text collate "C" not null,
    person uuid not null,
    aud text collate "C" not null,
    seq bigint not null check (seq > 0),
    live boolean not null,
    primary key (tenant, person, aud)
);
create index member_by_seq on member (tenant, person, seq);

create table answer (
    tenant text collate "C" not null,
    op uuid not null,
    seq bigint not null check (seq >= 0),
    stamp bigint not null,
    outcome text not null,
    primary key (tenant, op)
);
