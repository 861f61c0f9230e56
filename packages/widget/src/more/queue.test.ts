import { expect, it } from "vitest"
import { enMore } from "../locales/en-more.ts"
import { translator } from "../locales/translate.ts"
import type { Ui } from "../panel/ui.ts"
import { createQueue } from "./queue.ts"

const hoursIn = (timeZone: string | null) => {
  const config = { hours: [{ days: [1, 2, 3, 4, 5], opens: "09:00", closes: "17:30" }], timeZone }
  return createQueue({ config, t: translator(enMore, "en") } as unknown as Ui).hours()
}

it("tells whose clock the hours go by, where it is not the shopper's", () => {
  const plain = "Our team answers: Mon–Fri 09:00–17:30"
  const own = Intl.DateTimeFormat().resolvedOptions().timeZone
  const far = own === "Asia/Kolkata" ? "Pacific/Auckland" : "Asia/Kolkata"
  expect(hoursIn(null)).toBe(plain)
  expect(hoursIn(own)).toBe(plain)
  expect(hoursIn(far)).toMatch(/^Our team answers: Mon–Fri 09:00–17:30 \(GMT\+\d/)
})
