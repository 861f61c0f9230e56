/** Small JSON values by name. Never throws: a blocked or full store becomes memory. */
export interface KeyValue {
  read: (key: string) => unknown
  /** `null` removes. */
  write: (key: string, value: unknown) => void
}

/** What we need of a Web Storage. */
export type KeptStorage = Pick<Storage, "getItem" | "setItem" | "removeItem">

export function createMemory(): KeyValue {
  return keyValue(null, "")
}

/**
 * Values kept in a Web Storage under a prefix, and in memory where the browser refuses.
 * @example keyValue(localStorage, "shopbell:pk_demo:")
 */
export function keyValue(storage: KeptStorage | null, prefix: string): KeyValue {
  const memory = new Map<string, string>()
  return {
    read(key) {
      let text = memory.get(key) ?? null
      try {
        text ??= storage?.getItem(prefix + key) ?? null
        return text === null ? null : JSON.parse(text)
      } catch {
        // Storage is blocked, or somebody else wrote there: as good as empty.
        return null
      }
    },
    write(key, value) {
      memory.delete(key)
      try {
        if (value === null) storage?.removeItem(prefix + key)
        else if (storage) storage.setItem(prefix + key, JSON.stringify(value))
        else memory.set(key, JSON.stringify(value))
      } catch {
        // Full or blocked: this page still remembers.
        memory.set(key, JSON.stringify(value))
      }
    },
  }
}

/** A stored string, or nothing if something else stands there. */
export function readText(storage: KeyValue, key: string): string | null {
  const value = storage.read(key)
  return typeof value === "string" ? value : null
}
