//! Which bytes a request asks for: all, or one span of them.

use super::ApiError;
use axum::http::{HeaderMap, HeaderValue, header};
use std::ops::Range;

/// Returns the span that a request asks for; `None` when it gets everything: it names no span, several or none that can
/// be read, or it wants one only of other bytes than these.
///
/// # Errors
/// [`ApiError::NoSuchRange`] when the span is beyond the end.
pub(super) fn asked(headers: &HeaderMap, tag: &str, size: u64) -> Result<Option<Range<u64>>, ApiError> {
    let text = |name| headers.get(name).and_then(|value: &HeaderValue| value.to_str().ok());
    if headers.contains_key(header::IF_RANGE) && text(header::IF_RANGE) != Some(tag) {
        return Ok(None);
    }
    match text(header::RANGE).and_then(|range| span(range, size)) {
        Some(span) if span.is_empty() => Err(ApiError::NoSuchRange(size)),
        span => Ok(span),
    }
}

/// Returns how an answer names the span that it holds.
pub(super) fn told(span: &Range<u64>, size: u64) -> HeaderValue {
    let text = format!("bytes {}-{}/{size}", span.start, span.end.saturating_sub(1));
    HeaderValue::from_str(&text).expect("digits and dashes are a header's value")
}

/// Reads `bytes=first-last`, `bytes=first-` or `bytes=-count`; the span is empty when there are no such bytes.
fn span(range: &str, size: u64) -> Option<Range<u64>> {
    let (first, last) = range.strip_prefix("bytes=")?.trim().split_once('-')?;
    if first.is_empty() {
        let count: u64 = number(last)?;
        return Some(size.saturating_sub(count)..size);
    }
    let first = number(first)?;
    let last = if last.is_empty() { u64::MAX } else { number(last)? };
    (first <= last).then(|| first.min(size)..last.saturating_add(1).min(size))
}

fn number(text: &str) -> Option<u64> {
    // A number's own grammar would take a plus sign too.
    text.bytes().all(|byte| byte.is_ascii_digit()).then(|| text.parse().ok())?
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(range: &str, expected: Result<Option<Range<u64>>, u64>) {
        let headers = HeaderMap::from_iter([(header::RANGE, HeaderValue::from_str(range).unwrap())]);
        let found = asked(&headers, "\"a\"", 10).map_err(|error| match error {
            ApiError::NoSuchRange(size) => size,
            other => panic!("{other}"),
        });
        assert_eq!(found, expected, "{range}");
    }

    #[test]
    fn one_span_is_cut_to_what_there_is() {
        for (range, span) in [
            ("bytes=0-0", 0..1),
            ("bytes=3-5", 3..6),
            ("bytes=3-", 3..10),
            ("bytes=9-99", 9..10),
            ("bytes=-4", 6..10),
            ("bytes=-99", 0..10),
        ] {
            check(range, Ok(Some(span)));
        }
    }

    #[test]
    fn a_span_beyond_the_end_cannot_be_had() {
        for range in ["bytes=10-", "bytes=10-12", "bytes=-0", "bytes=18446744073709551615-"] {
            check(range, Err(10));
        }
    }

    #[test]
    fn what_is_no_single_span_gets_everything() {
        for range in ["bytes=5-3", "bytes=0-1,4-5", "bytes=+1-2", "bytes=-", "bytes=a-b", "lines=1-2", "bytes 0-1", ""]
        {
            check(range, Ok(None));
        }
    }

    #[test]
    fn a_span_of_other_bytes_gets_everything() {
        let asked_if = |tag: &'static str| {
            let range = (header::RANGE, HeaderValue::from_static("bytes=3-5"));
            let headers = HeaderMap::from_iter([range, (header::IF_RANGE, HeaderValue::from_static(tag))]);
            asked(&headers, "\"a\"", 10).unwrap()
        };
        assert_eq!([asked_if("\"a\""), asked_if("\"b\""), asked_if("W/\"a\"")], [Some(3..6), None, None]);
    }
}
