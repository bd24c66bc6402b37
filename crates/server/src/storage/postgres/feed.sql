-- What a reader is to learn next, in the order of (seq, id, aud) after the place ($5, $6, $7) in it, up to the number $4:
-- records of the audiences $8, whole; records of the audiences $9 changed since the number $2, and departures from them
-- since; and every erasure since the number $3.
-- Each part is read in order from an index and no further than the limit, so no more than three times that is sorted.
select what, seq, id, aud, kind, body
from (
    (
        select 'row' as what, rev as seq, id, aud, kind, body
        from record
        where tenant = $1
            and (rev, id, aud) > ($5, $6, $7)
            and rev <= $4
            and deleted_at is null
            and (aud = any ($8) or aud = any ($9) and rev > $2)
        order by rev, id, aud
        limit 200
    )
    union all
    (
        select 'gone', seq, id, aud, null, null
        from gone
        where tenant = $1
            and (seq, id, aud) > ($5, $6, $7)
            and seq > $2
            and seq <= $4
            and aud = any ($9)
        order by seq, id, aud
        limit 200
    )
    union all
    (
        select 'erased', seq, id, '', null, null
        from erased
        where tenant = $1
            and (seq, id) > ($5, $6)
            and seq > $3
            and seq <= $4
        order by seq, id
        limit 200
    )
) as feed
order by seq, id, aud
limit 200
