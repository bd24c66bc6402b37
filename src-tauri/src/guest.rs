//! Someone whom the starter of the program signs in, so that a demo opens with content instead of the sign-in page.

use anyhow::{Context, bail};
use lahituki_app::App;
use serde_json::json;

/// Set to `name code password` to sign in with an invitation when nobody is signed in. The window then opens on the
/// week board. A code serves once, so a left-over setting does nothing.
const GUEST: &str = "LAHITUKI_GUEST";

/// Signs the guest in, if there is one, and returns the address at which the window opens.
pub(crate) async fn receive(app: &App, server: &str) -> &'static str {
    let Ok(guest) = std::env::var(GUEST) else { return "index.html" };
    if let Err(error) = sign_in(app, server, &guest).await {
        tracing::warn!(error = format!("{error:#}"), "the guest is not signed in");
    }
    "index.html#/schedule"
}

async fn sign_in(app: &App, server: &str, guest: &str) -> anyhow::Result<()> {
    let [name, code, password] = guest.split_whitespace().collect::<Vec<_>>()[..] else {
        bail!("{GUEST} is not `name code password`");
    };
    let state = app.call("session.state", json!({})).await?;
    if state["signed_in"].is_null() {
        let enrol = json!({ "server": server, "name": name, "code": code, "password": password });
        app.call("session.enrol", enrol).await.context("signing in with the invitation")?;
    }
    Ok(())
}
