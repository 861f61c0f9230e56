/**
 * True where two words differ by two neighbours swapped ("delivrey") or one letter written once instead of
 * twice, or twice instead of once ("adress"). A letter less or another letter makes other words too often.
 */
export function isSwapOrDouble(typed: string, meant: string): boolean {
  let start = 0
  while (start < typed.length && typed[start] === meant[start]) start++
  if (typed.length === meant.length)
    return (
      start + 1 < typed.length &&
      typed[start] === meant[start + 1] &&
      typed[start + 1] === meant[start] &&
      typed.slice(start + 2) === meant.slice(start + 2)
    )
  const [longer, shorter] = typed.length > meant.length ? [typed, meant] : [meant, typed]
  return (
    longer.length === shorter.length + 1 &&
    start > 0 &&
    longer[start] === longer[start - 1] &&
    longer.slice(start + 1) === shorter.slice(start)
  )
}
