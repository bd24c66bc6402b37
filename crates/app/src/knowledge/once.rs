//! Lists in which an article that is there in several languages stands once.

use crate::session::language;
use crate::{Failure, Reading};
use lahituki_domain::ids::ArticleId;
use lahituki_domain::knowledge::Article;
use lahituki_domain::people::ScreenLanguage;
use std::collections::HashMap;

/// Keeps one of the articles that say the same in several languages, where the first of them stood: the one in the
/// person's language, else the original, else the first.
pub(crate) fn once(reading: &Reading<'_>, articles: Vec<Article>) -> Result<Vec<Article>, Failure> {
    if articles.iter().all(|article| article.original.is_none()) {
        return Ok(articles);
    }
    Ok(kept(articles, language(reading.db, reading.me.person)?))
}

fn kept(articles: Vec<Article>, mine: ScreenLanguage) -> Vec<Article> {
    let mut places: HashMap<ArticleId, usize> = HashMap::new();
    let mut kept: Vec<Article> = Vec::new();
    for article in articles {
        let place = *places.entry(article.original.unwrap_or(article.id)).or_insert(kept.len());
        match kept.get_mut(place) {
            None => kept.push(article),
            Some(other) if rank(&article, mine) < rank(other, mine) => *other = article,
            Some(_) => {}
        }
    }
    kept
}

/// The smaller, the better.
fn rank(article: &Article, mine: ScreenLanguage) -> u8 {
    match article {
        article if article.language == mine => 0,
        article if article.original.is_none() => 1,
        _ => 2,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use lahituki_domain::ids::PersonId;
    use lahituki_testkit::{CountedIds, NOW, article};
    use uuid::Uuid;

    #[test]
    fn each_article_stands_once_in_the_best_language_there_is() {
        let (mut ids, owner) = (CountedIds::default(), PersonId(Uuid::nil()));
        let [one, other] = [(); 2].map(|()| article(&mut ids, owner));
        let translation = |original: &Article, language| Article {
            language,
            original: Some(original.id),
            ..Article::blank(Article::translation_id(original.id, language), owner, NOW)
        };
        let [sv, en] = [ScreenLanguage::Sv, ScreenLanguage::En].map(|language| translation(&one, language));
        let all = vec![en.clone(), other.clone(), one.clone(), sv.clone()];
        let kept_in = |mine| kept(all.clone(), mine).into_iter().map(|article| article.id).collect::<Vec<_>>();
        assert_eq!(kept_in(ScreenLanguage::Fi), [one.id, other.id]);
        assert_eq!(kept_in(ScreenLanguage::Sv), [sv.id, other.id]);
        assert_eq!(kept(vec![en.clone(), sv], ScreenLanguage::Fi), [en]);
    }
}
