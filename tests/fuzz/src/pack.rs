//! A packed transducer that is not the one we made.

use lahituki_language::morphology::pack;

/// What a packed transducer begins with.
const MARK: &[u8] = b"LTFP\x01";

/// Forms that an ordinary transducer reads, and some that none should be asked for.
const FORMS: &[&str] = &["", "a", "verkossa", "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa", "wifi-verkkoon", "Ж\u{0}"];

/// The bytes are what a pack holds, or else a pack; one that can be read can be asked and packed again.
pub(crate) fn run(bytes: &[u8]) {
    let held = zstd::encode_all(bytes, 1).map(|packed| [MARK, &packed].concat()).unwrap_or_default();
    for packed in [held.as_slice(), bytes] {
        let Ok(transducer) = pack::read(packed) else { continue };
        for form in FORMS {
            assert!(transducer.analyses(form).iter().all(|analysis| !analysis.lemma.is_empty()));
        }
        let again = pack::write(&transducer).expect("what was read fits");
        assert!(pack::read(&again).is_ok());
    }
}
