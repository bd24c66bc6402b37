//! Calendar programs of others read a feed before and after a slot was moved and another one cancelled.

use anyhow::{Context, Result, ensure};
use lahituki_domain::access::Actor;
use lahituki_domain::ids::PersonId;
use lahituki_domain::people::{Role, Unit};
use lahituki_domain::schedule::{Feed, ScheduleSlot};
use lahituki_domain::{Entity, Ids};
use lahituki_protocol::Op;
use lahituki_server::calendar;
use lahituki_server::engine::push::push;
use lahituki_server::storage::sqlite::{Birth, Sqlite};
use lahituki_server::storage::{Purpose, Storage};
use lahituki_testkit::{self as testkit, CountedIds, NOW, today};
use serde_json::{Value, json};
use std::fs;
use std::path::Path;
use std::process::Command;
use tempfile::TempDir;
use uuid::Uuid;

const TOKEN: &str = "salainen-linkki";

/// Prints uid, beginning and status of each event, and what is wrong with the calendar.
const PYTHON: &str = "
import icalendar, sys
calendar = icalendar.Calendar.from_ical(open(sys.argv[1], 'rb').read())
for event in calendar.walk('vevent'):
    print(event['uid'], event['dtstart'].dt.isoformat(), event['status'])
for part in calendar.walk():
    print(*part.errors, end='')
";

/// Two slots, whose calendar is in the files `1.ics` and, after one was moved and one cancelled, `2.ics`.
struct Told {
    moved: ScheduleSlot,
    cancelled: ScheduleSlot,
    folder: TempDir,
}

impl Told {
    fn new() -> Result<Self> {
        let storage = Sqlite::in_memory(&Birth { epoch: Uuid::from_u128(0xE0), secret: [7; 32] })?;
        let mut ids = CountedIds::default();
        let veikko = testkit::digari(&mut ids, "Veikko");
        let school = testkit::unit(&mut ids, "Sammonlahden koulu; \"Samm\", yläkoulu ja kaikki sen sivutoimipisteet");
        let school = Unit { address: "Hietakallionkatu 3, Lappeenranta".to_owned(), ..school };
        let mut slot = |day| {
            let (unit, start, end) = (Some(school.id), 8 * 60, 14 * 60 + 30);
            ScheduleSlot { unit, day, start, end, ..testkit::slot(&mut ids, veikko.id) }
        };
        let (moved, cancelled) = (slot(today().plus(1)), slot(today().plus(2)));
        let (person, made_by) = (Some(veikko.id), veikko.id);
        let feed = Feed { id: Feed::id_of(TOKEN), person, unit: None, made_by, made_at: NOW, revoked: false };
        let told = Self { moved, cancelled, folder: tempfile::tempdir()? };
        let made = [creation(&veikko), creation(&school), creation(&told.moved), creation(&told.cancelled)];
        store(&storage, &made)?;
        store(&storage, &[creation(&feed)])?;
        told.keep(&storage, "1.ics")?;
        let day = json!({ "day": today().plus(3) });
        let changes =
            [change(&mut ids, &told.moved, day), change(&mut ids, &told.cancelled, json!({ "state": "cancelled" }))];
        store(&storage, &changes)?;
        told.keep(&storage, "2.ics")?;
        Ok(told)
    }

    fn keep(&self, storage: &Sqlite, name: &str) -> Result<()> {
        let calendar =
            calendar::behind(&mut *storage.begin(Purpose::Read)?, TOKEN, NOW)?.context("the feed is there")?;
        Ok(fs::write(self.folder.path().join(name), lahituki_ics::write(&calendar))?)
    }

    /// What a program says that is started beside the files.
    fn says(&self, program: &str, arguments: &[&str]) -> Result<String> {
        let mut command = Command::new(program);
        command.args(arguments).current_dir(self.folder.path());
        command.env("TZ", "Europe/Helsinki").env("HOME", self.folder.path()).env("LC_ALL", "C.UTF-8");
        let output = command.output().with_context(|| format!("starting {program}"))?;
        let complaint = String::from_utf8_lossy(&output.stderr);
        ensure!(output.status.success() && complaint.is_empty(), "{program} complains: {complaint}");
        Ok(String::from_utf8(output.stdout)?)
    }
}

