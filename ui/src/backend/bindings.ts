// Written by `cargo xtask bindings` from crates/app/src/commands.rs. Do not edit.

/** Every command: what it takes and what it answers. */
export interface Calls {
  'session.state': { arg: Nothing; ret: SessionState };
  'session.enrol': { arg: EnrolArg; ret: Nothing };
  'session.sign_in': { arg: SignInArg; ret: Nothing };
  'session.sign_out': { arg: Nothing; ret: Nothing };
  'session.settings': { arg: Nothing; ret: Settings };
  'session.set_settings': { arg: SettingsChange; ret: Settings };
  'sync.status': { arg: Nothing; ret: SyncStatus };
  'sync.now': { arg: Nothing; ret: Nothing };
  'sync.waiting': { arg: WaitingArg; ret: WaitingList };
  'sync.refused': { arg: Nothing; ret: Array<RefusedChange> };
  'sync.retry': { arg: OpArg; ret: Nothing };
  'sync.dismiss': { arg: OpArg; ret: Nothing };
  'sync.bring_back': { arg: OpArg; ret: Nothing };
  'sync.conflicts': { arg: Nothing; ret: Array<Conflict> };
  'sync.restore': { arg: ConflictArg; ret: Nothing };
  'sync.keep_present': { arg: ConflictArg; ret: Nothing };
  'sync.export_bundle': { arg: Nothing; ret: ExportedBundle | null };
  'sync.import_bundle': { arg: Nothing; ret: ImportedBundle | null };
  'undo.list': { arg: Nothing; ret: Array<Step> };
  'undo.last': { arg: Nothing; ret: Step | null };
  'undo.again': { arg: Nothing; ret: Step | null };
  'draft.get': { arg: DraftArg; ret: string | null };
  'draft.put': { arg: Draft; ret: Nothing };
  'search.everything': { arg: SearchArg; ret: Found };
  'schedule.today': { arg: Nothing; ret: Today };
  'schedule.week': { arg: WeekArg; ret: WeekBoard };
  'schedule.try': { arg: TryArg; ret: Verdict };
  'schedule.slot': { arg: SlotArg; ret: SlotDetail };
  'schedule.add_slots': { arg: NewSlots; ret: Array<SlotId> };
  'schedule.change_slots': { arg: SlotChanges; ret: Nothing };
  'schedule.remove_slots': { arg: SlotsArg; ret: Nothing };
  'schedule.pin': { arg: PinArg; ret: Nothing };
  'schedule.add_series': { arg: SeriesArg; ret: Added };
  'schedule.templates': { arg: Nothing; ret: Array<TemplateRow> };
  'schedule.save_template': { arg: TemplateOfWeek; ret: PlanTemplateId };
  'schedule.apply_template': { arg: TemplateWeeks; ret: Added };
  'schedule.remove_template': { arg: TemplateArg; ret: Nothing };
  'schedule.check_week': { arg: WeekArg; ret: WeekCheck };
  'schedule.publish': { arg: PublishArg; ret: Published };
  'schedule.untold': { arg: Nothing; ret: Array<UntoldRow> };
  'schedule.tell': { arg: TellArg; ret: TellResult };
  'schedule.take_back': { arg: TakeBackArg; ret: Nothing };
  'schedule.year': { arg: YearArg; ret: PlannerYear };
  'schedule.year_findings': { arg: YearArg; ret: YearFindings };
  'schedule.clear_drafts': { arg: PlannedWeeks; ret: number };
  'schedule.demands': { arg: DemandsArg; ret: Demands };
  'schedule.set_demands': { arg: DemandsText; ret: number };
  'schedule.roll_demands': { arg: DemandsArg; ret: number };
  'schedule.confirm': { arg: SlotsArg; ret: Nothing };
  'schedule.day_desk': { arg: Nothing; ret: DayDesk };
  'schedule.candidates': { arg: SlotArg; ret: Array<CandidateRow> };
  'schedule.fill': { arg: Fill; ret: Nothing };
  'schedule.report_absence': { arg: NewAbsence; ret: Reported };
  'schedule.end_absence': { arg: AbsenceEnd; ret: Back };
  'schedule.swaps': { arg: Nothing; ret: Array<SwapRow> };
  'schedule.colleagues': { arg: Nothing; ret: Array<Colleague> };
  'schedule.ask_swap': { arg: NewSwap; ret: SwapId };
  'schedule.withdraw_swap': { arg: SwapArg; ret: Nothing };
  'schedule.offer_swap': { arg: SwapArg; ret: Nothing };
  'schedule.take_offer_back': { arg: SwapArg; ret: Nothing };
  'schedule.grant_swap': { arg: SwapArg; ret: Nothing };
  'schedule.refuse_swap': { arg: SwapArg; ret: Nothing };
  'schedule.outside': { arg: CalendarOwner; ret: OutsideCalendars };
  'schedule.make_feed': { arg: CalendarOwner; ret: FeedLink };
  'schedule.revoke_feed': { arg: FeedArg; ret: Nothing };
  'schedule.export_ics': { arg: CalendarDays; ret: ExportedCalendar | null };
  'schedule.read_ics': { arg: IcsFile; ret: IcsPreview };
  'schedule.import_ics': { arg: IcsFile; ret: number };
  'schedule.remove_imported': { arg: ImportedArg; ret: Nothing };
  'notices.list': { arg: Nothing; ret: NoticeList };
  'notices.mark_read': { arg: NoticeIds; ret: Nothing };
  'notices.settings': { arg: Nothing; ret: NoticeSettings };
  'notices.set_settings': { arg: NoticeSettings; ret: Nothing };
  'schedule.rules': { arg: Nothing; ret: Array<RuleRow> };
  'schedule.save_rule': { arg: RuleText; ret: EngagementRuleId };
  'schedule.remove_rule': { arg: RuleArg; ret: Nothing };
  'schedule.calendars': { arg: CalendarsArg; ret: Calendars };
  'schedule.save_calendar': { arg: CalendarText; ret: Nothing };
  'schedule.remove_calendar': { arg: CalendarArg; ret: Nothing };
  'schedule.read_calendars': { arg: CalendarFile; ret: CalendarFileView };
  'schedule.import_calendars': { arg: CalendarFile; ret: number };
  'schedule.roll_calendars': { arg: NextCalendars; ret: number };
  'schedule.wheel': { arg: WheelArg; ret: YearWheel };
  'schedule.save_year_item': { arg: YearItemText; ret: YearItemId };
  'schedule.mark_year_item': { arg: YearItemMark; ret: Nothing };
  'schedule.remove_year_item': { arg: YearItemArg; ret: Nothing };
  'schedule.roll_year_items': { arg: NewYear; ret: number };
  'schedule.start_year_plan': { arg: StartPlan; ret: number };
  'visits.read_line': { arg: LogLine; ret: LineReading };
  'visits.log': { arg: LogLine; ret: Logged };
  'visits.choices': { arg: Nothing; ret: LogChoices };
  'visits.entries': { arg: EntryFilter; ret: EntryList };
  'visits.entry': { arg: EntryArg; ret: EntryRow };
  'visits.change_entry': { arg: EntryChange; ret: Nothing };
  'visits.remove_entry': { arg: EntryArg; ret: Nothing };
  'visits.hours': { arg: HoursArg; ret: Hours };
  'visits.add_time': { arg: NewTime; ret: TimeEntryId };
  'visits.change_time': { arg: TimeChange; ret: Nothing };
  'visits.remove_time': { arg: TimeArg; ret: Nothing };
  'knowledge.articles': { arg: ArticleFilter; ret: Array<ArticleRow> };
  'knowledge.article': { arg: ArticleArg; ret: ArticleView };
  'knowledge.preview': { arg: Markdown; ret: string };
  'knowledge.write': { arg: ArticleText; ret: Written };
  'knowledge.remove': { arg: ArticleArg; ret: Nothing };
  'knowledge.places': { arg: PlacesArg; ret: Places };
  'knowledge.versions': { arg: ArticleArg; ret: Array<VersionRow> };
  'knowledge.version': { arg: VersionArg; ret: VersionView };
  'knowledge.restore': { arg: RestoreArg; ret: Written };
  'knowledge.decide': { arg: Decision; ret: Written };
  'knowledge.withdraw': { arg: VersionArg; ret: Nothing };
  'knowledge.check': { arg: Check; ret: Nothing };
  'knowledge.want_check': { arg: CheckWanted; ret: Nothing };
  'knowledge.give_feedback': { arg: Feedback; ret: Nothing };
  'knowledge.spaces': { arg: Nothing; ret: SpaceList };
  'knowledge.try_space': { arg: SpaceText; ret: SpaceEffect };
  'knowledge.save_space': { arg: SpaceText; ret: SpaceId };
  'knowledge.close_space': { arg: SpaceClosing; ret: Nothing };
  'knowledge.word_groups': { arg: WordGroupsArg; ret: WordGroups };
  'knowledge.save_word_group': { arg: WordGroupText; ret: WordGroupId };
  'knowledge.remove_word_group': { arg: WordGroupArg; ret: Nothing };
  'knowledge.desk': { arg: DeskArg; ret: Desk };
  'knowledge.transfer': { arg: TransferArg; ret: Transferred };
  'knowledge.missed': { arg: Missed; ret: Nothing };
  'knowledge.miss': { arg: MissArg; ret: MissRow };
  'knowledge.dismiss_miss': { arg: MissArg; ret: Nothing };
  'knowledge.attach': { arg: NewAttachment; ret: Attached };
  'knowledge.save_attachment': { arg: AttachmentArg; ret: string | null };
  'knowledge.suggest': { arg: SuggestArg; ret: Array<Hit> };
  'knowledge.from_entry': { arg: EntryArg; ret: ArticleDraft };
  'knowledge.export': { arg: Nothing; ret: Exported | null };
  'knowledge.site_spaces': { arg: Nothing; ret: Array<SiteSpace> };
  'knowledge.export_site': { arg: SiteArg; ret: Exported | null };
  'knowledge.read_folder': { arg: Nothing; ret: FolderPreview | null };
  'knowledge.import': { arg: ImportArg; ret: Imported };
  'knowledge.issues': { arg: IssueFilter; ret: Array<IssueRow> };
  'knowledge.save_issue': { arg: IssueText; ret: KnownIssueId };
  'knowledge.end_issue': { arg: IssueArg; ret: Nothing };
  'requests.responsibilities': { arg: ResponsibilityFilter; ret: Responsibilities };
  'requests.save_responsibility': { arg: ResponsibilityText; ret: ResponsibilityId };
  'requests.move_responsibility': { arg: ResponsibilityMove; ret: Nothing };
  'requests.remove_responsibility': { arg: ResponsibilityArg; ret: Nothing };
  'people.engagements': { arg: Nothing; ret: Array<PersonTerms> };
  'people.engagement': { arg: PersonArg; ret: PersonCard };
  'people.limit': { arg: LimitArg; ret: Limit };
  'people.save_engagement': { arg: EngagementText; ret: EngagementId };
  'people.ending': { arg: EndArg; ret: Ending };
  'people.end_engagement': { arg: EndArg; ret: number };
  'people.remove_engagement': { arg: EngagementArg; ret: Nothing };
  'people.sites': { arg: Nothing; ret: Array<SiteRow> };
  'people.site': { arg: UnitArg; ret: SiteCard };
  'people.change_site': { arg: SiteChange; ret: Nothing };
  'people.save_room': { arg: RoomText; ret: RoomId };
  'people.remove_room': { arg: RoomArg; ret: Nothing };
}

/** The kinds of record whose change makes an answer old. */
export const READS: { readonly [name in keyof Calls]?: readonly Kind[] } = {
  'session.state': ['person'],
  'sync.conflicts': ['lost_change', 'slot', 'slot_change', 'publication', 'plan_template', 'visit', 'visit_entry', 'time_entry', 'article', 'unit', 'space', 'known_issue', 'word_group', 'responsibility'],
  'search.everything': ['article', 'article_feedback', 'unit', 'person', 'visit_entry', 'device', 'known_issue', 'responsibility', 'word_group'],
  'schedule.today': ['slot', 'unit', 'room', 'person', 'visit_entry', 'time_entry', 'engagement', 'absence', 'known_issue', 'article'],
  'schedule.week': ['slot', 'slot_change', 'publication', 'unit', 'person', 'engagement', 'engagement_rule', 'school_calendar', 'demand', 'absence', 'busy', 'plan_template'],
  'schedule.slot': ['slot', 'unit', 'room', 'person'],
  'schedule.templates': ['plan_template'],
  'schedule.check_week': ['slot', 'slot_change', 'publication', 'unit', 'person', 'engagement', 'engagement_rule', 'school_calendar', 'demand', 'absence', 'busy'],
  'schedule.untold': ['slot', 'slot_change', 'publication', 'unit', 'person', 'engagement', 'engagement_rule'],
  'schedule.year': ['slot', 'slot_change', 'visit', 'unit', 'person', 'engagement', 'school_calendar', 'demand', 'absence'],
  'schedule.year_findings': ['slot', 'slot_change', 'unit', 'person', 'engagement', 'engagement_rule', 'school_calendar', 'demand', 'absence', 'busy'],
  'schedule.demands': ['demand', 'unit', 'slot', 'slot_change', 'visit', 'school_calendar'],
  'schedule.day_desk': ['slot', 'absence', 'unit', 'person'],
  'schedule.candidates': ['slot', 'slot_change', 'absence', 'person', 'engagement', 'engagement_rule', 'school_calendar', 'busy', 'demand', 'unit'],
  'schedule.swaps': ['swap', 'slot', 'unit', 'person', 'absence'],
  'schedule.colleagues': ['person'],
  'schedule.outside': ['feed', 'busy', 'person', 'unit'],
  'schedule.read_ics': ['busy'],
  'notices.list': ['slot', 'swap', 'absence', 'engagement'],
  'schedule.rules': ['engagement_rule'],
  'schedule.calendars': ['school_calendar', 'unit'],
  'schedule.read_calendars': ['school_calendar', 'unit'],
  'schedule.wheel': ['year_item', 'unit', 'person'],
  'visits.read_line': ['unit', 'room', 'slot'],
  'visits.choices': ['unit', 'person'],
  'visits.entries': ['visit_entry', 'unit', 'person', 'room'],
  'visits.entry': ['visit_entry', 'unit', 'person', 'room'],
  'visits.hours': ['time_entry', 'visit_entry', 'unit', 'person', 'engagement'],
  'knowledge.articles': ['article', 'article_feedback', 'person', 'space'],
  'knowledge.article': ['article', 'article_version', 'article_feedback', 'attachment', 'person', 'space', 'lost_change'],
  'knowledge.places': ['article', 'space', 'person'],
  'knowledge.versions': ['article', 'article_version', 'person'],
  'knowledge.version': ['article', 'article_version', 'attachment', 'person'],
  'knowledge.spaces': ['space', 'person', 'article'],
  'knowledge.try_space': ['space', 'person'],
  'knowledge.word_groups': ['word_group'],
  'knowledge.desk': ['article', 'article_version', 'article_feedback', 'search_miss', 'attachment', 'person', 'space'],
  'knowledge.miss': ['search_miss'],
  'knowledge.suggest': ['article', 'article_feedback', 'known_issue', 'responsibility', 'unit', 'word_group'],
  'knowledge.site_spaces': ['article', 'space'],
  'knowledge.issues': ['known_issue', 'unit', 'person', 'article'],
  'requests.responsibilities': ['responsibility', 'word_group'],
  'people.engagements': ['engagement', 'engagement_rule', 'person'],
  'people.engagement': ['engagement', 'engagement_rule', 'person', 'absence', 'slot'],
  'people.limit': ['engagement', 'engagement_rule'],
  'people.ending': ['engagement', 'slot', 'unit', 'article'],
  'people.sites': ['unit', 'slot', 'person'],
  'people.site': ['unit', 'room', 'slot', 'visit_entry', 'device', 'person', 'known_issue', 'article'],
};

/**
 * Someone who was away works again.
 */
export type AbsenceEnd = { 
/**
 * The absence.
 */
id: AbsenceId, 
/**
 * The first day of work. On or before the first day of the absence, there was none.
 */
back_on: Day, };

/**
 * Days on which a person is away.
 */
export type AbsenceId = string;

/**
 * What became of several days at once.
 */
export type Added = { 
/**
 * How many slots were added.
 */
added: number, 
/**
 * The days on which none was, in order.
 */
skipped: Array<Skipped>, };

/**
 * Which article.
 */
export type ArticleArg = { 
/**
 * The article.
 */
id: ArticleId, };

/**
 * A new article before anybody has read it; it is nowhere but in the window.
 */
export type ArticleDraft = { 
/**
 * The title: how the entry begins.
 */
title: string, 
/**
 * The text in Markdown.
 */
body: string, 
/**
 * What it is about.
 */
matter: Matter, 
/**
 * The entry that it comes from.
 */
source: EntryId, 
/**
 * What was left out of the entry because it tells of people, as it is written there.
 */
removed: Array<string>, };

/**
 * Which articles to list. What is left out does not narrow; archived ones come only when asked for.
 */
export type ArticleFilter = { 
/**
 * Words in any inflected form; best match first. Without them the latest change comes first.
 */
query?: string, 
/**
 * About this matter.
 */
matter?: Matter, 
/**
 * In this state.
 */
state?: ArticleState, 
/**
 * Only those that I own.
 */
mine?: boolean, 
/**
 * In this space.
 */
space?: SpaceId, 
/**
 * In this language.
 */
language?: ScreenLanguage, 
/**
 * Meant for this role, or for everyone.
 */
role?: Role, 
/**
 * Of use at this kind of unit, or everywhere.
 */
unit_form?: UnitForm, 
/**
 * Those that wait for somebody.
 */
standing?: Needs, 
/**
 * At most this many, 1–500; 200 when left out.
 */
limit?: number, };

