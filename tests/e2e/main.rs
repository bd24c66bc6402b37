//! A day and a term of work through real windows, a real server and a network that breaks.

mod bad_network;
mod board;
mod hand;
mod kill;
mod log;
mod people;
mod secrecy;
mod start;
mod story;
mod trouble;
mod weeks;
mod work_year;
mod writing;
