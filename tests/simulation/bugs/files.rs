//! Bugs planted in a laptop's file.

use super::Bug;
use crate::network::Reply;
use crate::violation::Checked;
use crate::world::World;
use lahituki_domain::Kind;
use lahituki_protocol::SyncRequest;

/// Spoils what a laptop keeps when a request failed.
pub(crate) fn after_failure(world: &mut World, n: usize, sent: &SyncRequest) -> Checked {
    if world.bug != Some(Bug::UploadNeverRetried) {
        return Ok(());
    }
    for op in &sent.ops {
        world.laptops[n].alter(&format!("delete from outbox where op = '{}'", op.id))?;
    }
    world.laptops[n].alter("delete from shadow where id not in (select row from outbox)")?;
    world.laptops[n].look()
}

/// Puts aside what a buggy laptop forgets to change when it hears a reply; returns what puts it back. A `late` reply
/// changes nothing.
pub(crate) fn before_hearing(
    world: &World,
    n: usize,
    reply: &Reply,
    late: bool,
) -> Result<String, crate::violation::Violation> {
    let laptop = &world.laptops[n];
    let (aside, back) = match (world.bug, reply) {
        (Some(Bug::NoJournal), _) => (String::new(), "delete from journal".to_owned()),
        (Some(Bug::ErasedStaysInJournal), Reply::Answer(answer)) => {
            let back = |id| format!("insert or ignore into journal select * from aside where row = '{id}';");
            ("select * from journal".to_owned(), answer.erased.iter().map(|erased| back(erased.id)).collect())
        }
        (Some(Bug::OpBasesUnclamped), Reply::NewLineage(_)) => {
            let base = |table| format!("select op, message ->> '$.base' as base from {table}");
            let back = "update outbox set message = json_set(message, '$.base',
                            (select base from aside where aside.op = outbox.op));";
            (format!("{} union all {}", base("outbox"), base("journal")), back.to_owned())
        }
        (Some(Bug::RowBasesUnclamped), Reply::NewLineage(_)) => {
            let revs = Kind::ALL.map(|kind| format!("select id, rev from {kind}")).join(" union all ");
            let back = |kind| {
                format!(
                    "update {kind} set rev = (select rev from aside where aside.id = {kind}.id)
                     where id in (select id from aside);"
                )
            };
            (revs, Kind::ALL.map(back).concat())
        }
        (Some(Bug::JournalCutByNewestHead), Reply::NewLineage(told)) if !late => {
            let newest = told.chain.last().map_or(0, |lineage| lineage.head);
            laptop.alter(&format!("delete from journal where seq <= {newest}"))?;
            Default::default()
        }
        _ => Default::default(),
    };
    if !aside.is_empty() {
        laptop.alter(&format!("drop table if exists temp.aside; create temp table aside as {aside}"))?;
    }
    Ok(back)
}
