//! Tells a person's feed, a few rows at a time.

use super::{PostgresTxn, int, number};
use crate::storage::{FeedFrom, FeedItem, Member, Records, StorageError};
use lahituki_domain::ids::PersonId;
use lahituki_protocol::BodyText;
use lahituki_protocol::messages::{Erased, Gone, Row};
use std::ops::ControlFlow;
use uuid::Uuid;

/// How many rows one round trip fetches, as `feed.sql` says. A reader that breaks off has read at most so many in vain.
const AT_A_TIME: usize = 200;

/// See [`Records::feed`].
pub(super) fn tell(
    txn: &mut PostgresTxn<'_>,
    person: PersonId,
    from: &FeedFrom,
    each: &mut dyn FnMut(FeedItem) -> ControlFlow<()>,
) -> Result<(), StorageError> {
    let (whole, known) = audiences(txn.memberships_of(person)?, from);
    let [cursor, erased_after, head] = [from.cursor, from.erased_after, from.head].map(int);
    let (seq, id, aud) = &from.after;
    let mut place: (i64, Uuid, String) = (int(*seq), *id, aud.as_str().to_owned());
    loop {
        let (seq, id, aud) = &place;
        let sql = include_str!("feed.sql");
        let rows = txn.query(sql, &[&cursor, &erased_after, &head, seq, id, aud, &whole, &known])?;
        for row in &rows {
            if each(item(row)?).is_break() {
                return Ok(());
            }
        }
        match rows.last() {
            Some(last) if rows.len() == AT_A_TIME => {
                place = (last.try_get("seq")?, last.try_get("id")?, last.try_get("aud")?);
            }
            _ => return Ok(()),
        }
    }
}

/// Returns the audiences that are told whole, and those that are told since the cursor.
fn audiences(members: Vec<Member>, from: &FeedFrom) -> (Vec<String>, Vec<String>) {
    let live = members.into_iter().filter(|member| member.live && member.seq <= from.head);
    let is_whole = |member: &Member| member.seq > from.cursor || from.repair.contains(&member.aud);
    let (whole, known): (Vec<_>, Vec<_>) = live.partition(is_whole);
    let names = |members: Vec<Member>| members.into_iter().map(|member| member.aud.as_str().to_owned()).collect();
    (names(whole), names(known))
}

fn item(row: &postgres::Row) -> Result<FeedItem, StorageError> {
    let (id, seq) = (row.try_get("id")?, number(row, "seq")?);
    let aud = || row.try_get::<_, String>("aud").map(Into::into);
    Ok(match row.try_get("what")? {
        "row" => {
            let body = BodyText::new(row.try_get("body")?);
            let body = body.map_err(|_| StorageError::Damaged { what: "a record" })?;
            FeedItem::Row(Row { kind: row.try_get("kind")?, id, aud: aud()?, rev: seq, body })
        }
        "gone" => FeedItem::Gone(Gone { aud: aud()?, id, seq }),
        _ => FeedItem::Erased(Erased { id, seq }),
    })
}
