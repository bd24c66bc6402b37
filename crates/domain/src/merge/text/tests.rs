use super::*;
use proptest::prelude::*;
use std::collections::HashSet;

const WAS: &str = "Tulostin\nVerkko\nTunnukset\nLaitteet\nMuuta\n";

#[track_caller]
fn check(was: &str, current: &str, new: &str, merged: &str, overlaps: bool) {
    assert_eq!(merged_text(was, current, new), MergedText { text: merged.to_owned(), overlaps });
}

#[test]
fn what_both_changed_in_different_lines_holds() {
    check(
        WAS,
        "Tulostin korjattu\nVerkko\nTunnukset\nLaitteet\nMuuta\n",
        "Tulostin\nVerkko\nTunnukset\nMuuta\nJatkuu\n",
        "Tulostin korjattu\nVerkko\nTunnukset\nMuuta\nJatkuu\n",
        false,
    );
}

#[test]
fn where_both_changed_a_line_the_first_to_arrive_stays_and_the_rest_holds() {
    check(
        WAS,
        "Tulostin\nVerkko hidas\nTunnukset\nLaitteet\nMuuta\n",
        "Tulostin\nVerkko poikki\nTunnukset\nLaitteet\nKahvi\n",
        "Tulostin\nVerkko hidas\nTunnukset\nLaitteet\nKahvi\n",
        true,
    );
}

#[test]
fn changes_with_no_line_between_them_overlap() {
    check("a\nb\nc\n", "A\nb\nc\n", "a\nB\nc\n", "A\nb\nc\n", true);
    check("a\nb\nc\n", "A\nb\nc\n", "a\nb\nC\n", "A\nb\nC\n", false);
    check("a\n", "a\nb\n", "a\nc\n", "a\nb\n", true);
}

#[test]
fn what_both_changed_alike_comes_once() {
    check("a\nb\nc\n", "a\nuusi\nb\nC\n", "a\nuusi\nb\nc\n", "a\nuusi\nb\nC\n", false);
}

#[test]
fn a_line_that_both_moved_to_different_places_is_not_repeated() {
    check("x\na\nb\nc\nd\n", "a\nb\nx\nc\nd\n", "a\nb\nc\nd\nx\n", "a\nb\nx\nc\nd\n", true);
}

#[test]
fn empty_lines_may_be_added_in_several_places() {
    check("a\nb\nc\n", "a\n\nb\nc\n", "a\nb\n\nc\n", "a\n\nb\n\nc\n", false);
}

#[test]
fn a_missing_end_of_the_last_line_is_no_change_of_that_line() {
    check("a\nb", "A\nb", "a\nb\nc", "A\nb\nc", false);
    check("a\nb", "A\nb", "a\nb\n", "A\nb\n", false);
    check("a\nb\n", "A\nb", "a\nb\nc\n", "A\nb\nc", false);
}

#[test]
fn ends_of_lines_follow_whoever_changed_them() {
    check("a\nb\n", "a\r\nb\r\n", "a\nb\nc\n", "a\r\nb\r\nc\r\n", false);
    check("a\r\nb\r\n", "A\r\nb\r\n", "a\r\nb\r\nc\r\n", "A\r\nb\r\nc\r\n", false);
}

#[test]
fn texts_over_the_limits_overlap_as_a_whole() {
    for long in ["x".repeat(MAX_BYTES + 1), "x\n".repeat(MAX_LINES + 1)] {
        check("a\nb\nc\n", "A\nb\nc\n", &long, "A\nb\nc\n", true);
        check("a\nb\nc\n", &long, "A\nb\nc\n", &long, true);
        check("a\nb\nc\n", "a\nb\nc\n", &long, &long, false);
    }
}

#[test]
fn texts_with_little_in_common_are_merged_too() {
    let line = |n: usize| format!("{}\n", n.wrapping_mul(0x9E37_79B9) >> 7 & 127);
    let [was, current, new] = [0, 1, 2].map(|turn| (0..MAX_LINES).map(|n| line(3 * n + turn)).collect::<String>());
    assert!(merged_text(&was, &current, &new).overlaps);
}

proptest! {
    #[test]
    fn a_side_that_changed_nothing_gives_way_byte_by_byte((was, other) in (text(), text())) {
        check(&was, &was, &other, &other, false);
        check(&was, &other, &was, &other, false);
        check(&was, &other, &other, &other, false);
    }

    #[test]
    fn the_order_of_arrival_matters_only_to_overlaps(
        [was, current, new] in prop_oneof![related(), [text(), text(), text()]],
    ) {
        let [one, other] = [merged_text(&was, &current, &new), merged_text(&was, &new, &current)];
        prop_assert_eq!(one.overlaps, other.overlaps);
        prop_assert!(one.overlaps || one == other);
    }

    #[test]
    fn every_line_was_written_by_someone([was, current, new] in [text(), text(), text()]) {
        let merged = merged_text(&was, &current, &new).text;
        let written: HashSet<&str> = [&was, &current, &new].into_iter().flat_map(|text| lines(text)).collect();
        prop_assert!(lines(&merged).all(|line| written.contains(line)));
    }

    #[test]
    fn without_overlap_all_that_was_added_shows_and_nothing_that_was_removed([was, current, new] in related()) {
        let merged = merged_text(&was, &current, &new);
        if merged.overlaps {
            return Ok(());
        }
        let [was, current, new, merged] =
            [&was, &current, &new, &merged.text].map(|text| lines(text).collect::<HashSet<_>>());
        prop_assert!(current.union(&new).filter(|line| !was.contains(*line)).all(|line| merged.contains(line)));
        prop_assert!(merged.intersection(&was).all(|line| current.contains(line) && new.contains(line)));
    }

    #[test]
    fn any_text_can_be_merged([was, current, new] in [".*", ".*", ".*"]) {
        merged_text(&was, &current, &new);
    }
}

/// A text of a few short lines, with every kind of end of line.
fn text() -> impl Strategy<Value = String> {
    "([abcd]?(\n|\r\n|\r)){0,8}[abcd]?"
}

/// A text of distinct lines and two that came from it by a few changes each.
fn related() -> impl Strategy<Value = [String; 3]> {
    let change = || prop::collection::vec((0..12_usize, 0..4_usize, 0..3_u8), 0..4);
    (0..12_usize, change(), change()).prop_map(|(length, one, other)| {
        let was: Vec<String> = (0..length).map(|n| format!("rivi {n}")).collect();
        let [current, new] = [one, other].map(|changes| changed(was.clone(), changes));
        [was, current, new].map(|lines| lines.iter().map(|line| format!("{line}\n")).collect())
    })
}

fn changed(mut lines: Vec<String>, changes: Vec<(usize, usize, u8)>) -> Vec<String> {
    for (at, word, how) in changes {
        let at = at.min(lines.len());
        match how {
            0 => lines.insert(at, format!("lisä {word}")),
            1 if at < lines.len() => lines[at] = format!("uusi {word}"),
            2 if at < lines.len() => drop(lines.remove(at)),
            _ => {}
        }
    }
    lines
}

/// The lines without what ends them: a lone `\r` at the end of a text becomes part of an end of line once a line follows.
fn lines(text: &str) -> impl Iterator<Item = &str> {
    text.lines().map(|line| line.trim_end_matches('\r'))
}
