//! What a person loses to a concurrent change is kept for them.

use super::*;
use lahituki_domain::LostChange;
use lahituki_domain::knowledge::Article;

impl World {
    /// Returns what a person has lost, as the server tells it to them.
    fn lost(&self, who: PersonId) -> Vec<LostChange> {
        let rows = self.exchange(who, Vec::new(), 0).rows.into_iter();
        let read = |row: lahituki_protocol::Row| LostChange::from_body(row.id, &row.body).unwrap();
        let lost = rows.filter(|row| row.kind == "lost_change").map(read);
        lost.filter(|lost| lost.person == who).collect()
    }

    /// Returns an article of Aino that is in the server, with this text, and its revision.
    fn article(&mut self, text: &str) -> (Article, u64) {
        let article = Article { body: text.to_owned(), ..testkit::article(&mut self.ids, self.aino.id) };
        let op = later(self.create(&article), -60_000);
        let answers = self.push(self.aino.id, &[op]);
        (article, answers[0].seq)
    }

    fn text_op(&mut self, article: &Article, base: u64, text: &str) -> Op {
        let was = json!({ "body": article.body }).as_object().cloned().unwrap();
        Op { was, ..self.put::<Article>(article.id.0, base, json!({ "body": text })) }
    }
}

#[test]
fn the_same_lost_change_is_made_in_both_orders_of_arrival() {
    let mut made = Vec::new();
    for newer_first in [true, false] {
        let mut world = World::new();
        let (slot, base) = world.slot();
        let older = later(world.put::<ScheduleSlot>(slot.id.0, base, json!({ "note": "vanhempi" })), -2_000);
        let newer = later(world.put::<ScheduleSlot>(slot.id.0, base, json!({ "note": "uudempi" })), -1_000);
        let ops = if newer_first { [newer, older] } else { [older, newer] };
        world.push(world.aino.id, &ops);
        made.push(world.lost(world.aino.id));
    }
    assert_eq!(made[0], made[1]);
    let [lost] = made[0].as_slice() else { panic!("{made:?}") };
    assert_eq!((lost.kind, &lost.fields["note"]), (lahituki_domain::Kind::Slot, &json!("vanhempi")));
}

#[test]
fn two_who_wrote_the_same_have_lost_nothing() {
    let mut world = World::new();
    let (slot, base) = world.slot();
    let ops =
        [-2_000, -1_000].map(|at| later(world.put::<ScheduleSlot>(slot.id.0, base, json!({ "note": "sama" })), at));
    assert_eq!(outcomes(&world.push(world.aino.id, &ops)), [Outcome::Ok, Outcome::Ok]);
    assert_eq!(world.lost(world.aino.id), []);
}

#[test]
fn changes_of_different_lines_of_a_text_both_stay() {
    let mut world = World::new();
    let (article, base) = world.article("Yksi\nKaksi\nKolme\n");
    let first = world.text_op(&article, base, "Yksi!\nKaksi\nKolme\n");
    let second = world.text_op(&article, base, "Yksi\nKaksi\nKolme!\n");
    assert_eq!(outcomes(&world.push(world.aino.id, &[first, second])), [Outcome::Ok, Outcome::Ok]);
    assert_eq!(world.body(article.id)["body"], "Yksi!\nKaksi\nKolme!\n");
    assert_eq!(world.lost(world.aino.id), []);
}

#[test]
fn of_two_changes_of_the_same_line_the_first_stays_and_the_other_is_kept_whole() {
    let mut world = World::new();
    let (article, base) = world.article("Yksi\nKaksi\n");
    let first = world.text_op(&article, base, "Yksi ensin\nKaksi\n");
    let second = world.text_op(&article, base, "Yksi toiseksi\nKaksi\nKolme\n");
    let answers = world.push(world.aino.id, &[first, second]);
    assert_eq!(outcomes(&answers), [Outcome::Ok, Outcome::Lost(vec!["body".to_owned()])]);
    assert!(world.body(article.id)["body"].as_str().unwrap().starts_with("Yksi ensin\n"));
    let lost = world.lost(world.aino.id);
    assert_eq!(lost[0].fields["body"], "Yksi toiseksi\nKaksi\nKolme\n");
}

