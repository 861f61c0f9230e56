import { describe, expect, it } from "vitest"
import { exampleFields } from "./fields.ts"
import { loadLocale } from "./load-locale.ts"
import { mergeStarter, type OwnArticle } from "./merge-starter.ts"
import { recogniseIntents } from "./recognise.ts"
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

describe("recognising own articles", async () => {
  const english = await loadLocale("en")
  if (!english) throw new Error("no English")

  it("knows an article that asks what an intent asks", async () => {
    const own = [
      anOwnArticle({ id: "pay", question: "Which payment methods can I use?" }),
      anOwnArticle({ id: "gift", question: "Can you gift wrap my order please?" }),
    ]
    expect(await recogniseIntents(own, english)).toEqual(
      new Map([
        ["pay", "paymentMethods"],
        ["gift", "giftWrap"],
      ]),
    )
  })

  it("takes neither of two that ask the same, nor one whose phrasings wander", async () => {
    const own = [
      anOwnArticle({ id: "a", question: "Which payment methods do you accept?" }),
      anOwnArticle({ id: "b", question: "Which payment methods can I use?" }),
      anOwnArticle({
        id: "c",
        question: "Can you gift wrap my order?",
        variants: ["is the owner married", "who won the match", "where is my parcel"],
      }),
    ]
    expect(await recogniseIntents(own, english)).toEqual(new Map())
  })

  it("leaves alone what is no shop question of the starter's", async () => {
    const own = [
      anOwnArticle({ id: "x", question: "Do you teach yoga on Mondays?" }),
      anOwnArticle({ id: "y", question: "Who founded the company?" }),
    ]
    expect(await recogniseIntents(own, english)).toEqual(new Map())
  })
})
