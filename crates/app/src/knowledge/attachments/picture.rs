//! Makes an image fit to be shared: upright, no larger than it is ever shown, and without what a camera or a program
//! has noted in it, such as where it was taken.
//!
//! Everything but a GIF is decoded and written anew, so that nothing can hide in it; of an animated PNG or WebP the
//! first picture stays. A GIF holds no such notes, may move, and stays as it is. So does a photo in which there is
//! nothing but the picture: what was made fit once is fit, and an image that is brought back has the same hash.

mod bare;

use image::codecs::jpeg::JpegEncoder;
use image::codecs::png::{CompressionType, FilterType, PngEncoder};
use image::imageops::FilterType as Sampling;
use image::{DynamicImage, ImageDecoder, ImageError, ImageFormat, ImageReader, Limits};
use std::io::Cursor;

/// The longest side of what is kept, in pixels: as wide as a page is on a good screen.
const LONGEST_SIDE: u32 = 2_048;
/// The most pixels that are decoded: more than the cameras of phones have, little enough for a school's laptop.
const MOST_PIXELS: u64 = 64_000_000;
/// The most memory that decoding may take, in bytes.
const MOST_DECODED_BYTES: u64 = 512 * 1024 * 1024;
/// At which the traces of compression are not seen in photos.
const JPEG_QUALITY: u8 = 85;
/// How many times larger a PNG may be than the JPEG. A photo is far above; the sharp letters of a screenshot are worth
/// some bytes.
const WORTH_OF_SHARPNESS: usize = 2;

/// An image that is fit to be shared.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Picture {
    /// The bytes.
    pub(super) bytes: Vec<u8>,
    /// The media type, for example `image/png`.
    pub(super) media_type: &'static str,
}

/// Why a file makes no picture.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Unfit {
    /// It is no image that the window can show, or a damaged one.
    NotAnImage,
    /// It has too many pixels.
    TooLarge,
}

/// Returns the media type of an image, told by its first bytes; `None` for what the window cannot show.
pub(crate) fn image_type(bytes: &[u8]) -> Option<&'static str> {
    match bytes {
        [0x89, b'P', b'N', b'G', b'\r', b'\n', 0x1a, b'\n', ..] => Some("image/png"),
        [0xff, 0xd8, 0xff, ..] => Some("image/jpeg"),
        [b'R', b'I', b'F', b'F', _, _, _, _, b'W', b'E', b'B', b'P', ..] => Some("image/webp"),
        [b'G', b'I', b'F', b'8', b'7' | b'9', b'a', ..] => Some("image/gif"),
        _ => None,
    }
}

/// Makes the image in a file fit to be shared.
pub(super) fn fit(bytes: Vec<u8>) -> Result<Picture, Unfit> {
    let media_type = image_type(&bytes).ok_or(Unfit::NotAnImage)?;
    let format = match media_type {
        "image/png" => ImageFormat::Png,
        "image/webp" => ImageFormat::WebP,
        "image/jpeg" => ImageFormat::Jpeg,
        _ => return unchanged_gif(bytes),
    };
    let image = decode(&bytes, format)?;
    let is_photo = format == ImageFormat::Jpeg;
    if is_photo && image.width().max(image.height()) <= LONGEST_SIDE && bare::is_bare(&bytes) {
        return Ok(Picture { bytes, media_type: "image/jpeg" });
    }
    drop(bytes);
    let image = shrunk(image);
    if is_photo {
        return jpeg(image.into_rgb8().into());
    }
    if is_see_through(&image) {
        return png(&image.into_rgba8().into());
    }
    let image = image.into_rgb8().into();
    let (sharp, small) = (png(&image)?, jpeg(image)?);
    Ok(if sharp.bytes.len() <= small.bytes.len() * WORTH_OF_SHARPNESS { sharp } else { small })
}

fn unchanged_gif(bytes: Vec<u8>) -> Result<Picture, Unfit> {
    let [_, _, _, _, _, _, width_low, width_high, height_low, height_high, ..] = bytes[..] else {
        return Err(Unfit::NotAnImage);
    };
    let (width, height) = (u16::from_le_bytes([width_low, width_high]), u16::from_le_bytes([height_low, height_high]));
    match u64::from(width) * u64::from(height) > MOST_PIXELS {
        true => Err(Unfit::TooLarge),
        false => Ok(Picture { bytes, media_type: "image/gif" }),
    }
}

/// Decodes an image and turns it as its camera was held.
fn decode(bytes: &[u8], format: ImageFormat) -> Result<DynamicImage, Unfit> {
    let mut limits = Limits::default();
    limits.max_alloc = Some(MOST_DECODED_BYTES);
    let mut reader = ImageReader::with_format(Cursor::new(bytes), format);
    reader.limits(limits);
    let mut decoder = reader.into_decoder().map_err(|error| reason(&error))?;
    let (width, height) = decoder.dimensions();
    if u64::from(width) * u64::from(height) > MOST_PIXELS {
        return Err(Unfit::TooLarge);
    }
    let orientation = decoder.orientation().map_err(|error| reason(&error))?;
    let mut image = DynamicImage::from_decoder(decoder).map_err(|error| reason(&error))?;
    image.apply_orientation(orientation);
    Ok(image)
}

fn reason(error: &ImageError) -> Unfit {
    match error {
        ImageError::Limits(_) => Unfit::TooLarge,
        _ => Unfit::NotAnImage,
    }
}

fn shrunk(image: DynamicImage) -> DynamicImage {
    match image.width().max(image.height()) > LONGEST_SIDE {
        true => image.resize(LONGEST_SIDE, LONGEST_SIDE, Sampling::CatmullRom),
        false => image,
    }
}

fn is_see_through(image: &DynamicImage) -> bool {
    image.color().has_alpha() && image.to_rgba8().pixels().any(|pixel| pixel.0[3] < u8::MAX)
}

fn jpeg(image: DynamicImage) -> Result<Picture, Unfit> {
    let mut bytes = Vec::new();
    let encoder = JpegEncoder::new_with_quality(&mut bytes, JPEG_QUALITY);
    image.write_with_encoder(encoder).map_err(|error| reason(&error))?;
    Ok(Picture { bytes, media_type: "image/jpeg" })
}

fn png(image: &DynamicImage) -> Result<Picture, Unfit> {
    let mut bytes = Vec::new();
    let encoder = PngEncoder::new_with_quality(&mut bytes, CompressionType::Default, FilterType::Adaptive);
    image.write_with_encoder(encoder).map_err(|error| reason(&error))?;
    Ok(Picture { bytes, media_type: "image/png" })
}

#[cfg(test)]
mod tests;
