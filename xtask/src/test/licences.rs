//! Holds every dependency against the licences and sources that `deny.toml` allows.
//!
//! `cargo deny check` reads the same file and knows more, such as advisories; this check needs nothing installed
//! and no network.

use crate::project::Project;
use crate::shell;
use anyhow::{Context, Result, bail};
use serde::Deserialize;
use spdx::{Expression, ParseMode};
use std::fs;

/// The part of `deny.toml` that this check reads.
#[derive(Deserialize)]
struct Policy {
    licenses: Licences,
}

#[derive(Deserialize)]
struct Licences {
    allow: Vec<String>,
}

/// What `cargo metadata` tells of every package, our own included.
#[derive(Deserialize)]
struct Metadata {
    packages: Vec<Package>,
}

#[derive(Deserialize)]
struct Package {
    name: String,
    version: String,
    license: Option<String>,
    /// Where the package comes from; absent for a package of this workspace.
    source: Option<String>,
}

/// Fails with every package whose licence or source is not allowed.
pub(super) fn check(project: &Project) -> Result<()> {
    let policy = fs::read_to_string(project.root.join("deny.toml")).context("reading deny.toml")?;
    let policy: Policy = toml::from_str(&policy).context("reading deny.toml")?;
    let metadata = shell::output(&mut project.cargo(["metadata", "--locked", "--format-version", "1"])?)?;
    let metadata: Metadata = serde_json::from_str(&metadata).context("reading the answer of cargo metadata")?;
    let faults: Vec<String> =
        metadata.packages.iter().filter_map(|package| fault(package, &policy.licenses.allow)).collect();
    if !faults.is_empty() {
        bail!("{}", faults.join("\n"));
    }
    println!("{} packages, all under allowed licences", metadata.packages.len());
    Ok(())
}

/// What is wrong with the package, if anything.
fn fault(package: &Package, allowed: &[String]) -> Option<String> {
    let name = format!("{} {}", package.name, package.version);
    if package.source.as_ref().is_some_and(|source| !source.starts_with("registry+")) {
        return Some(format!("{name}: does not come from a registry"));
    }
    let Some(licence) = &package.license else {
        return Some(format!("{name}: names no licence"));
    };
    // The lax mode also reads the old form `MIT/Apache-2.0`.
    let Ok(expression) = Expression::parse_mode(licence, ParseMode::LAX) else {
        return Some(format!("{name}: the licence `{licence}` cannot be read"));
    };
    let is_allowed = expression.evaluate(|wanted| allowed.contains(&wanted.to_string()));
    (!is_allowed).then(|| format!("{name}: the licence `{licence}` is not allowed by deny.toml"))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(licence: Option<&str>, source: Option<&str>) -> Option<String> {
        let package = Package {
            name: "thing".into(),
            version: "1.0.0".into(),
            license: licence.map(Into::into),
            source: source.map(Into::into),
        };
        fault(&package, &["MIT".into(), "Apache-2.0 WITH LLVM-exception".into()])
    }

    #[test]
    fn one_allowed_alternative_is_enough() {
        assert_eq!(check(Some("GPL-3.0-only OR MIT"), None), None);
        assert_eq!(check(Some("MIT/Apache-2.0"), Some("registry+https://example.org")), None);
        assert_eq!(check(Some("Apache-2.0 WITH LLVM-exception"), None), None);
    }

    #[test]
    fn every_required_licence_must_be_allowed() {
        assert!(check(Some("MIT AND GPL-3.0-only"), None).is_some());
        assert!(check(None, None).is_some());
    }

    #[test]
    fn a_package_from_a_repository_is_refused() {
        assert_eq!(
            check(Some("MIT"), Some("git+https://example.org")).as_deref(),
            Some("thing 1.0.0: does not come from a registry")
        );
    }
}
