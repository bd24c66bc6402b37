//! What the tests of whole programs stand on: a server process, a network that can be cut, and laptops with a screen,
//! a keychain and a notification daemon of their own.
//!
//! Everything started here ends with the value that started it. To drive a window: [`Laptop::open`], then the words
//! that a person reads on it ([`Window`]).

mod bad_line;
mod dice;
mod driver;
mod laptop;
mod notifications;
mod outside;
mod poll;
pub mod process;
pub mod programs;
mod proxy;
pub mod recorded;
mod server;
mod session;
mod window;

pub use dice::Dice;
pub use driver::Driver;
pub use laptop::{Laptop, Parts};
pub use notifications::{Notifications, Shown};
pub use outside::app_without_server;
pub use poll::{PATIENCE, until, until_within};
pub use proxy::{Network, Proxy};
pub use server::Server;
pub use session::Session;
pub use window::{Role, Window};
