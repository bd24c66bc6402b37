-- The file is the tenant, so no key starts with one here; in a database that tenants share, every key does.

create table tenant (
    only_row integer primary key check (only_row = 1),
    epoch text not null,
    seq integer not null check (seq >= 0),
    secret blob not null check (length(secret) = 32)
) strict;

create table record (
    id text not null primary key,
    kind text not null,
    aud text not null,
    rev integer not null check (rev > 0),
    deleted_at integer check (deleted_at <= rev),
    body text not null check (json_type(body) = 'object'),
    versions text not null check (json_type(versions) = 'object')
) strict;
create unique index record_by_rev on record (rev, id, aud);
create index record_by_kind on record (kind, id);

create table gone (
    aud text not null,
    id text not null,
    seq integer not null check (seq > 0),
    primary key (aud, id)
) strict, without rowid;
create index gone_by_seq on gone (seq, id, aud);

create table member (
    person text not null,
    aud text not null,
    seq integer not null check (seq > 0),
    live integer not null check (live in (0, 1)),
    primary key (person, aud)
) strict, without rowid;
create index member_by_seq on member (person, seq);

create table answer (
    op text not null primary key,
    seq integer not null check (seq >= 0),
    stamp integer not null,
    outcome text not null check (json_type(outcome) = 'object')
) strict, without rowid;
