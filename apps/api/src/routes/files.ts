import { endpoints, type FileBlock, newId } from "@shopbell/protocol"
import type { Hono } from "hono"
import type { HonoEnv } from "../app-context.ts"
import { ApiError } from "../errors.ts"
import { headersFor, inspect, safeName } from "../files/keep.ts"
import { isSigned, keyOf, signedPath } from "../files/signature.ts"
import { mount } from "../mount.ts"
import { foundOr404, peerOf, roomOf } from "./conversations.ts"

export function fileRoutes(app: Hono<HonoEnv>): void {
  mount(app, endpoints.uploadFile, async ({ c, principal, params, query, bytes }) => {
    const { shopId } = principal
    const { conversationId } = params
    const room = roomOf(c, shopId, conversationId)
    const peer = peerOf(principal)
    const hasRoom = foundOr404(await room.mayAttach(peer))
    if (!c.env.FILES) {
      throw new ApiError("uploads_off", "Bind an R2 bucket as FILES to switch attachments on.")
    }
    if (!hasRoom) throw new ApiError("too_many_files")
    const kept = inspect(bytes)
    const address = { shopId, conversationId, fileId: newId("file") }
    const name = safeName(query.name)
    const block: FileBlock = {
      type: "file",
      id: address.fileId,
      name,
      mime: kept.mime,
      bytes: kept.bytes.length,
      url: await signedPath(c.var.settings.secret, address),
      ...kept.size,
      fallback: name,
    }
    await c.env.FILES.put(keyOf(address), kept.bytes, {
      httpMetadata: { contentType: kept.mime },
      customMetadata: { name },
    })
    if (!(await room.addFile(peer, block))) {
      // Erased in between: nothing of it may stay behind.
      await c.env.FILES.delete(keyOf(address))
      throw new ApiError("not_found", "There is no such conversation.")
    }
    return block
  })

  mount(app, endpoints.readFile, async ({ c, params, query }) => {
    const gone = new ApiError("not_found", "There is no such file.")
    if (!(await isSigned(c.var.settings.secret, params, query.signature))) throw gone
    const object = await c.env.FILES?.get(keyOf(params), { range: c.req.raw.headers })
    if (!object) throw gone
    const mime = object.httpMetadata?.contentType ?? "application/octet-stream"
    const headers = new Headers(headersFor(mime, object.customMetadata?.["name"] ?? "file"))
    const { offset, length } = partOf(object)
    headers.set("content-length", `${length}`)
    const isPart = c.req.header("range") !== undefined && length < object.size
    if (isPart)
      headers.set("content-range", `bytes ${offset}-${offset + length - 1}/${object.size}`)
    return new Response(object.body, { status: isPart ? 206 : 200, headers })
  })
}

/** The bytes that were asked for; players ask for a film piece by piece. */
function partOf({ range, size }: R2Object): { offset: number; length: number } {
  // All three are there, those that were not asked for undefined.
  const asked = { offset: 0, length: size, suffix: 0, ...range }
  if (asked.suffix) {
    const length = Math.min(asked.suffix, size)
    return { offset: size - length, length }
  }
  const offset = asked.offset ?? 0
  return { offset, length: Math.min(asked.length ?? size, size - offset) }
}
