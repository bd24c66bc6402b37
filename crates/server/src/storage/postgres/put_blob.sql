-- Stores how far an attachment has come; it is complete once one object holds it.
insert into blob (tenant, hash, size_bytes, received_bytes, complete, object, touched_at, unreferenced_since)
values ($1, $2, $3, $4, $5, $6, $7, $8)
on conflict (tenant, hash) do update
set size_bytes = excluded.size_bytes,
    received_bytes = excluded.received_bytes,
    complete = excluded.complete,
    object = excluded.object,
    touched_at = excluded.touched_at,
    unreferenced_since = excluded.unreferenced_since
