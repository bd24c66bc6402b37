//! Bytes that no index was made of are refused and change nothing.

use crate::support::{Kept, STEMS, Text};
use lahituki_search::{Builder, Damaged, TermId};
use proptest::prelude::*;

#[test]
fn terms_out_of_order_or_with_one_number_are_refused() {
    let mut builder = Builder::new();
    assert_eq!(builder.term(TermId(3), "l:b"), Ok(()));
    assert_eq!(builder.term(TermId(4), "l:a"), Err(Damaged::Terms));
    assert_eq!(builder.term(TermId(3), "l:c"), Err(Damaged::Terms));
    assert_eq!(builder.term(TermId(u32::MAX), "l:d"), Ok(()));
}

#[test]
fn a_document_of_no_kind_that_came_twice_or_has_unknown_terms_is_refused() {
    let check = |documents: &[(u8, u8, &[u8])], expected| {
        let mut builder = Builder::new();
        builder.term(TermId(0), "l:a").unwrap();
        for (id, kind, blob) in documents {
            builder.document([*id; 16], *kind, 1, blob);
        }
        assert_eq!(builder.finish().map(|index| index.len()), expected);
    };
    check(&[(1, 1, &[0, 1]), (2, 31, &[])], Ok(2));
    check(&[(1, 32, &[])], Err(Damaged::Document));
    check(&[(1, 1, &[]), (1, 1, &[])], Err(Damaged::Document));
    check(&[(1, 1, &[0])], Err(Damaged::Document));
    check(&[(1, 1, &[9, 1])], Err(Damaged::MissingTerm));
}

proptest! {
    #[test]
    fn a_damaged_document_leaves_the_index_as_it_was(blob: Vec<u8>, kind: u8) {
        let mut kept = Kept::default();
        kept.put([1; 16], &Text::new("Tulostin", "verkossa"), &STEMS);
        let mut index = kept.index();
        let is_taken = index.put([2; 16], kind, 1, &blob, &mut |_| None).is_ok();
        prop_assert_eq!(index.len(), 1 + usize::from(is_taken));
    }
}
