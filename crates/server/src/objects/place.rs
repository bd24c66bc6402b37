//! Where objects are: a folder, or a bucket of a server that speaks S3.

use super::Objects;
use object_store::ObjectStore;
use object_store::aws::AmazonS3Builder;
use object_store::local::LocalFileSystem;
use object_store::prefix::PrefixStore;
use std::path::PathBuf;
use std::sync::Arc;

/// Where a tenant's objects are.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Place {
    /// A folder; made when it is missing.
    Folder(PathBuf),
    /// A bucket. The keys come from the variables that every tool for S3 reads: `AWS_ACCESS_KEY_ID` and its like.
    Bucket {
        /// The bucket.
        bucket: String,
        /// What the names of all objects begin with.
        prefix: String,
        /// The server, when it is not Amazon's; with `http://` it is spoken to without TLS.
        endpoint: Option<String>,
        /// The region, when `AWS_REGION` does not say it.
        region: Option<String>,
    },
}

/// Why a place cannot be used.
#[derive(Debug, thiserror::Error)]
pub enum PlaceError {
    /// The folder cannot be made.
    #[error("making the folder {}: {reason}", folder.display())]
    Folder {
        /// The folder.
        folder: PathBuf,
        /// What the system says.
        reason: std::io::Error,
    },
    /// The folder cannot be read, or the settings of the bucket do not suffice.
    #[error("the attachments' place cannot be used: {0}")]
    Store(#[from] object_store::Error),
}

impl Place {
    /// Returns the bucket that an address such as `s3://bucket/prefix` names, or the folder that any other is; `None`
    /// when the bucket has no name.
    pub fn named(address: &str, endpoint: Option<String>, region: Option<String>) -> Option<Self> {
        let Some(rest) = address.strip_prefix("s3://") else { return Some(Self::Folder(PathBuf::from(address))) };
        let (bucket, prefix) = rest.split_once('/').unwrap_or((rest, ""));
        let (bucket, prefix) = (bucket.to_owned(), prefix.trim_matches('/').to_owned());
        (!bucket.is_empty()).then_some(Self::Bucket { bucket, prefix, endpoint, region })
    }

    /// Opens the part of the place that belongs to a tenant, whose attachments may have so many bytes.
    ///
    /// # Errors
    /// See [`PlaceError`]. Whether a bucket answers shows only when it is asked for something.
    pub fn open(&self, tenant: &str, quota_bytes: u64) -> Result<Objects, PlaceError> {
        match self {
            Self::Folder(folder) => {
                let folder = folder.join(tenant);
                std::fs::create_dir_all(&folder)
                    .map_err(|reason| PlaceError::Folder { folder: folder.clone(), reason })?;
                let store = LocalFileSystem::new_with_prefix(folder)?.with_fsync(true);
                Ok(Objects::new(Arc::new(store), quota_bytes))
            }
            Self::Bucket { bucket, prefix, endpoint, region } => {
                let prefix = format!("{prefix}/{tenant}");
                let keys = AmazonS3Builder::from_env();
                let store = in_bucket(keys, bucket, &prefix, endpoint.as_deref(), region.as_deref())?;
                Ok(Objects::new(store, quota_bytes))
            }
        }
    }
}

/// Opens the part of a bucket in which all names begin with a prefix.
pub(super) fn in_bucket(
    keys: AmazonS3Builder,
    bucket: &str,
    prefix: &str,
    endpoint: Option<&str>,
    region: Option<&str>,
) -> object_store::Result<Arc<dyn ObjectStore>> {
    let mut builder = keys.with_bucket_name(bucket);
    if let Some(endpoint) = endpoint {
        builder = builder.with_endpoint(endpoint).with_allow_http(endpoint.starts_with("http://"));
    }
    if let Some(region) = region {
        builder = builder.with_region(region);
    }
    Ok(Arc::new(PrefixStore::new(builder.build()?, prefix)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_names_a_bucket_or_is_a_folder() {
        let named = |address| match Place::named(address, None, None)? {
            Place::Bucket { bucket, prefix, .. } => Some(format!("bucket {bucket}, {prefix}")),
            Place::Folder(folder) => Some(format!("folder {}", folder.display())),
        };
        assert_eq!(named("s3://kuvat").as_deref(), Some("bucket kuvat, "));
        assert_eq!(named("s3://kuvat/lahituki/liitteet/").as_deref(), Some("bucket kuvat, lahituki/liitteet"));
        assert_eq!(named("/var/lib/kuvat").as_deref(), Some("folder /var/lib/kuvat"));
        assert_eq!([named("s3://"), named("s3:///a")], [None, None]);
    }

    #[test]
    fn tenants_never_share_a_folder() {
        let folder = tempfile::tempdir().unwrap();
        let place = Place::Folder(folder.path().join("attachments"));
        for tenant in ["imatra", "lappeenranta"] {
            place.open(tenant, 0).unwrap();
            assert!(folder.path().join("attachments").join(tenant).is_dir());
        }
    }
}
