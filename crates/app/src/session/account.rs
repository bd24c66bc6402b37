//! Signing in and out.

use super::open::{Accounts, Secret, account_of, failure_of};
use super::{EnrolArg, Me, SessionState, SignInArg};
use crate::commands::Nothing;
use crate::{App, Failure, FailureCode};
use lahituki_domain::ids::PersonId;
use lahituki_store::anchor::Anchor;
use lahituki_store::{Key, people};
use lahituki_sync::auth::{Enrol, SignIn, SignedIn};
use lahituki_sync::{Remote, Trouble};
use std::sync::Arc;
use std::time::Duration;

/// How long signing in waits for the first records, so that the window opens with content.
const FIRST_EXCHANGE: Duration = Duration::from_secs(15);

/// Returns who is signed in, and what the sign-in page needs.
pub(crate) async fn state(app: &App, _: Nothing) -> Result<SessionState, Failure> {
    let Ok(session) = app.session().await else {
        let worker = app.clone();
        let known = app.blocking(move || Ok(known(&worker))).await?;
        let server = known.first().map_or_else(|| app.inner.profile.server.clone(), |secret| secret.server.clone());
        let known_names = known.into_iter().map(|secret| secret.name).collect();
        return Ok(SessionState { signed_in: None, server, known_names, trouble: app.trouble() });
    };
    let (name, person) = (session.name.clone(), session.person);
    let me = app.query(move |reading| Ok(me(people::person(reading.db, person)?, person, &name))).await?;
    let server = session.server.clone();
    Ok(SessionState { signed_in: Some(me), server, known_names: Vec::new(), trouble: app.trouble() })
}

/// Signs in for the first time: the name and code of the invitation, and a password of one's own.
pub(crate) async fn enrol(app: &App, arg: EnrolArg) -> Result<Nothing, Failure> {
    let remote = Remote::new(&arg.server, None).map_err(failure_of)?;
    let (name, code) = (arg.name.trim().to_lowercase(), arg.code.trim().to_uppercase());
    let enrol = Enrol { name: name.clone(), code, password: arg.password };
    let signed_in = remote.enrol(&enrol).await.map_err(|trouble| match trouble {
        Trouble::SignedOut => Failure::new(FailureCode::WrongCode, "the name or the code is wrong"),
        other => failure_of(other),
    })?;
    enter(app, arg.server, name, signed_in).await
}

/// Signs in with a password.
pub(crate) async fn sign_in(app: &App, arg: SignInArg) -> Result<Nothing, Failure> {
    let remote = Remote::new(&arg.server, None).map_err(failure_of)?;
    let name = arg.name.trim().to_lowercase();
    let sign_in = SignIn { name: name.clone(), password: arg.password };
    let signed_in = remote.sign_in(&sign_in).await.map_err(failure_of)?;
    enter(app, arg.server, name, signed_in).await
}

/// Ends the session. What waits to be sent stays in the encrypted file until the same person signs in again.
pub(crate) async fn sign_out(app: &App, _: Nothing) -> Result<Nothing, Failure> {
    let session = app.session().await?;
    let account = account_of(&session.server, &session.name);
    let worker = app.clone();
    app.blocking(move || {
        if let Some(secret) = worker.secret(&account)? {
            worker.set_secret(&account, &Secret { token: String::new(), ..secret })?;
        }
        worker.set_accounts(&Accounts { current: None, ..worker.accounts() })
    })
    .await?;
    *app.inner.session.write().await = None;
    // Without a network the token dies of age; it is no longer on this laptop.
    let _ = tokio::time::timeout(Duration::from_secs(3), session.remote.sign_out()).await;
    Ok(Nothing {})
}

async fn enter(app: &App, server: String, name: String, signed_in: SignedIn) -> Result<Nothing, Failure> {
    let anchor = Anchor { server: signed_in.now, laptop: app.inner.clock.now() };
    let server = server.trim().trim_end_matches('/').to_owned();
    let worker = app.clone();
    let session = app
        .blocking(move || {
            worker.finish_wiping()?;
            let account = account_of(&server, &name);
            let key = match worker.secret(&account)? {
                Some(secret) => secret.key,
                None => fresh_key()?.to_hex(),
            };
            let secret = Secret { name, server, person: signed_in.person, token: signed_in.token, key };
            worker.set_secret(&account, &secret)?;
            let session = worker.open_session(&account, &secret, Some(anchor))?;
            let accounts = worker.accounts();
            let mut known = accounts.known;
            known.retain(|other| *other != account);
            known.insert(0, account.clone());
            worker.set_accounts(&Accounts { current: Some(account), known, ..accounts })?;
            Ok(Arc::new(session))
        })
        .await?;
    session.driver.wake();
    // A slow network only means that the records arrive while the window is already open.
    let _ = tokio::time::timeout(FIRST_EXCHANGE, session.driver.first_answer()).await;
    if let Some((trouble @ Trouble::Wiped, _)) = session.driver.status().trouble {
        return Err(failure_of(trouble));
    }
    *app.inner.session.write().await = Some(session);
    app.set_trouble("");
    Ok(Nothing {})
}

fn fresh_key() -> Result<Key, Failure> {
    let mut bytes = [0; 32];
    getrandom::fill(&mut bytes).map_err(|error| Failure::new(FailureCode::Internal, error.to_string()))?;
    Ok(Key::new(bytes))
}

/// Returns what the keychain holds of those who used this laptop, latest first.
fn known(app: &App) -> Vec<Secret> {
    app.accounts().known.iter().filter_map(|account| app.secret(account).ok().flatten()).collect()
}

fn me(record: Option<lahituki_domain::people::Person>, id: PersonId, name: &str) -> Me {
    match record {
        Some(person) => {
            let mut roles: Vec<_> = person.roles.iter().map(|grant| grant.role).collect();
            roles.dedup();
            Me { id, called_name: person.called_name, last_name: person.last_name, roles }
        }
        None => Me { id, called_name: name.to_owned(), last_name: String::new(), roles: Vec::new() },
    }
}
