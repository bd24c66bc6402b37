//! Encrypted connections, to servers whose certificate the system trusts.

use crate::storage::StorageError;
use rustls::{ClientConfig, RootCertStore, crypto};
use std::sync::Arc;
use tokio_postgres_rustls::MakeRustlsConnect;

/// Returns what connects with TLS and checks the certificate against the system's authorities.
pub(super) fn connector() -> Result<MakeRustlsConnect, StorageError> {
    let mut authorities = RootCertStore::empty();
    authorities.add_parsable_certificates(rustls_native_certs::load_native_certs().certs);
    if authorities.is_empty() {
        return Err(StorageError::Database("the system trusts no certificate authority".into()));
    }
    // Named here, because a program in which several libraries use TLS has no default one.
    let provider = Arc::new(crypto::aws_lc_rs::default_provider());
    let config = ClientConfig::builder_with_provider(provider).with_safe_default_protocol_versions();
    let config = config.map_err(|error| StorageError::Database(Box::new(error)))?;
    Ok(MakeRustlsConnect::new(config.with_root_certificates(authorities).with_no_client_auth()))
}
