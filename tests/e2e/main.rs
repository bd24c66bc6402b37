//! A whole day's work through real windows, a real server and a network that breaks.

mod hand;
mod story;
