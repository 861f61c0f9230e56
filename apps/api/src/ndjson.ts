import { loggable } from "./errors.ts"

/**
 * A response of newline-delimited JSON that is written while the work goes on. A failure becomes a last
 * `failed` line, since the status has gone out by then; its text stays in the log.
 */
export function ndjson<E>(work: (emit: (event: E) => Promise<void>) => Promise<void>): {
  response: Response
  finished: Promise<void>
} {
  const { readable, writable } = new TransformStream<Uint8Array, Uint8Array>()
  const writer = writable.getWriter()
  const encoder = new TextEncoder()
  const emit = async (event: unknown) => {
    // A reader that went away does not stop the work.
    await writer.write(encoder.encode(`${JSON.stringify(event)}\n`)).catch(() => {})
  }
  const finished = work(emit)
    .catch(async (error: unknown) => {
      // eslint-disable-next-line no-console -- logged for the operator of the deployment
      console.error(JSON.stringify({ at: "ndjson", error: loggable(error) }))
      await emit({
        type: "failed",
        code: "internal_error",
        detail: "Something went wrong on our side.",
      })
    })
    .finally(() => writer.close().catch(() => {}))
  const response = new Response(readable, {
    headers: { "content-type": "application/x-ndjson; charset=utf-8", "cache-control": "no-store" },
  })
  return { response, finished }
}
