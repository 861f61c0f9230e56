import { ApiError } from "../errors.ts"

/** A place in a list sorted by time, then id. Opaque to callers. */
export interface Cursor {
  at: number
  id: string
}

export const encodeCursor = ({ at, id }: Cursor): string => btoa(`${at}:${id}`).replaceAll("=", "")

export function decodeCursor(cursor: string): Cursor {
  let text = ""
  try {
    text = atob(cursor)
  } catch {
    // Falls through to the refusal below.
  }
  const match = /^(\d{1,16}):(.{1,120})$/.exec(text)
  if (!match?.[1] || !match[2]) {
    throw new ApiError("invalid_request", "The cursor is not one of ours.", {
      errors: [{ pointer: "/cursor", message: "use the nextCursor of the page before" }],
    })
  }
  return { at: Number(match[1]), id: match[2] }
}
