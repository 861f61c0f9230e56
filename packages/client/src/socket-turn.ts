/** Which tab of this browser holds the socket of a conversation: the one looked at last. */
export interface SocketTurn {
  /** Takes the socket from whichever tab has it, where this one is looked at. */
  take: () => void
  end: () => void
}

/**
 * Tells with `changed` whether this tab may hold the socket. The others stand in line, so that the next
 * has it when a tab goes away. Without the Web Locks API, and outside a page, everyone may.
 */
export function takeTurns(name: string, changed: (mine: boolean) => void): SocketTurn {
  const locks = globalThis.document && navigator.locks
  let round = 0
  let holds = false
  let letGo = () => {}

  function set(mine: boolean) {
    holds = mine
    changed(mine)
  }

  function ask(steal: boolean) {
    const own = ++round
    locks
      .request(name, { steal }, () => {
        if (own !== round) return
        set(true)
        return new Promise<void>((resolve) => {
          letGo = resolve
        })
      })
      .catch(({ name: error }: Error) => {
        if (own !== round) return
        // Another tab took it. Anything else is a page that may not use locks.
        set(error !== "AbortError")
        if (!holds) ask(false)
      })
  }

  function take() {
    if (holds || document.hidden) return
    // Taking never fails, so nothing waits for it.
    set(true)
    ask(true)
  }

  if (locks) {
    if (document.hidden) {
      set(false)
      ask(false)
    } else take()
  } else set(true)
  return {
    take: locks ? take : () => {},
    end() {
      round = -1
      letGo()
    },
  }
}
