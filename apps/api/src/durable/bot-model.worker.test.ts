import type { Conversation, LogEntry } from "@shopbell/protocol"
import { env } from "cloudflare:test"
import { afterEach, beforeEach, describe, expect, it } from "vitest"
import {
  aConversation,
  aShop,
  aVisitor,
  call,
  command,
  newClientId,
  publish,
} from "../testing/shops.ts"
import { openSocket, transcript } from "../testing/sockets.ts"

// The Worker runs in the isolate of its tests: the SDK's fetch is answered here, in the vendor's wire format.

const realFetch = globalThis.fetch
let requests: {
  headers: Headers
  body: { messages: { content: unknown }[]; tools: { name: string }[] }
}[] = []
let reply: () => Response

beforeEach(() => {
  requests = []
  Object.assign(env, {
    ANTHROPIC_API_KEY: "test-key",
    ANTHROPIC_BASE_URL: `https://model-${crypto.randomUUID()}.test`,
  })
  globalThis.fetch = async (input, init) => {
    const request = new Request(input, init)
    requests.push({ headers: request.headers, body: await request.json() })
    return reply()
  }
})
afterEach(() => {
  globalThis.fetch = realFetch
  Object.assign(env, { ANTHROPIC_API_KEY: "", ANTHROPIC_BASE_URL: "" })
})

const frame = (type: string, data: object) =>
  `event: ${type}\ndata: ${JSON.stringify({ type, ...data })}\n\n`
const usage = {
  input_tokens: 1,
  output_tokens: 1,
  cache_creation_input_tokens: 0,
  cache_read_input_tokens: 0,
}
const opening = frame("message_start", {
  message: {
    id: "msg_1",
    type: "message",
    role: "assistant",
    model: "m",
    content: [],
    stop_reason: null,
    stop_sequence: null,
    usage,
  },
})
const ending = (stop: string) =>
  frame("message_delta", {
    delta: { stop_reason: stop, stop_sequence: null },
    usage: { output_tokens: 2 },
  }) + frame("message_stop", {})
const words = (...texts: string[]) =>
  frame("content_block_start", { index: 0, content_block: { type: "text", text: "" } }) +
  texts
    .map((text) => frame("content_block_delta", { index: 0, delta: { type: "text_delta", text } }))
    .join("") +
  frame("content_block_stop", { index: 0 })
const sse = (body: BodyInit) =>
  new Response(body, { headers: { "content-type": "text/event-stream" } })
const refusal = (status: number, type: string) =>
  Response.json(
    { type: "error", error: { type, message: "no" } },
    { status, headers: { "x-should-retry": "false" } },
  )

/** Asks what no article answers; `reply` decides what the model does with it. */
async function askModel() {
  const shop = await aShop()
  await publish(shop)
  const visitor = await aVisitor(shop)
  const { id } = await aConversation(visitor)
  const socket = await openSocket(`/v1/conversations/${id}/socket`, { token: visitor.token })
  socket.send({
    type: "message.send",
    clientId: newClientId(),
    body: "zorblax quantum flux warranty?",
  })
  const log = async () => {
    const response = await call("GET", `/v1/conversations/${id}/log`, { bearer: shop.secret })
    return response.json<{ entries: LogEntry[]; conversation: Conversation }>()
  }
  const botSaid = () =>
    socket.until("entries", (entries) =>
      entries.entries.some(
        ({ event }) => event.type === "message.created" && event.message.author.kind === "bot",
      ),
    )
  return { visitor, id, socket, log, botSaid }
}

