//! Small words: what every text and every question is held together by, and what says nothing of what it is about.
//!
//! `miten saan tulostimen toimimaan` asks for printers that work; the texts that answer have neither `miten` nor `saan`.

use super::{Kind, Token};
use crate::Language;

/// Base forms, so that each stands for all its forms: `voinko` and `voisitko` are forms of `voida`.
const FINNISH: &[&str] = &[
    // Who and what.
    "minä",
    "sinä",
    "hän",
    "me",
    "te",
    "he",
    "se",
    "ne",
    "tämä",
    "tuo",
    "nämä",
    "nuo",
    "joka",
    "mikä",
    "kuka",
    "kumpi",
    "joku",
    "jokin",
    "kukaan",
    "mikään",
    "jokainen",
    "itse",
    "muu",
    "sellainen",
    "tällainen",
    "tuollainen",
    "millainen",
    "minkälainen",
    // How, where, when and why.
    "miten",
    "kuinka",
    "miksi",
    "milloin",
    "koska",
    "missä",
    "mistä",
    "mihin",
    "minne",
    "montako",
    "paljonko",
    "jotenkin",
    "täällä",
    "tänne",
    "täältä",
    "siellä",
    "sinne",
    "sieltä",
    "tässä",
    "siinä",
    "tästä",
    "siitä",
    "näin",
    "noin",
    "niin",
    // Joints.
    "ja",
    "tai",
    "vai",
    "eli",
    "sekä",
    "että",
    "jos",
    "kun",
    "kuin",
    "mutta",
    "vaan",
    "vaikka",
    "joten",
    "jotta",
    "sillä",
    "myös",
    "vain",
    "vielä",
    "jo",
    "nyt",
    "sitten",
    "aina",
    "ihan",
    "aivan",
    "kyllä",
    "ehkä",
    "edes",
    "taas",
    // What is done in every question.
    "ei",
    "älä",
    "olla",
    "voida",
    "pitää",
    "täytyä",
    "saada",
    "haluta",
    "osata",
    "kannattaa",
    "tehdä",
    "kertoa",
    "tietää",
    // Said to whoever is asked.
    "hei",
    "moi",
    "terve",
    "kiitos",
    "kiittää",
];

const SWEDISH: &[&str] = &[
    "jag", "du", "han", "hon", "den", "det", "vi", "ni", "de", "dem", "mig", "dig", "sig", "oss", "er", "man", "min",
    "mitt", "mina", "din", "ditt", "dina", "sin", "sitt", "sina", "vår", "vårt", "våra", "denna", "detta", "dessa",
    "som", "någon", "något", "några", "vad", "vem", "vilken", "vilket", "vilka", "hur", "var", "vart", "varför", "när",
    "här", "där", "då", "så", "nu", "och", "eller", "men", "att", "om", "för", "i", "på", "av", "från", "till", "med",
    "utan", "vid", "hos", "en", "ett", "inte", "ej", "också", "även", "bara", "än", "är", "vara", "blir", "bli",
    "blev", "har", "ha", "hade", "kan", "kunna", "kunde", "ska", "skall", "skulle", "vill", "vilja", "måste", "får",
    "få", "bör", "gör", "göra", "gjorde", "vet", "hej", "tack",
];

const ENGLISH: &[&str] = &[
    "i", "you", "he", "she", "it", "we", "they", "me", "my", "your", "his", "her", "its", "our", "their", "this",
    "that", "these", "those", "there", "here", "who", "which", "what", "how", "when", "where", "why", "the", "a", "an",
    "and", "or", "but", "if", "of", "to", "in", "on", "at", "for", "from", "with", "by", "as", "so", "not", "no", "is",
    "are", "was", "were", "be", "been", "am", "do", "does", "did", "dont", "doesnt", "can", "cant", "cannot", "could",
    "will", "would", "should", "may", "might", "must", "have", "has", "had", "im", "some", "any", "please", "thanks",
];

impl Token {
    /// Whether the word, read in a language, holds a question together and says nothing of what it is about.
    pub fn is_small(&self, language: Language) -> bool {
        match language {
            Language::Fi => self.of(Kind::Lemma).any(|lemma| FINNISH.contains(&lemma)),
            Language::Sv => SWEDISH.contains(&self.word()),
            Language::En => ENGLISH.contains(&self.word()),
        }
    }
}

#[cfg(test)]
mod tests {
    use crate::Language;
    use crate::search::Analyser;

    #[test]
    fn what_a_question_is_about_is_what_is_left_without_small_words() {
        let analyser = Analyser::shipped().unwrap();
        let check = |text: &str, language, expected: &[&str]| {
            let mut tokens = analyser.tokens(text, language);
            tokens.retain(|token| !token.is_small(language));
            let left: Vec<&str> = tokens.iter().map(|token| token.span.of(text)).collect();
            assert_eq!(left, expected, "{text}");
        };
        let finnish = "Osaisiko joku kertoa, miten saan tulostimen toimimaan ilman että se jumittaa?";
        check(finnish, Language::Fi, &["tulostimen", "toimimaan", "ilman", "jumittaa"]);
        check("Hur gör jag när skrivaren inte fungerar?", Language::Sv, &["skrivaren", "fungerar"]);
        check("How do I connect my laptop to the projector?", Language::En, &["connect", "laptop", "projector"]);
    }
}
