//! Ready-made plans from which a wheel begins.

use super::{WheelArg, blank};
use crate::context::snake;
use crate::titles::school_year;
use crate::undo::StepLabel;
use crate::{Failure, FailureCode, Writing};
use lahituki_domain::ids::UnitId;
use lahituki_domain::people::Role;
use lahituki_domain::schedule::YearItem;
use lahituki_domain::time::SchoolYear;
use lahituki_store::schedule;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// A ready-made plan. The window has its name; its tasks are in Finnish, like everything that people then change.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum YearPlan {
    /// The year of the digital lead of a unit.
    Digivastaava,
    /// The year of those who run the on-site support.
    Digitoiminta,
}

/// Which plan begins where.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, TS)]
pub struct StartPlan {
    /// The plan.
    pub plan: YearPlan,
    /// The school year.
    pub school_year: SchoolYear,
    /// The unit; the whole municipality when `None`.
    pub unit: Option<UnitId>,
}

/// A task as the files of plans have it.
#[derive(Deserialize)]
struct Task {
    name: String,
    week: u8,
    #[serde(default)]
    until_week: Option<u8>,
    role: Option<Role>,
    #[serde(default)]
    deputy: Option<Role>,
    instruction: String,
    reason: String,
}

impl YearPlan {
    const ALL: [Self; 2] = [Self::Digivastaava, Self::Digitoiminta];

    /// Returns the plans that fit a wheel and that none of its tasks came from.
    pub(super) fn not_begun(unit: Option<UnitId>, items: &[YearItem]) -> Vec<Self> {
        let began = |plan: &Self| items.iter().any(|item| item.template.as_ref() == Some(&snake(plan)));
        Self::ALL.into_iter().filter(|plan| plan.fits(unit) && !began(plan)).collect()
    }

    fn fits(self, unit: Option<UnitId>) -> bool {
        (self == Self::Digivastaava) == unit.is_some()
    }

    fn tasks(self) -> Result<Vec<Task>, Failure> {
        let text = match self {
            Self::Digivastaava => include_str!("../../../../../assets/plans/digivastaava.json"),
            Self::Digitoiminta => include_str!("../../../../../assets/plans/digitoiminta.json"),
        };
        serde_json::from_str(text).map_err(|error| Failure::new(FailureCode::Internal, error.to_string()))
    }
}

/// Adds the tasks of a plan and returns how many they are.
pub(crate) fn start_year_plan(writing: &mut Writing<'_, '_>, arg: StartPlan) -> Result<u32, Failure> {
    let here = WheelArg { school_year: arg.school_year, unit: arg.unit };
    let there = schedule::year_items(&writing.txn.read(), here.school_year)?;
    let items: Vec<YearItem> = there.into_iter().filter(|item| item.unit == here.unit).collect();
    if !YearPlan::not_begun(arg.unit, &items).contains(&arg.plan) {
        return Err(Failure::invalid("the plan has begun, or does not belong here"));
    }
    let tasks = arg.plan.tasks()?;
    writing.step(StepLabel::StartYearPlan, &school_year(arg.school_year));
    let count = tasks.len() as u32;
    for task in tasks {
        let item = YearItem {
            id: writing.txn.fresh_id(),
            name: task.name,
            school_year: arg.school_year,
            week: task.week,
            until_week: task.until_week,
            role: task.role,
            deputy: task.deputy,
            instruction: task.instruction,
            reason: task.reason,
            unit: arg.unit,
            template: Some(snake(&arg.plan)),
            ..blank()
        };
        writing.create(&item)?;
    }
    Ok(count)
}
