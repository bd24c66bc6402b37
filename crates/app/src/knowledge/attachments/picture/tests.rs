use super::*;
use image::codecs::webp::WebPEncoder;
use image::{ImageEncoder, Rgb, RgbImage, Rgba, RgbaImage};

/// What a phone notes: that it was held upright (which turns the image by 90 degrees), and where.
fn notes() -> Vec<u8> {
    let mut tiff = b"MM\0*\0\0\0\x08".to_vec();
    tiff.extend([0, 2]);
    tiff.extend([0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, 6, 0, 0]); // the orientation
    tiff.extend([0x88, 0x25, 0, 4, 0, 0, 0, 1, 0, 0, 0, 38]); // where the place is
    tiff.extend([0, 0, 0, 0]);
    tiff.extend([0, 1]);
    tiff.extend([0, 0x1d, 0, 2, 0, 0, 0, 11, 0, 0, 0, 56]); // text of the place
    tiff.extend([0, 0, 0, 0]);
    tiff.extend(b"61.05;28.19\0");
    tiff
}

/// An image that is red on its left and blue on its right.
fn two_halves() -> RgbImage {
    RgbImage::from_fn(64, 32, |x, _| if x < 32 { Rgb([230, 10, 10]) } else { Rgb([10, 10, 230]) })
}

fn with_notes(format: ImageFormat) -> Vec<u8> {
    let (mut bytes, image) = (Vec::new(), DynamicImage::from(two_halves()));
    match format {
        ImageFormat::Jpeg => write(JpegEncoder::new_with_quality(&mut bytes, 95), &image),
        ImageFormat::Png => write(PngEncoder::new(&mut bytes), &image),
        _ => write(WebPEncoder::new_lossless(&mut bytes), &image),
    }
    bytes
}

fn write(mut encoder: impl ImageEncoder, image: &DynamicImage) {
    encoder.set_exif_metadata(notes()).unwrap();
    image.write_with_encoder(encoder).unwrap();
}

fn has(bytes: &[u8], text: &[u8]) -> bool {
    bytes.windows(text.len()).any(|window| window == text)
}

/// Soft colours with the grain of a camera.
fn photo() -> RgbImage {
    let mut state = 1_u32;
    RgbImage::from_fn(256, 256, |x, y| {
        state = state.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
        let grain = |shift: u32| (state >> shift & 7) as u8;
        Rgb([(x / 2) as u8 + grain(29), (y / 2) as u8 + grain(26), 90 + grain(23)])
    })
}

fn bytes_of(image: impl Into<DynamicImage>, format: ImageFormat) -> Vec<u8> {
    let mut bytes = Cursor::new(Vec::new());
    image.into().write_to(&mut bytes, format).unwrap();
    bytes.into_inner()
}

#[test]
fn an_image_stands_upright_and_tells_no_place() {
    for format in [ImageFormat::Jpeg, ImageFormat::Png, ImageFormat::WebP] {
        let bytes = with_notes(format);
        assert!(has(&bytes, b"61.05;28.19"));
        let picture = fit(bytes).unwrap();
        assert_eq!(
            [&b"61.05"[..], b"Exif", b"eXIf", b"EXIF", b"MM\0*"].map(|text| has(&picture.bytes, text)),
            [false; 5]
        );
        let shown = image::load_from_memory(&picture.bytes).unwrap().into_rgb8();
        let (top, bottom) = (shown.get_pixel(16, 8), shown.get_pixel(16, 56));
        assert_eq!(shown.dimensions(), (32, 64), "{format:?}");
        assert!(top.0[0] > 200 && bottom.0[2] > 200, "{format:?}: {top:?} above {bottom:?}");
    }
}

#[test]
fn a_large_image_keeps_its_proportions_and_a_small_one_its_size() {
    let size = |width, height| {
        let picture = fit(bytes_of(RgbImage::new(width, height), ImageFormat::Jpeg)).unwrap();
        let shown = image::load_from_memory(&picture.bytes).unwrap();
        (shown.width(), shown.height())
    };
    assert_eq!(size(4_096, 1_024), (2_048, 512));
    assert_eq!(size(1_024, 3_072), (683, 2_048));
    assert_eq!(size(2_048, 3), (2_048, 3));
}

