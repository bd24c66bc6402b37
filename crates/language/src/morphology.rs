//! Finnish morphology: which words a form may be an inflected form of, and what a compound is made of.
//!
//! The knowledge is a finite-state transducer that reads a form letter by letter and writes what it is;
//! [`transducer`] holds it, [`walk`] follows a form through it, [`pack`] carries it in a file.

pub mod pack;
mod transducer;
mod walk;

pub use pack::PackError;
pub use transducer::{Arc, Label, Transducer};

/// The longest word that is looked up, in characters; a longer one is an identifier or a mistake.
pub const LONGEST_WORD: usize = 64;

/// What the transducer writes where it joins two words, and the mark that stands for it in a lemma.
const SEAMS: [(&str, &str); 2] = [("⁅BOUNDARY⁆", "|"), ("⁅HYPHEN⁆", "-")];

/// One reading of a form.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Analysis {
    /// The word in its base form; its parts are parted by `|`, or by `-` where one is written.
    pub lemma: String,
    /// The class of the word, such as `noun`, `proper` or `verb`.
    pub class: String,
    /// What the form says beside the word, such as `+pl+ine`.
    pub form: String,
}

impl Transducer {
    /// Returns the likeliest readings of a form, written as it would be in a text: names begin with a capital.
    ///
    /// Several are equally likely where the form is one of several words. An unknown form has none, and so has one
    /// that is longer than [`LONGEST_WORD`].
    pub fn analyses(&self, form: &str) -> Vec<Analysis> {
        let mut analyses: Vec<Analysis> =
            walk::outputs(self, form).iter().filter_map(|output| Analysis::read(output)).collect();
        analyses.sort();
        analyses.dedup();
        analyses
    }
}

impl Analysis {
    /// Reads what the transducer writes: origin, lemma, class, homonym, style and form, parted by tabs.
    ///
    /// A mark that is left out, such as the end of a sentence, is a reading without a lemma, and none at all.
    fn read(output: &str) -> Option<Self> {
        let mut fields = output.split('\t').skip(1);
        let lemma = SEAMS.iter().fold(fields.next()?.to_owned(), |lemma, (seam, mark)| lemma.replace(seam, mark));
        let class = fields.next()?.to_owned();
        let form = fields.nth(2).unwrap_or_default().to_owned();
        (!lemma.is_empty()).then_some(Self { lemma, class, form })
    }
}

#[cfg(test)]
mod tests;
