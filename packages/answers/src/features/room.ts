// Many small arrays share a buffer: one of its own for each costs more to make and to forget than to fill.

const roomBytes = 65_536
let buffer = new ArrayBuffer(roomBytes)
let used = 0

/** Where so many numbers of four bytes may stand in `buffer`, which is another one when it was full. */
function placeFor(length: number): number {
  const bytes = 4 * length
  if (bytes > buffer.byteLength - used) {
    buffer = new ArrayBuffer(Math.max(bytes, roomBytes))
    used = 0
  }
  const place = used
  used += bytes
  return place
}

/** New arrays of zeros. */
export function newInts(length: number): Int32Array {
  const place = placeFor(length)
  return new Int32Array(buffer, place, length)
}

export function newUints(length: number): Uint32Array {
  const place = placeFor(length)
  return new Uint32Array(buffer, place, length)
}

export function newFloats(length: number): Float32Array {
  const place = placeFor(length)
  return new Float32Array(buffer, place, length)
}
