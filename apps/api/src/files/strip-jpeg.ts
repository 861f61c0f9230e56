import { isSideways, orientationIn, orientationTiff } from "./exif.ts"
import { joined, type Picture, viewOf } from "./picture.ts"
import { ascii } from "./sniff.ts"

/**
 * Keeps what is needed to draw a JPEG: tables, scans, colour profile, and which way up it is. All else goes:
 * EXIF, XMP, IPTC, comments, and what lies behind the end, where phones put videos and second pictures.
 */
export function stripJpeg(bytes: Uint8Array): Picture | null {
  const view = viewOf(bytes)
  const parts: Uint8Array[] = []
  let orientation = 1
  let size: { width: number; height: number } | null = null
  let at = 2
  while (at < bytes.length) {
    if (bytes[at] !== 0xff) return null
    const marker = view.getUint8(at + 1)
    // Any number of fill bytes may stand before a marker.
    if (marker === 0xff) {
      at += 1
      continue
    }
    if (marker === endOfImage) {
      if (!size) return null
      const upright = orientation === 1 ? [] : [exifSegment(orientationTiff(orientation))]
      const { width, height } = size
      return {
        bytes: joined([startOfImage, ...upright, ...parts, endBytes]),
        width: isSideways(orientation) ? height : width,
        height: isSideways(orientation) ? width : height,
      }
    }
    const end = at + 2 + view.getUint16(at + 2)
    if (end > bytes.length || end < at + 4) return null
    const body = bytes.subarray(at + 4, end)
    if (marker === app1 && ascii(body, 0, 6) === "Exif\0\0")
      orientation = orientationIn(body.subarray(6))
    if (isFrame(marker)) size = { height: view.getUint16(at + 5), width: view.getUint16(at + 7) }
    const next = marker === startOfScan ? endOfScan(bytes, end) : end
    if (stays(marker, body)) parts.push(bytes.subarray(at, next))
    at = next
  }
  return null
}

/** Segments of the application and comments go, but for colour: JFIF, Adobe's transform, an ICC profile. */
function stays(marker: number, body: Uint8Array): boolean {
  if (marker === comment) return false
  if (marker < 0xe0 || marker > 0xef) return true
  if (marker === 0xe0) return ascii(body, 0, 5) === "JFIF\0"
  if (marker === 0xe2) return ascii(body, 0, 12) === "ICC_PROFILE\0"
  return marker === 0xee && ascii(body, 0, 5) === "Adobe"
}

/** Where the next marker stands behind compressed data, in which ff is followed by 00 or a restart. */
function endOfScan(bytes: Uint8Array, from: number): number {
  for (let at = bytes.indexOf(0xff, from); at >= 0; at = bytes.indexOf(0xff, at + 1)) {
    const next = bytes[at + 1] ?? 0
    if (next !== 0 && next !== 0xff && !(next >= 0xd0 && next <= 0xd7)) return at
  }
  return bytes.length
}

const isFrame = (marker: number) =>
  marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker)

function exifSegment(tiff: Uint8Array): Uint8Array {
  const name = [0x45, 0x78, 0x69, 0x66, 0, 0]
  return joined([Uint8Array.of(0xff, app1, 0, 2 + name.length + tiff.length, ...name), tiff])
}

const startOfImage = Uint8Array.of(0xff, 0xd8)
const endBytes = Uint8Array.of(0xff, 0xd9)
const endOfImage = 0xd9
const startOfScan = 0xda
const app1 = 0xe1
const comment = 0xfe
