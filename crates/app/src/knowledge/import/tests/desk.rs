//! Taking in folders, and looking at what came.

use crate::testing::Desk;
use lahituki_domain::ids::{ArticleId, SpaceId};
use lahituki_domain::knowledge::{Article, ArticleVersion, AttachmentHash};
use lahituki_store::{blobs, knowledge};
use serde_json::{Value, json};
use std::path::Path;

impl Desk {
    /// Reads a folder, and returns what the person sees.
    pub(super) async fn reads(&self, folder: &Path) -> Value {
        self.chooses(folder);
        self.call("knowledge.read_folder", json!({})).await
    }

    /// Takes in what was read; what belongs to a space that is not here as it is said for its folder.
    pub(super) async fn imports(&self, preview: &Value, spaces: &[(&str, Option<SpaceId>)]) -> Value {
        let choice = |(folder, space): &(&str, Option<SpaceId>)| json!({ "folder": folder, "space": space });
        let spaces: Vec<Value> = spaces.iter().map(choice).collect();
        self.call("knowledge.import", json!({ "reading": preview["reading"], "spaces": spaces })).await
    }

    pub(super) fn article(&self, id: ArticleId) -> Option<Article> {
        self.store.read(|db| knowledge::article(db, id)).unwrap()
    }

    pub(super) fn versions(&self, id: ArticleId) -> Vec<ArticleVersion> {
        self.store.read(|db| knowledge::versions::of_article(db, id)).unwrap()
    }

    pub(super) fn bytes(&self, hash: &AttachmentHash) -> Option<Vec<u8>> {
        self.store.read(|db| blobs::get(db, hash)).unwrap()
    }
}
