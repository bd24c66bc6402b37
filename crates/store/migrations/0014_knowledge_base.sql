-- The knowledge base: spaces, versions, what is said of articles, and what is known beside them.

alter table article add column space text generated always as (body ->> '$.space') virtual;
alter table article add column language text generated always as (body ->> '$.language') virtual;
alter table article add column original text generated always as (body ->> '$.original') virtual;
alter table article add column review_by text generated always as (body ->> '$.review_by') virtual;
drop index article_edited;
-- It holds every column that may narrow a list, so only the articles that are shown are read.
create index article_edited on article (edited_at, state, matter, owner, space);
create index article_original on article (original) where original is not null;

-- The same bytes may be in several spaces.
drop index attachment_hash;
create index attachment_hash on attachment (hash);

create table space (
    id text primary key,
    aud text not null,
    rev integer not null,
    body text not null check (json_valid(body))
) strict, without rowid;

create table article_version (
    id text primary key,
    aud text not null,
    rev integer not null,
    body text not null check (json_valid(body)),
    article text generated always as (body ->> '$.article') virtual,
    at integer generated always as (body ->> '$.at') virtual,
    proposal text generated always as (body ->> '$.proposal') virtual
) strict, without rowid;
create index article_version_article on article_version (article, at);
create index article_version_proposed on article_version (at) where proposal = 'open';

create table article_feedback (
    id text primary key,
    aud text not null,
    rev integer not null,
    body text not null check (json_valid(body)),
    article text generated always as (body ->> '$.article') virtual,
    at integer generated always as (body ->> '$.at') virtual,
    helped integer generated always as (body ->> '$.helped') virtual
) strict, without rowid;
create index article_feedback_article on article_feedback (article, at, helped);

create table search_miss (
    id text primary key,
    aud text not null,
    rev integer not null,
    body text not null check (json_valid(body))
) strict, without rowid;

create table known_issue (
    id text primary key,
    aud text not null,
    rev integer not null,
    body text not null check (json_valid(body)),
    from_day text generated always as (body ->> '$.from') virtual,
    until_day text generated always as (body ->> '$.until') virtual,
    over integer generated always as (body ->> '$.over') virtual
) strict, without rowid;
-- Most issues are over some day; those that are not are few.
create index known_issue_open on known_issue (from_day, until_day) where over is not 1;

create table word_group (
    id text primary key,
    aud text not null,
    rev integer not null,
    body text not null check (json_valid(body)),
    language text generated always as (body ->> '$.language') virtual
) strict, without rowid;
create index word_group_language on word_group (language);

create table responsibility (
    id text primary key,
    aud text not null,
    rev integer not null,
    body text not null check (json_valid(body))
) strict, without rowid;
