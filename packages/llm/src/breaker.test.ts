import { expect, it } from "vitest"
import { BreakerOpen, withBreaker } from "./breaker.ts"
import { ModelError, type ModelEvent, type ModelProvider } from "./model.ts"

function aModel() {
  let now = 0
  let asked = 0
  let broken = true
  const provider: ModelProvider = {
    name: "test",
    model: "test",
    async *stream(): AsyncIterable<ModelEvent> {
      asked += 1
      if (broken) throw new ModelError("overloaded", "no")
      yield { type: "end", reason: "complete" }
    },
  }
  const guarded = withBreaker(provider, () => now)
  const ask = async () => {
    const request = { system: "", articles: [], messages: [], maxTokens: 1, tools: [] }
    try {
      for await (const _event of guarded.stream(request, new AbortController().signal)) continue
      return null
    } catch (error) {
      return error
    }
  }
  return {
    ask,
    asked: () => asked,
    pass: (ms: number) => (now += ms),
    mend: () => (broken = false),
  }
}

it("leaves a model alone after five failures, and asks again half a minute later", async () => {
  const model = aModel()
  for (let i = 0; i < 5; i++) await model.ask()
  expect(await model.ask()).toBeInstanceOf(BreakerOpen)
  expect(model.asked()).toBe(5)
  model.pass(30_001)
  model.mend()
  expect(await model.ask()).toBeNull()
})

it("forgets failures that lie far apart", async () => {
  const model = aModel()
  for (let i = 0; i < 10; i++) {
    await model.ask()
    model.pass(20_000)
  }
  expect(model.asked()).toBe(10)
})
