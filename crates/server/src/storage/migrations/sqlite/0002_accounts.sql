create table account (
    name text not null primary key,
    person text not null,
    password_hash text
) strict, without rowid;

create table invitation (
    name text not null primary key references account (name),
    code_hash text not null,
    expires_at integer not null
) strict, without rowid;

create table session (
    token_hash text not null primary key,
    person text not null,
    used_at integer not null
) strict, without rowid;
create index session_by_person on session (person);
