//! Whether a JPEG holds a picture and nothing else.

/// Returns whether a JPEG consists of what its picture needs alone (ITU-T T.81, annex B): no notes of programs or cameras,
/// no comment, no second picture in its head, and nothing behind its end.
pub(super) fn is_bare(jpeg: &[u8]) -> bool {
    let mut rest = match jpeg {
        [0xff, 0xd8, rest @ ..] => rest,
        _ => return false,
    };
    loop {
        rest = match rest {
            [0xff, 0xd9] => return true,
            [0xff, marker, high, low, ..] => {
                let length = usize::from(u16::from_be_bytes([*high, *low]));
                let Some(after) = rest.get(2 + length..).filter(|_| is_of_the_picture(*marker, length)) else {
                    return false;
                };
                if *marker == SCAN { after_scan(after) } else { after }
            }
            _ => return false,
        };
    }
}

/// The beginning of the coded picture.
const SCAN: u8 = 0xda;

/// Tables, frames and scans are, and the head of 16 bytes that says how large a dot is.
fn is_of_the_picture(marker: u8, length: usize) -> bool {
    matches!((marker, length), (0xc0..=0xc2 | 0xc4 | 0xda | 0xdb | 0xdd, 2..) | (0xe0, 16))
}

/// Returns what follows the coded picture: in it 0xff stands before 0 and before the marks of a restart only.
fn after_scan(coded: &[u8]) -> &[u8] {
    let is_end = |pair: &[u8]| pair[0] == 0xff && !matches!(pair[1], 0 | 0xd0..=0xd7);
    let end = coded.windows(2).position(is_end).unwrap_or(coded.len());
    &coded[end..]
}
