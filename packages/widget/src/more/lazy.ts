/** A module that is fetched when it is first drawn, and drawn again once it is there. */
export function lazily<T>(load: () => Promise<T>, draw: () => void): () => T | null {
  let module: T | null = null
  let loading = false
  return () => {
    if (!module && !loading) {
      loading = true
      load().then(
        (loaded) => {
          module = loaded
          draw()
        },
        () => {
          // The next drawing tries again.
          loading = false
        },
      )
    }
    return module
  }
}