/**
 * A knowledge article.
 */
export type ArticleId = string;

/**
 * An article by its name.
 */
export type ArticleName = { 
/**
 * The article.
 */
id: ArticleId, 
/**
 * Its title.
 */
title: string, };

/**
 * A space that an article may be in.
 */
export type ArticlePlace = { 
/**
 * The space; the common one when there is none.
 */
space: SpaceId | null, 
/**
 * Its name; empty for the common one.
 */
name: string, 
/**
 * Whether everyone reads there what is published.
 */
open: boolean, 
/**
 * Whether I may say there who keeps it true.
 */
may_name_owner: boolean, 
/**
 * Whether I may say who does when the owner is away.
 */
may_name_deputy: boolean, };

/**
 * An article in a list.
 */
export type ArticleRow = { 
/**
 * The article.
 */
id: ArticleId, 
/**
 * The title.
 */
title: string, 
/**
 * What of the title a search found, as `[start, end]` in UTF-16 units.
 */
title_hits: Array<[number, number]>, 
/**
 * The short text, or where the search words stand in the body.
 */
excerpt: string, 
/**
 * What of the excerpt a search found.
 */
excerpt_hits: Array<[number, number]>, 
/**
 * What it is about.
 */
matter: Matter | null, 
/**
 * How far along it is.
 */
state: ArticleState, 
/**
 * The name of the space that it belongs to; empty for the common one.
 */
space_name: string, 
/**
 * The language of the text.
 */
language: ScreenLanguage, 
/**
 * The languages in which I can read it, in the order of their names.
 */
languages: Array<ScreenLanguage>, 
/**
 * Whether harm follows from not knowing it.
 */
critical: boolean, 
/**
 * Why it is to be checked; nothing when it can be relied on.
 */
standing: CheckReason | null, 
/**
 * Who keeps it true, by name.
 */
owner_name: string, 
/**
 * Who last changed its text, by name; empty when that is not known.
 */
edited_by_name: string, 
/**
 * When its text last changed.
 */
edited_at: Timestamp, 
/**
 * The day by which it must be checked.
 */
review_by: Day | null, 
/**
 * Whether it still waits to be sent.
 */
waiting: boolean, };

/**
 * How far along an article is.
 */
export type ArticleState = "note" | "draft" | "in_review" | "published" | "archived";

/**
 * An article to be written: a new one, or a change where what is left out stays.
 */
export type ArticleText = { 
/**
 * The article; a new one when left out.
 */
id?: ArticleId, 
/**
 * The words that the writer began with. Given these, what others changed since stays beside what is written now.
 */
was?: Wording, 
/**
 * The title; a new article needs one.
 */
title?: string, 
/**
 * The short text.
 */
short?: string, 
/**
 * The text in Markdown.
 */
body?: string, 
/**
 * What it is about, or nothing in particular.
 */
matter?: Matter | null, 
/**
 * How far along it is; a new one is a draft when left out.
 */
state?: ArticleState, 
/**
 * The space that it belongs to, or the common one.
 */
space?: SpaceId | null, 
/**
 * Whether harm follows from not knowing it.
 */
critical?: boolean, 
/**
 * Whom it is meant for.
 */
for_roles?: Array<Role>, 
/**
 * At what kinds of units it holds.
 */
unit_forms?: Array<UnitForm>, 
/**
 * Words by which it is found as by its title.
 */
keywords?: Array<string>, 
/**
 * How many months a check holds; 0 for as long as is usual.
 */
review_months?: number, 
/**
 * Who keeps it true.
 */
owner?: PersonId, 
/**
 * Who does when the owner is away, or nobody.
 */
deputy?: PersonId | null, 
/**
 * The day by which it must be checked, or none.
 */
review_by?: Day | null, 
/**
 * The language; that of the writer's window when a new article says nothing.
 */
language?: ScreenLanguage, 
/**
 * The article that a new one is a translation of.
 */
original?: ArticleId, 
/**
 * The visit entry that a new one is written from.
 */
source?: EntryId, 
/**
 * The words, searched for in vain, that a new one answers.
 */
answers?: SearchMissId, 
/**
 * The version that the writer began with.
 */
base?: ArticleVersionId, 
/**
 * What the writer says of this version.
 */
note?: string, };

/**
 * The text of an article as someone saved it.
 */
export type ArticleVersionId = string;

/**
 * An article to read or to edit.
 */
export type ArticleView = { 
/**
 * The article.
 */
id: ArticleId, 
/**
 * The title.
 */
title: string, 
/**
 * The short text.
 */
short: string, 
/**
 * The text in Markdown.
 */
body: string, 
/**
 * The text as harmless HTML, images included as data.
 */
html: string, 
/**
 * The language of the text.
 */
language: ScreenLanguage, 
/**
 * The languages in which I can read it, this one first.
 */
languages: Array<InLanguage>, 
/**
 * The article that this is a translation of.
 */
original: ArticleId | null, 
/**
 * Whether it follows an older text than its original has now.
 */
behind: boolean, 
/**
 * The space that it belongs to; the common one when there is none.
 */
space: SpaceName | null, 
/**
 * Whether harm follows from not knowing it.
 */
critical: boolean, 
/**
 * What it is about.
 */
matter: Matter | null, 
/**
 * Whom it is meant for, everyone when empty.
 */
for_roles: Array<Role>, 
/**
 * At what kinds of units it holds, everywhere when empty.
 */
unit_forms: Array<UnitForm>, 
/**
 * Words by which it is found as by its title.
 */
keywords: Array<string>, 
/**
 * Who keeps it true.
 */
owner: PersonId, 
/**
 * Their name.
 */
owner_name: string, 
/**
 * Who does when the owner is away.
 */
deputy: PersonId | null, 
/**
 * Their name, empty when there is none.
 */
deputy_name: string, 
/**
 * How far along it is.
 */
state: ArticleState, 
/**
 * The day by which it must be checked.
 */
review_by: Day | null, 
/**
 * How many months a check holds; as long as is usual when 0.
 */
review_months: number, 
/**
 * When someone last found it to be true.
 */
checked_at: Timestamp | null, 
/**
 * Who did, by name; empty when nobody.
 */
checked_by_name: string, 
/**
 * When its text last changed.
 */
edited_at: Timestamp, 
/**
 * Who changed it, by name; empty when that is not known.
 */
edited_by_name: string, 
/**
 * Why it is to be checked; nothing when it can be relied on.
 */
standing: CheckReason | null, 
/**
 * That somebody saw that what it says has changed.
 */
check_wanted: CheckWantedBy | null, 
/**
 * How often it helped since it was last checked.
 */
helped: number, 
/**
 * How often it did not.
 */
not_helped: number, 
/**
 * What I say of it today.
 */
my_feedback: boolean | null, 
/**
 * The articles that it links to, as far as I see them.
 */
links: Array<ArticleName>, 
/**
 * The articles that link to it.
 */
backlinks: Array<ArticleName>, 
/**
 * The words of its links that lead nowhere.
 */
broken: Array<string>, 
/**
 * The visit entry that it was written from.
 */
source: EntryId | null, 
/**
 * How many versions its text had.
 */
versions: number, 
/**
 * How many proposals wait.
 */
proposals: number, 
/**
 * What I had written here and somebody else replaced; the latest, when I have not decided about it.
 */
conflict: LostChangeId | null, 
/**
 * Whether I may change it.
 */
may_edit: boolean, 
/**
 * Whether I may say that it is still true.
 */
may_check: boolean, 
/**
 * Whether I may only propose another text.
 */
may_propose: boolean, 
/**
 * Whether I decide about what others propose.
 */
may_approve: boolean, 
/**
 * The states that I may put it in, the present one left out.
 */
may_become: Array<ArticleState>, };

/**
 * Who asked for help. Pupils only as a group.
 */
export type Asker = "teacher" | "principal" | "instructor" | "secretary" | "pupil_group" | "daycare" | "other";

/**
 * A file that was attached.
 */
export type Attached = { 
/**
 * The hash by which Markdown names it.
 */
hash: AttachmentHash, 
/**
 * The Markdown that shows it.
 */
markdown: string, };

/**
 * Which file.
 */
export type AttachmentArg = { 
/**
 * The hash by which Markdown names it.
 */
hash: AttachmentHash, };

/**
 * The BLAKE3-256 hash of an attachment's bytes: 64 lower-case hexadecimal digits.
 */
export type AttachmentHash = string;

/**
 * Someone who is away.
 */
export type AwayRow = { 
/**
 * The absence.
 */
absence: AbsenceId, 
/**
 * Who.
 */
person: PersonId, 
/**
 * Their name.
 */
name: string, 
/**
 * The first day.
 */
from: Day, 
/**
 * The last day.
 */
until: Day, };

/**
 * What became of the slots of someone who is back.
 */
export type Back = { 
/**
 * How many slots are the person's again.
 */
back: number, 
/**
 * How many stay with whoever took them.
 */
taken: number, };

/**
 * What the days of a band are.
 */
export type BandKind = "term" | "break" | "exam" | "assessment" | "planning" | "blackout";

/**
 * Some days of a band.
 */
export type BandSpan = { 
/**
 * What they are.
 */
kind: BandKind, 
/**
 * The first day.
 */
from: Day, 
/**
 * The last day.
 */
until: Day, 
/**
 * What the break is called, or what should be known of the days; may be empty.
 */
name: string, };

/**
 * A day of the board.
 */
export type BoardDay = { 
/**
 * The civil day.
 */
day: Day, 
/**
 * The holiday that it is, if any.
 */
holiday: Holiday | null, 
/**
 * Whether it is today.
 */
is_today: boolean, };

/**
 * A person's week on the board.
 */
export type BoardRow = { 
/**
 * The person.
 */
person: PersonId, 
/**
 * Called name and family name.
 */
name: string, 
/**
 * The minutes planned in the week.
 */
planned_minutes: number, 
/**
 * The minutes that the week asks for, holidays taken off; only coordinators and the person see it.
 */
target_minutes: number | null, 
/**
 * The last day of the engagement when it ends within 28 days of the week's Sunday; coordinators only.
 */
ends_on: Day | null, 
/**
 * The slots, by day and start.
 */
slots: Array<SlotCard>, };

/**
 * A break with its name, for example `Syysloma`.
 */
export type Break = { 
/**
 * The first day.
 */
from: Day, 
/**
 * The last day.
 */
until: Day, 
/**
 * What it is called.
 */
name: string, };

/**
 * A busy time.
 */
export type BusyTime = { 
/**
 * The civil day in Finland.
 */
day: Day, 
/**
 * Minutes since midnight.
 */
start: number, 
/**
 * Minutes since midnight.
 */
end: number, };

/**
 * Which calendar.
 */
export type CalendarArg = { 
/**
 * Of which school year.
 */
school_year: SchoolYear, 
/**
 * Where it holds.
 */
scope: CalendarScope, };

/**
 * Some days of an owner's calendar.
 */
export type CalendarDays = { 
/**
 * Whose slots.
 */
owner: CalendarOwner, 
/**
 * The first day.
 */
from: Day, 
/**
 * The last day.
 */
until: Day, };

/**
 * A file of calendars.
 */
export type CalendarFile = { 
/**
 * What it holds, in base64.
 */
data: string, 
/**
 * The lines that the person knowingly leaves out.
 */
left_out: number[], 
/**
 * Where the dates come from.
 */
source: string, };

/**
 * What a file would make.
 */
export type CalendarFileView = { 
/**
 * The rows and what is wrong with them.
 */
import: CalendarImport, 
/**
 * The calendars that it makes, in words.
 */
places: Array<ImportedPlace>, 
/**
 * Whether it can be imported as it is: no row has a problem.
 */
sound: boolean, };

/**
 * What a file holds.
 */
export type CalendarImport = { 
/**
 * Why none of the file can be read.
 */
problem: FileProblem | null, 
/**
 * The rows that were not left out, in their order.
 */
rows: Array<ImportRow>, 
/**
 * The calendars that the rows without a problem make, by school year and place.
 */
calendars: Array<CalendarPreview>, };

/**
 * Whose calendar it is.
 */
export type CalendarOwner = { "person": PersonId } | { "unit": UnitId };

/**
 * A calendar that a file makes.
 */
export type CalendarPreview = { 
/**
 * The calendar, not confirmed yet.
 */
calendar: SchoolCalendar, 
/**
 * The number of school days in each of its terms.
 */
school_days: Array<number>, };

/**
 * Where a calendar holds. That of a unit takes the place of that of its form.
 */
export type CalendarScope = { "form": UnitForm } | { "unit": UnitId };

/**
 * A calendar as the form has it. One of the same school year and place is changed.
 */
export type CalendarText = { 
/**
 * Of which school year.
 */
school_year: SchoolYear, 
/**
 * Where it holds.
 */
scope: CalendarScope, 
/**
 * The terms.
 */
terms: Array<Span>, 
/**
 * The breaks.
 */
breaks: Array<Break>, 
/**
 * The Saturdays that are school days.
 */
saturdays: Array<Day>, 
/**
 * The single days off.
 */
days_off: Array<Day>, 
/**
 * Days on which school is not as usual.
 */
special: Array<SpecialDays>, 
/**
 * Where the dates come from.
 */
source: string, 
/**
 * Whether someone compared them with the provider's decision.
 */
confirmed: boolean, };

/**
 * A unit that could have a calendar of its own.
 */
export type CalendarUnit = { 
/**
 * The unit.
 */
id: UnitId, 
/**
 * Its name.
 */
name: string, 
/**
 * What it is, and so whose calendar it follows else.
 */
form: UnitForm, };

/**
 * A calendar day by day.
 */
export type CalendarView = { 
/**
 * Whose it is.
 */
scope: CalendarScope, 
/**
 * The unit's name; empty for a form.
 */
name: string, 
/**
 * The calendar of this very scope, if there is one.
 */
calendar: SchoolCalendar | null, 
/**
 * The form whose calendar holds in the unit instead.
 */
follows: UnitForm | null, 
/**
 * The terms with their school days, in order.
 */
terms: Array<TermCount>, 
/**
 * The school days in all.
 */
days: number, 
/**
 * The school days that the law asks for; only basic education has a length by law.
 */
required: number | null, 
/**
 * The weeks from the one of 1 August to the one of 31 July.
 */
weeks: Array<YearWeek>, };

/**
 * The calendars of a school year, one of them day by day.
 */
export type Calendars = { 
/**
 * The school year.
 */
school_year: SchoolYear, 
/**
 * The school days that the law asks of basic education.
 */
required: number, 
/**
 * The holidays that shorten its 190 days.
 */
deducted: Array<Day>, 
/**
 * The forms, then the units with a calendar of their own, by name.
 */
scopes: Array<ScopeRow>, 
/**
 * The calendar that is looked at.
 */
shown: CalendarView, 
/**
 * What the calendars of the year before would be this year, where this year has none; to be reviewed.
 */
to_roll: Array<RolledCalendar>, 
/**
 * The units that could have a calendar of their own, by name.
 */
units: Array<CalendarUnit>, 
/**
 * Whether I may change them.
 */
may_edit: boolean, };

/**
 * Which school year, and whose calendar of it is looked at.
 */
export type CalendarsArg = { 
/**
 * The school year.
 */
school_year: SchoolYear, 
/**
 * Whose calendar is shown; that of basic education when `None`.
 */
scope: CalendarScope | null, };

/**
 * Someone who could take a slot.
 */
export type CandidateRow = { 
/**
 * Who.
 */
person: PersonId, 
/**
 * Their name.
 */
name: string, 
/**
 * Whether nothing stands in the way. Someone in whose way something stands cannot be put there.
 */
is_possible: boolean, 
/**
 * Whether they have to agree, because the roster's notice has passed.
 */
needs_consent: boolean, 
/**
 * What they would break, the gravest first; the notice is left out.
 */
breaks: Array<FindingRow>, 
/**
 * How often they are planned at the unit in the weeks around.
 */
visits: number, };

/**
 * What a change does to its record.
 */
export type ChangeAct = "add" | "change" | "remove";

/**
 * That what an article says is still true.
 */
export type Check = { 
/**
 * The article.
 */
id: ArticleId, 
/**
 * The day by which it must be checked again, or none; as the article says when left out.
 */
review_by?: Day | null, };

/**
 * Why an article is to be checked.
 */
export type CheckReason = "date" | "change" | "not_helped";

/**
 * That something has changed of which an article tells.
 */
export type CheckWanted = { 
/**
 * The article.
 */
id: ArticleId, 
/**
 * What somebody saw.
 */
why: string, };

/**
 * That what an article says has changed, as far as somebody knows.
 */
export type CheckWantedBy = { 
/**
 * Who says so, by name.
 */
by_name: string, 
/**
 * When they said it.
 */
at: Timestamp, 
/**
 * What they saw.
 */
why: string, };

/**
 * One thing that was read from a line.
 */
export type Chip<T> = { 
/**
 * The value.
 */
value: T, 
/**
 * The words for it where the value is an id or a free text, else empty (the window has words for codes).
 */
label: string, 
/**
 * Whether the program assumed it instead of reading it.
 */
assumed: boolean, };

/**
 * What a person set on the chips of a line; what is left out comes from the line.
 */
export type ChipEdits = { 
/**
 * The unit.
 */
unit?: UnitId, 
/**
 * The room as text; empty for none.
 */
room?: string, 
/**
 * The matter.
 */
matter?: Matter, 
/**
 * The asker.
 */
asker?: Asker, 
/**
 * The minutes.
 */
minutes?: number, 
/**
 * The result.
 */
result?: EntryResult, 
/**
 * The day.
 */
day?: Day, };