describe("the model tier", () => {
  it("streams token by token, cites what it used, and is grounded in the pack's articles", async () => {
    reply = () =>
      sse(
        opening +
          frame("content_block_start", { index: 0, content_block: { type: "text", text: "" } }) +
          frame("content_block_delta", {
            index: 0,
            delta: { type: "text_delta", text: "You have " },
          }) +
          frame("content_block_delta", {
            index: 0,
            delta: { type: "text_delta", text: "30 days." },
          }) +
          frame("content_block_delta", {
            index: 0,
            delta: {
              type: "citations_delta",
              citation: {
                type: "search_result_location",
                cited_text: "x",
                source: "s",
                title: "t",
                search_result_index: 0,
                start_block_index: 0,
                end_block_index: 1,
              },
            },
          }) +
          frame("content_block_stop", { index: 0 }) +
          ending("end_turn"),
      )
    const { socket, log, botSaid } = await askModel()
    await botSaid()
    expect(transcript(socket).at(-1)).toBe("bot: You have 30 days.")
    const progressed = socket.frames.filter((one) => one.type === "turn.progressed")
    expect(progressed).toMatchObject([
      { offset: 0, text: "You have " },
      { offset: 9, text: "30 days." },
    ])
    const [request] = requests
    expect(request?.headers.get("authorization")).toBe("Bearer test-key")
    expect(JSON.stringify(request?.body.messages)).toContain("search_result")
    const { entries } = await log()
    const answer = entries.at(-1)?.event
    expect(answer).toMatchObject({ message: { turn: { tier: "model", sources: [{}] } } })
  })

  it("hands over by an event when the model calls its tool", async () => {
    reply = () =>
      sse(
        opening +
          frame("content_block_start", {
            index: 0,
            content_block: { type: "tool_use", id: "t1", name: "bring_in_a_person", input: {} },
          }) +
          frame("content_block_delta", {
            index: 0,
            delta: { type: "input_json_delta", partial_json: "{}" },
          }) +
          frame("content_block_stop", { index: 0 }) +
          ending("tool_use"),
      )
    const { log, botSaid } = await askModel()
    await botSaid()
    expect((await log()).conversation).toMatchObject({
      status: "open",
      handoff: { reason: "unresolved" },
    })
  })

  const failures: [string, () => Response][] = [
    ["refuses for want of money", () => refusal(400, "billing_error")],
    ["is overloaded", () => refusal(529, "overloaded_error")],
    ["limits the rate", () => refusal(429, "rate_limit_error")],
    ["ends its stream without saying so", () => sse(opening + words("You have "))],
    [
      "reports an error midway",
      () =>
        sse(
          opening +
            words("You have ") +
            frame("error", { error: { type: "overloaded_error", message: "x" } }),
        ),
    ],
    ["refuses to answer", () => sse(opening + words("I ") + ending("refusal"))],
    ["runs out of tokens", () => sse(opening + words("It is ") + ending("max_tokens"))],
    [
      "sends what is no stream",
      () => new Response("<html>gateway</html>", { headers: { "content-type": "text/html" } }),
    ],
    ["says nothing at all", () => sse(opening + ending("end_turn"))],
  ]
  it.each(failures)(
    "leaves the shopper with an answer when the model %s",
    async (_what, failing) => {
      reply = failing
      const { socket, log, botSaid } = await askModel()
      await botSaid()
      const { entries, conversation } = await log()
      expect(entries.at(-1)?.event).toMatchObject({ message: { turn: { decision: "failed" } } })
      expect(JSON.stringify(entries.at(-1))).toContain('"action":"handoff"')
      expect(conversation.lastMessage?.author).toBe("bot")
      expect(transcript(socket)).toHaveLength(2)
    },
  )

  it("is silent once a person has the chat: late words are dropped and recorded", async () => {
    let release: () => void = () => {}
    const held = new Promise<void>((resolve) => (release = resolve))
    reply = () => {
      const { readable, writable } = new TransformStream<Uint8Array, Uint8Array>()
      const writer = writable.getWriter()
      const encode = (text: string) => new TextEncoder().encode(text)
      void (async () => {
        await writer.write(encode(opening + words("You have ")))
        await held
        await writer.write(encode(ending("end_turn"))).catch(() => {})
        await writer.close().catch(() => {})
      })()
      return sse(readable)
    }
    const { visitor, id, socket, log } = await askModel()
    await socket.until("turn.progressed")
    await command(visitor.token, id, { type: "handoff.request", clientId: newClientId() })
    release()
    await socket.until("entries", (entries) =>
      entries.entries.some(({ event }) => event.type === "hidden"),
    )
    const { entries } = await log()
    expect(entries.map(({ event }) => event.type)).toEqual([
      "conversation.started",
      "message.created",
      "turn.started",
      "handoff.requested",
      "turn.dropped",
    ])
  })
})
