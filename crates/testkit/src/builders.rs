//! Records with everything filled in.

use crate::{NOW, today};
use lahituki_domain::Ids;
use lahituki_domain::ids::{
    ArticleId, ArticleVersionId, EngagementId, EntryId, KnownIssueId, PersonId, ResponsibilityId, RoomId, SlotId,
    SpaceId, UnitId,
};
use lahituki_domain::knowledge::{Article, ArticleVersion, KnownIssue, Space};
use lahituki_domain::people::{
    Engagement, EngagementKind, Person, Role, RoleGrant, Room, ScreenLanguage, Unit, UnitForm, WorkingTime,
};
use lahituki_domain::requests::Responsibility;
use lahituki_domain::schedule::{ScheduleSlot, SlotKind, SlotState};
use lahituki_domain::visits::{EntryResult, Matter, TimeEntry, Visit, VisitEntry, VisitState};

/// Returns a person without a role.
pub fn person(ids: &mut dyn Ids, called_name: &str) -> Person {
    Person {
        id: PersonId(ids.fresh()),
        called_name: called_name.to_owned(),
        last_name: "Esimerkki".to_owned(),
        title: String::new(),
        email: format!("{}@example.fi", called_name.to_lowercase()),
        phone: String::new(),
        language: ScreenLanguage::Fi,
        roles: Vec::new(),
        home_unit: None,
        valid_until: None,
    }
}

/// Returns a digari of all units.
pub fn digari(ids: &mut dyn Ids, called_name: &str) -> Person {
    Person { roles: vec![grant(Role::Digari, &[])], ..person(ids, called_name) }
}

/// Returns a role in some units, or in all of them when there are none.
pub fn grant(role: Role, units: &[UnitId]) -> RoleGrant {
    RoleGrant { role, units: units.to_vec(), provider: None }
}

/// Returns a school; its code and short name come from the name.
pub fn unit(ids: &mut dyn Ids, name: &str) -> Unit {
    let lower = name.to_lowercase();
    Unit {
        id: UnitId(ids.fresh()),
        code: lower.replace(' ', "-"),
        name: name.to_owned(),
        short_names: lower.split(' ').take(1).map(str::to_owned).collect(),
        form: UnitForm::Perus,
        area: String::new(),
        private: false,
        sites: Vec::new(),
        address: "Esimerkkikatu 1".to_owned(),
        entrance: String::new(),
        keys: String::new(),
        parking: String::new(),
        quirks: String::new(),
        contact: None,
        valid_from: None,
        valid_until: None,
    }
}

/// Returns a classroom.
pub fn room(ids: &mut dyn Ids, unit: UnitId, code: &str) -> Room {
    Room {
        id: RoomId(ids.fresh()),
        unit,
        code: code.to_owned(),
        name: format!("Luokka {code}"),
        kind: "luokka".to_owned(),
    }
}

/// Returns a published slot tomorrow from 8 to 11, without a unit.
pub fn slot(ids: &mut dyn Ids, person: PersonId) -> ScheduleSlot {
    ScheduleSlot {
        id: SlotId(ids.fresh()),
        person: Some(person),
        unit: None,
        day: today().plus(1),
        start: 480,
        end: 660,
        kind: SlotKind::Koulu,
        state: SlotState::Published,
        note: String::new(),
        pinned: false,
        series: None,
        skills: Vec::new(),
        replaces: None,
        told: None,
    }
}

/// Returns an open-ended job of thirty hours a week on every working day.
pub fn engagement(ids: &mut dyn Ids, person: PersonId) -> Engagement {
    Engagement {
        id: EngagementId(ids.fresh()),
        person,
        kind: EngagementKind::Palkkatuki,
        start_on: today().plus(-100),
        end_on: None,
        weekly_minutes: 1_800,
        weekdays: vec![1, 2, 3, 4, 5],
        learning_minutes: 0,
        working_time: WorkingTime::Yleistyoaika,
        segments: Vec::new(),
        skills: Vec::new(),
    }
}

/// Returns a person's open visit to a unit today.
pub fn visit(person: PersonId, unit: UnitId) -> Visit {
    Visit {
        id: Visit::id_of(person, unit, today()),
        person,
        unit,
        day: today(),
        slot: None,
        state: VisitState::Open,
        note: String::new(),
    }
}

/// Returns a solved matter of fifteen minutes during a visit.
pub fn visit_entry(ids: &mut dyn Ids, visit: &Visit) -> VisitEntry {
    VisitEntry {
        id: EntryId(ids.fresh()),
        visit: visit.id,
        person: visit.person,
        unit: visit.unit,
        day: visit.day,
        logged_at: NOW,
        started: None,
        room: None,
        room_text: String::new(),
        matter: Matter::Esitys,
        asker: None,
        minutes: 15,
        result: Some(EntryResult::Solved),
        text: "projektori ei kuvaa".to_owned(),
    }
}

/// Returns the time entry that belongs to a visit entry.
pub fn time_entry(entry: &VisitEntry) -> TimeEntry {
    TimeEntry::of_entry(entry)
}

/// Returns a draft in Finnish.
pub fn article(ids: &mut dyn Ids, owner: PersonId) -> Article {
    Article {
        title: "Projektori ei näytä kuvaa".to_owned(),
        body: "Tarkista kaapeli.".to_owned(),
        matter: Some(Matter::Esitys),
        ..Article::blank(ArticleId(ids.fresh()), owner, NOW)
    }
}

/// Returns an open space: everyone reads it, and nobody in particular edits or approves.
pub fn space(ids: &mut dyn Ids, name: &str) -> Space {
    Space {
        id: SpaceId(ids.fresh()),
        name: name.to_owned(),
        about: String::new(),
        provider: None,
        readers: Vec::new(),
        editors: Vec::new(),
        approvers: Vec::new(),
        closed: false,
    }
}

/// Returns the text of an article as its owner saved it.
pub fn article_version(ids: &mut dyn Ids, article: &Article) -> ArticleVersion {
    ArticleVersion {
        id: ArticleVersionId(ids.fresh()),
        article: article.id,
        space: article.space,
        draft_of: None,
        by: article.owner,
        by_name: String::new(),
        at: article.edited_at,
        title: article.title.clone(),
        short: article.short.clone(),
        body: article.body.clone(),
        base: None,
        proposal: None,
        note: String::new(),
        answer: String::new(),
    }
}

/// Returns an issue of everywhere that began today and has no end.
pub fn known_issue(ids: &mut dyn Ids, made_by: PersonId) -> KnownIssue {
    KnownIssue {
        id: KnownIssueId(ids.fresh()),
        title: "Wilma on poikki".to_owned(),
        text: String::new(),
        units: Vec::new(),
        matters: Vec::new(),
        article: None,
        from: today(),
        until: None,
        over: false,
        made_by,
        at: NOW,
    }
}

/// Returns a matter that the office of information technology takes care of.
pub fn responsibility(ids: &mut dyn Ids, subject: &str) -> Responsibility {
    Responsibility {
        id: ResponsibilityId(ids.fresh()),
        key: None,
        order: 0,
        subject: subject.to_owned(),
        matters: Vec::new(),
        words: Vec::new(),
        first: "Tietohallinto".to_owned(),
        second: String::new(),
        reach: String::new(),
        note: String::new(),
        urgent: false,
    }
}
