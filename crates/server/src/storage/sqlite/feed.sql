-- What :person is to learn, in the order of (seq, id, aud) after a place in it, up to :head:
-- records of audiences gained after :cursor or to be repaired, whole; records changed since, and departures since, of
-- the others; and every erasure after :erased_after.
-- The cross joins keep the change first and the membership second, so that no row is sorted.
select
    'row' as what,
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
    and (record.rev > :cursor or member.seq > :cursor or record.aud in (select value from json_each(:repair)))
union all
select
    'gone',
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
    and gone.aud not in (select value from json_each(:repair))
union all
select
    'erased',
    erased.seq,
    erased.id,
    '',
    null,
    null
from erased
where (erased.seq, erased.id) > (:after_seq, :after_id)
    and erased.seq > :erased_after
    and erased.seq <= :head
order by seq, id, aud
