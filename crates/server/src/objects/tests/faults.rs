//! A database and a folder that stop working after some steps, as if the server had been cut off there.

use super::{QUOTA_BYTES, Served};
use crate::objects::Objects;
use crate::storage::{Purpose, Storage, StorageError, Txn};
use futures_util::StreamExt;
use futures_util::stream::{BoxStream, once};
use object_store::path::Path;
use object_store::{
    CopyOptions, GetOptions, GetResult, ListResult, MultipartUpload, ObjectMeta, ObjectStore, PutMultipartOptions,
    PutOptions, PutPayload, PutResult, Result,
};
use std::fmt;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

/// Counts the steps that are left.
#[derive(Debug, Clone)]
struct Fuse(Arc<AtomicUsize>);

impl Fuse {
    /// Takes a step; `false` once none is left.
    fn holds(&self) -> bool {
        self.0.fetch_update(Ordering::SeqCst, Ordering::SeqCst, |left| left.checked_sub(1)).is_ok()
    }

    fn check(&self) -> Result<()> {
        match self.holds() {
            true => Ok(()),
            false => Err(object_store::Error::Generic { store: "cut", source: "cut off".into() }),
        }
    }
}

/// Returns the same server as one that is cut off after so many steps.
pub(super) fn cut_after(served: &Served, steps: usize) -> Served {
    let fuse = Fuse(Arc::new(AtomicUsize::new(steps)));
    let storage = Arc::new(CutStorage { whole: Arc::clone(&served.storage), fuse: fuse.clone() });
    let objects = Objects::new(Arc::new(CutStore { whole: Arc::clone(&served.objects.store), fuse }), QUOTA_BYTES);
    Served { storage, objects }
}

struct CutStorage {
    whole: Arc<dyn Storage>,
    fuse: Fuse,
}

impl Storage for CutStorage {
    fn begin(&self, purpose: Purpose) -> std::result::Result<Box<dyn Txn + '_>, StorageError> {
        match self.fuse.holds() {
            true => self.whole.begin(purpose),
            false => Err(StorageError::Database("cut off".into())),
        }
    }
}

#[derive(Debug)]
struct CutStore {
    whole: Arc<dyn ObjectStore>,
    fuse: Fuse,
}

impl fmt::Display for CutStore {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} until it is cut off", self.whole)
    }
}

#[async_trait::async_trait]
impl ObjectStore for CutStore {
    async fn put_opts(&self, location: &Path, payload: PutPayload, opts: PutOptions) -> Result<PutResult> {
        self.fuse.check()?;
        self.whole.put_opts(location, payload, opts).await
    }

    async fn put_multipart_opts(&self, location: &Path, opts: PutMultipartOptions) -> Result<Box<dyn MultipartUpload>> {
        self.fuse.check()?;
        self.whole.put_multipart_opts(location, opts).await
    }

    async fn get_opts(&self, location: &Path, options: GetOptions) -> Result<GetResult> {
        self.fuse.check()?;
        self.whole.get_opts(location, options).await
    }

    fn delete_stream(&self, locations: BoxStream<'static, Result<Path>>) -> BoxStream<'static, Result<Path>> {
        match self.fuse.check() {
            Ok(()) => self.whole.delete_stream(locations),
            Err(error) => once(async { Err(error) }).boxed(),
        }
    }

    fn list(&self, prefix: Option<&Path>) -> BoxStream<'static, Result<ObjectMeta>> {
        match self.fuse.check() {
            Ok(()) => self.whole.list(prefix),
            Err(error) => once(async { Err(error) }).boxed(),
        }
    }

    async fn list_with_delimiter(&self, prefix: Option<&Path>) -> Result<ListResult> {
        self.fuse.check()?;
        self.whole.list_with_delimiter(prefix).await
    }

    async fn copy_opts(&self, from: &Path, to: &Path, options: CopyOptions) -> Result<()> {
        self.fuse.check()?;
        self.whole.copy_opts(from, to, options).await
    }
}
