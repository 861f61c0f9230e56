import { env, runDurableObjectAlarm, runInDurableObject } from "cloudflare:test"
import {
  maxFileBytes,
  type FileBlock,
  type LogEntry,
  newId,
  problemSchema,
} from "@shopbell/protocol"
import { beforeAll, expect, it, vi } from "vitest"
import { aJpeg, bytesOf, latin } from "../files/testing.ts"
import {
  aConversation,
  anOperator,
  api,
  aShop,
  aVisitor,
  call,
  command,
  newClientId,
  type TestShop,
  type Visitor,
} from "../testing/shops.ts"

let shop: TestShop
let visitor: Visitor
let conversationId: string

beforeAll(async () => {
  shop = await aShop()
  visitor = await aVisitor(shop)
  conversationId = (await aConversation(visitor)).id
})

const filesOf = (id: string) => `/v1/conversations/${id}/files`
const upload = (raw: Uint8Array, options: { name?: string; id?: string; bearer?: string } = {}) =>
  call(
    "POST",
    `${filesOf(options.id ?? conversationId)}?name=${encodeURIComponent(options.name ?? "photo.jpg")}`,
    {
      bearer: options.bearer ?? visitor.token,
      raw,
    },
  )
const uploaded = async (...given: Parameters<typeof upload>) => {
  const response = await upload(...given)
  expect(response.status).toBe(201)
  return response.json<FileBlock>()
}
const refusal = async (response: Response) => problemSchema.parse(await response.json()).code
const send = (file: FileBlock, token = visitor.token, id = conversationId) =>
  command(token, id, { type: "files.send", clientId: newClientId(), files: [file.id] })

it("keeps a photo without what it tells, and shows it to whoever has the address", async () => {
  const file = await uploaded(aJpeg(), { name: "C:\\photos\\my \u202Epho\u0000to.jpg" })
  expect(file).toMatchObject({ name: "my photo.jpg", mime: "image/jpeg", width: 30, height: 40 })
  const response = await call("GET", file.url)
  expect(response.status).toBe(200)
  expect(Object.fromEntries(response.headers)).toMatchObject({
    "content-type": "image/jpeg",
    "content-disposition": "inline; filename*=UTF-8''my%20photo.jpg",
    "content-security-policy": "default-src 'none'; sandbox",
    "x-content-type-options": "nosniff",
  })
  const bytes = new Uint8Array(await response.arrayBuffer())
  expect(bytes.length).toBe(file.bytes)
  expect(latin(bytes)).not.toContain("SECRET")
})

it("tells nothing without the right signature, and no signature opens another file", async () => {
  const [one, other] = [await uploaded(aJpeg()), await uploaded(aJpeg())]
  const [path, signature] = one.url.split("?signature=")
  const [otherPath] = other.url.split("?")
  for (const url of [
    `${path}?signature=${"0".repeat(64)}`,
    `${otherPath}?signature=${signature}`,
  ]) {
    expect(await refusal(await call("GET", url))).toBe("not_found")
  }
  expect(await refusal(await call("GET", path ?? ""))).toBe("invalid_request")
})

it("serves a page of HTML as a text to save", async () => {
  const file = await uploaded(bytesOf("<script>alert(1)</script>"), { name: "a.html" })
  const response = await call("GET", file.url)
  expect(response.headers.get("content-type")).toBe("text/plain; charset=utf-8")
  expect(response.headers.get("content-disposition")).toMatch(/^attachment;/)
  await response.body?.cancel()
})

it("gives a film piece by piece", async () => {
  const film = bytesOf([0, 0, 0, 16], "ftypisom", [0, 0, 2, 0], "0123456789")
  const file = await uploaded(film, { name: "film.mp4" })
  const part = async (range: string) => {
    const response = await call("GET", file.url, { headers: { range } })
    return [
      response.status,
      response.headers.get("content-range"),
      (await response.arrayBuffer()).byteLength,
    ]
  }
  expect(await part("bytes=4-7")).toEqual([206, `bytes 4-7/${film.length}`, 4])
  expect(await part("bytes=20-")).toEqual([206, `bytes 20-25/${film.length}`, 6])
  expect(await part("bytes=-3")).toEqual([206, `bytes 23-25/${film.length}`, 3])
  expect(await part("parts=1")).toEqual([200, null, film.length])
})

it("refuses what is of no known kind, or damaged", async () => {
  expect(await refusal(await upload(bytesOf("PK", [3, 4])))).toBe("unsupported_media_type")
  expect(await refusal(await upload(aJpeg().subarray(0, 50)))).toBe("unsupported_media_type")
})

