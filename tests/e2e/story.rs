//! The story of a day.

use crate::hand::Hand;
use anyhow::Result;
use lahituki_tests::{Laptop, Proxy, Role, Server, Window, programs};

const PASSWORD: &str = "kolme sinista sammakkoa";

#[tokio::test(flavor = "multi_thread")]
async fn a_day_of_two_people_holds_together_although_the_network_breaks() -> Result<()> {
    a_day(Hand::Pointer).await
}

async fn a_day(hand: Hand) -> Result<()> {
    let pictures = programs::kept(hand.name())?;
    let server = Server::start().await?;
    let proxy = Proxy::start(server.address()).await?;
    let mut a = Laptop::new(&proxy.url()).await?;
    let aino = a.open().await?;
    aino.sees("Kirjaudu Lähitukeen").await?;
    aino.look(&pictures, "sign-in").await?;
    enrol(hand, &aino, "aino", &server.invitation("aino").await?).await?;
    aino.sees("Tänään").await?;
    aino.look(&pictures, "today-aino").await?;
    Ok(())
}

async fn enrol(hand: Hand, window: &Window, name: &str, code: &str) -> Result<()> {
    hand.fill(window, "Käyttäjätunnus", name).await?;
    hand.fill(window, "Kutsukoodi", code).await?;
    hand.fill(window, "Uusi salasana", PASSWORD).await?;
    hand.fill(window, "Uusi salasana uudestaan", PASSWORD).await?;
    hand.press(window, Role::Button, "Ota käyttöön").await
}
