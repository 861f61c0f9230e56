import { createOperatorClient } from "@shopbell/client"
import type { endpoints, ErrorCode, FileBlock, Problem } from "@shopbell/protocol"
import { readNdjson } from "./ndjson.ts"
import { t } from "./t.ts"

type Endpoints = typeof endpoints
/** The protocol's endpoint table, by `METHOD /path`. */
type ByRoute = {
  [
    Name in keyof Endpoints as `${Endpoints[Name]["method"]} ${Endpoints[Name]["path"]}`
  ]: Endpoints[Name]
}
export type Route = keyof ByRoute
type Parsed<Schema> = Schema extends { _output: infer Value } ? Value : undefined
export type OutputOf<R extends Route> = Parsed<ByRoute[R]["output"]>
export type InputOf<R extends Route> = ByRoute[R] extends { input: { _input: infer Value } }
  ? Value
  : undefined

export interface CallOptions<R extends Route> {
  /** Fills `:name` in the path. */
  params?: Record<string, string>
  query?: Record<string, string | number>
  body?: InputOf<R>
}

/** A refusal by the service, with its stable code and the reason it gave. */
export class ApiError extends Error {
  readonly code: ErrorCode
  readonly status: number

  constructor(problem: Partial<Problem>, status: number) {
    super(problem.detail ?? problem.title ?? `HTTP ${status}`)
    this.name = "ApiError"
    this.code = problem.code ?? (status < 500 ? "invalid_request" : "unavailable")
    this.status = status
  }
}

/** Rooms and the hub. The inbox and the API share an origin, so the session cookie goes along by itself. */
export const operatorClient = createOperatorClient({
  api: location.origin,
  storage: storageOrNone(),
})

let tellSignedOut = () => {}

/** Who is told when the session has ended. */
export function onSignedOut(tell: () => void): void {
  tellSignedOut = tell
}

const timeoutMs = 15_000

/** Calls one endpoint of the protocol's table. A refusal throws `ApiError`, an outage what `fetch` throws. */
export async function call<R extends Route>(
  route: R,
  { params = {}, query = {}, body }: CallOptions<R> = {},
): Promise<OutputOf<R>> {
  const [method = "GET", path = ""] = route.split(" ")
  const filled = path.replaceAll(/:(\w+)/g, (_, name: string) =>
    encodeURIComponent(params[name] ?? ""),
  )
  const search = new URLSearchParams(
    Object.entries(query).map(([name, value]) => [name, `${value}`]),
  )
  const response = await send(`${filled}${search.size ? `?${search}` : ""}`, {
    method,
    signal: AbortSignal.timeout(timeoutMs),
    ...(body !== undefined && {
      headers: { "content-type": "application/json" },
      body: JSON.stringify(body),
    }),
  })
  // What an endpoint answers with is the table's promise; 204 answers with nothing.
  const answer: OutputOf<R> = JSON.parse((await response.text()) || "null")
  return answer
}

/** Posts a file or nothing, and reads the answer line by line while it is being written. */
export async function stream<E>(
  path: string,
  onEvent: (event: E) => void,
  body?: Blob,
): Promise<void> {
  const response = await send(path, {
    method: "POST",
    ...(body && { headers: { "content-type": "application/octet-stream" }, body }),
  })
  if (response.body) await readNdjson<E>(response.body, onEvent)
}

/** Uploads a file to a conversation; `sendFiles` then puts it there. */
export async function uploadFile(conversationId: string, file: File): Promise<FileBlock> {
  const query = new URLSearchParams({ name: file.name || "file" })
  const response = await send(`/v1/conversations/${conversationId}/files?${query}`, {
    method: "POST",
    headers: { "content-type": "application/octet-stream" },
    body: file,
  })
  const block: FileBlock = await response.json()
  return block
}

async function send(path: string, init: RequestInit): Promise<Response> {
  const response = await fetch(path, { credentials: "same-origin", ...init })
  if (response.ok) return response
  // A proxy's HTML error page is no problem document; the status alone must do then.
  const problem: Partial<Problem> = await response.json().catch(() => ({}))
  const error = new ApiError(problem, response.status)
  if (error.code === "unauthenticated") tellSignedOut()
  throw error
}

/** What to tell the operator about a failed call: the server's own reason where it gave one. */
export function errorText(error: unknown): string {
  if (error instanceof ApiError) return error.message
  if (error instanceof TypeError || error instanceof DOMException) return t("error.network")
  return t("error.unexpected")
}

// Reading the property already throws where storage is blocked.
export function storageOrNone(): Storage | null {
  try {
    return localStorage
  } catch {
    return null
  }
}
