//! What is done on the week board.

use crate::hand::Hand;
use crate::people::VEIKKOS_ROW;
use crate::weeks;
use anyhow::{Context, Result, bail};
use lahituki_domain::IsoWeek;
use lahituki_tests::{Role, Window, until};
use serde_json::{Value, json};

/// Returns the row of a person.
const ROW: &str =
    "const row = [...document.querySelectorAll('tbody tr')].find((row) => row.textContent.includes(arguments[0]));";

/// A point of free space in a cell from which a drag downwards stays on the page.
const FREE_POINT: &str = "const cell = row?.querySelectorAll('td')[arguments[1]];
    if (!cell) return null;
    cell.scrollIntoView({ block: 'center' });
    const { left, right, bottom, top } = cell.getBoundingClientRect();
    const x = Math.round((left + right) / 2);
    for (let y = Math.floor(bottom) - 3; y > top; y -= 2)
      if (document.elementFromPoint(x, y) === cell) return [x, y];
    return null;";

/// Where the keyboard is: which column of the person's row, or how many rows away it is.
const KEYBOARD_AT: &str = "const at = document.activeElement;
    const rows = [...document.querySelectorAll('tbody tr')];
    if (!row || !at.closest('tbody')) return null;
    return [rows.indexOf(row) - rows.indexOf(at.closest('tr')), [...at.closest('tr').querySelectorAll('td')].indexOf(at.closest('td'))];";

/// The slots of a person's row.
const SLOTS: &str = "return [...(row?.querySelectorAll('[data-slot]') ?? [])].map((slot) => slot.dataset.slot)";

/// Finds a slot.
const SLOT: &str = "const slot = document.querySelector(`[data-slot='${arguments[0]}']`);";

/// A point of a slot, and how far it is to the next day.
const SLOT_POINT: &str = "slot.scrollIntoView({ block: 'center' });
    const { left, top, width, height } = slot.getBoundingClientRect();
    return [left + width / 3, top + height / 2, slot.closest('td').getBoundingClientRect().width];";

/// The column of a slot's day.
const COLUMN: &str = "const cell = slot?.closest('td');
    return cell ? [...cell.closest('tr').querySelectorAll('td')].indexOf(cell) : null;";

/// Whether a selector names anything.
const SHOWS: &str = "return document.querySelector(arguments[0]) !== null";

/// The first slot of a person's day.
const SLOT_ON: &str =
    "return row?.querySelectorAll('td')[arguments[1]]?.querySelector('[data-slot]')?.dataset.slot ?? null";

/// The first words in the row of a slot, and all words on the slot.
const SLOT_WORDS: &str =
    "return slot ? [slot.closest('tr').querySelector('th').innerText, slot.innerText].join('\\n') : null";

/// Of the earliest visit to a unit by anyone but some people: whose it is, and the column of its day.
const FIRST_VISIT: &str = "const rows = [...document.querySelectorAll('tbody tr')];
    for (let column = 0; column < 5; column++)
      for (const row of rows) {
        const cell = row.querySelectorAll('td')[column];
        const name = row.querySelector('th .name').innerText.trim();
        if (cell?.dataset.lane === 'open' || arguments[0].includes(name)) continue;
        if (cell?.querySelector('[data-slot][data-category=koulu]')) return [name, column];
      }
    return null;";

/// Whether the keyboard is on a slot.
const IS_HERE: &str = "return slot.contains(document.activeElement)";

/// The most arrows from anywhere on the board to anywhere.
const MOST_ARROWS: usize = 60;

/// The most slots that a person has in a day.
const MOST_SLOTS: usize = 8;

/// Adds a slot for Veikko on a day, Monday being 0, and returns it.
pub(crate) async fn add_slot(hand: Hand, window: &Window, day: u8, unit: &str) -> Result<String> {
    let before = slots(window).await?;
    match hand {
        Hand::Pointer => {
            let from = free_point(window, day).await?;
            window.drag(from, (0.0, 60.0)).await?;
        }
        Hand::Keyboard => {
            walk_to(window, day).await?;
            window.press("N").await?;
        }
    }
    window.sees("Uusi vuoro").await?;
    window.write(unit).await?;
    window.press("Enter").await?;
    match hand {
        Hand::Pointer => window.click(Role::Button, "Lisää vuoro").await?,
        Hand::Keyboard => window.press("Enter").await?,
    }
    window.sees("Vuoro lisätty").await?;
    until("the new slot", async || Ok(slots(window).await?.into_iter().find(|slot| !before.contains(slot)))).await
}

/// Moves a slot to the next day.
pub(crate) async fn move_slot(hand: Hand, window: &Window, slot: &str) -> Result<()> {
    match hand {
        Hand::Pointer => {
            let [x, y, width] = slot_point(window, slot).await?;
            window.drag((x, y), (width, 0.0)).await?;
        }
        Hand::Keyboard => {
            walk_to_slot(window, slot).await?;
            window.press("Alt+Right").await?;
        }
    }
    window.sees("Vuoro siirretty").await
}

/// Opens a slot.
pub(crate) async fn open_slot(hand: Hand, window: &Window, slot: &str) -> Result<()> {
    column_of(window, slot).await?;
    match hand {
        Hand::Pointer => {
            let [x, y, _] = slot_point(window, slot).await?;
            window.drag((x, y), (0.0, 0.0)).await
        }
        Hand::Keyboard => {
            walk_to_slot(window, slot).await?;
            window.press("Enter").await
        }
    }
}

