//! Days, times and lengths as sentences about a plan have them.

use crate::texts::{day_in, span_in};
use lahituki_domain::Day;
use lahituki_domain::people::ScreenLanguage;

/// How a language writes figures.
#[derive(Debug, Clone, Copy)]
pub(super) struct Words {
    language: ScreenLanguage,
}

impl Words {
    pub(super) fn new(language: ScreenLanguage) -> Self {
        Self { language }
    }

    /// Returns a day as `ma 23.11.`.
    pub(super) fn day(self, day: Day) -> String {
        day_in(self.language, day)
    }

    /// Returns a span of time as `8.30–11.00`.
    pub(super) fn span(self, start: u16, end: u16) -> String {
        span_in(self.language, start, end)
    }

    /// Returns a length as `7 t 39 min`, as the window writes it too.
    pub(super) fn length(self, minutes: u32) -> String {
        let hour = if self.language == ScreenLanguage::Fi { "t" } else { "h" };
        match (minutes / 60, minutes % 60) {
            (0, minutes) => format!("{minutes} min"),
            (hours, 0) => format!("{hours} {hour}"),
            (hours, minutes) => format!("{hours} {hour} {minutes} min"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lengths_are_written_as_the_window_writes_them() {
        let write = |language| [0, 45, 60, 459].map(|minutes| Words::new(language).length(minutes));
        assert_eq!(write(ScreenLanguage::Fi), ["0 min", "45 min", "1 t", "7 t 39 min"]);
        assert_eq!(write(ScreenLanguage::Sv), ["0 min", "45 min", "1 h", "7 h 39 min"]);
    }
}
