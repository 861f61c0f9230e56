import { afterEach, expect, it, vi } from "vitest"
import type { Panel, PanelHost } from "../contract.ts"
import { boot } from "./loader.ts"

const settings = { shop: "pk_demo", api: "https://chat.example" }

afterEach(() => {
  window.Shopbell?.("destroy")
  delete window.Shopbell
  document.documentElement.lang = ""
})

function aPanel() {
  const panel = {
    open: vi.fn<() => void>(),
    close: vi.fn<() => void>(),
    toggle: vi.fn<() => void>(),
    requestHuman: vi.fn<() => void>(),
    newConversation: vi.fn<() => void>(),
    destroy: vi.fn<() => void>(),
  } satisfies Panel
  const mount = vi.fn((_host: PanelHost): Panel => panel)
  const load = vi.fn(() => Promise.resolve({ mount }))
  return { panel, load, mount }
}

const hosts = () => document.querySelectorAll("shopbell-widget")
const bell = () => hosts()[0]?.shadowRoot?.querySelector("button")
const note = () => hosts()[0]?.shadowRoot?.querySelector("[role=alert]")

it("draws one bell however often it is pasted, and loads nothing yet", () => {
  const { load } = aPanel()
  boot(settings, load)
  boot(settings, load)
  expect(hosts()).toHaveLength(1)
  expect(bell()?.getAttribute("aria-label") ?? bell()?.ariaLabel).toBe("Chat with us")
  expect(load).not.toHaveBeenCalled()
  expect(localStorage).toHaveLength(0)
})

it("names the bell in the page's language", () => {
  document.documentElement.lang = "de-AT"
  boot(settings, aPanel().load)
  expect(bell()?.ariaLabel).toBe("Mit uns chatten")
})

it("loads the panel once, at the first sign of intent, and opens it on a tap", async () => {
  const { load, mount, panel } = aPanel()
  boot(settings, load)
  bell()?.dispatchEvent(new Event("pointerenter"))
  bell()?.dispatchEvent(new Event("focus"))
  bell()?.click()
  await vi.waitFor(() => expect(panel.toggle).toHaveBeenCalledOnce())
  expect(load).toHaveBeenCalledOnce()
  expect(mount).toHaveBeenCalledOnce()
})

it("makes up for calls that came before the script", async () => {
  const { load, panel } = aPanel()
  const early = Object.assign(() => {}, { q: [["requestHuman"], ["hide"]] })
  window.Shopbell = early
  boot(settings, load)
  await vi.waitFor(() => expect(panel.requestHuman).toHaveBeenCalledOnce())
  expect(hosts()[0]?.hasAttribute("hidden")).toBe(true)
})

it("shows the shop's address when the panel cannot be loaded, and tries again on the next tap", async () => {
  const { panel, mount } = aPanel()
  const load = vi.fn<() => Promise<{ mount: typeof mount }>>()
  load.mockRejectedValueOnce(new Error("blocked")).mockResolvedValueOnce({ mount })
  boot({ ...settings, contactEmail: "help@linden.example" }, load)
  bell()?.click()
  await vi.waitFor(() => expect(note()?.textContent).toContain("help@linden.example"))
  bell()?.click()
  await vi.waitFor(() => expect(panel.toggle).toHaveBeenCalled())
  expect(note()).toBeNull()
})

it("tells the page what happens and survives calls it does not know", async () => {
  const { load, panel } = aPanel()
  boot(settings, load)
  const ready = vi.fn<() => void>()
  window.Shopbell?.("on", "ready", ready)
  window.Shopbell?.("dance")
  window.Shopbell?.("open")
  await vi.waitFor(() => expect(ready).toHaveBeenCalledOnce())
  expect(panel.open).toHaveBeenCalledOnce()
})

it("leaves nothing behind when destroyed", async () => {
  const { load, panel } = aPanel()
  boot(settings, load)
  window.Shopbell?.("open")
  await vi.waitFor(() => expect(panel.open).toHaveBeenCalled())
  window.Shopbell?.("destroy")
  expect(panel.destroy).toHaveBeenCalledOnce()
  expect(hosts()).toHaveLength(0)
  expect(window.Shopbell).toBeUndefined()
})
