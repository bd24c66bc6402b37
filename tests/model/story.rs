//! What may happen, in few words.

use crate::town::{DEVICES, FIELDS, LAPTOPS};
use proptest::prelude::*;
use proptest_state_machine::ReferenceStateMachine;

/// Something that happens.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Step {
    /// Somebody writes a new word into a field.
    Edit {
        /// On this laptop.
        laptop: usize,
        /// Of this device.
        device: usize,
        /// This one.
        field: usize,
    },
    /// Somebody deletes a device.
    Delete {
        /// On this laptop.
        laptop: usize,
        /// This one.
        device: usize,
    },
    /// The server takes what waits on a laptop, and its answer is lost.
    PushInVain {
        /// This one.
        laptop: usize,
    },
    /// A laptop asks once and hears one page.
    Hear {
        /// This one.
        laptop: usize,
    },
    /// A laptop asks until it has heard everything.
    Sync {
        /// This one.
        laptop: usize,
    },
    /// The program of a laptop is killed and started.
    Restart {
        /// This one.
        laptop: usize,
    },
    /// The server's data is copied.
    BackUp,
    /// The server's data is what it was when it was copied.
    Restore,
}

/// How a story stands: as far as that decides what can come next.
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct Story {
    has_backup: bool,
}

impl ReferenceStateMachine for Story {
    type State = Self;
    type Transition = Step;

    fn init_state() -> BoxedStrategy<Self> {
        Just(Self::default()).boxed()
    }

    fn transitions(_: &Self) -> BoxedStrategy<Step> {
        let (laptop, device) = (0..LAPTOPS, 0..DEVICES);
        prop_oneof![
            8 => (laptop.clone(), device.clone(), 0..FIELDS.len())
                .prop_map(|(laptop, device, field)| Step::Edit { laptop, device, field }),
            2 => (laptop.clone(), device).prop_map(|(laptop, device)| Step::Delete { laptop, device }),
            2 => laptop.clone().prop_map(|laptop| Step::PushInVain { laptop }),
            4 => laptop.clone().prop_map(|laptop| Step::Hear { laptop }),
            4 => laptop.clone().prop_map(|laptop| Step::Sync { laptop }),
            1 => laptop.prop_map(|laptop| Step::Restart { laptop }),
            1 => Just(Step::BackUp),
            1 => Just(Step::Restore),
        ]
        .boxed()
    }

    fn preconditions(story: &Self, step: &Step) -> bool {
        story.has_backup || !matches!(step, Step::Restore)
    }

    fn apply(story: Self, step: &Step) -> Self {
        Self { has_backup: story.has_backup || matches!(step, Step::BackUp) }
    }
}
