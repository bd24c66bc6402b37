//! The token by which a laptop asks for the next page. It carries all there is to know, so the server remembers nothing.

use crate::storage::{FeedFrom, Tenant};
use lahituki_domain::Audience;
use lahituki_domain::ids::PersonId;

/// Returns the token for a place in a person's feed.
pub(super) fn seal(tenant: &Tenant, person: PersonId, from: &FeedFrom) -> String {
    let (seq, id, aud) = &from.after;
    let repair: Vec<&str> = from.repair.iter().map(Audience::as_str).collect();
    let place = format!("{}.{}.{}.{}.{seq}.{id}.{aud}", from.cursor, from.head, from.erased_after, repair.join(","));
    format!("{}.{place}", mac(tenant, person, &place))
}

/// Returns the place that a token of this tenant and person names, or `None` when it is not one of theirs.
pub(super) fn open(tenant: &Tenant, person: PersonId, token: &str) -> Option<FeedFrom> {
    let (given_mac, place) = token.split_once('.')?;
    // `blake3::Hash` compares in constant time.
    let is_ours = blake3::Hash::from_hex(given_mac).ok()? == mac(tenant, person, place);
    let mut parts = place.splitn(7, '.');
    let cursor = parts.next()?.parse().ok()?;
    let head = parts.next()?.parse().ok()?;
    let erased_after = parts.next()?.parse().ok()?;
    let repair = parts.next()?.split(',').filter(|aud| !aud.is_empty()).map(|aud| aud.to_owned().into()).collect();
    let after = (parts.next()?.parse().ok()?, parts.next()?.parse().ok()?, Audience::from(parts.next()?.to_owned()));
    (is_ours && head <= tenant.seq).then_some(FeedFrom { cursor, head, erased_after, repair, after })
}

fn mac(tenant: &Tenant, person: PersonId, place: &str) -> blake3::Hash {
    blake3::keyed_hash(&tenant.secret, format!("{} {person} {place}", tenant.epoch).as_bytes())
}

#[cfg(test)]
mod tests {
    use super::*;
    use uuid::Uuid;

    fn tenant(secret: u8) -> Tenant {
        Tenant { epoch: Uuid::from_u128(1), seq: 9, horizon: 0, erased_at: 0, secret: [secret; 32] }
    }

    fn person(n: u128) -> PersonId {
        PersonId(Uuid::from_u128(n))
    }

    fn place() -> FeedFrom {
        let repair = vec![Audience::org(), Audience::user(person(2))];
        FeedFrom {
            cursor: 3,
            head: 9,
            erased_after: 4,
            repair,
            after: (7, Uuid::from_u128(5), Audience::user(person(1))),
        }
    }

    #[test]
    fn a_token_opens_for_the_person_and_tenant_it_was_made_for() {
        let token = seal(&tenant(1), person(1), &place());
        assert_eq!(open(&tenant(1), person(1), &token), Some(place()));
        assert_eq!(open(&tenant(1), person(2), &token), None);
        assert_eq!(open(&tenant(2), person(1), &token), None);
        let restored = Tenant { epoch: Uuid::from_u128(2), ..tenant(1) };
        assert_eq!(open(&restored, person(1), &token), None);
    }

    #[test]
    fn a_changed_or_made_up_token_opens_nothing() {
        let token = seal(&tenant(1), person(1), &place());
        for forged in [token.replace(".3.9.", ".0.9."), token[1..].to_owned(), String::new(), ".....".to_owned()] {
            assert_eq!(open(&tenant(1), person(1), &forged), None, "{forged}");
        }
    }
}
