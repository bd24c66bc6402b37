//! Taking along what belongs to an article into the space that it is in.

use crate::knowledge::versions::keep::private_to;
use crate::{Failure, Writing};
use lahituki_domain::ids::SpaceId;
use lahituki_domain::knowledge::{Article, ArticleFeedback, ArticleVersion, Attachment};
use lahituki_store::blobs;
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
    show(writing, article.space, history.iter().map(|version| version.body.as_str()).chain([article.body.as_str()]))
}

/// Makes the images and files that texts show those of a space too, so that all who read there see them.
pub(super) fn show<'t>(
    writing: &mut Writing<'_, '_>,
    space: Option<SpaceId>,
    texts: impl IntoIterator<Item = &'t str>,
) -> Result<(), Failure> {
    let shown: BTreeSet<_> = texts.into_iter().flat_map(|text| Article::links(text).attachments).collect();
    for hash in shown {
        let (read, id) = (writing.txn.read(), hash.id_in(space));
        if knowledge::attachment_in(&read, &hash, space)?.is_some() {
            continue;
        }
        if let Some(elsewhere) = knowledge::attachment(&read, &hash)? {
            // Who has not got the bytes yet cannot prove them; then the others wait until somebody adds them anew.
            let proof = blobs::get(&read, &hash)?.map(|bytes| Attachment::proof_of(id, &bytes));
            writing.create(&Attachment { id, space, proof, added_by: writing.me.person, ..elsewhere })?;
        }
    }
    Ok(())
}
