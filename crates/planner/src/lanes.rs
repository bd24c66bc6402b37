//! Places side by side for slots that share a column of the board.

/// A stretch of one day, in minutes since midnight.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Interval {
    /// The first minute.
    pub start: u16,
    /// The minute after the last; an empty stretch is shown as one minute long.
    pub end: u16,
}

/// Where an interval stands in its column.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Lane {
    /// Counted from the left, from 0.
    pub lane: usize,
    /// How many lanes the interval's cluster needs, itself included; at least 1.
    pub lanes: usize,
}

/// Places intervals that overlap side by side, each as far left as it fits.
///
/// The answer follows the order of `intervals`. Intervals that overlap, directly or through others,
/// form a cluster and share its width, so that edges line up; one that overlaps none has it all.
pub fn lanes(intervals: &[Interval]) -> Vec<Lane> {
    let mut order: Vec<usize> = (0..intervals.len()).collect();
    order.sort_by_key(|&i| (intervals[i].start, std::cmp::Reverse(intervals[i].end)));

    let mut placed = vec![Lane { lane: 0, lanes: 1 }; intervals.len()];
    let mut cluster: Vec<usize> = Vec::new();
    let mut lane_ends: Vec<u16> = Vec::new();
    for i in order {
        let Interval { start, end } = intervals[i];
        if lane_ends.iter().all(|&lane_end| lane_end <= start) {
            close(&mut cluster, &mut lane_ends, &mut placed);
        }
        let lane = lane_ends.iter().position(|&lane_end| lane_end <= start).unwrap_or(lane_ends.len());
        if lane == lane_ends.len() {
            lane_ends.push(0);
        }
        lane_ends[lane] = end.max(start.saturating_add(1));
        placed[i].lane = lane;
        cluster.push(i);
    }
    close(&mut cluster, &mut lane_ends, &mut placed);
    placed
}

fn close(cluster: &mut Vec<usize>, lane_ends: &mut Vec<u16>, placed: &mut [Lane]) {
    for i in cluster.drain(..) {
        placed[i].lanes = lane_ends.len();
    }
    lane_ends.clear();
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(intervals: &[(u16, u16)], expected: &[(usize, usize)]) {
        let intervals: Vec<Interval> = intervals.iter().map(|&(start, end)| Interval { start, end }).collect();
        let placed: Vec<(usize, usize)> = lanes(&intervals).iter().map(|place| (place.lane, place.lanes)).collect();
        assert_eq!(placed, expected);
    }

    #[test]
    fn an_empty_column_needs_no_lanes() {
        check(&[], &[]);
    }

    #[test]
    fn slots_that_follow_each_other_take_the_whole_width() {
        check(&[(480, 540), (540, 600)], &[(0, 1), (0, 1)]);
    }

    #[test]
    fn overlapping_slots_stand_side_by_side_and_the_longer_comes_first() {
        check(&[(480, 540), (480, 600)], &[(1, 2), (0, 2)]);
    }

    #[test]
    fn a_freed_lane_is_used_again_within_its_cluster() {
        check(&[(480, 600), (490, 520), (530, 560), (700, 720)], &[(0, 2), (1, 2), (1, 2), (0, 1)]);
    }

    #[test]
    fn an_empty_slot_still_has_a_place_of_its_own() {
        check(&[(480, 480), (480, 480), (u16::MAX, u16::MAX)], &[(0, 2), (1, 2), (0, 1)]);
    }
}
