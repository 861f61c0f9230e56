import { shopKey } from "./chat.ts"
import { createCrisp, fromRuntimeConfig, type Crisp, type CrispCall } from "./crisp-global.ts"
import { scriptChat } from "./script-chat.ts"

/** `/widget/v1/crisp.js`: pages written for Crisp's snippet. */
interface Page {
  $crisp?: CrispCall[] | Crisp
  CRISP_WEBSITE_ID?: string
  CRISP_RUNTIME_CONFIG?: { locale?: string }
  CRISP_READY_TRIGGER?: () => void
}

const page = globalThis as Page
const waiting = Array.isArray(page.$crisp) ? page.$crisp : []
const chat = scriptChat("crisp.js")
const shop = chat.shop ?? shopKey(page.CRISP_WEBSITE_ID)
// A page that has the snippet twice keeps the first.
if (!page.$crisp || Array.isArray(page.$crisp)) {
  const crisp = createCrisp(chat)
  page.$crisp = crisp
  chat.boot({ ...(shop && { shop }), ...fromRuntimeConfig(page.CRISP_RUNTIME_CONFIG) })
  crisp.push(...waiting)
  page.CRISP_READY_TRIGGER?.()
}
