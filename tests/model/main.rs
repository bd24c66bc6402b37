//! Both engines against a model that knows only what was promised: two laptops, one server, three devices.
//!
//! The simulator (`tests/simulation`) looks for stranger things in longer stories. A story that breaks a promise here is
//! cut down to the few steps that it takes, so it is the one to read first.

mod laptop;
mod promises;
mod story;
mod town;

use proptest::test_runner::{Config, FileFailurePersistence};
use proptest_state_machine::{StateMachineTest, prop_state_machine};
use story::{Step, Story};
use town::Town;

/// How many stories are told: as many as take some seconds in a debug build.
const STORIES: u32 = 32;

/// Both engines at work.
struct Engines;

impl StateMachineTest for Engines {
    type SystemUnderTest = Town;
    type Reference = Story;

    fn init_test(_: &Story) -> Town {
        Town::open().expect("a town is made")
    }

    fn apply(mut town: Town, _: &Story, step: Step) -> Town {
        town.live_through(step).expect("what was promised holds");
        town
    }

    fn teardown(mut town: Town, _: Story) {
        town.come_to_rest().expect("at rest, what was promised holds");
    }
}

prop_state_machine! {
    #![proptest_config(Config {
        cases: STORIES,
        // A story that once broke a promise becomes a test of its own, and no seed in a file.
        failure_persistence: None::<Box<FileFailurePersistence>>.map(|never| never as _),
        ..Config::default()
    })]

    #[test]
    fn no_short_story_breaks_a_promise(sequential 1..30 => Engines);
}
