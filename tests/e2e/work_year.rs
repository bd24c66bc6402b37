//! The story of a work year: planned, published, agreed to, and then everything turns out otherwise.

use crate::hand::Hand;
use crate::people::{AINO, HELMI, HELMIS_NAME, VEIKKO, VEIKKOS_ROW, enrol};
use crate::{board, weeks};
use anyhow::{Context, Result};
use lahituki_domain::IsoWeek;
use lahituki_tests::{Laptop, Role, Server, Window, programs, until};
use std::path::PathBuf;

const MONDAY: u8 = 0;
const TUESDAY: u8 = 1;
const THURSDAY: u8 = 3;
const FRIDAY: u8 = 4;

/// A template of the demo municipality. It sends Veikko to a school on Mondays, Tuesdays and Thursdays.
const TEMPLATE: &str = "Sammonlahden perusviikko";

/// The row of the board without a person.
const NOBODY: &str = "Avoimet vuorot";

#[tokio::test(flavor = "multi_thread")]
async fn a_term_is_planned_published_and_holds_whatever_comes() -> Result<()> {
    Term::begin(Hand::Pointer).await?.pass().await
}

#[tokio::test(flavor = "multi_thread")]
async fn the_same_term_passes_by_keyboard_alone() -> Result<()> {
    Term::begin(Hand::Keyboard).await?.pass().await
}

/// Everything that takes part in the term.
struct Term {
    hand: Hand,
    pictures: PathBuf,
    /// The first week of the term, which is planned by template and by hand, and the last.
    weeks: [IsoWeek; 2],
    aino: Window,
    veikko: Window,
    helmi: Window,
    _laptops: [Laptop; 3],
    _server: Server,
}

impl Term {
    /// Sets three laptops up.
    async fn begin(hand: Hand) -> Result<Self> {
        let server = Server::start().await?;
        let (a, b, c) = tokio::try_join!(
            signed_in(hand, &server, AINO),
            signed_in(hand, &server, VEIKKO),
            signed_in(hand, &server, HELMI)
        )?;
        let (pictures, weeks) = (programs::kept(hand.name())?, weeks::empty_school_weeks()?);
        let (aino, veikko, helmi) = (a.1, b.1, c.1);
        Ok(Self { hand, pictures, weeks, aino, veikko, helmi, _laptops: [a.0, b.0, c.0], _server: server })
    }

    /// Lets the term pass; where it fails, all windows are pictured as they were.
    async fn pass(self) -> Result<()> {
        let passed = self.pass_in_order().await;
        if passed.is_err() {
            for (window, name) in [(&self.aino, AINO), (&self.veikko, VEIKKO), (&self.helmi, HELMI)] {
                window.keep_picture(&self.pictures, &format!("failed-year-{name}")).await?;
            }
        }
        passed
    }

    async fn pass_in_order(&self) -> Result<()> {
        self.aino_plans_by_template_and_by_hand().await?;
        self.aino_publishes().await?;
        self.veikko_confirms_what_is_new().await?;
        self.veikko_stands_in_for_someone_ill().await?;
        self.veikko_and_helmi_swap().await?;
        self.veikkos_engagement_is_ended_early().await
    }

    async fn aino_plans_by_template_and_by_hand(&self) -> Result<()> {
        let (hand, aino) = (self.hand, &self.aino);
        let [first, last] = self.weeks;
        hand.go(aino, "Työvuosi", 2).await?;
        board::go_to_week(hand, aino, first).await?;
        hand.press(aino, Role::Button, "Lisää toimintoja viikolle").await?;
        hand.take(aino, "Viikkopohjat").await?;
        hand.press(aino, Role::Button, &format!("Käytä pohjaa {TEMPLATE}")).await?;
        hand.fill(aino, "Ensimmäinen viikko", &weeks::typed(first)).await?;
        hand.fill(aino, "Viimeinen viikko", &weeks::typed(last)).await?;
        hand.press(aino, Role::Button, &format!("Lisää vuorot: vk {} – vk {}", first.week, last.week)).await?;
        aino.sees("vuoroa lisätty").await?;
        self.look(aino, "year-template").await?;
        aino.press("Esc").await?;
        aino.sees_no_more("Viimeinen viikko").await?;
        let added = board::add_slot(hand, aino, THURSDAY, "sammonlah").await?;
        board::move_slot(hand, aino, &added).await?;
        board::stands_on(aino, &added, FRIDAY).await?;
        self.look(aino, "year-planned").await
    }

