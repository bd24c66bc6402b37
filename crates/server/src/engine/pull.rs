//! Tells a person what is new: pages of the feed, audiences gained and audiences lost.

use super::resume;
use crate::storage::{FeedFrom, FeedItem, Member, Records, StorageError, Tenant};
use lahituki_domain::Audience;
use lahituki_domain::ids::PersonId;
use lahituki_protocol::BodyText;
use lahituki_protocol::messages::{Erased, Gone, Row};
use std::ops::ControlFlow;
use uuid::Uuid;

/// The most bytes of bodies in one page, so that the message stays below the limit of either side.
const MAX_PAGE_BYTES: usize = 4 * 1024 * 1024;

/// One page of what is new.
#[derive(Debug, Default, PartialEq)]
pub struct Page {
    /// Whether everything starts anew.
    pub full: bool,
    /// Audiences gained since the cursor.
    pub reset: Vec<Audience>,
    /// Audiences lost since the cursor.
    pub drop: Vec<Audience>,
    /// The records.
    pub rows: Vec<Row<BodyText>>,
    /// The departures.
    pub gone: Vec<Gone>,
    /// The erasures.
    pub erased: Vec<Erased>,
    /// The cursor once the last page is applied.
    pub cursor: u64,
    /// The token of the next page, if there is one.
    pub resume: Option<String>,
}

/// What a laptop knows already.
#[derive(Debug, Clone, Default)]
pub struct Known {
    /// Everything up to this number.
    pub cursor: u64,
    /// Whether it has ever heard of this tenant: a new one holds nothing that was erased.
    pub is_new: bool,
    /// Audiences of which it knows that it has them wrong.
    pub repair: Vec<Audience>,
}

/// Returns the first page, of at most `max_rows`, of what a person is to learn; everything when their cursor is 0 or
/// behind the horizon.
///
/// # Errors
/// When the storage fails.
pub fn first_page(
    txn: &mut dyn Records,
    person: PersonId,
    known: Known,
    max_rows: usize,
) -> Result<Page, StorageError> {
    let tenant = txn.tenant()?;
    let full = known.cursor == 0 || known.cursor < tenant.horizon;
    let cursor = if full { 0 } else { known.cursor };
    let changed = if full { Vec::new() } else { txn.memberships_since(person, cursor)? };
    let (gained, lost): (Vec<_>, Vec<_>) = changed.into_iter().partition(|member| member.live);
    let names = |members: Vec<Member>| members.into_iter().map(|member| member.aud).collect::<Vec<_>>();
    let (gained, drop) = (names(gained), names(lost));
    let repair = if full { Vec::new() } else { repairable(txn, person, known.repair, &gained)? };
    // A gained audience comes whole, so the feed is read from its beginning; without one, from the cursor.
    let start = if gained.is_empty() && repair.is_empty() { cursor } else { 0 };
    let erased_after = if known.is_new { tenant.seq } else { cursor };
    let after = (start, Uuid::nil(), Audience::from(String::new()));
    let from = FeedFrom { cursor, head: tenant.seq, erased_after, repair: repair.clone(), after };
    let page = page(txn, &tenant, person, from, max_rows)?;
    Ok(Page { full, reset: [gained, repair].concat(), drop, ..page })
}

/// Returns those audiences to repair to which the person belongs and which do not come whole anyway.
fn repairable(
    txn: &mut dyn Records,
    person: PersonId,
    wanted: Vec<Audience>,
    gained: &[Audience],
) -> Result<Vec<Audience>, StorageError> {
    if wanted.is_empty() {
        return Ok(Vec::new());
    }
    let live = txn.memberships_of(person)?.into_iter().filter(|member| member.live).map(|member| member.aud);
    Ok(live.filter(|aud| wanted.contains(aud) && !gained.contains(aud)).collect())
}

/// Returns the page that a token names, or `None` when the token is not good for this person any more.
///
/// # Errors
/// When the storage fails.
pub fn next_page(
    txn: &mut dyn Records,
    person: PersonId,
    token: &str,
    max_rows: usize,
) -> Result<Option<Page>, StorageError> {
    let tenant = txn.tenant()?;
    match resume::open(&tenant, person, token) {
        // What has been forgotten since the first page can no longer be told.
        Some(from) if from.cursor == 0 || from.cursor >= tenant.horizon => {
            page(txn, &tenant, person, from, max_rows).map(Some)
        }
        _ => Ok(None),
    }
}

fn page(
    txn: &mut dyn Records,
    tenant: &Tenant,
    person: PersonId,
    from: FeedFrom,
    max_rows: usize,
) -> Result<Page, StorageError> {
    let mut page = Page { cursor: from.head, ..Page::default() };
    let mut place = from.after.clone();
    let mut bytes = 0;
    let mut more = false;
    txn.feed(person, &from, &mut |item| {
        // One item past the last tells that another page follows; a page of exactly the limit has no successor.
        if page.rows.len() + page.gone.len() + page.erased.len() == max_rows || bytes > MAX_PAGE_BYTES {
            more = true;
            return ControlFlow::Break(());
        }
        match item {
            FeedItem::Row(row) => {
                place = (row.rev, row.id, row.aud.clone());
                bytes += row.body.as_str().len();
                page.rows.push(row);
            }
            FeedItem::Gone(gone) => {
                place = (gone.seq, gone.id, gone.aud.clone());
                page.gone.push(gone);
            }
            FeedItem::Erased(erased) => {
                place = (erased.seq, erased.id, Audience::from(String::new()));
                page.erased.push(erased);
            }
        }
        ControlFlow::Continue(())
    })?;
    page.resume = more.then(|| resume::seal(tenant, person, &FeedFrom { after: place, ..from }));
    Ok(page)
}
