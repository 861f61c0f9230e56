import { joined, type Picture, viewOf } from "./picture.ts"
import { ascii } from "./sniff.ts"

const extension = 0x21
const image = 0x2c
const trailer = 0x3b
const comment = 0xfe
const application = 0xff

/** Keeps a GIF's pictures, their timing and looping; comments, XMP and what follows the end go. */
export function stripGif(bytes: Uint8Array): Picture | null {
  const view = viewOf(bytes)
  const [width, height] = [view.getUint16(6, true), view.getUint16(8, true)]
  let at = 13 + tableBytes(view.getUint8(10))
  const parts = [bytes.subarray(0, at)]
  while (at < bytes.length) {
    const kind = bytes[at]
    if (kind === trailer)
      return { bytes: joined([...parts, Uint8Array.of(trailer)]), width, height }
    if (kind === extension) {
      const label = view.getUint8(at + 1)
      const end = afterSubBlocks(view, at + 2)
      const loops = /^(NETSCAPE2\.0|ANIMEXTS1\.0)$/.test(ascii(bytes, at + 3, at + 14))
      if (label !== comment && (label !== application || loops)) parts.push(bytes.subarray(at, end))
      at = end
    } else if (kind === image) {
      const end = afterSubBlocks(view, at + 11 + tableBytes(view.getUint8(at + 9)))
      parts.push(bytes.subarray(at, end))
      at = end
    } else return null
  }
  return null
}

/** Bytes of the colour table that a field of flags announces. */
const tableBytes = (flags: number) => (flags & 0x80 ? 3 * 2 ** ((flags & 7) + 1) : 0)

/** Data comes in pieces, each with its length before it; a length of nothing ends them. */
function afterSubBlocks(view: DataView, from: number): number {
  let at = from
  for (let length = view.getUint8(at); length > 0; length = view.getUint8(at)) at += 1 + length
  return at + 1
}
