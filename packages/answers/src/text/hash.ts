export const hashSeed = 0x811c9dc5

/** One step of FNV-1a over a UTF-16 unit. */
export function hashStep(hash: number, unit: number): number {
  return Math.imul(hash ^ unit, 0x01000193)
}

/** Final mixing: FNV alone leaves the low bits of short strings too alike. */
export function hashEnd(hash: number): number {
  let mixed = hash ^ (hash >>> 15)
  mixed = Math.imul(mixed, 0x2c1b3c6d)
  mixed ^= mixed >>> 12
  return mixed >>> 0
}

/** A stable 32-bit hash of a string. */
export function hashText(text: string): number {
  let hash = hashSeed
  for (let index = 0; index < text.length; index++) hash = hashStep(hash, text.charCodeAt(index))
  return hashEnd(hash)
}
