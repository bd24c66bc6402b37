//! Starting the program while its window is open.

use crate::people::Place;
use anyhow::Result;
use lahituki_tests::{Session, until};
use std::process::Stdio;

#[tokio::test(flavor = "multi_thread")]
async fn a_second_start_raises_the_first_window() -> Result<()> {
    let place = Place::of_veikko().await?;
    let desktop = &place.laptop.parts().session;
    let window = until("the window", async || Ok(shown_windows(desktop)?.pop())).await?;
    desktop.command("xdotool").args(["windowminimize", &window]).status()?;
    until("the window to be away", async || Ok(shown_windows(desktop)?.is_empty().then_some(()))).await?;
    let mut second = place.laptop.start_again()?;
    until("the second start to end", async || Ok((!second.is_running()).then_some(()))).await?;
    until("the first window", async || Ok((shown_windows(desktop)? == [window.clone()]).then_some(()))).await
}

/// The program's windows that are in sight.
fn shown_windows(desktop: &Session) -> Result<Vec<String>> {
    let mut command = desktop.command("xdotool");
    let found = command.args(["search", "--onlyvisible", "--name", "^Lähituki$"]).stdout(Stdio::piped()).output()?;
    Ok(String::from_utf8_lossy(&found.stdout).lines().map(str::to_owned).collect())
}
