import type { AskOutput, ImportEvent, OfflineAnswers, Pack, Problem } from "@shopbell/protocol"
import { describe, expect, it } from "vitest"
import { aShop, call, events, faq, publish, type TestShop } from "../testing/shops.ts"

async function ask(shop: TestShop, text: string): Promise<AskOutput> {
  const response = await call("POST", "/v1/ask", { json: { shop: shop.key, text } })
  return response.json<AskOutput>()
}

async function importFile(shop: TestShop, raw: string | Uint8Array, query: string) {
  const lines = await events<ImportEvent>(
    await call("POST", `/v1/articles/import?${query}`, { bearer: shop.secret, raw }),
  )
  const last = lines.at(-1)
  if (!last || last.type === "progress" || !("report" in last))
    throw new Error(JSON.stringify(lines))
  return { type: last.type, report: last.report, lines }
}

const articleIds = async (shop: TestShop) => {
  const response = await call("GET", "/v1/articles", { bearer: shop.secret })
  const { data } = await response.json<{ data: { id: string }[] }>()
  return data.map((article) => article.id)
}

describe("a page that may lose its connection", () => {
  it("gets the published answers of its language, with what they mean", async () => {
    const shop = await aShop()
    const get = async (locale: string) => {
      const response = await call("GET", `/v1/offline-answers?shop=${shop.key}&locale=${locale}`)
      expect(response.status).toBe(200)
      return response.json<OfflineAnswers>()
    }
    expect(await get("en")).toEqual({ articles: [] })
    await publish(shop, [
      {
        id: "returns",
        locale: "en",
        question: "How do I return something?",
        answer: "In a month.",
      },
      {
        id: "returns",
        locale: "de",
        question: "Wie geht eine Rücksendung?",
        answer: "In 30 Tagen.",
      },
      { id: "gift", locale: "en", question: "Do you wrap gifts?", answer: "We do." },
    ])
    const { articles } = await get("de-AT")
    expect(articles.map(({ article, answer }) => [article, answer])).toEqual([
      ["returns", "In 30 Tagen."],
      ["gift", "We do."],
    ])
    expect(articles[0]?.intents).toHaveProperty("return")
  })

  it("is told what was wrong with its request", async () => {
    const shop = await aShop()
    for (const [query, status] of [
      [`shop=${shop.key}`, 400],
      [`shop=${shop.key}&locale=not a locale`, 400],
      ["shop=pk_nobody&locale=en", 404],
    ] as const)
      expect((await call("GET", `/v1/offline-answers?${query}`)).status).toBe(status)
  })
})

describe("importing", () => {
  it("lists every bad row and why, and changes nothing on a dry run", async () => {
    const shop = await aShop()
    const file = [
      '{"id":"a","locale":"en","question":"Q?","answer":"A."}',
      '{"id":"b","locale":"en","question":"","answer":"A."}',
      "not json",
      '{"id":"a","locale":"en","question":"Again?","answer":"A."}',
      '{"id":"c","locale":"english please","question":"Q?","answer":"A."}',
    ].join("\n")
    const { report } = await importFile(shop, file, "format=jsonl&dryRun=true")
    expect(report?.problems.map(({ line, column }) => [line, column])).toEqual([
      [2, "question"],
      [3, null],
      [4, "id"],
      [5, "locale"],
    ])
    expect(report).toMatchObject({ dryRun: true, created: 1, rows: 5 })
    expect(await articleIds(shop)).toEqual([])
  })

  it("imports nothing of a file with a bad row, unless told to skip it", async () => {
    const shop = await aShop()
    const file = '{"id":"a","question":"Q?","answer":"A."}\n{"id":"b"}'
    expect((await importFile(shop, file, "format=jsonl")).type).toBe("failed")
    expect(await articleIds(shop)).toEqual([])
    expect((await importFile(shop, file, "format=jsonl&skipBad=true")).type).toBe("done")
    expect(await articleIds(shop)).toEqual(["a"])
  })

  it("reads what a spreadsheet in China saves: GB18030 with semicolons", async () => {
    const shop = await aShop()
    // 问题;答案 / 多久能到？;三天。 in GB18030.
    const bytes = Uint8Array.from([
      0xce, 0xca, 0xcc, 0xe2, 0x3b, 0xb4, 0xf0, 0xb0, 0xb8, 0x0a, 0xb6, 0xe0, 0xbe, 0xc3, 0xc4,
      0xdc, 0xb5, 0xbd, 0xa3, 0xbf, 0x3b, 0xc8, 0xfd, 0xcc, 0xec, 0xa1, 0xa3, 0x0a,
    ])
    const { report } = await importFile(shop, bytes, "format=csv&locale=zh")
    expect(report).toMatchObject({ encoding: "gb18030", delimiter: ";", created: 1, problems: [] })
    const response = await call("GET", "/v1/articles", { bearer: shop.secret })
    expect(await response.text()).toContain("多久能到？")
  })

  it("reads CSV with a mark, quotes, line breaks and phrasings, and names the line of a bad row", async () => {
    const shop = await aShop()
    const csv =
      '\uFEFFid,question,answer,variants\nx,"A ""good""\nquestion?",Yes.,one|two\ny,,No.,\n'
    const { report } = await importFile(shop, csv, "format=csv&dryRun=true")
    expect(report).toMatchObject({ encoding: "utf-8", delimiter: ",", created: 1 })
    expect(report?.problems).toEqual([expect.objectContaining({ line: 4, column: "question" })])
  })

  it("says which column a CSV lacks", async () => {
    const { report } = await importFile(
      await aShop(),
      "question,reply\nQ?,A.\n",
      "format=csv&dryRun=true",
    )
    expect(report?.problems).toEqual([
      { line: 1, column: "answer", message: 'the first row names no column "answer"' },
    ])
  })

  it("reads a Markdown page of questions", async () => {
    const shop = await aShop()
    const page =
      "# Delivery\n\n## How long? {#delivery}\n\n> when is it here\n> how many days\n\nThree days.\n\n- by post\n"
    const { report } = await importFile(shop, page, "format=markdown")
    expect(report).toMatchObject({ created: 1, problems: [] })
    const response = await call("GET", "/v1/articles/delivery", { bearer: shop.secret })
    expect(await response.json()).toMatchObject({
      category: "Delivery",
      texts: {
        en: { variants: ["when is it here", "how many days"], answer: "Three days.\n\n- by post" },
      },
    })
  })
})

