//! Taking back what one proposed.

use crate::commands::Nothing;
use crate::knowledge::versions::{VersionArg, both};
use crate::undo::StepLabel;
use crate::{Failure, FailureCode, Writing};
use lahituki_domain::knowledge::ProposalState;

/// Takes back a proposal of the person's that nobody has decided about.
pub(crate) fn withdraw(writing: &mut Writing<'_, '_>, arg: VersionArg) -> Result<Nothing, Failure> {
    let (article, proposal) = writing.reading(|reading| both(reading, arg.id))?;
    if proposal.by != writing.me.person {
        return Err(Failure::new(FailureCode::NoRight, "somebody else proposed this"));
    }
    if proposal.proposal != Some(ProposalState::Open) {
        return Err(Failure::new(FailureCode::NotAllowed, "this is no proposal that waits"));
    }
    writing.delete(&proposal)?;
    writing.step(StepLabel::WithdrawProposal, &article.title);
    Ok(Nothing {})
}
