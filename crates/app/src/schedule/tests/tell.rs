//! Changes of what everyone knows: put off until they are told, or taken back.

use super::*;
use crate::commands::Nothing;
use crate::schedule::{SlotChange, SlotChanges, SlotsArg, TakeBackArg, TellArg, UntoldRow, UntoldWhat, WeekArg};
use crate::schedule::{change_slots, remove_slots, take_back, tell, untold, week};
use crate::testing::Laptop;
use crate::{Failure, FailureCode, undo};
use lahituki_domain::ids::SlotId;
use lahituki_domain::schedule::{Consent, ConsentKind, Publication};
use lahituki_testkit::{NOW, digari, unit};

/// A week that was published with one slot of Veikko, and the slot.
struct Town {
    laptop: Laptop,
    slot: ScheduleSlot,
    veikko: PersonId,
    mika: PersonId,
    school: UnitId,
    ids: CountedIds,
}

fn town(engage: fn(&mut CountedIds, PersonId) -> Engagement) -> Town {
    let mut ids = CountedIds::default();
    let me = coordinator(&mut ids, "Aino");
    let (veikko, mika) = (digari(&mut ids, "Veikko"), digari(&mut ids, "Mika"));
    let school = unit(&mut ids, "Sammonlahden koulu");
    let slot = ScheduleSlot { state: SlotState::Acknowledged, ..slot_at(&mut ids, veikko.id, school.id, (480, 660)) };
    let (id, slots) = (Publication::id_of(WEEK), vec![slot.placement()]);
    let publication = Publication { id, week: WEEK, by: me.id, at: NOW, slots };
    let laptop = Laptop::of(&me).has(&veikko).has(&mika).has(&school).has(&slot).has(&publication);
    let laptop = laptop.has(&engage(&mut ids, veikko.id)).has(&engage(&mut ids, mika.id));
    Town { laptop, slot, veikko: veikko.id, mika: mika.id, school: school.id, ids }
}

impl Town {
    fn change(&self, change: impl FnOnce(SlotChange) -> SlotChange) {
        let id = self.slot.id;
        let same =
            SlotChange { id, person: None, unit: None, day: None, start: None, end: None, kind: None, note: None };
        self.laptop.act(change_slots, SlotChanges { changes: vec![change(same)] }).unwrap();
    }

    fn give_to_mika(&self) {
        self.change(|same| SlotChange { person: Some(Some(self.mika)), start: Some(540), ..same });
    }

    fn untold(&self) -> Vec<UntoldRow> {
        self.laptop.ask(untold, Nothing {}).unwrap()
    }

    fn tell(&self, consent: Option<Consent>) -> Result<u32, FailureCode> {
        let told = self.laptop.act(tell, TellArg { slots: None, consent });
        told.map(|told| told.people).map_err(|Failure { code, .. }| code)
    }

    fn now(&self) -> ScheduleSlot {
        self.laptop.shows(&self.slot).unwrap()
    }
}

#[test]
fn a_change_waits_on_the_board_until_it_is_told_to_both_whom_it_concerns() {
    let town = town(placement);
    town.give_to_mika();
    assert_eq!(town.now(), town.slot);
    let board = town.laptop.ask(week, WeekArg { week: WEEK }).unwrap();
    let card = board.rows.iter().flat_map(|row| &row.slots).find(|card| card.id == town.slot.id).unwrap();
    let change = card.change.as_ref().unwrap();
    assert_eq!((card.person, card.start, change.what), (Some(town.mika), 540, UntoldWhat::Moved));
    assert_eq!(change.before.as_ref().unwrap().person_name, "Veikko Esimerkki");
    assert_eq!(board.untold, 1);

    assert_eq!(town.untold()[0].person_names, ["Veikko Esimerkki", "Mika Esimerkki"]);
    assert_eq!(town.tell(None), Ok(2));
    let slot = town.now();
    assert_eq!((slot.person, slot.start, slot.state), (Some(town.mika), 540, SlotState::Published));
    assert!(slot.told.is_some() && town.untold().is_empty());

    town.laptop.act(undo::last, Nothing {}).unwrap();
    assert_eq!((town.now(), town.untold().len()), (town.slot.clone(), 1));
}

