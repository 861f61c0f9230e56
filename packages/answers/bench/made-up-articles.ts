import type { ArticleInput } from "../src/index.ts"

// Articles made up of syllables, as many as a bench wants; the same every time.

let seed = 11
/** A number from 0 up to 1, the next of a fixed row. */
export function random(): number {
  seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0
  return seed / 2 ** 32
}
const syllables = "ka lo mi ren tas vo pel dri su na gor bi ta che lun est an".split(" ")
const words = Array.from({ length: 6_000 }, () =>
  Array.from(
    { length: 1 + Math.floor(2.5 * random()) },
    () => syllables[Math.floor(random() * syllables.length)],
  ).join(""),
)
/** A word of the made-up language. Few words are common and many are rare, as in a language. */
export const word = () => words[Math.floor(words.length * random() ** 2.5)] ?? ""

export function article(id: number, locale: string, phrasings: number): ArticleInput {
  const subject = [word(), word(), word()]
  const phrase = () => {
    const said = [...subject]
    for (let extra = 0; extra < 3; extra++)
      said.splice(Math.floor(random() * said.length), 0, word())
    return said.join(" ")
  }
  const texts = Array.from({ length: phrasings }, phrase)
  return {
    id: `article-${id}`,
    locale,
    question: texts[0] ?? "",
    variants: texts.slice(1),
    answer: `${phrase()} ${phrase()} ${phrase()}`,
  }
}
