//! Queries of visits.
