import { isShopIntent, nextBestIntents } from "./intents.ts"

/** From this weight on an intent is beyond doubt. */
export const clearIntent = 0.9
/** From this weight on an intent may stand in for a clear one that no article is about. */
const nextIntent = 0.6

/**
 * True where a message says without doubt what it wants, and an article is about just that. Where the
 * shop has nothing on it (`isAnswered`), what the message wants next counts: a parcel that stands still is
 * tracked.
 */
export function isMeant(
  intents: ReadonlyMap<number, number>,
  isAbout: (intent: number) => boolean,
  isAnswered: (intent: number) => boolean,
): boolean {
  const wishes = [...intents].filter(([intent]) => isShopIntent(intent))
  const clear = wishes.filter(([, weight]) => weight >= clearIntent)
  if (clear.some(([intent]) => isAbout(intent))) return true
  if (clear.length === 0 || clear.some(([intent]) => isAnswered(intent))) return false
  return (
    wishes.some(([intent, weight]) => weight >= nextIntent && isAbout(intent)) ||
    clear.some(([intent]) => nextBestIntents(intent).some(isAbout))
  )
}
