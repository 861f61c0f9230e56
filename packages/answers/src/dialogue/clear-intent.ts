import type { Analysis } from "../features/analyse.ts"
import { isShopIntent } from "../lexicon/intents.ts"

const clearFrom = 0.65

/** True where the concepts of a message say without doubt what is wanted of the shop. */
export function hasClearIntent({ intents }: Pick<Analysis, "intents">): boolean {
  for (const [intent, weight] of intents)
    if (isShopIntent(intent) && weight >= clearFrom) return true
  return false
}
