//! Desktop notifications, which open what they tell of when they are clicked.

use crate::window;
use lahituki_app::ports::Notification;
use serde_json::{Map, Value, json};
use tauri::{AppHandle, Emitter};

/// Shows a notification on a thread of its own, which waits for the click.
pub(crate) fn show(desktop: AppHandle, notification: Notification) {
    std::thread::spawn(move || {
        if let Err(error) = show_and_wait(&desktop, &notification) {
            tracing::warn!(%error, "a notification could not be shown");
        }
    });
}

#[cfg(target_os = "linux")]
fn show_and_wait(desktop: &AppHandle, notification: &Notification) -> anyhow::Result<()> {
    let shown = describe(notification).action("default", &notification.title).show()?;
    shown.wait_for_action(|action| {
        if action == "default" {
            open(desktop, notification);
        }
    });
    Ok(())
}

/// Elsewhere the system opens the program itself when a notification is clicked.
#[cfg(not(target_os = "linux"))]
fn show_and_wait(_: &AppHandle, notification: &Notification) -> anyhow::Result<()> {
    describe(notification).show()?;
    Ok(())
}

fn describe(notification: &Notification) -> notify_rust::Notification {
    let mut described = notify_rust::Notification::new();
    described.appname("Lähituki").summary(&notification.title).body(&notification.text).icon("fi.lahituki.desktop");
    described
}

#[cfg(target_os = "linux")]
fn open(desktop: &AppHandle, notification: &Notification) {
    window::raise(desktop);
    let params: Map<String, Value> =
        notification.params.iter().map(|(name, value)| ((*name).to_owned(), json!(value))).collect();
    // A window that is closing hears nothing any more.
    let _ = desktop.emit("open", json!({ "view": notification.view, "params": params }));
}
