//! Accounts, invitations and sessions in SQLite.

use super::{SqliteTxn, read};
use crate::storage::{Account, Accounts, Session, StorageError};
use lahituki_domain::Timestamp;
use lahituki_domain::ids::PersonId;
use rusqlite::{OptionalExtension, named_params};

impl Accounts for SqliteTxn<'_> {
    fn account(&mut self, name: &str) -> Result<Option<Account>, StorageError> {
        let sql = "select name, person, password_hash from account where name = :name";
        let mut statement = self.connection.prepare_cached(sql)?;
        let found = statement.query_row(named_params! { ":name": name }, |row| Ok(account(row))).optional()?;
        found.transpose()
    }

    fn accounts(&mut self) -> Result<Vec<Account>, StorageError> {
        let mut statement =
            self.connection.prepare_cached("select name, person, password_hash from account order by name")?;
        let accounts: Result<Vec<_>, _> = statement.query_map([], |row| Ok(account(row)))?.collect();
        accounts?.into_iter().collect()
    }

    fn put_account(&mut self, account: &Account) -> Result<(), StorageError> {
        let sql = "insert into account (name, person, password_hash) values (:name, :person, :password_hash)
            on conflict (name) do update set person = excluded.person, password_hash = excluded.password_hash";
        self.connection.prepare_cached(sql)?.execute(named_params! {
            ":name": account.name,
            ":person": account.person.to_string(),
            ":password_hash": account.password_hash,
        })?;
        Ok(())
    }

    fn remove_account(&mut self, name: &str) -> Result<(), StorageError> {
        for sql in ["delete from invitation where name = :name", "delete from account where name = :name"] {
            self.connection.prepare_cached(sql)?.execute(named_params! { ":name": name })?;
        }
        Ok(())
    }

    fn put_invitation(&mut self, name: &str, code_hash: &str, expires_at: Timestamp) -> Result<(), StorageError> {
        let sql = "insert or replace into invitation (name, code_hash, expires_at)
            values (:name, :code_hash, :expires_at)";
        self.connection
            .prepare_cached(sql)?
            .execute(named_params! { ":name": name, ":code_hash": code_hash, ":expires_at": expires_at.0 })?;
        Ok(())
    }

    fn take_invitation(&mut self, name: &str, code_hash: &str, now: Timestamp) -> Result<bool, StorageError> {
        let sql = "delete from invitation where name = :name and code_hash = :code_hash and expires_at > :now";
        let mut statement = self.connection.prepare_cached(sql)?;
        let taken = statement.execute(named_params! { ":name": name, ":code_hash": code_hash, ":now": now.0 })?;
        Ok(taken > 0)
    }

    fn session(&mut self, token_hash: &str) -> Result<Option<Session>, StorageError> {
        let sql = "select person, used_at from session where token_hash = :token_hash";
        let mut statement = self.connection.prepare_cached(sql)?;
        let read_columns = |row: &rusqlite::Row<'_>| Ok((row.get::<_, String>("person")?, row.get("used_at")?));
        let found = statement.query_row(named_params! { ":token_hash": token_hash }, read_columns).optional()?;
        let Some((person, used_at)) = found else { return Ok(None) };
        Ok(Some(Session { person: PersonId(read(&person, "an id")?), used_at: Timestamp(used_at) }))
    }

    fn put_session(&mut self, token_hash: &str, session: &Session) -> Result<(), StorageError> {
        let sql = "insert or replace into session (token_hash, person, used_at)
            values (:token_hash, :person, :used_at)";
        self.connection.prepare_cached(sql)?.execute(named_params! {
            ":token_hash": token_hash,
            ":person": session.person.to_string(),
            ":used_at": session.used_at.0,
        })?;
        Ok(())
    }

    fn end_session(&mut self, token_hash: &str) -> Result<(), StorageError> {
        let mut statement = self.connection.prepare_cached("delete from session where token_hash = :token_hash")?;
        statement.execute(named_params! { ":token_hash": token_hash })?;
        Ok(())
    }

    fn end_sessions_of(&mut self, person: PersonId) -> Result<(), StorageError> {
        let mut statement = self.connection.prepare_cached("delete from session where person = :person")?;
        statement.execute(named_params! { ":person": person.to_string() })?;
        Ok(())
    }

    fn end_sessions_unused_since(&mut self, instant: Timestamp) -> Result<(), StorageError> {
        let mut statement = self.connection.prepare_cached("delete from session where used_at <= :instant")?;
        statement.execute(named_params! { ":instant": instant.0 })?;
        Ok(())
    }
}

fn account(row: &rusqlite::Row<'_>) -> Result<Account, StorageError> {
    Ok(Account {
        name: row.get("name")?,
        person: PersonId(read(&row.get::<_, String>("person")?, "an id")?),
        password_hash: row.get("password_hash")?,
    })
}
