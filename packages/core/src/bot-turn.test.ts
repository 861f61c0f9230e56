import { describe, expect, it } from "vitest"
import { modelFailed, planTurn, type PackAnswer, unsolvedTurnsBeforeHandoff } from "./bot-turn.ts"
import { aConversation } from "./conversation.fixture.ts"
import { phrasesFor } from "./phrases/index.ts"

const article = {
  article: "returns",
  locale: "en",
  title: "How do I return something?",
  answer: "Within 30 days.",
  confidence: 0.99,
}
const found = (change: Partial<PackAnswer> = {}): PackAnswer => ({
  decision: "abstain",
  language: "en",
  top: [article],
  signals: null,
  ...change,
})
const state = () => aConversation().state()

describe("a turn", () => {
  it("says the article's answer and names the article", () => {
    const plan = planTurn(state(), found({ decision: "answer" }), false)
    expect(plan).toMatchObject({
      kind: "say",
      blocks: [{ text: "Within 30 days." }],
      turn: { tier: "pack", decision: "answer", sources: [{ article: "returns" }] },
    })
  })

  it("answers each of several questions in one message, and names both articles", () => {
    const cost = { ...article, article: "shipping-cost", answer: "Five euros." }
    const parts = [
      { decision: "answer" as const, top: [article] },
      { decision: "answer" as const, top: [cost, article] },
    ]
    expect(planTurn(state(), found({ decision: "answer", parts }), false)).toMatchObject({
      blocks: [{ text: "Within 30 days." }, { text: "Five euros." }],
      turn: { sources: [{ article: "returns" }, { article: "shipping-cost" }] },
    })
  })

  it("answers what is sure of several questions and offers the rest", () => {
    const parts = [
      { decision: "answer" as const, top: [article] },
      { decision: "clarify" as const, top: [{ ...article, article: "stock", title: "In stock?" }] },
    ]
    expect(planTurn(state(), found({ decision: "answer", parts }), false)).toMatchObject({
      blocks: [
        { text: "Within 30 days." },
        { text: phrasesFor("en").clarify },
        { choices: [{ label: "In stock?", article: "stock" }] },
      ],
      turn: { sources: [{ article: "returns" }] },
    })
  })

  it("hands over when a person is asked for, whatever the pack would answer", () => {
    const signals = { handoff: "asked" as const }
    const plan = planTurn(state(), found({ decision: "answer", signals }), true)
    expect(plan).toMatchObject({ kind: "hand-off", reason: "asked" })
  })

  it("asks the model only when there is one", () => {
    expect(planTurn(state(), found(), true).kind).toBe("ask-model")
    expect(planTurn(state(), found(), false)).toMatchObject({
      kind: "say",
      turn: { decision: "abstain" },
    })
  })

  it("offers a person with every answer it does not have, in the shopper's language", () => {
    const plan = planTurn(state(), found({ language: "zh-Hans" }), false)
    expect(plan).toMatchObject({
      blocks: [{ text: phrasesFor("zh").abstain }, { choices: [{ action: "handoff" }] }],
    })
  })

  it("calls a person after three turns in a row that solved nothing", () => {
    const tired = { ...state(), unsolvedTurns: unsolvedTurnsBeforeHandoff - 1 }
    expect(planTurn(tired, found(), false)).toMatchObject({
      kind: "hand-off",
      reason: "unresolved",
    })
    expect(modelFailed(tired, "en")).toMatchObject({ kind: "hand-off", reason: "bot_failed" })
  })

  it("shows what is probably meant as a guess, with the way to others and to a person", () => {
    const top = [
      { ...article, confidence: 0.8 },
      { ...article, article: "refunds", title: "When is my money back?", confidence: 0.2 },
      { ...article, article: "sizes", title: "Which size?", confidence: 0.01 },
    ]
    expect(planTurn(state(), found({ decision: "clarify", top }), false)).toMatchObject({
      blocks: [
        { text: phrasesFor("en").likely },
        { text: "Within 30 days." },
        { choices: [{ article: "refunds" }, { action: "handoff" }] },
      ],
      turn: { decision: "clarify", sources: [{ article: "returns" }] },
    })
  })

  it("offers near ties as choices that name their article", () => {
    const other = { ...article, article: "refunds", title: "When is my money back?" }
    const plan = planTurn(state(), found({ decision: "clarify", top: [article, other] }), false)
    expect(plan).toMatchObject({
      blocks: [{}, { choices: [{ article: "returns" }, { article: "refunds" }] }],
    })
  })

  it("greets back instead of looking for an answer", () => {
    const signals = { handoff: null, smallTalk: "greeting" }
    expect(planTurn(state(), found({ signals }), true)).toMatchObject({
      turn: { decision: "small_talk" },
    })
  })
})

it("speaks more than forty languages, each in its own words", () => {
  const english = phrasesFor("en")
  const languages =
    "ar bg bn cs da de el es et fa fi fr ga he hi hr hu id it ja ko lt lv ms mt nb nl pl pt ro ru sk sl sr sv sw ta th tl tr uk ur vi zh zh-TW".split(
      " ",
    )
  for (const language of languages) {
    const words = phrasesFor(language)
    for (const [key, text] of Object.entries(words)) {
      expect(text.trim(), `${language} ${key}`).not.toBe("")
      if (key !== "person") expect(Object.values(english), `${language} ${key}`).not.toContain(text)
    }
  }
  expect(phrasesFor("no-NO")).toBe(phrasesFor("nb"))
  expect(phrasesFor("xx")).toBe(english)
})
