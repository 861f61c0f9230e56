/** Readers who wait for something new, as those do who cannot have a socket. */
export class News {
  readonly #waiters = new Set<() => void>()

  /** Comes back with the news, or after the time without any. */
  async wait(waitMs: number): Promise<void> {
    await new Promise<void>((resolve) => {
      const done = () => {
        clearTimeout(timer)
        this.#waiters.delete(done)
        resolve()
      }
      const timer = setTimeout(done, waitMs)
      this.#waiters.add(done)
    })
  }

  tell(): void {
    for (const waiter of this.#waiters) waiter()
  }
}
