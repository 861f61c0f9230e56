import { ModelError, type ModelProvider } from "./model.ts"

/** The model failed often just now and is left alone for a while. */
export class BreakerOpen extends ModelError {
  constructor() {
    super("unreachable", "The model is left alone after repeated failures.")
    this.name = "BreakerOpen"
  }
}

const failuresToOpen = 5
const windowMs = 30_000
const openForMs = 30_000

/** After five failures within half a minute the model is not asked for half a minute: shoppers get the fallback at once. */
export function withBreaker(provider: ModelProvider, now: () => number): ModelProvider {
  let failures: number[] = []
  let openUntil = 0
  return {
    name: provider.name,
    model: provider.model,
    async *stream(request, signal) {
      if (now() < openUntil) throw new BreakerOpen()
      try {
        yield* provider.stream(request, signal)
        failures = []
      } catch (error) {
        if (error instanceof ModelError && !signal.aborted) {
          failures = [...failures.filter((at) => now() - at < windowMs), now()]
          if (failures.length >= failuresToOpen) openUntil = now() + openForMs
        }
        throw error
      }
    },
  }
}
