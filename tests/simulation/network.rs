//! Exchanges between a laptop and the server, over a network that loses, doubles, delays and cuts short.

use crate::bugs::{Bug, files, messages};
use crate::centre::Handling;
use crate::check;
use crate::violation::{Checked, Violation, unexpected, violated};
use crate::world::World;
use lahituki_domain::Ids;
use lahituki_domain::ids::PersonId;
use lahituki_protocol::messages::NewLineage;
use lahituki_protocol::{SyncRequest, SyncResponse, decode, encode};
use lahituki_server::engine::{self, Refusal};
use lahituki_sync::engine::{self as laptop_engine, EngineError};

/// What comes back from the server.
#[derive(Debug, Clone)]
pub(crate) enum Reply {
    /// An answer.
    Answer(Box<SyncResponse>),
    /// The data is of another lineage.
    NewLineage(NewLineage),
    /// The page token is not good any more.
    Restart,
    /// Nothing that the laptop could use.
    Nothing,
}

/// A message that is on its way for a long time.
#[derive(Debug, Clone)]
pub(crate) enum Held {
    /// A request, sent again by something between, whose answer nobody hears.
    Request {
        /// On whose behalf.
        person: PersonId,
        /// The request.
        request: SyncRequest,
    },
    /// An answer.
    Reply {
        /// To which laptop.
        laptop: usize,
        /// To what question.
        asked: SyncRequest,
        /// The answer.
        reply: Reply,
    },
}

/// What becomes of an exchange.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Luck {
    /// All goes well.
    Good,
    /// The request does not arrive.
    RequestLost,
    /// The request arrives, also once more later.
    RequestRepeatedLater,
    /// The request arrives twice.
    RequestDoubled,
    /// The server is busy, or something before it.
    Busy,
    /// The server dies before it commits.
    CrashBeforeCommit,
    /// The server dies in the middle.
    CrashMidway,
    /// The reply does not arrive.
    ReplyLost,
    /// The reply arrives later, if at all.
    ReplyLate,
    /// The reply is cut short.
    ReplyTruncated,
    /// The laptop dies while it applies the reply.
    LaptopCrash,
}

/// How often what becomes of an exchange.
const FORTUNES: &[(u32, Luck)] = &[
    (66, Luck::Good),
    (5, Luck::RequestLost),
    (3, Luck::RequestRepeatedLater),
    (5, Luck::RequestDoubled),
    (2, Luck::Busy),
    (2, Luck::CrashBeforeCommit),
    (2, Luck::CrashMidway),
    (6, Luck::ReplyLost),
    (5, Luck::ReplyLate),
    (2, Luck::ReplyTruncated),
    (2, Luck::LaptopCrash),
];

impl World {
    /// Lets a laptop ask once, with whatever luck.
    pub(crate) fn exchange(&mut self, n: usize) -> Checked {
        let luck = self.rng.weighted(FORTUNES);
        let page = *self.rng.pick(&[1, 2, 5, 100, 100]);
        let check = self.rng.chance(15);
        self.exchange_with(n, luck, page, check)
    }

    /// Lets a laptop ask once.
    pub(crate) fn exchange_with(&mut self, n: usize, luck: Luck, max_rows: usize, check: bool) -> Checked {
        let person = self.laptops[n].person;
        let mut asked = self.laptops[n].request(check)?;
        check::request(self, n, &asked)?;
        self.trace.line(format_args!(
            "laptop {n} asks from {} with {} ops{} ({luck:?}, pages of {max_rows})",
            asked.cursor,
            asked.ops.len(),
            if asked.resume.is_some() { ", next page" } else { "" },
        ));
        let sent = asked.clone();
        if self.bug == Some(Bug::DeferredReorder) {
            self.deliver_one_by_one(person, &sent)?;
        }
        messages::alter_request(self, &mut asked);
        let handling = match luck {
            Luck::RequestLost | Luck::Busy => return files::after_failure(self, n, &sent),
            Luck::CrashBeforeCommit => Handling::CrashBeforeCommit,
            Luck::CrashMidway => Handling::CrashAt(self.rng.below(12) as u32),
            _ => Handling::Whole,
        };
        let mut reply = self.deliver(person, &asked, max_rows, handling)?;
        if handling != Handling::Whole {
            return files::after_failure(self, n, &sent);
        }
        match luck {
            Luck::RequestDoubled => reply = self.deliver(person, &asked, max_rows, handling)?,
            Luck::RequestRepeatedLater => self.held.push(Held::Request { person, request: asked.clone() }),
            _ => {}
        }
        messages::alter_reply(self, n, &sent, max_rows, &mut reply);
        match luck {
            Luck::ReplyLost => files::after_failure(self, n, &sent),
            Luck::ReplyLate => {
                self.held.push(Held::Reply { laptop: n, asked: sent.clone(), reply });
                files::after_failure(self, n, &sent)
            }
            Luck::ReplyTruncated => truncated(&reply),
            Luck::LaptopCrash => self.crash_while_hearing(n, &sent, reply),
            _ => self.hear(n, &sent, reply, false),
        }
    }

