//! Tells a person what is new: pages of the feed, audiences gained and audiences lost.

use super::resume;
use crate::storage::{FeedFrom, FeedItem, Records, StorageError, Tenant};
use lahituki_domain::Audience;
use lahituki_domain::ids::PersonId;
use lahituki_protocol::messages::{Gone, Row};
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
    pub rows: Vec<Row>,
    /// The departures.
    pub gone: Vec<Gone>,
    /// The cursor once the last page is applied.
    pub cursor: u64,
    /// The token of the next page, if there is one.
    pub resume: Option<String>,
}

/// Returns the first page, of at most `max_rows`, of what a person is to learn after `cursor`; everything for cursor 0.
///
/// # Errors
/// When the storage fails.
pub fn first_page(txn: &mut dyn Records, person: PersonId, cursor: u64, max_rows: usize) -> Result<Page, StorageError> {
    let tenant = txn.tenant()?;
    let full = cursor == 0;
    let changed = if full { Vec::new() } else { txn.members_since(person, cursor)? };
    let (gained, lost): (Vec<_>, Vec<_>) = changed.into_iter().partition(|member| member.live);
    // A gained audience comes whole, so the feed is read from its beginning; without one, from the cursor.
    let start = if gained.is_empty() { cursor } else { 0 };
    let from = FeedFrom { cursor, head: tenant.seq, after: (start, Uuid::nil(), Audience::from(String::new())) };
    let page = page(txn, &tenant, person, from, max_rows)?;
    let names = |members: Vec<crate::storage::Member>| members.into_iter().map(|member| member.aud).collect();
    Ok(Page { full, reset: names(gained), drop: names(lost), ..page })
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
        Some(from) => page(txn, &tenant, person, from, max_rows).map(Some),
        None => Ok(None),
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
        if page.rows.len() + page.gone.len() == max_rows || bytes > MAX_PAGE_BYTES {
            more = true;
            return ControlFlow::Break(());
        }
        match item {
            FeedItem::Row(row) => {
                place = (row.rev, row.id, row.aud.clone());
                bytes += serde_json::to_string(&row.body).map_or(0, |json| json.len());
                page.rows.push(row);
            }
            FeedItem::Gone(gone) => {
                place = (gone.seq, gone.id, gone.aud.clone());
                page.gone.push(gone);
            }
        }
        ControlFlow::Continue(())
    })?;
    page.resume = more.then(|| resume::seal(tenant, person, &FeedFrom { after: place, ..from }));
    Ok(page)
}
