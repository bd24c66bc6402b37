//! A bounded memory of what was worked out lately.

use std::collections::HashMap;
use std::hash::Hash;
use std::mem;
use std::sync::{Mutex, PoisonError};

/// Remembers at least the last `generation` answers and at most twice as many.
///
/// Two maps take turns: when the young one is full, the old one is forgotten and the young one grows old. What is
/// asked for again in time moves back among the young.
#[derive(Debug)]
pub(super) struct Cache<K, V> {
    generation: usize,
    maps: Mutex<Maps<K, V>>,
}

#[derive(Debug)]
struct Maps<K, V> {
    young: HashMap<K, V>,
    old: HashMap<K, V>,
}

impl<K: Hash + Eq, V: Clone> Cache<K, V> {
    pub(super) fn new(generation: usize) -> Self {
        Self { generation, maps: Mutex::new(Maps { young: HashMap::new(), old: HashMap::new() }) }
    }

    /// Returns the remembered answer, or works it out, without keeping others from asking meanwhile.
    pub(super) fn get(&self, key: K, answer: impl FnOnce(&K) -> V) -> V {
        if let Some(known) = self.known(&key) {
            return known;
        }
        let answer = answer(&key);
        self.remember(key, answer.clone());
        answer
    }

    fn known(&self, key: &K) -> Option<V> {
        let mut maps = self.maps.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(known) = maps.young.get(key) {
            return Some(known.clone());
        }
        let (key, known) = maps.old.remove_entry(key)?;
        let answer = known.clone();
        self.insert(&mut maps, key, known);
        Some(answer)
    }

    fn remember(&self, key: K, answer: V) {
        let mut maps = self.maps.lock().unwrap_or_else(PoisonError::into_inner);
        self.insert(&mut maps, key, answer);
    }

    fn insert(&self, maps: &mut Maps<K, V>, key: K, answer: V) {
        if maps.young.len() >= self.generation {
            maps.old = mem::take(&mut maps.young);
        }
        maps.young.insert(key, answer);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_asked_for_again_is_remembered_and_the_rest_is_forgotten_in_time() {
        let cache = Cache::new(2);
        let worked_out = |key: u32| {
            let mut asked = false;
            cache.get(key, |_| asked = true);
            asked
        };
        assert!(worked_out(1) && worked_out(2) && worked_out(3));
        assert!(!worked_out(1), "one generation back is still known");
        assert!(worked_out(4) && worked_out(5));
        assert!(worked_out(2), "two generations back is not");
    }
}
