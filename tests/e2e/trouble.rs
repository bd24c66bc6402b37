//! What answers instead of the server, and what the window makes of it.

use crate::hand::Hand;
use crate::log::{self, LINES};
use crate::people::Place;
use anyhow::Result;
use lahituki_tests::{Laptop, Network, Proxy, Role, Server};

#[tokio::test(flavor = "multi_thread")]
async fn whatever_answers_instead_of_the_server_the_window_works_on_and_says_what_is_wrong() -> Result<()> {
    let Place { window, proxy, .. } = &Place::of_veikko().await?;
    for (network, words) in [
        (Network::Cut, "yhteys poikki"),
        (Network::GuestNetwork, "osoitteesta vastaa väärä palvelin"),
        (Network::ServerError, "palvelimessa on vika"),
        (Network::Rubbish, "osoitteesta vastaa väärä palvelin"),
    ] {
        proxy.set(network);
        log::write(Hand::Keyboard, window, &LINES[0]).await?;
        log::send(window, &LINES[0]).await?;
        window.sees("Tallennettu tälle koneelle").await?;
        window.sees(words).await?;
    }
    proxy.set(Network::Server);
    window.sees("Kaikki tallennettu").await
}

#[tokio::test(flavor = "multi_thread")]
async fn a_first_sign_in_that_fails_says_what_to_do() -> Result<()> {
    let server = Server::start().await?;
    let proxy = Proxy::start(server.address()).await?;
    let mut laptop = Laptop::new(&proxy.url()).await?;
    let window = laptop.open().await?;
    let hand = Hand::Keyboard;
    hand.fill(&window, "Käyttäjätunnus", "veikko").await?;
    hand.fill(&window, "Kutsukoodi", "AAAA-BBBB-CCCC").await?;
    hand.fill(&window, "Uusi salasana", "kolme sinista sammakkoa").await?;
    hand.fill(&window, "Uusi salasana uudestaan", "kolme sinista sammakkoa").await?;
    for (network, words) in [
        (Network::Cut, "Palvelimeen ei saada yhteyttä"),
        (Network::GuestNetwork, "Osoitteesta ei vastaa Lähituen palvelin"),
        (Network::Rubbish, "Osoitteesta ei vastaa Lähituen palvelin"),
        (Network::ServerError, "Palvelimessa on vika"),
        (Network::Server, "Kutsukoodi on väärä"),
    ] {
        proxy.set(network);
        hand.press(&window, Role::Button, "Ota käyttöön").await?;
        window.sees(words).await?;
    }
    Ok(())
}
