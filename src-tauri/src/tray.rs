//! The icon beside the clock: open the window, write a log line, leave.

use crate::window;
use lahituki_app::App;
use tauri::menu::{Menu, MenuItem};
use tauri::tray::TrayIconBuilder;
use tauri::{AppHandle, Manager};

const OPEN: &str = "open";
const QUICK_LOG: &str = "quicklog";
const QUIT: &str = "quit";

/// Puts the icon beside the clock; on a desktop that has no such place nothing happens.
pub(crate) fn build(desktop: &AppHandle) {
    let desktop = desktop.clone();
    tauri::async_runtime::spawn(async move {
        let words = desktop.state::<App>().tray_words().await;
        // Menus belong to the main thread.
        let handle = desktop.clone();
        let _ = desktop.run_on_main_thread(move || {
            if let Err(error) = build_now(&handle, words) {
                tracing::warn!(%error, "there is no icon beside the clock");
            }
        });
    });
}

fn build_now(desktop: &AppHandle, [open, quick_log, quit]: [String; 3]) -> tauri::Result<()> {
    let item = |id: &str, text: String| MenuItem::with_id(desktop, id, text, true, None::<&str>);
    let (open, quick_log, quit) = (item(OPEN, open)?, item(QUICK_LOG, quick_log)?, item(QUIT, quit)?);
    let menu = Menu::with_items(desktop, &[&open, &quick_log, &quit])?;
    let mut tray = TrayIconBuilder::with_id("tray").menu(&menu).tooltip("Lähituki");
    if let Some(icon) = desktop.default_window_icon() {
        tray = tray.icon(icon.clone());
    }
    tray.on_menu_event(|desktop, event| match event.id().as_ref() {
        OPEN => window::raise(desktop),
        QUICK_LOG => window::quick_log(desktop),
        QUIT => desktop.exit(0),
        _ => {}
    })
    .build(desktop)?;
    Ok(())
}
