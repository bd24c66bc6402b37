//! The sealed files of others over HTTP.

use super::{PATIENCE, Remote, Trouble, read_json};
use lahituki_protocol::bundle::Delivered;
use std::time::Duration;

/// The slowest line, in bytes a second, over which a file still arrives.
const SLOWEST: u64 = 16 * 1024;

impl Remote {
    /// Brings a file to the server.
    ///
    /// # Errors
    /// See [`Trouble`].
    pub async fn deliver(&self, file: Vec<u8>) -> Result<Delivered, Trouble> {
        let patience = PATIENCE + Duration::from_secs(file.len() as u64 / SLOWEST);
        read_json(self.send(self.post("/v1/bundle")?.timeout(patience).body(file)).await?).await
    }
}
