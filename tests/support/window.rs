//! A window as a person meets it: what stands on it, what can be pressed, what can be typed.

mod keys;
mod look;

use crate::until;
use anyhow::{Context, Result, bail};
use fantoccini::actions::{InputSource, MouseActions, PointerAction};
use fantoccini::elements::Element;
use fantoccini::{Client, error::CmdError};
use serde_json::{Value, json};
use std::time::Duration;

/// What the page can be asked.
const PAGE: &str = include_str!("window/page.js");

/// How long one step of the pointer takes.
const STEP: Duration = Duration::from_millis(20);

/// The greatest number of presses of one key that a person can be expected to bear.
const MOST_PRESSES: usize = 120;

/// An open window.
pub struct Window {
    client: Client,
}

/// What something on the page is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Role {
    /// Does something when pressed.
    Button,
    /// Takes text.
    Field,
    /// One of several to choose from.
    Choice,
    /// Leads somewhere.
    Link,
    /// A place in a table.
    Cell,
    /// Says what follows.
    Heading,
}

impl Role {
    fn name(self) -> &'static str {
        match self {
            Self::Button => "button",
            Self::Field => "field",
            Self::Choice => "choice",
            Self::Link => "link",
            Self::Cell => "cell",
            Self::Heading => "heading",
        }
    }
}

impl Window {
    pub(crate) fn new(client: Client) -> Self {
        Self { client }
    }

    /// Waits until the page says `text` somewhere.
    ///
    /// # Errors
    /// When it does not; the error holds what it says instead.
    pub async fn sees(&self, text: &str) -> Result<()> {
        let seen = until(&format!("the words {text:?}"), async || Ok(self.says(text).await?.then_some(()))).await;
        match seen {
            Ok(()) => Ok(()),
            Err(error) => Err(error.context(format!("the window says:\n{}", self.words().await?))),
        }
    }

    /// Waits until the page no longer says `text`.
    ///
    /// # Errors
    /// When it goes on saying it.
    pub async fn sees_no_more(&self, text: &str) -> Result<()> {
        until(&format!("the words {text:?} to go"), async || Ok((!self.says(text).await?).then_some(()))).await
    }

    /// Whether the page says `text` now.
    ///
    /// # Errors
    /// When the window is gone.
    pub async fn says(&self, text: &str) -> Result<bool> {
        Ok(self.ask("return says(arguments[0])", vec![json!(text)]).await? == json!(true))
    }

    /// Returns all words on the page.
    ///
    /// # Errors
    /// When the window is gone.
    pub async fn words(&self) -> Result<String> {
        let words = self.ask("return document.body.innerText", Vec::new()).await?;
        Ok(words.as_str().unwrap_or_default().to_owned())
    }

    /// Clicks on what has this role and name, once it is there.
    ///
    /// # Errors
    /// When it does not come.
    pub async fn click(&self, role: Role, name: &str) -> Result<()> {
        self.with(role, name, async |element| element.click().await).await
    }

    /// Moves the keyboard into a field by a click and replaces what stands in it.
    ///
    /// # Errors
    /// When there is no such field.
    pub async fn fill(&self, name: &str, text: &str) -> Result<()> {
        self.click(Role::Field, name).await?;
        self.replace(text).await
    }

    /// Replaces what stands in the field that has the keyboard.
    ///
    /// # Errors
    /// When the window is gone.
    pub async fn replace(&self, text: &str) -> Result<()> {
        self.press("Ctrl+A").await?;
        self.press("Delete").await?;
        if text.is_empty() { Ok(()) } else { self.write(text).await }
    }

    /// Moves the keyboard by Tab alone to what has this role and name.
    ///
    /// # Errors
    /// When it is not reached.
    pub async fn tab_to(&self, role: Role, name: &str) -> Result<()> {
        self.walk_to(role, name, "Tab").await
    }

    /// Moves the keyboard by one key alone, pressed again and again, to what has this role and name, once that is there.
    ///
    /// # Errors
    /// When it is not reached.
    pub async fn walk_to(&self, role: Role, name: &str, key: &str) -> Result<()> {
        self.with(role, name, async |_| Ok(())).await?;
        for _ in 0..MOST_PRESSES {
            let script = "const found = find(arguments[0], arguments[1]);
                return found !== null && (found === keyboardAt() || Boolean(found.name) && found.name === keyboardAt().name)";
            if self.ask(script, vec![json!(role.name()), json!(name)]).await? == json!(true) {
                return Ok(());
            }
            self.press(key).await?;
        }
        bail!("{role:?} {name:?} is not reached by {key}");
    }

    /// Moves the keyboard by Tab alone into what a selector names.
    ///
    /// # Errors
    /// When it is not reached.
    pub async fn tab_into(&self, selector: &str) -> Result<()> {
        for _ in 0..MOST_PRESSES {
            let script = "return document.activeElement.closest(arguments[0]) !== null";
            if self.ask(script, vec![json!(selector)]).await? == json!(true) {
                return Ok(());
            }
            self.press("Tab").await?;
        }
        bail!("{selector:?} is not reached by Tab");
    }

