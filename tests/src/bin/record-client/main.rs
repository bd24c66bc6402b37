//! Records what laptops of the present version say to a server and hear from it, for the servers of years to come.
//!
//! `cargo xtask record-client` writes `tests/recorded/v<N>`; a recording that exists is never written again.

mod recorder;
mod stories;

use anyhow::{Result, ensure};
use lahituki_protocol::version::PROTOCOL_VERSION;
use std::fs;
use std::path::Path;

fn main() -> Result<()> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("recorded/v{PROTOCOL_VERSION}"));
    fs::create_dir_all(&folder)?;
    for (name, story) in stories::ALL {
        let path = folder.join(format!("{name}.json"));
        ensure!(!path.exists(), "{} is there already; what laptops once said does not change", path.display());
        fs::write(&path, serde_json::to_string_pretty(&story()?)? + "\n")?;
        println!("{}", path.display());
    }
    Ok(())
}
