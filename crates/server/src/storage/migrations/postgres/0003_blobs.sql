-- An attachment arrives in parts that follow each other; it is whole once its hash is right.

create table blob (
    tenant text collate "C" not null,
    hash text collate "C" not null check (length(hash) = 64),
    received_bytes bigint not null check (received_bytes >= 0),
    complete boolean not null,
    primary key (tenant, hash)
);

create table blob_part (
    tenant text collate "C" not null,
    hash text collate "C" not null,
    starts_at bigint not null check (starts_at >= 0),
    bytes bytea not null,
    primary key (tenant, hash, starts_at),
    foreign key (tenant, hash) references blob (tenant, hash) on delete cascade
);
