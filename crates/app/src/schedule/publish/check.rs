//! What stands between a week and its publishing.

use super::days_of;
use crate::schedule::board::{Cards, of_week};
use crate::schedule::findings::{FindingRow, Rule, Severity};
use crate::schedule::problem::judged;
use crate::schedule::{WeekArg, plans};
use crate::{Failure, Reading};
use lahituki_domain::access::Denied;
use lahituki_domain::ids::SlotId;
use lahituki_domain::schedule::{ScheduleSlot, Span};
use lahituki_domain::{Day, Kind};
use lahituki_store::{people, schedule};
use serde::Serialize;
use ts_rs::TS;

/// What a coordinator sees before publishing a week.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct WeekCheck {
    /// How many slots would be published.
    pub drafts: u32,
    /// What has to be mended before.
    pub hard: Vec<FindingRow>,
    /// What is worth knowing.
    pub soft: Vec<FindingRow>,
    /// The slots that come later than the roster notice allows: they need a consent or a weighty reason.
    pub late: Vec<LateSlot>,
}

/// A slot that comes too late.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct LateSlot {
    /// The slot.
    pub slot: SlotId,
    /// Whose it is.
    pub person_name: String,
    /// The civil day.
    pub day: Day,
    /// Minutes since midnight.
    pub start: u16,
    /// Minutes since midnight.
    pub end: u16,
    /// The unit's name, empty without a unit.
    pub unit_name: String,
}

pub(crate) fn check_week(reading: &Reading<'_>, arg: WeekArg) -> Result<WeekCheck, Failure> {
    if !plans(reading.me) {
        return Err(Denied { kind: Kind::Slot }.into());
    }
    let Checked { drafts, hard, soft, late } = Checked::of(reading, days_of(arg.week)?)?;
    let names = Cards::new(&people::units(reading.db)?, &people::people(reading.db)?);
    let late = drafts.iter().filter(|slot| late.contains(&slot.id)).map(|slot| LateSlot {
        slot: slot.id,
        person_name: names.person_name(slot.person),
        day: slot.day,
        start: slot.start,
        end: slot.end,
        unit_name: names.unit_name(slot.unit),
    });
    Ok(WeekCheck { drafts: drafts.len() as u32, hard, soft, late: late.collect() })
}

/// A week before it is published.
pub(super) struct Checked {
    /// The slots that would be published, by day and start.
    pub(super) drafts: Vec<ScheduleSlot>,
    /// The broken rules that bind, but for the roster notice, which a consent answers.
    pub(super) hard: Vec<FindingRow>,
    /// The other broken rules.
    pub(super) soft: Vec<FindingRow>,
    /// The drafts that come too late.
    pub(super) late: Vec<SlotId>,
}

impl Checked {
    pub(super) fn of(reading: &Reading<'_>, days: Span) -> Result<Self, Failure> {
        let mut drafts = schedule::between(reading.db, days.from, days.until)?;
        drafts.retain(|slot| slot.state.is_unpublished());
        let judged = judged(reading, days)?;
        let rows = of_week(reading, &judged, days.from)?;
        let (hard, soft): (Vec<_>, Vec<_>) = rows.into_iter().partition(|row| row.severity == Severity::Hard);
        let (notice, hard): (Vec<_>, Vec<_>) = hard.into_iter().partition(|row| row.rule == Rule::RosterNotice);
        // Changes of published slots come late too, but their people are told on their own.
        let late = notice.into_iter().flat_map(|row| row.slots).filter(|id| drafts.iter().any(|slot| slot.id == *id));
        let late = late.collect();
        Ok(Self { drafts, hard, soft, late })
    }

    pub(super) fn is_late(&self, slot: SlotId) -> bool {
        self.late.contains(&slot)
    }
}
