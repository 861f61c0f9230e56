import { createServer, type IncomingMessage, type ServerResponse } from "node:http"
import { z } from "zod"

/** What the scripted model does with one request. */
export type Scene =
  | {
      kind: "answer"
      chunks: readonly string[]
      /** Index into the request's search results, cited with the first chunk. */
      cite?: number
      /** Pause before each chunk, ms. */
      delayMs?: number
      stop?: "end_turn" | "max_tokens" | "refusal"
    }
  | { kind: "tool"; name: string; say?: string }
  /** A refusal before the stream begins. */
  | { kind: "status"; status: number; type: string; retryAfterSeconds?: number }
  /** Words, then an `error` event after the 200. */
  | { kind: "error-midway"; chunks: readonly string[] }
  /** Words, then the connection ends without a terminal event. */
  | { kind: "cut"; chunks: readonly string[] }
  /** Words, then nothing more until the caller goes away. */
  | { kind: "stall"; chunks: readonly string[] }

/** A request as the server saw it, for assertions. */
export interface SeenRequest {
  headers: IncomingMessage["headers"]
  body: MessagesRequest
}

const textOf = z.object({ type: z.literal("text"), text: z.string() })
const searchResult = z.object({
  type: z.literal("search_result"),
  source: z.string(),
  title: z.string(),
  content: z.array(textOf),
})
const requestSchema = z.looseObject({
  model: z.string(),
  stream: z.boolean().optional(),
  system: z.unknown().optional(),
  tools: z.array(z.looseObject({ name: z.string() })).optional(),
  messages: z
    .array(
      z.object({
        role: z.enum(["user", "assistant", "system"]),
        content: z.union([
          z.string(),
          z.array(z.union([textOf, searchResult, z.looseObject({ type: z.string() })])),
        ]),
      }),
    )
    .min(1),
})
export type MessagesRequest = z.infer<typeof requestSchema>

export interface ScriptedModel {
  url: string
  seen: SeenRequest[]
  /** The next requests get these scenes, one each; afterwards the model improvises again. */
  play(...scenes: Scene[]): void
  close(): Promise<void>
}

/**
 * A local server that speaks the Messages API with SSE (platform.claude.com/docs/en/build-with-claude/streaming),
 * so that the real SDK and the real network path run without a key. Without a script it answers from the first
 * article it is sent, and calls its tool when there is none.
 */
export async function startScriptedModel(
  options: { port?: number; delayMs?: number } = {},
): Promise<ScriptedModel> {
  const seen: SeenRequest[] = []
  const script: Scene[] = []
  const server = createServer((request, response) => {
    void reply(request, response, seen, () => script.shift(), options.delayMs ?? 0).catch(() =>
      response.destroy(),
    )
  })
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject)
    server.listen(options.port ?? 0, "127.0.0.1", resolve)
  })
  const address = server.address()
  if (address === null || typeof address === "string")
    throw new Error("the scripted model has no port")
  return {
    url: `http://127.0.0.1:${address.port}`,
    seen,
    play: (...scenes) => void script.push(...scenes),
    close: async () => {
      server.closeAllConnections()
      await new Promise<void>((resolve) => server.close(() => resolve()))
    },
  }
}

async function reply(
  request: IncomingMessage,
  response: ServerResponse,
  seen: SeenRequest[],
  next: () => Scene | undefined,
  delayMs: number,
): Promise<void> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(Buffer.from(chunk))
  const body = requestSchema.safeParse(parseJson(Buffer.concat(chunks).toString("utf8")))
  if (request.method !== "POST" || !request.url?.startsWith("/v1/messages")) {
    return refuse(response, 404, "not_found_error", "Only POST /v1/messages is played here.")
  }
  if (!request.headers.authorization && !request.headers["x-api-key"]) {
    return refuse(response, 401, "authentication_error", "No key was sent.")
  }
  if (!body.success) return refuse(response, 400, "invalid_request_error", body.error.message)
  seen.push({ headers: request.headers, body: body.data })
  await perform(response, body.data, next() ?? improvise(body.data, delayMs))
}

