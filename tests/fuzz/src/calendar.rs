//! A calendar that somebody brings in.

use lahituki_domain::Day;
use lahituki_ics::{Limits, Reading, Span, read};

/// Limits as narrow as a try is short.
const LIMITS: Limits = Limits { bytes: 1 << 20, events: 200, depth: 8, spans: 2_000, steps: 200_000 };

/// What comes out lies in the span that was asked about, is a time of a day, and is within the limits.
pub(crate) fn run(bytes: &[u8]) {
    let (Some(from), Some(until)) = (Day::new(2026, 8, 1), Day::new(2027, 7, 31)) else { return };
    let Ok(Reading { spans, unclear, free }) = read(bytes, Span { from, until }, &LIMITS) else { return };
    assert!(spans.len() <= LIMITS.spans && unclear.len() + free <= LIMITS.events);
    assert!(spans.is_sorted());
    for span in spans {
        assert!((from..=until).contains(&span.day) && span.start < span.end && span.end <= 24 * 60);
    }
}
