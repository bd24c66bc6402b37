//! A server whose disk is full, and laptops that talk to it.

use crate::full_disk::{Disk, HALF_A_PAGE};
use crate::laptop::Laptop;
use crate::town::Town;
use anyhow::{Context, Result, bail, ensure};
use lahituki_domain::knowledge::{Attachment, AttachmentHash};
use lahituki_protocol::{Outcome, SyncRequest};
use lahituki_store::anchor::Clocks;
use lahituki_sync::engine::Progress;
use lahituki_sync::{Answer, Driver, Trouble};
use lahituki_testkit::NOW;
use lahituki_tests::until;

/// How many bytes fit into any file when hardly anything does.
const HARDLY_ANY: u64 = 100 * 1024;

/// More than one part, and of the last there are few.
const ATTACHMENT_BYTES: usize = 300 * 1024;

#[tokio::test(flavor = "multi_thread")]
async fn changes_that_find_no_room_on_the_server_are_refused_whole_and_who_only_asks_is_answered() -> Result<()> {
    let disk = Disk::turn()?;
    let town = Town::open().await?;
    let mut laptop = Laptop::of(town.veikko.id)?;
    for _ in 0..10 {
        laptop.write()?;
    }
    let mut refusals = 0;
    let (asked, answer) = loop {
        let (asked, before) = (laptop.ask()?, town.rows()?);
        town.empty_log()?;
        let full = disk.limit(refusals * HALF_A_PAGE)?;
        match town.remote.exchange(&asked).await {
            Ok(Answer::Page(answer)) => break (asked, *answer),
            Err(Trouble::ServerError) => refusals += 1,
            other => bail!("the answer is {other:?}"),
        }
        ensure!(town.rows()? == before, "something of the changes is there");
        let news = town.remote.exchange(&SyncRequest { ops: Vec::new(), ..asked }).await?;
        ensure!(matches!(news, Answer::Page(_)), "who only asks gets {news:?}");
        drop(full);
    };
    ensure!(refusals > 5, "the disk was full at {refusals} places only");
    ensure!(answer.results.iter().all(|result| result.outcome == Outcome::Ok), "{:?}", answer.results);
    let Progress::Done(applied) = laptop.take(&asked, answer)? else { bail!("there are more pages") };
    ensure!((applied.settled, laptop.waiting()?) == (10, 0), "a change is still there");
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn an_attachment_that_finds_no_room_waits_and_leaves_no_piece() -> Result<()> {
    let disk = Disk::turn()?;
    let mut town = Town::open().await?;
    let bytes: Vec<u8> = (0..ATTACHMENT_BYTES).map(|place| (place % 251) as u8).collect();
    let attachment = announce(&mut town, &bytes)?;
    let remote = town.remote.clone();
    let send = async |offset| remote.upload_part(&attachment.hash, &bytes, offset).await;

    let full = disk.limit(HARDLY_ANY)?;
    ensure!(send(0).await == Err(Trouble::Full), "the first part is taken");
    drop(full);
    ensure!((remote.uploaded(&attachment.hash).await?, town.attachment_files()?) == (0, 0), "a piece is there");

    let there = send(0).await?;
    let full = disk.limit(ATTACHMENT_BYTES as u64 - 1)?;
    ensure!(send(there).await == Err(Trouble::Full), "the whole is taken");
    drop(full);
    ensure!((remote.uploaded(&attachment.hash).await?, town.attachment_files()?) == (there, 1), "a piece is lost");

    ensure!(send(there).await? == bytes.len(), "the whole is not there");
    let mut back = Vec::new();
    while back.len() < bytes.len() {
        let mut part = Vec::new();
        remote.download_part(&attachment.hash, back.len() as u64, &mut part).await?;
        back.append(&mut part);
    }
    ensure!((back == bytes, town.attachment_files()?) == (true, 1), "it is not what was sent");
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn a_part_that_the_database_has_no_room_to_name_is_sent_again() -> Result<()> {
    let disk = Disk::turn()?;
    let mut town = Town::open().await?;
    let attachment = announce(&mut town, b"an image of a projector")?;
    let remote = town.remote.clone();
    let send = async || remote.upload_part(&attachment.hash, b"an image of a projector", 0).await;
    town.empty_log()?;
    let full = disk.limit(HALF_A_PAGE)?;
    ensure!(send().await == Err(Trouble::ServerError), "the database took it");
    drop(full);
    ensure!(remote.uploaded(&attachment.hash).await? == 0, "it names what it has not taken");
    ensure!(send().await? == 23, "it is not taken");
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn a_laptop_without_room_says_so_and_goes_on_by_itself() -> Result<()> {
    let disk = Disk::turn()?;
    let town = Town::open().await?;
    let laptop = Laptop::of(town.veikko.id)?;
    laptop.empty_log()?;
    let full = disk.limit(0)?;
    let driver = Driver::start(laptop.store.clone(), town.remote.clone(), || Clocks::steady(NOW), drop);
    driver.first_answer().await;
    let (trouble, _) = driver.status().trouble.context("nothing is wrong")?;
    ensure!(trouble == Trouble::DiskFull, "it says {trouble}");
    drop(full);
    let is_well = async || Ok(Some(driver.status()).filter(|status| status.trouble.is_none()));
    until("the answer to be applied", is_well).await?;
    ensure!(laptop.rows()?.get("person").is_some_and(|people| people.len() == 1), "Veikko is not there");
    Ok(())
}

/// Stores the record of an attachment of Veikko's.
fn announce(town: &mut Town, bytes: &[u8]) -> Result<Attachment> {
    let hash = AttachmentHash::of(bytes);
    let attachment = Attachment {
        id: hash.id(),
        hash,
        name: "projektori.png".to_owned(),
        media_type: "image/png".to_owned(),
        size_bytes: bytes.len() as u32,
        added_by: town.veikko.id,
        space: None,
        proof: None,
    };
    town.store(&attachment)?;
    Ok(attachment)
}
