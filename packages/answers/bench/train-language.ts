// Learns what letters say about languages and writes `src/language/language-table.ts`:
//   node packages/answers/bench/train-language.ts --android DIR --tesseract DIR --tesseract-later DIR --annotations DIR
// The folders are described in `language-words.ts`, their sources and licences in `docs/decisions/0012-*`.
// A small fastText (Joulin et al. 2017): the sum of the vectors of a text's letter groups, and a softmax
// over the languages of its script.
import { writeFileSync } from "node:fs"
import { parseArgs } from "node:util"
import { scripts } from "../src/language/scripts.ts"
import { groupRows, letterGroups } from "../src/language/letter-groups.ts"
import { readLanguage, type LanguageWords } from "./language-words.ts"

const { values } = parseArgs({
  options: {
    android: { type: "string" },
    tesseract: { type: "string" },
    "tesseract-later": { type: "string" },
    annotations: { type: "string" },
    steps: { type: "string", default: "24000000" },
  },
})
const given = (name: "android" | "tesseract" | "tesseract-later" | "annotations") => {
  const folder = values[name]
  if (folder === undefined) throw new Error(`--${name} DIR is missing`)
  return folder
}
const folders = {
  android: given("android"),
  tesseract: given("tesseract"),
  tesseractLater: given("tesseract-later"),
  annotations: given("annotations"),
}

const width = 16
const steps = Number(values.steps)
const firstRate = 0.07
const mostWords = 60_000
/** Words are drawn a little more evenly than they are used, so that the rarer ones are learned too. */
const evenness = 0.7
const shopTalkShare = 0.12
const pairShare = 0.3
/** Shoppers leave accents out. */
const bareShare = 0.1

// How many times more English than the language's own a word may be and still be taught.
const englishPatience: Readonly<Record<string, number>> = { tl: 1, sw: 2, ms: 2, id: 2, vi: 2 }
const bareLetters: Readonly<Record<string, string>> = {
  ł: "l",
  ø: "o",
  æ: "ae",
  đ: "d",
  ı: "i",
  ß: "ss",
}

const latin =
  "en es fr de it pt nl pl tr id ms tl sv da nb fi cs hu ro sk hr sl lt lv et ca sw vi".split(" ")
const taught = ["latin", "cyrillic", "arabic", "devanagari"].map((script) => {
  const listed = scripts.find(({ name }) => name === script)?.languages ?? []
  return { script, languages: listed.length > 0 ? listed : latin }
})

interface Lesson {
  language: string
  script: string
  words: Draw<string>
  pairs: Draw<string>
  lines: readonly string[][]
  /** Places of the script's languages among all. */
  rivals: readonly number[]
  place: number
}

let seed = 12345
function random(): number {
  seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0
  return seed / 2 ** 32
}

/** Draws items by weight. */
class Draw<T> {
  readonly #items: readonly T[]
  readonly #upTo: Float64Array

  constructor(weighted: readonly (readonly [T, number])[]) {
    this.#items = weighted.map(([item]) => item)
    let sum = 0
    this.#upTo = Float64Array.from(weighted, ([, weight]) => (sum += weight ** evenness))
  }

  get size(): number {
    return this.#items.length
  }

