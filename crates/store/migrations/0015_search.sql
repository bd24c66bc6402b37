-- The search index: the terms of each record, from which the index in memory is made. It never syncs.
-- Nothing here is worth keeping: the same steps make the tables anew where they are damaged or of another version.
-- A number of an autoincrement is never given twice, so what was read under it some time ago is still the same.

drop table if exists search_term;
drop table if exists search_doc;
drop table if exists search_due;
drop table if exists search_change;
-- The full-text index that was here before.
drop table if exists article_index;
drop table if exists entry_index;

-- The only place where words stand.
create table search_term (
    id integer primary key autoincrement,
    text text not null unique
) strict;

-- The terms of a record by their numbers, packed.
create table search_doc (
    id blob primary key check (length(id) = 16),
    kind integer not null check (kind between 0 and 31),
    length integer not null check (length between 0 and 65535),
    terms blob not null
) strict, without rowid;

-- The records whose terms have yet to be worked out. One that changes meanwhile has a new number.
create table search_due (
    n integer primary key autoincrement,
    id blob not null unique check (length(id) = 16),
    kind integer not null
) strict;

-- The records whose terms are others than they were, for the index in memory to follow.
create table search_change (
    n integer primary key autoincrement,
    id blob not null
) strict;

-- What was loaded or looked up in another era does not hold any more.
insert into meta (name, value)
values ('search_era', hex(randomblob(8)))
on conflict (name) do update set value = excluded.value;
