# Words of taking the knowledge base out into a folder, and of taking a folder in.

transfer-menu = Tuonti ja vienti
transfer-export = Vie ohjeet kansioon…
transfer-import = Tuo ohjeita kansiosta…
transfer-working-export = Ohjeita viedään
transfer-working-import = Kansiota luetaan
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
transfer-missing-spaces = Näitä tiloja ei ole täällä: { $names }. Niiden ohjeet menevät alla valittuun tilaan, jossa ne voivat näkyä useammille.
transfer-space = Tila
transfer-space-hint = Tähän tulevat ohjeet, joilla ei ole täällä omaa tilaa.
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
transfer-line = Rivi
transfer-target = Kohde
transfer-dead-links = Linkit, jotka eivät johda mihinkään
transfer-more = ja { $count } muuta

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
