import type { ErrorCode, FieldError, endpoints, Problem } from "@shopbell/protocol"
import type { Environment } from "./environment.ts"

type Endpoints = typeof endpoints
/** The endpoint table, by `METHOD /path`. */
type ByRoute = {
  [
    Name in keyof Endpoints as `${Endpoints[Name]["method"]} ${Endpoints[Name]["path"]}`
  ]: Endpoints[Name]
}
export type Route = keyof ByRoute
type Parsed<Schema> = Schema extends { _output: infer Value } ? Value : undefined
type Given<Schema> = Schema extends { _input: infer Value } ? Value : undefined
type Part<R extends Route, Key extends string> =
  ByRoute[R] extends Record<Key, infer Schema> ? Schema : undefined

export type OutputOf<R extends Route> = Parsed<ByRoute[R]["output"]>
export type InputOf<R extends Route> = Given<Part<R, "input">>

export interface RequestOptions<R extends Route> {
  /** Fills the `:name` of the path. */
  id?: string | null
  query?: Record<string, string | number>
  body?: InputOf<R>
  token?: string | null
  idempotencyKey?: string
  timeoutMs?: number
  signal?: AbortSignal
}

/** Calls one endpoint of the table; a refusal throws `ApiError`, an outage throws what `fetch` throws. */
export type Http = <R extends Route>(route: R, options?: RequestOptions<R>) => Promise<OutputOf<R>>

/** A refusal by the service, with its stable code. */
export class ApiError extends Error {
  declare readonly code: ErrorCode
  declare readonly status: number
  declare readonly requestId?: string
  declare readonly errors?: readonly FieldError[]
  declare readonly retryAfterMs?: number

  constructor(problem: Partial<Problem>, status: number, retryAfterMs?: number) {
    super(problem.detail ?? problem.title)
    const code = status < 500 ? "invalid_request" : "unavailable"
    Object.assign(this, { code }, problem, { status, retryAfterMs })
  }
}

/** Will the same request be refused again, however often it is sent? */
export const isFinal = (error: unknown): error is ApiError =>
  error instanceof ApiError &&
  error.status < 500 &&
  ![401, 408, 425, 429].includes(error.status) &&
  error.code !== "request_in_progress"

/**
 * A typed `fetch` for the API at one address.
 * @example await createHttp(env, "https://chat.example")("GET /v1/widget-config", { query: { shop } })
 */
export function createHttp(
  env: Environment,
  api: string,
  credentials: RequestCredentials = "omit",
): Http {
  return async function http(route, options = {}) {
    const { id, query, body, token, idempotencyKey, signal } = options
    const [method, path = ""] = route.split(" ")
    const search = query
      ? `?${new URLSearchParams(Object.entries(query).map(([name, value]) => [name, `${value}`]))}`
      : ""
    const headers = new Headers()
    if (body) headers.set("content-type", "application/json")
    if (token) headers.set("authorization", `Bearer ${token}`)
    if (idempotencyKey) headers.set("idempotency-key", idempotencyKey)
    const deadline = AbortSignal.timeout(options.timeoutMs ?? 15_000)
    const response = await env.fetch(api + path.replace(/:\w+/, `${id}`) + search, {
      method,
      credentials,
      headers,
      body: body && JSON.stringify(body),
      signal: signal && "any" in AbortSignal ? AbortSignal.any([signal, deadline]) : deadline,
    })
    // A proxy's HTML error page is no problem document; the status alone must do then.
    const answer = await response.json().catch(() => null)
    if (response.ok) return answer
    const seconds = Number(response.headers.get("retry-after"))
    throw new ApiError(answer ?? {}, response.status, seconds * 1000 || undefined)
  }
}
