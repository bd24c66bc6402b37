//! From when till when: `9-10.30`, `klo 9–10`, `9.00 – 9.45`.

use super::Found;
use super::durations::MINUTES;
use super::tokens::Tokens;
use crate::Span;

/// The words that announce a clock time.
const ANNOUNCEMENTS: [&str; 3] = ["klo", "kello", "kl"];

/// Bare numbers up to this are class levels: `7-9` is lower secondary school.
const LAST_CLASS: u16 = 9;

const DASHES: [char; 4] = ['-', '\u{2012}', '–', '—'];

/// When it began and how many minutes it took.
pub(crate) type Clock = (Found<u16>, Found<u16>);

struct Range {
    start: u16,
    end: u16,
    /// The place after the range's last token.
    next: usize,
}

/// Finds the first clock range and takes it; a range that ends before it starts or lasts too long is `unknown`.
pub(crate) fn take_clock(tokens: &mut Tokens, unknown: &mut Vec<Span>) -> Option<Clock> {
    for at in tokens.free() {
        let Some(range) = range_at(tokens, at) else { continue };
        match range.end.checked_sub(range.start).filter(|minutes| MINUTES.contains(minutes)) {
            Some(minutes) => {
                let span = tokens.take(at, range.next);
                return Some((Found::at(range.start, span), Found::at(minutes, span)));
            }
            None => unknown.push(tokens.0[at].span),
        }
    }
    None
}

fn range_at(tokens: &Tokens, at: usize) -> Option<Range> {
    let announced = ANNOUNCEMENTS.contains(&tokens.free_at(at)?.word.as_str());
    let first = at + usize::from(announced);
    let (from, to, next) = halves(tokens, first)?;
    let (start, end) = (clock(from)?, clock(to)?);
    let exact = from.len() > 2 || to.len() > 2;
    (announced || exact || end > LAST_CLASS * 60).then_some(Range { start, end, next })
}

/// Returns both ends as written, in one token or in three, and the place after them.
fn halves<'t>(tokens: &'t Tokens, at: usize) -> Option<(&'t str, &'t str, usize)> {
    let word = tokens.free_at(at)?.word.as_str();
    if let Some((from, to)) = word.split_once(DASHES) {
        return Some((from, to, at + 1));
    }
    tokens.free_at(at + 1).filter(|dash| dash.word.chars().all(|letter| DASHES.contains(&letter)))?;
    Some((word, tokens.free_at(at + 2)?.word.as_str(), at + 3))
}

/// Reads `9`, `9.30` or `9:30` as minutes since midnight.
fn clock(written: &str) -> Option<u16> {
    let (hours, minutes) = written.split_once(['.', ':']).unwrap_or((written, "00"));
    let number =
        |part: &str| part.bytes().all(|byte| byte.is_ascii_digit()).then(|| part.parse::<u16>().ok()).flatten();
    let (hours, minutes) =
        (number(hours).filter(|&hours| hours < 24)?, number(minutes).filter(|_| minutes.len() == 2)?);
    (minutes < 60).then_some(hours * 60 + minutes)
}
