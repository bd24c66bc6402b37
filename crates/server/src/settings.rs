//! The settings: a TOML file, then `LAHITUKI_…` variables of the environment, then the command line.

use serde::Deserialize;
use std::net::{Ipv4Addr, SocketAddr};
use std::path::{Path, PathBuf};

/// The file that is read when none is named and it is there.
pub const DEFAULT_FILE: &str = "lahituki-server.toml";

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
    /// The tenant whose file is served: small letters, digits and dashes. Default `default`.
    pub tenant: String,
    /// The file that outlives a restore of the database: what was erased, and how far the counter had come. Best on
    /// another disk. Default `<tenant>.ledger` in the data folder.
    pub ledger: Option<PathBuf>,
    /// The name of the municipality, as laptops show it. Default `Lähituki`.
    pub name: String,
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
            tenant: "default".to_owned(),
            ledger: None,
            name: "Lähituki".to_owned(),
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
        for name in ["listen", "data_dir", "tenant", "ledger", "name", "log", "log_format"] {
            if let Some(value) = variable(&format!("LAHITUKI_{}", name.to_uppercase())) {
                table.insert(name.to_owned(), toml::Value::String(value));
            }
        }
        let settings: Self = table.try_into()?;
        settings.database()?;
        Ok(settings)
    }

    /// Returns the tenant's ledger.
    ///
    /// # Errors
    /// When the tenant's name makes no file name.
    pub fn ledger(&self) -> Result<PathBuf, SettingsError> {
        self.ledger.clone().map_or_else(|| self.file("ledger"), Ok)
    }

    /// Returns the file of the tenant's database.
    ///
    /// # Errors
    /// When the tenant's name makes no file name.
    pub fn database(&self) -> Result<PathBuf, SettingsError> {
        self.file("db")
    }

    fn file(&self, extension: &str) -> Result<PathBuf, SettingsError> {
        let is_plain = |byte: u8| matches!(byte, b'a'..=b'z' | b'0'..=b'9' | b'-');
        match !self.tenant.is_empty() && self.tenant.bytes().all(is_plain) {
            true => Ok(self.data_dir.join(format!("{}.{extension}", self.tenant))),
            false => Err(SettingsError::Tenant(self.tenant.clone())),
        }
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
    fn a_tenant_stays_within_the_data_folder() {
        assert!(matches!(load("tenant = '../other'", &[]), Err(SettingsError::Tenant(_))));
        assert!(matches!(load("tenant = ''", &[]), Err(SettingsError::Tenant(_))));
    }
}