    /// Chooses one of several radio buttons by keyboard alone: Tab to the group, arrows within it.
    ///
    /// # Errors
    /// When it is not reached.
    pub async fn choose(&self, name: &str) -> Result<()> {
        self.tab_to(Role::Choice, name).await?;
        for _ in 0..MOST_PRESSES {
            let script = "const found = find('choice', arguments[0]); return found !== null && found.checked";
            if self.ask(script, vec![json!(name)]).await? == json!(true) {
                return Ok(());
            }
            self.press("Right").await?;
        }
        bail!("{name:?} cannot be chosen by arrows");
    }

    /// Presses a combination such as `Ctrl+Shift+Space`.
    ///
    /// # Errors
    /// When the window is gone.
    pub async fn press(&self, keys: &str) -> Result<()> {
        self.client.perform_actions(keys::combination(keys)).await.with_context(|| format!("pressing {keys}"))
    }

    /// Types a text to where the keyboard is.
    ///
    /// # Errors
    /// When the window is gone.
    pub async fn write(&self, text: &str) -> Result<()> {
        self.client.perform_actions(keys::text(text)).await.with_context(|| format!("typing {text:?}"))
    }

    /// Presses the pointer at one point, moves it by `(right, down)` in several steps and lets go. Points are in pixels
    /// of the page.
    ///
    /// # Errors
    /// When the window is gone.
    pub async fn drag(&self, from: (f64, f64), by: (f64, f64)) -> Result<()> {
        const STEPS: i32 = 8;
        let at = |step: i32| {
            let share = f64::from(step) / f64::from(STEPS);
            let (x, y) = (from.0 + by.0 * share, from.1 + by.1 * share);
            PointerAction::MoveTo { duration: Some(STEP), x, y }
        };
        let button = fantoccini::actions::MOUSE_BUTTON_LEFT;
        let pointer = MouseActions::new("pointer".to_owned()).then(at(0)).then(PointerAction::Down { button });
        let pointer = (1..=STEPS).map(at).fold(pointer, MouseActions::then);
        self.client.perform_actions(pointer.then(PointerAction::Up { button })).await.context("dragging")
    }

    /// Whether something has this role and name now.
    ///
    /// # Errors
    /// When the window is gone.
    pub async fn has(&self, role: Role, name: &str) -> Result<bool> {
        Ok(self.find(role, name).await?.is_some())
    }

    /// Returns left, top, width and height of what has this role and name, once it is there.
    ///
    /// # Errors
    /// When it does not come.
    pub async fn place_of(&self, role: Role, name: &str) -> Result<(f64, f64, f64, f64)> {
        self.with(role, name, async |element| element.rectangle().await).await
    }

    /// Returns what stands in a field.
    ///
    /// # Errors
    /// When there is no such field.
    pub async fn value_of(&self, name: &str) -> Result<String> {
        self.with(Role::Field, name, async |_| Ok(())).await?;
        let value = self.ask("return held(find('field', arguments[0]))", vec![json!(name)]).await?;
        Ok(value.as_str().unwrap_or_default().to_owned())
    }

    /// Waits until this stands in a field.
    ///
    /// # Errors
    /// When something else does.
    pub async fn holds(&self, name: &str, value: &str) -> Result<()> {
        until(&format!("{value:?} in {name:?}"), async || Ok((self.value_of(name).await? == value).then_some(()))).await
    }

    /// Runs a script of a test's own, which may use the functions of the page; it answers by `return`.
    ///
    /// # Errors
    /// When the script fails.
    pub async fn ask(&self, script: &str, arguments: Vec<Value>) -> Result<Value> {
        self.client.execute(&format!("{PAGE}\n{script}"), arguments).await.context("asking the page")
    }

    /// Closes the window.
    ///
    /// # Errors
    /// When it is gone already.
    pub async fn close(self) -> Result<()> {
        self.client.close().await.context("closing the window")
    }

    /// Does something with what has this role and name, again until it lets it be done: it may be drawn anew meanwhile.
    async fn with<T>(&self, role: Role, name: &str, act: impl AsyncFn(&Element) -> Result<T, CmdError>) -> Result<T> {
        let what = format!("{role:?} {name:?}");
        let done = until(&what, async || match self.find(role, name).await? {
            Some(element) => Ok(act(&element).await.ok()),
            None => Ok(None),
        });
        match done.await {
            Ok(done) => Ok(done),
            Err(error) => Err(error.context(format!("the window says:\n{}", self.words().await?))),
        }
    }

    async fn find(&self, role: Role, name: &str) -> Result<Option<Element>> {
        let found =
            self.ask("return pressed(arguments[0], arguments[1])", vec![json!(role.name()), json!(name)]).await?;
        let id = found.as_object().and_then(|reference| reference.values().next()).and_then(Value::as_str);
        Ok(id.map(|id| Element::from_element_id(self.client.clone(), id.to_owned().into())))
    }
}
