//! What slots outside the units are called in a calendar.

use lahituki_domain::schedule::SlotKind;

/// Returns what a slot without a unit is called: in Finnish, because nobody says in which language a calendar is read.
pub fn summary_of(kind: SlotKind) -> &'static str {
    match kind {
        SlotKind::Koulu => "Koulu",
        SlotKind::Paivystys => "Päivystys",
        SlotKind::Koulutus => "Koulutus",
        SlotKind::Valmennus => "Valmennus",
        SlotKind::Siirtyma => "Siirtymä",
        SlotKind::Toimisto => "Toimisto",
    }
}
