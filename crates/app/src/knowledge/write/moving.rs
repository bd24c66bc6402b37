//! Taking along what belongs to an article that goes into another space.

use crate::knowledge::versions::keep::private_to;
use crate::{Failure, Writing};
use lahituki_domain::knowledge::{Article, ArticleFeedback, ArticleVersion, Attachment};
use lahituki_store::knowledge::{self, feedback, versions};
use std::collections::BTreeSet;

/// Puts the history of an article, what is said of it and what it shows into the space that it is in now.
pub(super) fn follow(writing: &mut Writing<'_, '_>, article: &Article) -> Result<(), Failure> {
    let history = versions::of_article(&writing.txn.read(), article.id)?;
    for version in &history {
        let draft_of =
            if article.space.is_some() { version.draft_of } else { private_to(article).or(version.draft_of) };
        writing.update(version, &ArticleVersion { space: article.space, draft_of, ..version.clone() })?;
    }
    for said in feedback::of_article(&writing.txn.read(), article.id)? {
        writing.update(&said, &ArticleFeedback { space: article.space, ..said.clone() })?;
    }
    let texts = history.iter().map(|version| &version.body).chain([&article.body]);
    let shown: BTreeSet<_> = texts.flat_map(|text| Article::links(text).attachments).collect();
    for hash in shown {
        let read = writing.txn.read();
        let (here, there) =
            (knowledge::attachment(&read, &hash)?, knowledge::attachment_in(&read, &hash, article.space)?);
        if let (Some(here), None) = (here, there) {
            let (id, added_by) = (hash.id_in(article.space), writing.me.person);
            writing.create(&Attachment { id, space: article.space, added_by, ..here })?;
        }
    }
    Ok(())
}
