use super::*;
use crate::commands::Nothing;
use crate::knowledge::limits;
use crate::testing::Laptop;
use crate::{FailureCode, undo};
use lahituki_domain::people::{Person, Role, Unit};
use lahituki_testkit::{CountedIds, article, digari, grant, known_issue, person, today, unit};

/// A coordinator and a school that the laptop knows.
fn office() -> (CountedIds, Person, Unit) {
    let mut ids = CountedIds::default();
    let me = Person { roles: vec![grant(Role::Coordinator, &[])], ..person(&mut ids, "Aino") };
    let school = unit(&mut ids, "Sammonlahden koulu");
    (ids, me, school)
}

fn text(title: &str) -> IssueText {
    let (units, matters) = Default::default();
    let text = "Kokeile toista selainta.".to_owned();
    IssueText { id: None, title: title.to_owned(), text, units, matters, article: None, from: today(), until: None }
}

fn all(laptop: &Laptop) -> Vec<IssueRow> {
    laptop.ask(issues, IssueFilter { all: true, ..IssueFilter::default() }).unwrap()
}

#[test]
fn issues_are_narrowed_to_a_unit_and_a_matter_and_those_of_everywhere_always_fit() {
    let (mut ids, me, school) = office();
    let other = unit(&mut ids, "Kesämäen koulu");
    let mut issue = |title: &str| KnownIssue { title: title.to_owned(), ..known_issue(&mut ids, me.id) };
    let here = KnownIssue { units: vec![school.id], matters: vec![Matter::Verkko], ..issue("Verkko katkeilee") };
    let there = KnownIssue { units: vec![other.id], ..issue("Tulostin on huollossa") };
    let wilma = KnownIssue { matters: vec![Matter::Wilma], ..issue("Wilma on poikki") };
    let laptop = Laptop::of(&me).has(&school).has(&other).has(&here).has(&there).has(&wilma);
    let titles = |filter| {
        let mut found: Vec<String> =
            laptop.ask(issues, filter).unwrap().into_iter().map(|row: IssueRow| row.title).collect();
        found.sort();
        found
    };
    let none = IssueFilter::default();
    assert_eq!(titles(none), ["Tulostin on huollossa", "Verkko katkeilee", "Wilma on poikki"]);
    assert_eq!(titles(IssueFilter { unit: Some(school.id), ..none }), ["Verkko katkeilee", "Wilma on poikki"]);
    assert_eq!(
        titles(IssueFilter { matter: Some(Matter::Wilma), ..none }),
        ["Tulostin on huollossa", "Wilma on poikki"]
    );
    let at = |units: &[UnitId]| laptop.ask(|reading, ()| issues_at(reading, units), ()).unwrap().len();
    assert_eq!([at(&[]), at(&[school.id]), at(&[school.id, other.id])], [1, 2, 3]);
}

#[test]
fn a_row_names_where_it_holds_what_tells_more_and_who_made_it_known() {
    let (mut ids, me, school) = office();
    let guide = article(&mut ids, me.id);
    let unseen = article(&mut ids, me.id);
    let holds = KnownIssue { units: vec![school.id], article: Some(guide.id), ..known_issue(&mut ids, me.id) };
    let coming = KnownIssue { from: today().plus(2), article: Some(unseen.id), ..known_issue(&mut ids, me.id) };
    let over = KnownIssue { over: true, ..known_issue(&mut ids, me.id) };
    let laptop = Laptop::of(&me).has(&school).has(&guide).has(&over).has(&coming).has(&holds);
    let rows = all(&laptop);
    let standings: Vec<IssueStanding> = rows.iter().map(|row| row.standing).collect();
    assert_eq!(standings, [IssueStanding::Holds, IssueStanding::Coming, IssueStanding::Over]);
    assert_eq!(rows[0].units, [IssueUnit { id: school.id, name: school.name.clone() }]);
    assert_eq!(rows[0].article, Some(ArticleName { id: guide.id, title: guide.title }));
    assert_eq!(rows[1].article, Some(ArticleName { id: unseen.id, title: String::new() }));
    assert_eq!((rows[0].made_by_name.clone(), rows[0].may_change), (me.full_name(), true));
}

