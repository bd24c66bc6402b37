//! What somebody finds on a laptop that was left on a bus.

use crate::hand::Hand;
use crate::people::{Place, VEIKKO, sign_in};
use anyhow::{Result, ensure};
use std::fs;
use std::path::Path;

/// Words of the demo municipality: the title of an article and a family name.
const SECRETS: [&str; 2] = ["Projektori ei näytä kuvaa", "Lehtopelto"];

#[tokio::test(flavor = "multi_thread")]
async fn without_its_key_a_laptop_tells_nothing() -> Result<()> {
    let mut place = Place::of_veikko().await?;
    Hand::Keyboard.go(&place.window, "Ohjeet", 5).await?;
    place.window.sees(SECRETS[0]).await?;
    for secret in SECRETS {
        ensure!(holds(place.server.folder(), secret)?, "{secret:?} is not even known to the server");
        ensure!(!holds(&place.laptop.profile(), secret)?, "{secret:?} can be read in the laptop's files");
    }
    place.laptop.kill().await?;
    let keychain = &place.laptop.parts().session;
    let forgot = keychain.command("secret-tool").args(["clear", "service", "fi.lahituki.desktop"]).status()?;
    ensure!(forgot.success(), "the keychain did not forget the key");
    place.window = place.laptop.open().await?;
    place.window.sees("avain puuttuu avainnipusta").await?;
    ensure!(!place.window.says("Tänään").await?, "the database opened without its key");
    sign_in(Hand::Keyboard, &place.window, VEIKKO).await?;
    Hand::Keyboard.go(&place.window, "Ohjeet", 5).await?;
    place.window.sees(SECRETS[0]).await
}

/// Whether any file in a folder holds this text.
fn holds(folder: &Path, text: &str) -> Result<bool> {
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        let found = if path.is_dir() {
            holds(&path, text)?
        } else {
            fs::read(&path)?.windows(text.len()).any(|bytes| bytes == text.as_bytes())
        };
        if found {
            return Ok(true);
        }
    }
    Ok(false)
}
