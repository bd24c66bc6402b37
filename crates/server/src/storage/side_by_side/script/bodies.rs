//! Records of every kind.

use super::Script;
use lahituki_domain::devices::Device;
use lahituki_domain::ids::{DeviceId, PersonId, SlotId, SwapId, UnitId};
use lahituki_domain::knowledge::{Article, ArticleFeedback, ArticleState, Attachment, AttachmentHash, Members, Space};
use lahituki_domain::people::{Person, Role};
use lahituki_domain::schedule::{ScheduleSlot, SlotState, Swap, SwapState};
use lahituki_domain::visits::{TimeEntry, Visit};
use lahituki_domain::{Body, Entity, Ids, Kind};
use lahituki_testkit::{self as testkit, CountedIds, NOW};
use serde_json::{Value, json};

impl Script {
    /// A whole record of a kind, somewhat different each time.
    pub(super) fn body(&mut self, kind: Kind, author: PersonId) -> Body {
        let person = if self.chance.once_in(4) { *self.chance.one_of(&self.people) } else { author };
        let unit = *self.chance.one_of(&self.units);
        let word = format!("Sana {}\nrivi\ntoinen {}", self.chance.below(9), self.chance.below(9));
        let visit = testkit::visit(person, unit);
        let space = if self.chance.once_in(2) { Some(*self.chance.one_of(&self.spaces)) } else { None };
        let state = *self.chance.one_of(&[ArticleState::Draft, ArticleState::Note, ArticleState::Published]);
        let ids = &mut self.ids;
        let article = Article { space, state, body: word.clone(), ..testkit::article(ids, person) };
        let mut body = match kind {
            Kind::Person => {
                let units = if self.chance.once_in(2) { vec![unit] } else { Vec::new() };
                let roles = vec![testkit::grant(Role::Digari, &units)];
                Person { roles, ..testkit::person(ids, "Uusi") }.to_body()
            }
            Kind::Unit => testkit::unit(ids, &word).to_body(),
            Kind::Room => testkit::room(ids, unit, "LK204").to_body(),
            Kind::Slot => {
                let states = [
                    SlotState::Draft,
                    SlotState::Published,
                    SlotState::Acknowledged,
                    SlotState::Done,
                    SlotState::Cancelled,
                ];
                ScheduleSlot { state: *self.chance.one_of(&states), ..testkit::slot(ids, person) }.to_body()
            }
            Kind::Visit => Visit { note: word.clone(), ..visit }.to_body(),
            Kind::VisitEntry => testkit::visit_entry(ids, &visit).to_body(),
            Kind::TimeEntry => TimeEntry::of_entry(&testkit::visit_entry(ids, &visit)).to_body(),
            Kind::Space => {
                let members = vec![Members::person(person), Members::role(Role::Digari)];
                let readers = if self.chance.once_in(2) { members.clone() } else { Vec::new() };
                Space { readers, editors: members, ..testkit::space(ids, &word) }.to_body()
            }
            Kind::Article => article.to_body(),
            Kind::ArticleVersion => testkit::article_version(ids, &article).to_body(),
            Kind::ArticleFeedback => feedback(&article).to_body(),
            Kind::Attachment => Attachment { space, ..attachment(person, &word) }.to_body(),
            Kind::Device => device(ids, unit).to_body(),
            Kind::Swap => swap(ids, person).to_body(),
            // The other kinds have no rule that these lack; a body that is not theirs is refused alike everywhere.
            _ => Body::from_iter([("person".to_owned(), json!(person))]),
        };
        if self.chance.once_in(10) {
            body.insert("unknown".to_owned(), Value::String(format!("ää \0 {}", self.chance.below(9))));
        }
        body
    }
}

fn feedback(article: &Article) -> ArticleFeedback {
    let (person, day, space) = (article.owner, testkit::today(), article.space);
    let id = ArticleFeedback::id_of(article.id, person, day);
    ArticleFeedback { id, article: article.id, space, person, day, at: NOW, helped: true, note: String::new() }
}

fn swap(ids: &mut CountedIds, from: PersonId) -> Swap {
    let (id, slot, state) = (SwapId(ids.fresh()), SlotId(ids.fresh()), SwapState::Asked);
    Swap { id, slot, from, to: None, message: String::new(), taker: None, state }
}

fn attachment(person: PersonId, content: &str) -> Attachment {
    let hash = AttachmentHash::of(content.as_bytes());
    Attachment {
        id: hash.id(),
        hash,
        name: "kaapeli.png".to_owned(),
        media_type: "image/png".to_owned(),
        size_bytes: content.len() as u32,
        added_by: person,
        space: None,
        proof: None,
    }
}

fn device(ids: &mut CountedIds, unit: UnitId) -> Device {
    Device {
        id: DeviceId(ids.fresh()),
        unit,
        room: None,
        tag: "LPR-1".to_owned(),
        model: "Epson".to_owned(),
        device_kind: "projektori".to_owned(),
    }
}
