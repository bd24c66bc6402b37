//! Queries of knowledge.
