//! The TypeScript side of the table of commands, written to `ui/src/backend/bindings.ts`.

use crate::commands;
use lahituki_domain::Kind;
use std::collections::BTreeMap;
use std::fmt::Write;
use ts_rs::{Config, TS, TypeVisitor};

/// Returns the whole file.
pub fn typescript() -> String {
    let mut bindings = Bindings::new();
    commands::describe(&mut bindings);
    bindings.visit::<Kind>();
    bindings.visit::<crate::Failure>();
    bindings.finish()
}

/// The file while it is being collected.
pub(crate) struct Bindings {
    config: Config,
    calls: String,
    reads: String,
    types: BTreeMap<String, String>,
}

impl Bindings {
    fn new() -> Self {
        let config = Config::new().with_large_int("number");
        Self { config, calls: String::new(), reads: String::new(), types: BTreeMap::new() }
    }

    /// Adds a command and every type that its argument and answer are made of.
    pub(crate) fn command<Arg: TS + 'static, Ret: TS + 'static>(&mut self, name: &str, reads: &[Kind]) {
        self.visit::<Arg>();
        self.visit::<Ret>();
        let (arg, ret) = (Arg::name(&self.config), Ret::name(&self.config));
        // Writing to a string does not fail.
        let _ = writeln!(self.calls, "  '{name}': {{ arg: {arg}; ret: {ret} }};");
        if !reads.is_empty() {
            let kinds: Vec<String> = reads.iter().map(|kind| format!("'{kind}'")).collect();
            let _ = writeln!(self.reads, "  '{name}': [{}],", kinds.join(", "));
        }
    }

    fn finish(self) -> String {
        let types: Vec<String> = self.types.into_values().collect();
        format!(
            "// Written by `cargo xtask bindings` from crates/app/src/commands.rs. Do not edit.\n\n\
             /** Every command: what it takes and what it answers. */\n\
             export interface Calls {{\n{}}}\n\n\
             /** The kinds of record whose change makes an answer old. */\n\
             export const READS: {{ readonly [name in keyof Calls]?: readonly Kind[] }} = {{\n{}}};\n\n{}\n",
            self.calls,
            self.reads,
            types.join("\n\n")
        )
    }
}

impl TypeVisitor for Bindings {
    fn visit<T: TS + 'static + ?Sized>(&mut self) {
        // Only types with a file of their own are named; numbers, texts and lists are not.
        if T::output_path().is_some() {
            let name = T::ident(&self.config);
            if self.types.contains_key(&name) {
                return;
            }
            let docs = T::docs().unwrap_or_default();
            self.types.insert(name, format!("{docs}export {}", T::decl(&self.config)));
        }
        T::visit_dependencies(self);
        T::visit_generics(self);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_committed_bindings_are_those_of_the_table() {
        let path = concat!(env!("CARGO_MANIFEST_DIR"), "/../../ui/src/backend/bindings.ts");
        let committed = std::fs::read_to_string(path).expect("the bindings are read");
        assert!(committed == typescript(), "the bindings are old: run `cargo xtask bindings`");
    }
}
