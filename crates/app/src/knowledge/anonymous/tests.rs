use super::{Anonymous, Known, anonymous};
use crate::search::Words;
use crate::testing::Laptop;
use lahituki_domain::people::{Contact, Person, RoleGrant, Unit};
use lahituki_testkit::{CountedIds, digari, unit};
use std::sync::LazyLock;

static WORDS: LazyLock<Words> = LazyLock::new(|| Words::shipped().unwrap());

/// What a laptop knows of some colleagues and schools.
static KNOWN: LazyLock<Known> = LazyLock::new(|| {
    let mut ids = CountedIds::default();
    let mut person = |called: &str, last: &str| Person { last_name: last.to_owned(), ..digari(&mut ids, called) };
    let people = [
        person("Outi", "Kangas"),
        person("Veikko", "Lehtopelto"),
        person("Anna-Liisa", "Virta"),
        person("Yusuf", "Taalikainen"),
        person("Mikko", "Vainikka"),
        person("Pilvi", "Aho"),
    ];
    let mut planner = person("Aino", "Mäkelä");
    planner.roles.extend([RoleGrant { provider: Some("Meita".to_owned()), ..planner.roles[0].clone() }]);
    let mut school = |name: &str, contact: &str| Unit {
        contact: Some(Contact { name: contact.to_owned(), role: String::new(), phone: String::new() }),
        ..unit(&mut ids, name)
    };
    let schools = [school("Sammonlahden koulu", "Kanslia"), school("Lönnrotin koulu", "Tuula Laine")];
    let laptop = people.iter().fold(Laptop::of(&planner), Laptop::has);
    let laptop = schools.iter().fold(laptop, Laptop::has);
    laptop.ask(|reading, ()| Known::of(reading, &WORDS), ()).unwrap()
});

fn clean(text: &str) -> Anonymous {
    anonymous(text, &KNOWN, &WORDS.analyser)
}

/// Lines as people write them, and what is left of them.
const LINES: &[(&str, &str)] = &[
    // Those who are known here, in any form and however they are written.
    ("outille näytetty Chromebookin jako", "[nimi] näytetty Chromebookin jako"),
    ("lehtopellon tunnus lukossa Wilmassa", "[nimi] tunnus lukossa Wilmassa"),
    ("Mikon ja Vainikan koneet vaihdettu", "[nimi] ja [nimi] koneet vaihdettu"),
    ("yusufin kone, taalikaiselle uusi laturi", "[nimi] kone, [nimi] uusi laturi"),
    ("tuulan puhelin, laineella ei Teamsia", "[nimi] puhelin, [nimi] ei Teamsia"),
    ("anna-liisalta saatu HDMI-kaapeli", "[nimi] saatu HDMI-kaapeli"),
    ("AINO MÄKELÄLLE avattu Classroom", "[nimi] avattu Classroom"),
    ("Veikolta kysytty, Veikko lainasi iPadin", "[nimi] kysytty, [nimi] lainasi iPadin"),
    // What a colleague is called may be a thing as well.
    ("kangas ei laske alas, outi kangas auttoi", "kangas ei laske alas, [nimi] auttoi"),
    ("Virta puuttui, virtajohto vaihdettu", "Virta puuttui, virtajohto vaihdettu"),
    ("pyydetty apua, Kangas toi muuntajan", "pyydetty apua, [nimi] toi muuntajan"),
    ("annan kone, pilville tunnus pilvipalveluun", "[nimi] kone, [nimi] tunnus pilvipalveluun"),
    // Others, as far as a word looks like a name.
    ("Matti Virtasen kone ei käynnisty", "[nimi] kone ei käynnisty"),
    ("nollattu salasana Virtaselle Wilmaan", "nollattu salasana [nimi] Wilmaan"),
    ("oppilaan Eetun Chromebook, eetulle uusi", "oppilaan [nimi] Chromebook, [nimi] uusi"),
    ("Khadijalle ja Oleksandrin äidille ohje Google Meetiin", "[nimi] ja [nimi] äidille ohje Google Meetiin"),
    ("M. Korhosen läppäri, Korhonen M. ilmoitti", "[nimi] läppäri, [nimi]. ilmoitti"),
    ("pyydetty Khadijalta lupa Wilmatunnukseen", "pyydetty [nimi] lupa Wilmatunnukseen"),
    ("opettaja Nguyenilla ei ääntä Smartboardissa", "opettaja [nimi] ei ääntä Smartboardissa"),
    ("Svetlana Petrovan Office-tunnus", "[nimi] Office-tunnus"),
    ("rehtori Hämäläinen pyysi Adobe-lisenssin", "rehtori [nimi] pyysi Adobe-lisenssin"),
    ("Liisa-Maijalla Epsonin projektori", "[nimi] Epsonin projektori"),
    ("Nieminen, Pekka: PowerPoint ei aukea", "[nimi], [nimi]: PowerPoint ei aukea"),
    ("5B:n Onnin ja Helmin tabletit", "5B:n [nimi] ja [nimi] tabletit"),
    // Numbers, addresses, codes.
    ("soita Matille 040 123 4567 tai 05-6162200", "soita [nimi] [numero] tai [numero]"),
    ("maija.meikalainen@edu.example.fi ei pääse Driveen", "[sähköposti] ei pääse Driveen"),
    ("oppilas 131052-308T, tunnus lukossa", "oppilas [henkilötunnus], tunnus lukossa"),
    // What stays: schools, products, things, and where a sentence begins.
    ("Sammonlahdessa ja Lönnrotin koululla WLAN poikki", "Sammonlahdessa ja Lönnrotin koululla WLAN poikki"),
    ("Kansliaan soitettu, Meita vaihtoi Lenovon telakan", "Kansliaan soitettu, Meita vaihtoi Lenovon telakan"),
    ("Aina kun Windows päivittyy, Bluetooth katoaa", "Aina kun Windows päivittyy, Bluetooth katoaa"),
    ("Kaapeli vaihdettu. Ilman sovitinta ei toimi.", "Kaapeli vaihdettu. Ilman sovitinta ei toimi."),
    ("lk204 Canon LPR-0001234 virhe E-02, 22.11.2026", "lk204 Canon LPR-0001234 virhe E-02, 22.11.2026"),
    ("Printterin toneri, Office 365 ja Abitti-tikku", "Printterin toneri, Office 365 ja Abitti-tikku"),
    ("", ""),
];

#[test]
fn people_are_taken_out_in_any_form_and_products_and_schools_stay() {
    let wrong = LINES.iter().filter(|(line, expected)| clean(line).text != *expected);
    let wrong: Vec<String> = wrong.map(|(line, expected)| format!("{}\n{expected}", clean(line).text)).collect();
    assert!(wrong.is_empty(), "\n{}", wrong.join("\n\n"));
}

#[test]
fn what_was_taken_out_is_listed_once_as_it_was_written() {
    let removed = clean("Matille 0401234567, Virtaselle ja Matille").removed;
    assert_eq!(removed, ["Matille", "0401234567", "Virtaselle"]);
    assert_eq!(clean("projektori ei kuvaa").removed, Vec::<String>::new());
}

#[test]
fn any_text_is_answered_and_a_clean_one_stays_clean() {
    let long = "Matti soitti 040 123 4567 ".repeat(200);
    for text in ["@", "A\u{308}ijä", "\u{0}+\u{1F600}0-", "a-b-C.D", "Matti\nVirtanen", long.as_str()] {
        let Anonymous { text, .. } = clean(text);
        assert_eq!(clean(&text).text, text);
    }
}
