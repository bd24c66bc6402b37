//! The table of everything that the window may ask.
//!
//! From it come the dispatcher ([`dispatch`]), the TypeScript types and the list of what to ask again after a change
//! ([`crate::bindings`]).

use crate::bindings::Bindings;
use crate::{App, Failure, FailureCode};
use crate::{drafts, exchange, knowledge, notices, people, requests, schedule, search, session, undo, visits};
use lahituki_domain::Kind;
use lahituki_domain::ids::{
    EngagementId, EngagementRuleId, KnownIssueId, PlanTemplateId, ResponsibilityId, RoomId, SlotId, SpaceId, SwapId,
    TimeEntryId, WordGroupId, YearItemId,
};
use serde::{Deserialize, Serialize};
use serde_json::Value;
use ts_rs::TS;

/// An argument, or an answer, that says nothing: `{}`.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(type = "Record<string, never>")]
pub struct Nothing {}

macro_rules! table {
    ($($class:ident $name:literal $($handler:ident)::+ : $arg:ty => $ret:ty $(, reads $($kind:ident)+)?;)*) => {
        /// Carries out a command and returns its answer as JSON.
        ///
        /// # Errors
        /// With [`FailureCode::Invalid`] for a name that is not in the table or an argument of another shape; else
        /// those of the handler.
        pub async fn dispatch(app: &App, name: &str, arg: Value) -> Result<Value, Failure> {
            match name {
                $($name => {
                    let arg: $arg = read(arg)?;
                    let answer: $ret = table!(@run $class, app, $($handler)::+, arg)?;
                    write(&answer)
                })*
                _ => Err(Failure::invalid(format!("there is no command {name:?}"))),
            }
        }

        /// Writes the row of every command into the bindings.
        pub(crate) fn describe(bindings: &mut Bindings) {
            $(bindings.command::<$arg, $ret>($name, &[$($(Kind::$kind),+)?]);)*
        }
    };
    (@run query, $app:ident, $handler:path, $arg:ident) => { $app.query(move |reading| $handler(reading, $arg)).await };
    (@run change, $app:ident, $handler:path, $arg:ident) => { $app.change(move |writing| $handler(writing, $arg)).await };
    (@run task, $app:ident, $handler:path, $arg:ident) => { $handler($app, $arg).await };
}

