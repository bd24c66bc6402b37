//! Where someone is in two places at once.

/// One planned stay of one person.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Slot {
    /// Whose slot it is: any number that tells people apart within one call.
    pub person: u32,
    /// The day within the week: any number that tells days apart.
    pub day: u8,
    /// Minutes since midnight.
    pub start: u16,
    /// Minutes since midnight; a slot that does not end after it starts overlaps nothing.
    pub end: u16,
}

impl Slot {
    fn meets(&self, later: &Slot) -> bool {
        (self.person, self.day) == (later.person, later.day) && later.start < self.end
    }
}

/// Returns each pair of slots in which one person is booked twice at the same time.
///
/// The numbers are places in `slots`, the smaller first, and the pairs are in ascending order.
pub fn overlaps(slots: &[Slot]) -> Vec<(usize, usize)> {
    let mut order: Vec<usize> = (0..slots.len()).filter(|&i| slots[i].start < slots[i].end).collect();
    order.sort_by_key(|&i| (slots[i].person, slots[i].day, slots[i].start));

    let mut pairs = Vec::new();
    for (place, &earlier) in order.iter().enumerate() {
        // In this order nothing further on can overlap once one neighbour starts too late.
        let meeting = order[place + 1..].iter().take_while(|&&later| slots[earlier].meets(&slots[later]));
        pairs.extend(meeting.map(|&later| (earlier.min(later), earlier.max(later))));
    }
    pairs.sort_unstable();
    pairs
}

#[cfg(test)]
mod tests {
    use super::*;

    fn slot(person: u32, day: u8, start: u16, end: u16) -> Slot {
        Slot { person, day, start, end }
    }

    #[test]
    fn a_slot_that_ends_before_it_starts_overlaps_nothing() {
        let slots = [slot(1, 1, 600, 480), slot(1, 1, 450, 660)];
        assert_eq!(overlaps(&slots), []);
    }

    #[test]
    fn back_to_back_slots_other_days_and_other_people_do_not_overlap() {
        let slots = [slot(1, 1, 480, 600), slot(1, 1, 600, 660), slot(1, 2, 480, 600), slot(2, 1, 480, 600)];
        assert_eq!(overlaps(&slots), []);
    }

    #[test]
    fn a_long_slot_overlaps_every_slot_within_it() {
        let slots = [slot(1, 1, 540, 560), slot(1, 1, 480, 720), slot(1, 1, 700, 730)];
        assert_eq!(overlaps(&slots), [(0, 1), (1, 2)]);
    }

    #[test]
    fn the_sweep_finds_what_comparing_every_pair_finds() {
        let slots: Vec<Slot> = (0..60u16)
            .map(|n| slot(u32::from(n % 2), (n % 3) as u8, n * 37 % 400, n * 37 % 400 + n * 13 % 90))
            .collect();
        let mut expected = Vec::new();
        for first in 0..slots.len() {
            for second in first + 1..slots.len() {
                let (a, b) = (slots[first], slots[second]);
                let same = (a.person, a.day) == (b.person, b.day);
                if same && a.start.max(b.start) < a.end.min(b.end) {
                    expected.push((first, second));
                }
            }
        }
        assert_eq!(overlaps(&slots), expected);
    }
}
