/** How many rows the table of letter groups has: a power of two. */
export const groupRows = 1 << 16

const longestGroup = 5

/**
 * Rows of a word's letter groups: two to five neighbouring letters, its start and end counting as letters,
 * and the word as a whole. The same for training and for use.
 */
export function letterGroups(word: string, rows: number[]): void {
  const bounded = `<${word}>`
  for (let start = 0; start < bounded.length; start++) {
    let hash = 0x811c9dc5
    const end = Math.min(start + longestGroup, bounded.length)
    for (let at = start; at < end; at++) {
      hash = mixed(hash, bounded.charCodeAt(at))
      if (at > start) rows.push(rowOf(hash))
    }
  }
  if (bounded.length <= longestGroup) return
  let hash = 0x9dc5
  for (let at = 0; at < bounded.length; at++) hash = mixed(hash, bounded.charCodeAt(at))
  rows.push(rowOf(hash))
}

function mixed(hash: number, letter: number): number {
  const next = Math.imul(hash ^ letter, 0x01000193)
  return next ^ (next >>> 15)
}

function rowOf(hash: number): number {
  return (hash ^ (hash >>> 13)) & (groupRows - 1)
}
