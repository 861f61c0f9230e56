import { describe, expect, it } from "vitest"
import {
  ModelError,
  type ModelErrorKind,
  type ModelEvent,
  type ModelProvider,
  type ModelRequest,
} from "./model.ts"
import { type Scene, type ScriptedModel, startScriptedModel } from "./scripted/server.ts"

const request: ModelRequest = {
  system: "Answer from the articles.",
  articles: [
    { id: "returns", title: "Returns", text: "You have 30 days." },
    { id: "delivery", title: "Delivery", text: "Two to four days." },
  ],
  messages: [
    { role: "user", text: "hello" },
    { role: "assistant", text: "Hello!" },
    { role: "user", text: "how long may I keep it?" },
  ],
  maxTokens: 100,
  tools: [{ name: "bring_in_a_person", description: "Call a person." }],
}

/** What every provider must do, against the scripted server of its wire format. */
export function describeProvider(name: string, make: (url: string) => ModelProvider): void {
  describe(`the ${name} provider`, () => {
    it("says the words as they come, names the article they rest on, and says when it is done", async () => {
      const { events } = await hear(make, {
        kind: "answer",
        chunks: ["You have ", "30 days."],
        cite: 0,
      })
      expect(events).toEqual([
        { type: "text", text: "You have " },
        { type: "cited", article: "returns" },
        { type: "text", text: "30 days." },
        { type: "end", reason: "complete" },
      ])
    })

    it("sends the system text, the articles, the history and the tools", async () => {
      const { model } = await hear(make, { kind: "answer", chunks: ["ok"] })
      const [seen] = model.seen
      const sent = JSON.stringify(seen?.body)
      for (const part of [
        "Answer from the articles.",
        "You have 30 days.",
        "how long may I keep it?",
        "bring_in_a_person",
      ])
        expect(sent).toContain(part)
      expect(seen?.body.messages.map((message) => message.role)).toEqual([
        "user",
        "assistant",
        "user",
      ])
    })

    it("cannot name an article it was not given", async () => {
      const { events } = await hear(make, { kind: "answer", chunks: ["ok"], cite: 7 })
      expect(events.some((event) => event.type === "cited")).toBe(false)
    })

    it("hands on a tool call only when it is complete", async () => {
      const { events } = await hear(make, {
        kind: "tool",
        name: "bring_in_a_person",
        say: "One moment.",
      })
      expect(events).toContainEqual({ type: "tool", name: "bring_in_a_person", input: {} })
    })

    it.each([
      ["max_tokens", "length"],
      ["refusal", "refusal"],
    ] as const)("tells an answer that ended by %s from a complete one", async (stop, reason) => {
      const { events } = await hear(make, { kind: "answer", chunks: ["It is"], stop })
      expect(events.at(-1)).toEqual({ type: "end", reason })
    })

    const failures: [string, Scene, ModelErrorKind | null][] = [
      ["is overloaded", { kind: "status", status: 529, type: "overloaded_error" }, "overloaded"],
      [
        "limits the rate",
        { kind: "status", status: 429, type: "rate_limit_error" },
        "rate_limited",
      ],
      [
        "refuses the request",
        { kind: "status", status: 400, type: "invalid_request_error" },
        "rejected",
      ],
      ["breaks in the middle", { kind: "error-midway", chunks: ["You "] }, null],
      ["is cut off", { kind: "cut", chunks: ["You "] }, null],
    ]
    it.each(failures)(
      "throws a ModelError and never an end when the model %s",
      async (_what, scene, kind) => {
        // Twice, as a provider may try again by itself.
        const { events, error } = await hear(make, scene, scene)
        expect(error).toBeInstanceOf(ModelError)
        if (kind !== null) expect(error).toMatchObject({ kind })
        expect(events.some((event) => event.type === "end")).toBe(false)
      },
    )

    it("stops when it is told to", async () => {
      const abort = new AbortController()
      const { events, error } = await hear(make, { kind: "stall", chunks: ["You "] }, { abort })
      expect(events).toEqual([{ type: "text", text: "You " }])
      expect(error).toBeInstanceOf(ModelError)
    })
  })
}

async function hear(
  make: (url: string) => ModelProvider,
  ...script: (Scene | { abort: AbortController })[]
): Promise<{ events: ModelEvent[]; error: unknown; model: ScriptedModel }> {
  const model = await startScriptedModel()
  const abort = script.map((part) => ("abort" in part ? part.abort : null)).find(Boolean) ?? null
  model.play(...script.filter((part): part is Scene => "kind" in part))
  const events: ModelEvent[] = []
  const signal = abort?.signal ?? new AbortController().signal
  try {
    for await (const event of make(model.url).stream(request, signal)) {
      events.push(event)
      abort?.abort()
    }
    return { events, error: null, model }
  } catch (error) {
    return { events, error, model }
  } finally {
    await model.close()
  }
}