    async fn aino_publishes(&self) -> Result<()> {
        let (hand, aino) = (self.hand, &self.aino);
        hand.press(aino, Role::Button, "Julkaise viikko (").await?;
        aino.sees("tulee kaikkien nähtäville").await?;
        self.look(aino, "year-check").await?;
        hand.press(aino, Role::Button, "Julkaise").await?;
        aino.sees("vuoroa julkaistu").await?;
        aino.sees("Aino Saimaranta julkaisi viikon").await?;
        self.look(aino, "year-published").await
    }

    async fn veikko_confirms_what_is_new(&self) -> Result<()> {
        let (hand, aino, veikko) = (self.hand, &self.aino, &self.veikko);
        hand.press(veikko, Role::Button, "Näytä").await?;
        for weekday in [MONDAY, TUESDAY, THURSDAY, FRIDAY] {
            veikko.sees(&weeks::short(weeks::day_of(self.weeks[0], weekday)?)).await?;
        }
        self.look(veikko, "year-news").await?;
        hand.press(veikko, Role::Button, "Kuittaa kaikki").await?;
        veikko.sees("vuoroa kuitattu").await?;
        veikko.sees_no_more("Uutta työvuorossasi").await?;
        hand.go(aino, "Tänään", 1).await?;
        aino.sees("Ei ole vielä kuitannut").await?;
        aino.sees_no_more(VEIKKOS_ROW).await
    }

    async fn veikko_stands_in_for_someone_ill(&self) -> Result<()> {
        let (hand, aino, veikko) = (self.hand, &self.aino, &self.veikko);
        let (ill, weekday) = self.someone_at_work_next_week().await?;
        let day = weeks::day_of(weeks::next_week()?, weekday)?;
        hand.go(aino, "Tänään", 1).await?;
        hand.press(aino, Role::Button, "Merkitse poissa…").await?;
        hand.fill(aino, "Kuka", &ill).await?;
        aino.press("Enter").await?;
        hand.choose(aino, "Johonkin päivään asti").await?;
        hand.fill(aino, "Ensimmäinen päivä", &weeks::long(day)).await?;
        self.look(aino, "year-absence").await?;
        hand.press(aino, Role::Button, "Merkitse poissa").await?;
        aino.sees("Poissaolo on merkitty").await?;

        hand.press(aino, Role::Button, &format!("{ill} on poissa")).await?;
        aino.sees("Sopii, mikään ei rikkoudu").await?;
        self.look(aino, "year-candidates").await?;
        let choose = format!("Valitse {VEIKKOS_ROW}");
        if !aino.has(Role::Button, &choose).await? {
            hand.press(aino, Role::Button, "Näytä muutkin").await?;
        }
        hand.press(aino, Role::Button, &choose).await?;
        aino.sees(&format!("{VEIKKOS_ROW} sijaiseksi")).await?;
        self.look(aino, "year-stand-in").await?;
        hand.press(aino, Role::Button, "Vahvista").await?;
        aino.sees(&format!("{VEIKKOS_ROW} tekee vuoron")).await?;

        veikko.sees("Uutta työvuorossasi").await?;
        veikko.sees(&weeks::short(day)).await?;
        self.look(veikko, "year-standing-in").await?;
        hand.press(veikko, Role::Button, "Kuittaa").await?;
        veikko.sees_no_more("Uutta työvuorossasi").await
    }

