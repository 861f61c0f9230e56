import {
  ask,
  compilePack,
  openSegment,
  planSegments,
  type AskContext,
  type CompiledPack,
  type Segment,
  type Signals,
} from "@shopbell/answers"
import { englishVectors } from "@shopbell/answers/vectors"
import { parseJsonLines } from "./json-lines.ts"
import { type KnowledgeFiles, readKnowledge } from "./knowledge.ts"
import { readStandardInput } from "./read-input.ts"
import { parseQuery, type Query } from "./rows.ts"

interface AskOptions extends KnowledgeFiles {
  precision: number | undefined
  localeHint: boolean
  orderNumbers: readonly string[]
}

/** `shopbell ask`: a knowledge file and questions in, predictions out, one line a question. */
export async function runAsk(options: AskOptions): Promise<number> {
  const articles = await readKnowledge(options)
  const queries = parseJsonLines(await readStandardInput(), "stdin", (row) =>
    parseQuery(row, options.localeHint),
  )
  const { precision, orderNumbers } = options
  const told = { now: Date.now(), orderNumbers }
  const vectors = englishVectors()
  const pack = await compilePack(articles, {
    vectors,
    ...(precision === undefined ? {} : { precision }),
  })
  const answerer = openPack(pack)
  // The first calls pay for the compiler of the runtime, not for the answer; a server is warm.
  for (const { question } of articles.slice(0, warmUps))
    predict(answerer, { id: "", text: question, context: {} })
  const lines = queries.map(
    (query) => `${JSON.stringify(predict(answerer, withTold(query, told)))}\n`,
  )
  process.stdout.write(lines.join(""))
  return 0
}

const warmUps = 300

/** What holds for all questions, where a question does not say otherwise. */
function withTold(query: Query, told: Pick<AskContext, "now" | "orderNumbers">): Query {
  return { ...query, context: { ...told, ...query.context } }
}

interface Answerer {
  pack: CompiledPack
  open(hash: string): Segment
}

function openPack(pack: CompiledPack): Answerer {
  const opened = new Map<string, Segment>()
  return {
    pack,
    open(hash) {
      const ready = opened.get(hash)
      if (ready) return ready
      const segment = openSegment(pack.segments.get(hash) ?? new Uint8Array())
      opened.set(hash, segment)
      return segment
    },
  }
}

function predict(answerer: Answerer, query: Query) {
  const { manifest } = answerer.pack
  const refs = planSegments(manifest, query.text, query.context)
  const segments = refs.map((ref) => answerer.open(ref.hash))
  const before = process.hrtime.bigint()
  const answer = ask({ manifest, segments, vectors: englishVectors() }, query.text, query.context)
  const micros = Number(process.hrtime.bigint() - before) / 1_000
  return {
    id: query.id,
    language: answer.language,
    decision: answer.decision,
    top: answer.top.map(({ article, confidence }) => ({ article, confidence })),
    signals: signalsOf(answer.signals),
    slots: answer.slots,
    state: answer.state,
    micros: Math.round(micros),
  }
}

/** The published shape: small talk shows in the decision, not in a field of its own. */
function signalsOf(signals: Signals | null) {
  if (!signals) return null
  const { handoff, sentiment, anger, profanity, injection } = signals
  return { handoff, sentiment, anger, profanity, injection }
}
