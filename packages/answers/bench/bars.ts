import { labelSet, detectSet, fieldsRight, heldOutSet, precisionOf, recallOf } from "./label-set.ts"
import { share, summarise, type Outcome, type Summary } from "./measures.ts"
import type { Sets } from "./read-sets.ts"

/** One line of the table: what others reach, what we reach, what is due and what is aimed at. */
export interface Bar {
  measure: string
  /** Best npm library and best classical reference, published figures of the judging side. */
  library: string
  reference: string
  /** Plain methods on the very rows that ours is measured on; absent where they have no say. */
  plain?: { nearest: number; linear: number }
  ours: number
  due: number
  aim: number
  /** How the figure is written; shares are per cent. */
  unit?: "ms" | "MB"
  less?: boolean
}

/** The outcomes of a question set with all phrasings and with five. */
export interface Asked {
  full: ReadonlyMap<string, readonly Outcome[]>
  five: ReadonlyMap<string, readonly Outcome[]>
}

/** The same questions put to the engine and to two plain methods. */
export interface AllAsked {
  ours: Asked
  nearest: Asked
  linear: Asked
}

type Measure = (asked: Asked) => number
type Given = [measure: string, library: string, reference: string, due: number, aim: number]

/** Every bar whose set is there. Figures of others are constants: they were published, not measured here. */
export function barsOf(sets: Sets, { ours: own, nearest, linear }: AllAsked): Bar[] {
  const bars: Bar[] = []
  const { full, five } = own
  const add: Add = ([measure, library, reference, due, aim], ours, extra = {}) => {
    if (!Number.isNaN(ours)) bars.push({ measure, library, reference, ours, due, aim, ...extra })
  }
  const addRanked = (given: Given, measure: Measure) =>
    add(given, measure(own), {
      plain: { nearest: measure(nearest), linear: measure(linear) },
    })
  const first = (set: string) => (asked: Asked) => of(asked.full, set, (s) => s.first)
  const firstOfFive = (set: string) => (asked: Asked) => of(asked.five, set, (s) => s.first)
  const three = (set: string) => (asked: Asked) => of(asked.full, set, (s) => s.amongThree)
  const sure = (set: string) => (asked: Asked) => of(asked.full, set, (s) => s.recall95)

  addRanked(["curekart, first right", "78.0", "89.0", 0.9, 0.93], first("hint3-curekart"))
  addRanked(["sofmattress, first right", "69.8", "75.0", 0.78, 0.83], first("hint3-sofmattress"))
  addRanked(["powerplay11, first right", "63.1", "68.2", 0.7, 0.73], first("hint3-powerplay11"))
  addRanked(["curekart, five phrasings", "44.8", "46.6", 0.6, 0.75], firstOfFive("hint3-curekart"))
  addRanked(
    ["sofmattress, five phrasings", "56.8", "65.9", 0.72, 0.8],
    firstOfFive("hint3-sofmattress"),
  )
  addRanked(["curekart, among three", "91", "96", 0.97, 0.99], three("hint3-curekart"))
  addRanked(["sofmattress, among three", "84", "92", 0.95, 0.98], three("hint3-sofmattress"))
  addRanked(["banking77, first right", "82.2", "91.3", 0.925, 0.94], first("banking77"))
  addRanked(["clinc150, first right", "85.0", "92.6", 0.94, 0.97], first("clinc150"))
  addRanked(["banking77, five phrasings", "60.6", "63.5", 0.72, 0.85], firstOfFive("banking77"))
  addRanked(["clinc150, five phrasings", "70.6", "73.0", 0.8, 0.9], firstOfFive("clinc150"))
  addRanked(["dstc11 call centre", "84.7", "88.2", 0.9, 0.95], first("dstc11-callcentre"))
  addRanked(["arbanking77 dialects", "47.1", "61.0", 0.66, 0.75], first("arbanking77"))
  addRanked(["itafaq, one phrasing", "83.3", "86.5", 0.89, 0.93], first("itafaq"))
  addRanked(["parakqc", "86.2", "91.4", 0.93, 0.96], first("parakqc"))
  addRanked(["zh-shop", "64.6", "66.7", 0.92, 0.95], first("zh-shop"))
  addRanked(["zh-shop, long", "–", "20–29", 0.85, 0.85], (asked) =>
    share(
      asked.full.get("zh-shop")?.filter((outcome) => outcome.tags === "long") ?? [],
      (outcome) => outcome.correct,
    ),
  )
  addRanked(["shop36, own language", "12.2", "13.2", 0.85, 0.95], first("shop36"))
  addRanked(["shop36, English articles", "6", "9", 0.8, 0.92], (asked) =>
    of(asked.full, "shop36", (s) => s.across),
  )
  addRanked(["shop36, weakest language", "–", "–", 0.6, 0.6], (asked) =>
    weakest(asked.full.get("shop36") ?? []),
  )
  addRanked(["curekart, recall at 95 %", "2.6", "46.2", 0.6, 0.7], sure("hint3-curekart"))
  addRanked(["sofmattress, recall at 95 %", "7.0", "27.0", 0.45, 0.6], sure("hint3-sofmattress"))
  addRanked(["clinc150, recall at 95 %", "37.2", "86.7", 0.9, 0.93], sure("clinc150"))
  addRanked(["zh-shop, recall at 95 %", "25.3", "1.5", 0.75, 0.85], sure("zh-shop"))
  for (const [set, outcomes] of full) {
    const { precision, unanswerable } = summarise(outcomes)
    add([`${set}, right of what it answers`, "–", "80–97", 0.97, 0.99], precision)
    add([`${set}, unanswerable answered`, "–", "1–14", 0.01, 0.003], unanswerable, { less: true })
  }
  add(
    ["dispatch to 11 teams, five phrasings", "–", "93.7", 0.96, 0.98],
    of(five, "bitext-cs", (s) => s.team),
  )
  addLabels(sets, add)
  add(
    ["a question at 1,000 phrasings, p95", "2.0", "0.4", 1, 0.5],
    of(full, "hint3-curekart", (s) => s.slow),
    {
      unit: "ms",
      less: true,
    },
  )
  add(
    ["pack of one shop", "–", "–", 1, 1],
    of(full, "hint3-curekart", (s) => s.bytes / 1e6),
    {
      unit: "MB",
      less: true,
    },
  )
  return bars
}

