//! Places in a text as the window counts them.

use lahituki_language::Span;

/// Returns spans of bytes as `[start, end]` in UTF-16 units, the units in which JavaScript counts.
///
/// The spans must stand in order on character boundaries of the text, as those of `lahituki_language` do.
pub(crate) fn utf16(text: &str, spans: &[Span]) -> Vec<(u32, u32)> {
    let length = |from: usize, to: usize| text.get(from..to).map_or(0, |part| part.encode_utf16().count() as u32);
    let (mut byte, mut unit) = (0, 0);
    let mut places = Vec::with_capacity(spans.len());
    for span in spans {
        let start = unit + length(byte, span.start);
        let end = start + length(span.start, span.end);
        places.push((start, end));
        (byte, unit) = (span.end, end);
    }
    places
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn letters_and_emoji_count_as_they_do_in_the_window() {
        let text = "ä 🙂 yö";
        let spans = [Span { start: 0, end: 2 }, Span { start: 8, end: 11 }];
        assert_eq!(spans.map(|span| span.of(text)), ["ä", "yö"]);
        assert_eq!(utf16(text, &spans), [(0, 1), (5, 7)]);
    }
}