/**
 * A colleague who can be asked.
 */
export type Colleague = { 
/**
 * Who.
 */
id: PersonId, 
/**
 * Their name.
 */
name: string, };

/**
 * Two people changed the same thing without knowing of each other, and the other one's change stands.
 */
export type Conflict = { 
/**
 * What was replaced.
 */
id: LostChangeId, 
/**
 * The kind of the record.
 */
kind: Kind, 
/**
 * The record.
 */
record: string, 
/**
 * The record's name or first words; empty when it has none.
 */
title: string, 
/**
 * When the person's change was replaced.
 */
at: Timestamp, 
/**
 * Whose change stands; empty where the laptop does not know them.
 */
replaced_by: string, 
/**
 * Whether it was the person's own, from another laptop.
 */
by_me: boolean, 
/**
 * The fields in question.
 */
fields: Array<ConflictField>, 
/**
 * Whether the person can have their own back.
 */
restorable: Restorable, };

/**
 * Which conflict.
 */
export type ConflictArg = { 
/**
 * What was replaced.
 */
id: LostChangeId, };

/**
 * Both versions of a field.
 */
export type ConflictField = { 
/**
 * The field, with what the person wrote.
 */
mine: FieldChange, 
/**
 * What stands now.
 */
present: FieldChange, };

/**
 * Why a slot may change, or be published, later than the roster notice allows.
 */
export type Consent = { 
/**
 * Which of the two reasons there are.
 */
kind: ConsentKind, 
/**
 * How the person agreed, or what the reason is.
 */
note: string, };

/**
 * The reasons for a change of a published roster (working-time law 872/2019, 30 §).
 */
export type ConsentKind = "given" | "weighty_reason";

/**
 * The person of a unit whom a visitor meets.
 */
export type Contact = { 
/**
 * The name.
 */
name: string, 
/**
 * The role in the unit.
 */
role: string, 
/**
 * The telephone number.
 */
phone: string, };

/**
 * A civil day of the calendar on the wall, written `2026-11-23`. It has no time zone.
 */
export type Day = string;

/**
 * A coordinator's day. Empty for everyone else.
 */
export type DayDesk = { 
/**
 * Published slots of today and the next two weeks for which someone is needed, by day and start.
 */
open: Array<OpenSlot>, 
/**
 * Who is away today or later, whoever is back first before the others.
 */
away: Array<AwayRow>, 
/**
 * Who has not confirmed a slot of today or the next two weeks, by name.
 */
unanswered: Array<UnansweredRow>, };

/**
 * What kind of day it is for pupils.
 */
export type DayMark = "school" | "saturday" | "holiday" | "break" | "day_off" | "weekend" | "outside";

/**
 * A link that leads nowhere.
 */
export type DeadLink = { 
/**
 * The file.
 */
file: string, 
/**
 * The line in it, the first being 1.
 */
line: number, 
/**
 * Where it should lead.
 */
target: string, };

/**
 * What an approver makes of a proposal.
 */
export type Decision = { 
/**
 * The proposal.
 */
version: ArticleVersionId, 
/**
 * Whether its text shall be in the article.
 */
accept: boolean, 
/**
 * What the approver answers.
 */
note: string, };

/**
 * What a unit needs in a school year, in half-days: mornings and afternoons on which someone is there.
 */
export type Demand = { 
/**
 * The demand's id: see [`Demand::id_of`].
 */
id: DemandId, 
/**
 * Where.
 */
unit: UnitId, 
/**
 * In which school year.
 */
school_year: SchoolYear, 
/**
 * The half-days that an ordinary week needs.
 */
needed_half_days: number, 
/**
 * The half-days that were promised for an ordinary week.
 */
promised_half_days: number, 
/**
 * The weeks that need more or less than an ordinary one: seasons and special weeks.
 */
weeks: Array<WeekNeed>, 
/**
 * What whoever goes there must be able to do.
 */
skills: Array<Skill>, 
/**
 * The fewest visits a month.
 */
min_visits_per_month: number, };

/**
 * How much support a unit needs and was promised in a school year.
 */
export type DemandId = string;

/**
 * What a unit needs in a school year, and what came of it.
 */
export type DemandRow = { 
/**
 * The unit.
 */
unit: UnitId, 
/**
 * Its name.
 */
name: string, 
/**
 * Its area; empty when it is in none.
 */
area: string, 
/**
 * What it is.
 */
form: UnitForm, 
/**
 * What it needs, if somebody has said it.
 */
demand: Demand | null, 
/**
 * The half-days that an ordinary week of the year before needed and was promised.
 */
before: [number, number] | null, 
/**
 * The half-days of the whole year.
 */
year: HalfDays, };

/**
 * What a unit needs. What is left out stays; of a unit without a demand it is nothing.
 */
export type DemandText = { 
/**
 * The unit.
 */
unit: UnitId, 
/**
 * The half-days that an ordinary week needs.
 */
needed_half_days?: number, 
/**
 * The half-days that were promised for an ordinary week.
 */
promised_half_days?: number, 
/**
 * The weeks that need more or less.
 */
weeks?: Array<WeekNeed>, 
/**
 * What whoever goes there must be able to do.
 */
skills?: Array<Skill>, 
/**
 * The fewest visits a month.
 */
min_visits_per_month?: number, };

/**
 * What the units need in a school year.
 */
export type Demands = { 
/**
 * The school year.
 */
school_year: SchoolYear, 
/**
 * The units that exist in it, by name.
 */
rows: Array<DemandRow>, 
/**
 * How many units have a demand of the year before and none of this one.
 */
to_roll: number, };

/**
 * Which school year.
 */
export type DemandsArg = { 
/**
 * The school year.
 */
school_year: SchoolYear, };

/**
 * What some units need in a school year, as a form or a table has it.
 */
export type DemandsText = { 
/**
 * The school year.
 */
school_year: SchoolYear, 
/**
 * The units. Those that are not among them stay as they are.
 */
rows: Array<DemandText>, };

/**
 * What I may do something about.
 */
export type Desk = { 
/**
 * Articles that wait for me to read them, the longest waiting first.
 */
to_review: DeskList, 
/**
 * Proposals that wait for me to decide, the oldest first.
 */
proposals: DeskList, 
/**
 * Articles to be checked that I approve or keep true, the longest due first.
 */
to_check: DeskList, 
/**
 * Articles that nobody who is still here keeps true, the latest change first.
 */
no_owner: DeskList, 
/**
 * Translations that follow an older text than their original has now, the longest behind first.
 */
behind: DeskList, 
/**
 * Articles with links that lead nowhere; none as long as the index is not whole.
 */
broken: DeskList, 
/**
 * Searches that found nothing, the most frequent first.
 */
misses: MissList, 
/**
 * How much everybody keeps true, the most to be checked first; none for who approves nothing.
 */
owners: OwnerList, };

/**
 * How much of it to show.
 */
export type DeskArg = { 
/**
 * At most so many of each list, 0–500.
 */
limit: number, };

/**
 * Articles that wait for the same.
 */
export type DeskList = { 
/**
 * How many there are.
 */
count: number, 
/**
 * The first of them.
 */
rows: Array<DeskRow>, };

/**
 * An article that waits.
 */
export type DeskRow = { 
/**
 * The article.
 */
id: ArticleId, 
/**
 * Its title.
 */
title: string, 
/**
 * The language of its text.
 */
language: ScreenLanguage, 
/**
 * The name of its space; empty for the common one.
 */
space_name: string, 
/**
 * How far along it is.
 */
state: ArticleState, 
/**
 * Whether harm follows from not knowing it.
 */
critical: boolean, 
/**
 * Who keeps it true, by name.
 */
owner_name: string, 
/**
 * Who wrote or proposed it, or saw that something has changed, by name; empty when that is not known.
 */
by_name: string, 
/**
 * When they did.
 */
at: Timestamp, 
/**
 * The day by which it must be checked.
 */
review_by: Day | null, 
/**
 * Why it is to be checked.
 */
standing: CheckReason | null, 
/**
 * What somebody saw, or says of a proposal.
 */
note: string, 
/**
 * The words of the links that lead nowhere.
 */
broken: Array<string>, 
/**
 * The proposal.
 */
version: ArticleVersionId | null, };

/**
 * A text to be kept; an empty one is forgotten.
 */
export type Draft = { 
/**
 * The field.
 */
key: string, 
/**
 * The text.
 */
text: string, };

/**
 * Which text.
 */
export type DraftArg = { 
/**
 * The field, for example `quicklog` or `article:<id>`.
 */
key: string, };

/**
 * What a person may do in a space; each includes those before it.
 */
export type Duty = "none" | "read" | "work" | "edit" | "approve";

/**
 * Which engagement ends, and when.
 */
export type EndArg = { 
/**
 * The engagement.
 */
id: EngagementId, 
/**
 * Its last day.
 */
last_day: Day, };

/**
 * What an earlier end would leave open.
 */
export type Ending = { 
/**
 * The slots that would lose their person, by day and start.
 */
slots: Array<OpenedSlot>, 
/**
 * How many articles of the knowledge base nobody would keep true any more; none where another engagement follows.
 */
articles: number, };

/**
 * A contract or placement. Its kind reveals benefit status, so only the person and the coordinators ever get it.
 */
export type Engagement = { 
/**
 * The engagement's id.
 */
id: EngagementId, 
/**
 * Whose it is.
 */
person: PersonId, 
/**
 * The legal form.
 */
kind: EngagementKind, 
/**
 * The first day.
 */
start_on: Day, 
/**
 * The last day; open-ended when `None`.
 */
end_on: Day | null, 
/**
 * The agreed minutes a week, learning included.
 */
weekly_minutes: number, 
/**
 * The weekdays of work, Monday 1 to Sunday 7; Monday to Friday when empty.
 */
weekdays: Array<number>, 
/**
 * The minutes a week that belong to learning.
 */
learning_minutes: number, 
/**
 * The agreement that says how long a full week is.
 */
working_time: WorkingTime, 
/**
 * The terms of parts of the engagement, which never overlap. When there are any, days outside them are not
 * worked; when there are none, the values above hold all the time.
 */
segments: Array<Segment>, 
/**
 * What the person can do.
 */
skills: Array<Skill>, };

/**
 * Which engagement.
 */
export type EngagementArg = { 
/**
 * The engagement.
 */
id: EngagementId, };

/**
 * A contract or placement of a person.
 */
export type EngagementId = string;

/**
 * The legal form of a placement. The Finnish names have no English equals.
 */
export type EngagementKind = "tyokokeilu" | "palkkatuki" | "maaraaikainen" | "kuntouttava" | "oppisopimus" | "harjoittelu" | "siviilipalvelus" | "kesatyo" | "vakituinen";

/**
 * The limits of a kind of engagement from a day on, until the next rule of the kind.
 */
export type EngagementRule = { 
/**
 * The rule's id: see [`EngagementRule::id_of`].
 */
id: EngagementRuleId, 
/**
 * Of which kind it is.
 */
kind: EngagementKind, 
/**
 * The most months at this host, counted over all engagements of the kind; no limit when `None`.
 */
max_months_same_host: number | null, 
/**
 * The most days of work a week, 1–7; no limit when `None`.
 */
max_days_per_week: number | null, 
/**
 * The fewest minutes of a day of work; no limit when `None`.
 */
day_minutes_min: number | null, 
/**
 * The most minutes of a day of work; no limit when `None`.
 */
day_minutes_max: number | null, 
/**
 * How many days before a slot the person must know of it; 0 for no such duty.
 */
roster_notice_days: number, 
/**
 * Whether it is employment, to which the working-time law applies.
 */
employment: boolean, 
/**
 * Where the limits come from.
 */
source: string, 
/**
 * The first day on which the rule holds.
 */
valid_from: Day, };

/**
 * The limits of a kind of engagement from some day on.
 */
export type EngagementRuleId = string;

/**
 * How far along an engagement is.
 */
export type EngagementState = "none" | "agreed" | "running" | "ending" | "ended";

/**
 * An engagement as the form has it: a new one, or all that can be said of an old one.
 */
export type EngagementText = { 
/**
 * The engagement; a new one when `None`.
 */
id: EngagementId | null, 
/**
 * Whose; an engagement stays with its person.
 */
person: PersonId, 
/**
 * The legal form.
 */
kind: EngagementKind, 
/**
 * The first day.
 */
start_on: Day, 
/**
 * The last day; open-ended when `None`.
 */
end_on: Day | null, 
/**
 * The agreed minutes a week, learning included.
 */
weekly_minutes: number, 
/**
 * The weekdays of work, Monday 1 to Sunday 7; Monday to Friday when empty.
 */
weekdays: Array<number>, 
/**
 * The minutes a week that belong to learning.
 */
learning_minutes: number, 
/**
 * The agreement that says how long a full week is.
 */
working_time: WorkingTime, 
/**
 * The parts that have terms of their own.
 */
segments: Array<Segment>, 
/**
 * What the person can do.
 */
skills: Array<string>, };

/**
 * An engagement with what follows from it.
 */
export type EngagementView = { 
/**
 * The engagement.
 */
engagement: Engagement, 
/**
 * How far along it is.
 */
state: EngagementState, 
/**
 * What has to be decided about it, the soonest first.
 */
warnings: Array<EngagementWarning>, 
/**
 * The rule of its kind; only coordinators have the rules.
 */
rule: EngagementRule | null, 
/**
 * The last day that the rule allows, all engagements of the kind counted; `None` without a limit.
 */
limit_on: Day | null, 
/**
 * The months of the kind at this host until today, in tenths.
 */
used_tenths: number, };

/**
 * Something about an engagement that has to be decided soon.
 */
export type EngagementWarning = { 
/**
 * What happens.
 */
of: WarningOf, 
/**
 * The last day before it does.
 */
last_day: Day, 
/**
 * The days that are left until then; below 0 when it has passed.
 */
days_left: number, 
/**
 * The step that was reached last: 60, 30, 14 or 7 days, 0 once the last day has passed.
 */
step: number, };

/**
 * A first sign-in with an invitation code.
 */
export type EnrolArg = { 
/**
 * The address of the server.
 */
server: string, 
/**
 * The sign-in name.
 */
name: string, 
/**
 * The one-time code.
 */
code: string, 
/**
 * The new password.
 */
password: string, };

/**
 * Which entry.
 */
export type EntryArg = { 
/**
 * The entry.
 */
id: EntryId, };

/**
 * A change of an entry; what is left out stays.
 */
export type EntryChange = { 
/**
 * The entry.
 */
id: EntryId, 
/**
 * The room as text; empty for none.
 */
room?: string, 
/**
 * The matter.
 */
matter?: Matter, 
/**
 * The asker.
 */
asker?: Asker, 
/**
 * The minutes; its time entry follows.
 */
minutes?: number, 
/**
 * The result.
 */
result?: EntryResult, 
/**
 * The text.
 */
text?: string, };

/**
 * Which entries to list. What is left out does not narrow.
 */
export type EntryFilter = { 
/**
 * From this day on; a year back when left out, because a list of ten years answers nobody's question.
 */
from?: Day, 
/**
 * Up to this day.
 */
until?: Day, 
/**
 * At this unit.
 */
unit?: UnitId, 
/**
 * By this person.
 */
person?: PersonId, 
/**
 * About this matter.
 */
matter?: Matter, 
/**
 * Ended like this.
 */
result?: EntryResult, 
/**
 * At most this many, 1–500; 100 when left out.
 */
limit?: number, };

/**
 * One matter handled during a visit.
 */
export type EntryId = string;

/**
 * The entries that a filter found.
 */
export type EntryList = { 
/**
 * The entries, latest first.
 */
rows: Array<EntryRow>, 
/**
 * How many there are in all.
 */
total: number, 
/**
 * The minutes of all of them together.
 */
minutes: number, };

/**
 * How a matter ended.
 */
export type EntryResult = "solved" | "forwarded" | "unfinished" | "guided";

/**
 * An entry in a list.
 */
export type EntryRow = { 
/**
 * The entry.
 */
id: EntryId, 
/**
 * The civil day.
 */
day: Day, 
/**
 * When it was written down.
 */
logged_at: Timestamp, 
/**
 * Who did it.
 */
person: PersonId, 
/**
 * Their called name.
 */
person_name: string, 
/**
 * Where.
 */
unit: UnitId, 
/**
 * The unit's name.
 */
unit_name: string, 
/**
 * The room as written, or its name.
 */
room: string, 
/**
 * The room on the unit's card.
 */
room_id: RoomId | null, 
/**
 * What it was about.
 */
matter: Matter, 
/**
 * Who asked.
 */
asker: Asker | null, 
/**
 * How long it took.
 */
minutes: number, 
/**
 * How it ended.
 */
result: EntryResult | null, 
/**
 * What was wrong and what was done.
 */
text: string, 
/**
 * Whether I may change it.
 */
mine: boolean, 
/**
 * Whether it still waits to be sent.
 */
waiting: boolean, };

/**
 * A folder into which the knowledge base was written.
 */
export type Exported = { 
/**
 * The name of the folder.
 */
folder: string, 
/**
 * How many articles are in it.
 */
articles: number, 
/**
 * How many images and files are in it.
 */
files: number, 
/**
 * How many images and files are not, because their bytes have not come yet.
 */
missing: number, };

/**
 * A file into which the waiting changes were written. They go on waiting until the server answers this laptop itself.
 */
export type ExportedBundle = { 
/**
 * The name of the file.
 */
file: string, 
/**
 * How many changes are in it.
 */
changes: number, 
/**
 * Whether everything that waits is in it, and not only what there was room for.
 */
complete: boolean, };

/**
 * A file into which slots were written.
 */
export type ExportedCalendar = { 
/**
 * The name of the file.
 */
file: string, 
/**
 * How many slots are in it.
 */
slots: number, };

