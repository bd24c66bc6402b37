//! How the exchange with the server stands: the status line, what waits, what was refused, and what was replaced.

mod conflicts;
mod fields;
mod refused;
mod status;
mod values;
mod waiting;

pub(crate) use conflicts::{conflicts, keep_present, restore};
pub(crate) use refused::{bring_back, dismiss, refused, retry};
pub(crate) use status::{now, status};
pub(crate) use waiting::waiting;

pub use conflicts::{Conflict, ConflictArg, ConflictField, Restorable};
pub use fields::FieldChange;
pub use refused::{OpArg, RefusedChange};
pub use status::{SyncState, SyncStatus, SyncTrouble};
pub use values::FieldValue;
pub use waiting::{ChangeAct, WaitingArg, WaitingChange, WaitingList};
