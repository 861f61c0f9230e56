/** Black or white, whichever can be read on that colour: 4.5:1 at least on any colour there is. */
export function readableOn(colour: string): "#fff" | "#000" {
  return contrastWithWhite(colour) >= 4.5 ? "#fff" : "#000"
}

/** WCAG 2 contrast of a `#rrggbb` colour with white. */
export function contrastWithWhite(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  })
  return 1.05 / (0.2126 * red + 0.7152 * green + 0.0722 * blue + 0.05)
}

/** Dresses an element in the shop's colour; anything but `#rrggbb` is ignored. */
export function setAccent(element: HTMLElement, accent: string | undefined): void {
  if (!accent || !/^#[\da-f]{6}$/i.test(accent)) return
  element.style.setProperty("--a", accent)
  element.style.setProperty("--at", readableOn(accent))
}
