//! A laptop that dies between any two statements while it applies an answer.

use crate::check;
use crate::network::Reply;
use crate::violation::{Checked, unexpected, violated};
use crate::world::World;
use lahituki_domain::Kind;
use lahituki_protocol::SyncRequest;
use lahituki_sync::engine::EngineError;

/// The tables besides those of the kinds that an answer may write to.
const TABLES: &[&str] = &["meta", "shadow", "outbox", "journal", "tray", "raw", "stage"];

impl World {
    /// Lets a laptop die at a random write while it hears a reply, and start again.
    pub(crate) fn crash_while_hearing(&mut self, n: usize, asked: &SyncRequest, reply: Reply) -> Checked {
        let writes_left = self.rng.below(8);
        let tables: Vec<&str> = tables().filter(|_| self.rng.chance(25)).collect();
        let copy = self.laptops[n].dump.clone();
        self.laptops[n].alter(&fuse(&tables, writes_left))?;
        let heard = self.try_to_hear(n, asked, reply);
        self.laptops[n].alter(&no_fuse(&tables))?;
        self.laptops[n].restart()?;
        match heard {
            // The answer needed fewer writes.
            Ok(_) => check::laptop(self, n),
            Err(EngineError::Store(_)) if self.laptops[n].dump == copy => {
                self.trace.line(format_args!("laptop {n} died after {writes_left} writes"));
                Ok(())
            }
            Err(EngineError::Store(_)) => Err(violated("Atomic", format!("laptop {n} kept half an answer"))),
            Err(error) => Err(unexpected(error)),
        }
    }
}

/// Returns what makes the file fail at a later write to some tables.
fn fuse(tables: &[&str], writes_left: usize) -> String {
    let mut sql = format!("create table fuse (left integer not null); insert into fuse values ({writes_left});");
    for (table, event) in triggers(tables) {
        sql += &format!(
            "create trigger fuse_{table}_{event} before {event} on {table} begin
                 select raise(abort, 'the laptop died') from fuse where left = 0;
                 update fuse set left = left - 1;
             end;"
        );
    }
    sql
}

fn no_fuse(tables: &[&str]) -> String {
    let drops: String = triggers(tables).map(|(table, event)| format!("drop trigger fuse_{table}_{event};")).collect();
    drops + "drop table fuse;"
}

fn triggers<'a>(tables: &'a [&'a str]) -> impl Iterator<Item = (&'a str, &'static str)> {
    tables.iter().flat_map(|table| ["insert", "update", "delete"].map(|event| (*table, event)))
}

fn tables() -> impl Iterator<Item = &'static str> {
    Kind::ALL.into_iter().map(Kind::name).chain(TABLES.iter().copied())
}
