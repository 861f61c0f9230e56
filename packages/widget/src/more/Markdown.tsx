import type { ComponentChildren, VNode } from "preact"
import { bareLink, link } from "../panel/Plain.tsx"

// One alternative a kind: `code`, **bold**, *italic* or _italic_, [words](address), a bare address.
const inline = new RegExp(
  /`([^`\n]+)`|\*\*([^\n]+?)\*\*|\*([^\s*][^*\n]*?)\*|\b_([^_\n]+)_\b|\[([^\]\n]+)\]\(([^)\s]+)\)|/
    .source + bareLink.source,
)
const item = /^\s*(?:[-*•]|(\d+)[.)])\s+(.*)$/

/** The markdown subset every channel can show, as elements: there is no HTML string anywhere. */
export function Markdown({ text }: { text: string }) {
  const blocks: VNode[] = []
  let items: VNode[] = []
  let ordered = false
  let lines: ComponentChildren[] = []

  function endParagraph() {
    if (lines.length) blocks.push(<p>{lines}</p>)
    lines = []
  }
  function endList() {
    if (items.length) blocks.push(ordered ? <ol>{items}</ol> : <ul>{items}</ul>)
    items = []
  }

  for (const line of text.split("\n")) {
    const [, number, words] = item.exec(line) ?? []
    if (words !== undefined) {
      endParagraph()
      if (ordered !== !!number) endList()
      ordered = !!number
      items.push(<li>{spans(words)}</li>)
    } else if (line.trim()) {
      endList()
      if (lines.length) lines.push(<br />)
      lines.push(spans(line))
    } else {
      endParagraph()
      endList()
    }
  }
  endParagraph()
  endList()
  return <>{blocks}</>
}

/** Only addresses on the web or on this shop become links; the rest stays words. */
export const isSafeLink = (address: string): boolean => /^(https:\/\/|\/(?![/\\]))/i.test(address)

function spans(text: string): ComponentChildren[] {
  const out: ComponentChildren[] = []
  let rest = text
  for (let found; (found = inline.exec(rest));) {
    const [all, code, bold, star, line, words, address = "", bare] = found
    const before = rest.slice(0, found.index)
    rest = rest.slice(found.index + all.length)
    if (before) out.push(before)
    if (code) out.push(<code>{code}</code>)
    else if (bold) out.push(<strong>{spans(bold)}</strong>)
    else if (star ?? line) out.push(<em>{spans(star ?? line ?? "")}</em>)
    else if (bare) out.push(link(bare, bare))
    else out.push(isSafeLink(address) ? link(address, words) : all)
  }
  if (rest) out.push(rest)
  return out
}
