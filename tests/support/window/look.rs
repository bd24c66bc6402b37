//! How the window looks: pictures of it, and what axe-core finds wrong.

use super::{PAGE, Window};
use crate::programs;
use anyhow::{Context, Result, ensure};
use serde_json::{Value, json};
use std::fs;
use std::path::Path;

/// The rules of WCAG 2.2 at the levels A and AA.
const RULES: [&str; 5] = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];

/// Runs axe-core and answers with one line per fault.
const CHECK: &str = "const answer = arguments[arguments.length - 1];
    stillness().then(() => axe.run(document, { runOnly: arguments[0], resultTypes: ['violations'] })).then(
      ({ violations }) => answer(violations.flatMap(({ id, nodes }) =>
        nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')}: ${failureSummary}`))),
      (error) => answer([`axe-core failed: ${error}`]));";

impl Window {
    /// Keeps a picture of the window in light and one in dark, and checks both by axe-core.
    ///
    /// # Errors
    /// When a rule of WCAG 2.2 AA is broken.
    pub async fn look(&self, folder: &Path, name: &str) -> Result<()> {
        let before = self.ask("return document.documentElement.dataset.theme ?? ''", Vec::new()).await?;
        for theme in ["light", "dark"] {
            self.set_theme(json!(theme)).await?;
            self.keep_picture(folder, &format!("{name}-{theme}")).await?;
            let faults = self.faults().await?;
            ensure!(faults.is_empty(), "{name} in {theme} breaks WCAG 2.2 AA:\n{}", faults.join("\n"));
        }
        self.set_theme(before).await
    }

    /// Keeps a picture of the window as it is.
    ///
    /// # Errors
    /// When the window is gone.
    pub async fn keep_picture(&self, folder: &Path, name: &str) -> Result<()> {
        let picture = self.client.screenshot().await.context("taking a picture")?;
        fs::write(folder.join(format!("{name}.png")), picture).context("keeping a picture")
    }

    /// Returns a line for each place that breaks a rule of WCAG 2.2 AA.
    ///
    /// # Errors
    /// When axe-core cannot be run.
    pub async fn faults(&self) -> Result<Vec<String>> {
        if self.ask("return typeof axe === 'undefined'", Vec::new()).await? == json!(true) {
            let path = programs::checkout().join("ui/node_modules/axe-core/axe.min.js");
            let axe = fs::read_to_string(&path).with_context(|| format!("reading {}", path.display()))?;
            self.client.execute(&axe, Vec::new()).await.context("loading axe-core")?;
        }
        let found = self.client.execute_async(&format!("{PAGE}\n{CHECK}"), vec![json!(RULES)]).await?;
        serde_json::from_value(found).context("reading what axe-core found")
    }

    async fn set_theme(&self, theme: Value) -> Result<()> {
        let script = "const [theme, answer] = arguments;
            document.documentElement.dataset.theme = theme;
            stillness().then(() => answer(null));";
        self.client.execute_async(&format!("{PAGE}\n{script}"), vec![theme]).await.context("setting the colours")?;
        Ok(())
    }
}
