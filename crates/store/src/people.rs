//! Queries of people.
