//! Files that a person chose, outside the program's own folder.

use crate::{Failure, FailureCode};
use std::fs::File;
use std::io::{self, Write};
use std::path::Path;

/// Writes a file that is still whole when the stick is pulled out at once.
pub(crate) fn write(path: &Path, bytes: &[u8]) -> io::Result<()> {
    fill(File::create(path)?, bytes)
}

/// Writes a file where there is none yet, not even a link to somewhere else.
pub(crate) fn write_new(path: &Path, bytes: &[u8]) -> io::Result<()> {
    fill(File::create_new(path)?, bytes)
}

fn fill(mut file: File, bytes: &[u8]) -> io::Result<()> {
    file.write_all(bytes)?;
    file.sync_all()
}

/// Returns a file's name without its folder.
pub(crate) fn name_of(path: &Path) -> String {
    path.file_name().unwrap_or_default().to_string_lossy().into_owned()
}

/// Returns what a person is told when a file cannot be written or read.
pub(crate) fn failed(error: io::Error) -> Failure {
    let code = if error.kind() == io::ErrorKind::StorageFull { FailureCode::DiskFull } else { FailureCode::FileFailed };
    Failure::new(code, error.to_string())
}
