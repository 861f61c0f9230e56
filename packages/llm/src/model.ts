/** An article the model may answer from. */
export interface GroundingArticle {
  id: string
  title: string
  text: string
}

export interface ModelTool {
  name: string
  description: string
}

export interface ModelRequest {
  system: string
  articles: readonly GroundingArticle[]
  /** User and assistant in turn; the last is the user's question. */
  messages: readonly { role: "user" | "assistant"; text: string }[]
  maxTokens: number
  tools: readonly ModelTool[]
}

export type ModelEvent =
  | { type: "text"; text: string }
  /** The words just said rest on this article. */
  | { type: "cited"; article: string }
  /** A complete call; never sent for arguments that were cut off. */
  | { type: "tool"; name: string; input: unknown }
  | { type: "end"; reason: "complete" | "length" | "refusal" }

/** A model that can be asked. `stream` throws `ModelError`; an `end` event is the only proof of completeness. */
export interface ModelProvider {
  readonly name: string
  readonly model: string
  stream(request: ModelRequest, signal: AbortSignal): AsyncIterable<ModelEvent>
}

export type ModelErrorKind =
  | "rate_limited"
  | "overloaded"
  | "unreachable"
  | "rejected"
  | "timeout"
  | "unfinished"

export class ModelError extends Error {
  readonly kind: ModelErrorKind

  constructor(kind: ModelErrorKind, message: string, options: { cause?: unknown } = {}) {
    super(message, options)
    this.name = "ModelError"
    this.kind = kind
  }
}
