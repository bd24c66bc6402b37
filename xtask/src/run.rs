//! Starts the demo municipality: a server alone, or a server with a window on it.

mod server;
mod window;

pub(crate) use server::{DemoServer, ServerOptions};

use crate::process;
use crate::project::Project;
use crate::session::Session;
use crate::setup::{self, Purpose};
use crate::shell;
use anyhow::{Context, Result};
use clap::Args;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

/// How long the window may take to be closed; in practice, for ever.
const A_LONG_DAY: Duration = Duration::from_hours(24 * 365);

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
    setup::prepare(project, Purpose::Run)?;
    shell::run(&mut project.npm(["run", "build"]))?;
    shell::run(&mut project.cargo(window::BUILD)?)?;
    let interrupted = watch_for_interrupt()?;
    let server = DemoServer::start(project, &options.server)?;
    let session = Session::for_window(&server.data.join("session"))?;
    let mut window = window::Window::open(project, &session, &server.address)?;
    let ended = |window: &mut window::Window| interrupted.load(Ordering::Relaxed) || !window.is_open();
    if options.exit_after_ready {
        return process::until(READY_WITHIN, || window.ready_or_closed()).context("waiting for the first view");
    }
    process::until(A_LONG_DAY, || Ok(ended(&mut window).then_some(())))
}

/// Builds and starts the server and ends on Ctrl+C.
pub(crate) fn demo(project: &Project, options: &ServerOptions) -> Result<()> {
    setup::prepare(project, Purpose::Run)?;
    shell::run(&mut project.cargo(["build", "-p", "lahituki-server"])?)?;
    let interrupted = watch_for_interrupt()?;
    let mut server = DemoServer::start(project, options)?;
    let mut ended = || interrupted.load(Ordering::Relaxed) || !server.is_running();
    process::until(A_LONG_DAY, || Ok(ended().then_some(())))
}

/// Returns a flag that Ctrl+C raises, so that what was started is also stopped.
fn watch_for_interrupt() -> Result<Arc<AtomicBool>> {
    let raised = Arc::new(AtomicBool::new(false));
    let flag = Arc::clone(&raised);
    ctrlc::set_handler(move || flag.store(true, Ordering::Relaxed)).context("listening to Ctrl+C")?;
    Ok(raised)
}