#[test]
fn screenshots_stay_sharp_and_photos_get_small() {
    let kind = |bytes| fit(bytes).unwrap().media_type;
    assert_eq!(kind(bytes_of(two_halves(), ImageFormat::Png)), "image/png");
    assert_eq!(kind(bytes_of(photo(), ImageFormat::Png)), "image/jpeg");
    assert_eq!(kind(bytes_of(photo(), ImageFormat::WebP)), "image/jpeg");
    assert_eq!(kind(bytes_of(photo(), ImageFormat::Jpeg)), "image/jpeg");
}

#[test]
fn what_is_see_through_stays_so() {
    let mut image: RgbaImage = DynamicImage::from(photo()).into_rgba8();
    for format in [ImageFormat::Png, ImageFormat::WebP] {
        image.put_pixel(3, 4, Rgba([1, 2, 3, 255]));
        assert_eq!(fit(bytes_of(image.clone(), format)).unwrap().media_type, "image/jpeg");
        image.put_pixel(3, 4, Rgba([1, 2, 3, 128]));
        let picture = fit(bytes_of(image.clone(), format)).unwrap();
        assert_eq!(picture.media_type, "image/png");
        assert_eq!(image::load_from_memory(&picture.bytes).unwrap().into_rgba8(), image);
    }
}

#[test]
fn a_gif_stays_as_it_is() {
    let gif = [&b"GIF89a\x01\0\x01\0\0\0\0"[..], b"whatever it shows"].concat();
    assert_eq!(fit(gif.clone()).unwrap(), Picture { bytes: gif, media_type: "image/gif" });
    assert_eq!(fit(b"GIF89a\xff\xff\xff\xff\0\0\0".to_vec()), Err(Unfit::TooLarge));
    assert_eq!(fit(b"GIF89a\x01\0".to_vec()), Err(Unfit::NotAnImage));
}

#[test]
fn few_bytes_that_would_fill_the_memory_are_refused() {
    let mut bomb = bytes_of(RgbImage::new(1, 1), ImageFormat::Png);
    // The header says 60 000 × 60 000 pixels, with its checksum.
    bomb[16..24].copy_from_slice(&[0, 0, 0xea, 0x60, 0, 0, 0xea, 0x60]);
    let checksum = crc(&bomb[12..29]);
    bomb[29..33].copy_from_slice(&checksum);
    assert_eq!(fit(bomb), Err(Unfit::TooLarge));
}

#[test]
fn a_damaged_image_is_none() {
    for format in [ImageFormat::Jpeg, ImageFormat::Png, ImageFormat::WebP] {
        let whole = with_notes(format);
        for end in [whole.len() / 20, whole.len() / 8] {
            assert_eq!(fit(whole[..end].to_vec()), Err(Unfit::NotAnImage), "{format:?} up to {end}");
        }
    }
    for bytes in [&b"just a text"[..], b"", b"%PDF-1.7", b"<svg xmlns='http://www.w3.org/2000/svg'/>", b"RIFF0000WAVE"]
    {
        assert_eq!(fit(bytes.to_vec()), Err(Unfit::NotAnImage));
    }
}

/// Returns the checksum of a part of a PNG.
fn crc(bytes: &[u8]) -> [u8; 4] {
    let fold = |sum: u32, byte: &u8| {
        (0..8).fold(sum ^ u32::from(*byte), |sum, _| if sum & 1 == 1 { (sum >> 1) ^ 0xedb8_8320 } else { sum >> 1 })
    };
    (!bytes.iter().fold(u32::MAX, fold)).to_be_bytes()
}

#[test]
fn what_was_made_fit_stays_as_it_is() {
    for format in [ImageFormat::Jpeg, ImageFormat::Png, ImageFormat::WebP] {
        let once = fit(bytes_of(photo(), format)).unwrap();
        assert_eq!(fit(once.bytes.clone()), Ok(once), "{format:?}");
    }
    let mut hiding = fit(bytes_of(photo(), ImageFormat::Jpeg)).unwrap().bytes;
    hiding.extend_from_slice(b"a secret");
    assert!(!has(&fit(hiding).unwrap().bytes, b"a secret"));
}