/**
 * A command that failed: the window chooses words by the code, the log keeps the message.
 */
export type Failure = { 
/**
 * What the window acts on.
 */
code: FailureCode, 
/**
 * What happened, in English, for the log.
 */
message: string, };

/**
 * What the window acts on.
 */
export type FailureCode = "signed_out" | "no_right" | "not_allowed" | "not_found" | "invalid" | "incomplete" | "disk_full" | "damaged" | "too_new" | "no_keychain" | "wrong_credentials" | "wrong_code" | "weak_password" | "rate_limited" | "unreachable" | "not_our_server" | "certificate" | "server_error" | "too_large" | "short_missing" | "short_too_long" | "not_an_image" | "not_shareable" | "not_here_yet" | "nothing_waits" | "no_seal_key" | "not_a_bundle" | "bundle_foreign" | "bundle_damaged" | "file_failed" | "internal";

/**
 * Which feed.
 */
export type FeedArg = { 
/**
 * The feed.
 */
id: FeedId, };

/**
 * A calendar feed that programs outside read.
 */
export type FeedId = string;

/**
 * A new link, which is told this once.
 */
export type FeedLink = { 
/**
 * The whole address.
 */
url: string, };

/**
 * A link that works. What it is called nobody knows any more.
 */
export type FeedRow = { 
/**
 * The feed.
 */
id: FeedId, 
/**
 * Who made it.
 */
made_by: string, 
/**
 * When.
 */
made_at: Timestamp, 
/**
 * Whether I may close it.
 */
may_revoke: boolean, };

/**
 * Whether an article helped.
 */
export type Feedback = { 
/**
 * The article.
 */
id: ArticleId, 
/**
 * Whether it did.
 */
helped: boolean, 
/**
 * What was missing.
 */
note: string, };

/**
 * A field with the value that a change gives it.
 */
export type FieldChange = { 
/**
 * The field: the window has words for `field-<kind>-<field>`.
 */
field: string, 
/**
 * The value.
 */
value: FieldValue, };

/**
 * A value of a field. References are resolved to names; codes are left to the window's words.
 */
export type FieldValue = { "is": "nothing" } | { "is": "unknown" } | { "is": "text", "value": string } | { "is": "code", "value": string } | { "is": "day", "value": Day } | { "is": "moment", "value": Timestamp } | { "is": "clock", "value": number } | { "is": "minutes", "value": number } | { "is": "texts", "value": Array<string> } | { "is": "codes", "value": Array<string> } | { "is": "list", "value": FieldValue[] };

/**
 * Why a file cannot be read at all.
 */
export type FileProblem = { "is": "too_large" } | { "is": "not_text" } | { "is": "empty" } | { "is": "unknown_column", 
/**
 * The name.
 */
name: string, } | { "is": "column_twice", 
/**
 * The name.
 */
name: string, } | { "is": "missing_column", 
/**
 * The name.
 */
name: string, };

/**
 * Someone is put on an open slot, and told at once.
 */
export type Fill = { 
/**
 * The open slot.
 */
slot: SlotId, 
/**
 * Who takes it.
 */
person: PersonId, 
/**
 * That they agree, or why it must be; needed where the roster's notice has passed.
 */
consent: Consent | null, };

/**
 * A rule that a plan breaks. The window's sentence is `rule-<rule>` with these arguments.
 */
export type FindingRow = { 
/**
 * The rule.
 */
rule: Rule, 
/**
 * How much it weighs.
 */
severity: Severity, 
/**
 * The slots that break it, in order of time.
 */
slots: Array<SlotId>, 
/**
 * Whom it is about.
 */
person: PersonId | null, 
/**
 * Which unit it is about.
 */
unit: UnitId | null, 
/**
 * The day it is about; `None` when it is about a week or more.
 */
day: Day | null, 
/**
 * What the sentence says.
 */
args: Record<string, string | number>, };

/**
 * An article in a folder.
 */
export type FolderArticle = { 
/**
 * The file.
 */
file: string, 
/**
 * The title.
 */
title: string, 
/**
 * What would become of it.
 */
becomes: ImportFate, };

/**
 * A folder that was read, and what would become of it.
 */
export type FolderPreview = { 
/**
 * The number of this reading, for [`ImportArg::reading`].
 */
reading: number, 
/**
 * The name of the folder.
 */
folder: string, 
/**
 * The articles in it, by file.
 */
articles: Array<FolderArticle>, 
/**
 * How many images and files come along.
 */
files: number, 
/**
 * How many versions come along with the articles.
 */
versions: number, 
/**
 * What does not come along.
 */
passed_over: Array<PassedOver>, 
/**
 * Links that lead nowhere. The text comes along with them.
 */
dead_links: Array<DeadLink>, 
/**
 * The spaces into which I may write.
 */
spaces: Array<ImportSpace>, 
/**
 * The spaces of the folder that are not here: somebody has to say what becomes of their articles.
 */
missing_spaces: Array<MissingSpace>, 
/**
 * How many new articles say of no space that it is theirs: they go into [`ImportArg::space`].
 */
without_space: number, };

/**
 * The year of a form of school.
 */
export type FormBand = { 
/**
 * The form.
 */
form: UnitForm, 
/**
 * Its terms, breaks and special days, by their first day.
 */
spans: Array<BandSpan>, };

/**
 * What a search found.
 */
export type Found = { 
/**
 * What fits, kind by kind: the kind with the best first, and the best first in each.
 */
hits: Array<Hit>, 
/**
 * Whether all words were looked at; until then only what things are called.
 */
ready: boolean, };

/**
 * The half-days of a unit in some weeks.
 */
export type HalfDays = { 
/**
 * Those that it needs.
 */
needed: number, 
/**
 * Those that it was promised.
 */
promised: number, 
/**
 * Those on which someone is planned there or was there.
 */
planned: number, 
/**
 * Those of an open slot, for which someone is still to be found.
 */
open: number, 
/**
 * Those on which someone was there.
 */
delivered: number, };

/**
 * A thing that a search found.
 */
export type Hit = { 
/**
 * What it is.
 */
kind: HitKind, 
/**
 * Its id.
 */
id: string, 
/**
 * Its name or first words.
 */
title: string, 
/**
 * What tells it from others of the same name.
 */
detail: string, 
/**
 * What of the title was found, as `[start, end]` in UTF-16 units.
 */
title_hits: Array<[number, number]>, 
/**
 * Where in its text the words stand; empty where the title says it all.
 */
excerpt: string, 
/**
 * What of the excerpt was found.
 */
excerpt_hits: Array<[number, number]>, 
/**
 * What a reader should know of an article; nothing where it can be relied on.
 */
mark: HitMark | null, 
/**
 * The unit that a device belongs to.
 */
unit: UnitId | null, };

/**
 * What a search finds.
 */
export type HitKind = "article" | "unit" | "person" | "visit_entry" | "device" | "known_issue" | "responsibility";

/**
 * What a reader should know of an article.
 */
export type HitMark = "note" | "draft" | "in_review" | "to_check";

/**
 * A Finnish public holiday, or an eve on which work stops. The names on the screen come from the texts by this key.
 */
export type Holiday = "uudenvuodenpaiva" | "loppiainen" | "pitkaperjantai" | "paasiaispaiva" | "toinen_paasiaispaiva" | "vappu" | "helatorstai" | "helluntaipaiva" | "juhannusaatto" | "juhannuspaiva" | "pyhainpaiva" | "itsenaisyyspaiva" | "jouluaatto" | "joulupaiva" | "tapaninpaiva";

/**
 * A person's week in hours.
 */
export type Hours = { 
/**
 * The week.
 */
week: IsoWeek, 
/**
 * Whose.
 */
person: PersonId, 
/**
 * Their name.
 */
person_name: string, 
/**
 * The seven days, Monday first.
 */
days: Array<HoursDay>, 
/**
 * All minutes of the week.
 */
minutes: number, 
/**
 * The minutes that the engagement says, when I may see it.
 */
target_minutes: number | null, 
/**
 * The minutes by kind of work, most first.
 */
by_category: Array<[TimeCategory, number]>, 
/**
 * The minutes by unit, most first.
 */
by_unit: Array<[string, number]>, 
/**
 * The people whose hours I may see, by name, with their minutes of the week; empty unless I coordinate.
 */
people: Array<PersonHours>, };

/**
 * Whose hours, of which week.
 */
export type HoursArg = { 
/**
 * The week.
 */
week: IsoWeek, 
/**
 * Whose; mine when left out.
 */
person?: PersonId, };

/**
 * A day of a week in hours.
 */
export type HoursDay = { 
/**
 * The civil day.
 */
day: Day, 
/**
 * The minutes of the day.
 */
minutes: number, 
/**
 * What they went to: visits first, and each sort in the order of writing.
 */
rows: Array<TimeRow>, };

/**
 * A calendar file.
 */
export type IcsFile = { 
/**
 * Whose times they are.
 */
owner: CalendarOwner, 
/**
 * The name of the calendar, by which a later one replaces it.
 */
name: string, 
/**
 * What the file holds, in base64.
 */
data: string, };

/**
 * What a calendar would bring.
 */
export type IcsPreview = { 
/**
 * Why it cannot be read.
 */
problem: IcsProblem | null, 
/**
 * How many busy times it has from today on.
 */
times: number, 
/**
 * On how many days.
 */
days: number, 
/**
 * The first of these days.
 */
first: Day | null, 
/**
 * The last of these days.
 */
last: Day | null, 
/**
 * The first times, at most five.
 */
next: Array<BusyTime>, 
/**
 * How many of its events are not understood and left out.
 */
unclear: number, 
/**
 * These events, at most fifty.
 */
left_out: Array<LeftOut>, 
/**
 * How many of its events take no time: cancelled, or marked as free.
 */
free: number, 
/**
 * How many times of an earlier calendar of this name it replaces.
 */
replaces: number, 
/**
 * Whether I may bring in times of this owner.
 */
may_import: boolean, };

/**
 * Why a calendar cannot be read.
 */
export type IcsProblem = "not_a_calendar" | "cut_off" | "too_much";

/**
 * Which folder to import, and where to.
 */
export type ImportArg = { 
/**
 * The reading that the person saw.
 */
reading: number, 
/**
 * The space of articles that say nothing of theirs; the common one when there is none.
 */
space: SpaceId | null, 
/**
 * Where the articles of spaces go that are not here. Those of a space that is not in the list stay behind.
 */
spaces: Array<SpaceChoice>, };

/**
 * What becomes of an article of a folder.
 */
export type ImportFate = "new" | "same" | "different" | "waits";

/**
 * A row of a file.
 */
export type ImportRow = { 
/**
 * The line on which it begins, from 1; the names of the columns are on the first.
 */
line: number, 
/**
 * The cells as they are written.
 */
cells: Array<string>, 
/**
 * Why it cannot be imported.
 */
problem: RowProblem | null, };

/**
 * A space to choose.
 */
export type ImportSpace = { 
/**
 * The space.
 */
id: SpaceId, 
/**
 * Its name.
 */
name: string, };

/**
 * What came along.
 */
export type Imported = { 
/**
 * How many articles.
 */
articles: number, 
/**
 * How many of them wait for an approver, because I may not publish them.
 */
to_review: number, 
/**
 * How many versions.
 */
versions: number, 
/**
 * How many images and files.
 */
files: number, 
/**
 * What could not be written after all.
 */
passed_over: Array<PassedOver>, };

/**
 * Which of an owner's calendars.
 */
export type ImportedArg = { 
/**
 * Whose times they are.
 */
owner: CalendarOwner, 
/**
 * The name of the calendar.
 */
name: string, };

/**
 * A file that this laptop takes along to the server.
 */
export type ImportedBundle = { 
/**
 * The name of the file.
 */
file: string, 
/**
 * Whether this laptop was taking it along already.
 */
known: boolean, };

/**
 * A calendar whose busy times were brought in.
 */
export type ImportedCalendar = { 
/**
 * The name that it was given.
 */
name: string, 
/**
 * How many times there are from today on.
 */
times: number, 
/**
 * The day of the first of them.
 */
first: Day, 
/**
 * The day of the last of them.
 */
last: Day, };

/**
 * A calendar that a file makes.
 */
export type ImportedPlace = { 
/**
 * The school year.
 */
school_year: SchoolYear, 
/**
 * Where it holds.
 */
scope: CalendarScope, 
/**
 * The unit's name; empty for a form.
 */
name: string, 
/**
 * Whether it takes the place of one that is there.
 */
replaces: boolean, 
/**
 * Its terms with their school days.
 */
terms: Array<TermCount>, 
/**
 * Its school days in all.
 */
days: number, 
/**
 * The school days that the law asks for.
 */
required: number | null, };

/**
 * An article in one of its languages.
 */
export type InLanguage = { 
/**
 * The language.
 */
language: ScreenLanguage, 
/**
 * The article in it.
 */
id: ArticleId, 
/**
 * Whether it follows an older text than its original has now.
 */
behind: boolean, };

/**
 * A week by ISO 8601: Monday first, week 1 holds the first Thursday; 2026 and 2032 have a week 53.
 */
export type IsoWeek = { 
/**
 * The week's own year, which differs from the calendar year around New Year.
 */
year: number, 
/**
 * 1–53.
 */
week: number, };

/**
 * Which known issue.
 */
export type IssueArg = { 
/**
 * The issue.
 */
id: KnownIssueId, };

/**
 * Which known issues to list. What is left out does not narrow.
 */
export type IssueFilter = { 
/**
 * Those that may be met at this unit.
 */
unit?: UnitId, 
/**
 * Those that may be what this matter is about.
 */
matter?: Matter, 
/**
 * Also those that are to come, and the latest that are over; else only those that hold today.
 */
all?: boolean, };

/**
 * A known issue, as it is shown.
 */
export type IssueRow = { 
/**
 * The issue.
 */
id: KnownIssueId, 
/**
 * What does not work.
 */
title: string, 
/**
 * What helps meanwhile.
 */
text: string, 
/**
 * Where; everywhere when empty.
 */
units: Array<IssueUnit>, 
/**
 * What it is about; anything when empty.
 */
matters: Array<Matter>, 
/**
 * The article that tells more; without a title when I cannot read it.
 */
article: ArticleName | null, 
/**
 * The first day.
 */
from: Day, 
/**
 * The last day, if one can tell.
 */
until: Day | null, 
/**
 * Whether it is to be reckoned with.
 */
standing: IssueStanding, 
/**
 * Who made it known, by name.
 */
made_by_name: string, 
/**
 * Whether I may change it.
 */
may_change: boolean, };

/**
 * Whether an issue is to be reckoned with today.
 */
export type IssueStanding = "holds" | "coming" | "over";

/**
 * A known issue as it is written on a form. Saving one that is over makes it known anew.
 */
export type IssueText = { 
/**
 * The issue; a new one when `None`.
 */
id: KnownIssueId | null, 
/**
 * What does not work.
 */
title: string, 
/**
 * What helps meanwhile.
 */
text: string, 
/**
 * Where; everywhere when empty.
 */
units: Array<UnitId>, 
/**
 * What it is about; anything when empty.
 */
matters: Array<Matter>, 
/**
 * The article that tells more.
 */
article: ArticleId | null, 
/**
 * The first day.
 */
from: Day, 
/**
 * The last day, if one can tell.
 */
until: Day | null, };

/**
 * A unit where an issue is met.
 */
export type IssueUnit = { 
/**
 * The unit.
 */
id: UnitId, 
/**
 * Its name.
 */
name: string, };

/**
 * A kind of record.
 */
export type Kind = "person" | "unit" | "room" | "space" | "engagement" | "engagement_rule" | "school_calendar" | "plan_template" | "slot" | "slot_change" | "publication" | "demand" | "absence" | "swap" | "year_item" | "busy" | "feed" | "visit" | "visit_entry" | "time_entry" | "article" | "article_version" | "article_feedback" | "search_miss" | "known_issue" | "word_group" | "responsibility" | "attachment" | "device" | "lost_change";

/**
 * Something that is known to be broken.
 */
export type KnownIssueId = string;

/**
 * A slot that comes too late.
 */
export type LateSlot = { 
/**
 * The slot.
 */
slot: SlotId, 
/**
 * Whose it is.
 */
person_name: string, 
/**
 * The civil day.
 */
day: Day, 
/**
 * Minutes since midnight.
 */
start: number, 
/**
 * Minutes since midnight.
 */
end: number, 
/**
 * The unit's name, empty without a unit.
 */
unit_name: string, };

/**
 * An event that is left out.
 */
export type LeftOut = { 
/**
 * The line of the file on which it begins, from 1.
 */
line: number, 
/**
 * Its first day, where that can be read.
 */
day: Day | null, 
/**
 * What is wrong with it.
 */
why: UnclearReason, };

/**
 * How long a kind may last, and what else it asks for.
 */
export type Limit = { 
/**
 * The rule that says so.
 */
rule: EngagementRule, 
/**
 * The last day that it allows, earlier engagements of the kind counted; before the first day when nothing is left.
 */
last_day: Day | null, 
/**
 * Whether another engagement of the person runs on the first day.
 */
overlaps: boolean, };

/**
 * How long an engagement of a kind could last.
 */
export type LimitArg = { 
/**
 * The engagement that is being changed, if it is not a new one.
 */
id: EngagementId | null, 
/**
 * Whose.
 */
person: PersonId, 
/**
 * The kind.
 */
kind: EngagementKind, 
/**
 * The first day.
 */
start_on: Day, };

/**
 * What a line is.
 */
export type LineKind = "visit" | "time";

/**
 * How the program reads a line: the chips that are shown before Enter.
 */
