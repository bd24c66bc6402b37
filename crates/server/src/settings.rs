//! The settings: a TOML file, then `LAHITUKI_…` variables of the environment, then the command line.

use crate::objects::Place;
use crate::storage::postgres::Address;
use serde::Deserialize;
use std::net::{Ipv4Addr, SocketAddr};
use std::path::{Path, PathBuf};

/// The file that is read when none is named and it is there.
pub const DEFAULT_FILE: &str = "lahituki-server.toml";

/// The settings that are written as text, and those that are numbers.
const TEXTS: [&str; 11] = [
    "listen",
    "data_dir",
    "database",
    "tenant",
    "ledger",
    "name",
    "attachments",
    "s3_endpoint",
    "s3_region",
    "log",
    "log_format",
];
const NUMBERS: [&str; 1] = ["attachments_quota_gib"];

/// Every setting. In the file each has the name that it has here; in the environment it is in capitals after
/// `LAHITUKI_`, for example `LAHITUKI_DATA_DIR`.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Settings {
    /// The address and port to listen on, without TLS: put a reverse proxy in front of anything but the own machine.
    /// Port 0 takes a free one. Default `127.0.0.1:8787`.
    pub listen: SocketAddr,
    /// The folder of the databases, one file a tenant; made when it is missing. Default `data`, below the folder in
    /// which the server is started.
    pub data_dir: PathBuf,
    /// The PostgreSQL that keeps the records instead, as in `postgres://lahituki:secret@db.example.fi/lahituki`;
    /// tenants and server processes may share it. Default none.
    pub database: Option<Address>,
    /// The tenant that is served: small letters, digits and dashes. Default `default`.
    pub tenant: String,
    /// The file that outlives a restore of the database: what was erased, and how far the counter had come. Best on
    /// another disk. Default `<tenant>.ledger` in the data folder.
    pub ledger: Option<PathBuf>,
    /// The name of the municipality, as laptops show it. Default `Lähituki`.
    pub name: String,
    /// Where the bytes of attachments are: a folder, or a bucket such as `s3://bucket/prefix`, to which the variables
    /// `AWS_ACCESS_KEY_ID` and `AWS_SECRET_ACCESS_KEY` are the keys. Default `attachments` below `data_dir`.
    pub attachments: Option<String>,
    /// How much all attachments of the tenant may take, in GiB. Default 20.
    pub attachments_quota_gib: u32,
    /// The server of the bucket, as in `https://s3.example.fi`. Default `AWS_ENDPOINT_URL`, or else Amazon's.
    pub s3_endpoint: Option<String>,
    /// The region of the bucket. Default `AWS_REGION`.
    pub s3_region: Option<String>,
    /// What is logged: a level, or levels by module, as in `info,lahituki_server=debug`. Default `info`.
    pub log: String,
    /// How it is logged. Default `text`.
    pub log_format: LogFormat,
}

/// How a line of the log is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum LogFormat {
    /// For people.
    Text,
    /// One JSON object a line, for machines.
    Json,
}

impl Default for Settings {
    fn default() -> Self {
        Self {
            listen: SocketAddr::from((Ipv4Addr::LOCALHOST, 8787)),
            data_dir: PathBuf::from("data"),
            database: None,
            tenant: "default".to_owned(),
            ledger: None,
            name: "Lähituki".to_owned(),
            attachments: None,
            attachments_quota_gib: 20,
            s3_endpoint: None,
            s3_region: None,
            log: "info".to_owned(),
            log_format: LogFormat::Text,
        }
    }
}

