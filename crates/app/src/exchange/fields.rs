//! Which fields of the kinds a person knows by name, and how their values read.

use super::values::{self, FieldValue, Shape};
use crate::{Failure, Reading};
use lahituki_domain::{Body, Kind};
use serde::Serialize;
use ts_rs::TS;

/// A field with the value that a change gives it.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct FieldChange {
    /// The field: the window has words for `field-<kind>-<field>`.
    pub field: String,
    /// The value.
    pub value: FieldValue,
}

/// Returns the fields of a change that a person knows by name, with their values.
pub(super) fn named(reading: &Reading<'_>, kind: Kind, fields: &Body) -> Result<Vec<FieldChange>, Failure> {
    let known = fields.iter().filter_map(|(field, value)| Some((field, shape(kind, field)?, value)));
    known
        .map(|(field, shape, value)| {
            Ok(FieldChange { field: field.clone(), value: values::value(reading, shape, value)? })
        })
        .collect()
}

/// Returns how the value of a field reads; `None` for one that no person sets, and for one of a newer version.
pub(super) fn shape(kind: Kind, field: &str) -> Option<Shape> {
    use Shape::*;
    Some(match (kind, field) {
        (Kind::Person, "called_name" | "last_name" | "title" | "email" | "phone") => Text,
        (Kind::Person, "language") => Code("settings-language"),
        (Kind::Person, "roles") => Roles,
        (Kind::Person, "home_unit") => Unit,
        (Kind::Person, "valid_until") => Day,

        (Kind::Unit, "code" | "name" | "area" | "address" | "entrance" | "keys" | "parking" | "quirks") => Text,
        (Kind::Unit, "short_names" | "sites") => Texts,
        (Kind::Unit, "form") => Code("site-form"),
        (Kind::Unit, "private") => Code("answer"),
        (Kind::Unit, "contact") => Contact,
        (Kind::Unit, "valid_from" | "valid_until") => Day,

        (Kind::Room, "unit") => Unit,
        (Kind::Room, "code" | "name" | "kind") => Text,

        (Kind::Space, "name" | "about" | "provider") => Text,
        (Kind::Space, "readers" | "editors" | "approvers") => Members,
        (Kind::Space, "closed") => Code("answer"),

        (Kind::Engagement, "person") => Person,
        (Kind::Engagement, "kind") => Code("engagement"),
        (Kind::Engagement, "start_on" | "end_on") => Day,
        (Kind::Engagement, "weekly_minutes" | "learning_minutes") => Minutes,
        (Kind::Engagement, "weekdays") => Codes("weekday"),
        (Kind::Engagement, "working_time") => Code("working-time"),
        (Kind::Engagement, "segments") => Segments,
        (Kind::Engagement, "skills") => Texts,

        (Kind::EngagementRule, "kind") => Code("engagement"),
        (Kind::EngagementRule, "max_months_same_host" | "max_days_per_week" | "roster_notice_days") => Number,
        (Kind::EngagementRule, "day_minutes_min" | "day_minutes_max") => Minutes,
        (Kind::EngagementRule, "employment") => Code("answer"),
        (Kind::EngagementRule, "source") => Text,
        (Kind::EngagementRule, "valid_from") => Day,

        (Kind::SchoolCalendar, "school_year") => SchoolYear,
        (Kind::SchoolCalendar, "scope") => Scope,
        (Kind::SchoolCalendar, "terms" | "breaks" | "special") => Spans,
        (Kind::SchoolCalendar, "saturdays" | "days_off") => Days,
        (Kind::SchoolCalendar, "source") => Text,
        (Kind::SchoolCalendar, "confirmed") => Code("answer"),

        (Kind::Slot, "person") => Person,
        (Kind::Slot, "unit") => Unit,
        (Kind::Slot, "day") => Day,
        (Kind::Slot, "start" | "end") => Clock,
        (Kind::Slot, "kind") => Code("category"),
        (Kind::Slot, "state") => Code("slot-state"),
        (Kind::Slot, "note") => Text,
        (Kind::Slot, "pinned") => Code("answer"),
        (Kind::Slot, "skills") => Texts,

        (Kind::SlotChange, "person") => Person,
        (Kind::SlotChange, "unit") => Unit,
        (Kind::SlotChange, "day") => Day,
        (Kind::SlotChange, "start" | "end") => Clock,
        (Kind::SlotChange, "note") => Text,
        (Kind::SlotChange, "cancel") => Code("answer"),

        (Kind::Publication, "by") => Person,
        (Kind::Publication, "at") => Moment,
        (Kind::Publication, "slots") => Placements,

        (Kind::PlanTemplate, "name") => Text,
        (Kind::PlanTemplate, "every_weeks") => Number,

        (Kind::Demand, "unit") => Unit,
        (Kind::Demand, "school_year") => SchoolYear,
        (Kind::Demand, "needed_half_days" | "promised_half_days" | "min_visits_per_month") => Number,
        (Kind::Demand, "weeks") => WeekNeeds,
        (Kind::Demand, "skills") => Texts,

        (Kind::Absence, "person") => Person,
        (Kind::Absence, "from" | "until") => Day,
        (Kind::Absence, "start" | "end") => Clock,
        (Kind::Absence, "kind") => Code("absence-kind"),

        (Kind::Swap, "from" | "to" | "taker") => Person,
        (Kind::Swap, "message") => Text,
        (Kind::Swap, "state") => Code("swap-state"),

        (Kind::YearItem, "name" | "instruction" | "reason") => Text,
        (Kind::YearItem, "school_year") => SchoolYear,
        (Kind::YearItem, "week" | "until_week") => Number,
        (Kind::YearItem, "role" | "deputy") => Code("role"),
        (Kind::YearItem, "unit") => Unit,
        (Kind::YearItem, "state") => Code("year-item-state"),
        (Kind::YearItem, "done_by") => Person,
        (Kind::YearItem, "done_on") => Day,

        (Kind::Busy, "person") => Person,
        (Kind::Busy, "unit") => Unit,
        (Kind::Busy, "day") => Day,
        (Kind::Busy, "start" | "end") => Clock,
        (Kind::Busy, "feed") => Text,

        (Kind::Feed, "person" | "made_by") => Person,
        (Kind::Feed, "unit") => Unit,
        (Kind::Feed, "made_at") => Moment,
        (Kind::Feed, "revoked") => Code("answer"),

        (Kind::Visit, "unit") => Unit,
        (Kind::Visit, "day") => Day,
        (Kind::Visit, "state") => Code("visit-state"),
        (Kind::Visit, "note") => Text,

        (Kind::VisitEntry, "unit") => Unit,
        (Kind::VisitEntry, "day") => Day,
        (Kind::VisitEntry, "started") => Clock,
        (Kind::VisitEntry, "room") => Room,
        (Kind::VisitEntry, "room_text" | "text") => Text,
        (Kind::VisitEntry, "matter") => Code("matter"),
        (Kind::VisitEntry, "asker") => Code("asker"),
        (Kind::VisitEntry, "minutes") => Minutes,
        (Kind::VisitEntry, "result") => Code("result"),

        (Kind::TimeEntry, "day") => Day,
        (Kind::TimeEntry, "minutes") => Minutes,
        (Kind::TimeEntry, "category") => Code("time-category"),
        (Kind::TimeEntry, "unit") => Unit,
        (Kind::TimeEntry, "text") => Text,
        (Kind::TimeEntry, "state") => Code("time-state"),

        (Kind::Article, "title" | "short" | "body") => Text,
        (Kind::Article, "language") => Code("settings-language"),
        (Kind::Article, "matter") => Code("matter"),
        (Kind::Article, "owner" | "deputy") => Person,
        (Kind::Article, "state") => Code("article-state"),
        (Kind::Article, "review_by") => Day,
        (Kind::Article, "space") => Space,
        (Kind::Article, "critical") => Code("answer"),
        (Kind::Article, "check_wanted") => Wish,
        (Kind::Article, "for_roles") => Codes("role"),
        (Kind::Article, "unit_forms") => Codes("site-form"),
        (Kind::Article, "keywords") => Texts,
        (Kind::Article, "review_months") => Number,

        (Kind::ArticleVersion, "title" | "short" | "body" | "note" | "answer") => Text,
        (Kind::ArticleVersion, "proposal") => Code("proposal"),

        (Kind::ArticleFeedback, "helped") => Code("answer"),
        (Kind::ArticleFeedback, "note") => Text,

        (Kind::SearchMiss, "article") => Article,
        (Kind::SearchMiss, "dismissed_on") => Day,

        (Kind::KnownIssue, "title" | "text") => Text,
        (Kind::KnownIssue, "units") => Units,
        (Kind::KnownIssue, "matters") => Codes("matter"),
        (Kind::KnownIssue, "article") => Article,
        (Kind::KnownIssue, "from" | "until") => Day,
        (Kind::KnownIssue, "over") => Code("answer"),

        (Kind::WordGroup, "language") => Code("settings-language"),
        (Kind::WordGroup, "words") => Texts,

        (Kind::Responsibility, "subject" | "first" | "second" | "reach" | "note") => Text,
        (Kind::Responsibility, "matters") => Codes("matter"),
        (Kind::Responsibility, "words") => Texts,
        (Kind::Responsibility, "urgent") => Code("answer"),

        (Kind::Attachment, "name") => Text,

        (Kind::Device, "unit") => Unit,
        (Kind::Device, "room") => Room,
        (Kind::Device, "tag" | "model" | "device_kind") => Text,
        _ => return None,
    })
}

#[cfg(test)]
mod tests;
