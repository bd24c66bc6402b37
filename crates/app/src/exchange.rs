//! How the exchange with the server stands: the status line, what waits, what was refused, and what was replaced; and
//! the way around a network that is not there.

mod bundle;
mod conflicts;
mod fields;
mod placements;
mod refused;
mod status;
mod stretches;
mod values;
mod waiting;

pub(crate) use bundle::{export_bundle, import_bundle};
pub(crate) use conflicts::{conflicts, keep_present, restore};
pub(crate) use refused::{bring_back, dismiss, refused, retry};
pub(crate) use status::{now, status};
pub(crate) use waiting::waiting;

pub use bundle::{ExportedBundle, ImportedBundle};
pub use conflicts::{Conflict, ConflictArg, ConflictField, Restorable};
pub use fields::FieldChange;
pub use refused::{OpArg, RefusedChange};
pub use status::{SyncState, SyncStatus, SyncTrouble};
pub use values::FieldValue;
pub use waiting::{ChangeAct, WaitingArg, WaitingChange, WaitingList};
