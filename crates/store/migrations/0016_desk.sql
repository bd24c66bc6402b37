-- What waits for somebody in the knowledge base is counted at every change of an article, so not by reading every text.

alter table article add column deputy text generated always as (body ->> '$.deputy') virtual;
alter table article add column original_at integer generated always as (body ->> '$.original_at') virtual;
alter table article add column wished_at integer generated always as (body ->> '$.check_wanted.at') virtual;
create index article_review on article (owner, review_by) where state = 'published';
create index article_wished on article (wished_at) where wished_at is not null;

-- Both sides of whether a translation follows the text that its original has now.
create index article_follows on article (original, original_at, state) where original is not null;
create index article_text on article (id, edited_at);
