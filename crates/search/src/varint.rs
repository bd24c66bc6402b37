//! Whole numbers in as few bytes as they need, seven bits in each.

/// Writes a number.
pub(crate) fn write(mut number: u32, bytes: &mut Vec<u8>) {
    while number >= 0x80 {
        // Only the lowest seven bits and the mark that more follow are kept.
        bytes.push(number as u8 | 0x80);
        number >>= 7;
    }
    bytes.push(number as u8);
}

/// Reads a number and moves on behind it; nothing comes of bytes that end within it or that no number of 32 bits has.
#[inline]
pub(crate) fn read(rest: &mut &[u8]) -> Option<u32> {
    let mut number = 0;
    for place in 0..5 {
        let (&byte, after) = rest.split_first()?;
        *rest = after;
        let bits = u32::from(byte & 0x7f);
        if place == 4 && bits > 0xf {
            return None;
        }
        number |= bits << (7 * place);
        if byte < 0x80 {
            return Some(number);
        }
    }
    None
}

/// Returns how many bytes a number takes.
pub(crate) fn length(number: u32) -> usize {
    (38 - number.leading_zeros() as usize).max(7) / 7
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn a_number_is_read_again_and_takes_as_many_bytes_as_said(number: u32, shift in 0_u32..32) {
            let number = number >> shift;
            let mut bytes = Vec::new();
            write(number, &mut bytes);
            prop_assert_eq!(bytes.len(), length(number));
            prop_assert_eq!(read(&mut bytes.as_slice()), Some(number));
        }
    }
}
