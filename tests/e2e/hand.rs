//! How a person works: with a pointer, or by the keyboard alone.

use anyhow::Result;
use lahituki_tests::{Role, Window};

/// What a person has in their hand. Both come to the same place in different ways.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Hand {
    /// Clicks and drags, and types where something has to be typed.
    Pointer,
    /// Reaches everything by Tab, arrows and shortcuts.
    Keyboard,
}

impl Hand {
    /// The hand's name, for the pictures.
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Pointer => "pointer",
            Self::Keyboard => "keyboard",
        }
    }

    /// Presses a button, a link or a choice.
    pub(crate) async fn press(self, window: &Window, role: Role, name: &str) -> Result<()> {
        match self {
            Self::Pointer => window.click(role, name).await,
            Self::Keyboard => {
                window.tab_to(role, name).await?;
                window.press("Enter").await
            }
        }
    }

    /// Puts a text into a field in place of what stands there.
    pub(crate) async fn fill(self, window: &Window, field: &str, text: &str) -> Result<()> {
        match self {
            Self::Pointer => window.fill(field, text).await,
            Self::Keyboard => {
                window.tab_to(Role::Field, field).await?;
                window.replace(text).await
            }
        }
    }

    /// Goes to one of the places in the left bar; `nth` is its number there.
    pub(crate) async fn go(self, window: &Window, place: &str, nth: u8) -> Result<()> {
        match self {
            Self::Pointer => window.click(Role::Link, place).await,
            Self::Keyboard => window.press(&format!("Alt+{nth}")).await,
        }
    }

    /// Takes an act of the menu that is open; by keyboard with the arrows.
    pub(crate) async fn take(self, window: &Window, act: &str) -> Result<()> {
        match self {
            Self::Pointer => window.click(Role::Choice, act).await,
            Self::Keyboard => {
                window.walk_to(Role::Choice, act, "Down").await?;
                window.press("Enter").await
            }
        }
    }

    /// Chooses one of a few that stand beside each other.
    pub(crate) async fn choose(self, window: &Window, name: &str) -> Result<()> {
        match self {
            Self::Pointer => window.click(Role::Choice, name).await,
            Self::Keyboard => window.choose(name).await,
        }
    }
}
