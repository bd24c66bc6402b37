-- Stores records in place of those with the same ids; takes one array per column.
insert into record (tenant, id, kind, aud, rev, deleted_at, body, versions)
select $1::text, put.*
from unnest(
    $2::uuid[],
    $3::text[],
    $4::text[],
    $5::bigint[],
    $6::bigint[],
    $7::text[],
    $8::text[]
) as put
on conflict (tenant, id) do update
set aud = excluded.aud,
    rev = excluded.rev,
    deleted_at = excluded.deleted_at,
    body = excluded.body,
    versions = excluded.versions
