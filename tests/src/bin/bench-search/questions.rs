//! What is asked: words in any form, compounds, words with a slip, and each as it is being typed.

use crate::sentences::{Sentences, compound};
use lahituki_tests::Dice;

/// How many questions there are.
const QUESTIONS: usize = 912;

/// The fewest letters that are worth a question.
const FEWEST: usize = 3;

/// Returns the questions.
pub(crate) fn all(dice: &mut Dice, sentences: &Sentences) -> Vec<String> {
    let mut questions = Vec::new();
    while questions.len() < QUESTIONS {
        let text = match dice.below(4) {
            0 => word(dice, sentences),
            1 => compound(dice),
            2 => {
                let word = word(dice, sentences);
                with_slip(dice, &word)
            }
            _ => format!("{} {}", word(dice, sentences), word(dice, sentences)),
        };
        questions.extend(as_typed(&text));
    }
    questions.truncate(QUESTIONS);
    questions
}

/// A word of some sentence, in whatever form it stands there.
fn word(dice: &mut Dice, sentences: &Sentences) -> String {
    let sentence = sentences.sentence(dice);
    let words: Vec<&str> =
        sentence.split(|letter: char| !letter.is_alphabetic()).filter(|word| word.len() > 4).collect();
    if words.is_empty() { "tulostin".to_owned() } else { (*dice.pick(&words)).to_owned() }
}

/// Two letters change places.
fn with_slip(dice: &mut Dice, word: &str) -> String {
    let mut letters: Vec<char> = word.chars().collect();
    let at = 1 + dice.below(letters.len().saturating_sub(2));
    if at + 1 < letters.len() {
        letters.swap(at, at + 1);
    }
    letters.into_iter().collect()
}

/// The text after each second letter and at its end.
fn as_typed(text: &str) -> impl Iterator<Item = String> {
    let letters: Vec<char> = text.chars().collect();
    let ends = (FEWEST..letters.len()).step_by(2).chain([letters.len()]);
    ends.map(|end| letters[..end].iter().collect()).collect::<Vec<String>>().into_iter()
}
