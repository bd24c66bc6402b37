use super::*;
use lahituki_domain::Entity;
use lahituki_domain::devices::Device;
use lahituki_domain::ids::{
    AbsenceId, BusyId, DemandId, DeviceId, EngagementRuleId, FeedId, PersonId, PlanTemplateId, SchoolCalendarId,
    SlotChangeId, SlotId, SwapId, UnitId, WordGroupId, YearItemId,
};
use lahituki_domain::knowledge::{Article, ArticleFeedback, Attachment, AttachmentHash, SearchMiss, WordGroup};
use lahituki_domain::people::{EngagementKind, EngagementRule, ScreenLanguage, UnitForm};
use lahituki_domain::schedule::{
    Absence, AbsenceKind, Busy, CalendarScope, Demand, Feed, PlanTemplate, Publication, SchoolCalendar, SlotChange,
    Swap, SwapState, YearItem, YearItemState,
};
use lahituki_domain::time::SchoolYear;
use lahituki_testkit::{
    CountedIds, NOW, article, article_version, digari, engagement, known_issue, responsibility, room, slot, space,
    time_entry, today, unit, visit, visit_entry,
};
use uuid::Uuid;

/// Fields that the program sets by itself.
const UNNAMED: &[(Kind, &str)] = &[
    (Kind::Slot, "series"),
    (Kind::Slot, "replaces"),
    (Kind::Slot, "told"),
    (Kind::SlotChange, "slot"),
    (Kind::SlotChange, "before"),
    (Kind::SlotChange, "made_by"),
    (Kind::SlotChange, "made_at"),
    (Kind::SlotChange, "consent"),
    (Kind::SlotChange, "told"),
    (Kind::Publication, "week"),
    (Kind::PlanTemplate, "slots"),
    (Kind::Swap, "slot"),
    (Kind::YearItem, "template"),
    (Kind::YearItem, "from"),
    (Kind::Busy, "uid"),
    (Kind::Visit, "person"),
    (Kind::Visit, "slot"),
    (Kind::VisitEntry, "visit"),
    (Kind::VisitEntry, "person"),
    (Kind::VisitEntry, "logged_at"),
    (Kind::TimeEntry, "person"),
    (Kind::TimeEntry, "entry"),
    (Kind::Article, "edited_at"),
    (Kind::Article, "original"),
    (Kind::Article, "original_at"),
    (Kind::Article, "checked_at"),
    (Kind::Article, "checked_by"),
    (Kind::Article, "edited_by"),
    (Kind::Article, "source"),
    (Kind::ArticleVersion, "article"),
    (Kind::ArticleVersion, "space"),
    (Kind::ArticleVersion, "draft_of"),
    (Kind::ArticleVersion, "by"),
    (Kind::ArticleVersion, "by_name"),
    (Kind::ArticleVersion, "at"),
    (Kind::ArticleVersion, "base"),
    (Kind::ArticleFeedback, "article"),
    (Kind::ArticleFeedback, "space"),
    (Kind::ArticleFeedback, "person"),
    (Kind::ArticleFeedback, "day"),
    (Kind::ArticleFeedback, "at"),
    (Kind::SearchMiss, "words"),
    (Kind::SearchMiss, "language"),
    (Kind::SearchMiss, "days"),
    (Kind::KnownIssue, "made_by"),
    (Kind::KnownIssue, "at"),
    (Kind::WordGroup, "key"),
    (Kind::Responsibility, "key"),
    (Kind::Responsibility, "order"),
    (Kind::Attachment, "hash"),
    (Kind::Attachment, "media_type"),
    (Kind::Attachment, "proof"),
    (Kind::Attachment, "size_bytes"),
    (Kind::Attachment, "added_by"),
    (Kind::Attachment, "space"),
];

/// Returns a whole body of every kind that a person changes.
fn bodies() -> Vec<(Kind, Body)> {
    let mut ids = CountedIds::default();
    let me = digari(&mut ids, "Veikko");
    let school = unit(&mut ids, "Sammonlahden koulu");
    let visit = visit(me.id, school.id);
    let entry = visit_entry(&mut ids, &visit);
    let hash = AttachmentHash::of(b"");
    let name = String::new();
    let attachment = Attachment {
        id: hash.id(),
        hash,
        name: name.clone(),
        media_type: name.clone(),
        size_bytes: 0,
        added_by: me.id,
        space: None,
        proof: None,
    };
    let guide = article(&mut ids, me.id);
    let device = Device {
        id: DeviceId(Uuid::nil()),
        unit: UnitId(Uuid::nil()),
        room: None,
        tag: name.clone(),
        model: name.clone(),
        device_kind: name,
    };
    let slot = slot(&mut ids, me.id);
    let before = slot.placement();
    let change = SlotChange {
        id: SlotChangeId(Uuid::nil()),
        slot: slot.id,
        person: slot.person,
        unit: None,
        day: slot.day,
        start: slot.start,
        end: slot.end,
        note: String::new(),
        cancel: true,
        before,
        made_by: me.id,
        made_at: NOW,
        consent: None,
        told: None,
    };
    let week = slot.day.week();
    let publication = Publication { id: Publication::id_of(week), week, by: me.id, at: NOW, slots: Vec::new() };
    let (id, name) = (PlanTemplateId(Uuid::nil()), String::new());
    let template = PlanTemplate { id, name, every_weeks: 1, slots: Vec::new() };
    vec![
        (Kind::Person, me.to_body()),
        (Kind::Unit, school.to_body()),
        (Kind::Room, room(&mut ids, school.id, "lk204").to_body()),
        (Kind::Engagement, engagement(&mut ids, me.id).to_body()),
        (Kind::EngagementRule, rule().to_body()),
        (Kind::SchoolCalendar, calendar().to_body()),
        (Kind::Slot, slot.to_body()),
        (Kind::SlotChange, change.to_body()),
        (Kind::Publication, publication.to_body()),
        (Kind::PlanTemplate, template.to_body()),
        (Kind::Demand, demand().to_body()),
        (Kind::Absence, absence().to_body()),
        (Kind::Swap, swap().to_body()),
        (Kind::YearItem, year_item().to_body()),
        (Kind::Busy, busy().to_body()),
        (Kind::Feed, feed().to_body()),
        (Kind::Visit, visit.to_body()),
        (Kind::VisitEntry, entry.to_body()),
        (Kind::TimeEntry, time_entry(&entry).to_body()),
        (Kind::Space, space(&mut ids, "Meita").to_body()),
        (Kind::Article, guide.to_body()),
        (Kind::ArticleVersion, article_version(&mut ids, &guide).to_body()),
        (Kind::ArticleFeedback, feedback(&guide).to_body()),
        (Kind::SearchMiss, search_miss().to_body()),
        (Kind::KnownIssue, known_issue(&mut ids, me.id).to_body()),
        (Kind::WordGroup, word_group().to_body()),
        (Kind::Responsibility, responsibility(&mut ids, "Verkko").to_body()),
        (Kind::Attachment, attachment.to_body()),
        (Kind::Device, device.to_body()),
    ]
}

