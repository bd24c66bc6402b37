//! The files of the Finnish starter articles, by the name that links use.

/// Each article's name and text.
pub(super) const FINNISH: &[(&str, &str)] = &[
    ("aani-ei-kuulu-luokassa", include_str!("../../../../../assets/knowledge/fi/aani-ei-kuulu-luokassa.md")),
    ("abitti-koe", include_str!("../../../../../assets/knowledge/fi/abitti-koe.md")),
    ("alytaulun-kosketus", include_str!("../../../../../assets/knowledge/fi/alytaulun-kosketus.md")),
    ("bitlocker-palautusavain", include_str!("../../../../../assets/knowledge/fi/bitlocker-palautusavain.md")),
    ("chromebook-ei-kaynnisty", include_str!("../../../../../assets/knowledge/fi/chromebook-ei-kaynnisty.md")),
    ("chromebookin-nollaus", include_str!("../../../../../assets/knowledge/fi/chromebookin-nollaus.md")),
    ("chromebookin-paivitys", include_str!("../../../../../assets/knowledge/fi/chromebookin-paivitys.md")),
    ("chromebookin-pikanappaimet", include_str!("../../../../../assets/knowledge/fi/chromebookin-pikanappaimet.md")),
    ("classroom-kurssille", include_str!("../../../../../assets/knowledge/fi/classroom-kurssille.md")),
    ("digivastaavan-vuosi", include_str!("../../../../../assets/knowledge/fi/digivastaavan-vuosi.md")),
    ("dokumenttikamera", include_str!("../../../../../assets/knowledge/fi/dokumenttikamera.md")),
    ("edaisy-paivakodissa", include_str!("../../../../../assets/knowledge/fi/edaisy-paivakodissa.md")),
    ("ensimmainen-paiva-digarina", include_str!("../../../../../assets/knowledge/fi/ensimmainen-paiva-digarina.md")),
    ("etakokouksen-aani", include_str!("../../../../../assets/knowledge/fi/etakokouksen-aani.md")),
    ("haittaohjelmaepaily", include_str!("../../../../../assets/knowledge/fi/haittaohjelmaepaily.md")),
    ("hallittu-ipad", include_str!("../../../../../assets/knowledge/fi/hallittu-ipad.md")),
    ("helppokayttotoiminnot", include_str!("../../../../../assets/knowledge/fi/helppokayttotoiminnot.md")),
    (
        "henkilotietojen-lahettaminen",
        include_str!("../../../../../assets/knowledge/fi/henkilotietojen-lahettaminen.md"),
    ),
    ("hyva-salasana", include_str!("../../../../../assets/knowledge/fi/hyva-salasana.md")),
    ("hyva-vikailmoitus", include_str!("../../../../../assets/knowledge/fi/hyva-vikailmoitus.md")),
    ("infonaytto-ei-paivity", include_str!("../../../../../assets/knowledge/fi/infonaytto-ei-paivity.md")),
    ("ipad-jumissa", include_str!("../../../../../assets/knowledge/fi/ipad-jumissa.md")),
    ("ipad-tallennustila", include_str!("../../../../../assets/knowledge/fi/ipad-tallennustila.md")),
    ("ipadin-sovellus-puuttuu", include_str!("../../../../../assets/knowledge/fi/ipadin-sovellus-puuttuu.md")),
    ("kadonnut-laite", include_str!("../../../../../assets/knowledge/fi/kadonnut-laite.md")),
    ("kalasteluviesti", include_str!("../../../../../assets/knowledge/fi/kalasteluviesti.md")),
    ("kaynnin-kirjaaminen", include_str!("../../../../../assets/knowledge/fi/kaynnin-kirjaaminen.md")),
    ("kuvakaappaus", include_str!("../../../../../assets/knowledge/fi/kuvakaappaus.md")),
    (
        "lahtevan-tyontekijan-tunnukset",
        include_str!("../../../../../assets/knowledge/fi/lahtevan-tyontekijan-tunnukset.md"),
    ),
    ("lainalaitteen-antaminen", include_str!("../../../../../assets/knowledge/fi/lainalaitteen-antaminen.md")),
    ("laitteen-inventointi", include_str!("../../../../../assets/knowledge/fi/laitteen-inventointi.md")),
    ("langaton-heijastus", include_str!("../../../../../assets/knowledge/fi/langaton-heijastus.md")),
    ("lasten-kuvaaminen", include_str!("../../../../../assets/knowledge/fi/lasten-kuvaaminen.md")),
    ("m365-kirjautuminen", include_str!("../../../../../assets/knowledge/fi/m365-kirjautuminen.md")),
    (
        "monivaiheinen-tunnistautuminen",
        include_str!("../../../../../assets/knowledge/fi/monivaiheinen-tunnistautuminen.md"),
    ),
    ("naytonjako-kokouksessa", include_str!("../../../../../assets/knowledge/fi/naytonjako-kokouksessa.md")),
    ("netti-hidas-luokassa", include_str!("../../../../../assets/knowledge/fi/netti-hidas-luokassa.md")),
    ("ohjeen-kirjoittaminen", include_str!("../../../../../assets/knowledge/fi/ohjeen-kirjoittaminen.md")),
    ("oppilaan-salasanan-vaihto", include_str!("../../../../../assets/knowledge/fi/oppilaan-salasanan-vaihto.md")),
    (
        "oppilaslaitteiden-jako-ja-keruu",
        include_str!("../../../../../assets/knowledge/fi/oppilaslaitteiden-jako-ja-keruu.md"),
    ),
    ("oppimispalvelu-mpassid", include_str!("../../../../../assets/knowledge/fi/oppimispalvelu-mpassid.md")),
    ("paperitukos-ja-variaine", include_str!("../../../../../assets/knowledge/fi/paperitukos-ja-variaine.md")),
    ("pedanet-kirjautuminen", include_str!("../../../../../assets/knowledge/fi/pedanet-kirjautuminen.md")),
    ("pilvi-taynna", include_str!("../../../../../assets/knowledge/fi/pilvi-taynna.md")),
    ("pilvitulostus-jaa-jonoon", include_str!("../../../../../assets/knowledge/fi/pilvitulostus-jaa-jonoon.md")),
    ("projektori-ei-nayta-kuvaa", include_str!("../../../../../assets/knowledge/fi/projektori-ei-nayta-kuvaa.md")),
    ("sijaisen-tunnukset", include_str!("../../../../../assets/knowledge/fi/sijaisen-tunnukset.md")),
    ("skannaus-sahkopostiin", include_str!("../../../../../assets/knowledge/fi/skannaus-sahkopostiin.md")),
    ("tekoalyn-kaytto", include_str!("../../../../../assets/knowledge/fi/tekoalyn-kaytto.md")),
    ("telakka-ja-toinen-naytto", include_str!("../../../../../assets/knowledge/fi/telakka-ja-toinen-naytto.md")),
    ("tiedosto-katosi", include_str!("../../../../../assets/knowledge/fi/tiedosto-katosi.md")),
    ("tiedoston-jakaminen", include_str!("../../../../../assets/knowledge/fi/tiedoston-jakaminen.md")),
    ("tietokone-ei-kaynnisty", include_str!("../../../../../assets/knowledge/fi/tietokone-ei-kaynnisty.md")),
    ("tietokone-hidas", include_str!("../../../../../assets/knowledge/fi/tietokone-hidas.md")),
    ("tietosuojapoikkeama", include_str!("../../../../../assets/knowledge/fi/tietosuojapoikkeama.md")),
    ("tulostimen-lisaaminen", include_str!("../../../../../assets/knowledge/fi/tulostimen-lisaaminen.md")),
    ("tunnus-lukkiutui", include_str!("../../../../../assets/knowledge/fi/tunnus-lukkiutui.md")),
    ("turvatulostus", include_str!("../../../../../assets/knowledge/fi/turvatulostus.md")),
    ("tyopuhelimen-vaihto", include_str!("../../../../../assets/knowledge/fi/tyopuhelimen-vaihto.md")),
    ("uuden-tyontekijan-tunnukset", include_str!("../../../../../assets/knowledge/fi/uuden-tyontekijan-tunnukset.md")),
    ("uusi-sovellus-tunnille", include_str!("../../../../../assets/knowledge/fi/uusi-sovellus-tunnille.md")),
    ("vaara-tili-selaimessa", include_str!("../../../../../assets/knowledge/fi/vaara-tili-selaimessa.md")),
    ("vieras-ei-paase-kokoukseen", include_str!("../../../../../assets/knowledge/fi/vieras-ei-paase-kokoukseen.md")),
    ("vierasverkko-omat-laitteet", include_str!("../../../../../assets/knowledge/fi/vierasverkko-omat-laitteet.md")),
    ("wilma-huoltajan-tunnus", include_str!("../../../../../assets/knowledge/fi/wilma-huoltajan-tunnus.md")),
    ("wilma-viesti-vaaralle", include_str!("../../../../../assets/knowledge/fi/wilma-viesti-vaaralle.md")),
    ("wilmaan-kirjautuminen", include_str!("../../../../../assets/knowledge/fi/wilmaan-kirjautuminen.md")),
    ("wlan-ei-toimi", include_str!("../../../../../assets/knowledge/fi/wlan-ei-toimi.md")),
    ("yhteiskaytto-ipadin-siirto", include_str!("../../../../../assets/knowledge/fi/yhteiskaytto-ipadin-siirto.md")),
];

#[cfg(test)]
mod tests {
    use super::FINNISH;
    use std::collections::BTreeSet;
    use std::path::Path;

    #[test]
    fn every_file_of_the_folder_is_here() {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../assets/knowledge/fi");
        let files = std::fs::read_dir(folder).unwrap().map(|file| file.unwrap().path());
        let there: BTreeSet<String> =
            files.map(|file| file.file_stem().unwrap().to_string_lossy().into_owned()).collect();
        assert_eq!(there, FINNISH.iter().map(|(slug, _)| (*slug).to_owned()).collect());
    }
}