fn store(storage: &Sqlite, ops: &[Op]) -> Result<()> {
    let roles = vec![testkit::grant(Role::Admin, &[]), testkit::grant(Role::Coordinator, &[])];
    let mut txn = storage.begin(Purpose::Write)?;
    push(&mut *txn, Actor::of(PersonId(Uuid::nil()), roles), ops, NOW)?;
    Ok(txn.commit()?)
}

fn creation<E: Entity>(entity: &E) -> Op {
    let (id, kind) = (entity.uuid(), E::KIND.name().to_owned());
    Op { id, row: id, kind, new: true, at: NOW, put: Some(entity.to_body()), ..Op::default() }
}

fn change(ids: &mut CountedIds, slot: &ScheduleSlot, fields: Value) -> Op {
    Op { id: ids.fresh(), new: false, base: 5, put: fields.as_object().cloned(), ..creation(slot) }
}

#[test]
fn python_reads_the_feed_and_sees_what_was_moved_and_cancelled() -> Result<()> {
    let told = Told::new()?;
    let said = told.says("/usr/bin/python3", &["-c", PYTHON, "2.ics"])?;
    let moved = format!("{}@lahituki {}T08:00:00+02:00 CONFIRMED", told.moved.id, today().plus(3));
    let cancelled = format!("{}@lahituki {}T08:00:00+02:00 CANCELLED", told.cancelled.id, today().plus(2));
    assert_eq!(said.lines().collect::<Vec<_>>(), [cancelled, moved]);
    Ok(())
}

#[test]
fn khal_moves_and_cancels_what_it_knew() -> Result<()> {
    let told = Told::new()?;
    write_settings_of_khal(told.folder.path())?;
    for file in ["1.ics", "2.ics"] {
        told.says("khal", &["-c", "khal.conf", "import", "--batch", "-a", "feed", file])?;
    }
    let format = "{uid} {start-long} {end-long} {cancelled}";
    let (from, days) = (today().to_string(), "30d");
    let said = told.says("khal", &["-c", "khal.conf", "list", "--day-format", "", "--format", format, &from, days])?;
    let on = |slot: &ScheduleSlot, days| {
        let day = today().plus(days);
        format!("{}@lahituki {day} 08:00 {day} 14:30", slot.id)
    };
    let expected = [format!("{} CANCELLED", on(&told.cancelled, 2)), on(&told.moved, 3)];
    assert_eq!(said.lines().map(str::trim_end).collect::<Vec<_>>(), expected);
    Ok(())
}

#[test]
fn calcurse_skips_nothing() -> Result<()> {
    let told = Told::new()?;
    let said = told.says("calcurse", &["-D", "calcurse", "-i", "2.ics"])?;
    assert!(said.contains("2 apps / 0 events / 0 todos / 0 skipped"), "{said}");
    Ok(())
}

fn write_settings_of_khal(folder: &Path) -> Result<()> {
    fs::create_dir(folder.join("feed"))?;
    let folder = folder.display();
    let settings = format!(
        "[calendars]\n[[feed]]\npath = {folder}/feed\ntype = calendar\n[sqlite]\npath = {folder}/khal.db\n[locale]\n\
         local_timezone = Europe/Helsinki\ndefault_timezone = Europe/Helsinki\ntimeformat = %H:%M\n\
         dateformat = %Y-%m-%d\nlongdateformat = %Y-%m-%d\ndatetimeformat = %Y-%m-%d %H:%M\n\
         longdatetimeformat = %Y-%m-%d %H:%M\n"
    );
    Ok(fs::write(format!("{folder}/khal.conf"), settings)?)
}
