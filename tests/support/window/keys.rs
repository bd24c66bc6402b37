//! Keys as WebDriver knows them.

use fantoccini::actions::{InputSource, KeyAction, KeyActions};

/// Returns the presses of a combination such as `Ctrl+Shift+Space`: all go down in turn, and up again in reverse.
pub(super) fn combination(keys: &str) -> KeyActions {
    let codes: Vec<char> = keys.split('+').map(code).collect();
    let down = codes.iter().map(|&value| KeyAction::Down { value });
    let up = codes.iter().rev().map(|&value| KeyAction::Up { value });
    down.chain(up).fold(keyboard(), KeyActions::then)
}

/// Returns the presses that type a text.
pub(super) fn text(text: &str) -> KeyActions {
    let presses = text.chars().map(|sign| if sign == '\n' { ENTER } else { sign });
    presses.flat_map(|value| [KeyAction::Down { value }, KeyAction::Up { value }]).fold(keyboard(), KeyActions::then)
}

const ENTER: char = '\u{e006}';

fn keyboard() -> KeyActions {
    KeyActions::new("keyboard".to_owned())
}

/// The code of a key by its name; a single sign is itself.
fn code(name: &str) -> char {
    match name {
        "Backspace" => '\u{e003}',
        "Tab" => '\u{e004}',
        "Enter" => ENTER,
        "Shift" => '\u{e008}',
        "Ctrl" => '\u{e009}',
        "Alt" => '\u{e00a}',
        "Esc" => '\u{e00c}',
        "Space" => ' ',
        "End" => '\u{e010}',
        "Home" => '\u{e011}',
        "Left" => '\u{e012}',
        "Up" => '\u{e013}',
        "Right" => '\u{e014}',
        "Down" => '\u{e015}',
        "Delete" => '\u{e017}',
        sign => sign.chars().next().unwrap_or_default().to_ascii_lowercase(),
    }
}
