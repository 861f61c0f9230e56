const types = ["online", "offline", "visibilitychange", "pageshow", "focus"]

/** Calls back when the page may have been asleep or offline; does nothing outside a browser. */
export function onWake(wake: () => void): () => void {
  if (typeof window === "undefined") return () => {}
  for (const type of types) window.addEventListener(type, wake)
  return () => {
    for (const type of types) window.removeEventListener(type, wake)
  }
}
