import { isSideways, orientationIn, orientationTiff } from "./exif.ts"
import { joined, type Picture, viewOf } from "./picture.ts"
import { ascii } from "./sniff.ts"

/** What draws a picture or its animation. Text, EXIF, dates and whatever is not known go. */
const drawing = new Set(
  "IHDR PLTE IDAT IEND tRNS cHRM gAMA iCCP sBIT sRGB cICP mDCV cLLI bKGD hIST pHYs sPLT acTL fcTL fdAT".split(
    " ",
  ),
)

/** Keeps the chunks that draw a PNG, and which way up it is; nothing behind its end. */
export function stripPng(bytes: Uint8Array): Picture | null {
  const view = viewOf(bytes)
  const [header, ...others] = chunksOf(bytes)
  if (header?.type !== "IHDR" || others.at(-1)?.type !== "IEND") return null
  const exif = others.find(({ type }) => type === "eXIf")
  const orientation = exif ? orientationIn(exif.data) : 1
  const [width, height] = [view.getUint32(16), view.getUint32(20)]
  return {
    bytes: joined([
      bytes.subarray(0, 8),
      header.whole,
      ...(orientation === 1 ? [] : [exifChunk(orientation)]),
      ...others.filter(({ type }) => drawing.has(type)).map(({ whole }) => whole),
    ]),
    width: isSideways(orientation) ? height : width,
    height: isSideways(orientation) ? width : height,
  }
}

function chunksOf(bytes: Uint8Array): { type: string; data: Uint8Array; whole: Uint8Array }[] {
  const view = viewOf(bytes)
  const chunks = []
  for (let at = 8; at < bytes.length;) {
    const length = view.getUint32(at)
    const end = at + 12 + length
    if (end > bytes.length) return []
    const type = ascii(bytes, at + 4, at + 8)
    chunks.push({
      type,
      data: bytes.subarray(at + 8, at + 8 + length),
      whole: bytes.subarray(at, end),
    })
    if (type === "IEND") break
    at = end
  }
  return chunks
}

function exifChunk(orientation: number): Uint8Array {
  const tiff = orientationTiff(orientation)
  const named = joined([new TextEncoder().encode("eXIf"), tiff])
  const chunk = new Uint8Array(named.length + 8)
  const view = viewOf(chunk)
  view.setUint32(0, tiff.length)
  chunk.set(named, 4)
  view.setUint32(4 + named.length, crc32(named))
  return chunk
}

/** The checksum of PNG (ISO 3309). */
export function crc32(bytes: Uint8Array): number {
  let crc = 0xffffffff
  for (const byte of bytes) {
    crc ^= byte
    for (let bit = 0; bit < 8; bit++) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0)
  }
  return (crc ^ 0xffffffff) >>> 0
}
