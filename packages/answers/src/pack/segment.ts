import type { VectorSpace } from "../features/vector.ts"
import { splitSections, type Section } from "./container.ts"

/** Order of the sections in a segment. */
export const sectionNames = [
  "numbers", "textStarts", "text", "idf", "linearRows", "linearClasses", "linearWeights",
  "linearScales", "linearBias", "nearRows", "nearPhrasings", "nearValues", "phrasingArticles",
  "meaningRows", "meaningIds", "meaningValues", "verbatimKeys", "verbatimArticles", "wordKeys",
  "wordTimes",
] as const // oxfmt-ignore

/** Positions in the `numbers` section. */
export const numberAt = {
  buckets: 0,
  articles: 1,
  phrasings: 2,
  conceptShare: 3,
  idfStep: 4,
  nearStep: 5,
  wideIds: 6,
  /** How linear, nearest and meaning scores are mixed. */
  mix: 7,
  /** Coefficients of the confidence. */
  calibration: 10,
  answerAt: 18,
  clarifyAt: 19,
  vectorSize: 20,
  vectorShare: 21,
  length: 22,
} as const

/** Views over a segment's bytes; texts are decoded only when an article is shown. */
export interface Segment extends VectorSpace {
  locale: string
  scope: string
  articles: number
  phrasings: number
  numbers: Float32Array
  idfSteps: Uint8Array
  linearRows: Uint32Array
  linearClasses: Uint16Array
  linearWeights: Int8Array
  linearScales: Float32Array
  linearBias: Float32Array
  nearRows: Uint32Array
  nearPhrasings: Uint16Array | Uint32Array
  nearValues: Uint8Array
  nearStep: number
  phrasingArticles: Uint16Array
  meaningRows: Uint32Array
  meaningIds: Uint16Array
  meaningValues: Uint8Array
  /** Hashes of whole phrasings in ascending order, and whose they are. */
  verbatimKeys: Uint32Array
  verbatimArticles: Uint16Array
  /** Hashes of the phrasings' words in ascending order, and how often each is used, 255 times at most. */
  wordKeys: Uint32Array
  wordTimes: Uint8Array
  article(index: number): { id: string; question: string; answer: string }
  /** A stored way of asking, as written. */
  phrasing(index: number): string
}

const textsBeforeArticles = 2

/** Opens a segment: views over the buffer, nothing parsed. */
export function openSegment(bytes: Uint8Array): Segment {
  const sections = splitSections(bytes)
  const at = (name: (typeof sectionNames)[number]): Section => {
    const section = sections[sectionNames.indexOf(name)]
    if (!section) throw new Error(`Pack segment lacks ${name}`)
    return section
  }
  const numbers = floats(at("numbers"))
  const starts = words(at("textStarts"))
  const text = octets(at("text"))
  const decoder = new TextDecoder()
  const string = (index: number) => decoder.decode(text.subarray(starts[index], starts[index + 1]))
  const idfSteps = octets(at("idf"))
  const idfStep = numbers[numberAt.idfStep] ?? 0
  const near = at("nearPhrasings")
  const weights = at("linearWeights")
  return {
    locale: string(0),
    scope: string(1),
    buckets: numbers[numberAt.buckets] ?? 0,
    articles: numbers[numberAt.articles] ?? 0,
    phrasings: numbers[numberAt.phrasings] ?? 0,
    conceptShare: numbers[numberAt.conceptShare] ?? 0,
    vectorSize: numbers[numberAt.vectorSize] ?? 0,
    vectorShare: numbers[numberAt.vectorShare] ?? 0,
    numbers,
    idfSteps,
    idf: Float32Array.from(idfSteps, (step) => step * idfStep),
    linearRows: words(at("linearRows")),
    linearClasses: shorts(at("linearClasses")),
    linearWeights: new Int8Array(weights.buffer, weights.offset, weights.bytes),
    linearScales: floats(at("linearScales")),
    linearBias: floats(at("linearBias")),
    nearRows: words(at("nearRows")),
    nearPhrasings: numbers[numberAt.wideIds] ? words(near) : shorts(near),
    nearValues: octets(at("nearValues")),
    nearStep: numbers[numberAt.nearStep] ?? 0,
    phrasingArticles: shorts(at("phrasingArticles")),
    meaningRows: words(at("meaningRows")),
    meaningIds: shorts(at("meaningIds")),
    meaningValues: octets(at("meaningValues")),
    verbatimKeys: words(at("verbatimKeys")),
    verbatimArticles: shorts(at("verbatimArticles")),
    wordKeys: words(at("wordKeys")),
    wordTimes: octets(at("wordTimes")),
    article: (index) => {
      const first = textsBeforeArticles + 3 * index
      return { id: string(first), question: string(first + 1), answer: string(first + 2) }
    },
    phrasing: (index) =>
      string(textsBeforeArticles + 3 * (numbers[numberAt.articles] ?? 0) + index),
  }
}

function floats(section: Section): Float32Array {
  return new Float32Array(section.buffer, section.offset, section.bytes / 4)
}
function words(section: Section): Uint32Array {
  return new Uint32Array(section.buffer, section.offset, section.bytes / 4)
}
function shorts(section: Section): Uint16Array {
  return new Uint16Array(section.buffer, section.offset, section.bytes / 2)
}
function octets(section: Section): Uint8Array {
  return new Uint8Array(section.buffer, section.offset, section.bytes)
}
