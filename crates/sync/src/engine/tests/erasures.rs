//! Records that were erased for ever.

use super::*;
use lahituki_domain::Kind;
use lahituki_protocol::messages::{Erased, Rejection};

#[test]
fn an_erased_record_goes_with_everything_that_waited_for_it() {
    let (mut laptop, base) = (Laptop::new(), draft());
    laptop.hear(&laptop.ask(), answer(1, vec![row(&base, 1)]));
    laptop.update(&base, &titled(&base, "Oma"));
    let erased = vec![Erased { id: base.uuid(), seq: 2 }];
    let applied = laptop.hear(&laptop.ask(), SyncResponse { erased, ..answer(2, Vec::new()) });
    assert_eq!((applied.erased, applied.touched), (1, [Kind::Article].into()));
    assert_eq!((laptop.title(&base), laptop.ask().ops.len(), applied.changes), (None, 0, Vec::new()));
}

#[test]
fn an_op_that_is_refused_because_its_record_was_erased_leaves_nothing() {
    let (mut laptop, base) = (Laptop::new(), draft());
    laptop.hear(&laptop.ask(), answer(1, vec![row(&base, 1)]));
    laptop.update(&base, &titled(&base, "Oma"));
    laptop.update(&titled(&base, "Oma"), &titled(&base, "Toinen"));
    let asked = laptop.ask();
    let applied = laptop.hear(&asked, answered(&asked, Outcome::Rejected(Rejection::Erased), 2, Vec::new()));
    assert_eq!((laptop.title(&base), laptop.refused().len(), laptop.journal().len()), (None, 0, 0));
    assert_eq!((laptop.ask().ops.len(), applied.settled), (0, 1));
}
