//! Texts of invented Finnish: real words and endings in no meaningful order.

use lahituki_tests::Dice;

/// What support is about, the most common first.
const NOUNS: &[&str] = &[
    "projektori",
    "tulostin",
    "verkko",
    "salasana",
    "tabletti",
    "kone",
    "näyttö",
    "kaapeli",
    "tunnus",
    "opettaja",
    "luokka",
    "oppilas",
    "Chromebook",
    "ohje",
    "asetus",
    "päivitys",
    "kokous",
    "kuva",
    "ääni",
    "kaiutin",
    "kamera",
    "mikrofoni",
    "sovellus",
    "selain",
    "sivusto",
    "viesti",
    "kalenteri",
    "tiedosto",
    "kansio",
    "jako",
    "lupa",
    "laite",
    "laturi",
    "akku",
    "johto",
    "pistoke",
    "valkokangas",
    "kaukosäädin",
    "paperi",
    "väri",
    "mustekasetti",
    "skanneri",
    "yhteys",
    "langaton",
    "reititin",
    "puhelin",
    "numero",
    "lomake",
    "kysely",
    "testi",
    "koe",
    "tunti",
    "välitunti",
    "kirjasto",
    "opehuone",
    "kanslia",
    "rehtori",
    "sihteeri",
    "ohjaaja",
    "päiväkoti",
    "ryhmä",
    "lapsi",
    "vanhempi",
    "tietoturva",
    "virus",
    "huijaus",
    "varmuuskopio",
    "pilvi",
    "levy",
    "muisti",
    "näppäimistö",
    "hiiri",
    "robotti",
    "piirros",
    "video",
    "esitys",
    "dia",
    "taulukko",
    "teksti",
    "kirje",
    "allekirjoitus",
    "sertifikaatti",
    "palvelin",
    "osoite",
    "nimi",
    "luettelo",
    "tilaus",
    "huolto",
    "takuu",
    "kuljetus",
    "avain",
    "ovi",
    "kerros",
    "portaikko",
];

/// What is done with it, in the form in which it is noted.
const VERBS: &[&str] = &[
    "ei toimi",
    "ei käynnisty",
    "vaihdettiin",
    "korjattiin",
    "asennettiin",
    "ei kuvaa",
    "jumittaa",
    "näytettiin",
    "opastettiin",
    "kirjauduttiin",
    "tilattiin",
    "palautettiin",
    "puuttuu",
    "hidastelee",
    "ei löydy",
    "tarkistettiin",
    "tyhjennettiin",
    "nollattiin",
    "kytkettiin",
    "siirrettiin",
    "lukittui",
    "avattiin",
    "tulostettiin",
    "jaettiin",
];

/// Endings of the cases, as they hang on most words.
const ENDINGS: &[&str] = &["", "n", "a", "lla", "ssa", "sta", "lle", "t", "en", "ita", "ksi", "ineen"];

/// The syllables of all other words.
const SYLLABLES: &[&str] = &[
    "ka", "lo", "mi", "tuu", "ri", "sa", "väi", "nen", "kor", "pe", "lii", "ma", "sto", "hä", "yt", "jo", "vu", "ket",
    "ol", "ne",
];

/// What one text is about: a few nouns that come back in it again and again.
pub(crate) struct Topics(Vec<&'static str>);

impl Topics {
    /// Returns so many things to write about.
    pub(crate) fn some(dice: &mut Dice, count: usize) -> Self {
        Self((0..count).map(|_| NOUNS[dice.common(NOUNS.len())]).collect())
    }

    /// Returns a noun in some case: a topic, now and then as a compound, or one of the thousands of other words.
    pub(crate) fn noun(&self, dice: &mut Dice) -> String {
        let ending = ENDINGS[dice.common(ENDINGS.len())];
        match dice.below(6) {
            0 | 1 => format!("{}{ending}", dice.pick(&self.0)),
            2 => format!("{}{}{ending}", dice.pick(&self.0), NOUNS[dice.common(NOUNS.len())].to_lowercase()),
            _ => format!("{}{ending}", other_word(dice.common(4_000))),
        }
    }

    /// Returns a line as it stands in a visit entry.
    pub(crate) fn line(&self, dice: &mut Dice) -> String {
        let mut line = format!("{} {}", self.noun(dice), dice.pick(VERBS));
        for _ in 0..dice.below(6) {
            line = format!("{line} {}", self.noun(dice));
        }
        line
    }

    /// Returns the title of an article.
    pub(crate) fn title(&self, dice: &mut Dice) -> String {
        format!("{} {} {}", self.noun(dice), dice.pick(VERBS), self.noun(dice))
    }

    /// Returns Markdown of about 150 words.
    pub(crate) fn article(&self, dice: &mut Dice) -> String {
        let mut text = String::new();
        for _ in 0..5 {
            text.push_str(&format!("## {}\n\n", self.title(dice)));
            for step in 1..=5 {
                text.push_str(&format!("{step}. {}.\n", self.line(dice)));
            }
            text.push('\n');
        }
        text
    }
}

/// Returns the word of a number, always the same.
fn other_word(number: usize) -> String {
    let places = [number, number / 20, number / 400 + number % 7];
    places.map(|place| SYLLABLES[place % SYLLABLES.len()]).concat()
}

/// Returns a line about one or two things.
pub(crate) fn line(dice: &mut Dice) -> String {
    Topics::some(dice, 2).line(dice)
}

/// Returns something that a person types into a search: words of which the last is often unfinished.
pub(crate) fn query(dice: &mut Dice) -> String {
    let count = 1 + dice.common(3);
    let topics = Topics::some(dice, count);
    let mut words: Vec<String> = (0..count).map(|_| topics.noun(dice)).collect();
    if let Some(last) = words.last_mut() {
        let letters = last.chars().count();
        *last = last.chars().take(1 + dice.below(letters)).collect();
    }
    words.join(" ")
}
