//! The story of a day: two people, two laptops, a server, and a network that is cut at noon.

use crate::hand::Hand;
use crate::people::{AINO, VEIKKO, VEIKKOS_ROW, enrol};
use crate::{board, log, writing};
use anyhow::{Result, ensure};
use lahituki_tests::{Laptop, Network, Proxy, Role, Server, Window, programs};
use std::path::PathBuf;
use std::time::{Duration, Instant};

/// What may be lost when a window is killed.
const LOSS: Duration = Duration::from_secs(1);

/// The columns of Tuesday, Wednesday and Thursday.
const TUESDAY: u8 = 1;
const THURSDAY: u8 = 3;
const FRIDAY: u8 = 4;

/// The beginning of the sentence in which the window is killed.
const BEGUN: &str = "Kun lamppu vilkkuu punaisena, odota että puhallin pysähtyy";

#[tokio::test(flavor = "multi_thread")]
async fn a_day_of_two_people_holds_together_although_the_network_breaks() -> Result<()> {
    Day::begin(Hand::Pointer).await?.pass().await
}

#[tokio::test(flavor = "multi_thread")]
async fn the_same_day_goes_by_keyboard_alone() -> Result<()> {
    Day::begin(Hand::Keyboard).await?.pass().await
}

/// Everything that takes part in the day.
struct Day {
    hand: Hand,
    pictures: PathBuf,
    aino: Window,
    veikko: Window,
    _a: Laptop,
    b: Laptop,
    network: Proxy,
    server: Server,
}

impl Day {
    /// Sets both laptops up; Veikko's is behind a network that can be cut.
    async fn begin(hand: Hand) -> Result<Self> {
        let server = Server::start().await?;
        let network = Proxy::start(server.address()).await?;
        let mut a = Laptop::new(&server.url()).await?;
        let mut b = Laptop::new(&network.url()).await?;
        let (aino, veikko) = (a.open().await?, b.open().await?);
        Ok(Self { hand, pictures: programs::kept(hand.name())?, aino, veikko, _a: a, b, network, server })
    }

    /// Lets the day pass; where it fails, both windows are pictured as they were.
    async fn pass(mut self) -> Result<()> {
        let passed = self.pass_in_order().await;
        if passed.is_err() {
            self.aino.keep_picture(&self.pictures, "failed-aino").await?;
            self.veikko.keep_picture(&self.pictures, "failed-veikko").await?;
        }
        passed
    }

    async fn pass_in_order(&mut self) -> Result<()> {
        let slots = self.aino_plans_and_publishes().await?;
        self.veikko_sees_where_he_goes(&slots[0]).await?;
        self.network.set(Network::Cut);
        self.veikko.sees("yhteys poikki").await?;
        self.veikko_logs_three_matters().await?;
        self.veikko_writes_an_article().await?;
        self.aino_moves_a_slot(&slots[1]).await?;
        self.veikkos_window_is_killed_in_mid_sentence().await?;
        self.network.set(Network::Server);
        self.aino_sees_what_veikko_did().await?;
        self.veikko_is_told_of_the_move(&slots[1]).await?;
        self.veikko_undoes(&slots[1]).await
    }

    async fn aino_plans_and_publishes(&self) -> Result<[String; 2]> {
        let (hand, aino) = (self.hand, &self.aino);
        self.look(aino, "sign-in").await?;
        enrol(hand, aino, &self.server, AINO).await?;
        hand.go(aino, "Työvuosi", 2).await?;
        aino.sees(VEIKKOS_ROW).await?;
        let first = board::add_slot(hand, aino, TUESDAY, "sammonlah").await?;
        let second = board::add_slot(hand, aino, THURSDAY, "sammonlah").await?;
        self.look(aino, "week-planned").await?;
        // The week is published already, so what is added to it is told, with the move that waits there for it.
        self.aino_tells("Kerro muutoksista (3)").await?;
        Ok([first, second])
    }

    async fn aino_tells(&self, send: &str) -> Result<()> {
        self.hand.press(&self.aino, Role::Button, "Kerro nyt").await?;
        self.hand.press(&self.aino, Role::Button, send).await?;
        self.aino.sees("Muutoksista kerrottiin").await
    }

    async fn veikko_sees_where_he_goes(&self, slot: &str) -> Result<()> {
        let (hand, veikko) = (self.hand, &self.veikko);
        enrol(hand, veikko, &self.server, VEIKKO).await?;
        veikko.sees("Uutta työvuorossasi").await?;
        self.look(veikko, "today").await?;
        want_to_be_told_at_once(veikko).await?;
        hand.go(veikko, "Työvuosi", 2).await?;
        board::go_to_next_week(hand, veikko).await?;
        board::open_slot(hand, veikko, slot).await?;
        for words in ["Sammonlahden koulu", "Kohtaat", "Sisään"] {
            veikko.sees(words).await?;
        }
        self.look(veikko, "slot").await?;
        veikko.press("Esc").await?;
        veikko.sees_no_more("Kohtaat").await
    }

