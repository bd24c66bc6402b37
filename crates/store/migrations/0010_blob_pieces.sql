-- Bytes of attachments that are on their way here, as they came.
create table blob_piece (
    hash text not null check (length(hash) = 64),
    starts_at integer not null check (starts_at >= 0),
    bytes blob not null check (length(bytes) > 0),
    primary key (hash, starts_at)
) strict;
