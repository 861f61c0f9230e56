import type { ConversationView } from "@shopbell/client"
import type { WidgetConfig } from "@shopbell/protocol"
import { cleanup, fireEvent, render, screen } from "@testing-library/preact"
import { afterEach, expect, it, vi } from "vitest"
import { aUi } from "../testing/ui.ts"
import { App } from "./App.tsx"

afterEach(cleanup)

const config: WidgetConfig = {
  name: "Juniper",
  defaultLocale: "en",
  locales: ["en"],
  theme: { accent: "#1f6f5c", position: "right" },
  contactEmail: null,
  topics: {
    en: ["order-tracking", "delivery-time", "how-to-return", "payment", "size-chart"].map(
      (article) => ({ article, question: `${article}?` }),
    ),
  },
  model: false,
  hours: null,
  timeZone: null,
  uploads: null,
  triggers: null,
}

function show(view: Partial<ConversationView>, given: Parameters<typeof aUi>[0] = {}) {
  const { ui, conversation } = aUi({ config, ...given }, view)
  const drawn = render(<App ui={ui} />)
  return { ui, conversation, ...drawn }
}

const turn = { turnId: "trn_1", status: "writing", text: "Within the EU your" } as const

it("is not read out token by token while an answer is written", () => {
  const log = () => screen.getByRole("log")
  show({ seq: 3, turn })
  expect(log().getAttribute("aria-busy")).toBe("true")
  expect(log().getAttribute("aria-live")).toBe("off")
  cleanup()
  show({ seq: 3 })
  expect(log().getAttribute("aria-busy")).toBe("false")
  expect(log().getAttribute("aria-live")).toBe("polite")
})

it("stops an answer while it is written, and sends what was typed meanwhile", () => {
  const { conversation } = show({ seq: 3, turn })
  fireEvent.click(screen.getByRole("button", { name: "Stop the answer" }))
  expect(conversation.stopTurn).toHaveBeenCalledOnce()
  cleanup()
  const send = vi.fn<(text: string) => void>()
  show({ seq: 3, turn }, { text: "Never mind", send })
  fireEvent.click(screen.getByRole("button", { name: "Send" }))
  expect(send).toHaveBeenCalledWith("Never mind")
})

it("offers other questions on a product's page than in the basket", () => {
  const offered = (product?: { id: string }) => {
    const { ui, container } = show(
      {},
      {
        host: {
          ...aUi().ui.host,
          settings: { shop: "pk_demo", api: "https://a.example", product },
        },
      },
    )
    const words = Array.from(
      container.querySelectorAll(".welcome > button"),
      (one) => one.textContent,
    )
    cleanup()
    return { ui, words }
  }
  const { words, ui } = offered()
  expect(words.slice(0, 4)).toEqual([
    "order-tracking?",
    "delivery-time?",
    "how-to-return?",
    "payment?",
  ])
  expect(offered({ id: "7" }).words.slice(0, 2)).toEqual(["size-chart?", "delivery-time?"])
  // A person is always one tap away.
  expect(words).toContain(ui.t("person"))
})

it("has no button for files where the service has nowhere to keep them", async () => {
  const uploads = { maxBytes: 1_000, types: ["image/png" as const] }
  const { ui, container, rerender } = show({}, { config: { ...config, uploads } })
  await vi.waitFor(() => {
    rerender(<App ui={ui} />)
    expect(container.querySelector(".attach")).not.toBeNull()
  })
  ui.config = config
  rerender(<App ui={ui} />)
  expect(container.querySelector(".attach")).toBeNull()
})
