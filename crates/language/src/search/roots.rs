//! What a Finnish word and the words derived from it begin with: `tulost` of `tulostaa`, `tulostus` and `tulostin`.

/// Endings that make one word of another, longer ones first, and what stays of each in the root.
///
/// A doubled `t` or a `t` that became `n` goes back to what the verb has: `käyttö` and `käyttää` to `käyt`, `asennus`
/// and `asentaa` to `asent`.
const ENDINGS: &[(&str, &str)] = &[
    ("ttaminen", "t"),
    ("ttäminen", "t"),
    ("taminen", "t"),
    ("täminen", "t"),
    ("aaminen", "a"),
    ("ääminen", "ä"),
    ("aminen", "a"),
    ("äminen", "ä"),
    ("llisuus", ""),
    ("llisyys", ""),
    ("oiminen", "oi"),
    ("öiminen", "öi"),
    ("minen", ""),
    ("llinen", ""),
    ("ointi", "oi"),
    ("öinti", "öi"),
    ("oida", "oi"),
    ("öidä", "öi"),
    ("ttaja", "t"),
    ("ttäjä", "t"),
    ("taja", "t"),
    ("täjä", "t"),
    ("ttaa", "t"),
    ("ttää", "t"),
    ("nnus", "nt"),
    ("nnys", "nt"),
    ("nnin", "nt"),
    ("nnos", "nt"),
    ("enta", ""),
    ("entä", ""),
    ("nta", ""),
    ("ntä", ""),
    ("tus", "t"),
    ("tys", "t"),
    ("tin", "t"),
    ("taa", "t"),
    ("tää", "t"),
    ("tto", "t"),
    ("ttö", "t"),
    ("ata", "a"),
    ("ätä", "ä"),
    ("ita", "i"),
    ("itä", "i"),
    ("ja", ""),
    ("jä", ""),
    ("to", "t"),
    ("tö", "t"),
    ("te", "t"),
    ("us", ""),
    ("ys", ""),
    ("in", ""),
    ("ea", ""),
    ("eä", ""),
    ("ua", "u"),
    ("yä", "y"),
    ("ia", "i"),
    ("iä", "i"),
];

/// The fewest letters of a root; shorter ones join words that have nothing in common.
const SHORTEST: usize = 4;

/// Returns the root of a base form, or nothing where it has no ending that makes words.
pub(super) fn root(lemma: &str) -> Option<String> {
    let (head, kept) = ENDINGS.iter().find_map(|(ending, kept)| Some((lemma.strip_suffix(ending)?, kept)))?;
    let root = format!("{head}{kept}");
    (root.chars().count() >= SHORTEST).then_some(root)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_derived_from_one_verb_share_a_root() {
        let families = [
            "tulostaa tulostus tulostin tuloste tulostaminen tulostaja",
            "vaihtaa vaihto vaihtaminen",
            "kirjautua kirjautuminen",
            "asentaa asennus asentaminen",
            "tallentaa tallennus tallennin",
            "käyttää käyttö käyttäjä",
            "päivittää päivitys päivittäminen",
            "kopioida kopiointi kopioiminen",
            "hallita hallinta",
            "nollata nollaus nollaaminen",
            "kytkeä kytkin kytkentä",
            "selata selain selaaminen",
        ];
        for family in families {
            let roots: std::collections::BTreeSet<_> = family.split(' ').map(root).collect();
            assert_eq!(roots.len(), 1, "{family}: {roots:?}");
        }
    }

    #[test]
    fn a_word_that_is_not_derived_or_too_short_has_no_root() {
        for word in ["", "wilma", "koulu", "verkko", "asia"] {
            assert_eq!(root(word), None, "{word}");
        }
    }
}
