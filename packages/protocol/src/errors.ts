import { z } from "zod"

/** Every refusal a caller can meet: stable code, HTTP status, title. `type` URLs end in the code. */
export const errorCodes = {
  invalid_request: { status: 400, title: "The request does not have the expected shape" },
  invalid_json: { status: 400, title: "The body is not JSON" },
  unauthenticated: { status: 401, title: "No valid credentials were sent" },
  token_expired: { status: 401, title: "The visitor token has expired; ask for a new session" },
  identity_invalid: { status: 401, title: "The proof of the shopper's identity is not valid" },
  identity_expired: { status: 401, title: "The proof of the shopper's identity has expired" },
  invalid_code: { status: 401, title: "The sign-in code is wrong or has expired" },
  forbidden: { status: 403, title: "These credentials do not allow this" },
  origin_not_allowed: { status: 403, title: "This website is not on the shop's list of origins" },
  setup_token_invalid: { status: 403, title: "The setup token is wrong or already used" },
  not_found: { status: 404, title: "There is nothing here for you" },
  method_not_allowed: { status: 405, title: "This address does not take that method" },
  client_id_reused: { status: 409, title: "This client id was used before with other content" },
  already_claimed: { status: 409, title: "Another operator has this conversation" },
  not_claimed: { status: 409, title: "Claim the conversation first" },
  wrong_status: { status: 409, title: "The conversation is not in a state that allows this" },
  uploads_off: { status: 409, title: "This deployment has nowhere to keep files" },
  too_many_files: { status: 409, title: "This conversation has as many files as it may have" },
  request_in_progress: { status: 409, title: "The first request with this key is still running" },
  publish_in_progress: { status: 409, title: "This shop is publishing already" },
  payload_too_large: { status: 413, title: "The body or frame is too large" },
  message_too_long: { status: 413, title: "The message is too long" },
  unsupported_media_type: { status: 415, title: "The content type is not supported" },
  idempotency_key_reused: { status: 422, title: "This idempotency key came with another request" },
  import_rejected: { status: 422, title: "The file has rows that cannot be imported" },
  nothing_to_publish: { status: 422, title: "There are no articles to publish" },
  too_many_requests: { status: 429, title: "Too many requests; wait and try again" },
  bad_environment: { status: 500, title: "The deployment is not set up completely" },
  internal_error: { status: 500, title: "Something went wrong on our side" },
  unavailable: { status: 503, title: "The service is busy; try again shortly" },
} as const

export type ErrorCode = keyof typeof errorCodes

const codes = Object.keys(errorCodes) as [ErrorCode, ...ErrorCode[]]
export const errorCodeSchema = z.enum(codes)

/** Where in the input something was wrong: a JSON Pointer and what was expected. */
export const fieldErrorSchema = z.object({ pointer: z.string(), message: z.string() })
export type FieldError = z.infer<typeof fieldErrorSchema>

/** RFC 9457 problem details, the one shape of every refusal. */
export const problemSchema = z
  .object({
    type: z.string(),
    title: z.string(),
    status: z.number().int(),
    code: errorCodeSchema,
    detail: z.string().optional(),
    errors: z.array(fieldErrorSchema).optional(),
    requestId: z.string(),
  })
  .meta({ id: "Problem" })
export type Problem = z.infer<typeof problemSchema>

/** Turns zod issues into JSON Pointers (RFC 6901). */
export function fieldErrors(error: z.ZodError, base = ""): FieldError[] {
  return error.issues.slice(0, 20).map((issue) => ({
    pointer: issue.path.reduce<string>(
      (pointer, part) => `${pointer}/${String(part).replaceAll("~", "~0").replaceAll("/", "~1")}`,
      base,
    ),
    message: issue.message,
  }))
}