/// Goes to a week by its number.
pub(crate) async fn go_to_week(hand: Hand, window: &Window, week: IsoWeek) -> Result<()> {
    // The tools make room for others when the board comes.
    shows(window, "td[data-day]").await?;
    match hand {
        Hand::Pointer => window.click(Role::Field, "Siirry viikolle").await?,
        Hand::Keyboard => window.press("G").await?,
    }
    window.write(&weeks::typed(week)).await?;
    window.press("Enter").await?;
    shows_week(window, week).await
}

/// Goes from the week of today to the next.
pub(crate) async fn go_to_next_week(hand: Hand, window: &Window) -> Result<()> {
    // The keys of a view come with the view.
    shows(window, "td[data-day]").await?;
    match hand {
        Hand::Pointer => window.click(Role::Button, "Seuraava viikko").await?,
        Hand::Keyboard => window.press("Right").await?,
    }
    shows_week(window, weeks::next_week()?).await
}

/// Waits for the board of a week; that of the week before stays until it is there.
async fn shows_week(window: &Window, week: IsoWeek) -> Result<()> {
    shows(window, &format!("td[data-day='{}']", weeks::day_of(week, 0)?)).await
}

/// Waits until the board has what a selector names.
async fn shows(window: &Window, selector: &str) -> Result<()> {
    until(selector, async || Ok((window.ask(SHOWS, vec![json!(selector)]).await? == json!(true)).then_some(()))).await
}

/// Returns Veikko's first slot on a day, Monday being 0.
pub(crate) async fn slot_on(window: &Window, day: u8) -> Result<String> {
    until("a slot of Veikko's", async || {
        let slot = window.ask(&format!("{ROW}{SLOT_ON}"), vec![json!(VEIKKOS_ROW), json!(day)]).await?;
        Ok(slot.as_str().map(str::to_owned))
    })
    .await
}

/// Returns who visits a unit first in the week on the board, but for some people, and on which day, Monday being 0.
pub(crate) async fn first_visit(window: &Window, but: &[&str]) -> Result<(String, u8)> {
    until("a visit on the board", async || {
        let found = window.ask(FIRST_VISIT, vec![json!(but)]).await?;
        Ok(serde_json::from_value(found).ok())
    })
    .await
}

/// Waits until these words are on a slot or on the head of its row.
pub(crate) async fn slot_says(window: &Window, slot: &str, words: &str) -> Result<()> {
    until(&format!("{words:?} on a slot"), async || {
        let said = window.ask(&format!("{SLOT}{SLOT_WORDS}"), vec![json!(slot)]).await?;
        Ok(said.as_str().filter(|said| said.contains(words)).map(|_| ()))
    })
    .await
}

/// Returns the column of the day on which a slot stands, Monday being 0.
async fn column_of(window: &Window, slot: &str) -> Result<u8> {
    until("the slot on the board", async || {
        let column = window.ask(&format!("{SLOT}{COLUMN}"), vec![json!(slot)]).await?;
        Ok(column.as_u64().and_then(|column| u8::try_from(column).ok()))
    })
    .await
}

/// Waits until a slot stands on a day, Monday being 0.
pub(crate) async fn stands_on(window: &Window, slot: &str, day: u8) -> Result<()> {
    until("the slot on its day", async || Ok((column_of(window, slot).await? == day).then_some(()))).await
}

async fn slot_point(window: &Window, slot: &str) -> Result<[f64; 3]> {
    numbers(&window.ask(&format!("{SLOT}{SLOT_POINT}"), vec![json!(slot)]).await?)
}

/// Walks with the arrows to a slot of Veikko's.
async fn walk_to_slot(window: &Window, slot: &str) -> Result<()> {
    let column = column_of(window, slot).await?;
    walk_to(window, column).await?;
    for _ in 0..MOST_SLOTS {
        if window.ask(&format!("{SLOT}{IS_HERE}"), vec![json!(slot)]).await? == json!(true) {
            return Ok(());
        }
        window.press("Down").await?;
    }
    bail!("the arrows do not lead to the slot");
}

/// Walks with the arrows to Veikko's day, Monday being 0.
async fn walk_to(window: &Window, day: u8) -> Result<()> {
    window.tab_into("table").await?;
    for _ in 0..MOST_ARROWS {
        let at = window.ask(&format!("{ROW}{KEYBOARD_AT}"), vec![json!(VEIKKOS_ROW)]).await?;
        let [rows, column] = numbers(&at).context("the keyboard has left the board")?;
        let key = match (rows, f64::from(day) - column) {
            (rows, _) if rows > 0.0 => "Down",
            (rows, _) if rows < 0.0 => "Up",
            (_, days) if days > 0.0 => "Right",
            (_, days) if days < 0.0 => "Left",
            _ => return Ok(()),
        };
        window.press(key).await?;
    }
    bail!("the arrows do not lead to Veikko's row");
}

async fn free_point(window: &Window, day: u8) -> Result<(f64, f64)> {
    let point = until("free space on the board", async || {
        let point = window.ask(&format!("{ROW}{FREE_POINT}"), vec![json!(VEIKKOS_ROW), json!(day)]).await?;
        Ok((!point.is_null()).then_some(point))
    });
    let [x, y] = numbers(&point.await?)?;
    Ok((x, y))
}

async fn slots(window: &Window) -> Result<Vec<String>> {
    let slots = window.ask(&format!("{ROW}{SLOTS}"), vec![json!(VEIKKOS_ROW)]).await?;
    serde_json::from_value(slots).context("reading the slots of the board")
}

fn numbers<const N: usize>(value: &Value) -> Result<[f64; N]> {
    let numbers: Vec<f64> = serde_json::from_value(value.clone()).with_context(|| format!("no point in {value}"))?;
    numbers.try_into().ok().context("another number of numbers")
}
