import { createIntercom, type IntercomSettings } from "./intercom-global.ts"
import { scriptChat } from "./script-chat.ts"

/** `/widget/v1/intercom.js`: pages written for Intercom's snippet. */
interface Page {
  Intercom?: ((...args: unknown[]) => unknown) & { q?: ArrayLike<unknown>[] }
  intercomSettings?: IntercomSettings
}

const page = globalThis as Page
const chat = scriptChat("intercom.js")
const intercom = createIntercom(chat, () => page.intercomSettings)
const waiting = Array.from(page.Intercom?.q ?? [], (args) => Array.from(args) as [string])
page.Intercom = (method, ...args) => intercom(String(method), ...args)
// As Intercom does: settings on the page are enough, unless the page boots by itself.
if (page.intercomSettings && !waiting.some(([method]) => method === "boot")) intercom("boot")
for (const args of waiting) intercom(...args)
