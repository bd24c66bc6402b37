//! The files of the starter articles, by the name that links use.

use lahituki_domain::people::ScreenLanguage;

/// The articles of a language, each with its name.
type Files = &'static [(&'static str, &'static str)];

macro_rules! files {
    ($folder:literal, $($slug:literal),* $(,)?) => {
        &[$(($slug, include_str!(concat!("../../../../assets/knowledge/", $folder, "/", $slug, ".md")))),*]
    };
}

/// The Finnish articles.
pub(super) const FINNISH: Files = files![
    "fi",
    "aani-ei-kuulu-luokassa",
    "abitti-koe",
    "alytaulun-kosketus",
    "bitlocker-palautusavain",
    "chromebook-ei-kaynnisty",
    "chromebookin-nollaus",
    "chromebookin-paivitys",
    "chromebookin-pikanappaimet",
    "classroom-kurssille",
    "digivastaavan-vuosi",
    "dokumenttikamera",
    "edaisy-paivakodissa",
    "ensimmainen-paiva-digarina",
    "etakokouksen-aani",
    "haittaohjelmaepaily",
    "hallittu-ipad",
    "helppokayttotoiminnot",
    "henkilotietojen-lahettaminen",
    "hyva-salasana",
    "hyva-vikailmoitus",
    "infonaytto-ei-paivity",
    "ipad-jumissa",
    "ipad-tallennustila",
    "ipadin-sovellus-puuttuu",
    "kadonnut-laite",
    "kalasteluviesti",
    "kaynnin-kirjaaminen",
    "kuvakaappaus",
    "lahtevan-tyontekijan-tunnukset",
    "lainalaitteen-antaminen",
    "laitteen-inventointi",
    "langaton-heijastus",
    "lasten-kuvaaminen",
    "m365-kirjautuminen",
    "monivaiheinen-tunnistautuminen",
    "naytonjako-kokouksessa",
    "netti-hidas-luokassa",
    "ohjeen-kirjoittaminen",
    "oppilaan-salasanan-vaihto",
    "oppilaslaitteiden-jako-ja-keruu",
    "oppimispalvelu-mpassid",
    "paperitukos-ja-variaine",
    "pedanet-kirjautuminen",
    "pilvi-taynna",
    "pilvitulostus-jaa-jonoon",
    "projektori-ei-nayta-kuvaa",
    "sijaisen-tunnukset",
    "skannaus-sahkopostiin",
    "tekoalyn-kaytto",
    "telakka-ja-toinen-naytto",
    "tiedosto-katosi",
    "tiedoston-jakaminen",
    "tietokone-ei-kaynnisty",
    "tietokone-hidas",
    "tietosuojapoikkeama",
    "tulostimen-lisaaminen",
    "tunnus-lukkiutui",
    "turvatulostus",
    "tyopuhelimen-vaihto",
    "uuden-tyontekijan-tunnukset",
    "uusi-sovellus-tunnille",
    "vaara-tili-selaimessa",
    "vieras-ei-paase-kokoukseen",
    "vierasverkko-omat-laitteet",
    "wilma-huoltajan-tunnus",
    "wilma-viesti-vaaralle",
    "wilmaan-kirjautuminen",
    "wlan-ei-toimi",
    "yhteiskaytto-ipadin-siirto",
];

/// The translations.
pub(super) const TRANSLATIONS: [(ScreenLanguage, Files); 2] =
    [(ScreenLanguage::Sv, SWEDISH), (ScreenLanguage::En, ENGLISH)];

const SWEDISH: Files = files![
    "sv",
    "ensimmainen-paiva-digarina",
    "etakokouksen-aani",
    "kalasteluviesti",
    "monivaiheinen-tunnistautuminen",
    "oppilaan-salasanan-vaihto",
    "pilvitulostus-jaa-jonoon",
    "projektori-ei-nayta-kuvaa",
    "sijaisen-tunnukset",
    "tietosuojapoikkeama",
    "wilmaan-kirjautuminen",
    "wlan-ei-toimi",
];

const ENGLISH: Files = files![
    "en",
    "ensimmainen-paiva-digarina",
    "etakokouksen-aani",
    "kalasteluviesti",
    "monivaiheinen-tunnistautuminen",
    "oppilaan-salasanan-vaihto",
    "pilvitulostus-jaa-jonoon",
    "projektori-ei-nayta-kuvaa",
    "sijaisen-tunnukset",
    "tietosuojapoikkeama",
    "wilmaan-kirjautuminen",
    "wlan-ei-toimi",
];

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeSet;
    use std::path::Path;

    #[test]
    fn every_file_of_the_folders_is_here() {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../assets/knowledge");
        for (language, known) in [("fi", FINNISH), ("sv", SWEDISH), ("en", ENGLISH)] {
            let files = std::fs::read_dir(folder.join(language)).unwrap().map(|file| file.unwrap().path());
            let there: BTreeSet<String> =
                files.map(|file| file.file_stem().unwrap().to_string_lossy().into_owned()).collect();
            assert_eq!(there, known.iter().map(|(slug, _)| (*slug).to_owned()).collect(), "{language}");
        }
    }

    #[test]
    fn every_translation_has_its_original() {
        let originals: BTreeSet<&str> = FINNISH.iter().map(|(slug, _)| *slug).collect();
        let translations = TRANSLATIONS.iter().flat_map(|(_, files)| files.iter());
        assert_eq!(translations.filter(|(slug, _)| !originals.contains(slug)).count(), 0);
    }
}