async function perform(
  response: ServerResponse,
  body: MessagesRequest,
  scene: Scene,
): Promise<void> {
  if (scene.kind === "status") {
    if (scene.retryAfterSeconds !== undefined)
      response.setHeader("retry-after", String(scene.retryAfterSeconds))
    return refuse(response, scene.status, scene.type, "Scripted refusal.")
  }
  response.writeHead(200, { "content-type": "text/event-stream", "cache-control": "no-cache" })
  const send = (type: string, data: object) =>
    response.write(`event: ${type}\ndata: ${JSON.stringify({ type, ...data })}\n\n`)
  send("message_start", { message: emptyMessage(body.model) })
  send("ping", {})
  let index = 0
  if (scene.kind !== "tool" || scene.say !== undefined) {
    const words = scene.kind === "tool" ? [scene.say ?? ""] : scene.chunks
    send("content_block_start", { index, content_block: { type: "text", text: "" } })
    for (const [position, text] of words.entries()) {
      if (scene.kind === "answer" && scene.delayMs) await pause(scene.delayMs)
      if (response.destroyed) return
      send("content_block_delta", { index, delta: { type: "text_delta", text } })
      if (position === 0 && scene.kind === "answer" && scene.cite !== undefined) {
        const citation = citationOf(body, scene.cite)
        if (citation)
          send("content_block_delta", { index, delta: { type: "citations_delta", citation } })
      }
    }
    if (scene.kind === "cut") return void response.destroy()
    if (scene.kind === "stall") return
    if (scene.kind === "error-midway") {
      send("error", { error: { type: "overloaded_error", message: "Overloaded" } })
      return void response.end()
    }
    send("content_block_stop", { index })
    index += 1
  }
  if (scene.kind === "tool") {
    send("content_block_start", {
      index,
      content_block: { type: "tool_use", id: "toolu_1", name: scene.name, input: {} },
    })
    send("content_block_delta", { index, delta: { type: "input_json_delta", partial_json: "{}" } })
    send("content_block_stop", { index })
  }
  const stop = scene.kind === "answer" ? (scene.stop ?? "end_turn") : "tool_use"
  send("message_delta", {
    delta: { stop_reason: stop, stop_sequence: null },
    usage: { output_tokens: 12 },
  })
  send("message_stop", {})
  response.end()
}

/** Without a script: the first article's own words, cited; a person when there is no article. */
function improvise(body: MessagesRequest, delayMs: number): Scene {
  const [article] = articlesOf(body)
  const tool = body.tools?.[0]?.name
  if (!article)
    return tool === undefined
      ? { kind: "answer", chunks: ["I do not know."] }
      : { kind: "tool", name: tool }
  const text = article.content.map((part) => part.text).join(" ")
  return { kind: "answer", chunks: text.match(/\S+\s*|\s+/g) ?? [text], cite: 0, delayMs }
}

function articlesOf(body: MessagesRequest) {
  const content = body.messages.at(-1)?.content
  if (!Array.isArray(content)) return []
  return content.flatMap((block) => searchResult.safeParse(block).data ?? [])
}

function citationOf(body: MessagesRequest, index: number) {
  const article = articlesOf(body)[index]
  if (!article) return null
  return {
    type: "search_result_location",
    cited_text: article.content[0]?.text ?? "",
    source: article.source,
    title: article.title,
    search_result_index: index,
    start_block_index: 0,
    end_block_index: 1,
  }
}

const emptyMessage = (model: string) => ({
  id: "msg_scripted",
  type: "message",
  role: "assistant",
  model,
  content: [],
  stop_reason: null,
  stop_sequence: null,
  usage: {
    input_tokens: 10,
    output_tokens: 1,
    cache_creation_input_tokens: 0,
    cache_read_input_tokens: 0,
  },
})

function refuse(response: ServerResponse, status: number, type: string, message: string): void {
  response.writeHead(status, { "content-type": "application/json" })
  response.end(
    JSON.stringify({ type: "error", error: { type, message }, request_id: "req_scripted" }),
  )
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))