it("takes files from those who take part, and from nobody else", async () => {
  const stranger = await aVisitor(shop)
  expect(await refusal(await upload(aJpeg(), { bearer: stranger.token }))).toBe("not_found")
  expect(await refusal(await upload(aJpeg(), { id: newId("conversation") }))).toBe("not_found")
})

it("puts files into the log as a message, once, and brings a person, as the bot cannot look", async () => {
  const { id } = await aConversation(visitor)
  const file = await uploaded(aJpeg(), { id })
  const clientId = newClientId()
  const attach = () =>
    command(visitor.token, id, { type: "files.send", clientId, files: [file.id] })
  const { entries } = await (await attach()).json<{ entries: LogEntry[] }>()
  expect(entries.map(({ event }) => event.type)).toEqual(["message.created", "handoff.requested"])
  expect(entries[0]?.event).toMatchObject({
    message: { blocks: [file], author: { kind: "contact" } },
  })
  expect((await attach()).status).toBe(200)
  const log = await call("GET", `/v1/conversations/${id}/log`, { bearer: visitor.token })
  const { seq } = await log.json<{ seq: number }>()
  expect(seq).toBe(3)
})

it("sends only one's own files of this conversation", async () => {
  const file = await uploaded(aJpeg())
  const elsewhere = await aConversation(visitor)
  expect(await refusal(await send(file, visitor.token, elsewhere.id))).toBe("not_found")
  const forged = await command(visitor.token, conversationId, {
    type: "message.send",
    clientId: newClientId(),
    body: "look",
    blocks: [file],
  })
  expect(await refusal(forged)).toBe("invalid_request")
})

it("lets the operator who has the conversation attach, and no other", async () => {
  const { id } = await aConversation(visitor)
  const mei = await anOperator(shop)
  const as = (path: string, given: object) =>
    call("POST", path, { cookie: mei.cookie, origin: api, ...given })
  const file = await (await as(`${filesOf(id)}?name=size.png`, { raw: aJpeg() })).json<FileBlock>()
  const attach = () =>
    as(`/v1/conversations/${id}/commands`, {
      json: { type: "files.send", clientId: newClientId(), files: [file.id] },
    })
  expect(await refusal(await attach())).toBe("not_claimed")
  await as(`/v1/conversations/${id}/commands`, {
    json: { type: "conversation.claim", clientId: newClientId() },
  })
  expect((await attach()).status).toBe(200)
})

it("deletes after a day what was never sent, and keeps what was", async () => {
  const { id } = await aConversation(visitor)
  const kept = await uploaded(aJpeg(), { id })
  const unsent = await uploaded(aJpeg(), { id })
  await send(kept, visitor.token, id)
  const room = env.ROOMS.get(env.ROOMS.idFromName(`${shop.id}/${id}`))
  const ring = () => runDurableObjectAlarm(room)
  await ring()
  expect((await call("GET", unsent.url)).status).toBe(200)
  await runInDurableObject(room, (_, { storage }) => {
    storage.sql.exec("update alarm set at = 0 where name = 'unsent-files'")
    return storage.setAlarm(Date.now())
  })
  await ring()
  await vi.waitFor(async () => expect((await call("GET", unsent.url)).status).toBe(404))
  expect((await call("GET", kept.url)).status).toBe(200)
  expect(await refusal(await send(unsent, visitor.token, id))).toBe("not_found")
})

it("deletes every file with the contact", async () => {
  const leaving = await aVisitor(shop)
  const { id } = await aConversation(leaving)
  const file = await uploaded(aJpeg(), { id, bearer: leaving.token })
  await uploaded(aJpeg(), { id, bearer: leaving.token })
  expect((await call("DELETE", "/v1/contact", { bearer: leaving.token })).status).toBe(200)
  expect(await refusal(await call("GET", file.url))).toBe("not_found")
  expect((await env.FILES?.list({ prefix: `${shop.id}/${id}/` }))?.objects).toEqual([])
})

it("says in the widget's settings what may be attached", async () => {
  const response = await call("GET", `/v1/widget-config?shop=${shop.key}`, { origin: shop.origin })
  const { uploads } = await response.json<{ uploads: { maxBytes: number; types: string[] } }>()
  expect(uploads.maxBytes).toBe(maxFileBytes)
  expect(uploads.types).toContain("image/webp")
})