table! {
    task   "session.state"        session::state          : Nothing => session::SessionState, reads Person;
    task   "session.enrol"        session::enrol          : session::EnrolArg => Nothing;
    task   "session.sign_in"      session::sign_in        : session::SignInArg => Nothing;
    task   "session.sign_out"     session::sign_out       : Nothing => Nothing;
    task   "session.settings"     session::settings       : Nothing => session::Settings;
    task   "session.set_settings" session::set_settings   : session::SettingsChange => session::Settings;

    task   "sync.status"          exchange::status        : Nothing => exchange::SyncStatus;
    task   "sync.now"             exchange::now           : Nothing => Nothing;
    query  "sync.waiting"         exchange::waiting       : exchange::WaitingArg => exchange::WaitingList;
    query  "sync.refused"         exchange::refused       : Nothing => Vec<exchange::RefusedChange>;
    task   "sync.retry"           exchange::retry         : exchange::OpArg => Nothing;
    task   "sync.dismiss"         exchange::dismiss       : exchange::OpArg => Nothing;
    task   "sync.bring_back"      exchange::bring_back    : exchange::OpArg => Nothing;
    query  "sync.conflicts"       exchange::conflicts     : Nothing => Vec<exchange::Conflict>, reads LostChange Slot SlotChange Publication PlanTemplate Visit VisitEntry TimeEntry Article Unit Space KnownIssue WordGroup Responsibility;
    change "sync.restore"         exchange::restore       : exchange::ConflictArg => Nothing;
    change "sync.keep_present"    exchange::keep_present  : exchange::ConflictArg => Nothing;
    task   "sync.export_bundle"   exchange::export_bundle : Nothing => Option<exchange::ExportedBundle>;
    task   "sync.import_bundle"   exchange::import_bundle : Nothing => Option<exchange::ImportedBundle>;

    query  "undo.list"            undo::list              : Nothing => Vec<undo::Step>;
    change "undo.last"            undo::last              : Nothing => Option<undo::Step>;
    change "undo.again"           undo::again             : Nothing => Option<undo::Step>;

    query  "draft.get"            drafts::get             : drafts::DraftArg => Option<String>;
    change "draft.put"            drafts::put             : drafts::Draft => Nothing;

    query  "search.everything"    search::everything      : search::SearchArg => search::Found, reads Article ArticleFeedback Unit Person VisitEntry Device KnownIssue Responsibility WordGroup;

    query  "schedule.today"       schedule::today         : Nothing => schedule::Today, reads Slot Unit Room Person VisitEntry TimeEntry Engagement Absence KnownIssue Article;
    query  "schedule.week"        schedule::week          : schedule::WeekArg => schedule::WeekBoard, reads Slot SlotChange Publication Unit Person Engagement EngagementRule SchoolCalendar Demand Absence Busy PlanTemplate;
    query  "schedule.try"         schedule::try_slots     : schedule::TryArg => schedule::Verdict;
    query  "schedule.slot"        schedule::slot          : schedule::SlotArg => schedule::SlotDetail, reads Slot Unit Room Person;
    change "schedule.add_slots"   schedule::add_slots     : schedule::NewSlots => Vec<SlotId>;
    change "schedule.change_slots" schedule::change_slots : schedule::SlotChanges => Nothing;
    change "schedule.remove_slots" schedule::remove_slots : schedule::SlotsArg => Nothing;
    change "schedule.pin"         schedule::pin           : schedule::PinArg => Nothing;
    change "schedule.add_series"  schedule::add_series    : schedule::SeriesArg => schedule::Added;
    query  "schedule.templates"   schedule::templates     : Nothing => Vec<schedule::TemplateRow>, reads PlanTemplate;
    change "schedule.save_template" schedule::save_template : schedule::TemplateOfWeek => PlanTemplateId;
    change "schedule.apply_template" schedule::apply_template : schedule::TemplateWeeks => schedule::Added;
    change "schedule.remove_template" schedule::remove_template : schedule::TemplateArg => Nothing;
    query  "schedule.check_week"  schedule::check_week    : schedule::WeekArg => schedule::WeekCheck, reads Slot SlotChange Publication Unit Person Engagement EngagementRule SchoolCalendar Demand Absence Busy;
    change "schedule.publish"     schedule::publish       : schedule::PublishArg => schedule::Published;
    query  "schedule.untold"      schedule::untold        : Nothing => Vec<schedule::UntoldRow>, reads Slot SlotChange Publication Unit Person Engagement EngagementRule;
    change "schedule.tell"        schedule::tell          : schedule::TellArg => schedule::TellResult;
    change "schedule.take_back"   schedule::take_back     : schedule::TakeBackArg => Nothing;
    query  "schedule.year"        schedule::year          : schedule::YearArg => schedule::PlannerYear, reads Slot SlotChange Visit Unit Person Engagement SchoolCalendar Demand Absence;
    query  "schedule.year_findings" schedule::year_findings : schedule::YearArg => schedule::YearFindings, reads Slot SlotChange Unit Person Engagement EngagementRule SchoolCalendar Demand Absence Busy;
    change "schedule.clear_drafts" schedule::clear_drafts : schedule::PlannedWeeks => u32;
    query  "schedule.demands"     schedule::demands       : schedule::DemandsArg => schedule::Demands, reads Demand Unit Slot SlotChange Visit SchoolCalendar;
    change "schedule.set_demands" schedule::set_demands   : schedule::DemandsText => u32;
    change "schedule.roll_demands" schedule::roll_demands : schedule::DemandsArg => u32;
    change "schedule.confirm"     schedule::confirm       : schedule::SlotsArg => Nothing;
    query  "schedule.day_desk"    schedule::day_desk      : Nothing => schedule::DayDesk, reads Slot Absence Unit Person;
    query  "schedule.candidates"  schedule::candidates    : schedule::SlotArg => Vec<schedule::CandidateRow>, reads Slot SlotChange Absence Person Engagement EngagementRule SchoolCalendar Busy Demand Unit;
    change "schedule.fill"        schedule::fill          : schedule::Fill => Nothing;
    change "schedule.report_absence" schedule::report_absence : schedule::NewAbsence => schedule::Reported;
    change "schedule.end_absence" schedule::end_absence   : schedule::AbsenceEnd => schedule::Back;
    query  "schedule.swaps"       schedule::swaps         : Nothing => Vec<schedule::SwapRow>, reads Swap Slot Unit Person Absence;
    query  "schedule.colleagues"  schedule::colleagues    : Nothing => Vec<schedule::Colleague>, reads Person;
    change "schedule.ask_swap"    schedule::ask_swap      : schedule::NewSwap => SwapId;
    change "schedule.withdraw_swap" schedule::withdraw_swap : schedule::SwapArg => Nothing;
    change "schedule.offer_swap"  schedule::offer_swap    : schedule::SwapArg => Nothing;
    change "schedule.take_offer_back" schedule::take_offer_back : schedule::SwapArg => Nothing;
    change "schedule.grant_swap"  schedule::grant_swap    : schedule::SwapArg => Nothing;
    change "schedule.refuse_swap" schedule::refuse_swap   : schedule::SwapArg => Nothing;

    query  "schedule.outside"     schedule::outside       : schedule::CalendarOwner => schedule::OutsideCalendars, reads Feed Busy Person Unit;
    task   "schedule.make_feed"   schedule::make_feed     : schedule::CalendarOwner => schedule::FeedLink;
    change "schedule.revoke_feed" schedule::revoke_feed   : schedule::FeedArg => Nothing;
    task   "schedule.export_ics"  schedule::export_ics    : schedule::CalendarDays => Option<schedule::ExportedCalendar>;
    query  "schedule.read_ics"    schedule::read_ics      : schedule::IcsFile => schedule::IcsPreview, reads Busy;
    change "schedule.import_ics"  schedule::import_ics    : schedule::IcsFile => u32;
    change "schedule.remove_imported" schedule::remove_imported : schedule::ImportedArg => Nothing;

    query  "notices.list"         notices::list           : Nothing => notices::NoticeList, reads Slot Swap Absence Engagement;
    change "notices.mark_read"    notices::mark_read      : notices::NoticeIds => Nothing;
    query  "notices.settings"     notices::settings       : Nothing => notices::NoticeSettings;
    change "notices.set_settings" notices::change_settings : notices::NoticeSettings => Nothing;

    query  "schedule.rules"           schedule::rules::all             : Nothing => Vec<schedule::RuleRow>, reads EngagementRule;
    change "schedule.save_rule"       schedule::rules::save_rule       : schedule::RuleText => EngagementRuleId;
    change "schedule.remove_rule"     schedule::rules::remove_rule     : schedule::RuleArg => Nothing;

    query  "schedule.calendars"       schedule::calendars::calendars       : schedule::CalendarsArg => schedule::Calendars, reads SchoolCalendar Unit;
    change "schedule.save_calendar"   schedule::calendars::save_calendar   : schedule::CalendarText => Nothing;
    change "schedule.remove_calendar" schedule::calendars::remove_calendar : schedule::CalendarArg => Nothing;
    query  "schedule.read_calendars"  schedule::calendars::read_calendars  : schedule::CalendarFile => schedule::CalendarFileView, reads SchoolCalendar Unit;
    change "schedule.import_calendars" schedule::calendars::import_calendars : schedule::CalendarFile => u32;
    change "schedule.roll_calendars"  schedule::calendars::roll_calendars  : schedule::NextCalendars => u32;

    query  "schedule.wheel"            schedule::year_items::wheel            : schedule::WheelArg => schedule::YearWheel, reads YearItem Unit Person;
    change "schedule.save_year_item"   schedule::year_items::save_year_item   : schedule::YearItemText => YearItemId;
    change "schedule.mark_year_item"   schedule::year_items::mark_year_item   : schedule::YearItemMark => Nothing;
    change "schedule.remove_year_item" schedule::year_items::remove_year_item : schedule::YearItemArg => Nothing;
    change "schedule.roll_year_items"  schedule::year_items::roll_year_items  : schedule::NewYear => u32;
    change "schedule.start_year_plan"  schedule::year_items::start_year_plan  : schedule::StartPlan => u32;

    query  "visits.read_line"     visits::read_line       : visits::LogLine => visits::LineReading, reads Unit Room Slot;
    change "visits.log"           visits::log             : visits::LogLine => visits::Logged;
    query  "visits.choices"       visits::choices         : Nothing => visits::LogChoices, reads Unit Person;
    query  "visits.entries"       visits::entries         : visits::EntryFilter => visits::EntryList, reads VisitEntry Unit Person Room;
    query  "visits.entry"         visits::entry           : visits::EntryArg => visits::EntryRow, reads VisitEntry Unit Person Room;
    change "visits.change_entry"  visits::change_entry    : visits::EntryChange => Nothing;
    change "visits.remove_entry"  visits::remove_entry    : visits::EntryArg => Nothing;
    query  "visits.hours"         visits::hours           : visits::HoursArg => visits::Hours, reads TimeEntry VisitEntry Unit Person Engagement;
    change "visits.add_time"      visits::add_time        : visits::NewTime => TimeEntryId;
    change "visits.change_time"   visits::change_time     : visits::TimeChange => Nothing;
    change "visits.remove_time"   visits::remove_time     : visits::TimeArg => Nothing;

    query  "knowledge.articles"   knowledge::articles     : knowledge::ArticleFilter => Vec<knowledge::ArticleRow>, reads Article ArticleFeedback Person Space;
    query  "knowledge.article"    knowledge::article      : knowledge::ArticleArg => knowledge::ArticleView, reads Article ArticleVersion ArticleFeedback Attachment Person Space LostChange;
    query  "knowledge.preview"    knowledge::preview      : knowledge::Markdown => String;
    change "knowledge.write"      knowledge::write        : knowledge::ArticleText => knowledge::Written;
    change "knowledge.remove"     knowledge::remove       : knowledge::ArticleArg => Nothing;
    query  "knowledge.places"     knowledge::places       : knowledge::PlacesArg => knowledge::Places, reads Article Space Person;
    query  "knowledge.versions"   knowledge::versions     : knowledge::ArticleArg => Vec<knowledge::VersionRow>, reads Article ArticleVersion Person;
    query  "knowledge.version"    knowledge::version      : knowledge::VersionArg => knowledge::VersionView, reads Article ArticleVersion Attachment Person;
    change "knowledge.restore"    knowledge::restore      : knowledge::RestoreArg => knowledge::Written;
    change "knowledge.decide"     knowledge::decide       : knowledge::Decision => knowledge::Written;
    change "knowledge.withdraw"   knowledge::withdraw     : knowledge::VersionArg => Nothing;
    change "knowledge.check"      knowledge::check        : knowledge::Check => Nothing;
    change "knowledge.want_check" knowledge::want_check   : knowledge::CheckWanted => Nothing;
    change "knowledge.give_feedback" knowledge::give_feedback : knowledge::Feedback => Nothing;
    query  "knowledge.spaces"     knowledge::spaces       : Nothing => knowledge::SpaceList, reads Space Person Article;
    query  "knowledge.try_space"  knowledge::try_space    : knowledge::SpaceText => knowledge::SpaceEffect, reads Space Person;
    change "knowledge.save_space" knowledge::save_space   : knowledge::SpaceText => SpaceId;
    change "knowledge.close_space" knowledge::close_space : knowledge::SpaceClosing => Nothing;
    query  "knowledge.word_groups" knowledge::word_groups : knowledge::WordGroupsArg => knowledge::WordGroups, reads WordGroup;
    change "knowledge.save_word_group" knowledge::save_word_group : knowledge::WordGroupText => WordGroupId;
    change "knowledge.remove_word_group" knowledge::remove_word_group : knowledge::WordGroupArg => Nothing;
    query  "knowledge.desk"       knowledge::desk         : knowledge::DeskArg => knowledge::Desk, reads Article ArticleVersion ArticleFeedback SearchMiss Attachment Person Space;
    change "knowledge.transfer"   knowledge::transfer     : knowledge::TransferArg => knowledge::Transferred;
    task   "knowledge.missed"     knowledge::missed       : knowledge::Missed => Nothing;
    query  "knowledge.miss"       knowledge::miss         : knowledge::MissArg => knowledge::MissRow, reads SearchMiss;
    change "knowledge.dismiss_miss" knowledge::dismiss_miss : knowledge::MissArg => Nothing;
    task   "knowledge.attach"     knowledge::attach       : knowledge::NewAttachment => knowledge::Attached;
    task   "knowledge.save_attachment" knowledge::save_attachment : knowledge::AttachmentArg => Option<String>;
    query  "knowledge.suggest"    knowledge::suggest      : knowledge::SuggestArg => Vec<search::Hit>, reads Article ArticleFeedback KnownIssue Responsibility Unit WordGroup;
    query  "knowledge.from_entry" knowledge::from_entry   : visits::EntryArg => knowledge::ArticleDraft;
    task   "knowledge.export"     knowledge::export       : Nothing => Option<knowledge::Exported>;
    query  "knowledge.site_spaces" knowledge::site_spaces : Nothing => Vec<knowledge::SiteSpace>, reads Article Space;
    task   "knowledge.export_site" knowledge::export_site : knowledge::SiteArg => Option<knowledge::Exported>;
    task   "knowledge.read_folder" knowledge::read_folder : Nothing => Option<knowledge::FolderPreview>;
    task   "knowledge.import"     knowledge::import       : knowledge::ImportArg => knowledge::Imported;
    query  "knowledge.issues"     knowledge::issues       : knowledge::IssueFilter => Vec<knowledge::IssueRow>, reads KnownIssue Unit Person Article;
    change "knowledge.save_issue" knowledge::save_issue   : knowledge::IssueText => KnownIssueId;
    change "knowledge.end_issue"  knowledge::end_issue    : knowledge::IssueArg => Nothing;

    query  "requests.responsibilities"      requests::responsibilities      : requests::ResponsibilityFilter => requests::Responsibilities, reads Responsibility WordGroup;
    change "requests.save_responsibility"   requests::save_responsibility   : requests::ResponsibilityText => ResponsibilityId;
    change "requests.move_responsibility"   requests::move_responsibility   : requests::ResponsibilityMove => Nothing;
    change "requests.remove_responsibility" requests::remove_responsibility : requests::ResponsibilityArg => Nothing;

    query  "people.engagements"       people::engagements       : Nothing => Vec<people::PersonTerms>, reads Engagement EngagementRule Person;
    query  "people.engagement"        people::engagement        : people::PersonArg => people::PersonCard, reads Engagement EngagementRule Person Absence Slot;
    query  "people.limit"             people::limit             : people::LimitArg => people::Limit, reads Engagement EngagementRule;
    change "people.save_engagement"   people::save_engagement   : people::EngagementText => EngagementId;
    query  "people.ending"            people::ending            : people::EndArg => people::Ending, reads Engagement Slot Unit Article;
    change "people.end_engagement"    people::end_engagement    : people::EndArg => u32;
    change "people.remove_engagement" people::remove_engagement : people::EngagementArg => Nothing;

    query  "people.sites"         people::sites           : Nothing => Vec<people::SiteRow>, reads Unit Slot Person;
    query  "people.site"          people::site            : people::UnitArg => people::SiteCard, reads Unit Room Slot VisitEntry Device Person KnownIssue Article;
    change "people.change_site"   people::change_site     : people::SiteChange => Nothing;
    change "people.save_room"     people::save_room       : people::RoomText => RoomId;
    change "people.remove_room"   people::remove_room     : people::RoomArg => Nothing;
}

fn read<T: serde::de::DeserializeOwned>(arg: Value) -> Result<T, Failure> {
    serde_json::from_value(arg).map_err(|error| Failure::invalid(error.to_string()))
}

fn write<T: Serialize>(answer: &T) -> Result<Value, Failure> {
    serde_json::to_value(answer).map_err(|error| Failure::new(FailureCode::Internal, error.to_string()))
}
