/** `zh-CN` → `zh`, `no` → `nb`, `fil` → `tl`: the names the lexicons go by. */
export function baseOf(language: string): string {
  const base = language.toLowerCase().split(/[-_]/)[0] ?? ""
  if (base === "no" || base === "nn") return "nb"
  if (base === "fil") return "tl"
  if (base === "iw") return "he"
  if (base === "in") return "id"
  return base
}
