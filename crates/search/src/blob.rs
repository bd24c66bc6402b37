//! The terms of one document as the bytes that a store keeps: the step from one number to the next, then both counts.

use crate::Damaged;
use crate::document::Tf;
use crate::varint;

/// The number that a store gives to the text of a term.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct TermId(pub u32);

/// Returns the terms as bytes; they must be in ascending order, each once.
pub fn encode(terms: &[(TermId, Tf)]) -> Vec<u8> {
    let mut bytes = Vec::with_capacity(terms.len() * 3);
    let mut last = 0;
    for (TermId(id), tf) in terms {
        varint::write(id.wrapping_sub(last), &mut bytes);
        bytes.push(tf.packed());
        last = *id;
    }
    bytes
}

/// Reads what [`encode`] wrote; after a fault nothing more is read.
pub fn decode(bytes: &[u8]) -> impl Iterator<Item = Result<(TermId, Tf), Damaged>> {
    let mut rest = bytes;
    let mut last = None;
    std::iter::from_fn(move || {
        if rest.is_empty() {
            return None;
        }
        let read = next(&mut rest, last);
        match read {
            Ok((id, _)) => last = Some(id),
            Err(_) => rest = &[],
        }
        Some(read)
    })
}

fn next(rest: &mut &[u8], last: Option<TermId>) -> Result<(TermId, Tf), Damaged> {
    let step = varint::read(rest).ok_or(Damaged::Document)?;
    let id = match last {
        None => step,
        Some(_) if step == 0 => return Err(Damaged::Document),
        Some(TermId(last)) => last.checked_add(step).ok_or(Damaged::Document)?,
    };
    let (tf, after) = rest.split_first().ok_or(Damaged::Document)?;
    *rest = after;
    Ok((TermId(id), Tf::unpacked(*tf)))
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;
    use std::collections::BTreeMap;

    proptest! {
        #[test]
        fn what_is_written_is_read_again(terms: BTreeMap<u32, u8>) {
            let terms: Vec<_> = terms.into_iter().map(|(id, tf)| (TermId(id), Tf::unpacked(tf))).collect();
            let read: Result<Vec<_>, _> = decode(&encode(&terms)).collect();
            prop_assert_eq!(read, Ok(terms));
        }

        #[test]
        fn any_bytes_are_terms_in_order_or_damaged(bytes: Vec<u8>) {
            if let Ok(terms) = decode(&bytes).collect::<Result<Vec<_>, _>>() {
                prop_assert!(terms.is_sorted_by(|(one, _), (next, _)| one < next));
            }
        }
    }
}
