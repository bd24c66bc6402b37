//! What ships with the program: the Finnish transducer, the words of the field and what means the same.
//!
//! They are files of `assets/language`, linked into the programs that name them.

use crate::Language;
use crate::morphology::PackError;
use crate::search::{GroupError, LexiconError};
use thiserror::Error;

/// The Finnish transducer, as [`pack::read`](crate::morphology::pack::read) reads it.
///
/// `cargo xtask finnish` makes it anew; `NOTICE` tells whose work it holds.
pub const FINNISH_PACK: &[u8] = include_bytes!("../../../assets/language/fi.pack");

/// The words of the field that no dictionary knows, as [`Lexicon::parse`](crate::search::Lexicon::parse) reads them.
pub const LEXICON: &str = include_str!("../../../assets/language/lexicon.txt");

/// The names that mean the same in each language, as [`Group::parse`](crate::search::Group::parse) reads them.
pub const WORDS: [(Language, &str); 3] = [
    (Language::Fi, include_str!("../../../assets/language/words.fi")),
    (Language::Sv, include_str!("../../../assets/language/words.sv")),
    (Language::En, include_str!("../../../assets/language/words.en")),
];

/// Why what ships with the program cannot be used; the program is damaged then.
#[derive(Debug, Error)]
pub enum ShippedError {
    /// The transducer is damaged.
    #[error(transparent)]
    Pack(#[from] PackError),
    /// The words of the field are not as they should be.
    #[error(transparent)]
    Lexicon(#[from] LexiconError),
    /// The names that mean the same are not as they should be.
    #[error(transparent)]
    Words(#[from] GroupError),
}
