//! Accounts, invitations and sessions in PostgreSQL.

use super::PostgresTxn;
use crate::storage::{Account, Accounts, Session, StorageError};
use lahituki_domain::Timestamp;
use lahituki_domain::ids::PersonId;
use postgres::Row;

impl Accounts for PostgresTxn<'_> {
    fn account(&mut self, name: &str) -> Result<Option<Account>, StorageError> {
        if !may_be_stored(name) {
            return Ok(None);
        }
        let sql = "select name, person, password_hash from account where tenant = $1 and name = $2";
        self.query(sql, &[&name])?.first().map(account).transpose()
    }

    fn accounts(&mut self) -> Result<Vec<Account>, StorageError> {
        let sql = "select name, person, password_hash from account where tenant = $1 order by name";
        self.query(sql, &[])?.iter().map(account).collect()
    }

    fn put_account(&mut self, account: &Account) -> Result<(), StorageError> {
        let Account { name, person, password_hash } = account;
        let sql = "insert into account (tenant, name, person, password_hash) values ($1, $2, $3, $4)
            on conflict (tenant, name) do update set person = excluded.person, password_hash = excluded.password_hash";
        self.execute(sql, &[name, &person.0, password_hash]).map(drop)
    }

    fn remove_account(&mut self, name: &str) -> Result<(), StorageError> {
        self.execute("delete from invitation where tenant = $1 and name = $2", &[&name])?;
        self.execute("delete from account where tenant = $1 and name = $2", &[&name]).map(drop)
    }

    fn put_invitation(&mut self, name: &str, code_hash: &str, expires_at: Timestamp) -> Result<(), StorageError> {
        let sql = "insert into invitation (tenant, name, code_hash, expires_at) values ($1, $2, $3, $4)
            on conflict (tenant, name) do update set code_hash = excluded.code_hash, expires_at = excluded.expires_at";
        self.execute(sql, &[&name, &code_hash, &expires_at.0]).map(drop)
    }

    fn take_invitation(&mut self, name: &str, code_hash: &str, now: Timestamp) -> Result<bool, StorageError> {
        if !may_be_stored(name) {
            return Ok(false);
        }
        let sql = "delete from invitation
            where tenant = $1 and name = $2 and code_hash = $3 and expires_at > $4";
        Ok(self.execute(sql, &[&name, &code_hash, &now.0])? > 0)
    }

    fn session(&mut self, token_hash: &str) -> Result<Option<Session>, StorageError> {
        let sql = "select person, used_at from session where tenant = $1 and token_hash = $2";
        let found = self.query(sql, &[&token_hash])?.pop();
        let read = |row: Row| {
            Ok(Session { person: PersonId(row.try_get("person")?), used_at: Timestamp(row.try_get("used_at")?) })
        };
        found.map(read).transpose()
    }

    fn put_session(&mut self, token_hash: &str, session: &Session) -> Result<(), StorageError> {
        let sql = "insert into session (tenant, token_hash, person, used_at) values ($1, $2, $3, $4)
            on conflict (tenant, token_hash) do update set person = excluded.person, used_at = excluded.used_at";
        self.execute(sql, &[&token_hash, &session.person.0, &session.used_at.0]).map(drop)
    }

    fn end_session(&mut self, token_hash: &str) -> Result<(), StorageError> {
        let sql = "delete from session where tenant = $1 and token_hash = $2";
        self.execute(sql, &[&token_hash]).map(drop)
    }

    fn end_sessions_of(&mut self, person: PersonId) -> Result<(), StorageError> {
        self.execute("delete from session where tenant = $1 and person = $2", &[&person.0]).map(drop)
    }

    fn end_sessions_unused_since(&mut self, instant: Timestamp) -> Result<(), StorageError> {
        self.execute("delete from session where tenant = $1 and used_at <= $2", &[&instant.0]).map(drop)
    }
}

/// Whether a text of somebody who is not signed in can be one that is stored: the database takes no zero characters.
fn may_be_stored(text: &str) -> bool {
    !text.contains('\0')
}

fn account(row: &Row) -> Result<Account, StorageError> {
    Ok(Account {
        name: row.try_get("name")?,
        person: PersonId(row.try_get("person")?),
        password_hash: row.try_get("password_hash")?,
    })
}
