//! Wiping a person off this laptop, because they were erased on the server.

use super::open::{Accounts, account_of};
use crate::{App, Failure, Kind};

impl App {
    /// Ends the session of an account and deletes everything of it, without waiting for the end.
    pub(crate) fn wipe(&self, account: String) {
        let app = self.clone();
        tokio::spawn(async move {
            app.leave(&account).await;
            app.set_trouble("wiped");
            let worker = app.clone();
            if let Err(failure) = app.blocking(move || worker.delete(&account)).await {
                tracing::error!(%failure, "what is left of an erased person is deleted at the next start");
            }
            app.inner.listener.changed(&Kind::ALL.into());
        });
    }

    async fn leave(&self, account: &str) {
        let mut session = self.inner.session.write().await;
        if session.as_ref().is_some_and(|session| account_of(&session.server, &session.name) == account) {
            *session = None;
        }
    }

    /// Deletes the account's key first, without which its files are noise, then the files.
    ///
    /// Until all is done the account is noted as doomed, so that a start finishes what a crash broke off.
    fn delete(&self, account: &str) -> Result<(), Failure> {
        let mut accounts = self.accounts();
        accounts.known.retain(|known| known != account);
        accounts.current = accounts.current.filter(|current| current != account);
        accounts.doomed.push(account.to_owned());
        self.set_accounts(&accounts)?;
        self.finish_wiping()
    }

    /// Deletes what is left of doomed accounts.
    pub(crate) fn finish_wiping(&self) -> Result<(), Failure> {
        let accounts = self.accounts();
        if accounts.doomed.is_empty() {
            return Ok(());
        }
        for account in &accounts.doomed {
            self.remove_secret(account)?;
            lahituki_store::remove(&self.database(account))?;
        }
        self.set_accounts(&Accounts { doomed: Vec::new(), ..accounts })
    }
}