    /// Lets no op of a request wait for another.
    fn deliver_one_by_one(&mut self, person: PersonId, sent: &SyncRequest) -> Checked {
        for op in sent.ops.iter().filter(|_| sent.epoch == Some(self.centre.epoch)).cloned().collect::<Vec<_>>() {
            self.deliver(person, &SyncRequest { ops: vec![op], ..sent.clone() }, 100, Handling::Whole)?;
        }
        Ok(())
    }

    /// Hands a request to the server and checks what it says. A restored server that learns of it goes on as a new one.
    pub(crate) fn deliver(
        &mut self,
        person: PersonId,
        request: &SyncRequest,
        max_rows: usize,
        handling: Handling,
    ) -> Result<Reply, Violation> {
        let before = check::Before::of(self);
        let answer = self.centre.answer(person, request, self.now, max_rows, handling)?;
        if handling != Handling::Whole {
            return check::undone(self, &before).map(|()| Reply::Nothing);
        }
        Ok(match answer {
            Ok(answer) => {
                check::answer(self, person, request, max_rows, &before, &answer)?;
                Reply::Answer(Box::new(answer))
            }
            Err(Refusal::NewLineage(told)) => Reply::NewLineage(told),
            Err(Refusal::Restart) => Reply::Restart,
            Err(Refusal::Restored) => {
                self.trace.line("the server learns that it was restored");
                let epoch = self.rng.fresh();
                self.centre.administer(|txn| engine::begin_lineage(txn, epoch))?;
                return self.deliver(person, request, max_rows, handling);
            }
            Err(Refusal::NobodyThere | Refusal::Erased) if self.history.erased.contains(&person.0) => Reply::Nothing,
            Err(other) => return Err(unexpected(other)),
        })
    }

    /// Lets a laptop hear a reply; a `late` one may be to a question that nobody asks any more.
    pub(crate) fn hear(&mut self, n: usize, asked: &SyncRequest, reply: Reply, late: bool) -> Checked {
        let back = files::before_hearing(self, n, &reply, late)?;
        let began_at = match &reply {
            Reply::NewLineage(told) => told.chain.last().map(|lineage| lineage.head),
            _ => None,
        };
        match self.try_to_hear(n, asked, reply) {
            Ok(done) => {
                self.laptops[n].alter(&back)?;
                self.laptops[n].look()?;
                check::laptop(self, n)?;
                began_at.map_or(Ok(()), |head| check::proves_less(self, n, head))?;
                if done {
                    check::up_to_date(self, n)
                } else if began_at.is_some() && self.rng.chance(60) {
                    // People go on working with what they see before the restored server has told what it has.
                    let lost = if self.went_back.is_empty() { None } else { Some(*self.rng.pick(&self.went_back)) };
                    let about = lost.filter(|_| self.rng.chance(60));
                    self.edit_about(n, about)
                } else {
                    Ok(())
                }
            }
            Err(EngineError::Late) if late => {
                self.trace.line(format_args!("laptop {n} throws a late answer away"));
                check::unchanged(self, n)
            }
            Err(error) => Err(unexpected(error)),
        }
    }

    /// Returns whether an answer was applied to its end.
    pub(crate) fn try_to_hear(&mut self, n: usize, asked: &SyncRequest, reply: Reply) -> Result<bool, EngineError> {
        let (laptop, now) = (&self.laptops[n], self.now);
        match reply {
            Reply::Answer(answer) => {
                self.trace.quietly(&format!("{answer:?}"));
                laptop.take(asked, *answer, now)
            }
            Reply::NewLineage(told) => {
                self.trace.line(format_args!("laptop {n} hears of a new lineage"));
                laptop_engine::take_new_lineage(laptop.product(), asked, &told, laptop.clocks(now))?;
                Ok(false)
            }
            Reply::Restart => laptop_engine::restart(laptop.product(), asked).map(|()| false),
            Reply::Nothing => Ok(false),
        }
    }

    /// Lets a message arrive that was on its way for a long time.
    pub(crate) fn arrive(&mut self) -> Checked {
        if self.held.is_empty() {
            return Ok(());
        }
        let place = self.rng.below(self.held.len());
        match self.held.remove(place) {
            Held::Request { person, request } => {
                self.trace.line("an old request arrives once more");
                self.deliver(person, &request, 5, Handling::Whole).map(drop)
            }
            Held::Reply { laptop, asked, reply } => {
                self.trace.line(format_args!("an old reply reaches laptop {laptop}"));
                self.hear(laptop, &asked, reply, true)
            }
        }
    }
}

/// Checks that a message that was cut short is none.
fn truncated(reply: &Reply) -> Checked {
    let Reply::Answer(answer) = reply else { return Ok(()) };
    let bytes = encode(answer).map_err(unexpected)?;
    for cut in [1, bytes.len() / 2, bytes.len() - 1] {
        if decode::<SyncResponse>(&bytes[..cut]).is_ok() {
            return Err(violated("Truncated", format!("{cut} of {} bytes are taken for a message", bytes.len())));
        }
    }
    Ok(())
}
