-- The bytes of attachments are objects outside of the database, which knows where they are and how far they have come.

alter table blob add column size_bytes bigint not null default 0 check (size_bytes >= 0);
alter table blob add column object text collate "C";
alter table blob add column touched_at bigint not null default 0;
alter table blob add column unreferenced_since bigint;

-- The parts of attachments that are not whole yet.
create table blob_upload (
    tenant text collate "C" not null,
    hash text collate "C" not null,
    starts_at bigint not null check (starts_at >= 0),
    object text collate "C" not null,
    primary key (tenant, hash, starts_at),
    foreign key (tenant, hash) references blob (tenant, hash) on delete cascade
);

-- No server has ever kept bytes here.
drop table blob_part;