export type LineReading = { 
/**
 * Whether it is a visit entry or time alone (`aika 20 opastus`).
 */
kind: LineKind, 
/**
 * Where; `None` when the line names no unit and today's schedule has none.
 */
unit: Chip<UnitId> | null, 
/**
 * The room.
 */
room: Chip<string> | null, 
/**
 * What it is about.
 */
matter: Chip<Matter>, 
/**
 * Who asked.
 */
asker: Chip<Asker> | null, 
/**
 * How long it took.
 */
minutes: Chip<number>, 
/**
 * How it ended.
 */
result: Chip<EntryResult> | null, 
/**
 * When.
 */
day: Chip<Day>, 
/**
 * The words that describe the matter.
 */
text: string, 
/**
 * The words that were not understood, as `[start, end]` in UTF-16 units of the line; they stay in the text.
 */
unknown: Array<[number, number]>, 
/**
 * Whether a personal identity code was found; it is masked in the text and never stored.
 */
masked: boolean, 
/**
 * The units that an ambiguous word could mean.
 */
candidates: Array<UnitChoice>, 
/**
 * Whether Enter logs it: a unit (or a time line) and some text or matter are there.
 */
ready: boolean, };

/**
 * What the chips offer.
 */
export type LogChoices = { 
/**
 * The units, by name.
 */
units: Array<UnitChoice>, 
/**
 * The people who log, by name.
 */
people: Array<PersonChoice>, };

/**
 * A line of the quick log while it is being typed, with what the person changed on its chips.
 */
export type LogLine = { 
/**
 * The line as typed.
 */
line: string, 
/**
 * What was set on the chips; it wins over the line.
 */
edits: ChipEdits, };

/**
 * What was logged.
 */
export type Logged = { 
/**
 * The new visit entry, or `None` for time alone.
 */
entry: EntryId | null, 
/**
 * The name of the unit, empty for time alone.
 */
unit_name: string, 
/**
 * The minutes.
 */
minutes: number, };

/**
 * A change that another one replaced.
 */
export type LostChangeId = string;

/**
 * Markdown to be shown.
 */
export type Markdown = { 
/**
 * The text.
 */
body: string, };

/**
 * What an entry is about. The names on the screen come from the texts by this code.
 */
export type Matter = "KIRJ" | "ESITYS" | "VERKKO" | "TULOSTUS" | "CHROME" | "TABLETTI" | "HENKLAITE" | "WILMA" | "TEAMS" | "OFFICE" | "VAKA" | "TIETOTURVA" | "MUU";

/**
 * The person who is signed in.
 */
export type Me = { 
/**
 * The person.
 */
id: PersonId, 
/**
 * The name that colleagues call them by; the sign-in name until their record has arrived.
 */
called_name: string, 
/**
 * The family name.
 */
last_name: string, 
/**
 * What they may act as.
 */
roles: Array<Role>, };

/**
 * Some people: those of whom all that is said here is true. Something is said.
 */
export type Members = { 
/**
 * They hold this role.
 */
role: Role | null, 
/**
 * They act for this provider; with a role, in that role.
 */
provider: string | null, 
/**
 * They are this person.
 */
person: PersonId | null, };

/**
 * Which words.
 */
export type MissArg = { 
/**
 * The words.
 */
id: SearchMissId, };

/**
 * Searches that found nothing.
 */
export type MissList = { 
/**
 * How many there are.
 */
count: number, 
/**
 * The first of them.
 */
rows: Array<MissRow>, };

/**
 * Words that were searched for in vain.
 */
export type MissRow = { 
/**
 * The words.
 */
id: SearchMissId, 
/**
 * As they are written in small letters.
 */
words: string, 
/**
 * The language of the screen on which they were written.
 */
language: ScreenLanguage, 
/**
 * On how many days.
 */
days: number, 
/**
 * The last of them; nothing when they are no longer missed.
 */
last: Day | null, };

/**
 * A search that found nothing.
 */
export type Missed = { 
/**
 * What was searched for.
 */
query: string, };

/**
 * A space of a folder that is not here.
 */
export type MissingSpace = { 
/**
 * Its folder, for [`SpaceChoice::folder`].
 */
folder: string, 
/**
 * Its name there.
 */
name: string, 
/**
 * How many articles of it are not here.
 */
articles: number, };

/**
 * Why an article waits for somebody.
 */
export type Needs = "to_check" | "in_review" | "no_owner" | "behind";

/**
 * Someone is away for some days.
 */
export type NewAbsence = { 
/**
 * Who; I myself when it is `None`.
 */
person: PersonId | null, 
/**
 * The first day.
 */
from: Day, 
/**
 * The last day.
 */
until: Day, };

/**
 * A file to be attached.
 */
export type NewAttachment = { 
/**
 * The name of the file.
 */
name: string, 
/**
 * The bytes in base64.
 */
data: string, 
/**
 * The space of the article that shows it; the common one when left out.
 */
space?: SpaceId, };

/**
 * A slot to be added; it starts as a draft.
 */
export type NewSlot = { 
/**
 * Who; `None` for an open slot.
 */
person: PersonId | null, 
/**
 * Where.
 */
unit: UnitId | null, 
/**
 * When.
 */
day: Day, 
/**
 * Minutes since midnight.
 */
start: number, 
/**
 * Minutes since midnight.
 */
end: number, 
/**
 * What for.
 */
kind: SlotKind, 
/**
 * What the person should know.
 */
note?: string, };

/**
 * Slots to be added.
 */
export type NewSlots = { 
/**
 * The slots.
 */
slots: Array<NewSlot>, };

/**
 * A wish that someone else takes a slot of mine.
 */
export type NewSwap = { 
/**
 * The slot.
 */
slot: SlotId, 
/**
 * Who is asked; everyone when it is `None`.
 */
to: PersonId | null, 
/**
 * What is said to them; at most 200 letters of it are kept.
 */
message: string, };

/**
 * Time to be logged alone.
 */
export type NewTime = { 
/**
 * When.
 */
day: Day, 
/**
 * How long, 1–1440.
 */
minutes: number, 
/**
 * What kind of work.
 */
category: TimeCategory, 
/**
 * Where.
 */
unit?: UnitId, 
/**
 * What was done.
 */
text?: string, };

/**
 * Which tasks go on in the school year after theirs.
 */
export type NewYear = { 
/**
 * The new school year.
 */
school_year: SchoolYear, 
/**
 * The tasks of the year before.
 */
items: Array<YearItemId>, };

/**
 * A slot of mine that is new, has moved, or is not mine any more.
 */
export type News = { 
/**
 * The slot.
 */
slot: SlotId, 
/**
 * Where I knew it to be; `None` for a new one.
 */
before: Was | null, 
/**
 * Where it is; `None` when I do not go there any more.
 */
after: Was | null, 
/**
 * The notice that told it, when it has to be read instead of confirmed.
 */
notice: number | null, };

/**
 * Which calendars go on in the school year after theirs.
 */
export type NextCalendars = { 
/**
 * The new school year.
 */
school_year: SchoolYear, 
/**
 * Whose calendars of the year before.
 */
scopes: Array<CalendarScope>, };

/**
 * When someone is at a unit next.
 */
export type NextVisit = { 
/**
 * The civil day.
 */
day: Day, 
/**
 * Minutes since midnight.
 */
start: number, 
/**
 * The called name.
 */
who: string, };

/**
 * An argument, or an answer, that says nothing: `{}`.
 */
export type Nothing = Record<string, never>;

/**
 * Which notices.
 */
export type NoticeIds = { 
/**
 * The notices; all when it is `None`.
 */
ids: Array<number> | null, };

/**
 * What the person was told lately.
 */
export type NoticeList = { 
/**
 * The latest, the latest first.
 */
rows: Array<NoticeRow>, 
/**
 * How many of all are unread.
 */
unread: number, };

/**
 * Something that the person was told.
 */
export type NoticeRow = { 
/**
 * Its number.
 */
id: number, 
/**
 * When it happened.
 */
at: Timestamp, 
/**
 * Whether the person has read it.
 */
is_read: boolean, 
/**
 * What it says in short.
 */
title: string, 
/**
 * What it says more; may have several lines.
 */
text: string, 
/**
 * The view that shows more.
 */
view: string, 
/**
 * The parameters of that view.
 */
params: { [key in string]: string }, };

/**
 * When a person wants to be told something outside the window.
 */
export type NoticeSettings = { 
/**
 * How many minutes before a visit it is called to mind; 0 for never.
 */
minutes_before: number, 
/**
 * When the next day's visits are called to mind, in minutes since midnight; `None` for never.
 */
evening_at: number | null, 
/**
 * From when on nothing is told, in minutes since midnight.
 */
quiet_from: number, 
/**
 * Until when; the same as `quiet_from` for no quiet hours.
 */
quiet_until: number, 
/**
 * Whether nothing is told on Saturdays and Sundays.
 */
quiet_weekends: boolean, 
/**
 * How many minutes after one notification of news the next may come; what happens in between comes together.
 */
minutes_between: number, 
/**
 * The most notifications of a day.
 */
daily_cap: number, };

/**
 * Which change.
 */
export type OpArg = { 
/**
 * The change.
 */
op: string, };

/**
 * A slot for which someone is needed.
 */
export type OpenSlot = { 
/**
 * The slot.
 */
slot: SlotId, 
/**
 * The civil day.
 */
day: Day, 
/**
 * Minutes since midnight.
 */
start: number, 
/**
 * Minutes since midnight.
 */
end: number, 
/**
 * What the time is for.
 */
kind: SlotKind, 
/**
 * Where; empty for time outside the units.
 */
unit_name: string, 
/**
 * Who fell away; empty when nobody did.
 */
instead_of: string, };

/**
 * A slot that would lose its person.
 */
export type OpenedSlot = { 
/**
 * The slot.
 */
id: SlotId, 
/**
 * The civil day.
 */
day: Day, 
/**
 * Minutes since midnight.
 */
start: number, 
/**
 * Minutes since midnight.
 */
end: number, 
/**
 * Where, empty outside the units.
 */
unit_name: string, 
/**
 * What for.
 */
kind: SlotKind, 
/**
 * How far along it is.
 */
state: SlotState, };

/**
 * What there is between an owner's calendar and others.
 */
export type OutsideCalendars = { 
/**
 * What the owner is called.
 */
name: string, 
/**
 * The links that work, the oldest first.
 */
links: Array<FeedRow>, 
/**
 * Whether I may make a link.
 */
may_link: boolean, 
/**
 * The calendars whose busy times were brought in, by name.
 */
imported: Array<ImportedCalendar>, 
/**
 * Whether I may bring in busy times, and remove them.
 */
may_import: boolean, };

/**
 * An absence of mine.
 */
export type OwnAbsence = { 
/**
 * The absence.
 */
id: AbsenceId, 
/**
 * The first day.
 */
from: Day, 
/**
 * The last day.
 */
until: Day, };

/**
 * Those who keep articles true.
 */
export type OwnerList = { 
/**
 * How many there are.
 */
count: number, 
/**
 * The first of them.
 */
rows: Array<OwnerRow>, };

/**
 * How much one person keeps true.
 */
export type OwnerRow = { 
/**
 * Who.
 */
person: PersonId, 
/**
 * Their name; empty when nothing is known of them any more.
 */
name: string, 
/**
 * Whether they are still here.
 */
here: boolean, 
/**
 * Their published articles.
 */
articles: number, 
/**
 * Those of them that come to be checked within a month.
 */
due: number, 
/**
 * Whether that is more than one person should have.
 */
too_many: boolean, };

/**
 * Why a file does not come along.
 */
export type PassReason = "archive" | "other_kind" | "link" | "too_deep" | "too_large" | "too_much" | "unreadable" | "head" | "too_long" | "not_an_image" | "unused" | "taken" | "no_right";

/**
 * A file that does not come along.
 */
export type PassedOver = { 
/**
 * The file.
 */
file: string, 
/**
 * Why.
 */
why: PassReason, };

/**
 * Whose terms.
 */
export type PersonArg = { 
/**
 * The person.
 */
person: PersonId, };

/**
 * The terms of a person.
 */
export type PersonCard = { 
/**
 * The person.
 */
person: PersonId, 
/**
 * The full name.
 */
name: string, 
/**
 * The title of their work.
 */
title: string, 
/**
 * How far along the engagement that counts is.
 */
state: EngagementState, 
/**
 * The engagements, the latest first.
 */
engagements: Array<EngagementView>, 
/**
 * The present week and those that follow; empty without an engagement that reaches them.
 */
weeks: Array<RequiredWeek>, 
/**
 * Whether I may change them.
 */
may_edit: boolean, };

/**
 * A person to choose.
 */
export type PersonChoice = { 
/**
 * The person.
 */
id: PersonId, 
/**
 * Called name and family name.
 */
name: string, };

/**
 * A person's sum in the coordinators' list.
 */
export type PersonHours = { 
/**
 * The person.
 */
id: PersonId, 
/**
 * Called name and family name.
 */
name: string, 
/**
 * The minutes of the week.
 */
minutes: number, 
/**
 * The minutes that the engagement says.
 */
target_minutes: number | null, };

/**
 * A person who uses the program or is planned in it.
 */
export type PersonId = string;

/**
 * A person by name.
 */
export type PersonName = { 
/**
 * The person.
 */
id: PersonId, 
/**
 * Called name and family name.
 */
name: string, 
/**
 * The title of their work, which tells them from others of the same name.
 */
title: string, };

/**
 * A digari in the list.
 */
export type PersonTerms = { 
/**
 * The person.
 */
person: PersonId, 
/**
 * The full name.
 */
name: string, 
/**
 * How far along their engagement is.
 */
state: EngagementState, 
/**
 * The kind of the engagement that counts: the present one, else the next, else the last.
 */
kind: EngagementKind | null, 
/**
 * Its first day.
 */
start_on: Day | null, 
/**
 * Its last day; open-ended when `None`.
 */
end_on: Day | null, 
/**
 * What has to be decided about it soonest.
 */
warning: EngagementWarning | null, };

/**
 * A person's year. Every list has one place for each week.
 */
export type PersonYear = { 
/**
 * The person.
 */
person: PersonId, 
/**
 * Called name and family name.
 */
name: string, 
/**
 * The planned minutes.
 */
planned: Array<number>, 
/**
 * The minutes that the engagements ask for.
 */
required: Array<number>, 
/**
 * How many of the slots are not published.
 */
drafts: Array<number>, 
/**
 * On how many days an engagement runs; 0 in weeks that none reaches.
 */
engaged_days: Array<number>, 
/**
 * On how many working days the person is away all day.
 */
away_days: Array<number>, 
/**
 * The first days of engagements in the year that follow no other.
 */
starts: Array<Day>, 
/**
 * The last days of engagements in the year that no other follows.
 */
ends: Array<Day>, 
/**
 * The units that the person is planned at.
 */
units: Array<UnitId>, };

/**
 * Which slots stay where they are.
 */
export type PinArg = { 
/**
 * The slots.
 */
ids: Array<SlotId>, 
/**
 * Whether they do.
 */
pinned: boolean, };

/**
 * A unit as a visitor needs it.
 */
export type Place = { 
/**
 * The unit.
 */
id: UnitId, 
/**
 * The official name.
 */
name: string, 
/**
 * The street address.
 */
address: string, 
/**
 * How to get in.
 */
entrance: string, 
/**
 * Where the keys are.
 */
keys: string, 
/**
 * Where to park.
 */
parking: string, 
/**
 * What else a visitor should know.
 */
quirks: string, 
/**
 * Who meets a visitor.
 */
contact: Contact | null, 
/**
 * The rooms, by code.
 */
rooms: Array<Room>, };

/**
 * Who is where and when, in names.
 */
export type Placement = { 
/**
 * The civil day.
 */
day: Day, 
/**
 * Minutes since midnight.
 */
start: number, 
/**
 * Minutes since midnight.
 */
end: number, 
/**
 * The unit's name, empty without a unit.
 */
unit_name: string, 
/**
 * The person's name, empty for an open slot.
 */
person_name: string, };

/**
 * What I may choose for an article.
 */
export type Places = { 
/**
 * The spaces that it may be in, the common one first if it is among them, the others by name.
 */
places: Array<ArticlePlace>, 
/**
 * The people who are here, by name.
 */
people: Array<PersonName>, };

/**
 * Of which article to tell.
 */
export type PlacesArg = { 
/**
 * The article; a new one of mine when left out.
 */
id?: ArticleId, };

/**
 * A week of slots to plan from.
 */
export type PlanTemplateId = string;

/**
 * Some weeks of a person or a unit.
 */
export type PlannedWeeks = { 
/**
 * Whose weeks; of everyone when `None`.
 */
person: PersonId | null, 
/**
 * Where; everywhere when `None`.
 */
unit: UnitId | null, 
/**
 * The first week.
 */
from: IsoWeek, 
/**
 * The last week.
 */
until: IsoWeek, };

/**
 * A week of the year, with what all units need and all people can give in it.
 */
export type PlannerWeek = { 
/**
 * The week.
 */
week: IsoWeek, 
/**
 * Its Monday.
 */
monday: Day, 
/**
 * Whether today is in it.
 */
is_now: boolean, 
/**
 * Its holidays and eves, in order.
 */
holidays: Array<WeekHoliday>, 
/**
 * The half-days that the people can give: what their engagements ask of them in work beside learning.
 */
capacity: number, 
/**
 * The half-days that the units need.
 */
needed: number, 
/**
 * The half-days that they were promised.
 */
promised: number, 
/**
 * The half-days on which someone is planned.
 */
planned: number, 
/**
 * The slots for which someone is still to be found.
 */
open_slots: number, 
/**
 * The slots that are not published.
 */
drafts: number, };

/**
 * A year of the plan. Every list of a row has one place for each of the weeks.
 */
