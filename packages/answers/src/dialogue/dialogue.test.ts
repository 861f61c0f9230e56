import { beforeAll, describe, expect, it } from "vitest"
import {
  ask,
  compilePack,
  openSegment,
  planSegments,
  type ArticleInput,
  type AskContext,
  type Author,
  type CompiledPack,
  type HistoryMessage,
} from "../index.ts"
import { afterOpening, readTies } from "./cue-reader.ts"
import { chosenOption } from "./options.ts"

const rows: [string, string, string[]][] = [
  ["delivery-time", "How long does delivery take?", ["delivery time", "when will it arrive"]],
  ["shipping-cost", "How much does shipping cost?", ["delivery fee", "is shipping free"]],
  ["returns", "How do I return an item?", ["send it back", "return something"]],
  ["refund-time", "When do I get my refund?", ["how long does the refund take", "money back"]],
  ["stock", "Is this item in stock?", ["is it available", "sold out, when is it back"]],
  ["warranty", "What warranty do I get?", ["guarantee", "how long is the warranty"]],
]
const articles = rows.map(([id, question, variants]): ArticleInput => ({
  id,
  locale: "en",
  question,
  variants,
  answer: id,
}))

let pack: CompiledPack

beforeAll(async () => {
  pack = await compilePack(articles)
})

function after(history: [Author, string][], text: string) {
  return askWith({ history: history.map(([author, line]) => ({ author, text: line })) }, text)
}

function askWith(context: AskContext, text: string) {
  const refs = planSegments(pack.manifest, text, context)
  const segments = refs.map((ref) => openSegment(pack.segments.get(ref.hash) ?? new Uint8Array()))
  return ask({ manifest: pack.manifest, segments }, text, context)
}