#[test]
fn changes_of_a_slot_become_one_and_none_when_it_is_again_as_everyone_knows_it() {
    let town = town(placement);
    town.give_to_mika();
    town.change(|same| SlotChange { note: Some("Avain toimistosta".to_owned()), ..same });
    let [change] = &town.untold()[..] else { panic!("there is one change") };
    assert_eq!(change.after.as_ref().unwrap().start, 540);
    let (person, note) = (Some(Some(town.veikko)), Some(String::new()));
    town.change(|same| SlotChange { person, start: Some(480), note, ..same });
    assert_eq!(town.untold(), []);
}

#[test]
fn a_removed_slot_is_cancelled_when_it_is_told() {
    let town = town(placement);
    town.laptop.act(remove_slots, SlotsArg { ids: vec![town.slot.id] }).unwrap();
    assert_eq!((town.now().state, town.untold()[0].what), (SlotState::Acknowledged, UntoldWhat::Cancelled));
    assert_eq!(town.tell(None), Ok(1));
    assert_eq!(town.now().state, SlotState::Cancelled);
}

#[test]
fn what_is_taken_back_nobody_ever_knew() {
    let mut town = town(placement);
    let added = ScheduleSlot { start: 700, end: 760, ..draft(&mut town.ids, town.veikko) };
    let town = Town { laptop: town.laptop.has(&added), ..town };
    town.give_to_mika();
    let slots: Vec<SlotId> = town.untold().iter().map(|change| change.slot).collect();
    assert_eq!(slots, [town.slot.id, added.id]);
    town.laptop.act(take_back, TakeBackArg { slots }).unwrap();
    assert_eq!((town.untold(), town.laptop.shows(&added)), (Vec::new(), None));
    town.laptop.act(undo::last, Nothing {}).unwrap();
    assert_eq!(town.untold().len(), 2);
}

#[test]
fn a_slot_added_to_a_published_week_is_told_with_the_rest_unless_it_breaks_a_rule_that_binds() {
    let mut town = town(placement);
    let added = ScheduleSlot { start: 700, end: 760, ..draft(&mut town.ids, town.mika) };
    let town = Town { laptop: town.laptop.has(&added), ..town };
    assert_eq!(town.untold()[0].what, UntoldWhat::Added);
    assert_eq!(town.tell(None), Ok(1));
    assert_eq!(town.laptop.shows(&added).unwrap().state, SlotState::Published);

    let mut ids = CountedIds::of_source(9);
    let beside = slot_at(&mut ids, town.veikko, town.school, (500, 600));
    let beside = ScheduleSlot { state: SlotState::Draft, ..beside };
    let town = Town { laptop: town.laptop.has(&beside), ..town };
    assert_eq!(town.tell(None), Err(FailureCode::NotAllowed));
}

#[test]
fn a_change_within_the_notice_of_an_employee_needs_a_consent() {
    let town = town(job);
    town.change(|same| SlotChange { start: Some(540), ..same });
    assert!(town.untold()[0].late);
    assert_eq!(town.tell(None), Err(FailureCode::NotAllowed));
    assert_eq!(town.now(), town.slot);
    let consent = Consent { kind: ConsentKind::WeightyReason, note: "Sairastapaus".to_owned() };
    assert_eq!(town.tell(Some(consent)), Ok(1));
}

#[test]
fn a_change_of_someone_who_is_absent_meanwhile_waits_for_nothing() {
    let town = town(placement);
    town.give_to_mika();
    town.laptop.receives(&ScheduleSlot { state: SlotState::Absent, ..town.slot.clone() }, 2);
    assert_eq!((town.untold(), town.tell(None)), (Vec::new(), Ok(0)));
    assert_eq!(town.now().state, SlotState::Absent);
}
