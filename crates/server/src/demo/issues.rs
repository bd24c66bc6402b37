//! What does not work in the demo municipality just now.

use super::{Demo, people, places};
use lahituki_domain::ids::{KnownIssueId, named};
use lahituki_domain::knowledge::{Article, KnownIssue};
use lahituki_domain::visits::Matter;

/// An issue of everywhere, one of a unit, and one that will be.
const ISSUES: [IssueContent; 3] = [
    IssueContent {
        key: "wilma",
        title: "Wilmaan kirjautuminen on hidasta",
        text: "Odota sivun latautumista, äläkä paina Kirjaudu uudestaan. Mobiilisovellus toimii tavallisesti.",
        unit: None,
        matter: Matter::Wilma,
        days: (-1, None),
        made_by: "jorma",
        guide: Some("Wilmaan kirjautuminen"),
    },
    IssueContent {
        key: "network",
        title: "Langaton verkko katkeilee toisessa kerroksessa",
        text: "Käytä luokan verkkopistoketta tai siirry ensimmäiseen kerrokseen. Tukiasema vaihdetaan tällä viikolla.",
        unit: Some("sammonlahden-koulu"),
        matter: Matter::Verkko,
        days: (-3, Some(4)),
        made_by: "petteri",
        guide: None,
    },
    IssueContent {
        key: "printing",
        title: "Pilvitulostus on huollossa iltapäivän",
        text: "Tulosta aamulla tai tallenna tiedosto ja tulosta se huollon jälkeen.",
        unit: None,
        matter: Matter::Tulostus,
        days: (9, Some(9)),
        made_by: "aino",
        guide: None,
    },
];

struct IssueContent {
    key: &'static str,
    title: &'static str,
    text: &'static str,
    /// Where; everywhere when `None`.
    unit: Option<&'static str>,
    matter: Matter,
    /// The first and the last day, counted from today.
    days: (i64, Option<i64>),
    made_by: &'static str,
    /// How the title of the article begins that tells more.
    guide: Option<&'static str>,
}

/// Returns the known issues.
pub(super) fn known_issues(articles: &[Article], demo: &Demo) -> Vec<KnownIssue> {
    ISSUES.iter().map(|content| issue(content, articles, demo)).collect()
}

fn issue(content: &IssueContent, articles: &[Article], demo: &Demo) -> KnownIssue {
    let tells_more = |article: &&Article| content.guide.is_some_and(|guide| article.title.starts_with(guide));
    let (from, until) = content.days;
    KnownIssue {
        id: KnownIssueId(named(&["demo issue", content.key])),
        title: content.title.to_owned(),
        text: content.text.to_owned(),
        units: content.unit.map(places::id_of).into_iter().collect(),
        matters: vec![content.matter],
        article: articles.iter().find(tells_more).map(|article| article.id),
        from: demo.today.plus(from),
        until: until.map(|days| demo.today.plus(days)),
        over: false,
        made_by: people::id_of(content.made_by),
        at: demo.now,
    }
}
