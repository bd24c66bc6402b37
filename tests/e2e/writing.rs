//! What is written into the knowledge base.

use crate::hand::Hand;
use anyhow::Result;
use lahituki_tests::{Role, Window, until};
use serde_json::json;

/// The title of the article.
pub(crate) const TITLE: &str = "Dokumenttikameran kuva välkkyy";

/// Other forms of words of the title.
pub(crate) const OTHER_FORMS: &str = "dokumenttikamerat välkkyivät";

/// As it is typed: the field goes on with a list by itself, until an item stays empty.
const BODY: &str =
    "## Kokeile ensin\n- Tarkista **virtajohto**.\nVaihda lähde kaukosäätimellä.\n\n\nJos kuva ei palaa, soita:\n";

/// A picture, as it would come from the clipboard.
const PICTURE: &[u8] = include_bytes!("../../src-tauri/icons/128x128.png");

/// Pastes a picture to where the keyboard is.
const PASTE: &str = "const bytes = Uint8Array.from(arguments[0]);
    const clipboardData = new DataTransfer();
    clipboardData.items.add(new File([bytes], 'kamera.png', { type: 'image/png' }));
    keyboardAt().dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));";

/// Opens the form for a new article.
pub(crate) async fn begin(hand: Hand, window: &Window) -> Result<()> {
    hand.go(window, "Ohjeet", 5).await?;
    window.sees("Uusi ohje").await?;
    match hand {
        Hand::Pointer => window.click(Role::Button, "Uusi ohje").await?,
        Hand::Keyboard => window.press("N").await?,
    }
    window.sees("Lyhyesti").await
}

/// Fills the form: title, Markdown, one picture.
pub(crate) async fn write(hand: Hand, window: &Window) -> Result<()> {
    hand.fill(window, "Otsikko", TITLE).await?;
    hand.fill(window, "Teksti", BODY).await?;
    window.ask(PASTE, vec![json!(PICTURE)]).await?;
    until("the picture in the preview", async || {
        let shown = "return [...document.images].some((image) => image.complete && image.naturalWidth > 0)";
        Ok((window.ask(shown, Vec::new()).await? == json!(true)).then_some(()))
    })
    .await
}

/// Saves the article and hands it in, so that others find it.
pub(crate) async fn save(hand: Hand, window: &Window) -> Result<()> {
    match hand {
        Hand::Pointer => window.click(Role::Button, "Tallenna").await?,
        Hand::Keyboard => window.press("Ctrl+S").await?,
    }
    window.sees(&format!("Tallennettu: {TITLE}")).await?;
    hand.press(window, Role::Button, "Lähetä katselmoitavaksi").await?;
    window.sees("Katselmoitavana").await
}

/// Walks down what the palette has found until the article is chosen.
pub(crate) async fn walk_to_the_found(window: &Window) -> Result<()> {
    let chosen = "return document.querySelector('[role=option][aria-selected=true]')?.innerText ?? ''";
    until("the article to be chosen", async || {
        if window.ask(chosen, Vec::new()).await?.as_str().is_some_and(|words| words.contains(TITLE)) {
            return Ok(Some(()));
        }
        window.press("Down").await?;
        Ok(None)
    })
    .await
}