    async fn veikko_and_helmi_swap(&self) -> Result<()> {
        let Self { hand, aino, veikko, helmi, .. } = self;
        let monday = weeks::short(weeks::day_of(self.weeks[0], MONDAY)?);
        hand.go(veikko, "Työvuosi", 2).await?;
        board::go_to_week(*hand, veikko, self.weeks[0]).await?;
        let slot = board::slot_on(veikko, MONDAY).await?;
        board::open_slot(*hand, veikko, &slot).await?;
        hand.press(veikko, Role::Button, "Pyydä vaihtoa…").await?;
        hand.fill(veikko, "Keneltä", HELMIS_NAME).await?;
        veikko.press("Enter").await?;
        hand.fill(veikko, "Viesti", "Kävisikö tämä aamu sinulle?").await?;
        self.look(veikko, "year-swap-asked").await?;
        hand.press(veikko, Role::Button, "Pyydä").await?;
        veikko.sees("Vaihtoa on pyydetty").await?;
        veikko.press("Esc").await?;
        board::slot_says(veikko, &slot, "vaihdossa").await?;

        helmi.sees(&format!("{VEIKKOS_ROW} pyytää vaihtoa")).await?;
        self.look(helmi, "year-swap-offer").await?;
        hand.press(helmi, Role::Button, &format!("Otan vuoron: {monday}")).await?;
        aino.sees(&format!("Ottaja: {HELMIS_NAME}")).await?;
        self.look(aino, "year-swap-decision").await?;
        hand.press(aino, Role::Button, &format!("Hyväksy: {monday}")).await?;
        aino.sees("Vaihto hyväksytty").await?;
        helmi.sees_no_more(&format!("{VEIKKOS_ROW} pyytää vaihtoa")).await?;
        hand.go(helmi, "Työvuosi", 2).await?;
        board::go_to_week(*hand, helmi, self.weeks[0]).await?;
        for window in [veikko, helmi] {
            board::slot_says(window, &slot, HELMIS_NAME).await?;
        }
        self.look(helmi, "year-swapped").await
    }

    async fn veikkos_engagement_is_ended_early(&self) -> Result<()> {
        let Self { hand, aino, veikko, .. } = self;
        let stays = board::slot_on(veikko, TUESDAY).await?;
        let opens = [board::slot_on(veikko, THURSDAY).await?, board::slot_on(veikko, FRIDAY).await?];
        hand.go(aino, "Digarit", 8).await?;
        hand.press(aino, Role::Link, VEIKKOS_ROW).await?;
        hand.press(aino, Role::Button, "Päätä aikaisemmin…").await?;
        let last = weeks::day_of(self.weeks[0], TUESDAY)?;
        hand.fill(aino, "Viimeinen työpäivä", &weeks::long(last)).await?;
        // The slots of the new day are counted once the field is left.
        aino.press("Tab").await?;
        until("the slots after the new day", async || {
            let gone = !aino.says(&weeks::short(last)).await?;
            Ok((gone && aino.says("jää avoimeksi").await?).then_some(()))
        })
        .await?;
        self.look(aino, "year-ending").await?;
        hand.press(aino, Role::Button, "Päätä sopimus").await?;
        aino.sees(&format!("viimeinen päivä on {}", weeks::long(last))).await?;
        self.look(aino, "year-ended").await?;

        hand.go(aino, "Työvuosi", 2).await?;
        board::go_to_week(*hand, aino, self.weeks[0]).await?;
        for window in [aino, veikko] {
            board::slot_says(window, &stays, VEIKKOS_ROW).await?;
            for slot in &opens {
                board::slot_says(window, slot, NOBODY).await?;
            }
        }
        hand.press(aino, Role::Button, "Huomiot").await?;
        for weekday in [THURSDAY, FRIDAY] {
            aino.sees(&format!("Vuoro {}", weeks::short(weeks::day_of(self.weeks[0], weekday)?))).await?;
        }
        aino.sees("on avoin: kukaan ei ole ottanut sitä").await?;
        self.look(aino, "year-open-slots").await
    }

    /// Returns the first person of the board, neither Veikko nor Helmi, who visits a unit next week, and on which day,
    /// Monday being 0.
    async fn someone_at_work_next_week(&self) -> Result<(String, u8)> {
        let (hand, aino) = (self.hand, &self.aino);
        hand.go(aino, "Työvuosi", 2).await?;
        board::go_to_week(hand, aino, weeks::next_week()?).await?;
        board::first_visit(aino, &[VEIKKOS_ROW, HELMIS_NAME]).await
    }

    /// Pictures and checks a view; once is enough, so the term by keyboard goes without.
    async fn look(&self, window: &Window, name: &str) -> Result<()> {
        match self.hand {
            Hand::Pointer => window.look(&self.pictures, name).await,
            Hand::Keyboard => Ok(()),
        }
    }
}

/// Sets a laptop up on which a person is signed in.
async fn signed_in(hand: Hand, server: &Server, name: &str) -> Result<(Laptop, Window)> {
    let mut laptop = Laptop::new(&server.url()).await?;
    let window = laptop.open().await.with_context(|| format!("opening the window of {name}"))?;
    enrol(hand, &window, server, name).await?;
    Ok((laptop, window))
}
