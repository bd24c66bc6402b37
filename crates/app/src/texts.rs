//! The words outside the window: notifications, in the same Fluent files that the window reads.

use fluent_bundle::{FluentArgs, FluentBundle, FluentResource};
use lahituki_domain::Day;
use lahituki_domain::people::ScreenLanguage;
use unic_langid::langid;

/// The words of one language.
pub(crate) struct Texts {
    language: ScreenLanguage,
    bundle: FluentBundle<FluentResource>,
}

impl Texts {
    /// Returns the words of a language.
    pub(crate) fn new(language: ScreenLanguage) -> Self {
        let (tag, source) = match language {
            ScreenLanguage::Fi => (langid!("fi"), include_str!("../../../assets/i18n/fi/notices.ftl")),
            ScreenLanguage::Sv => (langid!("sv"), include_str!("../../../assets/i18n/sv/notices.ftl")),
            ScreenLanguage::En => (langid!("en"), include_str!("../../../assets/i18n/en/notices.ftl")),
        };
        let mut bundle = FluentBundle::new(vec![tag]);
        // Isolation marks are for text that mixes directions; notifications show them as boxes.
        bundle.set_use_isolating(false);
        // A part of the file that cannot be read is left out; a test reads them all.
        let resource = FluentResource::try_new(source.to_owned()).unwrap_or_else(|(resource, _)| resource);
        bundle.add_resource_overriding(resource);
        Self { language, bundle }
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
            format!("{} {}", texts.day(day), texts.span(510, 660))
        };
        assert_eq!(show(ScreenLanguage::Fi), "ma 23.11. 8.30–11.00");
        assert_eq!(show(ScreenLanguage::Sv), "mån 23.11. 8.30–11.00");
        assert_eq!(show(ScreenLanguage::En), "Mon 23 Nov 8:30–11:00");
    }
}