  next(): T | undefined {
    const wanted = random() * (this.#upTo.at(-1) ?? 0)
    let low = 0
    let high = this.#upTo.length - 1
    while (low < high) {
      const middle = (low + high) >> 1
      if ((this.#upTo[middle] ?? 0) < wanted) low = middle + 1
      else high = middle
    }
    return this.#items[low]
  }
}

const lessons = prepare()
process.stderr.write(`${lessons.length} languages read\n`)
const groups = Float32Array.from({ length: groupRows * width }, () => (random() - 0.5) / width)
const heads = Float32Array.from({ length: lessons.length * width }, () => (random() - 0.5) / 5)
teach()
writeTable()

function prepare(): Lesson[] {
  const read = taught.flatMap(({ script, languages }) =>
    languages.map((language) => ({
      language,
      script,
      from: readLanguage(language, script, folders),
    })),
  )
  const commonest = new Map<string, number>()
  for (const { from } of read)
    for (const [word, weight] of from.words)
      if (weight > (commonest.get(word) ?? 0)) commonest.set(word, weight)
  const english = read.find(({ language }) => language === "en")?.from.words ?? new Map()
  return read.map(({ language, script, from }, place) => ({
    language,
    script,
    words: new Draw(ownWords(language, from, commonest, english)),
    pairs: new Draw(from.pairs.slice(0, mostWords)),
    lines: from.lines,
    rivals: read.flatMap((other, at) => (other.script === script ? [at] : [])),
    place,
  }))
}

/** Lists counted on the web hold foreign words, English ones above all. */
function ownWords(
  language: string,
  { words }: LanguageWords,
  commonest: ReadonlyMap<string, number>,
  english: ReadonlyMap<string, number>,
): [word: string, weight: number][] {
  const patience = englishPatience[language] ?? 8
  return [...words]
    .sort(([, a], [, b]) => b - a)
    .slice(0, mostWords)
    .filter(([word, weight]) => weight >= 0.02 * (commonest.get(word) ?? 0))
    .filter(([word, weight]) => language === "en" || (english.get(word) ?? 0) <= patience * weight)
}

function teach(): void {
  const sum = new Float32Array(width)
  const pull = new Float32Array(width)
  const odds = new Float64Array(lessons.length)
  for (let step = 0; step < steps; step++) {
    const lesson = lessons[Math.floor(random() * lessons.length)]
    if (!lesson) continue
    const rate = firstRate * (1 - step / steps)
    const isBare = lesson.script === "latin" && random() < bareShare
    const rows: number[] = []
    for (const word of example(lesson)) letterGroups(isBare ? bare(word) : word, rows)
    const scale = 1 / Math.sqrt(rows.length)
    sum.fill(0)
    for (const row of rows)
      for (let at = 0; at < width; at++)
        sum[at] = (sum[at] ?? 0) + (groups[row * width + at] ?? 0) * scale
    let most = -Infinity
    for (const rival of lesson.rivals) {
      let score = 0
      for (let at = 0; at < width; at++) score += (heads[rival * width + at] ?? 0) * (sum[at] ?? 0)
      odds[rival] = score
      most = Math.max(most, score)
    }
    let total = 0
    for (const rival of lesson.rivals) {
      const odd = Math.exp((odds[rival] ?? 0) - most)
      odds[rival] = odd
      total += odd
    }
    pull.fill(0)
    for (const rival of lesson.rivals) {
      const error = rate * ((rival === lesson.place ? 1 : 0) - (odds[rival] ?? 0) / total)
      for (let at = 0; at < width; at++) {
        const head = rival * width + at
        pull[at] = (pull[at] ?? 0) + error * (heads[head] ?? 0)
        heads[head] = (heads[head] ?? 0) + error * (sum[at] ?? 0)
      }
    }
    for (const row of rows)
      for (let at = 0; at < width; at++)
        groups[row * width + at] = (groups[row * width + at] ?? 0) + (pull[at] ?? 0) * scale
    if (step % 1_000_000 === 0) process.stderr.write(`${step / 1e6} million lines\n`)
  }
}

/** A stretch of shop talk, two words that stand together, or one to seven that need not. */
function example({ words, pairs, lines }: Lesson): string[] {
  const kind = random()
  if (kind < shopTalkShare && lines.length > 0) {
    const line = lines[Math.floor(random() * lines.length)] ?? []
    const length = Math.min(line.length, 1 + Math.floor(random() * 8))
    const start = Math.floor(random() * (line.length - length + 1))
    return line.slice(start, start + length)
  }
  if (kind < shopTalkShare + pairShare && pairs.size > 3_000) return pairs.next()?.split(" ") ?? []
  const count = random()
  const length = count < 0.25 ? 1 : count < 0.75 ? 2 : 3 + Math.floor(random() * 5)
  return Array.from({ length }, () => words.next() ?? "")
}

function bare(word: string): string {
  return word
    .normalize("NFD")
    .replaceAll(/[\u0300-\u036F]/gu, "")
    .replaceAll(/[łøæđıß]/gu, (letter) => bareLetters[letter] ?? letter)
}

/** Four bits a number: what they leave out is less than what one more row would tell. */
function writeTable(): void {
  const most = 7
  const zero = 8
  const scales = Float64Array.from({ length: width }, (_, at) => {
    let squares = 0
    for (let row = 0; row < groupRows; row++) squares += (groups[row * width + at] ?? 0) ** 2
    return (2.6 * Math.sqrt(squares / groupRows)) / most
  })
  const packed = new Uint8Array((groupRows * width) / 2)
  groups.forEach((value, index) => {
    const level = Math.round(value / (scales[index % width] ?? 1))
    const nibble = Math.max(-most, Math.min(most, level)) + zero
    packed[index >> 1] = (packed[index >> 1] ?? 0) | (index % 2 === 0 ? nibble << 4 : nibble)
  })
  const weights = lessons.map(
    ({ language, place }) =>
      `  ${language}: [${Array.from(scales, (scale, at) => ((heads[place * width + at] ?? 0) * scale).toPrecision(4)).join(", ")}],\n`,
  )
  const page = `// Written by bench/train-language.ts; do not edit. Learned from the word lists of the Android Open Source
// keyboard (Apache-2.0), the word lists and pairs of Tesseract's langdata (Apache-2.0), the emoji names of
// CLDR (Unicode-3.0) and our own starter articles.

/** What a letter group weighs in each of its sixteen numbers, by language. */
export const languageWeights: Readonly<Record<string, readonly number[]>> = {
${weights.join("")}}

/** Sixteen numbers of four bits for every row of letter groups, base64. */
export const packedGroups =
  "${Buffer.from(packed).toString("base64")}"
`
  writeFileSync(new URL("../src/language/language-table.ts", import.meta.url), page)
}
