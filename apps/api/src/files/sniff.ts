import type { FileType } from "@shopbell/protocol"

/**
 * What a file is, by its bytes: names and declared types are anybody's word. Null for what is not taken.
 * Text is last and must be text through and through; it is only ever served as plain text.
 */
export function sniff(bytes: Uint8Array): FileType | null {
  if (startsWith(bytes, [0xff, 0xd8, 0xff])) return "image/jpeg"
  if (startsWith(bytes, [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])) return "image/png"
  const head = ascii(bytes, 0, 12)
  if (/^GIF8[79]a/.test(head)) return "image/gif"
  if (/^RIFF.{4}WEBP/s.test(head)) return "image/webp"
  if (head.startsWith("%PDF-")) return "application/pdf"
  if (head.slice(4, 8) === "ftyp") return mp4Brands.test(head.slice(8)) ? "video/mp4" : null
  return isText(bytes) ? "text/plain" : null
}

/** Brands every browser plays; a `qt  ` or `heic` file looks alike and is another thing. */
const mp4Brands = /^(isom|iso[2-9]|mp4[12]|avc1|dash|M4V |MSNV)/

const startsWith = (bytes: Uint8Array, magic: readonly number[]) =>
  magic.every((byte, at) => bytes[at] === byte)

/** Bytes as Latin-1 characters: enough to compare names in headers. */
export const ascii = (bytes: Uint8Array, from: number, to: number): string =>
  String.fromCharCode(...bytes.subarray(from, to))

function isText(bytes: Uint8Array): boolean {
  // Tab, line feed, form feed and carriage return are the only controls found in text.
  if (bytes.length === 0 || bytes.some((byte) => byte < 32 && ![9, 10, 12, 13].includes(byte)))
    return false
  try {
    new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes)
    return true
  } catch {
    return false
  }
}