export type PlannerYear = { 
/**
 * The weeks, in order.
 */
weeks: Array<PlannerWeek>, 
/**
 * The terms, breaks and special weeks of each form that has a calendar.
 */
bands: Array<FormBand>, 
/**
 * The digarit who are engaged or planned in the year, by name; empty when units are asked for.
 */
people: Array<PersonYear>, 
/**
 * The units that exist in the year, by name; empty when people are asked for.
 */
units: Array<UnitYear>, 
/**
 * Everyone of whom there is a row, whichever rows were asked for.
 */
everyone: Array<YearPerson>, 
/**
 * Every unit of which there is a row, whichever rows were asked for.
 */
places: Array<YearPlace>, };

/**
 * What became of a proposal.
 */
export type ProposalState = "open" | "accepted" | "refused";

/**
 * Which week is published, and why although it is late for some.
 */
export type PublishArg = { 
/**
 * The week.
 */
week: IsoWeek, 
/**
 * Why slots may come later than the roster notice allows, where some do.
 */
consent?: Consent | null, };

/**
 * What publishing did.
 */
export type Published = { 
/**
 * How many slots became visible to everyone.
 */
slots: number, };

/**
 * When and by whom a week was published.
 */
export type PublishedBy = { 
/**
 * When.
 */
at: Timestamp, 
/**
 * By whom; empty where the laptop does not know them.
 */
by_name: string, };

/**
 * How many people may do what in a space; those who may do more are among those who may do less.
 */
export type Reach = { 
/**
 * How many read what is published.
 */
read: number, 
/**
 * How many write what is not published yet.
 */
edit: number, 
/**
 * How many publish.
 */
approve: number, };

/**
 * A change that the server refused.
 */
export type RefusedChange = { 
/**
 * The change.
 */
op: string, 
/**
 * The kind of the record.
 */
kind: Kind, 
/**
 * The record's name or first words; empty when it has none.
 */
title: string, 
/**
 * When it was made.
 */
at: Timestamp, 
/**
 * What it was to do to the record.
 */
act: ChangeAct, 
/**
 * What it was to set, whole, so that nothing of it is lost.
 */
fields: Array<FieldChange>, 
/**
 * Why, for example `no_right`: the window has words for `refused-<reason>`, and others for one that it does not know.
 */
reason: string, 
/**
 * Whether it could be made again as things stand here.
 */
may_retry: boolean, };

/**
 * What became of the slots of someone who is away.
 */
export type Reported = { 
/**
 * The absence.
 */
absence: AbsenceId, 
/**
 * How many slots the person will not come to.
 */
absent: number, 
/**
 * For how many of them someone else is needed.
 */
open: number, };

/**
 * What a week asks for, and why it is shorter than the agreed one.
 */
export type RequiredWeek = { 
/**
 * The week.
 */
week: IsoWeek, 
/**
 * The minutes that it asks for.
 */
required_minutes: number, 
/**
 * The minutes of a whole week as agreed.
 */
agreed_minutes: number, 
/**
 * The minutes of it that belong to learning, as agreed.
 */
learning_minutes: number, 
/**
 * The minutes for which slots are planned.
 */
planned_minutes: number, 
/**
 * The holidays and eves from Monday to Friday that shorten it.
 */
holidays: Array<[Day, Holiday]>, 
/**
 * How many days from Monday to Friday the person is away.
 */
absent_days: number, 
/**
 * Whether the engagement, or a part of it, does not reach the whole week.
 */
partly: boolean, };

/**
 * The lines of who takes care of what.
 */
export type Responsibilities = { 
/**
 * The lines.
 */
rows: Array<ResponsibilityRow>, 
/**
 * Whether I may change them.
 */
may_edit: boolean, };

/**
 * Which line.
 */
export type ResponsibilityArg = { 
/**
 * The line.
 */
id: ResponsibilityId, };

/**
 * Which lines to show.
 */
export type ResponsibilityFilter = { 
/**
 * Words in any inflected form; best match first. Without them the lines come in their order.
 */
query?: string, };

/**
 * Who takes care of a matter.
 */
export type ResponsibilityId = string;

/**
 * Where a line is to stand.
 */
export type ResponsibilityMove = { 
/**
 * The line.
 */
id: ResponsibilityId, 
/**
 * The line that it is to stand before; the end of the list when `None`.
 */
before: ResponsibilityId | null, };

/**
 * A line of who takes care of what.
 */
export type ResponsibilityRow = { 
/**
 * The line.
 */
id: ResponsibilityId, 
/**
 * What is taken care of.
 */
subject: string, 
/**
 * What of the subject a search found, as `[start, end]` in UTF-16 units.
 */
subject_hits: Array<[number, number]>, 
/**
 * The matters that belong to it.
 */
matters: Array<Matter>, 
/**
 * Words by which it is found.
 */
words: Array<string>, 
/**
 * Who takes care of it.
 */
first: string, 
/**
 * Who does when they cannot; empty when nobody.
 */
second: string, 
/**
 * How they are reached.
 */
reach: string, 
/**
 * What else there is to know.
 */
note: string, 
/**
 * Whether it cannot wait.
 */
urgent: boolean, };

/**
 * A line as it is written on a form.
 */
export type ResponsibilityText = { 
/**
 * The line; a new one, which comes last, when `None`.
 */
id: ResponsibilityId | null, 
/**
 * What is taken care of.
 */
subject: string, 
/**
 * The matters that belong to it.
 */
matters: Array<Matter>, 
/**
 * Words by which it is found.
 */
words: Array<string>, 
/**
 * Who takes care of it.
 */
first: string, 
/**
 * Who does when they cannot.
 */
second: string, 
/**
 * How they are reached.
 */
reach: string, 
/**
 * What else there is to know.
 */
note: string, 
/**
 * Whether it cannot wait.
 */
urgent: boolean, };

/**
 * Whether a person can have their own version back.
 */
export type Restorable = "yes" | "stands" | "no_right" | "invalid" | "gone";

/**
 * Which version shall be the text of its article again.
 */
export type RestoreArg = { 
/**
 * The version.
 */
version: ArticleVersionId, };

/**
 * What a person acts as.
 */
export type Role = "digari" | "coordinator" | "digivastaava" | "provider" | "staff" | "admin";

/**
 * What a calendar would be a year later.
 */
export type RolledCalendar = { 
/**
 * Where it would hold.
 */
scope: CalendarScope, 
/**
 * The unit's name; empty for a form.
 */
name: string, 
/**
 * The calendar as it would be, unconfirmed.
 */
calendar: SchoolCalendar, 
/**
 * Its terms with their school days.
 */
terms: Array<TermCount>, 
/**
 * Its school days in all.
 */
days: number, 
/**
 * The school days that the law asks for.
 */
required: number | null, };

/**
 * A room of a unit.
 */
export type Room = { 
/**
 * The room's id.
 */
id: RoomId, 
/**
 * The unit that it belongs to.
 */
unit: UnitId, 
/**
 * The code on the door, lower-case, for example `lk204`.
 */
code: string, 
/**
 * The name, for example `Luokka 204`.
 */
name: string, 
/**
 * What the room is for, for example `luokka` or `opehuone`.
 */
kind: string, };

/**
 * Which room.
 */
export type RoomArg = { 
/**
 * The room.
 */
id: RoomId, };

/**
 * A room of a unit.
 */
export type RoomId = string;

/**
 * A room as it is written on a form.
 */
export type RoomText = { 
/**
 * The room; a new one when it is `None`.
 */
id: RoomId | null, 
/**
 * Where it is.
 */
unit: UnitId, 
/**
 * The code on the door, one in a unit; kept in lower case.
 */
code: string, 
/**
 * The name; empty for a room that is known by its code.
 */
name: string, };

/**
 * Why a row cannot be imported.
 */
export type RowProblem = { "is": "cells", 
/**
 * The number of cells.
 */
found: number, 
/**
 * The number of columns.
 */
expected: number, } | { "is": "school_year" } | { "is": "place" } | { "is": "type" } | { "is": "date", 
/**
 * What is written.
 */
text: string, } | { "is": "ends_before_start" } | { "is": "other_school_year" } | { "is": "not_saturday" } | { "is": "overlaps", 
/**
 * The line of the other row.
 */
line: number, } | { "is": "no_term" } | { "is": "wrong_length", 
/**
 * The number that the rows make.
 */
found: number, 
/**
 * The number that the law asks for.
 */
required: number, };

/**
 * A rule of planning: the window has a sentence `rule-<rule>` for each that is broken.
 */
export type Rule = "double_booked" | "outside_engagement" | "absent" | "unit_closed" | "over_day_hours" | "over_week_hours" | "daily_rest" | "roster_notice" | "missing_skill" | "newcomer_alone" | "too_many_schools" | "travel" | "busy" | "learning_not_reserved" | "open_slot" | "unit_below_promise" | "unfair_load";

/**
 * Which rule.
 */
export type RuleArg = { 
/**
 * The rule.
 */
id: EngagementRuleId, };

/**
 * A rule in the table.
 */
export type RuleRow = { 
/**
 * The limits, where they come from, and from when on they hold.
 */
rule: EngagementRule, 
/**
 * Whether it is the program's own, which a rule of a coordinator replaces and nobody removes.
 */
built_in: boolean, 
/**
 * Whether it is the one that holds today.
 */
holds: boolean, };

/**
 * A rule as the form has it: the limits of a kind from a day on. One of the same kind and day is changed.
 */
export type RuleText = { 
/**
 * Of which kind it is.
 */
kind: EngagementKind, 
/**
 * The first day on which it holds.
 */
valid_from: Day, 
/**
 * The most months at this host; no limit when `None`.
 */
max_months_same_host: number | null, 
/**
 * The most days of work a week; no limit when `None`.
 */
max_days_per_week: number | null, 
/**
 * The fewest minutes of a day; no limit when `None`.
 */
day_minutes_min: number | null, 
/**
 * The most minutes of a day; no limit when `None`.
 */
day_minutes_max: number | null, 
/**
 * How many days before a slot the person must know of it.
 */
roster_notice_days: number, 
/**
 * Whether it is employment.
 */
employment: boolean, 
/**
 * Where the limits come from.
 */
source: string, };

/**
 * A school year as its provider decided it. Nothing in it is computed: only the provider knows when school starts.
 */
export type SchoolCalendar = { 
/**
 * The calendar's id: see [`SchoolCalendar::id_of`].
 */
id: SchoolCalendarId, 
/**
 * The school year.
 */
school_year: SchoolYear, 
/**
 * Where it holds.
 */
scope: CalendarScope, 
/**
 * The terms, in order.
 */
terms: Array<Span>, 
/**
 * The breaks within and between the terms, in order.
 */
breaks: Array<Break>, 
/**
 * The Saturdays that are school days.
 */
saturdays: Array<Day>, 
/**
 * The single days off.
 */
days_off: Array<Day>, 
/**
 * Days on which school is not as usual.
 */
special: Array<SpecialDays>, 
/**
 * Where the dates come from.
 */
source: string, 
/**
 * Whether someone compared them with the provider's decision.
 */
confirmed: boolean, };

/**
 * The school days of a school form or a unit in a school year.
 */
export type SchoolCalendarId = string;

/**
 * The school year 1.8.–31.7. (Perusopetuslaki 628/1998, 23 §), named by the year in which it starts.
 */
export type SchoolYear = number;

/**
 * A calendar in the list.
 */
export type ScopeRow = { 
/**
 * Where it holds.
 */
scope: CalendarScope, 
/**
 * The unit's name; empty for a form.
 */
name: string, 
/**
 * Whether there is a calendar.
 */
exists: boolean, 
/**
 * Whether someone compared it with the provider's decision.
 */
confirmed: boolean, 
/**
 * The school days in its terms.
 */
days: number, 
/**
 * The school days that the law asks for; only basic education has a length by law.
 */
required: number | null, };

/**
 * A language that the window speaks.
 */
export type ScreenLanguage = "fi" | "sv" | "en";

/**
 * What to look for.
 */
export type SearchArg = { 
/**
 * Words in any inflected form; the last may be unfinished.
 */
query: string, 
/**
 * At most this many of each kind, 1–50.
 */
limit: number, 
/**
 * Only these kinds; every kind when left out.
 */
kinds?: Array<HitKind>, 
/**
 * Only what belongs to this unit.
 */
unit?: UnitId, 
/**
 * Only what is about this matter.
 */
matter?: Matter, };

/**
 * Words that were searched for in vain.
 */
export type SearchMissId = string;

/**
 * The terms of a part of an engagement.
 */
export type Segment = { 
/**
 * The first day.
 */
from: Day, 
/**
 * The last day; until the engagement ends when `None`.
 */
until: Day | null, 
/**
 * The weekdays of work, Monday 1 to Sunday 7; Monday to Friday when empty.
 */
weekdays: Array<number>, 
/**
 * The most minutes of a day; those of the working time when `None`.
 */
day_minutes_max: number | null, 
/**
 * The agreed minutes a week, learning included.
 */
weekly_minutes: number, 
/**
 * The minutes a week that belong to learning.
 */
learning_minutes: number, };

/**
 * A slot to be repeated.
 */
export type SeriesArg = { 
/**
 * The first slot.
 */
slot: NewSlot, 
/**
 * The slot that is there already and becomes the first; `None` when `slot` is added too.
 */
of?: SlotId | null, 
/**
 * The last day.
 */
until: Day, 
/**
 * Every how many weeks, 1–8.
 */
every_weeks: number, };

/**
 * Slots that were made together and may be changed together.
 */
export type SeriesId = string;

/**
 * Who is signed in, and what the sign-in page needs.
 */
export type SessionState = { 
/**
 * The person who is signed in.
 */
signed_in: Me | null, 
/**
 * The address of the server.
 */
server: string, 
/**
 * The sign-in names used on this laptop, latest first.
 */
known_names: Array<string>, 
/**
 * Why the last person is not signed in although they were: `damaged`, `too_new`, `no_key`,
 * `disk_full`, `wiped`; empty otherwise.
 */
trouble: string, };

/**
 * What a person set for themselves on this laptop.
 */
export type Settings = { 
/**
 * The language of the window.
 */
language: ScreenLanguage, 
/**
 * The colours of the window.
 */
theme: Theme, };

/**
 * A change of settings; what is left out stays.
 */
export type SettingsChange = { 
/**
 * The language of the window.
 */
language?: ScreenLanguage, 
/**
 * The colours of the window.
 */
theme?: Theme, };

/**
 * How much a finding weighs.
 */
export type Severity = "hard" | "soft";

/**
 * A later sign-in.
 */
export type SignInArg = { 
/**
 * The address of the server.
 */
server: string, 
/**
 * The sign-in name.
 */
name: string, 
/**
 * The password.
 */
password: string, };

/**
 * What is on the pages.
 */
export type SiteArg = { 
/**
 * The language of the pages. An article that is not there in it is shown in its own.
 */
language: ScreenLanguage, 
/**
 * The spaces whose published articles are shown; `null` is the common one.
 */
spaces: Array<SpaceId | null>, };

/**
 * Everything about a unit that a visitor needs.
 */
export type SiteCard = { 
/**
 * Name, address, entrance, keys, parking, quirks, contact and rooms.
 */
place: Place, 
/**
 * What it is.
 */
form: UnitForm, 
/**
 * The area.
 */
area: string, 
/**
 * Whether someone else than the municipality runs it.
 */
private: boolean, 
/**
 * The buildings where it works.
 */
sites: Array<string>, 
/**
 * The last day on which it exists, if that is decided.
 */
valid_until: Day | null, 
/**
 * The digital lead of the unit, by name, empty when there is none.
 */
digivastaava: string, 
/**
 * The coming slots there, at most ten, with whose they are in `with`; their `unit` is this one and left out.
 */
coming: Array<Stop>, 
/**
 * The latest entries there, at most twenty.
 */
entries: Array<EntryRow>, 
/**
 * What is known not to work there.
 */
issues: Array<IssueRow>, 
/**
 * The devices by kind: kind, how many.
 */
devices: Array<[string, number]>, 
/**
 * Whether I may change the card.
 */
may_edit: boolean, };

/**
 * A change of a unit's card; what is left out stays.
 */
export type SiteChange = { 
/**
 * The unit.
 */
id: UnitId, 
/**
 * The street address.
 */
address?: string, 
/**
 * How to get in.
 */
entrance?: string, 
/**
 * Where the keys are.
 */
keys?: string, 
/**
 * Where to park.
 */
parking?: string, 
/**
 * What else a visitor should know.
 */
quirks?: string, 
/**
 * Whom a visitor meets; one without a name is nobody.
 */
contact?: Contact, };

/**
 * A unit in a list.
 */
export type SiteRow = { 
/**
 * The unit.
 */
id: UnitId, 
/**
 * The official name.
 */
name: string, 
/**
 * What it is.
 */
form: UnitForm, 
/**
 * The area.
 */
area: string, 
/**
 * Whether someone else than the municipality runs it.
 */
private: boolean, 
/**
 * The last day on which it exists, if that is decided.
 */
valid_until: Day | null, 
/**
 * The next published slot there: day, start, and who.
 */
next: NextVisit | null, };

/**
 * A space whose articles can be on the pages.
 */
export type SiteSpace = { 
/**
 * The space; `null` is the common one.
 */
id: SpaceId | null, 
/**
 * Its name; empty for the common one.
 */
name: string, 
/**
 * Whether everyone in the municipality reads it anyway.
 */
is_open: boolean, 
/**
 * How many published articles it has, each counted once however many languages it is in.
 */
articles: number, };

/**
 * A skill, for example `chromebook`: lower-case, without space around it, 1–60 letters.
 */
export type Skill = string;

/**
 * Why no slot was added on a day.
 */