#[test]
fn an_issue_is_made_known_ended_and_made_known_again_each_in_one_step() {
    let (_, me, school) = office();
    let laptop = Laptop::of(&me).has(&school);
    let wish = IssueText { units: vec![school.id, school.id], ..text("  Wilma on\npoikki ") };
    let id = laptop.act(save_issue, wish.clone()).unwrap();
    let row = || all(&laptop).remove(0);
    assert_eq!((row().title.as_str(), row().units.len(), row().standing), ("Wilma on poikki", 1, IssueStanding::Holds));

    laptop.act(end_issue, IssueArg { id }).unwrap();
    assert_eq!((row().standing, row().until), (IssueStanding::Over, Some(today())));
    laptop.act(undo::last, Nothing {}).unwrap();
    assert_eq!((row().standing, row().until), (IssueStanding::Holds, None));

    laptop.act(end_issue, IssueArg { id }).unwrap();
    laptop.act(save_issue, IssueText { id: Some(id), ..wish }).unwrap();
    assert_eq!(row().standing, IssueStanding::Holds);
    for _ in 0..3 {
        laptop.act(undo::last, Nothing {}).unwrap();
    }
    assert_eq!(all(&laptop), []);
}

#[test]
fn an_issue_that_has_not_begun_is_called_off_as_if_never_told() {
    let (mut ids, me, _) = office();
    let coming = KnownIssue { from: today().plus(3), ..known_issue(&mut ids, me.id) };
    let laptop = Laptop::of(&me).has(&coming);
    laptop.act(end_issue, IssueArg { id: coming.id }).unwrap();
    assert_eq!(all(&laptop), []);
    laptop.act(undo::last, Nothing {}).unwrap();
    assert_eq!(all(&laptop).remove(0).standing, IssueStanding::Coming);
}

#[test]
fn what_makes_no_sense_is_refused() {
    let (mut ids, me, school) = office();
    let laptop = Laptop::of(&me).has(&school);
    let unknown = unit(&mut ids, "Ei täällä");
    let unread = article(&mut ids, me.id);
    let cases = [
        (text("  "), FailureCode::Invalid),
        (text(&"w".repeat(limits::LONGEST_TITLE + 1)), FailureCode::TooLarge),
        (IssueText { text: "w".repeat(limits::LONGEST_SHORT + 1), ..text("Wilma") }, FailureCode::TooLarge),
        (IssueText { until: Some(today().plus(-1)), ..text("Wilma") }, FailureCode::Invalid),
        (IssueText { units: vec![unknown.id], ..text("Wilma") }, FailureCode::NotFound),
        (IssueText { article: Some(unread.id), ..text("Wilma") }, FailureCode::NotFound),
    ];
    for (wish, code) in cases {
        assert_eq!(laptop.act(save_issue, wish).unwrap_err().code, code);
    }
}

#[test]
fn an_article_that_i_cannot_read_stays_linked_when_i_change_the_issue() {
    let (mut ids, me, _) = office();
    let unread = article(&mut ids, me.id);
    let issue = KnownIssue { article: Some(unread.id), ..known_issue(&mut ids, me.id) };
    let laptop = Laptop::of(&me).has(&issue);
    laptop.act(save_issue, IssueText { id: Some(issue.id), article: Some(unread.id), ..text("Wilma") }).unwrap();
    assert_eq!(laptop.shows(&issue).unwrap().article, Some(unread.id));
}

#[test]
fn a_digari_tells_of_what_they_found_and_leaves_alone_what_others_did() {
    let (mut ids, coordinator, _) = office();
    let me = digari(&mut ids, "Veikko");
    let theirs = known_issue(&mut ids, coordinator.id);
    let laptop = Laptop::of(&me).has(&coordinator).has(&theirs);
    let own = laptop.act(save_issue, text("Kamera ei näy Teamsissa")).unwrap();
    let may: Vec<bool> = all(&laptop).iter().map(|row| row.may_change == (row.id == own)).collect();
    assert_eq!(may, [true, true]);
    assert_eq!(laptop.act(end_issue, IssueArg { id: theirs.id }).unwrap_err().code, FailureCode::NoRight);
}

#[test]
fn a_personal_identity_code_is_not_made_known() {
    let (_, me, _) = office();
    let laptop = Laptop::of(&me);
    let wish = IssueText { text: "oppilas 020516C903K ei pääse".to_owned(), ..text("Kirjautuminen ei onnistu") };
    laptop.act(save_issue, wish).unwrap();
    assert_eq!(all(&laptop).remove(0).text, "oppilas [henkilötunnus poistettu] ei pääse");
}
