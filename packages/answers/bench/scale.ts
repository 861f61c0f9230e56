// Measures packs far larger than a shop's, on articles made up of syllables:
//   node packages/answers/bench/scale.ts [--articles 2000] [--locales 40] [--phrasings 3]
// Times belong to the machine; the ratios do not.
import { parseArgs } from "node:util"
import {
  ask,
  compilePack,
  openSegment,
  type ArticleInput,
  type CompiledPack,
} from "../src/index.ts"
import { article, random, word } from "./made-up-articles.ts"

const { values } = parseArgs({
  options: {
    articles: { type: "string", default: "2000" },
    locales: { type: "string", default: "40" },
    phrasings: { type: "string", default: "3" },
  },
})
const languages =
  "en de fr es it nl pt pl cs da sv nb fi hu ro tr id ms vi hr ru uk bg el ar he fa ur hi bn ta th zh ja ko sr sk sw tl ca"
const locales = languages.split(" ").slice(0, Number(values.locales))
const say = (line: string) => process.stdout.write(`${line}\n`)

async function timed<T>(work: () => Promise<T>): Promise<{ result: T; seconds: number }> {
  const before = performance.now()
  const result = await work()
  return { result, seconds: (performance.now() - before) / 1_000 }
}

const megabytes = (pack: CompiledPack) =>
  [...pack.segments.values()].reduce((sum, bytes) => sum + bytes.length, 0) / 2 ** 20

async function compileAll(): Promise<void> {
  const articles = locales.flatMap((locale) =>
    Array.from({ length: Number(values.articles) }, (_, id) =>
      article(id, locale, Number(values.phrasings)),
    ),
  )
  const { result: pack, seconds } = await timed(() => compilePack(articles))
  say(
    `${values.articles} articles × ${locales.length} locales, ${values.phrasings} phrasings each: ${seconds.toFixed(1)} s, ${megabytes(pack).toFixed(0)} MiB`,
  )
  const changed = articles.map((one, at) =>
    at === 5 ? { ...one, variants: [...one.variants, "one more phrasing"] } : one,
  )
  const again = await timed(() => compilePack(changed, { previous: pack }))
  say(`one article changed: ${again.seconds.toFixed(2)} s`)
}

/** The median and the 95th percentile of a question, in milliseconds. */
function timeQuestions(pack: CompiledPack, articles: readonly ArticleInput[]) {
  const segments = [...pack.segments.values()].map((bytes) => openSegment(bytes))
  const times: number[] = []
  for (let round = 0; round < 1_500; round++) {
    const { variants, question } =
      articles[Math.floor(random() * articles.length)] ?? article(0, "en", 8)
    const text = `${variants[0] ?? question} ${word()}`
    const before = performance.now()
    ask({ manifest: pack.manifest, segments }, text, { locale: "en" })
    if (round >= 500) times.push(performance.now() - before)
  }
  times.sort((a, b) => a - b)
  const at = (share: number) => times[Math.floor(share * times.length)] ?? 0
  return { median: at(0.5), slow: at(0.95) }
}

async function growth(): Promise<void> {
  for (const phrasings of [1_000, 10_000, 100_000]) {
    const articles = Array.from({ length: phrasings / 8 }, (_, id) => article(id, "en", 8))
    const { result: pack, seconds } = await timed(() => compilePack(articles))
    const { median, slow } = timeQuestions(pack, articles)
    say(
      `${phrasings} phrasings: ${megabytes(pack).toFixed(1)} MiB, compiled in ${seconds.toFixed(1)} s; a question ${median.toFixed(2)} ms, p95 ${slow.toFixed(2)} ms`,
    )
  }
}

await growth()
await compileAll()