export type SkipReason = "engagement" | "holiday" | "break" | "day_off" | "closed" | "planned";

/**
 * A day on which no slot was added.
 */
export type Skipped = { 
/**
 * The day.
 */
day: Day, 
/**
 * Why.
 */
reason: SkipReason, };

/**
 * Which slot.
 */
export type SlotArg = { 
/**
 * The slot.
 */
id: SlotId, };

/**
 * A slot on the board.
 */
export type SlotCard = { 
/**
 * The slot.
 */
id: SlotId, 
/**
 * Who; `None` for an open slot.
 */
person: PersonId | null, 
/**
 * The civil day.
 */
day: Day, 
/**
 * Minutes since midnight.
 */
start: number, 
/**
 * Minutes since midnight.
 */
end: number, 
/**
 * What the time is for.
 */
kind: SlotKind, 
/**
 * How far along it is.
 */
state: SlotState, 
/**
 * Where.
 */
unit: UnitId | null, 
/**
 * The unit's name, empty without a unit.
 */
unit_name: string, 
/**
 * What the person should know.
 */
note: string, 
/**
 * Whether another slot of the person overlaps it.
 */
overlaps: boolean, 
/**
 * Whether it stays where it is, whatever a program proposes.
 */
pinned: boolean, 
/**
 * The slots that it was made with.
 */
series: SeriesId | null, 
/**
 * What the person must be able to do.
 */
skills: Array<Skill>, 
/**
 * What nobody has been told of yet; the card shows how it is going to be.
 */
change: UntoldChange | null, };

/**
 * A change of a slot; what is left out stays, and `null` clears.
 */
export type SlotChange = { 
/**
 * The slot.
 */
id: SlotId, 
/**
 * Another person, or nobody.
 */
person?: PersonId | null, 
/**
 * Another unit, or none.
 */
unit?: UnitId | null, 
/**
 * Another day.
 */
day?: Day, 
/**
 * Minutes since midnight.
 */
start?: number, 
/**
 * Minutes since midnight.
 */
end?: number, 
/**
 * Another purpose.
 */
kind?: SlotKind, 
/**
 * Another note.
 */
note?: string, };

/**
 * A change of a published slot.
 */
export type SlotChangeId = string;

/**
 * Changes of slots.
 */
export type SlotChanges = { 
/**
 * The changes.
 */
changes: Array<SlotChange>, };

/**
 * A slot opened on its own, for example from a notification.
 */
export type SlotDetail = { 
/**
 * The slot with all that is needed to get there.
 */
stop: Stop, 
/**
 * Who is planned; `None` for an open slot.
 */
person: PersonId | null, 
/**
 * Their name; empty for an open slot.
 */
person_name: string, 
/**
 * Whether I may change it.
 */
may_plan: boolean, 
/**
 * Whether it is mine and waits for my confirmation.
 */
may_confirm: boolean, };

/**
 * A planned time at a unit or in learning.
 */
export type SlotId = string;

/**
 * What a slot is for. Each has a colour and a code on the board.
 */
export type SlotKind = "koulu" | "paivystys" | "koulutus" | "valmennus" | "siirtyma" | "toimisto";

/**
 * How far along a slot is.
 *
 * ```text
 * draft → proposed → published → acknowledged → done
 *                      │    └──────────┬─→ swapping → acknowledged
 *                      └───────────────┴─→ cancelled | absent
 * ```
 */
export type SlotState = "draft" | "proposed" | "published" | "acknowledged" | "done" | "swapping" | "cancelled" | "absent";

/**
 * Which slots.
 */
export type SlotsArg = { 
/**
 * The slots.
 */
ids: Array<SlotId>, };

/**
 * Where the articles of a space go that is not here.
 */
export type SpaceChoice = { 
/**
 * Its folder.
 */
folder: string, 
/**
 * The space here; the common one when there is none.
 */
space: SpaceId | null, };

/**
 * Whether a space is in use, and what becomes of its articles.
 */
export type SpaceClosing = { 
/**
 * The space.
 */
id: SpaceId, 
/**
 * Whether it is out of use afterwards.
 */
closed: boolean, 
/**
 * Where its articles go, be it the common space; left out they stay, and whoever reads and writes them goes on.
 */
move_to?: SpaceId | null, };

/**
 * What a change of a space would do.
 */
export type SpaceEffect = { 
/**
 * How many people may do what in it now; nobody in a new one.
 */
before: Reach, 
/**
 * How many could afterwards.
 */
after: Reach, 
/**
 * What I may do in it now.
 */
mine_before: Duty, 
/**
 * What I could do afterwards.
 */
mine_after: Duty, };

/**
 * A part of the knowledge base.
 */
export type SpaceId = string;

/**
 * The spaces, and whom one can name in them.
 */
export type SpaceList = { 
/**
 * Every space by name, those that are out of use last.
 */
spaces: Array<SpaceRow>, 
/**
 * The people who are here, by name.
 */
people: Array<PersonName>, 
/**
 * The providers whose people are here, or who are named in a space.
 */
providers: Array<string>, 
/**
 * Whether I may make a space.
 */
may_add: boolean, };

/**
 * A space by its name.
 */
export type SpaceName = { 
/**
 * The space.
 */
id: SpaceId, 
/**
 * Its name.
 */
name: string, };

/**
 * A space in the list.
 */
export type SpaceRow = { 
/**
 * The space.
 */
id: SpaceId, 
/**
 * Its name.
 */
name: string, 
/**
 * What belongs into it.
 */
about: string, 
/**
 * Who reads its published articles; everyone when empty.
 */
readers: Array<Members>, 
/**
 * Who changes its articles until they are published.
 */
editors: Array<Members>, 
/**
 * Who publishes them, and changes what is published.
 */
approvers: Array<Members>, 
/**
 * Whether it is out of use.
 */
closed: boolean, 
/**
 * What I may do in it.
 */
duty: Duty, 
/**
 * How many people may do what in it.
 */
reach: Reach, 
/**
 * How many articles of it I see.
 */
articles: number, 
/**
 * Whether I may change all that it says, and take it out of use.
 */
may_change: boolean, 
/**
 * Whether I may say who writes in it, and what it is about.
 */
may_name_editors: boolean, };

/**
 * A space as its form has it.
 */
export type SpaceText = { 
/**
 * The space; a new one when left out.
 */
id?: SpaceId, 
/**
 * Its name.
 */
name: string, 
/**
 * What belongs into it.
 */
about: string, 
/**
 * Who reads its published articles; everyone when empty.
 */
readers: Array<Members>, 
/**
 * Who changes its articles until they are published.
 */
editors: Array<Members>, 
/**
 * Who publishes them, and changes what is published.
 */
approvers: Array<Members>, 
/**
 * Whether I know that I may do less in it afterwards than before.
 */
gives_up?: boolean, };

/**
 * Some days in a row.
 */
export type Span = { 
/**
 * The first day.
 */
from: Day, 
/**
 * The last day.
 */
until: Day, };

/**
 * Days on which school is not as usual, and why.
 */
export type SpecialDays = { 
/**
 * The first day.
 */
from: Day, 
/**
 * The last day.
 */
until: Day, 
/**
 * What kind of days they are.
 */
kind: SpecialKind, 
/**
 * What should be known about them.
 */
note: string, };

/**
 * What is special about days.
 */
export type SpecialKind = "exam" | "assessment" | "planning" | "blackout";

/**
 * Which plan begins where.
 */
export type StartPlan = { 
/**
 * The plan.
 */
plan: YearPlan, 
/**
 * The school year.
 */
school_year: SchoolYear, 
/**
 * The unit; the whole municipality when `None`.
 */
unit: UnitId | null, };

/**
 * Something that a person did, with all the records that it touched.
 */
export type Step = { 
/**
 * Its number, growing.
 */
id: number, 
/**
 * What it was: the window has words for `undo-<label>`.
 */
label: StepLabel, 
/**
 * What it was about, for example a title.
 */
about: string, 
/**
 * When it was done.
 */
at: Timestamp, 
/**
 * Whether it is undone.
 */
undone: boolean, 
/**
 * Whether some of it could not be taken back, because someone else had changed it since.
 */
partly: boolean, };

/**
 * What a person did.
 */
export type StepLabel = "add_slot" | "add_slots" | "change_slot" | "change_slots" | "remove_slot" | "remove_slots" | "pin_slots" | "unpin_slots" | "publish_week" | "tell_changes" | "take_back_changes" | "add_series" | "save_template" | "apply_template" | "remove_template" | "clear_drafts" | "set_demands" | "roll_demands" | "confirm_slots" | "report_absence" | "end_absence" | "fill_slot" | "ask_swap" | "withdraw_swap" | "offer_swap" | "take_offer_back" | "grant_swap" | "refuse_swap" | "import_busy" | "remove_busy" | "log" | "change_entry" | "remove_entry" | "add_time" | "change_time" | "remove_time" | "write_article" | "article_state" | "remove_article" | "restore_version" | "propose_text" | "decide_proposal" | "withdraw_proposal" | "save_space" | "close_space" | "open_space" | "save_word_group" | "remove_word_group" | "article_check" | "article_feedback" | "transfer_articles" | "dismiss_miss" | "import_articles" | "save_issue" | "end_issue" | "save_responsibility" | "move_responsibility" | "remove_responsibility" | "change_site" | "add_engagement" | "change_engagement" | "remove_engagement" | "end_engagement" | "change_rule" | "remove_rule" | "change_calendar" | "remove_calendar" | "import_calendars" | "roll_calendars" | "add_year_item" | "change_year_item" | "mark_year_item" | "remove_year_item" | "roll_year_items" | "start_year_plan" | "restore_change" | "keep_present" | "retry_change";

/**
 * A slot of mine with all that I need to get there.
 */
export type Stop = { 
/**
 * The slot.
 */
slot: SlotId, 
/**
 * The civil day.
 */
day: Day, 
/**
 * Minutes since midnight.
 */
start: number, 
/**
 * Minutes since midnight.
 */
end: number, 
/**
 * What the time is for.
 */
kind: SlotKind, 
/**
 * How far along it is.
 */
state: SlotState, 
/**
 * What I should know.
 */
note: string, 
/**
 * Where; `None` for time outside the units.
 */
unit: Place | null, 
/**
 * The colleagues who are there at the same time, by called name.
 */
with: Array<string>, };

/**
 * A line of the quick log, as it is understood.
 */
export type SuggestArg = { 
/**
 * The words that describe the matter; the last may be unfinished.
 */
line: string, 
/**
 * Where; none where the line does not say it.
 */
unit: UnitId | null, 
/**
 * What it is about; none where the line does not say it.
 */
matter: Matter | null, };

/**
 * Which swap.
 */
export type SwapArg = { 
/**
 * The swap.
 */
id: SwapId, };

/**
 * A wish that someone else takes a slot.
 */
export type SwapId = string;

/**
 * What a person can do about a swap.
 */
export type SwapPart = "decide" | "offer" | "take_back" | "withdraw" | "watch";

/**
 * A swap that waits for someone.
 */
export type SwapRow = { 
/**
 * The swap.
 */
id: SwapId, 
/**
 * The slot.
 */
slot: SlotId, 
/**
 * The civil day.
 */
day: Day, 
/**
 * Minutes since midnight.
 */
start: number, 
/**
 * Minutes since midnight.
 */
end: number, 
/**
 * What the time is for.
 */
kind: SlotKind, 
/**
 * Where; empty for time outside the units.
 */
unit_name: string, 
/**
 * Who asks.
 */
from_name: string, 
/**
 * Who is asked; empty when everyone is.
 */
to_name: string, 
/**
 * Who would take it; empty while nobody would.
 */
taker_name: string, 
/**
 * What is said to whoever is asked.
 */
message: string, 
/**
 * What I can do about it.
 */
my_part: SwapPart, 
/**
 * What the taker would break; for coordinators, once someone would take it.
 */
verdict: CandidateRow | null, };

/**
 * What the exchange is doing.
 */
export type SyncState = "idle" | "syncing" | "offline";

/**
 * The state of the exchange.
 */
export type SyncStatus = { 
/**
 * What it is doing.
 */
state: SyncState, 
/**
 * What is wrong, `None` when nothing is.
 */
trouble: SyncTrouble | null, 
/**
 * How many changes wait to be sent.
 */
waiting: number, 
/**
 * How many changes the server refused and the person has not looked at.
 */
refused: number, 
/**
 * How many changes of the person somebody else's replaced, and the person has not decided about.
 */
conflicts: number, 
/**
 * How many changes that it had taken are sent again, because the server was restored from a backup; 0 when it was
 * not.
 */
reoffered: number, 
/**
 * Since when the trouble lasts.
 */
since: Timestamp | null, 
/**
 * When the server last answered.
 */
last_ok: Timestamp | null, };

/**
 * What is wrong with the exchange. The window has one sentence for each.
 */
export type SyncTrouble = "unreachable" | "not_our_server" | "server_error" | "certificate" | "signed_out" | "too_old" | "busy" | "full" | "disk_full";

/**
 * What is taken back.
 */
export type TakeBackArg = { 
/**
 * The slots.
 */
slots: Array<SlotId>, };

/**
 * What is told.
 */
export type TellArg = { 
/**
 * The slots; everything that waits when `None`.
 */
slots?: Array<SlotId> | null, 
/**
 * Why it may come later than the roster notice allows, where some does.
 */
consent?: Consent | null, };

/**
 * Who was told.
 */
export type TellResult = { 
/**
 * How many people.
 */
people: number, };

/**
 * Which template.
 */
export type TemplateArg = { 
/**
 * The template.
 */
id: PlanTemplateId, };

/**
 * A week to be kept.
 */
export type TemplateOfWeek = { 
/**
 * What it is called.
 */
name: string, 
/**
 * The week.
 */
week: IsoWeek, };

/**
 * A template to choose.
 */
export type TemplateRow = { 
/**
 * The template.
 */
id: PlanTemplateId, 
/**
 * What it is called.
 */
name: string, 
/**
 * How many slots it has.
 */
slots: number, };

/**
 * Weeks to be planned from a template.
 */
export type TemplateWeeks = { 
/**
 * The template.
 */
id: PlanTemplateId, 
/**
 * The first week.
 */
from: IsoWeek, 
/**
 * The last week.
 */
until: IsoWeek, };

/**
 * A term and its school days.
 */
export type TermCount = { 
/**
 * The first day.
 */
from: Day, 
/**
 * The last day.
 */
until: Day, 
/**
 * The school days.
 */
days: number, };

/**
 * The colours of the window.
 */
export type Theme = "auto" | "light" | "dark";

/**
 * Which time entry.
 */
export type TimeArg = { 
/**
 * The time entry.
 */
id: TimeEntryId, };

/**
 * What kind of work the minutes were.
 */
export type TimeCategory = "support" | "guidance" | "learning" | "travel" | "meeting" | "other";

/**
 * A change of a time entry; what is left out stays.
 */
export type TimeChange = { 
/**
 * The time entry.
 */
id: TimeEntryId, 
/**
 * How long.
 */
minutes?: number, 
/**
 * What kind of work.
 */
category?: TimeCategory, 
/**
 * What was done.
 */
text?: string, };

/**
 * Minutes of work on a day.
 */
export type TimeEntryId = string;

/**
 * A time entry in a list.
 */
export type TimeRow = { 
/**
 * The time entry.
 */
id: TimeEntryId, 
/**
 * How long.
 */
minutes: number, 
/**
 * What kind of work.
 */
category: TimeCategory, 
/**
 * The unit's name, empty outside the units.
 */
unit_name: string, 
/**
 * What was done: its own text, or that of its visit entry.
 */
text: string, 
/**
 * The visit entry that it came from.
 */
entry: EntryId | null, 
/**
 * Whether I may change it here: mine, not approved, and not from a visit entry.
 */
editable: boolean, };

/**
 * An instant: milliseconds since 1970-01-01 UTC.
 */
export type Timestamp = number;

/**
 * *Tänään*: where I go today, what I have done, and what comes next.
 */
export type Today = { 
/**
 * The day that is today.
 */
day: Day, 
/**
 * Its ISO week.
 */
week: IsoWeek, 
/**
 * The holiday that it is, if any.
 */
holiday: Holiday | null, 
/**
 * My slots of today, earliest first.
 */
stops: Array<Stop>, 
/**
 * My next slots after today, at most five, earliest first.
 */
next: Array<Stop>, 
/**
 * My entries of today, latest first.
 */
entries: Array<EntryRow>, 
/**
 * The minutes that I have logged today.
 */
minutes_today: number, 
/**
 * The minutes that I have logged this week.
 */
minutes_week: number, 
/**
 * The minutes a week that my engagement says, when I have one.
 */
target_week: number | null, 
/**
 * Published slots of mine, from today on, that I have not confirmed yet.
 */
unconfirmed: Array<SlotId>, 
/**
 * What is new in my slots from today on, by day and start: the unconfirmed ones, and those that I lost.
 */
news: Array<News>, 
/**
 * My absence that runs today or comes next, if there is one.
 */
absence: OwnAbsence | null, 
/**
 * What is known not to work where I go today, or anywhere.
 */
issues: Array<IssueRow>, };

/**
 * Whose articles go to whom.
 */
export type TransferArg = { 
/**
 * Who keeps them true now.
 */
from: PersonId, 
/**
 * Who shall; the deputy of each when nobody is named.
 */
to: PersonId | null, };

/**
 * What became of the articles.
 */
export type Transferred = { 
/**
 * How many went to another person.
 */
moved: number, 
/**
 * How many stayed: they have no deputy who is still here, the other person may not read them, or I may not say who
 * keeps them true.
 */
left: number, };

/**
 * Slots where they would be.
 */
export type TryArg = { 
/**
 * The slots.
 */
slots: Array<TrySlot>, };

