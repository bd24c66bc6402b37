//! A window with one line of text, which prints when it was drawn: the floor under every start of a Tauri program.

use std::time::{SystemTime, UNIX_EPOCH};

/// Called by the page before its first frame after loading.
#[tauri::command]
fn ready() {
    let now = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
    println!("ready {}", now.as_millis());
}

fn main() -> tauri::Result<()> {
    tauri::Builder::default().invoke_handler(tauri::generate_handler![ready]).run(tauri::generate_context!())
}
