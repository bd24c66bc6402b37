//! The list of what waits to be told.

use super::is_late;
use crate::commands::Nothing;
use crate::schedule::board::{Cards, Placement, UntoldWhat};
use crate::schedule::planned::{self, Planned};
use crate::schedule::plans;
use crate::schedule::publish::Notices;
use crate::{Failure, Reading};
use lahituki_domain::Kind;
use lahituki_domain::access::Denied;
use lahituki_domain::ids::{SlotChangeId, SlotId};
use lahituki_store::people;
use serde::Serialize;
use ts_rs::TS;

/// Something that waits to be told.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct UntoldRow {
    /// The change; `None` for a slot that was added to a published week.
    pub change: Option<SlotChangeId>,
    /// The slot.
    pub slot: SlotId,
    /// Who is to be told: the person from whom it goes, then the one to whom it comes.
    pub person_names: Vec<String>,
    /// What happens.
    pub what: UntoldWhat,
    /// Where everyone believes it to be; `None` for an added slot.
    pub before: Option<Placement>,
    /// Where it is going to be; `None` for a cancelled one.
    pub after: Option<Placement>,
    /// Whether it comes later than the roster notice allows, and needs a consent or a weighty reason.
    pub late: bool,
}

pub(crate) fn untold(reading: &Reading<'_>, _: Nothing) -> Result<Vec<UntoldRow>, Failure> {
    if !plans(reading.me) {
        return Err(Denied { kind: Kind::SlotChange }.into());
    }
    let cards = Cards::new(&people::units(reading.db)?, &people::people(reading.db)?);
    let notices = Notices::read(reading)?;
    Ok(planned::untold(reading)?.iter().filter_map(|planned| row(&cards, &notices, planned)).collect())
}

fn row(cards: &Cards, notices: &Notices, planned: &Planned) -> Option<UntoldRow> {
    let change = cards.change(planned)?;
    let concerns = match &planned.change {
        Some(change) => change.concerns(),
        None => planned.slot.person.into_iter().collect(),
    };
    Some(UntoldRow {
        change: planned.change.as_ref().map(|change| change.id),
        slot: planned.slot.id,
        person_names: concerns.into_iter().map(|person| cards.person_name(Some(person))).collect(),
        what: change.what,
        before: change.before,
        after: (!planned.is_cancelled()).then(|| cards.placement(&planned.slot.placement())),
        late: is_late(notices, planned),
    })
}
