//! What stands in the rooms.

use super::content::{Content, RoomContent, UnitContent};
use super::random::Random;
use super::{Demo, places};
use lahituki_domain::devices::Device;
use lahituki_domain::ids::{DeviceId, named};

/// How many classrooms in a hundred have a document camera beside the screen.
const DOCUMENT_CAMERA_PERCENT: usize = 45;
const DOCUMENT_CAMERA: (&str, &str) = ("dokumenttikamera", "Elmo MX-P3");

/// Returns the devices of the units, in the order of their tags.
pub(super) fn devices(content: &Content, demo: &Demo) -> Vec<Device> {
    let mut random = Random::of(demo.seed, "devices");
    let mut devices = Vec::new();
    for unit in &content.units {
        for room in &unit.rooms {
            let has_camera = room.kind == "luokka" && random.percent(DOCUMENT_CAMERA_PERCENT);
            let models = random.one(usual(room)).into_iter().chain(has_camera.then_some(&DOCUMENT_CAMERA));
            for model in models {
                devices.push(device(devices.len(), unit, room, *model));
            }
        }
    }
    devices
}

/// Returns what usually stands in a room: kind and model.
fn usual(room: &RoomContent) -> &'static [(&'static str, &'static str)] {
    match room.kind.as_str() {
        "luokka" => &[("projektori", "Epson EB-L210W"), ("projektori", "Optoma W400"), ("näyttö", "SMART Board GX175")],
        "atk" => &[("tietokone", "Lenovo ThinkCentre M70q"), ("tietokone", "HP ProDesk 400")],
        "toimisto" | "opehuone" => &[("tulostin", "HP LaserJet E50145"), ("tulostin", "Canon iR-ADV C257")],
        "kirjasto" => &[("chromebook", "Lenovo 300e Chromebook"), ("chromebook", "Acer Chromebook Spin 511")],
        _ => &[("tabletti", "Apple iPad 10,9″"), ("tabletti", "Samsung Galaxy Tab A9+")],
    }
}

fn device(n: usize, unit: &UnitContent, room: &RoomContent, (device_kind, model): (&str, &str)) -> Device {
    let tag = format!("LPR-{:05}", 10_000 + n);
    Device {
        id: DeviceId(named(&["demo device", &tag])),
        unit: places::id_of(&unit.code),
        room: Some(places::room_id(&unit.code, &room.code)),
        tag,
        model: model.to_owned(),
        device_kind: device_kind.to_owned(),
    }
}
