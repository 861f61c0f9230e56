import { expect, it } from "vitest"
import { NamedAlarms } from "./named-alarms.ts"

function alarms() {
  const rows = new Map<string, number>()
  const platform: number[] = []
  const storage = {
    setAlarm: async (at: number | Date) => void platform.push(Number(at)),
  }
  const named = new NamedAlarms(
    {
      alarms: () => new Map(rows),
      setAlarm: (name, at) => void rows.set(name, at),
      clearAlarm: (name) => void rows.delete(name),
    },
    storage,
  )
  return { named, rows, platform }
}

it("rings for the earliest name and leaves the others set", async () => {
  const { named, rows, platform } = alarms()
  await named.set("deliver", 500)
  await named.set("bot-turn", 200)
  expect(platform.at(-1)).toBe(200)
  expect(await named.takeDue(200)).toEqual(["bot-turn"])
  expect([...rows.keys()]).toEqual(["deliver"])
  expect(platform.at(-1)).toBe(500)
})

it("spares the platform a write when it rings early enough already", async () => {
  const { named, platform } = alarms()
  await named.set("deliver", 100)
  await named.set("deliver", 300)
  await named.set("bot-turn", 400)
  expect(platform).toEqual([100])
})

it("comes again for a name that was moved to later", async () => {
  const { named, platform } = alarms()
  await named.set("deliver", 100)
  await named.set("deliver", 300)
  expect(await named.takeDue(100)).toEqual([])
  expect(platform.at(-1)).toBe(300)
})

it("does nothing for a name that was cleared", async () => {
  const { named } = alarms()
  await named.set("deliver", 100)
  named.clear("deliver")
  expect(await named.takeDue(100)).toEqual([])
})
