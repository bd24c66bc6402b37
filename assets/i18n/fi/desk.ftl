# Words of keeping the knowledge base true.

## The tabs of the knowledge base
knowledge-tab-articles = Ohjeet
desk-tab = Ylläpito

## What waits
desk-clear-title = Kaikki on ajan tasalla
desk-clear-text = Mikään ohje ei odota sinua. Tarkistettavat ja puuttuvat ohjeet tulevat tähän.
desk-to_review = Katselmoitavana
desk-proposals = Ehdotetut muutokset
desk-to_check = Tarkistettavat
desk-no_owner = Ilman vastuuhenkilöä
desk-behind = Käännökset jäljessä
desk-broken = Linkki ei johda mihinkään
desk-misses = Haettu, ei löytynyt
desk-misses-hint = Näitä on haettu, mutta ohjetta ei ole.
desk-more = Näytä lisää ({ $count })
# What a button does to which article, read aloud.
desk-act-of = { $act }: { $title }
desk-by = { $name } { $day }
desk-check-by = Tarkistettava viimeistään { $day }, vastuussa { $owner }
desk-not-helped = Ei ole auttanut, vastuussa { $owner }
desk-broken-words = { $count ->
    [one] Linkki: { $words }
   *[other] Linkit: { $words }
}
desk-take = Ota omaksi
desk-taken = Ohje on nyt sinun: { $title }
desk-mend-behind = Päivitä
desk-mend-broken = Korjaa

## Searches that found nothing
desk-missed = { $count ->
    [one] Haettu yhtenä päivänä, { $day }
   *[other] Haettu { $count } päivänä, viimeksi { $day }
}
desk-write = Kirjoita ohje
desk-dismiss = Ei tarvita
desk-dismissed = Ohjetta ei tarvita: { $words }
desk-miss-gone = Tätä hakua ei enää ole ylläpidossa.

## Who keeps how much true
desk-owners = Vastuuhenkilöt
desk-owners-hint = Yli 10 tarkistusta kuukaudessa on yhdelle liikaa.
desk-load = { $articles ->
    [one] 1 ohje
   *[other] { $articles } ohjetta
}{ $due ->
    [0] {""}
   *[other] , joista { $due } tarkistettava 30 päivän sisällä
}
desk-too-many = Liikaa tarkistettavaa
desk-gone = Ei enää täällä
desk-unknown = Tuntematon henkilö
desk-transfer-dots = Siirrä…
desk-transfer = Siirrä
desk-transfer-title = Siirrä ohjeet: { $name }
desk-transfer-to = Kenelle
desk-transfer-person = Yhdelle henkilölle
desk-transfer-deputies = Kunkin varahenkilölle
desk-transfer-who = Uusi vastuuhenkilö
desk-transfer-who-needed = Valitse henkilö.
desk-transfer-deputies-text = Ohje, jolla ei ole varahenkilöä, jää ennalleen ja näkyy ylläpidossa ilman vastuuhenkilöä.
desk-transferred = { $moved ->
    [0] Siirrettäviä ohjeita ei ollut.
    [one] 1 ohje siirretty
   *[other] { $moved } ohjetta siirretty
}
desk-transferred-part = { $moved ->
    [one] 1 ohje siirretty
   *[other] { $moved } ohjetta siirretty
}. Ennalleen jäi { $left }.
# When an engagement ends.
desk-ending = { $count ->
    [one] 1 ohje jää ilman vastuuhenkilöä.
   *[other] { $count } ohjetta jää ilman vastuuhenkilöä.
}
desk-ending-transfer = Siirrä ohjeet toiselle