    async fn veikko_logs_three_matters(&self) -> Result<()> {
        let (hand, veikko) = (self.hand, &self.veikko);
        for line in &log::LINES {
            log::write(hand, veikko, line).await?;
            self.look(veikko, "quick-log").await?;
            log::send(veikko, line).await?;
        }
        hand.go(veikko, "Käynnit", 3).await?;
        veikko.sees("odottaa").await?;
        self.look(veikko, "visits").await?;
        hand.go(veikko, "Aika", 4).await?;
        veikko.sees("45 min").await?;
        self.look(veikko, "time").await
    }

    async fn veikko_writes_an_article(&self) -> Result<()> {
        let (hand, veikko) = (self.hand, &self.veikko);
        writing::begin(hand, veikko).await?;
        writing::write(hand, veikko).await?;
        self.look(veikko, "editor").await?;
        writing::save(hand, veikko).await?;
        self.look(veikko, "article").await
    }

    /// Until it is told, a move can be undone.
    async fn aino_moves_a_slot(&self, slot: &str) -> Result<()> {
        board::move_slot(self.hand, &self.aino, slot).await?;
        board::stands_on(&self.aino, slot, FRIDAY).await?;
        self.aino.press("Ctrl+Z").await?;
        self.aino.sees("Kumottu").await?;
        board::stands_on(&self.aino, slot, THURSDAY).await?;
        board::move_slot(self.hand, &self.aino, slot).await?;
        board::stands_on(&self.aino, slot, FRIDAY).await?;
        self.aino_tells("Kerro muutoksesta").await
    }

    async fn veikkos_window_is_killed_in_mid_sentence(&mut self) -> Result<()> {
        let (hand, veikko) = (self.hand, &self.veikko);
        writing::begin(hand, veikko).await?;
        hand.fill(veikko, "Teksti", BEGUN).await?;
        let begun = Instant::now();
        while begun.elapsed() < LOSS {
            veikko.write(" ja").await?;
        }
        self.b.kill().await?;
        self.veikko = self.b.open().await?;
        let veikko = &self.veikko;
        veikko.sees("Tänään").await?;
        writing::begin(hand, veikko).await?;
        veikko.sees("Palautettu keskeneräinen teksti").await?;
        let kept = veikko.value_of("Teksti").await?;
        ensure!(kept.starts_with(BEGUN), "only this was kept: {kept:?}");
        self.look(veikko, "restored").await
    }

    async fn aino_sees_what_veikko_did(&self) -> Result<()> {
        let (hand, aino) = (self.hand, &self.aino);
        hand.go(aino, "Käynnit", 3).await?;
        hand.choose(aino, "Kaikki").await?;
        for words in ["projektori ei kuvaa", "tulostin jumissa", "hrumpsu temppuilee"] {
            aino.sees(words).await?;
        }
        self.look(aino, "visits-all").await?;
        hand.go(aino, "Aika", 4).await?;
        hand.press(aino, Role::Link, "Veikko").await?;
        aino.sees("45 min").await?;
        self.look(aino, "time-people").await?;
        match hand {
            Hand::Pointer => aino.click(Role::Button, "Hae tai tee").await?,
            Hand::Keyboard => aino.press("Ctrl+K").await?,
        }
        aino.sees("Liiku nuolilla").await?;
        aino.write(writing::OTHER_FORMS).await?;
        aino.sees(writing::TITLE).await?;
        self.look(aino, "palette").await?;
        writing::walk_to_the_found(aino).await?;
        aino.press("Enter").await?;
        aino.sees("Vaihda lähde kaukosäätimellä").await?;
        self.look(aino, "article-found").await
    }

    async fn veikko_is_told_of_the_move(&self, slot: &str) -> Result<()> {
        let parts = self.b.parts();
        let told = parts.notifications.wait_for("Vuorosi muuttui: Sammonlahden koulu").await?;
        parts.notifications.click(&parts.session, &told)?;
        self.veikko.sees("Kohtaat").await?;
        self.look(&self.veikko, "slot-from-notification").await?;
        self.veikko.press("Esc").await?;
        self.veikko.sees_no_more("Kohtaat").await?;
        board::stands_on(&self.veikko, slot, FRIDAY).await
    }

    async fn veikko_undoes(&self, slot: &str) -> Result<()> {
        let (aino, veikko) = (&self.aino, &self.veikko);
        veikko.sees("Kaikki tallennettu").await?;
        veikko.press("Ctrl+Z").await?;
        veikko.sees("Kumottu").await?;
        aino.sees("Lähetä katselmoitavaksi").await?;
        self.hand.go(aino, "Työvuosi", 2).await?;
        board::stands_on(aino, slot, FRIDAY).await
    }

    /// Pictures and checks a view; once is enough, so the day by keyboard goes without.
    async fn look(&self, window: &Window, name: &str) -> Result<()> {
        match self.hand {
            Hand::Pointer => window.look(&self.pictures, name).await,
            Hand::Keyboard => Ok(()),
        }
    }
}

/// Lets the program tell everything at once, whatever the hour at which the test runs.
async fn want_to_be_told_at_once(window: &Window) -> Result<()> {
    let script = "
        const arg = { minutes_before: 0, evening_at: null, quiet_from: 0, quiet_until: 0, quiet_weekends: false,
            minutes_between: 0, daily_cap: 50 };
        return window.__TAURI_INTERNALS__.invoke('call', { name: 'notices.set_settings', arg });";
    window.ask(script, Vec::new()).await?;
    Ok(())
}
