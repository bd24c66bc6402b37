//! Writes the TypeScript side of the table of commands: `cargo xtask bindings`.

use std::path::Path;

fn main() -> std::io::Result<()> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../ui/src/backend/bindings.ts");
    std::fs::write(path, lahituki_app::bindings::typescript())
}
