/** On a phone the panel covers the page: it follows the keyboard, and the page under it stays where it is. */
export function holdPage(panel: HTMLElement): () => void {
  const viewport = window.visualViewport
  if (!viewport || !matchMedia("(max-width: 480px)").matches) return () => {}
  const { style } = document.documentElement
  const overflow = style.overflow
  style.setProperty("overflow", "hidden")
  const fit = () => {
    panel.style.setProperty("--h", `${viewport.height}px`)
    panel.style.setProperty("--y", `${viewport.offsetTop}px`)
  }
  fit()
  viewport.addEventListener("resize", fit)
  viewport.addEventListener("scroll", fit)
  return () => {
    style.setProperty("overflow", overflow)
    viewport.removeEventListener("resize", fit)
    viewport.removeEventListener("scroll", fit)
  }
}
