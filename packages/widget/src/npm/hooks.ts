import { boot, destroy, getState, identify, on, setContext, update, widget } from "./index.ts"
import type { EventName, Events, Settings, State } from "./types.ts"

/** What a component may be given: the settings, and who listens to what. */
export interface ShopbellProps extends Settings {
  on?: { [E in EventName]?: (detail: Events[E]) => void }
}

/** The hooks React and Preact have in common, as much of them as is used here. */
export interface Hooks {
  useEffect: (effect: () => void | (() => void), inputs: readonly unknown[]) => void
  useRef: <T>(value: T) => { current: T }
  useState: <T>(value: T) => [T, (next: T) => void]
}

/** Component and hooks on top of somebody's hooks: React's or Preact's. */
export function createBindings({ useEffect, useRef, useState }: Hooks) {
  function useWidget({ on: listeners, ...settings }: ShopbellProps) {
    const { shop, api, locale, accent, position, consent, user, context } = settings
    const latest = useRef(listeners)
    latest.current = listeners

    useEffect(() => {
      const stops = (Object.keys(latest.current ?? {}) as EventName[]).map((event) =>
        on(event, (detail) => latest.current?.[event]?.(detail as never)),
      )
      // A failure is told as the event `error`; rendering goes on.
      boot(settings).catch(() => {})
      return () => {
        for (const stop of stops) stop()
        destroy()
      }
      // What changes later is told by the effects below; only another shop is another widget.
    }, [shop, api])

    const first = useRef(true)
    useEffect(() => {
      if (!first.current) update({ locale, accent, position, consent })
    }, [locale, accent, position, consent])
    useEffect(() => {
      if (!first.current && user) void identify(user)
    }, [user?.id, user?.token, user?.hash])
    useEffect(() => {
      if (!first.current && context) setContext(context)
    }, [JSON.stringify(context)])
    useEffect(() => {
      first.current = false
      return () => {
        first.current = true
      }
    }, [])
  }

  /** The widget's methods; the same object at every rendering. */
  function useShopbell(): typeof widget {
    return widget
  }

  /** How the chat stands: open or not, how much is unread, who speaks. */
  function useShopbellState(): State {
    const [state, setState] = useState(getState())
    useEffect(() => {
      const look = () => setState(getState())
      look()
      const stops = [on("state", look), on("ready", look), on("destroy", look)]
      return () => stops.forEach((stop) => stop())
    }, [])
    return state
  }

  return { useWidget, useShopbell, useShopbellState }
}
