import { render as renderPreact } from "preact"
import { act, createElement as h, StrictMode } from "react"
import { createRoot } from "react-dom/client"
import { afterEach, describe, expect, it, vi } from "vitest"
import { createApp, h as hVue, nextTick, reactive } from "vue"
import { createElement as hPreact } from "preact"
import { getState, destroy, on } from "./index.ts"
import { Shopbell as InPreact, useShopbell as inPreact } from "./preact.ts"
import { Shopbell as InReact, useShopbell, useShopbellState } from "./react.ts"
import type { Widget } from "./index.ts"
import type { Settings } from "./types.ts"
import { Shopbell as InVue, useShopbell as inVue } from "./vue.ts"

const settings = { api: "https://chat.example", shop: "pk_demo" }
const bells = () => document.querySelectorAll("shopbell-widget").length
document.elementsFromPoint = () => []
vi.stubGlobal("IS_REACT_ACT_ENVIRONMENT", true)

afterEach(() => {
  destroy()
  document.body.replaceChildren()
})

function aPlace() {
  const place = document.createElement("div")
  document.body.append(place)
  return place
}

describe("React", () => {
  it("has the bell on the page while it is rendered, strict mode and re-rendering included", async () => {
    const root = createRoot(aPlace())
    const seen = new Set<Widget>()
    const states: string[] = []
    function Page({ locale }: { locale: string }) {
      seen.add(useShopbell())
      states.push(useShopbellState().status)
      return h(InReact, { ...settings, locale })
    }
    const draw = (locale: string) =>
      act(() => root.render(h(StrictMode, null, h(Page, { locale }))))
    draw("en")
    await vi.waitFor(() => expect(getState().status).toBe("ready"))
    draw("de")
    expect(bells()).toBe(1)
    expect(seen.size).toBe(1)
    expect(states).toContain("idle")
    act(() => root.unmount())
    expect(bells()).toBe(0)
    expect(getState().status).toBe("idle")
  })

  it("hears events through the newest listener, and none after it has left", async () => {
    const root = createRoot(aPlace())
    const told: string[] = []
    const draw = (name: string) =>
      act(() => root.render(h(InReact, { ...settings, on: { destroy: () => told.push(name) } })))
    draw("first")
    await vi.waitFor(() => expect(bells()).toBe(1))
    draw("second")
    window.Shopbell?.("destroy")
    await vi.waitFor(() => expect(told).toEqual(["second"]))
    act(() => root.unmount())
  })
})

describe("Preact", () => {
  it("has the bell on the page while it is rendered", async () => {
    const place = aPlace()
    renderPreact(hPreact(InPreact, settings), place)
    await vi.waitFor(() => expect(bells()).toBe(1))
    renderPreact(null, place)
    await vi.waitFor(() => expect(bells()).toBe(0))
    expect(inPreact()).toBe(inPreact())
  })
})

describe("Vue", () => {
  it("has the bell on the page while it is mounted, and moves to another shop", async () => {
    const given = reactive<{ settings: Settings }>({ settings })
    let opened: boolean | undefined
    const app = createApp({
      setup() {
        const { state } = inVue()
        return () => {
          opened = state.value.open
          return hVue(InVue, { settings: given.settings })
        }
      },
    })
    app.mount(aPlace())
    await vi.waitFor(() => expect(bells()).toBe(1))
    expect(opened).toBe(false)
    const gone = vi.fn<() => void>()
    const stop = on("destroy", gone)
    given.settings = { ...settings, shop: "pk_other" }
    await nextTick()
    await vi.waitFor(() => expect(gone).toHaveBeenCalledOnce())
    await vi.waitFor(() => expect(bells()).toBe(1))
    stop()
    app.unmount()
    await vi.waitFor(() => expect(bells()).toBe(0))
  })
})
