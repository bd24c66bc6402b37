use super::*;
use crate::shipped;
use std::sync::LazyLock;

static FINNISH: LazyLock<Transducer> = LazyLock::new(|| pack::read(shipped::FINNISH_PACK).unwrap());

/// The lemmas of a form, each once.
fn lemmas(form: &str) -> Vec<String> {
    let mut lemmas: Vec<String> = FINNISH.analyses(form).into_iter().map(|analysis| analysis.lemma).collect();
    lemmas.dedup();
    lemmas
}

#[test]
fn an_inflected_form_leads_to_its_word_and_to_the_parts_of_a_compound() {
    let cases = [
        ("tulostimella", vec!["tulostin"]),
        ("tulostusongelmissa", vec!["tulostus|ongelma"]),
        ("salasanoja", vec!["sala|sana"]),
        ("Wilmaan", vec!["Wilma"]),
        ("verkkoon", vec!["verkko"]),
        ("wifi-verkkoon", vec!["wifi-verkko"]),
    ];
    for (form, expected) in cases {
        assert_eq!(lemmas(form), expected, "{form}");
    }
}

#[test]
fn a_form_of_several_words_leads_to_each() {
    assert_eq!(lemmas("kuusta"), ["kuu", "kuusi"]);
}

#[test]
fn an_unknown_form_leads_nowhere() {
    for form in ["", "xqzzt", "привет", "日本語", &"ä".repeat(65), &"-".repeat(64)] {
        assert_eq!(lemmas(form), Vec::<String>::new(), "{form}");
    }
}

#[test]
fn the_most_tangled_form_is_answered_within_the_limits() {
    for form in ["aa".repeat(32), "suo".repeat(21), "yöaika".repeat(10), "a-".repeat(32)] {
        let _ = FINNISH.analyses(&form);
    }
}

/// Two letters, `a` written as it is at no cost and as `b` at a cost; any other letter as it is.
fn small() -> Transducer {
    let symbols = ["", "?", "a", "b", "x\t", "\tnoun\t\t\t"].map(Box::from).to_vec();
    let label = |input, output, cost| Label { input, output, cost };
    let labels = vec![label(0, 4, 0), label(0, 5, 0), label(1, 1, 0), label(2, 2, 0), label(2, 3, 1)];
    let arc = |label, target| Arc::new(label, target).unwrap();
    let arcs = vec![arc(0, 1), arc(1, 2), arc(2, 1), arc(3, 1), arc(4, 1)];
    Transducer::new(symbols, labels, vec![0, 1, 5, 5], arcs, vec![(2, 0)]).unwrap()
}

#[test]
fn only_the_cheapest_readings_are_kept_and_unknown_letters_pass() {
    let analyses = small().analyses("aЖa");
    assert_eq!(analyses, [Analysis { lemma: "aЖa".into(), class: "noun".into(), form: String::new() }]);
}

#[test]
fn a_packed_transducer_reads_back_as_it_was() {
    let packed = pack::write(&small()).unwrap();
    assert_eq!(pack::write(&pack::read(&packed).unwrap()).unwrap(), packed);
}

#[test]
fn a_damaged_pack_is_refused_wherever_the_damage_is() {
    let packed = pack::write(&small()).unwrap();
    assert!(matches!(pack::read(b"PK\x03\x04 and more"), Err(PackError::Unknown)));
    for length in 0..packed.len() {
        assert!(pack::read(&packed[..length]).is_err(), "cut to {length}");
    }
    for at in 0..packed.len() {
        let mut damaged = packed.clone();
        damaged[at] ^= 0x10;
        // Some bits of the frame's header say nothing that matters; all others are found out.
        if let Ok(read) = pack::read(&damaged) {
            assert_eq!(pack::write(&read).unwrap(), packed, "byte {at}");
        }
    }
}

#[test]
fn parts_that_do_not_fit_together_are_refused() {
    let symbols = || ["", "?", "a"].map(Box::from).to_vec();
    let label = Label { input: 2, output: 2, cost: 0 };
    let arc = |label, target| Arc::new(label, target).unwrap();
    let cases = [
        Transducer::new(symbols(), vec![Label { input: 3, ..label }], vec![0, 0], vec![], vec![]),
        Transducer::new(symbols(), vec![label], vec![0, 1], vec![arc(1, 0)], vec![]),
        Transducer::new(symbols(), vec![label], vec![0, 1], vec![arc(0, 1)], vec![]),
        Transducer::new(symbols(), vec![label], vec![0, 2], vec![arc(0, 0)], vec![]),
        Transducer::new(symbols(), vec![label], vec![0, 0], vec![], vec![(1, 0)]),
        Transducer::new(symbols(), vec![label], vec![], vec![], vec![]),
        Transducer::new(vec![], vec![], vec![0, 0], vec![], vec![]),
    ];
    assert!(cases.iter().all(|case| matches!(case, Err(PackError::Damaged(_)))));
}
