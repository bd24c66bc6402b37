//! What happens when the disk of a laptop or of the server becomes full, shown on their real files.

mod answer;
mod full_disk;
mod laptop;
mod rows;
mod server;
mod town;
