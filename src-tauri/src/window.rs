//! The main window.

use std::io::Write;
use std::time::{SystemTime, UNIX_EPOCH};
use tauri::plugin::TauriPlugin;
use tauri::{AppHandle, Emitter, Manager, WebviewUrl, WebviewWindowBuilder, Wry};
use tauri_plugin_global_shortcut::{Builder, ShortcutState};

/// What the window calls once its first content is on the screen.
pub(crate) const CONTENT_SHOWN: &str = "window.content";

/// Set to have the moment of the first content printed, for measuring the start.
const REPORT_READY: &str = "LAHITUKI_REPORT_READY";

/// Set by a WebDriver that starts the program to drive its window.
const DRIVEN: &str = "TAURI_WEBVIEW_AUTOMATION";

/// Passes on the window's own event, which says that its first content is drawn.
const REPORT_CONTENT: &str = "window.addEventListener('lahituki:content', () =>
    window.__TAURI_INTERNALS__.invoke('call', { name: 'window.content', arg: {} }), { once: true });";

/// Opens the main window. Its web view keeps nothing on disk: everything lasting is in the encrypted database.
pub(crate) fn open(desktop: &AppHandle, address: &str) -> tauri::Result<()> {
    WebviewWindowBuilder::new(desktop, "main", WebviewUrl::App(address.into()))
        .title("Lähituki")
        .inner_size(1280.0, 800.0)
        .min_inner_size(360.0, 480.0)
        // WebKit lets nobody drive a window that keeps nothing.
        .incognito(std::env::var_os(DRIVEN).is_none())
        .initialization_script(REPORT_CONTENT)
        // Links to the outside never replace the program.
        .on_navigation(|url| matches!(url.scheme(), "tauri" | "about") || url.host_str() == Some("tauri.localhost"))
        .build()
        .map(drop)
}

/// Brings the main window to the front.
pub(crate) fn raise(desktop: &AppHandle) {
    if let Some(window) = desktop.get_webview_window("main") {
        // Each of these may be refused by the window manager, which is its right.
        let _ = window.unminimize();
        let _ = window.show();
        let _ = window.set_focus();
    }
}

/// Brings the main window to the front with the quick log ready for typing.
pub(crate) fn quick_log(desktop: &AppHandle) {
    raise(desktop);
    let _ = desktop.emit("quicklog", ());
}

/// Returns the plugin that hears Ctrl+Shift+Space also while another program has the focus.
///
/// Where the system refuses such keys (Wayland does), the window hears it while it has the focus itself.
pub(crate) fn quick_log_key() -> TauriPlugin<Wry> {
    let handler = |desktop: &AppHandle, _: &_, event: tauri_plugin_global_shortcut::ShortcutEvent| {
        if event.state == ShortcutState::Pressed {
            quick_log(desktop);
        }
    };
    match Builder::new().with_shortcut("Ctrl+Shift+Space") {
        Ok(builder) => builder.with_handler(handler).build(),
        Err(error) => {
            tracing::warn!(%error, "the key of the quick log works only in the window");
            Builder::new().build()
        }
    }
}

/// Prints `ready` and the milliseconds since 1970, if a measurement asked for it.
pub(crate) fn report_ready() {
    if std::env::var_os(REPORT_READY).is_some() {
        let now = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
        let mut out = std::io::stdout().lock();
        // Whoever asked and went away does not need the answer.
        let _ = writeln!(out, "ready {}", now.as_millis()).and_then(|()| out.flush());
    }
}
