/** The text of a file, whatever tool saved it. */
export interface Decoded {
  text: string
  encoding: string
}

/**
 * UTF-8 and UTF-16 by their marks, UTF-8 by being valid, else GB18030: what spreadsheets in China save, and a
 * superset of GBK and GB2312.
 */
export function decodeText(bytes: Uint8Array): Decoded {
  const [a, b, c] = bytes
  if (a === 0xef && b === 0xbb && c === 0xbf) return read(bytes.subarray(3), "utf-8")
  if (a === 0xff && b === 0xfe) return read(bytes.subarray(2), "utf-16le")
  if (a === 0xfe && b === 0xff) return read(bytes.subarray(2), "utf-16be")
  try {
    return {
      text: new TextDecoder("utf-8", { fatal: true, ignoreBOM: false }).decode(bytes),
      encoding: "utf-8",
    }
  } catch {
    return read(bytes, "gb18030")
  }
}

const read = (bytes: Uint8Array, encoding: string): Decoded => ({
  text: new TextDecoder(encoding).decode(bytes),
  encoding,
})
