//! Queries of schedule.
