import { anthropicProvider, type ModelProvider, withBreaker } from "@shopbell/llm"
import type { Settings } from "./env.ts"

// One breaker per isolate and model: shared by all rooms that live in it.
let current: { key: string; provider: ModelProvider } | null = null

/** The configured model, null when the shop runs without one. */
export function modelFor({ model }: Settings): ModelProvider | null {
  if (!model) return null
  const key = JSON.stringify(model)
  if (current?.key !== key) {
    current = {
      key,
      provider: withBreaker(
        anthropicProvider({ apiKey: model.apiKey, baseURL: model.baseURL, model: model.name }),
        () => Date.now(),
      ),
    }
  }
  return current.provider
}
