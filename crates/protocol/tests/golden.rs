//! The messages keep their bytes: a laptop of any age and the server must read each other.
//!
//! `fixtures/v2` pins what is written today. `fixtures/v1` pins what laptops of version 1 write and read, with a frozen
//! copy of their types in `golden/v1.rs`. A new version gets a folder; a fixture is never changed once it is released.

#[path = "golden/bundle.rs"]
mod bundle;
#[path = "golden/old.rs"]
mod old;
#[path = "golden/today.rs"]
mod today;
#[path = "golden/v1.rs"]
mod v1;

use serde::Serialize;
use serde::de::DeserializeOwned;
use std::fmt::Debug;

/// Checks that a message is written as the golden file says, and that the file is read as the message.
#[track_caller]
fn check<T: Serialize + DeserializeOwned + PartialEq + Debug>(message: &T, golden: &str) {
    assert_eq!(serde_json::to_string_pretty(message).expect("the message is written"), golden.trim_end());
    assert_eq!(&read::<T>(golden), message);
}

#[track_caller]
fn read<T: DeserializeOwned>(golden: &str) -> T {
    serde_json::from_str(golden).expect("the golden message is read")
}
