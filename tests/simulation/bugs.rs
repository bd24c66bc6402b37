//! Planted bugs: each is one that a sync engine has had, here or elsewhere, and that the checks must find.
//!
//! They are planted where the parts meet and never in the product: in the storage ([`crate::seam`]), in the messages on
//! their way ([`messages`]) and in a laptop's file ([`files`]).

pub(crate) mod files;
pub(crate) mod messages;

/// A planted bug.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Bug {
    /// A restored server goes on as if nothing had happened.
    NoEpoch,
    /// The cursor moves on before the last page has come.
    EagerCursor,
    /// A departure removes a record that has meanwhile moved into another audience.
    GoneIgnoresAudience,
    /// What was acknowledged is not offered to a restored server again.
    NoJournal,
    /// A record that moves leaves no departure behind.
    NoGoneOnMove,
    /// A deletion removes what its author had not seen.
    DeleteAlwaysWins,
    /// An op is applied each time that it arrives.
    NoDedupe,
    /// What was here of a gained audience is not dropped before it comes whole.
    GainWithoutReset,
    /// Departures are forgotten between the pages of an answer that should tell them.
    GarbageUnderPages,
    /// The journal keeps the time of the laptop's clock instead of the server's stamp.
    StampNotStored,
    /// After two restores only what the last one lost is offered again.
    JournalCutByNewestHead,
    /// Of two ops of one lane the later to arrive wins.
    LaneTimeIgnored,
    /// Ops still prove what they prove no more in a new lineage.
    OpBasesUnclamped,
    /// Records still prove what they prove no more in a new lineage.
    RowBasesUnclamped,
    /// An op overtakes an earlier one of its record that was put off.
    DeferredReorder,

    /// Where a page ends, a record is skipped.
    ExactPageSkip,
    /// The feed begins after the first change that is news.
    GreaterForGreaterEqual,
    /// A change gets its number before the changes with smaller numbers are there to be read.
    NumberBeforeLock,
    /// What was sent once is not sent again.
    UploadNeverRetried,
    /// A deletion that is repeated is refused.
    DeleteNotIdempotent,
    /// An op of a laptop whose clock is wrong is refused.
    DriftRejected,

    /// What a concurrent change replaced is not kept for its author.
    LostChangeNotRecorded,
    /// Of two people's texts the last stays.
    TextAsLastWriter,
    /// Of two people's lists the last stays.
    SetAsLastWriter,
    /// A step is taken from a state that its author has not seen.
    StepFromUnseenState,
    /// What was erased stays in the journal.
    ErasedStaysInJournal,
    /// An old change brings an erased record back.
    ErasureForgotten,
    /// An audience that was lost stays on the laptop.
    LossNotTold,
    /// A wrong checksum has no consequence.
    RepairNeverAsked,
}

impl Bug {
    /// Every bug.
    pub(crate) const ALL: [Self; 29] = [
        Self::NoEpoch,
        Self::EagerCursor,
        Self::GoneIgnoresAudience,
        Self::NoJournal,
        Self::NoGoneOnMove,
        Self::DeleteAlwaysWins,
        Self::NoDedupe,
        Self::GainWithoutReset,
        Self::GarbageUnderPages,
        Self::StampNotStored,
        Self::JournalCutByNewestHead,
        Self::LaneTimeIgnored,
        Self::OpBasesUnclamped,
        Self::RowBasesUnclamped,
        Self::DeferredReorder,
        Self::ExactPageSkip,
        Self::GreaterForGreaterEqual,
        Self::NumberBeforeLock,
        Self::UploadNeverRetried,
        Self::DeleteNotIdempotent,
        Self::DriftRejected,
        Self::LostChangeNotRecorded,
        Self::TextAsLastWriter,
        Self::SetAsLastWriter,
        Self::StepFromUnseenState,
        Self::ErasedStaysInJournal,
        Self::ErasureForgotten,
        Self::LossNotTold,
        Self::RepairNeverAsked,
    ];
}
