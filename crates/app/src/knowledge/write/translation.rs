//! The same article in another language.

use crate::{Failure, FailureCode, Reading};
use lahituki_domain::ids::ArticleId;
use lahituki_domain::knowledge::Article;
use lahituki_domain::people::ScreenLanguage;
use lahituki_store::knowledge;

/// Returns a draft without a word in it that says the same of itself as its original does. What is a translation itself is
/// translated from its own original.
pub(super) fn blank(
    reading: &Reading<'_>,
    original: ArticleId,
    language: Option<ScreenLanguage>,
) -> Result<Article, Failure> {
    let chosen = knowledge::article(reading.db, original)?.ok_or_else(Failure::not_found)?;
    let original = match chosen.original {
        Some(first) => knowledge::article(reading.db, first)?.ok_or_else(Failure::not_found)?,
        None => chosen,
    };
    let language = language.filter(|language| *language != original.language);
    let language = language.ok_or_else(|| Failure::invalid("a translation is in another language"))?;
    let id = Article::translation_id(original.id, language);
    if knowledge::article(reading.db, id)?.is_some() {
        return Err(Failure::new(FailureCode::NotAllowed, "there is such a translation already"));
    }
    Ok(Article {
        language,
        original: Some(original.id),
        original_at: Some(original.edited_at),
        matter: original.matter,
        space: original.space,
        critical: original.critical,
        for_roles: original.for_roles,
        unit_forms: original.unit_forms,
        review_months: original.review_months,
        ..Article::blank(id, reading.me.person, reading.now)
    })
}

/// Returns an article that follows the present text of its original, if it is a translation and the original is here:
/// whoever writes or checks a translation has that text before them.
pub(in crate::knowledge) fn follows_original(reading: &Reading<'_>, article: Article) -> Result<Article, Failure> {
    let original = match article.original {
        Some(original) => knowledge::article(reading.db, original)?,
        None => None,
    };
    Ok(match original {
        Some(original) => Article { original_at: Some(original.edited_at), ..article },
        None => article,
    })
}
