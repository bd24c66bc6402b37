-- What the exchange with the server needs, and what this laptop keeps for itself.

-- Single values: the cursor, the epoch, the anchor of time, settings.
create table meta (
    name text primary key,
    value text not null
) strict, without rowid;

-- The server's state of the records that have waiting changes; body is null where the server has no such record.
create table shadow (
    id text primary key,
    kind text not null,
    aud text not null,
    rev integer not null,
    body text check (body is null or json_valid(body))
) strict, without rowid;

-- Waiting changes, oldest first.
create table outbox (
    n integer primary key autoincrement,
    op text not null unique,
    row text not null,
    kind text not null,
    lane text not null,
    at integer not null,
    message text not null check (json_valid(message))
) strict;
create index outbox_row on outbox (row);

-- Changes that the server did not take as they were; the person sees them, nothing is lost silently.
create table tray (
    op text primary key,
    kind text not null,
    reason text not null,
    at integer not null,
    message text not null check (json_valid(message)),
    dismissed integer not null default 0 check (dismissed in (0, 1))
) strict, without rowid;

-- Records of kinds that this version does not know, kept for the version that does.
create table raw (
    id text primary key,
    kind text not null,
    aud text not null,
    rev integer not null,
    body text not null check (json_valid(body))
) strict, without rowid;

-- What the person did, so that it can be undone: the patches that do it again and those that take it back.
create table undo (
    id integer primary key autoincrement,
    label text not null,
    about text not null,
    at integer not null,
    forward text not null check (json_valid(forward)),
    backward text not null check (json_valid(backward)),
    undone integer not null default 0 check (undone in (0, 1)),
    partly integer not null default 0 check (partly in (0, 1))
) strict;

-- Text that is being typed.
create table draft (
    key text primary key,
    text text not null,
    at integer not null
) strict, without rowid;

-- The bytes of attachments. `sent` is 0 while the server does not have them.
create table blob (
    hash text primary key,
    bytes blob not null,
    sent integer not null check (sent in (0, 1))
) strict;
