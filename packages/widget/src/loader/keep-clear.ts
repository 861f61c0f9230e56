/** What a shopper may want to press. */
const controls = "button,input,select,a,summary,[role=button]"
const gap = 12
const everyMs = 700

/**
 * Keeps the bell on the page, and off the controls of the shop: bars that stay in their place, and
 * buttons that came to rest under it. The bell moves up above them, or away where nothing is free.
 * Ends with the signal.
 */
export function keepClear(host: HTMLElement, bell: HTMLElement, signal: AbortSignal): void {
  function look() {
    // A router that swaps the body takes the bell along.
    if (!host.isConnected) document.body?.append(host)
    let up = 0
    let covered = 1
    // While the panel is open the bell stays where it is.
    for (let turn = 0; bell.ariaExpanded === "false" && covered && turn < 6; turn++) {
      host.style.setProperty("--up", `${up}px`)
      covered = coveredBy(host, bell.getBoundingClientRect())
      up += covered && covered + gap
      bell.style.setProperty("visibility", covered ? "hidden" : "visible")
    }
  }

  // Cookie banners, drawers and bars come late and without a word.
  const timer = setInterval(look, everyMs)
  const observer = new MutationObserver(look)
  observer.observe(document.documentElement, { childList: true })
  look()
  signal.onabort = () => {
    observer.disconnect()
    clearInterval(timer)
  }
}

/** How far controls of the page reach into that box from below, in pixels; 0 where there are none. */
function coveredBy(host: HTMLElement, { left, width, bottom }: DOMRect): number {
  let most = 0
  for (let point = 0; point < 9; point++) {
    const x = left + (width * (point % 3)) / 2
    const y = bottom - (width * (point - (point % 3))) / 6
    for (const found of document.elementsFromPoint(x, y)) {
      const control = found !== host && found.closest(controls)
      // Links that scroll by under the bell may be reached by scrolling on.
      if (control && (control.tagName !== "A" || stays(control)))
        most = Math.max(most, bottom - control.getBoundingClientRect().top)
    }
  }
  return most
}

const stays = (element: Element | null): boolean =>
  !!element &&
  (/fixed|sticky/.test(getComputedStyle(element).position) || stays(element.parentElement))