#[test]
fn two_changes_of_a_text_in_one_lane_keep_what_somebody_else_wrote_between_them() {
    let mut world = World::new();
    let (article, base) = world.article("Yksi\nKaksi\nKolme\n");
    let theirs = world.text_op(&article, base, "Yksi!\nKaksi\nKolme\n");
    let first = world.text_op(&article, base, "Yksi\nKaksi\nKolme!\n");
    let second = world.text_op(&article, base, "Yksi\nKaksi\nKolme!!\n");
    let was = first.put.clone().unwrap();
    let second = Op { lane: Some(first.lane()), was, ..second };
    world.push(world.aino.id, &[theirs, first, second]);
    assert_eq!(world.body(article.id)["body"], "Yksi!\nKaksi\nKolme!!\n");
}

#[test]
fn a_set_takes_what_either_added_and_a_number_the_larger() {
    let mut world = World::new();
    let school = world.school.clone();
    let base = world.row(school.id).rev;
    let add = |world: &mut World, site: &str| {
        let was = json!({ "sites": school.sites }).as_object().cloned().unwrap();
        let sites: Vec<_> = school.sites.iter().cloned().chain([site.to_owned()]).collect();
        Op { was, ..world.put::<Unit>(school.id.0, base, json!({ "sites": sites })) }
    };
    let ops = [add(&mut world, "Pohjoinen"), add(&mut world, "Eteläinen")];
    world.push(world.aino.id, &ops);
    let sites = world.body(school.id)["sites"].clone();
    assert!(["Pohjoinen", "Eteläinen"].iter().all(|site| sites.as_array().unwrap().contains(&json!(site))), "{sites}");

    let (article, base) = world.article("");
    let ops = [7, 5].map(|at| world.put::<Article>(article.id.0, base, json!({ "edited_at": NOW.0 + at })));
    world.push(world.aino.id, &ops);
    assert_eq!(world.body(article.id)["edited_at"], NOW.0 + 7);
}

#[test]
fn nobody_is_told_that_another_person_is_named_as_the_last_to_write() {
    let mut world = World::new();
    let (article, base) = world.article("");
    let (aino, veikko) = (world.aino.id, world.veikko.id);
    for who in [aino, veikko] {
        let op = world.put::<Article>(article.id.0, base, json!({ "edited_by": who }));
        world.push(aino, &[op]);
    }
    assert_eq!(world.body(article.id)["edited_by"], json!(veikko));
    assert_eq!((world.lost(aino), world.lost(veikko)), (vec![], vec![]));
}

#[test]
fn a_number_that_somebody_else_made_larger_stays_whatever_a_lane_goes_on_with() {
    let mut world = World::new();
    let (article, base) = world.article("");
    let mut edited = |at: i64| world.put::<Article>(article.id.0, base, json!({ "edited_at": NOW.0 + at }));
    let (theirs, first, second) = (edited(7), edited(5), edited(6));
    let second = Op { lane: Some(first.lane()), ..second };
    let answers = world.push(world.aino.id, &[theirs, first, second]);
    assert_eq!(world.body(article.id)["edited_at"], NOW.0 + 7);
    let knowing = world.put::<Article>(article.id.0, answers[2].seq, json!({ "edited_at": NOW.0 + 6 }));
    world.push(world.aino.id, &[knowing]);
    assert_eq!(world.body(article.id)["edited_at"], NOW.0 + 6);
}

#[test]
fn only_the_loser_throws_a_lost_change_away_and_nobody_makes_one_for_another() {
    let mut world = World::new();
    let (slot, base) = world.slot();
    let ops = ["a", "b"].map(|note| world.put::<ScheduleSlot>(slot.id.0, base, json!({ "note": note })));
    world.push(world.aino.id, &ops);
    let lost = world.lost(world.aino.id).remove(0);
    let base = world.row(lost.id).rev;
    let [by_veikko, by_aino] = [(), ()].map(|()| world.delete::<LostChange>(lost.id.0, base));
    let made = Op { row: Uuid::from_u128(0xBAD), ..world.create(&lost) };
    assert_eq!(outcomes(&world.push(world.veikko.id, &[made])), [rejected(Rejection::NoRight)]);
    assert_ne!(outcomes(&world.push(world.veikko.id, &[by_veikko])), [Outcome::Ok]);
    let rewritten = world.put::<LostChange>(lost.id.0, base, json!({ "fields": { "note": "c" } }));
    assert_eq!(outcomes(&world.push(world.aino.id, &[rewritten])), [rejected(Rejection::NoRight)]);
    assert_eq!(outcomes(&world.push(world.aino.id, &[by_aino])), [Outcome::Ok]);
    assert_eq!(world.lost(world.aino.id), []);
    let undo = world.create(&lost);
    assert_eq!(outcomes(&world.push(world.aino.id, &[undo])), [Outcome::Ok]);
    assert_eq!(world.lost(world.aino.id), [lost]);
}
