//! What is written into the quick log.

use crate::hand::Hand;
use anyhow::Result;
use lahituki_tests::{Role, Window};

const FIELD: &str = "Kirjaa asia yhdellä rivillä";

/// One line, and what it is understood as.
pub(crate) struct Line {
    /// As it is typed.
    pub(crate) typed: &'static str,
    /// The values of its chips.
    pub(crate) chips: &'static [&'static str],
    /// What the window says once it is logged.
    pub(crate) logged: &'static str,
}

/// The three matters of the day. The last has a word that nobody knows.
pub(crate) const LINES: [Line; 3] = [
    Line {
        typed: "samm lk204 projektori ei kuvaa opettaja 15 ok",
        chips: &["Sammonlahden koulu", "Luokka 204", "Esitystekniikka", "Opettaja", "15 min", "Ratkesi"],
        logged: "Kirjattu: Sammonlahden koulu, 15 min",
    },
    Line {
        typed: "samm tulostin jumissa rehtori 20 kesken",
        chips: &["Sammonlahden koulu", "Tulostus", "Rehtori", "20 min", "Jäi kesken"],
        logged: "Kirjattu: Sammonlahden koulu, 20 min",
    },
    Line {
        typed: "samm hrumpsu temppuilee opettaja 10 ok",
        chips: &["Sammonlahden koulu", "hrumpsu", "Opettaja", "10 min", "Ratkesi"],
        logged: "Kirjattu: Sammonlahden koulu, 10 min",
    },
];

/// Moves into the quick log.
pub(crate) async fn focus(hand: Hand, window: &Window) -> Result<()> {
    match hand {
        Hand::Pointer => window.click(Role::Field, FIELD).await,
        Hand::Keyboard => {
            window.place_of(Role::Field, FIELD).await?;
            window.press("Ctrl+Shift+Space").await
        }
    }
}

/// Types a line and waits for its chips.
pub(crate) async fn write(hand: Hand, window: &Window, line: &Line) -> Result<()> {
    focus(hand, window).await?;
    window.write(line.typed).await?;
    for chip in line.chips {
        window.sees(chip).await?;
    }
    Ok(())
}

/// Logs the line that was typed.
pub(crate) async fn send(window: &Window, line: &Line) -> Result<()> {
    window.press("Enter").await?;
    window.sees(line.logged).await?;
    window.holds(FIELD, "").await
}

/// Returns what stands in the quick log.
pub(crate) async fn text(window: &Window) -> Result<String> {
    window.value_of(FIELD).await
}
