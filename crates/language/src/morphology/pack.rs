//! The file that carries a transducer: a mark, then its columns one after another, compressed.
//!
//! ```text
//! "LTFP" 1, then compressed by zstd with a checksum, all numbers little-endian:
//! u32 × 5   how many symbols, labels, states, arcs and ends
//! symbols   length u8, UTF-8
//! labels    input u16, cost u8, output u16
//! states    number of arcs u16
//! arcs      all labels u16, then all targets u32
//! ends      state u32, cost u8
//! ```

use super::transducer::{Arc, Label, Transducer};
use std::io::{self, BufReader, Read, Write};
use thiserror::Error;

/// How the file begins: four letters and the version of what follows.
const MARK: [u8; 5] = *b"LTFP\x01";

/// The most symbols, labels, states, arcs and ends that a file may announce; a damaged number must not ask for all
/// memory.
const MOST: [usize; 5] = [1 << 16, 1 << 12, 1 << 20, 1 << 23, 1 << 20];

/// The compression; the file is written once and read at every start.
const LEVEL: i32 = 22;

/// Compression may refer back this far, as a power of two: reading takes so much memory for a moment.
const WINDOW_LOG: u32 = 22;

/// Why a packed transducer cannot be used.
#[derive(Debug, Error)]
pub enum PackError {
    /// The bytes are something else, or of a version that this program does not know.
    #[error("this is not a packed transducer of a known version")]
    Unknown,
    /// The bytes begin well but cannot be read to the end.
    #[error("the packed transducer is damaged or cut short")]
    Unreadable(#[from] io::Error),
    /// The bytes can be read but do not fit together.
    #[error("the packed transducer is damaged: {0}")]
    Damaged(&'static str),
}

/// Reads a packed transducer.
///
/// # Errors
/// Where the bytes are not what [`write`] wrote.
pub fn read(bytes: &[u8]) -> Result<Transducer, PackError> {
    let packed = bytes.strip_prefix(&MARK).ok_or(PackError::Unknown)?;
    let decoder = zstd::Decoder::with_buffer(packed)?;
    let mut column = Columns(BufReader::with_capacity(1 << 16, decoder));
    let [symbols, labels, states, arcs, ends] = column.counts()?;
    let symbols = column.many(symbols, Columns::text)?;
    let labels = column.many(labels, Columns::label)?;
    let mut start = 0u32;
    let mut starts = column.many(states, |column| {
        let first = start;
        start = start.saturating_add(column.u16()?.into());
        Ok(first)
    })?;
    starts.push(start);
    let arc_labels = column.many(arcs, Columns::u16)?;
    let mut arc_labels = arc_labels.into_iter();
    let arcs = column.many(arcs, |column| {
        let label = arc_labels.next().unwrap_or_default();
        Arc::new(label.into(), column.u32()? as usize).ok_or(PackError::Damaged("an arc to nowhere"))
    })?;
    let ends = column.many(ends, |column| Ok((column.u32()?, column.byte()?)))?;
    column.finish()?;
    Transducer::new(symbols, labels, starts, arcs, ends)
}

/// Packs a transducer; the same one always gives the same bytes.
///
/// # Errors
/// Where it is larger than the file can say.
pub fn write(transducer: &Transducer) -> io::Result<Vec<u8>> {
    let too_large = |_| io::Error::other("the transducer is too large to pack");
    let Transducer { symbols, labels, starts, arcs, ends, .. } = transducer;
    let mut columns = Vec::new();
    for count in [symbols.len(), labels.len(), starts.len() - 1, arcs.len(), ends.len()] {
        columns.extend(u32::try_from(count).map_err(too_large)?.to_le_bytes());
    }
    for symbol in symbols {
        columns.push(u8::try_from(symbol.len()).map_err(too_large)?);
        columns.extend(symbol.bytes());
    }
    for Label { input, cost, output } in labels {
        columns.extend(input.to_le_bytes());
        columns.push(*cost);
        columns.extend(output.to_le_bytes());
    }
    for state in starts.windows(2) {
        columns.extend(u16::try_from(state[1] - state[0]).map_err(too_large)?.to_le_bytes());
    }
    columns.extend(arcs.iter().flat_map(|arc| (arc.label() as u16).to_le_bytes()));
    columns.extend(arcs.iter().flat_map(|arc| (arc.target() as u32).to_le_bytes()));
    for (state, cost) in ends {
        columns.extend(state.to_le_bytes());
        columns.push(*cost);
    }
    compressed(&columns)
}

fn compressed(columns: &[u8]) -> io::Result<Vec<u8>> {
    let mut encoder = zstd::Encoder::new(MARK.to_vec(), LEVEL)?;
    encoder.include_checksum(true)?;
    encoder.window_log(WINDOW_LOG)?;
    encoder.set_pledged_src_size(Some(columns.len() as u64))?;
    encoder.write_all(columns)?;
    encoder.finish()
}

/// Reads one column after another.
struct Columns<R>(R);

impl<R: Read> Columns<R> {
    fn counts(&mut self) -> Result<[usize; 5], PackError> {
        let mut counts = [0; 5];
        for (count, most) in counts.iter_mut().zip(MOST) {
            *count = self.u32()? as usize;
            if *count > most {
                return Err(PackError::Damaged("too much of something"));
            }
        }
        Ok(counts)
    }

    fn many<T>(
        &mut self,
        count: usize,
        mut one: impl FnMut(&mut Self) -> Result<T, PackError>,
    ) -> Result<Vec<T>, PackError> {
        let mut all = Vec::with_capacity(count);
        for _ in 0..count {
            all.push(one(self)?);
        }
        Ok(all)
    }

    /// Reads to the end, where the checksum is, and fails if more comes than was announced.
    fn finish(mut self) -> Result<(), PackError> {
        match self.0.read(&mut [0])? {
            0 => Ok(()),
            _ => Err(PackError::Damaged("more than was announced")),
        }
    }

    fn text(&mut self) -> Result<Box<str>, PackError> {
        let mut bytes = vec![0; self.byte()?.into()];
        self.0.read_exact(&mut bytes)?;
        let text = String::from_utf8(bytes).map_err(|_| PackError::Damaged("a symbol that is no text"))?;
        Ok(text.into())
    }

    fn label(&mut self) -> Result<Label, PackError> {
        Ok(Label { input: self.u16()?, cost: self.byte()?, output: self.u16()? })
    }

    fn byte(&mut self) -> Result<u8, PackError> {
        Ok(self.array::<1>()?[0])
    }

    fn u16(&mut self) -> Result<u16, PackError> {
        Ok(u16::from_le_bytes(self.array()?))
    }

    fn u32(&mut self) -> Result<u32, PackError> {
        Ok(u32::from_le_bytes(self.array()?))
    }

    fn array<const N: usize>(&mut self) -> Result<[u8; N], PackError> {
        let mut bytes = [0; N];
        self.0.read_exact(&mut bytes)?;
        Ok(bytes)
    }
}