describe("a conversation", () => {
  it("resolves a follow-up from the turn before", () => {
    const history: [Author, string][] = [
      ["contact", "how do I get a refund?"],
      ["bot", "Here is how."],
    ]
    expect(after(history, "and how long does it take?").top[0]?.article).toBe("refund-time")
    expect(
      after([["contact", "is the red coat available?"]], "what about the blue one?").top[0]
        ?.article,
    ).toBe("stock")
    expect(after([["contact", "我要退货"]], "那个要多久").top[0]?.article).not.toBe("delivery-time")
  })

  it("asks the same under another condition, and of one thing more", () => {
    const returns: [Author, string][] = [["contact", "how do I return an item?"]]
    expect(after(returns, "even if it is already paid for?").top[0]?.article).toBe("returns")
    const warranty: [Author, string][] = [["contact", "what warranty do I get?"]]
    expect(after(warranty, "the battery too?").top[0]?.article).toBe("warranty")
    expect(after(warranty, "do you like dogs too?").decision).toBe("abstain")
  })

  it("hears another matter behind a kind word", () => {
    const chat: [Author, string][] = [["contact", "how do I return an item?"]]
    const said = "perfect, thanks. another thing: how long is the guarantee?"
    expect(after(chat, said).top[0]?.article).toBe("warranty")
    expect(afterOpening("perfetto. un'altra cosa: a che ora aprite", ["it"])).not.toMatch(/altra/u)
    expect(afterOpening("thanks, the other shirt", ["en"])).toBe("thanks, the other shirt")
  })

  it("takes a day told in passing for no follow-up", () => {
    const found = after([["contact", "is the red coat in stock?"]], "who won the match yesterday?")
    expect(found.decision).toBe("abstain")
  })

  it("follows a change of topic", () => {
    const history: [Author, string][] = [
      ["contact", "how much is shipping?"],
      ["bot", "5 euros."],
    ]
    expect(after(history, "ok and what warranty do I have?").top[0]?.article).toBe("warranty")
  })

  it.each<[string, [Author, string][], string, string]>([
    [
      "thanks before it",
      [["contact", "is the red coat in stock?"]],
      "great, thank you. and the blue one?",
      "stock",
    ],
    [
      "whether it can be done",
      [["contact", "how do I return the lamp?"]],
      "is that still possible?",
      "returns",
    ],
    [
      "the same once more",
      [["contact", "when do I get my refund?"]],
      "can you send it again?",
      "refund-time",
    ],
    [
      "a number told in between",
      [
        ["contact", "how do I return the lamp?"],
        ["contact", "my phone is +44 20 7946 0958"],
      ],
      "is that still possible?",
      "returns",
    ],
    [
      "an option taken in between",
      [
        ["bot", "Did you mean: 1) What warranty do I get? 2) When do I get my refund?"],
        ["contact", "the second one"],
      ],
      "how long exactly?",
      "refund-time",
    ],
    [
      "a size alone, though sizes have an article of their own",
      [["contact", "is the red coat in stock?"]],
      "and in size 42?",
      "stock",
    ],
    [
      "a place far off",
      [["contact", "how much is shipping?"]],
      "and to the islands?",
      "shipping-cost",
    ],
    [
      "what was not asked of the subject yet, two questions later",
      [
        ["contact", "do you ship to Norway?"],
        ["contact", "and how much is it?"],
      ],
      "and how long?",
      "delivery-time",
    ],
  ])("reads a follow-up with %s", (_what, history, text, article) => {
    expect(after(history, text).top[0]?.article).toBe(article)
  })

  it("takes the option that was offered", () => {
    const offer = "Did you mean: 1) How do I return an item? 2) When do I get my refund?"
    expect(
      after(
        [
          ["contact", "money item"],
          ["bot", offer],
        ],
        "the second one",
      ).top[0]?.article,
    ).toBe("refund-time")
  })

  it("does not drag a topic into small talk or the weather", () => {
    const history: [Author, string][] = [
      ["contact", "is this in stock?"],
      ["bot", "Yes."],
    ]
    expect(after(history, "thanks!").decision).toBe("abstain")
    expect(after(history, "what is the weather like tomorrow").decision).not.toBe("answer")
  })

  it("remembers what was told, corrected by what came later", () => {
    const answer = after(
      [
        ["contact", "my order is #4411"],
        ["bot", "Thanks."],
      ],
      "sorry, order #4412, mail a@b.co",
    )
    expect(answer.state?.slots).toEqual([
      { type: "order_id", value: "#4412" },
      { type: "email", value: "a@b.co" },
    ])
  })
})

describe("what the bot's messages say of themselves", () => {
  const context = (extra: Partial<HistoryMessage>, question: string) => ({
    history: [
      { author: "contact" as const, text: question },
      { author: "bot" as const, text: "Here you are.", ...extra },
    ],
  })

  it("takes the offered article itself, whatever its label resembles", () => {
    const options = [
      { label: "Sending it back", article: "warranty" },
      { label: "Money", article: "refund-time" },
    ]
    const found = askWith(context({ options }, "something"), "the first one")
    expect([found.decision, found.top[0]?.article]).toEqual(["answer", "warranty"])
  })

  it("keeps to the article it answered from", () => {
    const found = askWith(context({ articles: ["stock"] }, "is the coat available?"), "and in red?")
    expect([found.decision, found.top[0]?.article]).toEqual(["answer", "stock"])
  })

  it("does not say the same again to one it did not help", () => {
    const found = askWith(context({ articles: ["stock"] }, "is it available?"), "that did not help")
    expect(found.decision).toBe("abstain")
  })
})

