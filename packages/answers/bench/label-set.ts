import { createHash } from "node:crypto"
import { ask, detectLanguage, findSlots, type PackManifest } from "../src/index.ts"
import { analyse } from "../src/features/analyse.ts"
import { openClassifier } from "../src/signals/classifier.ts"
import { readSignals, shippedSignals, type LearnedSignals } from "../src/signals/read.ts"
import { share } from "./measures.ts"
import type { FieldRow, LabelRow, Sets } from "./read-sets.ts"
import {
  innocentCalls,
  teachInjection,
  teachPleasure,
  teachingRows,
  type Taught,
} from "./teach-signals.ts"

const emptyManifest: PackManifest = {
  format: 1,
  hash: "",
  defaultLocale: "en",
  articles: 0,
  phrasings: 0,
  precision: 0.97,
  segments: [],
}

export interface Labelled {
  wanted: string
  got: string
  lang: string
  source: string
}

/** What the engine calls every line of a labelled set. */
export function labelSet(sets: Sets, set: string): Labelled[] {
  return sets
    .rows<LabelRow>(set, "dev.jsonl")
    .filter((row) => row.label !== "neutral")
    .map((row) => ({
      wanted: wantedOf(row),
      got: labelOf(set, row),
      lang: row.lang,
      source: row.source,
    }))
}

export function precisionOf(rows: readonly Labelled[], label: string): number {
  const called = rows.filter((row) => row.got === label)
  return share(called, (row) => row.wanted === label)
}

export function recallOf(rows: readonly Labelled[], label: string): number {
  const meant = rows.filter((row) => row.wanted === label)
  return share(meant, (row) => row.got === label)
}

const folds = 5

/**
 * What the engine calls every line where its classifier has learned from the other four fifths of the lines:
 * the shipped one has read them all.
 */
export function heldOutSet(sets: Sets, set: Taught): Labelled[] {
  const rows = sets.rows<LabelRow>(set, "dev.jsonl").filter((row) => row.label !== "neutral")
  const lessons = teachingRows(sets, set)
  return Array.from({ length: folds }, (_, fold) => fold).flatMap((fold) => {
    const learned = learn(
      sets,
      set,
      lessons.filter((row) => foldOf(row.text) !== fold),
    )
    return rows
      .filter((row) => foldOf(row.text) === fold)
      .map((row) => {
        const language = detectLanguage(row.text, { page: row.lang })
        const signals = readSignals(row.text, analyse(row.text, [language]), language, learned)
        const got = set === "sentiment" ? signals.sentiment : injectionLabel(signals.injection)
        return { wanted: wantedOf(row), got, lang: row.lang, source: row.source }
      })
  })
}

/** The other signals stay as they ship. */
function learn(sets: Sets, set: Taught, rows: readonly LabelRow[]): LearnedSignals {
  return set === "injection"
    ? { ...shippedSignals, injection: openClassifier(teachInjection(rows, innocentCalls(sets))) }
    : { ...shippedSignals, pleasure: teachPleasure(rows) }
}

function foldOf(text: string): number {
  return createHash("sha1").update(text).digest().readUInt32BE(0) % folds
}

const wantedOf = ({ label }: LabelRow) => (label === "anger" ? "negative" : label)
const injectionLabel = (isInjection: boolean) => (isInjection ? "injection" : "benign")

function labelOf(set: string, row: LabelRow): string {
  const { signals } = ask({ manifest: emptyManifest, segments: [] }, row.text, { locale: row.lang })
  if (set === "injection") return injectionLabel(signals?.injection === true)
  if (set === "sentiment") return signals?.sentiment ?? "neutral"
  const wanted = { asked: "human", complaint: "complaint" }
  return signals?.handoff ? wanted[signals.handoff] : "none"
}

const six = ["en", "es", "fr", "de", "pt", "zh"]

/** What language every line is taken for; `ofSix` restricts to the six of a made-up shop. */
export function detectSet(sets: Sets, ofSix: boolean): Labelled[] {
  return sets
    .rows<LabelRow>("langid", "dev.jsonl")
    .filter((row) => !ofSix || six.includes(row.lang.slice(0, 2)))
    .map((row) => {
      const found = detectLanguage(row.text, ofSix ? { among: six } : {})
      const right = found === row.lang || found.slice(0, 2) === row.lang
      return { wanted: row.lang, got: right ? row.lang : found, lang: row.lang, source: row.source }
    })
}

/** Share of texts in which every fact was found and nothing else was taken for one. */
export function fieldsRight(sets: Sets): number {
  const judged = ["order_id", "tracking", "email", "phone", "amount"]
  const masked = ["email", "phone", "credit_card", "iban"]
  const plain = (value: string) => value.replaceAll(/[\s().-]/gu, "").toLowerCase()
  return share(sets.rows<FieldRow>("extraction", "dev.jsonl"), (row) => {
    const types = row.source === "presidio" ? masked : judged
    const listed = (facts: readonly { type: string; value: string }[]) =>
      facts
        .filter((fact) => types.includes(fact.type))
        .map((fact) => `${fact.type} ${plain(fact.value)}`)
        .sort()
        .join("\n")
    return listed(findSlots(row.text)) === listed(row.fields)
  })
}
