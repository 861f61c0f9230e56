/** A clock that moves only when told to, so that minutes of bad network pass in milliseconds. */
export interface Clock {
  now: () => number
  later: (ms: number, run: () => void) => () => void
  /** Runs everything due until that moment, letting promises settle in between. */
  runUntil: (at: number) => Promise<void>
}

interface Timer {
  at: number
  run: () => void
}

export function createClock(): Clock {
  let now = 1_000
  let order = 0
  const due = new Map<number, Timer>()

  const next = (until: number) => {
    let first: [number, Timer] | undefined
    for (const timer of due) {
      if (timer[1].at <= until && (!first || timer[1].at < first[1].at)) first = timer
    }
    return first
  }

  return {
    now: () => now,
    later(ms, run) {
      const id = order++
      due.set(id, { at: now + ms, run })
      return () => void due.delete(id)
    },
    async runUntil(until) {
      await settled()
      for (let timer; (timer = next(until));) {
        due.delete(timer[0])
        now = Math.max(now, timer[1].at)
        timer[1].run()
        await settled()
      }
      now = Math.max(now, until)
    },
  }
}

const settled = () => new Promise<void>((resolve) => setImmediate(resolve))

/** Repeatable dice (mulberry32). */
export function createDice(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296
  }
}
