//! The desktop program: the window around the app, and what only a desktop has (keychain, notifications, tray).
#![cfg_attr(not(debug_assertions), windows_subsystem = "windows")]

mod clock;
mod desk;
mod files;
mod guest;
mod keychain;
mod notifications;
mod tray;
mod window;

use anyhow::Context;
use lahituki_app::ports::Machine;
use lahituki_app::{App, Failure};
use std::sync::Arc;
use tauri::{AppHandle, Manager, RunEvent, State, WindowEvent};
use tracing_subscriber::EnvFilter;

/// The one command of the window: a command of the app's table by its name.
#[tauri::command]
async fn call(
    desktop: AppHandle,
    app: State<'_, App>,
    name: String,
    arg: serde_json::Value,
) -> Result<serde_json::Value, Failure> {
    if name == window::CONTENT_SHOWN {
        window::report_ready();
        furnish(&desktop);
        return Ok(serde_json::Value::Null);
    }
    app.call(&name, arg).await
}

/// Adds what nobody misses before the first content is on the screen, so that it does not delay it.
fn furnish(desktop: &AppHandle) {
    tray::build(desktop);
    if let Err(error) = desktop.plugin(window::quick_log_key()) {
        tracing::warn!(%error, "the key of the quick log works only in the window");
    }
}

fn main() -> anyhow::Result<()> {
    tracing_subscriber::fmt().with_env_filter(EnvFilter::from_default_env()).with_writer(std::io::stderr).init();
    tauri::Builder::default()
        // First, so that a second start does nothing but raise this window.
        .plugin(tauri_plugin_single_instance::init(|desktop, _, _| window::raise(desktop)))
        .plugin(tauri_plugin_dialog::init())
        .plugin(tauri_plugin_window_state::Builder::default().build())
        .invoke_handler(tauri::generate_handler![call])
        .setup(|desktop| Ok(start(desktop.handle())?))
        .build(tauri::generate_context!())
        .context("starting the window")?
        .run(|desktop, event| {
            let app = || desktop.state::<App>().inner().clone();
            match event {
                // The network may be back when someone looks at the window again.
                RunEvent::WindowEvent { event: WindowEvent::Focused(true), .. } => {
                    let app = app();
                    tauri::async_runtime::spawn(async move { app.wake().await });
                }
                RunEvent::Exit => tauri::async_runtime::block_on(app().close()),
                _ => {}
            }
        });
    Ok(())
}

fn start(desktop: &AppHandle) -> anyhow::Result<()> {
    let profile = desk::profile(desktop)?;
    // The app starts tasks of its own, so it starts within the window's runtime.
    let listener = Arc::new(desk::Desk::new(desktop.clone()));
    let (app, address) = tauri::async_runtime::block_on(async {
        let server = profile.server.clone();
        let keychain = Arc::new(keychain::SystemKeychain::default());
        let files = Arc::new(files::Dialogs::new(desktop.clone()));
        let machine = Machine { keychain, clock: Arc::new(clock::SystemClock::default()), listener, files };
        let app = App::start(profile, machine);
        let address = guest::receive(&app, &server).await;
        (app, address)
    });
    desktop.manage(app);
    window::open(desktop, address).context("opening the window")
}
