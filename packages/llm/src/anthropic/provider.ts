import Anthropic, {
  APIConnectionTimeoutError,
  APIError,
  APIUserAbortError,
} from "@anthropic-ai/sdk"
import {
  ModelError,
  type ModelErrorKind,
  type ModelEvent,
  type ModelProvider,
  type ModelRequest,
} from "../model.ts"

export interface AnthropicOptions {
  apiKey: string
  /** Anything that speaks the Messages API: a gateway, Ollama, llama.cpp, vLLM. */
  baseURL?: string | undefined
  model: string
}

const requestTimeoutMs = 30_000

/** Anthropic Messages through the vendor's SDK (platform.claude.com/docs/en/api/messages). */
export function anthropicProvider({ apiKey, baseURL, model }: AnthropicOptions): ModelProvider {
  const client = new Anthropic({
    apiKey,
    ...(baseURL !== undefined && { baseURL }),
    timeout: requestTimeoutMs,
    maxRetries: 1,
    // Looked up on every call, so that a test may stand in for the network.
    fetch: (input, init) => fetch(input, init),
  })
  return {
    name: "anthropic",
    model,
    async *stream(request, signal) {
      try {
        yield* events(client, model, request, signal)
      } catch (error) {
        throw toModelError(error)
      }
    },
  }
}

async function* events(
  client: Anthropic,
  model: string,
  request: ModelRequest,
  signal: AbortSignal,
): AsyncIterable<ModelEvent> {
  const stream = client.messages.stream(toParams(model, request), { signal })
  for await (const event of stream) {
    if (event.type === "content_block_delta" && event.delta.type === "text_delta") {
      yield { type: "text", text: event.delta.text }
    }
    if (event.type === "content_block_delta" && event.delta.type === "citations_delta") {
      const { citation } = event.delta
      if (citation.type === "search_result_location") {
        const cited = request.articles[citation.search_result_index]
        // By index into what we sent: the model cannot name an article that was not there.
        if (cited) yield { type: "cited", article: cited.id }
      }
    }
    if (event.type === "message_stop") {
      const message = await stream.finalMessage()
      for (const block of message.content) {
        if (block.type === "tool_use") yield { type: "tool", name: block.name, input: block.input }
      }
      yield { type: "end", reason: endReason(message.stop_reason) }
    }
  }
}

function toParams(model: string, request: ModelRequest): Anthropic.MessageStreamParams {
  const question = request.messages.at(-1)?.text ?? ""
  return {
    model,
    max_tokens: request.maxTokens,
    system: [{ type: "text", text: request.system, cache_control: { type: "ephemeral" } }],
    tools: request.tools.map((tool) => ({
      name: tool.name,
      description: tool.description,
      input_schema: { type: "object", properties: {}, additionalProperties: false },
    })),
    messages: [
      ...request.messages
        .slice(0, -1)
        .map(({ role, text }) => ({ role, content: text }) satisfies Anthropic.MessageParam),
      {
        role: "user",
        content: [
          ...request.articles.map((article): Anthropic.SearchResultBlockParam => ({
            type: "search_result",
            source: `article:${article.id}`,
            title: article.title,
            content: [{ type: "text", text: article.text }],
            citations: { enabled: true },
          })),
          { type: "text", text: question },
        ],
      },
    ],
  }
}

function endReason(stop: Anthropic.Message["stop_reason"]): "complete" | "length" | "refusal" {
  if (stop === "max_tokens" || stop === "model_context_window_exceeded") return "length"
  return stop === "refusal" ? "refusal" : "complete"
}

function toModelError(error: unknown): ModelError {
  if (error instanceof ModelError) return error
  if (error instanceof APIUserAbortError) return failure("timeout", error)
  if (error instanceof APIConnectionTimeoutError) return failure("timeout", error)
  if (!(error instanceof APIError)) return failure("unfinished", error)
  if (error.status === 429) return failure("rate_limited", error)
  if (error.status === 529 || error.status === 503) return failure("overloaded", error)
  if (error.status === undefined) return failure("unreachable", error)
  return failure(error.status >= 500 ? "unreachable" : "rejected", error)
}

function failure(kind: ModelErrorKind, cause: unknown): ModelError {
  return new ModelError(kind, cause instanceof Error ? cause.message : String(cause), { cause })
}