/// Settings that cannot be used.
#[derive(Debug, thiserror::Error)]
pub enum SettingsError {
    /// The named file cannot be read.
    #[error("the settings in {file} cannot be read: {reason}")]
    File {
        /// The file.
        file: PathBuf,
        /// What the system says.
        reason: std::io::Error,
    },
    /// A name or a value is not one of those above.
    #[error("a setting is wrong: {0}")]
    Value(#[from] toml::de::Error),
    /// A setting that is a number has another value in the environment.
    #[error("the setting {0} is no number")]
    Number(&'static str),
    /// The attachments' place is no folder and no bucket.
    #[error("{0:?} is no place for attachments: write a folder, or a bucket as in s3://bucket/prefix")]
    Attachments(String),
    /// The tenant's name would not make a file name.
    #[error("the tenant's name {0:?} has other characters than small letters, digits and dashes")]
    Tenant(String),
}

impl Settings {
    /// Reads the settings of the file and of the environment, in which `variable` looks names up.
    ///
    /// # Errors
    /// When the file is named and cannot be read, or a setting is unknown or wrong.
    pub fn load(file: Option<&Path>, variable: impl Fn(&str) -> Option<String>) -> Result<Self, SettingsError> {
        let mut table = toml::from_str::<toml::Table>(&text_of(file)?)?;
        let variable = |name: &str| variable(&format!("LAHITUKI_{}", name.to_uppercase()));
        for name in TEXTS {
            if let Some(value) = variable(name) {
                table.insert(name.to_owned(), toml::Value::String(value));
            }
        }
        for name in NUMBERS {
            if let Some(value) = variable(name) {
                let number = value.parse().map_err(|_| SettingsError::Number(name))?;
                table.insert(name.to_owned(), toml::Value::Integer(number));
            }
        }
        let settings: Self = table.try_into()?;
        settings.database_file()?;
        settings.attachments_place()?;
        Ok(settings)
    }

    /// Returns the tenant's ledger.
    ///
    /// # Errors
    /// When the tenant's name makes no file name.
    pub fn ledger(&self) -> Result<PathBuf, SettingsError> {
        self.ledger.clone().map_or_else(|| self.file("ledger"), Ok)
    }

    /// Returns the file of the tenant's database, where no PostgreSQL keeps it.
    ///
    /// # Errors
    /// When the tenant's name makes no file name.
    pub fn database_file(&self) -> Result<PathBuf, SettingsError> {
        self.file("db")
    }

    fn file(&self, extension: &str) -> Result<PathBuf, SettingsError> {
        let is_plain = |byte: u8| matches!(byte, b'a'..=b'z' | b'0'..=b'9' | b'-');
        match !self.tenant.is_empty() && self.tenant.bytes().all(is_plain) {
            true => Ok(self.data_dir.join(format!("{}.{extension}", self.tenant))),
            false => Err(SettingsError::Tenant(self.tenant.clone())),
        }
    }

    /// Returns where the bytes of attachments are.
    ///
    /// # Errors
    /// When the setting begins like a bucket and names none.
    pub fn attachments_place(&self) -> Result<Place, SettingsError> {
        let Some(address) = &self.attachments else { return Ok(Place::Folder(self.data_dir.join("attachments"))) };
        let place = Place::named(address, self.s3_endpoint.clone(), self.s3_region.clone());
        place.ok_or_else(|| SettingsError::Attachments(address.clone()))
    }

    /// Returns how many bytes all attachments of the tenant may have.
    pub fn attachments_quota_bytes(&self) -> u64 {
        u64::from(self.attachments_quota_gib) << 30
    }
}

fn text_of(file: Option<&Path>) -> Result<String, SettingsError> {
    let chosen = file.unwrap_or(Path::new(DEFAULT_FILE));
    if file.is_none() && !chosen.exists() {
        return Ok(String::new());
    }
    std::fs::read_to_string(chosen).map_err(|reason| SettingsError::File { file: chosen.to_owned(), reason })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn load(text: &str, variables: &[(&str, &str)]) -> Result<Settings, SettingsError> {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("settings.toml");
        std::fs::write(&file, text).unwrap();
        let variable =
            |name: &str| variables.iter().find(|(known, _)| *known == name).map(|(_, value)| (*value).to_owned());
        Settings::load(Some(&file), variable)
    }

    #[test]
    fn the_environment_wins_over_the_file_and_the_file_over_the_defaults() {
        let file = "listen = '0.0.0.0:80'\nname = 'Lappeenranta'";
        let settings = load(file, &[("LAHITUKI_NAME", "Imatra"), ("LAHITUKI_LOG_FORMAT", "json")]).unwrap();
        let expected = Settings {
            listen: "0.0.0.0:80".parse().unwrap(),
            name: "Imatra".to_owned(),
            log_format: LogFormat::Json,
            ..Settings::default()
        };
        assert_eq!(settings, expected);
    }

    #[test]
    fn a_setting_that_does_not_exist_is_refused() {
        assert!(load("lsiten = '0.0.0.0:80'", &[]).is_err());
    }

    #[test]
    fn attachments_are_below_the_data_or_where_they_are_said_to_be() {
        let place = |text: &str| load(text, &[]).and_then(|settings| settings.attachments_place());
        assert_eq!(place("data_dir = 'a'").unwrap(), Place::Folder("a/attachments".into()));
        assert_eq!(place("attachments = '/mnt/b'").unwrap(), Place::Folder("/mnt/b".into()));
        let bucket = Place::Bucket {
            bucket: "kuvat".to_owned(),
            prefix: "a/b".to_owned(),
            endpoint: Some("https://s3.example.fi".to_owned()),
            region: None,
        };
        assert_eq!(place("attachments = 's3://kuvat/a/b/'\ns3_endpoint = 'https://s3.example.fi'").unwrap(), bucket);
        assert!(matches!(place("attachments = 's3://'"), Err(SettingsError::Attachments(_))));
    }

    #[test]
    fn a_number_may_come_from_the_environment_too() {
        let quota =
            |value| load("", &[("LAHITUKI_ATTACHMENTS_QUOTA_GIB", value)]).map(|found| found.attachments_quota_bytes());
        assert_eq!(quota("2").unwrap(), 2 * 1024 * 1024 * 1024);
        assert_eq!(quota("two").unwrap_err().to_string(), "the setting attachments_quota_gib is no number");
        assert_eq!(load("", &[]).unwrap().attachments_quota_bytes(), 20 << 30);
    }

    #[test]
    fn a_database_is_named_by_its_address() {
        let address = "postgres://lahituki:secret@db.example.fi/lahituki";
        let settings = load("", &[("LAHITUKI_DATABASE", address)]).unwrap();
        assert_eq!(settings.database, Some(address.parse().unwrap()));
        assert!(load("database = 'lahituki.db'", &[]).is_err());
    }

    #[test]
    fn a_tenant_stays_within_the_data_folder() {
        assert!(matches!(load("tenant = '../other'", &[]), Err(SettingsError::Tenant(_))));
        assert!(matches!(load("tenant = ''", &[]), Err(SettingsError::Tenant(_))));
    }
}
