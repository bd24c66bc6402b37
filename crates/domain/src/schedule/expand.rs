//! Slots from a template, day by day, and a task of the year wheel a year later.

use super::plan_template::{PlanTemplate, TemplateSlot};
use super::school_calendar::Span;
use super::slot::{ScheduleSlot, SlotState};
use super::year_item::{YearItem, YearItemState};
use crate::ids::{Ids, SeriesId, SlotId, UnitId, YearItemId};
use crate::time::{Day, SchoolYear};

/// The most days that are planned from a template at once: two years.
const MOST_DAYS: usize = 2 * 366;

impl PlanTemplate {
    /// Returns the drafts that the template makes among some days. Each of its slots becomes a series of its own; days
    /// on which `is_open` says no for its unit are left out.
    ///
    /// The weeks take turns from the week of the first day on. No more than two years are planned at once.
    pub fn expanded(
        &self,
        span: Span,
        is_open: impl Fn(Option<UnitId>, Day) -> bool,
        ids: &mut dyn Ids,
    ) -> Vec<ScheduleSlot> {
        let series: Vec<SeriesId> = self.slots.iter().map(|_| SeriesId(ids.fresh())).collect();
        let first_monday = span.from.plus(1 - i64::from(span.from.weekday()));
        let mut slots = Vec::new();
        for day in span.days().take(MOST_DAYS) {
            let week = (day.0 - first_monday.0).num_days() / 7;
            let turn = week % i64::from(self.every_weeks.max(1));
            let of_day = |slot: &TemplateSlot| slot.weekday == day.weekday() && i64::from(slot.turn) == turn;
            for (slot, series) in self.slots.iter().zip(&series).filter(|(slot, _)| of_day(slot)) {
                if is_open(slot.unit, day) {
                    slots.push(draft(slot, *series, day, SlotId(ids.fresh())));
                }
            }
        }
        slots
    }
}

fn draft(from: &TemplateSlot, series: SeriesId, day: Day, id: SlotId) -> ScheduleSlot {
    ScheduleSlot {
        id,
        person: from.person,
        unit: from.unit,
        day,
        start: from.start,
        end: from.end,
        kind: from.kind,
        state: SlotState::Draft,
        note: from.note.clone(),
        pinned: false,
        series: Some(series),
        skills: Vec::new(),
        replaces: None,
        told: None,
    }
}

impl YearItem {
    /// Returns the same task of the next school year, still to be done.
    pub fn rolled_over(&self, id: YearItemId) -> Self {
        Self {
            id,
            school_year: SchoolYear(self.school_year.0.saturating_add(1)),
            state: YearItemState::Open,
            done_by: None,
            done_on: None,
            from: Some(self.id),
            ..self.clone()
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ids::PlanTemplateId;
    use crate::people::Role;
    use crate::record::Entity;
    use crate::schedule::SlotKind;
    use uuid::Uuid;

    struct Counted(u128);

    impl Ids for Counted {
        fn fresh(&mut self) -> Uuid {
            self.0 += 1;
            Uuid::from_u128(self.0)
        }
    }

    fn day(text: &str) -> Day {
        text.parse().unwrap()
    }

    fn template() -> PlanTemplate {
        let slot = |turn, weekday, start| TemplateSlot {
            turn,
            weekday,
            start,
            end: start + 180,
            kind: SlotKind::Koulu,
            unit: None,
            person: None,
            note: "Aula".to_owned(),
        };
        let slots = vec![slot(0, 1, 480), slot(1, 3, 720)];
        PlanTemplate { id: PlanTemplateId(Uuid::nil()), name: "Perusviikko".to_owned(), every_weeks: 2, slots }
    }

    #[test]
    fn a_template_follows_the_open_days_and_its_weeks_take_turns() {
        let span = Span { from: day("2026-11-25"), until: day("2026-12-24") };
        let closed = day("2026-12-02");
        let slots = template().expanded(span, |_, day| day != closed, &mut Counted(0));
        let days: Vec<(String, u16)> = slots.iter().map(|slot| (slot.day.to_string(), slot.start)).collect();
        // The first week began before the span; its Monday is not planned.
        let expected = [("2026-12-07", 480), ("2026-12-16", 720), ("2026-12-21", 480)];
        assert_eq!(days, expected.map(|(day, start)| (day.to_owned(), start)));
        assert_eq!((slots[0].series, slots[0].series == slots[1].series), (slots[2].series, false));
        assert!(slots.iter().all(|slot| slot.state == SlotState::Draft && slot.nonsense().is_none()));
    }

    #[test]
    fn a_task_of_a_year_comes_back_the_next_year_as_open() {
        let item = YearItem {
            id: YearItemId(Uuid::from_u128(1)),
            name: "Perehdytys".to_owned(),
            school_year: SchoolYear(2026),
            week: 53,
            until_week: Some(1),
            role: Some(Role::Digivastaava),
            deputy: None,
            instruction: String::new(),
            reason: String::new(),
            unit: None,
            template: None,
            state: YearItemState::Done,
            done_by: None,
            done_on: Some(day("2026-12-31")),
            from: None,
        };
        assert_eq!(item.nonsense(), None);
        let next = item.rolled_over(YearItemId(Uuid::from_u128(2)));
        assert_eq!((next.state, next.done_on, next.from), (YearItemState::Open, None, Some(item.id)));
        // 2027 has no week 53.
        assert_eq!((next.weeks().0.week, next.weeks().1.year), (52, 2028));
    }
}
