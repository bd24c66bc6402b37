//! Secret links under which the server tells a calendar program somebody's slots.

use super::CalendarOwner;
use crate::commands::Nothing;
use crate::{App, Failure, FailureCode, Reading, Writing};
use base64::Engine;
use base64::prelude::BASE64_URL_SAFE_NO_PAD;
use lahituki_domain::access::Actor;
use lahituki_domain::ids::FeedId;
use lahituki_domain::schedule::Feed;
use lahituki_domain::{Entity, Timestamp, access};
use lahituki_store::{people, schedule};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// How many random bytes a secret link holds.
const TOKEN_BYTES: usize = 32;

/// A link that works. What it is called nobody knows any more.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct FeedRow {
    /// The feed.
    pub id: FeedId,
    /// Who made it.
    pub made_by: String,
    /// When.
    pub made_at: Timestamp,
    /// Whether I may close it.
    pub may_revoke: bool,
}

/// Which feed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, TS)]
pub struct FeedArg {
    /// The feed.
    pub id: FeedId,
}

/// A new link, which is told this once.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct FeedLink {
    /// The whole address.
    pub url: String,
}

/// Returns the links to an owner's slots that work and that I know of, the oldest first.
pub(super) fn feeds(reading: &Reading<'_>, owner: CalendarOwner) -> Result<Vec<FeedRow>, Failure> {
    let mut feeds = owner.feeds(reading.db)?;
    feeds.retain(|feed| !feed.revoked);
    feeds.sort_by_key(|feed| (feed.made_at, feed.id));
    feeds.into_iter().map(|feed| row(reading, feed)).collect()
}

fn row(reading: &Reading<'_>, feed: Feed) -> Result<FeedRow, Failure> {
    let maker = people::person(reading.db, feed.made_by)?;
    let body = feed.to_body();
    Ok(FeedRow {
        id: feed.id,
        made_by: maker.map(|person| person.called_name).unwrap_or_default(),
        made_at: feed.made_at,
        may_revoke: access::check(reading.me, Feed::KIND, Some(&body), Some(&body)).is_ok(),
    })
}

/// Makes a link. It works as soon as the server has heard of it.
pub(crate) async fn make_feed(app: &App, owner: CalendarOwner) -> Result<FeedLink, Failure> {
    let mut random = [0; TOKEN_BYTES];
    getrandom::fill(&mut random).map_err(|error| Failure::new(FailureCode::Internal, error.to_string()))?;
    let token = BASE64_URL_SAFE_NO_PAD.encode(random);
    let server = app.session().await?.server.clone();
    let url = format!("{}/v1/calendar/{token}.ics", server.trim_end_matches('/'));
    app.change(move |writing| keep(writing, owner, &token)).await?;
    Ok(FeedLink { url })
}

/// Keeps what the server knows a link by. It is no step that can be undone, because a link is given to others at once.
pub(super) fn keep(writing: &mut Writing<'_, '_>, owner: CalendarOwner, token: &str) -> Result<(), Failure> {
    owner.name(&writing.txn.read())?;
    writing.create(&feed(owner, token, writing.me, writing.now))
}

fn feed(owner: CalendarOwner, token: &str, maker: &Actor, made_at: Timestamp) -> Feed {
    let (person, unit) = (owner.person(), owner.unit());
    Feed { id: Feed::id_of(token), person, unit, made_by: maker.person, made_at, revoked: false }
}

/// Returns whether the person may make a link to an owner's slots.
pub(super) fn may_make(reading: &Reading<'_>, owner: CalendarOwner) -> bool {
    let body = feed(owner, "", reading.me, reading.now).to_body();
    access::check(reading.me, Feed::KIND, None, Some(&body)).is_ok()
}

/// Closes a link for ever: also by an undo it could only be opened for whoever should not have it.
pub(crate) fn revoke_feed(writing: &mut Writing<'_, '_>, arg: FeedArg) -> Result<Nothing, Failure> {
    let feed = schedule::changes::feed(&writing.txn.read(), arg.id)?.ok_or_else(Failure::not_found)?;
    writing.update(&feed, &Feed { revoked: true, ..feed.clone() })?;
    Ok(Nothing {})
}
