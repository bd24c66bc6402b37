//! What the app needs from this desktop: its folder, and someone who listens.

use crate::notifications;
use anyhow::Context;
use lahituki_app::ports::{Listener, Notification};
use lahituki_app::{Kind, Profile};
use std::collections::BTreeSet;
use tauri::{AppHandle, Emitter, Manager};

/// The server that the sign-in page offers when neither the environment nor an earlier sign-in names one.
const DEFAULT_SERVER: &str = "http://127.0.0.1:8787";

/// Returns where this person's files are and which server is offered.
///
/// `LAHITUKI_SERVER` names the server and `LAHITUKI_DATA` another folder than the system's.
pub(crate) fn profile(desktop: &AppHandle) -> anyhow::Result<Profile> {
    let folder = match std::env::var_os("LAHITUKI_DATA") {
        Some(folder) => folder.into(),
        None => desktop.path().app_data_dir().context("finding the folder for data")?,
    };
    let server = std::env::var("LAHITUKI_SERVER").unwrap_or_else(|_| DEFAULT_SERVER.to_owned());
    Ok(Profile { folder, server })
}

/// Passes on to the window what the app tells.
pub(crate) struct Desk {
    desktop: AppHandle,
}

impl Desk {
    /// Returns the listener of this desktop's window.
    pub(crate) fn new(desktop: AppHandle) -> Self {
        Self { desktop }
    }
}

impl Listener for Desk {
    fn changed(&self, kinds: &BTreeSet<Kind>) {
        // A window that is closing hears nothing any more, and needs to hear nothing.
        let _ = self.desktop.emit("changed", kinds);
    }

    fn status(&self) {
        let _ = self.desktop.emit("status", ());
    }

    fn notify(&self, notification: Notification) {
        notifications::show(self.desktop.clone(), notification);
    }
}
