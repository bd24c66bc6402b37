//! What the program needs from the machine around it. The desktop shell and the tests each have their own.

use lahituki_domain::Kind;
use lahituki_store::anchor::Clocks;
use std::collections::BTreeSet;
use std::path::PathBuf;
use std::sync::Arc;

/// The machine, as far as the program needs it.
#[derive(Clone)]
pub struct Machine {
    /// Where secrets are kept.
    pub keychain: Arc<dyn Keychain>,
    /// What time it is.
    pub clock: Arc<dyn Clock>,
    /// Who is told of changes.
    pub listener: Arc<dyn Listener>,
    /// How the person chooses a file.
    pub files: Arc<dyn Files>,
}

/// The system's keychain: small secrets by name.
pub trait Keychain: Send + Sync {
    /// Returns a secret, or `None` when there is none of this name.
    ///
    /// # Errors
    /// When the keychain cannot be used.
    fn get(&self, name: &str) -> Result<Option<String>, KeychainError>;

    /// Keeps a secret, replacing an older one.
    ///
    /// # Errors
    /// When the keychain cannot be used.
    fn set(&self, name: &str, secret: &str) -> Result<(), KeychainError>;

    /// Forgets a secret; one that is not there is no failure.
    ///
    /// # Errors
    /// When the keychain cannot be used.
    fn remove(&self, name: &str) -> Result<(), KeychainError>;
}

/// A keychain that cannot be used.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("the keychain cannot be used: {0}")]
pub struct KeychainError(pub String);

/// The laptop's clocks.
pub trait Clock: Send + Sync {
    /// Takes one look at them.
    fn now(&self) -> Clocks;
}

/// The system's dialogs in which a person chooses a file or a folder. They keep the calling thread until the person has answered.
pub trait Files: Send + Sync {
    /// Asks where to write a new file, for which a name is proposed; `None` when the person changed their mind.
    fn choose_place(&self, name: &str) -> Option<PathBuf>;

    /// Asks for a file to read; `None` when the person changed their mind.
    fn choose_file(&self) -> Option<PathBuf>;

    /// Asks for a folder to read, or to write into; `None` when the person changed their mind.
    fn choose_folder(&self) -> Option<PathBuf>;
}

/// The window, or whatever else listens.
pub trait Listener: Send + Sync {
    /// Records of these kinds changed: ask again.
    fn changed(&self, kinds: &BTreeSet<Kind>);

    /// The state of the exchange changed: ask `sync.status` again.
    fn status(&self);

    /// Tells the person something outside the window.
    fn notify(&self, notification: Notification);
}

/// A desktop notification, in the person's language.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Notification {
    /// The title.
    pub title: String,
    /// The text.
    pub text: String,
    /// The view to which the window goes when it is clicked.
    pub view: &'static str,
    /// The parameters of that view, by name.
    pub params: Vec<(&'static str, String)>,
}