/**
 * Where a slot would be.
 */
export type TrySlot = { 
/**
 * The slot; `None` for one that is not there yet.
 */
id: SlotId | null, 
/**
 * Who; `None` for an open slot.
 */
person: PersonId | null, 
/**
 * Where.
 */
unit: UnitId | null, 
/**
 * When.
 */
day: Day, 
/**
 * Minutes since midnight.
 */
start: number, 
/**
 * Minutes since midnight.
 */
end: number, 
/**
 * What for.
 */
kind: SlotKind, };

/**
 * Someone who has not confirmed what was published for them.
 */
export type UnansweredRow = { 
/**
 * Who.
 */
person: PersonId, 
/**
 * Their name.
 */
name: string, 
/**
 * How many slots.
 */
slots: number, 
/**
 * The day of the first.
 */
first: Day, };

/**
 * Why an event is left out.
 */
export type UnclearReason = "time" | "length" | "rule";

/**
 * Which unit.
 */
export type UnitArg = { 
/**
 * The unit.
 */
id: UnitId, };

/**
 * A unit to choose.
 */
export type UnitChoice = { 
/**
 * The unit.
 */
id: UnitId, 
/**
 * The official name.
 */
name: string, 
/**
 * What people call it in a hurry.
 */
short_names: Array<string>, };

/**
 * What kind of unit it is; each has a school calendar of its own.
 */
export type UnitForm = "vaka" | "perus" | "lukio" | "hallinto" | "muu";

/**
 * A school, upper secondary school, daycare centre or office.
 */
export type UnitId = string;

/**
 * A unit's week on the board, in half-days.
 */
export type UnitRow = { 
/**
 * The unit.
 */
unit: UnitId, 
/**
 * Its official name.
 */
name: string, 
/**
 * What it needs; always 0 for those who do not plan.
 */
needed: number, 
/**
 * What it was promised; always 0 for those who do not plan.
 */
promised: number, 
/**
 * The mornings and afternoons on which someone is there.
 */
planned: number, 
/**
 * The days on which it cannot be visited.
 */
closed: Array<Day>, 
/**
 * Its slots, open ones too, by day and start.
 */
slots: Array<SlotId>, };

/**
 * A unit's year in half-days: mornings and afternoons of support. Every list has one place for each week.
 */
export type UnitYear = { 
/**
 * The unit.
 */
unit: UnitId, 
/**
 * Its name.
 */
name: string, 
/**
 * Its area; empty when it is in none.
 */
area: string, 
/**
 * What it is.
 */
form: UnitForm, 
/**
 * Those on which someone is planned.
 */
planned: Array<number>, 
/**
 * Those for which someone is still to be found.
 */
open: Array<number>, 
/**
 * Those on which someone was there.
 */
delivered: Array<number>, 
/**
 * Those that were promised, as far as the unit is open.
 */
promised: Array<number>, 
/**
 * Those that it needs, as far as it is open.
 */
needed: Array<number>, 
/**
 * How many slots are not published.
 */
drafts: Array<number>, 
/**
 * On how many days it is open.
 */
open_days: Array<number>, 
/**
 * Whether somebody said what it needs.
 */
has_demand: boolean, 
/**
 * The people who are planned there.
 */
people: Array<PersonId>, };

/**
 * What is to become of a slot that everyone knows of.
 */
export type UntoldChange = { 
/**
 * What happens.
 */
what: UntoldWhat, 
/**
 * Where everyone believes it to be; `None` for an added slot.
 */
before: Placement | null, };

/**
 * Something that waits to be told.
 */
export type UntoldRow = { 
/**
 * The change; `None` for a slot that was added to a published week.
 */
change: SlotChangeId | null, 
/**
 * The slot.
 */
slot: SlotId, 
/**
 * Who is to be told: the person from whom it goes, then the one to whom it comes.
 */
person_names: Array<string>, 
/**
 * What happens.
 */
what: UntoldWhat, 
/**
 * Where everyone believes it to be; `None` for an added slot.
 */
before: Placement | null, 
/**
 * Where it is going to be; `None` for a cancelled one.
 */
after: Placement | null, 
/**
 * Whether it comes later than the roster notice allows, and needs a consent or a weighty reason.
 */
late: boolean, };

/**
 * What happens to a slot.
 */
export type UntoldWhat = "moved" | "added" | "cancelled";

/**
 * What a step would do to the findings.
 */
export type Verdict = { 
/**
 * What would be right again.
 */
gone: Array<FindingRow>, 
/**
 * What would be wrong.
 */
new: Array<FindingRow>, };

/**
 * Which version.
 */
export type VersionArg = { 
/**
 * The version.
 */
id: ArticleVersionId, };

/**
 * A version in the history of an article.
 */
export type VersionRow = { 
/**
 * The version.
 */
id: ArticleVersionId, 
/**
 * When it was saved.
 */
at: Timestamp, 
/**
 * Who wrote it, by name.
 */
by_name: string, 
/**
 * What they say of it.
 */
note: string, 
/**
 * What became of it, if its author could only propose it.
 */
proposal: ProposalState | null, 
/**
 * What the approver answered who decided about it.
 */
answer: string, 
/**
 * How many words more, or fewer, it has than the version that its author began with; all of them in the first.
 */
words: number, };

/**
 * A version to read.
 */
export type VersionView = { 
/**
 * The version.
 */
id: ArticleVersionId, 
/**
 * The article.
 */
article: ArticleId, 
/**
 * When it was saved.
 */
at: Timestamp, 
/**
 * Who wrote it, by name.
 */
by_name: string, 
/**
 * What they say of it.
 */
note: string, 
/**
 * What became of it, if its author could only propose it.
 */
proposal: ProposalState | null, 
/**
 * What the approver answered who decided about it.
 */
answer: string, 
/**
 * How many words more, or fewer, it has than the version that its author began with; all of them in the first.
 */
words: number, 
/**
 * The title.
 */
title: string, 
/**
 * The short text.
 */
short: string, 
/**
 * The text in Markdown.
 */
body: string, 
/**
 * The text as harmless HTML.
 */
html: string, 
/**
 * What the article says now.
 */
present: Wording, 
/**
 * Whether I wrote it.
 */
mine: boolean, 
/**
 * Whether I may accept or refuse it.
 */
may_decide: boolean, 
/**
 * Whether I may bring it back, or propose to.
 */
may_restore: boolean, };

/**
 * How many waiting changes to list.
 */
export type WaitingArg = { 
/**
 * The oldest so many.
 */
limit: number, };

/**
 * A change that waits to be sent.
 */
export type WaitingChange = { 
/**
 * The change.
 */
op: string, 
/**
 * The kind of the record.
 */
kind: Kind, 
/**
 * The record's name or first words; empty when it has none.
 */
title: string, 
/**
 * When it was made.
 */
at: Timestamp, 
/**
 * What it does to the record.
 */
act: ChangeAct, 
/**
 * What it sets, with long texts cut; empty for anything but [`ChangeAct::Change`].
 */
fields: Array<FieldChange>, };

/**
 * The waiting changes.
 */
export type WaitingList = { 
/**
 * The oldest ones, as many as were asked for.
 */
changes: Array<WaitingChange>, 
/**
 * How many there are in all.
 */
total: number, };

/**
 * What happens to an engagement.
 */
export type WarningOf = "end" | "limit";

/**
 * Where a slot is or was.
 */
export type Was = { 
/**
 * The civil day.
 */
day: Day, 
/**
 * Minutes since midnight.
 */
start: number, 
/**
 * Minutes since midnight.
 */
end: number, 
/**
 * What the time is for.
 */
kind: SlotKind, 
/**
 * Where; empty for time outside the units.
 */
unit_name: string, };

/**
 * Which week.
 */
export type WeekArg = { 
/**
 * The week.
 */
week: IsoWeek, };

/**
 * The week board: everyone whom I may see, day by day, and the same slots unit by unit.
 */
export type WeekBoard = { 
/**
 * The week.
 */
week: IsoWeek, 
/**
 * Its seven days, Monday first.
 */
days: Array<BoardDay>, 
/**
 * One row a person: digarit who have an engagement or a slot in the week, by name. Coordinators see all; others
 * see everyone's published slots.
 */
rows: Array<BoardRow>, 
/**
 * The slots without a person, by day and start.
 */
open: Array<SlotCard>, 
/**
 * One row a unit, by name.
 */
unit_rows: Array<UnitRow>, 
/**
 * The units that a slot can be at, by name.
 */
units: Array<UnitChoice>, 
/**
 * How many slots of the week wait to be published. Always 0 for those who do not plan.
 */
unpublished: number, 
/**
 * How many changes and added slots, of all weeks, wait to be told. Always 0 for those who do not plan.
 */
untold: number, 
/**
 * Whether I may plan.
 */
may_plan: boolean, 
/**
 * When the week was published last, and by whom.
 */
publication: PublishedBy | null, 
/**
 * How many templates there are; coordinators only.
 */
templates: number, 
/**
 * What is wrong with the week, the hard ones first; coordinators only.
 */
findings: Array<FindingRow>, };

/**
 * What a coordinator sees before publishing a week.
 */
export type WeekCheck = { 
/**
 * How many slots would be published.
 */
drafts: number, 
/**
 * What has to be mended before.
 */
hard: Array<FindingRow>, 
/**
 * What is worth knowing.
 */
soft: Array<FindingRow>, 
/**
 * The slots that come later than the roster notice allows: they need a consent or a weighty reason.
 */
late: Array<LateSlot>, };

/**
 * A holiday of a week.
 */
export type WeekHoliday = { 
/**
 * When.
 */
day: Day, 
/**
 * Which.
 */
holiday: Holiday, };

/**
 * What one week needs instead of the ordinary.
 */
export type WeekNeed = { 
/**
 * The week.
 */
week: IsoWeek, 
/**
 * The half-days that it needs.
 */
needed: number, };

/**
 * Whose wheel of which school year.
 */
export type WheelArg = { 
/**
 * The school year.
 */
school_year: SchoolYear, 
/**
 * The unit; the whole municipality when `None`.
 */
unit: UnitId | null, };

/**
 * A unit and how far along its plan is.
 */
export type WheelUnit = { 
/**
 * The unit.
 */
id: UnitId, 
/**
 * Its name.
 */
name: string, 
/**
 * How many tasks its plan has.
 */
tasks: number, 
/**
 * How many of them are done or skipped.
 */
settled: number, 
/**
 * How many are open although their last week is over.
 */
late: number, };

/**
 * Which group.
 */
export type WordGroupArg = { 
/**
 * The record that people made.
 */
id: WordGroupId, };

/**
 * Words that mean the same to a search.
 */
export type WordGroupId = string;

/**
 * A group in the list.
 */
export type WordGroupRow = { 
/**
 * The record that people made of it; nothing where the program's group is as it came.
 */
id: WordGroupId | null, 
/**
 * The key of the program's group; nothing for a group of the municipality's own.
 */
key: string | null, 
/**
 * The words that count now; none where the group is switched off.
 */
words: Array<string>, 
/**
 * The words that came with the program; none in an own group.
 */
built_in: Array<string>, };

/**
 * A group as its form has it.
 */
export type WordGroupText = { 
/**
 * The own group to change; left out for a new one, and for one of the program's.
 */
id?: WordGroupId, 
/**
 * The program's group to change.
 */
key?: string, 
/**
 * The language of the words.
 */
language: ScreenLanguage, 
/**
 * The words; none switches a group of the program off.
 */
words: Array<string>, };

/**
 * The groups of a language.
 */
export type WordGroups = { 
/**
 * The municipality's own groups first, then the program's, each in the order of their words.
 */
groups: Array<WordGroupRow>, 
/**
 * Whether I may change them.
 */
may_change: boolean, };

/**
 * The groups of which language.
 */
export type WordGroupsArg = { 
/**
 * The language.
 */
language: ScreenLanguage, };

/**
 * What an article says.
 */
export type Wording = { 
/**
 * The title.
 */
title: string, 
/**
 * The short text.
 */
short: string, 
/**
 * The text in Markdown.
 */
body: string, };

/**
 * Which agreement says how long a full week is. The figures are those of KVTES 2025–2028, III.
 */
export type WorkingTime = "yleistyoaika" | "toimistotyoaika" | "own";

/**
 * What became of what was written.
 */
export type Written = { 
/**
 * The article.
 */
id: ArticleId, 
/**
 * Whether the writer could only propose it.
 */
proposed: boolean, 
/**
 * Whether some of it is missing, because somebody else had changed the same lines: it is whole in the version.
 */
overlap: boolean, 
/**
 * The version that holds all of it; nothing when no word changed.
 */
version: ArticleVersionId | null, };

/**
 * Which year, and whose rows.
 */
export type YearArg = { 
/**
 * The year.
 */
span: YearSpan, 
/**
 * Whose rows.
 */
by: YearBy, };

/**
 * What the rows of the year planner are.
 */
export type YearBy = "people" | "units";

/**
 * A day of the school year.
 */
export type YearDay = { 
/**
 * The day.
 */
day: Day, 
/**
 * What kind of day it is for pupils.
 */
mark: DayMark, 
/**
 * What is special about it.
 */
special: SpecialKind | null, 
/**
 * The holiday or eve.
 */
holiday: Holiday | null, 
/**
 * The name of the break, or the note on the special days; empty for most.
 */
note: string, };

/**
 * The broken hard rules of each week.
 */
export type YearFindings = { 
/**
 * In each week of the year, whomever they are about.
 */
weeks: Array<number>, 
/**
 * Of each person or unit that has any, in each week.
 */
rows: { [key in string]: Array<number> }, };

/**
 * Which task.
 */
export type YearItemArg = { 
/**
 * The task.
 */
id: YearItemId, };

/**
 * A task of the year wheel.
 */
export type YearItemId = string;

/**
 * How far along a task is now.
 */
export type YearItemMark = { 
/**
 * The task.
 */
id: YearItemId, 
/**
 * How far.
 */
state: YearItemState, };

/**
 * A task of the wheel.
 */
export type YearItemRow = { 
/**
 * The task.
 */
id: YearItemId, 
/**
 * What is done.
 */
name: string, 
/**
 * The week in which it begins.
 */
week: IsoWeek, 
/**
 * The week in which it ends.
 */
until_week: IsoWeek, 
/**
 * Who does it.
 */
role: Role | null, 
/**
 * Who does it when they cannot.
 */
deputy: Role | null, 
/**
 * The names of those who have the role at this very unit; empty for a task of the whole municipality.
 */
who: Array<string>, 
/**
 * Whether nobody answers for it: it has no role, or nobody has the role.
 */
unowned: boolean, 
/**
 * How it is done.
 */
instruction: string, 
/**
 * Why it is done.
 */
reason: string, 
/**
 * How far along it is.
 */
state: YearItemState, 
/**
 * Whether it is still open although its last week is over.
 */
late: boolean, 
/**
 * Who did it, by name, empty when nobody has or they have left.
 */
done_by: string, 
/**
 * When it was done.
 */
done_on: Day | null, };

/**
 * How far along a task is.
 */
export type YearItemState = "open" | "done" | "skipped";

/**
 * A task as the form has it: a new one, or all that can be said of an old one.
 */
export type YearItemText = { 
/**
 * The task; a new one when `None`.
 */
id: YearItemId | null, 
/**
 * Of which school year; a task stays in its own.
 */
school_year: SchoolYear, 
/**
 * Where; a task stays where it is.
 */
unit: UnitId | null, 
/**
 * What is done.
 */
name: string, 
/**
 * The number of the week in which it begins.
 */
week: number, 
/**
 * The number of the week in which it ends, when it takes longer than one.
 */
until_week: number | null, 
/**
 * Who does it.
 */
role: Role | null, 
/**
 * Who does it when they cannot.
 */
deputy: Role | null, 
/**
 * How it is done.
 */
instruction: string, 
/**
 * Why it is done.
 */
reason: string, };

/**
 * A person of the year.
 */
export type YearPerson = { 
/**
 * The person.
 */
person: PersonId, 
/**
 * Called name and family name.
 */
name: string, };

/**
 * A unit of the year.
 */
export type YearPlace = { 
/**
 * The unit.
 */
unit: UnitId, 
/**
 * Its name.
 */
name: string, 
/**
 * Its area; empty when it is in none.
 */
area: string, 
/**
 * What it is.
 */
form: UnitForm, };

/**
 * A ready-made plan. The window has its name; its tasks are in Finnish, like everything that people then change.
 */
export type YearPlan = "digivastaava" | "digitoiminta";

/**
 * A year to be looked at.
 */
export type YearSpan = { "school_year": SchoolYear } | { "iso_year": number };

/**
 * A week of the school year.
 */
export type YearWeek = { 
/**
 * The week.
 */
week: IsoWeek, 
/**
 * Monday to Sunday.
 */
days: Array<YearDay>, 
/**
 * Its school days.
 */
school_days: number, };

/**
 * The tasks of a school year, of a unit or of the whole municipality.
 */
export type YearWheel = { 
/**
 * The school year.
 */
school_year: SchoolYear, 
/**
 * The unit; the whole municipality when `None`.
 */
unit: UnitId | null, 
/**
 * The unit's name, empty for the municipality.
 */
unit_name: string, 
/**
 * The tasks by week.
 */
items: Array<YearItemRow>, 
/**
 * The tasks of the school year before that none of these follows, by week.
 */
to_roll: Array<YearItemRow>, 
/**
 * The ready-made plans that can be started here and have not been.
 */
plans: Array<YearPlan>, 
/**
 * The units whose wheel I may look at, those with a plan first, then by name.
 */
units: Array<WheelUnit>, 
/**
 * Whether I may change this wheel.
 */
may_edit: boolean, };
