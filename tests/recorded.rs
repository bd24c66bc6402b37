//! Laptops that were not updated: what they once said to a server of their time, said to the server of today.
//!
//! The answers must be those of then as such a laptop reads them: fields and kinds that came later it does not see, and
//! numbers of the counter, lineages and tokens may be others as long as each stands for the same thing throughout.

#[path = "recorded/renaming.rs"]
mod renaming;
#[path = "../crates/protocol/tests/golden/v1.rs"]
#[allow(dead_code, reason = "laptops only ask and hear here")]
mod v1;

use anyhow::{Context, Result, ensure};
use lahituki_protocol::version::{OLDEST_SUPPORTED, PROTOCOL_VERSION};
use lahituki_tests::recorded::{Conversation, Municipality, Step};
use renaming::Renaming;
use serde_json::{Value, json};
use std::collections::HashSet;
use std::fs;
use std::path::Path;

/// What laptops of a version make of an answer.
type Reader = fn(Value) -> Result<Value>;

/// The versions that can be recorded, the present one last.
const READERS: &[(u32, Reader)] =
    &[(1, |answer| Ok(json!(serde_json::from_value::<v1::SyncResponse>(answer)?))), (PROTOCOL_VERSION, Ok)];

#[test]
fn laptops_that_were_not_updated_hear_what_they_always_heard() -> Result<()> {
    let mut versions = HashSet::new();
    for folder in fs::read_dir(Path::new(env!("CARGO_MANIFEST_DIR")).join("recorded"))? {
        let folder = folder?.path();
        for file in folder.read_dir().into_iter().flatten() {
            let path = file?.path();
            let conversation: Conversation = serde_json::from_slice(&fs::read(&path)?)?;
            versions.insert(conversation.version);
            replay(&conversation).with_context(|| format!("holding {} again", path.display()))?;
        }
    }
    ensure!((OLDEST_SUPPORTED..PROTOCOL_VERSION).all(|version| versions.contains(&version)), "one is not recorded");
    Ok(())
}

fn replay(conversation: &Conversation) -> Result<()> {
    let reader = READERS.iter().find(|(version, _)| *version == conversation.version);
    let (_, read) = reader.context("nothing reads for laptops of this version")?;
    let mut server = Municipality::new(conversation.max_rows)?;
    let mut renaming = Renaming::default();
    for (number, step) in conversation.steps.iter().enumerate() {
        match step {
            Step::Change { at, ops } => server.change(*at, ops)?,
            Step::Erase { at, records } => server.erase(*at, records)?,
            Step::Backup => server.back_up()?,
            Step::Restore => server.restore()?,
            Step::Ask { who, at, request, answer } => {
                let today = server.ask(*who, *at, &renaming.translated(request))?;
                let heard = without_unknown_kinds(read(today)?, &conversation.kinds);
                renaming.pair("", answer, &heard).with_context(|| format!("in step {number}"))?;
            }
        }
    }
    Ok(())
}

/// What a laptop does not know it keeps aside for a later version, and shows nothing of it.
fn without_unknown_kinds(mut answer: Value, known: &[String]) -> Value {
    if let Some(rows) = answer.get_mut("rows").and_then(Value::as_array_mut) {
        rows.retain(|row| known.iter().any(|kind| row["kind"] == json!(kind)));
        if rows.is_empty() {
            answer.as_object_mut().and_then(|fields| fields.shift_remove("rows"));
        }
    }
    answer
}
