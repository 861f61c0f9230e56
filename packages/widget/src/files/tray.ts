import type { FileBlock } from "@shopbell/protocol"
import type { Rest } from "../more/rest.ts"
import { lighter } from "./photo.ts"
import { type Refusal, type Upload, upload } from "./upload.ts"

/** A file on its way into the conversation. */
export interface Item {
  name: string
  file: File
  /** 0 to 1. */
  progress: number
  refusal?: Refusal
  /** Once the service has it. */
  block?: FileBlock
  running?: Upload
}

export interface Tray {
  items: readonly Item[]
  sending: boolean
  add: (files: Iterable<File>) => void
  remove: (item: Item) => void
  retry: (item: Item) => void
  /** Puts what has arrived into the conversation. */
  send: () => Promise<void>
  /** Uploads what waited for the shopper's consent. */
  proceed: () => void
}

/** Files that fit into one message. */
const maxFiles = 5

/** Where files stand until they are sent or taken away again. */
export function createTray(rest: Rest): Tray {
  const { ui } = rest
  const { client, host } = ui
  const { conversation } = client
  const waiting = new Set<Item>()

  const tray: Tray = {
    items: [],
    sending: false,
    add(files) {
      const free = maxFiles - tray.items.length
      const added = Array.from(files)
        .slice(0, free)
        .map((file) => ({ name: file.name, file, progress: 0 }))
      tray.items = [...tray.items, ...added]
      for (const item of added) start(item)
    },
    remove(item) {
      item.running?.cancel()
      waiting.delete(item)
      tray.items = tray.items.filter((other) => other !== item)
      ui.draw()
    },
    retry(item) {
      delete item.refusal
      start(item)
    },
    async send() {
      const ready = tray.items.filter(({ block }) => block)
      const files = ready.flatMap(({ block }) => (block ? [block.id] : []))
      tray.sending = true
      ui.draw()
      const { accepted } = await conversation.command({ type: "files.send", files })
      tray.sending = false
      if (accepted) tray.items = tray.items.filter((item) => !ready.includes(item))
      else for (const item of ready) refuse(item, "uploadFailed")
      ui.draw()
    },
    proceed() {
      if (rest.choices.consent !== null && rest.choices.consent !== "granted") return
      const agreed = [...waiting]
      waiting.clear()
      // Called while the panel is being drawn, and beginning draws it again.
      queueMicrotask(() => agreed.forEach(start))
    },
  }

  function refuse(item: Item, refusal: Refusal) {
    item.refusal = refusal
    // What the service had may belong to a conversation that is no more.
    delete item.block
  }

  function start(item: Item) {
    // Nothing leaves the page before the shopper has agreed, files no more than words.
    if (rest.hold("")) waiting.add(item)
    else {
      void send(item).catch((reason: unknown) => {
        refuse(item, reason === "tooBig" || reason === "wrongType" ? reason : "uploadFailed")
        ui.draw()
      })
    }
    ui.draw()
  }

  async function send(item: Item) {
    const limits = ui.config?.uploads
    if (!limits) return
    item.progress = 0
    const file = await lighter(item.file, limits.types)
    // No type is said of what the system does not know: the service looks for itself.
    const isKnown =
      !file.type || file.type.startsWith("text/") || limits.types.some((type) => type === file.type)
    if (!isKnown) throw "wrongType" satisfies Refusal
    if (file.size > limits.maxBytes) throw "tooBig" satisfies Refusal
    const id = await conversationId()
    const token = await client.session.token()
    // Taken away while it was got ready.
    if (!tray.items.includes(item)) return
    item.running = upload({
      url: `${host.settings.api}/v1/conversations/${id}/files?name=${encodeURIComponent(item.name.slice(-80))}`,
      token,
      file,
      onProgress(part) {
        item.progress = part
        ui.draw()
      },
    })
    item.block = await item.running.done
    ui.draw()
  }

  let beginning: Promise<string> | null = null

  /** A file belongs to a conversation, so the first one may have to begin it. */
  function conversationId(): Promise<string> {
    const { id } = conversation.getState()
    if (id) return Promise.resolve(id)
    beginning ??= begin().finally(() => {
      beginning = null
    })
    return beginning
  }

  async function begin(): Promise<string> {
    const isBegun = () => conversation.getState().id ?? conversation.getState().outbox[0]
    if (!isBegun()) {
      const clientId = `file-${Date.now()}-${Math.random().toString(36).slice(2)}`
      const { id } = await client.request("POST /v1/conversations", {
        body: { clientId, locale: ui.t.locale, page: rest.page() },
        idempotencyKey: clientId,
      })
      // Words that were sent meanwhile have begun one themselves: then theirs is the one.
      if (!isBegun()) conversation.show(id)
    }
    const { id } = conversation.getState()
    if (id) return id
    return new Promise((resolve) => {
      const stop = conversation.subscribe((view) => {
        if (!view.id) return
        stop()
        resolve(view.id)
      })
    })
  }

  return tray
}