describe("publishing", () => {
  it("makes the next question use it, and rolls back whole", async () => {
    const shop = await aShop()
    expect((await ask(shop, "what is your return policy?")).decision).toBe("abstain")
    await publish(shop)
    expect((await ask(shop, "what is your return policy?")).top[0]).toMatchObject({
      article: "return-window",
      answer: "You have **30 days** after delivery.",
    })
    await publish(
      shop,
      faq.map((row) => (row.id === "return-window" ? { ...row, answer: "Sixty days." } : row)),
    )
    expect((await ask(shop, "what is your return policy?")).top[0]?.answer).toBe("Sixty days.")
    const listed = await call("GET", "/v1/packs", { bearer: shop.secret })
    const { data } = await listed.json<{ data: Pack[] }>()
    expect(data.map((pack) => pack.active)).toEqual([true, false])
    await call("POST", `/v1/packs/${data[1]?.id}/activate`, { bearer: shop.secret })
    expect((await ask(shop, "what is your return policy?")).top[0]?.answer).toContain("30 days")
  })

  it("gives the same content the same hash", async () => {
    const [one, other] = await Promise.all([aShop(), aShop()])
    await Promise.all([publish(one), publish(other)])
    const hashes = await Promise.all(
      [one, other].map(async (shop) => {
        const response = await call("GET", "/v1/packs", { bearer: shop.secret })
        return (await response.json<{ data: Pack[] }>()).data[0]?.hash
      }),
    )
    expect(hashes[0]).toBe(hashes[1])
  })

  it("has nothing to publish before there are articles", async () => {
    const shop = await aShop()
    const lines = await events(await call("POST", "/v1/packs", { bearer: shop.secret }))
    expect(lines).toEqual([expect.objectContaining({ type: "failed", code: "nothing_to_publish" })])
  })
})

describe("idempotency keys", () => {
  const create = (shop: TestShop, name: string, key: string) =>
    call("POST", "/v1/api-keys", {
      bearer: shop.secret,
      json: { name },
      headers: { "idempotency-key": key },
    })

  it("give the first answer again, and only to the same request", async () => {
    const shop = await aShop()
    const first = await (await create(shop, "ERP", "k1")).text()
    const again = await create(shop, "ERP", "k1")
    expect(await again.text()).toBe(first)
    expect(again.headers.get("idempotent-replayed")).toBe("true")
    const other = await create(shop, "CRM", "k1")
    expect((await other.json<Problem>()).code).toBe("idempotency_key_reused")
  })

  it("belong to one shop", async () => {
    const [one, other] = await Promise.all([aShop(), aShop()])
    const answers = await Promise.all(
      [one, other].map(async (shop) => (await create(shop, "ERP", "k2")).text()),
    )
    expect(answers[0]).not.toBe(answers[1])
  })

  it("are free again after a refusal", async () => {
    const shop = await aShop()
    const refused = await create(shop, "", "k3")
    expect(refused.status).toBe(400)
    await refused.body?.cancel()
    expect((await create(shop, "ERP", "k3")).status).toBe(201)
  })
})

describe("bad input", () => {
  it("names the field, keeps a request id and changes nothing", async () => {
    const shop = await aShop()
    const response = await call("PATCH", "/v1/shop", {
      bearer: shop.secret,
      json: { origins: ["https://ok.example", "ftp://no.example/path"], name: "Renamed" },
    })
    const problem = await response.json<Problem>()
    expect(problem).toMatchObject({ status: 400, code: "invalid_request" })
    expect(problem.errors?.[0]?.pointer).toBe("/origins/1")
    const settings = await call("GET", "/v1/shop", { bearer: shop.secret })
    expect(await settings.json()).toMatchObject({ name: "Test shop" })
  })

  it("says which methods an address takes, and how long words may be", async () => {
    const shop = await aShop()
    const wrong = await call("DELETE", "/v1/ask")
    expect(wrong.headers.get("allow")).toBe("POST")
    expect((await wrong.json<Problem>()).code).toBe("method_not_allowed")
    const long = await call("POST", "/v1/ask", {
      json: { shop: shop.key, text: "x".repeat(4_001) },
    })
    expect(await long.json<Problem>()).toMatchObject({ status: 413, code: "message_too_long" })
  })

  it("never becomes a server error", async () => {
    const shop = await aShop()
    const bodies = [
      "",
      "null",
      "[]",
      '"x"',
      '{"__proto__":{"a":1}}',
      '{"texts":{"en":[]}}',
      "{",
      "\u0000",
      '{"category":1e400}',
    ]
    for (const raw of bodies) {
      const response = await call("PUT", "/v1/articles/x", {
        bearer: shop.secret,
        raw,
        headers: { "content-type": "application/json" },
      })
      expect(response.status, raw).toBe(400)
      await response.body?.cancel()
    }
    for (const query of ["cursor=%00", "cursor=AAAA", "limit=0", "limit=x", "status=weird"]) {
      const response = await call("GET", `/v1/conversations?${query}`, { bearer: shop.secret })
      expect(response.status, query).toBe(400)
      await response.body?.cancel()
    }
  })
})
