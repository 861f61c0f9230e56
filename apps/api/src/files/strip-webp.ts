import { isSideways, orientationIn, orientationTiff } from "./exif.ts"
import { joined, type Picture, viewOf } from "./picture.ts"
import { ascii } from "./sniff.ts"

const drawing = new Set(["VP8 ", "VP8L", "VP8X", "ALPH", "ANIM", "ANMF", "ICCP"])
/** Bits of the extended header that announce what is taken out. */
const exifFlag = 0x08
const xmpFlag = 0x04

/** Keeps the chunks that draw a WebP, and which way up it is. */
export function stripWebp(bytes: Uint8Array): Picture | null {
  const view = viewOf(bytes)
  const end = Math.min(bytes.length, 8 + view.getUint32(4, true))
  const parts: Uint8Array[] = []
  let orientation = 1
  let size: { width: number; height: number } | null = null
  let extended: Uint8Array | null = null
  for (let at = 12; at + 8 <= end;) {
    const type = ascii(bytes, at, at + 4)
    const length = view.getUint32(at + 4, true)
    if (at + 8 + length > end) return null
    const data = bytes.subarray(at + 8, at + 8 + length)
    // Chunks are padded to an even length.
    const whole = bytes.slice(at, at + 8 + length + (length % 2))
    if (type === "EXIF") orientation = orientationIn(withoutName(data))
    if (type === "VP8X") extended = whole
    size ??= sizeIn(type, data)
    if (drawing.has(type)) parts.push(whole)
    at += 8 + length + (length % 2)
  }
  if (!size) return null
  if (extended) {
    const flags = extended[8] ?? 0
    extended[8] = (flags & ~exifFlag & ~xmpFlag) | (orientation === 1 ? 0 : exifFlag)
    if (orientation !== 1) parts.push(exifChunk(orientation))
  }
  const body = joined(parts)
  const head = bytes.slice(0, 12)
  viewOf(head).setUint32(4, body.length + 4, true)
  const upright = !extended || !isSideways(orientation)
  return {
    bytes: joined([head, body]),
    width: upright ? size.width : size.height,
    height: upright ? size.height : size.width,
  }
}

function sizeIn(type: string, data: Uint8Array): { width: number; height: number } | null {
  const view = viewOf(data)
  if (type === "VP8X") {
    const number = (at: number) => view.getUint16(at, true) + (view.getUint8(at + 2) << 16) + 1
    return { width: number(4), height: number(7) }
  }
  if (type === "VP8 ")
    return { width: view.getUint16(6, true) & 0x3fff, height: view.getUint16(8, true) & 0x3fff }
  if (type !== "VP8L") return null
  const bits = view.getUint32(1, true)
  return { width: (bits & 0x3fff) + 1, height: ((bits >>> 14) & 0x3fff) + 1 }
}

/** Some writers put JPEG's name for EXIF before the TIFF. */
const withoutName = (data: Uint8Array) =>
  ascii(data, 0, 6) === "Exif\0\0" ? data.subarray(6) : data

function exifChunk(orientation: number): Uint8Array {
  const tiff = orientationTiff(orientation)
  return joined([new TextEncoder().encode("EXIF"), Uint8Array.of(tiff.length, 0, 0, 0), tiff])
}
