import { existsSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { gunzipSync } from "node:zlib"
import { lexiconOf } from "../src/lexicon/registry.ts"

/** Folders with words of many languages; none of them may be share-alike. */
export interface WordFolders {
  /** `dictionaries` of the Android Open Source keyboard: words with how often they are used. */
  android: string
  /** `langdata` of Tesseract: word lists by falling frequency, and pairs of words that stand together. */
  tesseract: string
  /** `langdata_lstm` of Tesseract: word lists by falling frequency. */
  tesseractLater: string
  /** The npm package cldr-annotations-full: names of emoji. */
  annotations: string
}

/** What a language is learned from: words and pairs with their weight, and lines of shop talk. */
export interface LanguageWords {
  words: Map<string, number>
  pairs: [pair: string, weight: number][]
  lines: string[][]
}

type Listed = [word: string, weight: number]

const tesseractCodes: Readonly<Record<string, readonly string[]>> = {
  en: ["eng"], es: ["spa"], fr: ["fra"], de: ["deu"], it: ["ita"], pt: ["por"], nl: ["nld"], pl: ["pol"],
  tr: ["tur"], id: ["ind"], ms: ["msa"], tl: ["tgl", "fil"], sv: ["swe"], da: ["dan"], nb: ["nor"],
  fi: ["fin"], cs: ["ces"], hu: ["hun"], ro: ["ron"], sk: ["slk"], hr: ["hrv"], sl: ["slv"], lt: ["lit"],
  lv: ["lav"], et: ["est"], ca: ["cat"], sw: ["swa"], vi: ["vie"], ru: ["rus"], uk: ["ukr"], bg: ["bul"],
  sr: ["srp"], mk: ["mkd"], be: ["bel"], kk: ["kaz"], ar: ["ara"], fa: ["fas"], ur: ["urd"], hi: ["hin"],
  mr: ["mar"],
} // oxfmt-ignore

const scriptPatterns: Readonly<Record<string, RegExp>> = {
  latin: /^[\p{Script=Latin}\p{M}'’-]+$/u,
  cyrillic: /^[\p{Script=Cyrillic}\p{M}'’-]+$/u,
  arabic: /^[\p{Script=Arabic}\p{M}\u200C]+$/u,
  devanagari: /^[\p{Script=Devanagari}\p{M}]+$/u,
}

/** Letters in a row, as the engine reads them. */
export const letters = /[\p{L}\p{M}]+/gu

// The first words of a list are less far apart than rank alone says.
const firstRanks = 3
const firstPairRanks = 50
const longestList = 150_000
/** Android writes frequencies as 0 to 255 on a scale of logarithms; below the least are rare names. */
const androidScale = 0.072
const leastAndroid = 20

export function readLanguage(language: string, script: string, from: WordFolders): LanguageWords {
  const pattern = scriptPatterns[script]
  if (!pattern) throw new Error(`No letters are known for ${script}`)
  const words = new Map<string, number>()
  const lower = (text: string) => text.normalize("NFKC").toLocaleLowerCase(language)
  const add = (listed: readonly Listed[], share: number) => {
    const own = new Map<string, number>()
    let sum = 0
    for (const [written, weight] of listed) {
      const word = written.replace(/^\P{L}+|[^\p{L}\p{M}]+$/gu, "").normalize("NFKC")
      if (!pattern.test(word) || /\p{L}\p{Lu}/u.test(word)) continue
      for (const part of lower(word).match(letters) ?? []) {
        own.set(part, (own.get(part) ?? 0) + weight)
        sum += weight
      }
    }
    if (own.size < 500) return
    for (const [word, weight] of own)
      words.set(word, (words.get(word) ?? 0) + (share * weight) / sum)
  }
  const codes = tesseractCodes[language] ?? []
  const pairs: LanguageWords["pairs"] = []
  for (const code of codes) {
    add(ranked(join(from.tesseractLater, code, `${code}.wordlist`)), 1)
    add(ranked(join(from.tesseract, code, `${code}.wordlist`)), 0.7)
    const together: Listed[] = []
    textOf(join(from.tesseract, code, `${code}.word.bigrams`))
      .split("\n")
      .forEach((line, rank) => {
        const [first = "", second = ""] = line.split(" ")
        if (!pattern.test(first) || !pattern.test(second) || line.includes("ﬆ")) return
        const weight = 1 / (rank + firstPairRanks)
        pairs.push([lower(`${first} ${second}`), weight])
        together.push([first, weight], [second, weight])
      })
    add(together, 0.3)
  }
  for (const locale of language === "pt" ? ["pt_BR", "pt_PT"] : [language])
    add(keyboardWords(join(from.android, `${locale}_wordlist.combined.gz`)), 1)
  add(counted(emojiNames(from.annotations, language)), 0.25)
  const lines = shopTalk(language)
    .map((line) => (lower(line).match(letters) ?? []).filter((word) => pattern.test(word)))
    .filter((line) => line.length > 0)
  add(counted(lines.flat()), 0.3)
  return { words, pairs, lines }
}

function textOf(file: string): string {
  return existsSync(file) ? readFileSync(file, "utf8") : ""
}

function ranked(file: string): Listed[] {
  return textOf(file)
    .split("\n")
    .slice(0, longestList)
    .map((word, rank) => [word, 1 / (rank + firstRanks)])
}

function counted(words: readonly string[]): Listed[] {
  const counts = new Map<string, number>()
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1)
  return [...counts]
}

function keyboardWords(file: string): Listed[] {
  if (!existsSync(file)) return []
  const text = gunzipSync(readFileSync(file)).toString("utf8")
  return [...text.matchAll(/^ word=([^,]+),f=(\d+)/gm)]
    .map(([, word = "", level]): Listed => [word, Number(level)])
    .filter(([, level]) => level > leastAndroid)
    .map(([word, level]) => [word, Math.exp(androidScale * level)])
}

function emojiNames(folder: string, language: string): string[] {
  const name = { tl: "fil", nb: "no" }[language] ?? language
  const file = textOf(join(folder, "annotations", name, "annotations.json"))
  if (!file) return []
  const {
    annotations,
  }: { annotations: { annotations: Record<string, Record<string, string[]>> } } = JSON.parse(file)
  return Object.values(annotations.annotations)
    .flatMap((names) => Object.values(names).flat())
    .flatMap((phrase) => phrase.split(" "))
}

/** Our own lines: what starter articles ask and say, and the lexicon's off-topic lines. */
function shopTalk(language: string): string[] {
  const file = textOf(new URL(`../../starter/content/${language}.json`, import.meta.url).pathname)
  const offTopic = lexiconOf(language)?.offTopic ?? []
  if (!file) return [...offTopic]
  const { intents }: { intents: Record<string, { ask?: string[]; say?: string | string[] }> } =
    JSON.parse(file)
  return Object.values(intents)
    .flatMap(({ ask = [], say = [] }) => [...ask, ...[say].flat()])
    .map((line) => line.replaceAll(/\{[^}]*\}|[[\]]/gu, " "))
    .concat(offTopic)
}
