-- Returns the attachments whose bytes are not all here, each once, with how many have come, small ones first.
select distinct
    attachment.hash,
    coalesce(attachment.body ->> '$.size_bytes', 0) as size_bytes,
    (select coalesce(sum(length(bytes)), 0) from blob_piece where blob_piece.hash = attachment.hash) as arrived_bytes
from attachment
where attachment.hash not in (select hash from blob)
order by size_bytes, attachment.hash
