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
        let writes_left = self.rng.below(24);
        let copy = self.laptops[n].dump.clone();
        self.laptops[n].alter(&fuse(writes_left))?;
        let heard = self.try_to_hear(n, asked, reply);
        self.laptops[n].alter(&no_fuse())?;
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

/// Returns what makes the file fail at a later write.
fn fuse(writes_left: usize) -> String {
    let mut sql = format!("create table fuse (left integer not null); insert into fuse values ({writes_left});");
    for (table, event) in triggers() {
        sql += &format!(
            "create trigger fuse_{table}_{event} before {event} on {table} begin
                 select raise(abort, 'the laptop died') from fuse where left = 0;
                 update fuse set left = left - 1;
             end;"
        );
    }
    sql
}

fn no_fuse() -> String {
    let drops: String = triggers().map(|(table, event)| format!("drop trigger fuse_{table}_{event};")).collect();
    drops + "drop table fuse;"
}

fn triggers() -> impl Iterator<Item = (&'static str, &'static str)> {
    let tables = Kind::ALL.into_iter().map(Kind::name).chain(TABLES.iter().copied());
    tables.flat_map(|table| ["insert", "update", "delete"].map(|event| (table, event)))
}
