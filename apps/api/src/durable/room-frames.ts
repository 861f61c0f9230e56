import {
  type ErrorCode,
  errorCodes,
  type FieldError,
  fieldErrors,
  maxFrameBytes,
  maxMessageChars,
  newId,
  type RoomCommand,
  roomCommandSchema,
  roomCommandTypes,
  type RoomFrame,
} from "@shopbell/protocol"
import { z } from "zod"

/** Why a command was not carried out. */
export interface Refusal {
  code: ErrorCode
  clientId?: string
  detail?: string
  errors?: FieldError[]
}

export type ReadFrame =
  | { kind: "command"; command: RoomCommand }
  | { kind: "ignored" }
  | { kind: "refused"; refusal: Refusal }

const envelope = z.looseObject({
  type: z.string(),
  clientId: z.string().max(200).optional().catch(undefined),
  body: z.unknown().optional(),
})

/** Parses a frame at the door. One of a type we do not know comes from a newer client and is ignored. */
export function readFrame(data: string | ArrayBuffer): ReadFrame {
  if (typeof data !== "string") return refuse({ code: "invalid_json", detail: "Send text frames." })
  if (data.length > maxFrameBytes || new TextEncoder().encode(data).length > maxFrameBytes) {
    return refuse({
      code: "payload_too_large",
      detail: `A frame has ${maxFrameBytes} bytes at most.`,
    })
  }
  let json: unknown
  try {
    json = JSON.parse(data)
  } catch {
    return refuse({ code: "invalid_json" })
  }
  return readCommand(json)
}

/** The same for a command that came as JSON over HTTP. */
export function readCommand(json: unknown): ReadFrame {
  const outer = envelope.safeParse(json)
  if (!outer.success) {
    return refuse({ code: "invalid_request", errors: fieldErrors(outer.error) })
  }
  const { type, clientId, body } = outer.data
  if (!roomCommandTypes.includes(type)) return { kind: "ignored" }
  const named = clientId === undefined ? {} : { clientId }
  if (typeof body === "string" && body.length > maxMessageChars) {
    const detail = `A message has ${maxMessageChars} characters at most; this one has ${body.length}.`
    return refuse({
      code: "message_too_long",
      ...named,
      detail,
      errors: [{ pointer: "/body", message: detail }],
    })
  }
  const parsed = roomCommandSchema.safeParse(json)
  if (parsed.success) return { kind: "command", command: parsed.data }
  return refuse({ code: "invalid_request", ...named, errors: fieldErrors(parsed.error) })
}

export function refusalFrame(refusal: Refusal): RoomFrame {
  return {
    type: "error",
    ...refusal,
    detail: refusal.detail ?? errorCodes[refusal.code].title,
    requestId: newId("request"),
  }
}

const refuse = (refusal: Refusal): ReadFrame => ({ kind: "refused", refusal })
