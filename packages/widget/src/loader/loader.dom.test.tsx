import { afterEach, expect, it, vi } from "vitest"
import type { Panel, PanelHost } from "../contract.ts"
import { boot } from "./loader.ts"

const settings = { shop: "pk_demo", api: "https://chat.example" }

// The test page draws nothing, so nothing is under any point of it.
document.elementsFromPoint = () => []

afterEach(() => {
  window.Shopbell?.("destroy")
  delete window.Shopbell
  document.documentElement.lang = ""
})

function aPanel() {
  const panel = vi.fn<Panel>()
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
  expect(bell()?.getAttribute("aria-label") ?? bell()?.ariaLabel).toBe("Chat")
  expect(load).not.toHaveBeenCalled()
  expect(localStorage).toHaveLength(0)
})

it("names the bell as the page says", () => {
  boot({ ...settings, label: "チャット" }, aPanel().load)
  expect(bell()?.ariaLabel).toBe("チャット")
})

it("opens from the shop's own element instead", async () => {
  const { load, panel } = aPanel()
  const own = document.createElement("a")
  own.className = "help"
  document.body.append(own)
  boot({ ...settings, launcher: ".help" }, load)
  expect(bell()?.hidden).toBe(true)
  own.click()
  await vi.waitFor(() => expect(panel).toHaveBeenCalledWith("toggle"))
  own.remove()
})

it("keeps what is said about the shopper until the panel is there, without loading it", async () => {
  const { load, panel } = aPanel()
  boot(settings, load)
  window.Shopbell?.("identify", { token: "t" })
  expect(load).not.toHaveBeenCalled()
  window.Shopbell?.("open")
  await vi.waitFor(() => expect(panel).toHaveBeenLastCalledWith("open"))
  expect(panel).toHaveBeenCalledWith("identify", { token: "t" })
})

it("comes back when a router swaps the body", async () => {
  boot(settings, aPanel().load)
  document.body.replaceWith(document.createElement("body"))
  await vi.waitFor(() => expect(document.body.contains(hosts()[0] ?? null)).toBe(true))
})

it("loads the panel once, at the first sign of intent, and opens it on a tap", async () => {
  const { load, mount, panel } = aPanel()
  boot(settings, load)
  bell()?.dispatchEvent(new Event("pointerenter"))
  bell()?.dispatchEvent(new Event("focus"))
  bell()?.click()
  await vi.waitFor(() => expect(panel).toHaveBeenCalledWith("toggle"))
  expect(load).toHaveBeenCalledOnce()
  expect(mount).toHaveBeenCalledOnce()
})

it("makes up for calls that came before the script", async () => {
  const { load, panel } = aPanel()
  const early = Object.assign(() => {}, { q: [["requestHuman"], ["hide"]] })
  window.Shopbell = early
  boot(settings, load)
  await vi.waitFor(() => expect(panel).toHaveBeenCalledWith("requestHuman"))
  expect(hosts()[0]?.hasAttribute("hidden")).toBe(true)
})

it("tells the page when it is hidden and shown, though no panel was ever there", async () => {
  const { load } = aPanel()
  boot(settings, load)
  const heard: string[] = []
  for (const event of ["hide", "show"]) window.Shopbell?.("on", event, () => heard.push(event))
  window.Shopbell?.("hide")
  window.Shopbell?.("show")
  await vi.waitFor(() => expect(heard).toEqual(["hide", "show"]))
  expect(load).not.toHaveBeenCalled()
})

it("shows the shop's address when the panel cannot be loaded, and tries again on the next tap", async () => {
  const { panel, mount } = aPanel()
  const load = vi.fn<() => Promise<{ mount: typeof mount }>>()
  load.mockRejectedValueOnce(new Error("blocked")).mockResolvedValueOnce({ mount })
  boot({ ...settings, contactEmail: "help@linden.example" }, load)
  bell()?.click()
  await vi.waitFor(() => expect(note()?.textContent).toContain("help@linden.example"))
  bell()?.click()
  await vi.waitFor(() => expect(panel).toHaveBeenCalledWith("toggle"))
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
  expect(panel).toHaveBeenCalledWith("open")
})

it("leaves nothing behind when destroyed", async () => {
  const { load, panel } = aPanel()
  boot(settings, load)
  window.Shopbell?.("open")
  await vi.waitFor(() => expect(panel).toHaveBeenCalledWith("open"))
  window.Shopbell?.("destroy")
  expect(panel).toHaveBeenCalledWith("destroy")
  expect(hosts()).toHaveLength(0)
  expect(window.Shopbell).toBeUndefined()
})
