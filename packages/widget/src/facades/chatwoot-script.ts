import { createChatwoot, type ChatwootSettings } from "./chatwoot-global.ts"
import { scriptChat } from "./script-chat.ts"

/** `/widget/v1/chatwoot.js`: pages written for Chatwoot's snippet, which calls `run` once this is loaded. */
interface Page {
  chatwootSDK?: object
  $chatwoot?: object
  chatwootSettings?: ChatwootSettings
}

const page = globalThis as Page
if (!page.chatwootSDK) {
  const { run, $chatwoot } = createChatwoot(
    scriptChat("chatwoot.js"),
    () => page.chatwootSettings ?? {},
  )
  page.chatwootSDK = {
    run(options: Parameters<typeof run>[0]) {
      page.$chatwoot = $chatwoot
      run(options)
    },
  }
}
