//! Units and how to get in, and the people around them.

mod site;
mod sites;

pub use site::{SiteCard, SiteChange, UnitArg};
pub(crate) use site::{change_site, site};
pub(crate) use sites::sites;
pub use sites::{NextVisit, SiteRow};

#[cfg(test)]
mod tests;
