-- Articles, attachments, and the full-text index. The index holds stems, lives in the encrypted file and never syncs.

-- The full-text index knows a row by n, which no tidying of the file changes.
create table article (
    n integer primary key,
    id text not null unique,
    aud text not null,
    rev integer not null,
    body text not null check (json_valid(body)),
    title text generated always as (body ->> '$.title') virtual,
    owner text generated always as (body ->> '$.owner') virtual,
    state text generated always as (body ->> '$.state') virtual,
    matter text generated always as (body ->> '$.matter') virtual,
    edited_at integer generated always as (body ->> '$.edited_at') virtual
) strict;
-- It holds every column that may narrow a list, so only the articles that are shown are read.
create index article_edited on article (edited_at, state, matter, owner);

create table attachment (
    id text primary key,
    aud text not null,
    rev integer not null,
    body text not null check (json_valid(body)),
    hash text generated always as (body ->> '$.hash') virtual
) strict, without rowid;
create unique index attachment_hash on attachment (hash);

-- One row an article, under the article's n. Contentless: the texts are already in the bodies.
-- A beginning of three letters is put together from those of four, and so on.
create virtual table article_index using fts5 (
    title, short, text,
    content = '', contentless_delete = 1, prefix = '1 2 4 6 8', tokenize = "unicode61 remove_diacritics 0"
);

-- One row a visit entry, under the entry's n, which grows with time: the latest match comes first without ranking,
-- so where in a text the words stand need not be kept.
create virtual table entry_index using fts5 (
    text,
    content = '', contentless_delete = 1, prefix = '1 2 4 6 8', detail = none, tokenize = "unicode61 remove_diacritics 0"
);
