import { joined, viewOf } from "./picture.ts"
import { crc32 } from "./strip-png.ts"

/** Tiny files for tests, byte by byte. What must not survive says `SECRET`. */

export const bytesOf = (
  ...parts: (string | number | readonly number[] | Uint8Array)[]
): Uint8Array =>
  joined(
    parts.map((part) =>
      typeof part === "string"
        ? Uint8Array.from(part, (letter) => letter.charCodeAt(0))
        : typeof part === "number"
          ? Uint8Array.of(part)
          : Uint8Array.from(part),
    ),
  )

export const latin = (bytes: Uint8Array): string => String.fromCharCode(...bytes)

/** A TIFF with two facts, in either byte order: orientation, and where its secret stands. */
export function aTiff(orientation: number, order: "II" | "MM" = "MM"): Uint8Array {
  const little = order === "II"
  const tiff = bytesOf(order, new Uint8Array(38), "SECRET place")
  const view = viewOf(tiff)
  view.setUint16(2, 42, little)
  view.setUint32(4, 8, little)
  view.setUint16(8, 2, little)
  const fields = [
    [0x010e, 2, 12, 40],
    [0x0112, 3, 1, 0],
  ] as const
  fields.forEach(([tag, type, count, value], index) => {
    const at = 10 + index * 12
    view.setUint16(at, tag, little)
    view.setUint16(at + 2, type, little)
    view.setUint32(at + 4, count, little)
    if (tag === 0x0112) view.setUint16(at + 8, orientation, little)
    else view.setUint32(at + 8, value, little)
  })
  return tiff
}

const segment = (marker: number, body: Uint8Array) =>
  bytesOf(0xff, marker, (body.length + 2) >> 8, (body.length + 2) & 255, body)

/** 40 × 30, progressive in two scans, with metadata in every place where phones put it. */
export function aJpeg(orientation = 6, order: "II" | "MM" = "MM"): Uint8Array {
  const scan = segment(0xda, bytesOf([1, 1, 0, 0, 63, 0]))
  return bytesOf(
    [0xff, 0xd8],
    segment(0xe0, bytesOf("JFIF\0", [1, 1, 0, 0, 1, 0, 1, 0, 0])),
    segment(0xe1, bytesOf("Exif\0\0", aTiff(orientation, order))),
    segment(0xe1, bytesOf("http://ns.adobe.com/xap/1.0/\0<SECRET/>")),
    segment(0xe2, bytesOf("ICC_PROFILE\0", [1, 1], "colours")),
    segment(0xe2, bytesOf("MPF\0SECRET")),
    segment(0xed, bytesOf("Photoshop 3.0\0SECRET")),
    segment(0xfe, bytesOf("SECRET words")),
    segment(0xdb, bytesOf([0, 1, 2, 3])),
    segment(0xc2, bytesOf([8, 0, 30, 0, 40, 1, 1, 0x11, 0])),
    scan,
    [0x12, 0xff, 0x00, 0x34, 0xff, 0xd0, 0x56],
    segment(0xc4, bytesOf([0, 9, 9])),
    scan,
    [0x78, 0xff, 0x00],
    [0xff, 0xd9],
    "SECRET film behind the end",
  )
}

function chunk(type: string, data: Uint8Array): Uint8Array {
  const named = bytesOf(type, data)
  const numbers = new Uint8Array(8)
  viewOf(numbers).setUint32(0, data.length)
  viewOf(numbers).setUint32(4, crc32(named))
  return bytesOf(numbers.subarray(0, 4), named, numbers.subarray(4))
}

export const aPng = (orientation = 1): Uint8Array =>
  bytesOf(
    [0x89],
    "PNG\r\n\x1a\n",
    chunk("IHDR", bytesOf([0, 0, 0, 1, 0, 0, 0, 2, 8, 0, 0, 0, 0])),
    chunk("tEXt", bytesOf("Author\0SECRET")),
    chunk("eXIf", aTiff(orientation)),
    chunk("IDAT", bytesOf([0x78, 0x9c, 0x63, 0x60, 0x60, 0x60, 0x00, 0, 0, 4, 0, 1])),
    chunk("iTXt", bytesOf("XML:com.adobe.xmp\0\0\0\0\0SECRET")),
    chunk("IEND", new Uint8Array()),
    "SECRET behind the end",
  )

const riff = (name: string, data: Uint8Array) =>
  bytesOf(name, [data.length & 255, data.length >> 8, 0, 0], data, data.length % 2 ? [0] : [])

/** 40 × 30, with EXIF and XMP. */
export function aWebp(orientation = 1): Uint8Array {
  const body = bytesOf(
    "WEBP",
    riff("VP8X", bytesOf([0x0c, 0, 0, 0, 39, 0, 0, 29, 0, 0])),
    riff("VP8L", bytesOf([0x2f, 39, 0x40, 0x07, 0, 1, 2, 3, 4])),
    riff("EXIF", aTiff(orientation)),
    riff("XMP ", bytesOf("<SECRET/>")),
  )
  return bytesOf("RIFF", [body.length & 255, body.length >> 8, 0, 0], body)
}

/** 2 × 3, two frames that loop, with a comment and XMP. */
export const aGif = (): Uint8Array => {
  const frame = bytesOf([0x2c, 0, 0, 0, 0, 2, 0, 3, 0, 0, 2, 2, 0x4c, 0x01, 0])
  return bytesOf(
    "GIF89a",
    [2, 0, 3, 0, 0x80, 0, 0, 1, 2, 3, 4, 5, 6],
    [0x21, 0xff, 11],
    "NETSCAPE2.0",
    [3, 1, 0, 0, 0],
    [0x21, 0xfe, 6],
    "SECRET",
    [0],
    [0x21, 0xff, 11],
    "XMP DataXMP",
    [6],
    "SECRET",
    [0],
    [0x21, 0xf9, 4, 0, 10, 0, 0, 0],
    frame,
    frame,
    [0x3b],
    "SECRET",
  )
}
