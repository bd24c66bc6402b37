//! What the text of an article links to.

use super::AttachmentHash;
use crate::ids::ArticleId;
use std::collections::BTreeSet;
use uuid::Uuid;

/// What a text links to: each once, in the order of the text.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Links {
    /// Articles, by `article:ID`.
    pub articles: Vec<ArticleId>,
    /// Images and files, by `attachment:HASH`.
    pub attachments: Vec<AttachmentHash>,
}

impl Links {
    /// Reads the links of a text. Where they stand is not looked at: one in a passage of code counts too.
    pub(super) fn of(body: &str) -> Self {
        let article = |id: &str| id.contains('-').then(|| Uuid::parse_str(id).ok()).flatten().map(ArticleId);
        Self {
            articles: each_once(targets(body, "article:").filter_map(article)),
            attachments: each_once(targets(body, "attachment:").filter_map(AttachmentHash::parse)),
        }
    }
}

/// Returns what stands behind a scheme, as far as its letters, digits and dashes go.
fn targets<'t>(body: &'t str, scheme: &'static str) -> impl Iterator<Item = &'t str> {
    body.match_indices(scheme).map(move |(at, _)| {
        let rest = &body[at + scheme.len()..];
        let end = rest.find(|letter: char| !letter.is_ascii_alphanumeric() && letter != '-');
        &rest[..end.unwrap_or(rest.len())]
    })
}

fn each_once<T: Clone + Ord>(found: impl Iterator<Item = T>) -> Vec<T> {
    let mut seen = BTreeSet::new();
    found.filter(|target| seen.insert(target.clone())).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_links_to_each_thing_once_in_its_order() {
        let (first, second) = (Uuid::from_u128(7), Uuid::from_u128(3));
        let hash = AttachmentHash::of(b"kuva");
        let (spelt, longer) = (hash.as_str(), format!("{}0", hash.as_str()));
        let text = format!(
            "Katso [ohje](article:{first}) ja [toinen](article:{second} \"vihje\"), uudestaan article:{first}.\n\
             ![kuva](attachment:{spelt})![sama](attachment:{spelt}) ![pitkä](attachment:{longer}) article:x attachment:ää"
        );
        let expected = Links { articles: vec![ArticleId(first), ArticleId(second)], attachments: vec![hash] };
        assert_eq!(Links::of(&text), expected);
        assert_eq!(Links::of(&format!("article:{}", first.simple())), Links::default());
    }
}
