//! The words outside the window: notifications, in the same Fluent files that the window reads.

use fluent_bundle::{FluentArgs, FluentBundle, FluentResource};
use lahituki_domain::Day;
use lahituki_domain::people::ScreenLanguage;
use unic_langid::langid;

/// A file of words in each language, in the order of [`ScreenLanguage`].
type Words = [&'static str; 3];

const NOTICES: Words = [
    include_str!("../../../assets/i18n/fi/notices.ftl"),
    include_str!("../../../assets/i18n/sv/notices.ftl"),
    include_str!("../../../assets/i18n/en/notices.ftl"),
];
const SITE: Words = [
    include_str!("../../../assets/i18n/fi/site.ftl"),
    include_str!("../../../assets/i18n/sv/site.ftl"),
    include_str!("../../../assets/i18n/en/site.ftl"),
];
const VISITS: Words = [
    include_str!("../../../assets/i18n/fi/visits.ftl"),
    include_str!("../../../assets/i18n/sv/visits.ftl"),
    include_str!("../../../assets/i18n/en/visits.ftl"),
];

/// The words of one language.
pub(crate) struct Texts {
    language: ScreenLanguage,
    bundle: FluentBundle<FluentResource>,
}

impl Texts {
    /// Returns the words of notifications and of the tray in a language.
    pub(crate) fn new(language: ScreenLanguage) -> Self {
        Self::of(language, &[NOTICES])
    }

    /// Returns the words of the pages for a shared computer in a language.
    pub(crate) fn site(language: ScreenLanguage) -> Self {
        Self::of(language, &[VISITS, SITE])
    }

    fn of(language: ScreenLanguage, files: &[Words]) -> Self {
        let tag = match language {
            ScreenLanguage::Fi => langid!("fi"),
            ScreenLanguage::Sv => langid!("sv"),
            ScreenLanguage::En => langid!("en"),
        };
        let mut bundle = FluentBundle::new(vec![tag]);
        // Isolation marks are for text that mixes directions; notifications show them as boxes.
        bundle.set_use_isolating(false);
        for words in files {
            let source = words[language as usize];
            // A part of the file that cannot be read is left out; a test reads them all.
            let resource = FluentResource::try_new(source.to_owned()).unwrap_or_else(|(resource, _)| resource);
            bundle.add_resource_overriding(resource);
        }
        Self { language, bundle }
    }

    /// Returns the language.
    pub(crate) fn language(&self) -> ScreenLanguage {
        self.language
    }

    /// Returns the text of a key, or the key itself where it is missing.
    pub(crate) fn get(&self, key: &str, args: &[(&'static str, &str)]) -> String {
        let args: FluentArgs<'_> = args.iter().map(|(name, value)| (*name, (*value).to_owned())).collect();
        let pattern = self.bundle.get_message(key).and_then(|message| message.value());
        match pattern {
            Some(pattern) => self.bundle.format_pattern(pattern, Some(&args), &mut Vec::new()).into_owned(),
            None => key.to_owned(),
        }
    }

    /// Returns a day as `ma 23.11.`, in English `Mon 23 Nov`.
    pub(crate) fn day(&self, day: Day) -> String {
        day_in(self.language, day)
    }

    /// Returns a day with its year as `23.11.2026`, in English `23 November 2026`.
    pub(crate) fn date(&self, day: Day) -> String {
        let shape = if self.language == ScreenLanguage::En { "%-d %B %Y" } else { "%-d.%-m.%Y" };
        day.0.format(shape).to_string()
    }

    /// Returns a span of time as `8.30–11.00`.
    pub(crate) fn span(&self, start: u16, end: u16) -> String {
        span_in(self.language, start, end)
    }
}

/// Returns a day as a language writes it: `ma 23.11.`, in English `Mon 23 Nov`.
pub(crate) fn day_in(language: ScreenLanguage, day: Day) -> String {
    const FI: [&str; 7] = ["ma", "ti", "ke", "to", "pe", "la", "su"];
    const SV: [&str; 7] = ["mån", "tis", "ons", "tors", "fre", "lör", "sön"];
    let weekday = usize::from(day.weekday() - 1);
    match language {
        ScreenLanguage::Fi => format!("{} {}", FI[weekday], day.0.format("%-d.%-m.")),
        ScreenLanguage::Sv => format!("{} {}", SV[weekday], day.0.format("%-d.%-m.")),
        ScreenLanguage::En => day.0.format("%a %-d %b").to_string(),
    }
}

/// Returns a span of time as a language writes it: `8.30–11.00`, in English `8:30–11:00`.
pub(crate) fn span_in(language: ScreenLanguage, start: u16, end: u16) -> String {
    let separator = if language == ScreenLanguage::En { ':' } else { '.' };
    let time = |minutes: u16| format!("{}{separator}{:02}", minutes / 60, minutes % 60);
    format!("{}–{}", time(start), time(end))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days_and_times_are_written_as_each_language_writes_them() {
        let day = Day::new(2026, 11, 23).unwrap();
        let show = |language| {
            let texts = Texts::new(language);
            format!("{} {} {}", texts.day(day), texts.span(510, 660), texts.date(day))
        };
        assert_eq!(show(ScreenLanguage::Fi), "ma 23.11. 8.30–11.00 23.11.2026");
        assert_eq!(show(ScreenLanguage::Sv), "mån 23.11. 8.30–11.00 23.11.2026");
        assert_eq!(show(ScreenLanguage::En), "Mon 23 Nov 8:30–11:00 23 November 2026");
    }
}