type Add = (given: Given, ours: number, extra?: Partial<Bar>) => void

function of(
  outcomes: ReadonlyMap<string, readonly Outcome[]>,
  set: string,
  read: (s: Summary) => number,
): number {
  const its = outcomes.get(set)
  return its ? read(summarise(its)) : Number.NaN
}

function addLabels(sets: Sets, add: Add): void {
  if (sets.has("handoff")) {
    const rows = labelSet(sets, "handoff")
    add(["person asked for, recall", "45", "81", 0.98, 0.995], recallOf(rows, "human"))
    add(["person asked for, precision", "–", "–", 0.98, 0.98], precisionOf(rows, "human"))
    add(["complaint, recall", "–", "–", 0.9, 0.95], recallOf(rows, "complaint"))
  }
  if (sets.has("extraction"))
    add(["all fields of a text right", "57", "–", 0.98, 0.995], fieldsRight(sets))
  if (sets.has("langid")) {
    const rows = detectSet(sets, false)
    const right = (source: string) =>
      share(
        rows.filter((row) => row.source === source),
        isRight,
      )
    add(["language of chat lines", "97", "97", 0.985, 0.995], right("shopchat"))
    add(["language of two words", "86", "89", 0.92, 0.96], right("word-pair"))
    add(
      ["one of a shop's six languages", "98", "98", 0.99, 0.998],
      share(detectSet(sets, true), isRight),
    )
  }
  if (sets.has("injection")) {
    const rows = heldOutSet(sets, "injection")
    add(["injection, recall on unseen folds", "36", "92", 0.96, 0.99], recallOf(rows, "injection"))
    const innocent = rows.filter(({ source }) => source === "notinject")
    add(
      ["innocents with trigger words, not taken for it", "94", "98", 0.97, 0.99],
      share(innocent, isRight),
    )
  }
  if (sets.has("sentiment")) {
    const rows = heldOutSet(sets, "sentiment")
    add(["polarity on unseen folds", "61", "67", 0.75, 0.8], share(rows, isRight))
  }
}

const isRight = ({ wanted, got }: { wanted: string; got: string }) => wanted === got

function weakest(outcomes: readonly Outcome[]): number {
  const languages = Map.groupBy(
    outcomes.filter((outcome) => outcome.answerable && outcome.tags !== "crosslingual"),
    (outcome) => outcome.locale,
  )
  const shares = [...languages.values()].map((own) => share(own, (outcome) => outcome.correct))
  return shares.length === 0 ? Number.NaN : Math.min(...shares)
}

export function isMet({ ours, due, less }: Bar): boolean {
  return less ? ours <= due : ours >= due
}
