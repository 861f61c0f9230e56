const alphabets: readonly [script: RegExp, letters: string][] = [
  [/^[a-z]+$/, "abcdefghijklmnopqrstuvwxyz"],
  [/^\p{Script=Cyrillic}+$/u, "абвгдежзийклмнопрстуфхцчшщъыьэюяіїєјљњћђџ"],
  [/^\p{Script=Greek}+$/u, "αβγδεζηθικλμνξοπρστυφχψω"],
]
const vowels = "aeiou"
// Rows of a QWERTY keyboard, each half a key to the right of the one above.
const keyRows = ["qwertyuiop", "asdfghjkl", "zxcvbnm"]
const neighbours = new Map<string, string>()
keyRows.forEach((keys, row) => {
  for (const [at, key] of keys.split("").entries()) {
    const above = keyRows[row - 1]?.slice(at, at + 2) ?? ""
    const below = keyRows[row + 1]?.slice(Math.max(0, at - 1), at + 1) ?? ""
    const beside = `${keys[at - 1] ?? ""}${keys[at + 1] ?? ""}`
    neighbours.set(key, beside + above + below)
  }
})

/** How a finger slips, the likeliest first. */
export const slip = {
  swapped: 0,
  doubled: 1,
  missing: 2,
  added: 3,
  vowel: 4,
  neighbour: 5,
} as const
export type Slip = (typeof slip)[keyof typeof slip]

/** A respelling of a word: its first `kept` letters, then `letters`, then what it has from `from` on. */
export type Respelling = (kind: Slip, kept: number, letters: string, from: number) => void

/**
 * Calls `note` for every word that a folded word is one slip away from. Another letter is only taken for a slip
 * where it is a vowel for a vowel or a neighbour on the keyboard. Scripts whose letters are not listed here have none.
 */
export function eachRespelling(word: string, note: Respelling): void {
  const alphabet = alphabets.find(([script]) => script.test(word))?.[1]
  if (alphabet === undefined) return
  for (let at = 0; at <= word.length; at++) {
    const letter = word[at] ?? ""
    const before = word[at - 1]
    const next = word[at + 1]
    for (const one of alphabet) note(one === before ? slip.doubled : slip.missing, at, one, at)
    if (letter === "") return
    note(letter === before ? slip.doubled : slip.added, at, "", at + 1)
    if (next !== undefined && next !== letter) note(slip.swapped, at, next + letter, at + 2)
    if (vowels.includes(letter))
      for (const one of vowels) if (one !== letter) note(slip.vowel, at, one, at + 1)
    for (const one of neighbours.get(letter) ?? "") note(slip.neighbour, at, one, at + 1)
  }
}

/**
 * True where two words differ by two neighbours swapped ("delivrey") or one letter written once instead of
 * twice, or twice instead of once ("adress"). A letter less or another letter makes other words too often.
 */
export function isSwapOrDouble(typed: string, meant: string): boolean {
  let start = 0
  while (start < typed.length && typed[start] === meant[start]) start++
  if (typed.length === meant.length)
    return (
      start + 1 < typed.length &&
      typed[start] === meant[start + 1] &&
      typed[start + 1] === meant[start] &&
      typed.slice(start + 2) === meant.slice(start + 2)
    )
  const [longer, shorter] = typed.length > meant.length ? [typed, meant] : [meant, typed]
  return (
    longer.length === shorter.length + 1 &&
    start > 0 &&
    longer[start] === longer[start - 1] &&
    longer.slice(start + 1) === shorter.slice(start)
  )
}
