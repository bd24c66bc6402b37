//! The fields of a record as the text that is stored: a server carries it to the wire without reading it.

use serde::{Deserialize, Serialize};
use serde_json::value::RawValue;

/// The fields of a record as JSON text.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[serde(transparent)]
pub struct BodyText(Box<RawValue>);

impl BodyText {
    /// Returns the fields that a text holds.
    ///
    /// # Errors
    /// When the text is not JSON.
    pub fn new(text: String) -> Result<Self, serde_json::Error> {
        RawValue::from_string(text).map(Self)
    }

    /// Returns the text.
    pub fn as_str(&self) -> &str {
        self.0.get()
    }
}

impl PartialEq for BodyText {
    fn eq(&self, other: &Self) -> bool {
        self.as_str() == other.as_str()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Row, SyncResponse};
    use lahituki_domain::Audience;
    use uuid::Uuid;

    #[test]
    fn an_answer_with_texts_has_the_same_bytes_as_one_with_fields() {
        let text = r#"{"name":"Säämi \u0000","last":null,"a":{"b":[1,2.5]}}"#;
        let body = BodyText::new(text.to_owned()).unwrap();
        let row = Row { kind: "unit".to_owned(), id: Uuid::from_u128(1), aud: Audience::org(), rev: 7, body };
        let told = SyncResponse { rows: vec![row], cursor: 7, ..SyncResponse::default() };
        let written = serde_json::to_string(&told).unwrap();
        assert!(written.contains(text));
        let read: SyncResponse = serde_json::from_str(&written).unwrap();
        assert_eq!(serde_json::to_string(&read).unwrap(), written);
        assert_eq!(serde_json::from_str::<SyncResponse<BodyText>>(&written).unwrap(), told);
    }

    #[test]
    fn what_is_not_json_is_no_body() {
        for text in ["", "{", "{} {}", "{\"a\":1}}"] {
            assert!(BodyText::new(text.to_owned()).is_err(), "{text}");
        }
    }
}
