/** A value that tells its readers when it changes. */
export interface Store<T> {
  get: () => T
  set: (next: T) => void
  subscribe: (reader: (value: T) => void) => () => void
}

export function createStore<T>(initial: T): Store<T> {
  let value = initial
  const readers = new Set<(value: T) => void>()
  return {
    get: () => value,
    set(next) {
      if (next === value) return
      value = next
      for (const reader of readers) reader(value)
    },
    subscribe(reader) {
      readers.add(reader)
      return () => void readers.delete(reader)
    },
  }
}
