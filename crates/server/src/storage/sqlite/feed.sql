-- What :person is to learn, in the order of (seq, id, aud) after a place in it, up to :head:
-- records of audiences gained after :cursor, whole; records changed since, and departures since, of the others.
-- The cross joins keep the change first and the membership second, so that no row is sorted.
select
    record.rev as seq,
    record.id as id,
    record.aud as aud,
    record.kind as kind,
    record.body as body
from record
cross join member on member.person = :person and member.aud = record.aud
where (record.rev, record.id, record.aud) > (:after_seq, :after_id, :after_aud)
    and record.rev <= :head
    and record.deleted_at is null
    and member.live
    and member.seq <= :head
    and (record.rev > :cursor or member.seq > :cursor)
union all
select
    gone.seq,
    gone.id,
    gone.aud,
    null,
    null
from gone
cross join member on member.person = :person and member.aud = gone.aud
where (gone.seq, gone.id, gone.aud) > (:after_seq, :after_id, :after_aud)
    and gone.seq > :cursor
    and gone.seq <= :head
    and member.live
    and member.seq <= :cursor
order by seq, id, aud
