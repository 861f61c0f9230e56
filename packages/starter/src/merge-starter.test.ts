import { describe, expect, it } from "vitest"
import { exampleFields } from "./fields.ts"
import { mergeStarter, type OwnArticle } from "./merge-starter.ts"
import { recogniseOwn } from "./recognise.ts"
import { starterArticles } from "./starter-articles.ts"

function anOwnArticle(own: Partial<OwnArticle>): OwnArticle {
  return {
    id: "own",
    locale: "en",
    question: "How do I send something back?",
    variants: [],
    answer: "Our way.",
    ...own,
  }
}

async function starterRows(locales: string[]) {
  return await starterArticles({ fields: exampleFields(), locales })
}

describe("an own article that answers an intent", () => {
  it("replaces the starter's answer in its locales, and only there", async () => {
    const own = anOwnArticle({ starter: "returnHow" })
    const rows = mergeStarter([own], await starterRows(["en", "de"]))
    expect(rows.filter((row) => row.id === "starter:returnHow").map((row) => row.locale)).toEqual([
      "de",
    ])
  })

  it("learns the starter's phrasings of its locale", async () => {
    const own = anOwnArticle({ starter: "returnHow", variants: ["give it back"] })
    const [first] = mergeStarter([own], await starterRows(["en"]))
    expect(first?.variants).toContain("give it back")
    expect(first?.variants).toContain("How do I return an item?")
    expect(first?.answer).toBe("Our way.")
    expect(first).not.toHaveProperty("starter")
  })

  it("may be linked by its category", async () => {
    const own = anOwnArticle({ category: "starter:returnHow" })
    const rows = mergeStarter([own], await starterRows(["en"]))
    expect(rows.map((row) => row.id)).not.toContain("starter:returnHow")
  })

  it("leaves the starter alone when it names no intent", async () => {
    const starter = await starterRows(["en"])
    const rows = mergeStarter([anOwnArticle({ starter: "no such intent" })], starter)
    expect(rows.length).toBe(starter.length + 1)
  })
})

describe("recognising own articles", () => {
  it("knows an article that asks what an intent asks", async () => {
    const found = await recogniseOwn(
      [
        anOwnArticle({ id: "pay", question: "Which payment methods can I use?" }),
        anOwnArticle({ id: "gift", question: "Can you gift wrap my order please?" }),
      ],
      "en",
    )
    expect([found.get("pay")?.intent, found.get("gift")?.intent]).toEqual([
      "paymentMethods",
      "giftWrap",
    ])
  })

  it("gives an intent to one article only, and none to one whose phrasings wander", async () => {
    const found = await recogniseOwn(
      [
        anOwnArticle({ id: "a", question: "Which payment methods do you accept?" }),
        anOwnArticle({ id: "b", question: "Which payment methods can I use?" }),
        anOwnArticle({
          id: "c",
          question: "Can you gift wrap my order?",
          variants: ["is the owner married", "who won the match", "where is my parcel"],
        }),
      ],
      "en",
    )
    expect([...found.values()].map(({ intent }) => intent)).toEqual(["paymentMethods"])
  })

  it("leaves alone what is no shop question of the starter's", async () => {
    const own = [
      anOwnArticle({ id: "x", question: "Do you teach yoga on Mondays?" }),
      anOwnArticle({ id: "y", question: "Who founded the company?" }),
    ]
    expect(await recogniseOwn(own, "en")).toEqual(new Map())
  })

  it("learns from the starter's phrasings only where it is sure", () => {
    const row = {
      id: "starter:returnHow",
      locale: "en",
      question: "How do I return an item?",
      variants: [],
      answer: "…",
    }
    const merged = (sure: boolean) =>
      mergeStarter(
        [anOwnArticle({ id: "own" })],
        [row],
        new Map([["own", { intent: "returnHow", sure }]]),
      ).map(({ id, variants }) => [id, variants])
    expect(merged(true)).toEqual([["own", ["How do I return an item?"]]])
    expect(merged(false)).toEqual([["own", []]])
  })
})
