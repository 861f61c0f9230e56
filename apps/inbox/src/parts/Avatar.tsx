const hues = 6

/** The first letter of a name on a colour that stays the same for that person. */
export function Avatar({ name, id }: { name: string; id: string }) {
  let hash = 0
  for (const letter of id) hash = (hash * 31 + (letter.codePointAt(0) ?? 0)) >>> 0
  const [initial = "?"] = name.trim()
  return (
    <span class={`avatar avatar-${hash % hues}`} aria-hidden="true">
      {initial.toLocaleUpperCase()}
    </span>
  )
}
