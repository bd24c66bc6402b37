//! A question to the server, compressed in any way or as plain JSON.

use crate::municipality::{Answered, ask};
use lahituki_protocol::{BodyText, Coding, SyncRequest, SyncResponse};
use lahituki_server::engine::Refusal;

/// Whatever is asked, the server answers, to every op, and with nothing from other people's audiences.
pub(crate) fn run(bytes: &[u8]) {
    let plain = || serde_json::from_slice::<SyncRequest>(bytes).ok();
    let packed = Coding::ALL.into_iter().find_map(|coding| coding.decode(bytes).ok());
    let Some(request) = packed.or_else(plain) else { return };
    let Answered { answer, audiences } = ask(&request);
    match answer {
        Ok(answer) => check(&request, &answer, &audiences),
        Err(Refusal::Storage(error)) => panic!("a request made the storage fail: {error}"),
        Err(Refusal::Restored) => panic!("a made-up proof was believed"),
        Err(_) => {}
    }
}

fn check(request: &SyncRequest, answer: &SyncResponse<BodyText>, audiences: &[String]) {
    assert!(request.ops.iter().map(|op| op.id).eq(answer.results.iter().map(|result| result.id)));
    assert!(answer.rows.iter().all(|row| audiences.iter().any(|aud| aud == row.aud.as_str())), "out of scope");
    for coding in Coding::ALL {
        let bytes = coding.encode(answer).expect("every answer can be written");
        assert_eq!(&coding.decode::<SyncResponse<BodyText>>(&bytes).expect("every answer can be read"), answer);
        coding.decode::<SyncResponse>(&bytes).expect("laptops can read every answer");
    }
}
