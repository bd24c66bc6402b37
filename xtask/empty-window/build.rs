//! Bakes the window's configuration into the binary.

fn main() {
    tauri_build::build();
}