fn rule() -> EngagementRule {
    EngagementRule {
        id: EngagementRuleId(Uuid::nil()),
        kind: EngagementKind::Tyokokeilu,
        max_months_same_host: None,
        max_days_per_week: None,
        day_minutes_min: None,
        day_minutes_max: None,
        roster_notice_days: 0,
        employment: false,
        source: String::new(),
        valid_from: today(),
    }
}

fn calendar() -> SchoolCalendar {
    SchoolCalendar {
        id: SchoolCalendarId(Uuid::nil()),
        school_year: SchoolYear(2026),
        scope: CalendarScope::Form(UnitForm::Perus),
        terms: Vec::new(),
        breaks: Vec::new(),
        saturdays: Vec::new(),
        days_off: Vec::new(),
        special: Vec::new(),
        source: String::new(),
        confirmed: false,
    }
}

fn demand() -> Demand {
    Demand {
        id: DemandId(Uuid::nil()),
        unit: UnitId(Uuid::nil()),
        school_year: SchoolYear(2026),
        needed_half_days: 0,
        promised_half_days: 0,
        weeks: Vec::new(),
        skills: Vec::new(),
        min_visits_per_month: 0,
    }
}

fn absence() -> Absence {
    let (id, person) = (AbsenceId(Uuid::nil()), PersonId(Uuid::nil()));
    Absence { id, person, from: today(), until: today(), start: None, end: None, kind: AbsenceKind::Sudden }
}

fn swap() -> Swap {
    Swap {
        id: SwapId(Uuid::nil()),
        slot: SlotId(Uuid::nil()),
        from: PersonId(Uuid::nil()),
        to: None,
        message: String::new(),
        taker: None,
        state: SwapState::Asked,
    }
}

fn year_item() -> YearItem {
    YearItem {
        id: YearItemId(Uuid::nil()),
        name: String::new(),
        school_year: SchoolYear(2026),
        week: 33,
        until_week: None,
        role: None,
        deputy: None,
        instruction: String::new(),
        reason: String::new(),
        unit: None,
        template: None,
        state: YearItemState::Open,
        done_by: None,
        done_on: None,
        from: None,
    }
}

fn busy() -> Busy {
    let (day, feed, uid) = (today(), String::new(), String::new());
    Busy { id: BusyId(Uuid::nil()), person: None, unit: None, day, start: 480, end: 540, feed, uid }
}

fn feed() -> Feed {
    let made_by = PersonId(Uuid::nil());
    Feed { id: FeedId(Uuid::nil()), person: None, unit: None, made_by, made_at: NOW, revoked: false }
}

fn feedback(article: &Article) -> ArticleFeedback {
    let (person, day) = (article.owner, today());
    let id = ArticleFeedback::id_of(article.id, person, day);
    ArticleFeedback { id, article: article.id, space: None, person, day, at: NOW, helped: false, note: String::new() }
}

fn search_miss() -> SearchMiss {
    let (language, words) = (ScreenLanguage::Fi, "videotykki".to_owned());
    let id = SearchMiss::id_of(language, &words);
    SearchMiss { id, words, language, days: vec![today()], article: None, dismissed_on: None }
}

fn word_group() -> WordGroup {
    WordGroup { id: WordGroupId(Uuid::nil()), key: None, language: ScreenLanguage::Fi, words: Vec::new() }
}

#[test]
fn every_field_that_a_person_sets_has_a_name_and_the_others_have_none() {
    let texts = include_str!("../../../../../assets/i18n/fi/sync.ftl");
    for (kind, body) in bodies() {
        assert!(texts.contains(&format!("\nkind-{kind} = ")), "there is no name for {kind}");
        for field in body.keys().map(String::as_str) {
            let is_named = texts.contains(&format!("\nfield-{kind}-{field} = "));
            let is_unnamed = UNNAMED.contains(&(kind, field));
            assert_eq!((is_named, shape(kind, field).is_some()), (!is_unnamed, !is_unnamed), "{field} of {kind}");
        }
    }
}
