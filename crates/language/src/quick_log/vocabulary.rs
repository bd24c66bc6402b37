//! What a quick-log line may refer to, as plain data that the caller gathers.

/// The units and topics that a line may name, and where its writer is.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Vocabulary {
    /// Every unit that may be logged to.
    pub units: Vec<UnitWords>,
    /// Every topic that a matter may be about.
    pub topics: Vec<TopicWords>,
    /// The id of the unit to assume when the line names none.
    pub context_unit: Option<String>,
}

/// How a unit may be called.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct UnitWords {
    /// The caller's own key, handed back as it is.
    pub id: String,
    /// The full name: `Sammonlahden koulu`.
    pub name: String,
    /// Other names in use: `Sammo`, `SLK`. Matched whole at any length.
    pub short_names: Vec<String>,
    /// The rooms of the unit.
    pub rooms: Vec<RoomWords>,
}

/// How a room may be called.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct RoomWords {
    /// The caller's own key, handed back as it is.
    pub id: String,
    /// What stands on the door: `lk204`, `204` or `ATK`.
    pub code: String,
    /// The name, if it says more than the code: `ATK-luokka`.
    pub name: String,
}

/// How a topic may be recognised in the words of a matter.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct TopicWords {
    /// The caller's own key, handed back as it is; written out it names the topic too.
    pub code: String,
    /// The name, for people; never matched, since it lists other topics' everyday words too.
    pub name: String,
    /// Words that mean the topic, in any form and language.
    pub words: Vec<String>,
}
