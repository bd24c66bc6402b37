//! Queries of what is known to be broken.

use crate::{Read, StoreError, record};
use lahituki_domain::Day;
use lahituki_domain::ids::KnownIssueId;
use lahituki_domain::knowledge::KnownIssue;
use rusqlite::named_params;

/// Returns the issues that are to be reckoned with on a day, the latest first.
///
/// # Errors
/// Those of the database.
pub fn on(read: &Read<'_>, day: Day) -> Result<Vec<KnownIssue>, StoreError> {
    let sql = "select id, body from known_issue
               where over is not 1 and from_day <= :day and (until_day is null or until_day >= :day)
               order by from_day desc, id desc";
    record::entities(read.connection, sql, named_params! { ":day": day.to_string() })
}

/// Returns the issues that are to come after a day, the next first.
///
/// # Errors
/// Those of the database.
pub fn after(read: &Read<'_>, day: Day) -> Result<Vec<KnownIssue>, StoreError> {
    let sql = "select id, body from known_issue where over is not 1 and from_day > :day order by from_day, id";
    record::entities(read.connection, sql, named_params! { ":day": day.to_string() })
}

/// Returns the issues that are over on a day, the latest first, at most `limit`.
///
/// # Errors
/// Those of the database.
pub fn over(read: &Read<'_>, day: Day, limit: u32) -> Result<Vec<KnownIssue>, StoreError> {
    let sql = "select id, body from known_issue
               where over is 1 or until_day < :day
               order by coalesce(until_day, from_day) desc, id desc
               limit :limit";
    record::entities(read.connection, sql, named_params! { ":day": day.to_string(), ":limit": limit })
}

/// Returns an issue, or `None` when there is none of this id here.
///
/// # Errors
/// Those of the database.
pub fn issue(read: &Read<'_>, id: KnownIssueId) -> Result<Option<KnownIssue>, StoreError> {
    record::one(read.connection, id.0)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Key, Store};
    use lahituki_testkit::{CountedIds, NOW, digari, known_issue, today};

    #[test]
    fn issues_are_told_apart_by_their_days_and_by_whether_they_are_over() {
        let folder = tempfile::tempdir().unwrap();
        let store = Store::open(&folder.path().join("test.db"), &Key::new([1; 32])).unwrap();
        let mut ids = CountedIds::default();
        let me = digari(&mut ids, "Veikko");
        let mut issue = |title: &str, from, until: Option<i64>, over| KnownIssue {
            title: title.to_owned(),
            from: today().plus(from),
            until: until.map(|days| today().plus(days)),
            over,
            ..known_issue(&mut ids, me.id)
        };
        let issues = [
            issue("a", -2, None, false),
            issue("b", 0, Some(0), false),
            issue("c", 1, None, false),
            issue("d", -3, Some(-1), false),
            issue("e", -9, None, true),
            issue("f", 4, None, true),
        ];
        let write = |txn: &mut crate::WriteTxn<'_>| issues.iter().try_for_each(|issue| txn.create(issue));
        store.write::<_, StoreError>(NOW, &mut CountedIds::of_source(1), write).unwrap();

        let titles = |issues: Vec<KnownIssue>| issues.into_iter().map(|issue| issue.title).collect::<String>();
        let lists = store.read(|read| {
            Ok::<_, StoreError>([on(read, today())?, after(read, today())?, over(read, today(), 2)?].map(titles))
        });
        assert_eq!(lists.unwrap(), ["ba", "c", "fd"]);
    }
}
