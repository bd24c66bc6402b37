//! Starts the demo municipality: a server alone, or a server with a window on it.

mod server;
mod window;

pub(crate) use server::ServerOptions;

use self::server::DemoServer;
use self::window::Window;
use crate::process;
use crate::project::Project;
use crate::session::Session;
use crate::setup;
use crate::shell;
use anyhow::{Context, Result};
use clap::Args;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

/// How long the window may take to show its first view, on a slow machine without a graphics card.
const READY_WITHIN: Duration = Duration::from_mins(2);

/// Options of `cargo xtask run`.
#[derive(Args)]
pub(crate) struct Options {
    #[command(flatten)]
    server: ServerOptions,
    /// Ends once the window shows its first view
    #[arg(long, hide = true)]
    exit_after_ready: bool,
}

/// Builds server and window, starts both and ends when the window is closed or on Ctrl+C.
pub(crate) fn run(project: &Project, options: &Options) -> Result<()> {
    setup::prepare(project, options.server.purpose())?;
    shell::run(&mut project.npm(["run", "build"]))?;
    shell::run(&mut project.cargo(window::BUILD)?)?;
    let interrupted = watch_for_interrupt()?;
    let server = DemoServer::start(project, &options.server)?;
    let session = Session::for_window(&server.data.join("session"))?;
    let mut window = Window::open(project, &session, &server)?;
    if options.exit_after_ready {
        return process::until(READY_WITHIN, || window.ready_or_closed()).context("waiting for the first view");
    }
    process::wait_for(|| interrupted.load(Ordering::Relaxed) || !window.is_open());
    Ok(())
}

/// Builds and starts the server and ends on Ctrl+C.
pub(crate) fn demo(project: &Project, options: &ServerOptions) -> Result<()> {
    setup::prepare(project, options.purpose())?;
    shell::run(&mut project.cargo(["build", "-p", "lahituki-server"])?)?;
    let interrupted = watch_for_interrupt()?;
    let mut server = DemoServer::start(project, options)?;
    process::wait_for(|| interrupted.load(Ordering::Relaxed) || !server.is_running());
    Ok(())
}

/// Returns a flag that Ctrl+C raises, so that what was started is also stopped.
fn watch_for_interrupt() -> Result<Arc<AtomicBool>> {
    let raised = Arc::new(AtomicBool::new(false));
    let flag = Arc::clone(&raised);
    ctrlc::set_handler(move || flag.store(true, Ordering::Relaxed)).context("listening to Ctrl+C")?;
    Ok(raised)
}
