//! The system's dialogs for choosing a file or a folder.

use lahituki_app::ports::Files;
use std::path::PathBuf;
use tauri::{AppHandle, Manager, Wry};
use tauri_plugin_dialog::{DialogExt, FileDialogBuilder};

/// What the names of files with changes end in.
const EXTENSION: &str = "lahituki";

/// Dialogs in front of the window.
pub(crate) struct Dialogs {
    desktop: AppHandle,
}

impl Dialogs {
    /// Returns the dialogs of this desktop.
    pub(crate) fn new(desktop: AppHandle) -> Self {
        Self { desktop }
    }

    fn dialog(&self) -> FileDialogBuilder<Wry> {
        let dialog = self.desktop.dialog().file().add_filter("Lähituki", &[EXTENSION]);
        match self.desktop.webview_windows().values().next() {
            Some(window) => dialog.set_parent(window),
            None => dialog,
        }
    }
}

impl Files for Dialogs {
    fn choose_place(&self, name: &str) -> Option<PathBuf> {
        self.dialog().set_file_name(name).blocking_save_file()?.into_path().ok()
    }

    fn choose_file(&self) -> Option<PathBuf> {
        self.dialog().blocking_pick_file()?.into_path().ok()
    }

    fn choose_folder(&self) -> Option<PathBuf> {
        self.dialog().blocking_pick_folder()?.into_path().ok()
    }
}
