import { keyOf } from "../files/signature.ts"
import type { RoomStore } from "./room-store.ts"
import { loggable } from "../errors.ts"

/** How long a file may lie in a shopper's tray before its bytes go. */
export const unsentForMs = 24 * 60 * 60 * 1000
const retryMs = 60 * 60 * 1000

/**
 * Deletes what was uploaded and never sent. Taken out of reach first, so that nobody can send it while
 * its bytes go. Answers when to come again, null when all of it is gone.
 */
export async function eraseUnsent(
  store: RoomStore,
  bucket: R2Bucket | undefined,
  now: number,
): Promise<number | null> {
  const shopId = store.getMeta("shopId")
  const conversationId = store.getMeta("conversationId")
  const ids = store.withdrawUnsentFiles()
  if (!bucket || shopId === null || conversationId === null || ids.length === 0) return null
  try {
    await bucket.delete(ids.map((fileId) => keyOf({ shopId, conversationId, fileId })))
    store.forgetWithdrawnFiles()
    return null
  } catch (error) {
    // eslint-disable-next-line no-console -- logged for the operator of the deployment
    console.error(JSON.stringify({ at: "unsent-files", conversationId, error: loggable(error) }))
    return now + retryMs
  }
}
