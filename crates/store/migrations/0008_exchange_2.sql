-- What the second version of the exchange needs.

-- When an op is offered: first those that the server has not put off, then the others, all of a record together.
alter table outbox add column turn integer not null default 0;
create index outbox_turn on outbox (turn, n);

-- The person's own changes that the server has taken, in the order of its answers: a server that is restored from a
-- backup is offered them again. `message` holds the stamp under which the server stored it.
create table journal (
    n integer primary key,
    op text not null unique,
    row text not null,
    seq integer not null,
    at integer not null,
    message text not null check (json_valid(message))
) strict;
create index journal_row on journal (row);
create index journal_at on journal (at);

alter table tray add column row text generated always as (message ->> '$.row') virtual;

-- The pages of an answer of which more are to come, as they came.
create table stage (
    n integer primary key,
    page blob not null
) strict;

-- The name of this file towards the server, which notes what it has told it.
insert into meta (name, value) values ('laptop', lower(hex(randomblob(16))));
