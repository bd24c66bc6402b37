//! Sentences of the field: those of the starter articles, and compounds that nobody has written yet.

use anyhow::{Context, Result, ensure};
use lahituki_tests::Dice;
use std::path::Path;

/// First parts of compounds.
const FIRST: &[&str] = &[
    "projektori",
    "tulostin",
    "verkko",
    "salasana",
    "tabletti",
    "näyttö",
    "tunnus",
    "luokka",
    "oppilas",
    "kuva",
    "ääni",
    "kamera",
    "mikrofoni",
    "sovellus",
    "selain",
    "viesti",
    "kalenteri",
    "tiedosto",
    "kansio",
    "laite",
    "akku",
    "valkokangas",
    "paperi",
    "väri",
    "puhelin",
    "lomake",
    "kysely",
    "koe",
    "kirjasto",
    "kanslia",
    "ohjaaja",
    "pilvi",
    "levy",
    "muisti",
    "näppäimistö",
    "hiiri",
    "robotti",
    "video",
    "esitys",
    "taulukko",
    "teksti",
    "palvelin",
    "huolto",
    "takuu",
    "avain",
    "kerros",
    "koulu",
    "päiväkoti",
    "opettaja",
    "ryhmä",
];

/// Last parts of compounds with an ending of most cases.
const LAST: &[&str] = &[
    "ongelma",
    "ongelman",
    "ongelmaa",
    "ongelmassa",
    "ongelmat",
    "asetus",
    "asetuksen",
    "asetusta",
    "asetuksissa",
    "ohje",
    "ohjeen",
    "ohjetta",
    "ohjeessa",
    "kaappi",
    "kaapin",
    "kaappia",
    "kaapissa",
    "lista",
    "listan",
    "listaa",
    "listalla",
    "tilaus",
    "tilauksen",
    "tilausta",
    "tilauksessa",
    "kurssi",
    "kurssin",
    "kurssia",
    "kurssilla",
    "vika",
    "vian",
    "vikaa",
    "viassa",
    "pyyntö",
    "pyynnön",
    "pyyntöä",
    "pyynnössä",
    "tuki",
    "tuen",
    "tukea",
    "tuessa",
    "laatikko",
    "laatikon",
    "laatikkoa",
    "laatikossa",
    "huone",
    "huoneen",
    "huonetta",
    "huoneessa",
    "jono",
    "jonon",
    "jonoa",
    "jonossa",
];

/// Every so manieth sentence gets a compound.
const COMPOUNDS: usize = 3;

/// What texts are made of.
pub(crate) struct Sentences {
    titles: Vec<String>,
    sentences: Vec<String>,
}

impl Sentences {
    /// Reads the starter articles.
    pub(crate) fn read() -> Result<Self> {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../assets/knowledge/fi");
        let (mut titles, mut sentences) = (Vec::new(), Vec::new());
        let mut paths = std::fs::read_dir(&folder)?.map(|entry| Ok(entry?.path())).collect::<Result<Vec<_>>>()?;
        paths.sort();
        for path in paths {
            let text = std::fs::read_to_string(&path).with_context(|| format!("reading {}", path.display()))?;
            let (front, body) = text.trim_start_matches("+++").split_once("+++").context("an article has no front")?;
            titles.extend(
                front.lines().find_map(|line| line.strip_prefix("title = ")).map(|title| title.replace('"', "")),
            );
            let lines = body.lines().map(|line| line.trim_start_matches(|c: char| !c.is_alphabetic()).trim());
            sentences.extend(lines.flat_map(|line| line.split(". ")).filter(|line| line.len() > 12).map(str::to_owned));
        }
        ensure!(!titles.is_empty() && sentences.len() > 500, "the starter articles say too little");
        Ok(Self { titles, sentences })
    }

    /// Returns a title.
    pub(crate) fn title(&self, dice: &mut Dice) -> &String {
        dice.pick(&self.titles)
    }

    /// Returns a sentence.
    pub(crate) fn sentence(&self, dice: &mut Dice) -> String {
        let sentence = dice.pick(&self.sentences).clone();
        if dice.below(COMPOUNDS) > 0 { sentence } else { format!("{sentence}, {}", compound(dice)) }
    }
}

/// Returns a compound in some case.
pub(crate) fn compound(dice: &mut Dice) -> String {
    format!("{}{}", dice.pick(FIRST), dice.pick(LAST))
}
