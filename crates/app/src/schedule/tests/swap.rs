//! Asking for a swap, offering, granting and refusing.

use super::*;
use crate::commands::Nothing;
use crate::schedule::{NewSwap, SwapArg, SwapPart, ask_swap, grant_swap, offer_swap, refuse_swap, swaps};
use crate::schedule::{take_offer_back, withdraw_swap};
use crate::testing::Laptop;
use crate::{FailureCode, undo};
use lahituki_domain::Ids;
use lahituki_domain::ids::SwapId;
use lahituki_domain::people::EngagementKind;
use lahituki_domain::schedule::{SlotState, Swap, SwapState};
use lahituki_store::schedule::changes;
use lahituki_testkit::{digari, unit};

struct Story {
    aino: Person,
    veikko: Person,
    mika: Person,
    slot: ScheduleSlot,
    rest: Vec<Engagement>,
    school: lahituki_domain::people::Unit,
    id: SwapId,
}

fn story() -> Story {
    let mut ids = CountedIds::default();
    let (aino, veikko, mika) = (coordinator(&mut ids, "Aino"), digari(&mut ids, "Veikko"), digari(&mut ids, "Mika"));
    let school = unit(&mut ids, "Sammonlahden koulu");
    let known = slot_at(&mut ids, veikko.id, school.id, (480, 660));
    let slot = ScheduleSlot { state: SlotState::Acknowledged, ..known };
    let job =
        |ids: &mut CountedIds, person| Engagement { kind: EngagementKind::Vakituinen, ..engagement(ids, person, None) };
    let rest = vec![job(&mut ids, veikko.id), job(&mut ids, mika.id)];
    Story { aino, veikko, mika, slot, rest, school, id: SwapId(ids.fresh()) }
}

impl Story {
    /// Returns the laptop of a person, on which the swap has come as far as this; not at all for `None`.
    fn at(&self, person: &Person, state: Option<SwapState>) -> Laptop {
        let laptop = Laptop::of(person).has(&self.aino).has(&self.veikko).has(&self.mika).has(&self.school);
        let laptop = self.rest.iter().fold(laptop, Laptop::has);
        match state {
            None => laptop.has(&self.slot),
            Some(state) => {
                let swapping = ScheduleSlot { state: SlotState::Swapping, ..self.slot.clone() };
                laptop.has(&swapping).has(&self.swap(state))
            }
        }
    }

    fn swap(&self, state: SwapState) -> Swap {
        let taker = (state == SwapState::Offered).then_some(self.mika.id);
        let message = "Kävisikö teille?".to_owned();
        Swap { id: self.id, slot: self.slot.id, from: self.veikko.id, to: None, message, taker, state }
    }

    fn slot_at(&self, laptop: &Laptop) -> (Option<PersonId>, SlotState) {
        let slot = laptop.shows(&self.slot).unwrap();
        (slot.person, slot.state)
    }
}

fn part(laptop: &Laptop) -> Option<SwapPart> {
    laptop.ask(swaps, Nothing {}).unwrap().first().map(|row| row.my_part)
}

#[test]
fn a_digari_asks_for_the_own_slot_and_withdraws_it_again() {
    let story = story();
    let laptop = story.at(&story.veikko, None);
    let wish = NewSwap { slot: story.slot.id, to: None, message: " Kävisikö teille? ".to_owned() };
    let id = laptop.act(ask_swap, wish.clone()).unwrap();
    assert_eq!(story.slot_at(&laptop), (Some(story.veikko.id), SlotState::Swapping));
    assert_eq!(part(&laptop), Some(SwapPart::Withdraw));
    assert_eq!(laptop.act(ask_swap, wish).unwrap_err().code, FailureCode::Invalid, "it is being swapped already");

    laptop.act(withdraw_swap, SwapArg { id }).unwrap();
    assert_eq!(story.slot_at(&laptop), (Some(story.veikko.id), SlotState::Acknowledged));
    assert_eq!(part(&laptop), None);
}

#[test]
fn nobody_asks_for_the_slot_of_another() {
    let story = story();
    let laptop = story.at(&story.mika, None);
    let wish = NewSwap { slot: story.slot.id, to: None, message: String::new() };
    assert_eq!(laptop.act(ask_swap, wish).unwrap_err().code, FailureCode::NoRight);
}

#[test]
fn another_digari_offers_and_takes_the_offer_back_and_cannot_grant_it() {
    let story = story();
    let laptop = story.at(&story.mika, Some(SwapState::Asked));
    let arg = SwapArg { id: story.id };
    assert_eq!(part(&laptop), Some(SwapPart::Offer));
    laptop.act(offer_swap, arg).unwrap();
    assert_eq!(part(&laptop), Some(SwapPart::TakeBack));
    assert_eq!(laptop.act(grant_swap, arg).unwrap_err().code, FailureCode::NoRight);
    laptop.act(take_offer_back, arg).unwrap();
    assert_eq!(laptop.shows(&story.swap(SwapState::Asked)), Some(story.swap(SwapState::Asked)));
}

#[test]
fn a_granted_slot_is_the_takers_who_still_has_to_confirm_it() {
    let story = story();
    let laptop = story.at(&story.aino, Some(SwapState::Offered));
    let row = laptop.ask(swaps, Nothing {}).unwrap().remove(0);
    assert_eq!((row.my_part, row.verdict.map(|verdict| verdict.is_possible)), (SwapPart::Decide, Some(true)));
    laptop.act(grant_swap, SwapArg { id: story.id }).unwrap();
    assert_eq!(story.slot_at(&laptop), (Some(story.mika.id), SlotState::Published));
    let history = laptop.ask(|reading, id| Ok(changes::of_slot(reading.db, id)?), story.slot.id).unwrap();
    let told = history[0].told.as_ref().map(|told| told.people.clone());
    assert_eq!(told, Some(vec![story.veikko.id, story.mika.id]));

    laptop.act(undo::last, Nothing {}).unwrap();
    assert_eq!(story.slot_at(&laptop), (Some(story.veikko.id), SlotState::Swapping));
    assert_eq!(part(&laptop), Some(SwapPart::Decide));
}

#[test]
fn a_refused_slot_stays_with_whoever_asked() {
    let story = story();
    let laptop = story.at(&story.aino, Some(SwapState::Offered));
    laptop.act(refuse_swap, SwapArg { id: story.id }).unwrap();
    assert_eq!(story.slot_at(&laptop), (Some(story.veikko.id), SlotState::Acknowledged));
    assert_eq!(part(&laptop), None);
}

#[test]
fn a_swap_with_someone_who_cannot_come_is_not_granted() {
    let story = story();
    let elsewhere = ScheduleSlot {
        state: SlotState::Published,
        ..slot_at(&mut CountedIds::of_source(9), story.mika.id, story.school.id, (540, 720))
    };
    let laptop = story.at(&story.aino, Some(SwapState::Offered)).has(&elsewhere);
    let refused = laptop.act(grant_swap, SwapArg { id: story.id }).unwrap_err();
    assert_eq!(refused.code, FailureCode::NotAllowed);
}
