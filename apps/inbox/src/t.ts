import { en, type TextKey } from "./locales/en.ts"

export type { TextKey }

/** The words for a key, with `{names}` filled in. */
export function t(key: TextKey, values: Record<string, string | number> = {}): string {
  return en[key].replace(/\{(\w+)\}/g, (gap, name: string) => `${values[name] ?? gap}`)
}

/** For keys that are made from what the server sends: a newer server may send words we have no text for. */
export function tMaybe(key: string, otherwise: string): string {
  return key in en ? t(key as TextKey) : otherwise
}
