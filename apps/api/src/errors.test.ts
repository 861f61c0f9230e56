import { expect, it } from "vitest"
import { loggable } from "./errors.ts"

it("leaves a failed query's values out of the log, and keeps where it failed", () => {
  const error = new Error(
    "Failed query: insert into mail values (?, ?)\nparams: a@b.example,Where is\nmy order?",
  )
  expect(loggable(error)).toContain("insert into mail values (?, ?)")
  expect(loggable(error)).toContain("errors.test.ts")
  expect(loggable(error)).not.toContain("a@b.example")
  expect(loggable(error)).not.toContain("my order")
})
