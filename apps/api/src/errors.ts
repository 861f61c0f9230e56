import { type ErrorCode, errorCodes, type FieldError, type Problem } from "@shopbell/protocol"

/** A refusal to a caller. Thrown anywhere on the way, turned into a problem document in one place. */
export class ApiError extends Error {
  readonly code: ErrorCode
  readonly errors: FieldError[] | undefined
  readonly retryAfterMs: number | undefined

  constructor(
    code: ErrorCode,
    detail?: string,
    options: { errors?: FieldError[]; retryAfterMs?: number; cause?: unknown } = {},
  ) {
    super(detail ?? errorCodes[code].title, { cause: options.cause })
    this.name = "ApiError"
    this.code = code
    this.errors = options.errors
    this.retryAfterMs = options.retryAfterMs
  }
}

/** Bugs and outages stay inside: their text is logged with the request id and never sent. */
export function toApiError(error: unknown): ApiError {
  if (error instanceof ApiError) return error
  const retryable =
    typeof error === "object" && error !== null && ("retryable" in error || "overloaded" in error)
  return new ApiError(retryable ? "unavailable" : "internal_error", undefined, { cause: error })
}

/** An error as the log may have it: a failed query names its values, which are shoppers' words and addresses. */
export function loggable(error: unknown): string {
  const text = error instanceof Error ? (error.stack ?? error.message) : String(error)
  return text.replaceAll(/\nparams:[^]*?(?=\n\s+at |$)/g, "")
}

/** RFC 9457 problem details. */
function problemOf(error: ApiError, requestId: string): Problem {
  const { status, title } = errorCodes[error.code]
  return {
    type: `/docs/errors#${error.code}`,
    title,
    status,
    code: error.code,
    ...(error.message !== title && { detail: error.message }),
    ...(error.errors && { errors: error.errors }),
    requestId,
  }
}

export function problemResponse(error: ApiError, requestId: string): Response {
  const headers = new Headers({
    "content-type": "application/problem+json",
    "cache-control": "no-store",
    "x-request-id": requestId,
  })
  if (error.retryAfterMs !== undefined) {
    headers.set("retry-after", String(Math.ceil(error.retryAfterMs / 1000)))
  }
  const problem = problemOf(error, requestId)
  return new Response(JSON.stringify(problem), { status: problem.status, headers })
}
