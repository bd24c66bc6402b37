//! The bytes of attachments over HTTP, part by part, so that each part that gets through a bad network stays through.

use super::{Remote, Trouble, accepted, trouble_of};
use lahituki_domain::knowledge::{AttachmentHash, MAX_ATTACHMENT_BYTES};
use reqwest::{Response, StatusCode};

/// How many bytes are sent or fetched at a time: some seconds of a bad network.
pub const PART_BYTES: usize = 256 * 1024;

impl Remote {
    /// Returns how many bytes of an attachment the server has.
    ///
    /// # Errors
    /// See [`Trouble`].
    pub async fn uploaded(&self, hash: &AttachmentHash) -> Result<usize, Trouble> {
        let head = self.client()?.head(self.url(&path(hash)));
        offset_of(&self.send(self.authorised(head)).await?).ok_or(Trouble::NotOurServer)
    }

    /// Sends the bytes of an attachment from `offset` on, at most [`PART_BYTES`] of them, and returns how many the server
    /// then has. That is another number than expected when the upload stood elsewhere.
    ///
    /// # Errors
    /// See [`Trouble`].
    pub async fn upload_part(&self, hash: &AttachmentHash, bytes: &[u8], offset: usize) -> Result<usize, Trouble> {
        let end = bytes.len().min(offset.saturating_add(PART_BYTES));
        let part = bytes.get(offset..end).unwrap_or_default();
        let patch = self.client()?.patch(self.url(&path(hash)));
        let patch = patch.header("upload-offset", offset.to_string()).header("upload-length", bytes.len().to_string());
        let patch = self.authorised(patch).header("content-type", "application/offset+octet-stream");
        let answer = patch.body(part.to_vec()).send().await.map_err(|error| trouble_of(&error))?;
        match offset_of(&answer) {
            Some(elsewhere) if answer.status() == StatusCode::CONFLICT => Ok(elsewhere),
            found => {
                accepted(answer).await?;
                found.ok_or(Trouble::NotOurServer)
            }
        }
    }

    /// Fetches the bytes of an attachment from `offset` on, at most [`PART_BYTES`] of them. `into` gets them as they come,
    /// so it has what came before a failure too.
    ///
    /// # Errors
    /// See [`Trouble`].
    pub async fn download_part(&self, hash: &AttachmentHash, offset: u64, into: &mut Vec<u8>) -> Result<(), Trouble> {
        let last = offset.saturating_add(PART_BYTES as u64 - 1);
        let get = self.client()?.get(self.url(&path(hash))).header("range", format!("bytes={offset}-{last}"));
        let mut answer = self.send(self.authorised(get)).await?;
        let is_part = answer.status() == StatusCode::PARTIAL_CONTENT;
        if is_part && start_of(&answer) != Some(offset) {
            return Err(Trouble::NotOurServer);
        }
        // A server of the first version knows no parts and starts at the beginning.
        let (mut known, limit) = if is_part { (0, PART_BYTES) } else { (offset, MAX_ATTACHMENT_BYTES) };
        while let Some(chunk) = answer.chunk().await.map_err(|error| trouble_of(&error))? {
            let skipped = known.min(chunk.len() as u64);
            known -= skipped;
            into.extend_from_slice(&chunk[skipped as usize..]);
            if into.len() > limit {
                return Err(Trouble::NotOurServer);
            }
        }
        Ok(())
    }
}

fn path(hash: &AttachmentHash) -> String {
    format!("/v1/blob/{}", hash.as_str())
}

fn offset_of(response: &Response) -> Option<usize> {
    response.headers().get("upload-offset")?.to_str().ok()?.parse().ok()
}

/// Returns where the bytes of an answer start: `bytes 5-9/10` start at 5.
fn start_of(response: &Response) -> Option<u64> {
    let range = response.headers().get("content-range")?.to_str().ok()?;
    range.strip_prefix("bytes ")?.split_once('-')?.0.parse().ok()
}
