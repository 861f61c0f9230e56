import { handOverTool, type ModelRequest } from "@shopbell/core"
import { ModelError, type ModelProvider } from "@shopbell/llm"

/** The turn was ended from outside: by the shopper, by a newer question, or by a change of speaker. */
export class TurnAborted extends Error {
  readonly reason: "stopped" | "superseded" | "baton"

  constructor(reason: TurnAborted["reason"]) {
    super(reason)
    this.name = "TurnAborted"
    this.reason = reason
  }
}

/** What the model came to. */
export interface Spoken {
  text: string
  cited: string[]
  handOver: boolean
}

const firstTokenMs = 8_000
const idleMs = 10_000
const totalMs = 45_000

/** Streams one answer. Throws `TurnAborted`, or `ModelError` when the answer did not come to its end. */
export async function streamAnswer(
  model: ModelProvider,
  request: ModelRequest,
  abort: AbortController,
  onText: (text: string) => void,
): Promise<Spoken> {
  const spoken: Spoken = { text: "", cited: [], handOver: false }
  const timeOut = () => abort.abort(new ModelError("timeout", "The model took too long."))
  const total = setTimeout(timeOut, totalMs)
  let idle = setTimeout(timeOut, firstTokenMs)
  try {
    for await (const event of model.stream({ ...request, tools: [handOverTool] }, abort.signal)) {
      clearTimeout(idle)
      idle = setTimeout(timeOut, idleMs)
      switch (event.type) {
        case "text":
          spoken.text += event.text
          onText(event.text)
          break
        case "cited":
          spoken.cited.push(event.article)
          break
        case "tool":
          spoken.handOver ||= event.name === handOverTool.name
          break
        case "end":
          if (event.reason === "complete") return spoken
          throw new ModelError("unfinished", `The model stopped: ${event.reason}.`)
      }
    }
    // A stream that just stops is no answer, however much it said.
    throw new ModelError("unfinished", "The stream ended before the answer did.")
  } catch (error) {
    if (abort.signal.aborted && abort.signal.reason instanceof Error) throw abort.signal.reason
    throw error
  } finally {
    clearTimeout(total)
    clearTimeout(idle)
  }
}
