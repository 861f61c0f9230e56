// A segment is one buffer: magic, number of sections, a table of (offset, bytes), then the sections,
// each on an 8-byte boundary, so that opening it is a handful of views and no parsing.
const magic = 0x32454253
const tableStart = 2

export function joinSections(sections: readonly ArrayBufferView[]): Uint8Array {
  const header = 4 * (tableStart + 2 * sections.length)
  let total = aligned(header)
  const offsets = sections.map((section) => {
    const offset = total
    total = aligned(total + section.byteLength)
    return offset
  })
  const bytes = new Uint8Array(total)
  const table = new Uint32Array(bytes.buffer, 0, header / 4)
  table[0] = magic
  table[1] = sections.length
  sections.forEach((section, index) => {
    const offset = offsets[index] ?? 0
    table[tableStart + 2 * index] = offset
    table[tableStart + 2 * index + 1] = section.byteLength
    bytes.set(new Uint8Array(section.buffer, section.byteOffset, section.byteLength), offset)
  })
  return bytes
}

export interface Section {
  buffer: ArrayBufferLike
  offset: number
  bytes: number
}

/** The sections of a segment, by position. Throws on anything that is not a whole segment. */
export function splitSections(bytes: Uint8Array): Section[] {
  // Views need aligned starts; a slice of a bigger read may not have one.
  const whole = bytes.byteOffset % 8 === 0 ? bytes : bytes.slice()
  if (whole.byteLength < 8) throw new Error("Not a pack segment: too short")
  const head = new Uint32Array(whole.buffer, whole.byteOffset, 2)
  const count = head[1] ?? 0
  if (head[0] !== magic || count > 64) throw new Error("Not a pack segment")
  const table = new Uint32Array(whole.buffer, whole.byteOffset + 8, 2 * count)
  return Array.from({ length: count }, (_, index) => {
    const offset = table[2 * index] ?? 0
    const size = table[2 * index + 1] ?? 0
    if (offset + size > whole.byteLength) throw new Error("Pack segment is cut short")
    return { buffer: whole.buffer, offset: whole.byteOffset + offset, bytes: size }
  })
}

function aligned(offset: number): number {
  return Math.ceil(offset / 8) * 8
}
