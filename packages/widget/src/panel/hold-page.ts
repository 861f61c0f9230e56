/**
 * On a phone the panel covers the page: it follows the keyboard, the page under it stays where it is,
 * and the back button closes it. Returns what lets go again.
 */
export function holdPage(panel: HTMLElement, close: () => void): () => void {
  const viewport = window.visualViewport
  const { style } = document.documentElement
  const overflow = style.overflow
  const ended = new AbortController()
  const { signal } = ended
  let back = true
  style.setProperty("overflow", "hidden")
  panel.ariaModal = "true"

  const fit = () => {
    panel.style.setProperty("--h", `${viewport?.height ?? innerHeight}px`)
    panel.style.setProperty("--top", `${viewport?.offsetTop ?? 0}px`)
  }
  fit()
  viewport?.addEventListener("resize", fit, { signal })
  viewport?.addEventListener("scroll", fit, { signal })

  // A step of the history that means nothing but "the panel is open".
  history.pushState(history.state, "")
  addEventListener(
    "popstate",
    () => {
      back = false
      close()
    },
    { signal },
  )
  // Nothing behind the panel can be seen, so nothing there may be reached by the keyboard.
  panel.addEventListener("keydown", (event) => keepInside(panel, event), { signal })

  return () => {
    ended.abort()
    style.setProperty("overflow", overflow)
    panel.ariaModal = null
    if (back) history.back()
  }
}

function keepInside(panel: HTMLElement, event: KeyboardEvent) {
  if (event.key !== "Tab") return
  const stops = panel.querySelectorAll<HTMLElement>(
    "button:not(:disabled),a[href],textarea,input,select,[tabindex]",
  )
  const first = stops[0]
  const last = stops[stops.length - 1]
  const root = panel.getRootNode()
  const at = root instanceof ShadowRoot ? root.activeElement : document.activeElement
  if (at !== (event.shiftKey ? first : last)) return
  event.preventDefault()
  ;(event.shiftKey ? last : first)?.focus()
}
