# Words of taking the knowledge base out into a folder, and of taking a folder in.

transfer-menu = Tuonti ja vienti
transfer-export = Vie ohjeet kansioon…
transfer-site = Tee sivut yhteiselle koneelle…
transfer-import = Tuo ohjeita kansiosta…
transfer-working-export = Ohjeita viedään…
transfer-working-import = Kansiota luetaan…
transfer-working-site = Sivuja tehdään…
transfer-working-take = Ohjeita tuodaan…
transfer-exported = { $articles ->
    [one] 1 ohje vietiin kansioon { $folder }.
   *[other] { $articles } ohjetta vietiin kansioon { $folder }.
} Kuvia ja tiedostoja { $files }.
transfer-exported-part = { $articles ->
    [one] 1 ohje vietiin kansioon { $folder }.
   *[other] { $articles } ohjetta vietiin kansioon { $folder }.
} Kuvia ja tiedostoja { $files }. Tältä koneelta puuttuu vielä { $missing } kuvaa tai tiedostoa.

## What would come along
transfer-import-title = Tuonti: { $folder }
transfer-found = Uusia ohjeita { $articles }, kuvia ja tiedostoja { $files }, aiempia versioita { $versions }. Mitään ei ole vielä tallennettu.
transfer-missing-title = Kaikkia tiloja ei ole täällä
transfer-missing-text = Näissä tiloissa ohjeet ovat saattaneet näkyä vain osalle. Valitse, minne kunkin tilan ohjeet tuodaan.
# The label of a choice: the name of a space that is not here.
transfer-missing-space = { $articles ->
    [one] { $name }: 1 ohje
   *[other] { $name }: { $articles } ohjetta
}
transfer-space-choose = Valitse…
transfer-space-everyone = Yhteinen, näkyy kaikille
transfer-space-stay = Jätä tuomatta
transfer-space = Tila
transfer-space-hint = Tähän tulevat ohjeet, joissa ei ole merkintää tilasta.
transfer-space-common = Yhteinen
transfer-take = { $count ->
    [one] Tuo 1 ohje
   *[other] Tuo { $count } ohjetta
}
transfer-articles = Ohjeet
transfer-title = Otsikko
transfer-file = Tiedosto
transfer-becomes = Mitä tapahtuu
transfer-becomes-new = Tuodaan
transfer-becomes-same = On jo täällä
transfer-becomes-different = On täällä eri sanoin, jää ennalleen
transfer-becomes-waits = Tuodaan, kun tila on valittu
transfer-line = Rivi
transfer-target = Kohde
transfer-dead-links = Linkit, jotka eivät johda mihinkään
transfer-more = ja { $count } muuta
transfer-empty-title = Kansiossa ei ole mitään tuotavaa
transfer-empty-text = Ohjeet voivat olla Markdown- tai HTML-tiedostoja. Valitse kansio, jossa ne ovat.

## What would not
transfer-passed-over = Ei tuoda
transfer-why = Syy
transfer-why-archive = Pakattu tiedosto. Pura se ensin.
transfer-why-other_kind = Tällaista tiedostoa ei voi tuoda
transfer-why-link = Johtaa kansion ulkopuolelle
transfer-why-too_deep = Liian monen kansion sisällä
transfer-why-too_large = Liian suuri
transfer-why-too_much = Kansiossa on liikaa tiedostoja
transfer-why-unreadable = Ei ole luettavaa tekstiä
transfer-why-head = Tiedot tekstin yläpuolella ovat virheelliset
transfer-why-too_long = Teksti on liian pitkä, tai kriittisestä ohjeesta puuttuu lyhyt teksti
transfer-why-not_an_image = Kuva on vioittunut
transfer-why-unused = Mikään ohje ei näytä tätä
transfer-why-taken = Sama tunniste on jo muulla
transfer-why-no_right = Sinulla ei ole oikeutta kirjoittaa tätä

## What came along
transfer-imported = { $articles ->
    [one] 1 ohje tuotiin.
   *[other] { $articles } ohjetta tuotiin.
}
transfer-to-review = { $count ->
    [one] Niistä 1 odottaa katselmointia.
   *[other] Niistä { $count } odottaa katselmointia.
}
transfer-refused = { $count ->
    [one] 1 ohje jäi tuomatta, koska sitä ei voi kirjoittaa valittuun tilaan.
   *[other] { $count } ohjetta jäi tuomatta, koska niitä ei voi kirjoittaa valittuun tilaan.
}

## Pages for a computer on which nobody signs in
transfer-site-title = Sivut yhteiselle koneelle
transfer-site-text = Julkaistut ohjeet kirjoitetaan valitsemaasi kansioon sivuiksi, jotka avautuvat selaimessa ilman kirjautumista ja verkkoa. Jos kansiossa on jo aiemmin tehdyt sivut, uudet tulevat niiden tilalle.
transfer-site-empty = Yhtään ohjetta ei ole vielä julkaistu.
transfer-site-language-hint = Ohje, jota ei ole tällä kielellä, näkyy alkuperäisellä kielellään.
transfer-site-spaces = Tilat, joiden ohjeet ovat sivuilla
transfer-site-articles = { $articles ->
    [one] 1 ohje
   *[other] { $articles } ohjetta
}
# Of a space that not everyone reads.
transfer-site-articles-few = { $articles ->
    [one] 1 ohje, jonka lukee vain osa
   *[other] { $articles } ohjetta, jotka lukee vain osa
}
transfer-site-warning = Kuka tahansa koneen käyttäjä voi lukea sivut. Mukana on ohjeita, jotka on tarkoitettu vain osalle.
transfer-site-write = Valitse kansio ja tee sivut
transfer-site-written = { $articles ->
    [one] Sivuilla kansiossa { $folder } on 1 ohje.
   *[other] Sivuilla kansiossa { $folder } on { $articles } ohjetta.
}
transfer-site-written-part = { $articles ->
    [one] Sivuilla kansiossa { $folder } on 1 ohje.
   *[other] Sivuilla kansiossa { $folder } on { $articles } ohjetta.
} Tältä koneelta puuttuu vielä { $missing } kuvaa tai tiedostoa. Tee sivut uudestaan, kun ne ovat tulleet.
