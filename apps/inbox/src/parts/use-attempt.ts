import { useSignal } from "@preact/signals"
import { errorText } from "../api.ts"

/** One try at a time, and what came of the last one. */
export function useAttempt() {
  const busy = useSignal(false)
  const error = useSignal<string | null>(null)
  async function run(attempt: () => Promise<void>) {
    if (busy.peek()) return
    busy.value = true
    error.value = null
    try {
      await attempt()
    } catch (thrown) {
      error.value = errorText(thrown)
    } finally {
      busy.value = false
    }
  }
  return { busy: busy.value, error: error.value, run }
}
