import { type Auth, type Endpoint, fieldErrors, maxImportBytes } from "@shopbell/protocol"
import type { Context, Hono } from "hono"
import type { z } from "zod"
import type { HonoEnv } from "./app-context.ts"
import {
  type Principal,
  bearerToken,
  type Staff,
  staffPrincipal,
  visitorPrincipal,
} from "./auth/principal.ts"
import { socketToken } from "./auth/socket-token.ts"
import { ApiError } from "./errors.ts"
import { withIdempotency } from "./idempotency.ts"

type Of<E, K extends string> = E extends Record<K, z.ZodType> ? z.output<E[K]> : undefined
type PrincipalOf<A extends Auth> = A extends "none" | "shop"
  ? null
  : A extends "visitor"
    ? Extract<Principal, { kind: "visitor" }>
    : A extends "participant"
      ? Principal
      : Staff

/** What a handler is given: everything parsed, the caller known. */
export interface Call<E extends Endpoint> {
  c: Context<HonoEnv>
  principal: PrincipalOf<E["auth"]>
  params: Of<E, "params">
  query: Of<E, "query">
  input: Of<E, "input">
  /** The body of an endpoint that takes a file. */
  bytes: Uint8Array
}

type Answer<E extends Endpoint> = E["kind"] extends "ndjson" | "socket" | "file"
  ? Response
  : E["output"] extends z.ZodType
    ? z.input<E["output"]>
    : void

const maxBodyBytes = 256 * 1024
const noBytes = new Uint8Array()

/** Puts an endpoint of the protocol's table on the router: parses, authenticates, answers in its shape. */
export function mount<const E extends Endpoint>(
  app: Hono<HonoEnv>,
  endpoint: E,
  handle: (call: Call<E>) => Promise<Answer<E>> | Answer<E>,
): void {
  app.on(endpoint.method, endpoint.path, async (c) => {
    const principal = await authenticate(c, endpoint.auth)
    const params = parse(endpoint.params, c.req.param(), "/path")
    const query = parse(endpoint.query, c.req.query(), "/query")
    const text = endpoint.input ? await readText(c) : ""
    const input = endpoint.input ? parse(endpoint.input, toJson(text), "") : undefined
    const bytes =
      endpoint.raw === undefined ? noBytes : await readBytes(c, endpoint.maxBytes ?? maxImportBytes)
    const call = { c, principal, params, query, input, bytes } as unknown as Call<E>
    const run = async () => respond(c, endpoint, await handle(call))
    if (!endpoint.idempotent) return run()
    return withIdempotency(c, principal, endpoint.raw === undefined ? text : bytes, run)
  })
}

function respond(c: Context<HonoEnv>, endpoint: Endpoint, answer: unknown): Response {
  if (answer instanceof Response) return answer
  if (endpoint.output === null) return c.body(null, 204)
  // Through the context, which carries cookies and headers the handler has set.
  return c.body(JSON.stringify(answer), endpoint.status === 201 ? 201 : 200, {
    "content-type": "application/json",
  })
}

async function authenticate(c: Context<HonoEnv>, auth: Auth): Promise<Principal | null> {
  if (auth === "none" || auth === "shop") return null
  if (auth === "visitor" || auth === "participant") {
    const token = socketToken(c) ?? visitorBearer(c)
    if (token) return visitorPrincipal(c, token)
    const staff = auth === "participant" ? await staffPrincipal(c) : null
    if (staff) return staff
    throw new ApiError("unauthenticated")
  }
  const staff = await staffPrincipal(c)
  if (!staff) throw new ApiError("unauthenticated")
  if (auth === "owner" && staff.kind === "operator" && staff.operator.role !== "owner") {
    throw new ApiError("forbidden", "Only an owner may do this.")
  }
  return staff
}

function visitorBearer(c: Context<HonoEnv>): string | null {
  const token = bearerToken(c)
  return token?.startsWith("ey") ? token : null
}

async function readText(c: Context<HonoEnv>): Promise<string> {
  const declared = Number(c.req.header("content-length") ?? 0)
  if (declared > maxBodyBytes) throw new ApiError("payload_too_large")
  const type = c.req.header("content-type") ?? "application/json"
  if (!/^application\/json\b/i.test(type)) {
    throw new ApiError("unsupported_media_type", "Send application/json.")
  }
  const text = await c.req.text()
  if (text.length > maxBodyBytes) throw new ApiError("payload_too_large")
  return text
}

async function readBytes(c: Context<HonoEnv>, maxBytes: number): Promise<Uint8Array> {
  const tooLarge = () => new ApiError("payload_too_large", `A file has ${maxBytes} bytes at most.`)
  if (Number(c.req.header("content-length") ?? 0) > maxBytes) throw tooLarge()
  const bytes = new Uint8Array(await c.req.arrayBuffer())
  if (bytes.byteLength > maxBytes) throw tooLarge()
  return bytes
}

function toJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (cause) {
    throw new ApiError("invalid_json", undefined, { cause })
  }
}

function parse(schema: z.ZodType | undefined, value: unknown, base: string): unknown {
  if (!schema) return undefined
  const parsed = schema.safeParse(value)
  if (parsed.success) return parsed.data
  const errors = fieldErrors(parsed.error, base)
  const [first] = errors
  const [issue] = parsed.error.issues
  // Words that are too long have a code of their own, over HTTP as on the socket.
  const field = issue?.path.at(-1)
  if (issue?.code === "too_big" && (field === "body" || field === "text")) {
    throw new ApiError("message_too_long", first?.message, { errors })
  }
  throw new ApiError("invalid_request", first && `${first.pointer || "body"}: ${first.message}`, {
    errors,
  })
}