describe("facts over a chat", () => {
  const known = (history: [Author, string][], text: string, extra: AskContext = {}) =>
    askWith(
      { history: history.map(([author, line]) => ({ author, text: line })), ...extra },
      text,
    ).state?.slots.map(({ type, value, norm }) => `${type} ${norm ?? value}`)

  it("takes a bare number for what was asked", () => {
    expect(known([["bot", "What is your order number?"]], "4411")).toEqual(["order_id 4411"])
    expect(known([["bot", "Which size do you need?"]], "m please")).toEqual(["size M"])
  })

  it("replaces what is taken back", () => {
    expect(known([["contact", "where is order 44110?"]], "not 44110, sorry, 44170")).toEqual([
      "order_id 44170",
    ])
    expect(known([["contact", "is the red coat in stock?"]], "sorry, I meant blue")).toEqual([
      "color blue",
    ])
  })

  it("corrects a size by one that is like it", () => {
    const asked: [Author, string][] = [["contact", "do you have it in size M?"]]
    expect(known(asked, "oops, large i mean")).toEqual(["size L"])
    expect(known(asked, "sorry, s")).toEqual(["size S"])
    expect(known([["contact", "do you have it in 24.5?"]], "sorry, 25")).toEqual(["size 25"])
    expect(known([], "it is too large")).toEqual([])
  })

  it("knows the letters of sizes by their names in other scripts", () => {
    expect(known([], "عندكم لارج؟", { locale: "ar" })).toEqual(["size L"])
    expect(known([], "я ношу эмку", { locale: "ru" })).toEqual(["size M"])
  })

  it("replaces an order number that begins with letters of its own", () => {
    const asked: [Author, string][] = [["contact", "где заказ К-55120?"]]
    expect(known(asked, "ой, К-55102", { locale: "ru" })).toEqual(["order_id К-55102"])
  })

  it("takes a code that is called a number for the order's", () => {
    expect(known([], "my number is 7712-33")).toEqual(["order_id 7712-33"])
    expect(known([], "room 7712-33")).toEqual([])
  })

  it("knows the product on the page by the words of its title", () => {
    const page = { context: { product: { id: "p1", title: "Nordic wool blanket" } } }
    expect(known([], "can I wash the blanket?", page)).toEqual(["product p1"])
  })

  it("takes a bare number for a size where it can be nothing else", () => {
    expect(known([], "do you have it in 38?")).toEqual(["size 38"])
    expect(known([], "38 or 39?")).toEqual(["size 38", "size 39"])
    expect(known([], "I waited 38 minutes")).toEqual([])
    expect(known([], "is it open from 9 to 18?")).toEqual([])
  })

  it("counts days from when they were spoken of", () => {
    const now = Date.UTC(2026, 10, 21)
    const history = [
      { author: "contact" as const, text: "I need it tomorrow", at: now - 7 * 86_400_000 },
    ]
    expect(known([], "will it be here tomorrow?", { now, history })).toContain("date 2026-11-22")
    expect(known([], "is that possible?", { now, history })).toContain("date 2026-11-15")
  })

  it("learns the shape of order numbers from the shop's own", () => {
    const shop = { orderNumbers: ["SB-20931"] }
    expect(known([], "any news of sb-31007", shop)).toEqual(["order_id sb-31007"])
    expect(known([], "any news of xy-31007", shop)).toEqual([])
  })
})

function chosenFrom(reply: string, offer: string): string | undefined {
  const languages = ["en", "de", "es", "zh"]
  const message = { author: "bot" as const, text: offer }
  return chosenOption(reply, message, languages, readTies(reply, languages))?.label
}

describe("choosing an option", () => {
  it.each([
    ["第二个", "您是想问：1. 退货 2. 退款", "退款"],
    ["el primero", "¿Quieres: devolver, cambiar o cancelar?", "devolver"],
    ["die dritte bitte", "Meinst du 1. Versand 2. Zoll 3. Garantie", "Garantie"],
    ["nummer zwei bitte", "Meinst du 1. Versand 2. Zoll 3. Garantie", "Zoll"],
    ["la uno", "¿Quieres: devolver, cambiar o cancelar?", "devolver"],
  ])("%j", (reply, offer, option) => {
    expect(chosenFrom(reply, offer)).toBe(option)
  })

  it("is not read into a longer message", () => {
    const reply = "the first time I ordered from you it came within two days"
    expect(chosenFrom(reply, "1) Returns 2) Delivery")).toBeUndefined()
  })

  it("takes a number of things for no place in the list", () => {
    expect(chosenFrom("quiero uno nuevo", "¿1. El envío 2. La garantía?")).toBeUndefined()
  })
})
