import { ApiError, createOperatorClient, type Http } from "@shopbell/client"
import type { Problem } from "@shopbell/protocol"
import { readNdjson } from "./ndjson.ts"
import { t } from "./t.ts"

/** The inbox and the API share an origin, so the session cookie goes along by itself. */
export const operatorClient = createOperatorClient({
  api: location.origin,
  storage: storageOrNone(),
})

let tellSignedOut = () => {}

/** Who is told when the session has ended. */
export function onSignedOut(tell: () => void): void {
  tellSignedOut = tell
}

/** Calls one endpoint of the protocol's table. A refusal throws `ApiError`. */
export const call: Http = async (route, options) => {
  try {
    return await operatorClient.http(route, options)
  } catch (error) {
    throw noticed(error)
  }
}

/** Posts a file or nothing, and reads the answer line by line while it is being written. */
export async function stream<E>(
  path: string,
  onEvent: (event: E) => void,
  body?: Blob,
): Promise<void> {
  const response = await fetch(path, {
    method: "POST",
    credentials: "same-origin",
    ...(body && { headers: { "content-type": "application/octet-stream" }, body }),
  })
  if (!response.ok) {
    // A proxy's HTML error page is no problem document; the status alone must do then.
    const problem: Partial<Problem> = await response.json().catch(() => ({}))
    throw noticed(new ApiError(problem, response.status))
  }
  if (response.body) await readNdjson<E>(response.body, onEvent)
}

/** What to tell the operator about a failed call: the server's own reason where it gave one. */
export function errorText(error: unknown): string {
  if (error instanceof ApiError) return error.message
  if (error instanceof TypeError || error instanceof DOMException) return t("error.network")
  return t("error.unexpected")
}

function noticed(error: unknown): unknown {
  if (error instanceof ApiError && error.code === "unauthenticated") tellSignedOut()
  return error
}

// Reading the property already throws where storage is blocked.
export function storageOrNone(): Storage | null {
  try {
    return localStorage
  } catch {
    return null
  }
}
