import type { ComponentChild } from "preact"

/** The markdown every channel can show (bold, italic, code, lists, links) as elements, never as HTML text. */
export function Markdown({ text }: { text: string }) {
  return (
    <>
      {blocksOf(text).map((block, index) =>
        block.list ? (
          <block.list key={index}>
            {block.lines.map((line, row) => (
              <li key={row}>{inline(line)}</li>
            ))}
          </block.list>
        ) : (
          <p key={index}>{withBreaks(block.lines)}</p>
        ),
      )}
    </>
  )
}

interface Block {
  list: "ul" | "ol" | null
  lines: string[]
}

function blocksOf(text: string): Block[] {
  const blocks: Block[] = []
  let open: Block | null = null
  for (const line of text.split(/\r?\n/)) {
    if (line.trim() === "") {
      open = null
      continue
    }
    const bullet = /^\s*[-*•]\s+(.*)$/.exec(line)
    const number = /^\s*\d{1,3}[.)]\s+(.*)$/.exec(line)
    const list = bullet ? "ul" : number ? "ol" : null
    if (!open || open.list !== list) blocks.push((open = { list, lines: [] }))
    open.lines.push(bullet?.[1] ?? number?.[1] ?? line)
  }
  return blocks
}

const withBreaks = (lines: string[]): ComponentChild[] =>
  lines.flatMap((line, index) =>
    index ? [<br key={`br${index}`} />, ...inline(line)] : inline(line),
  )

const marks =
  /\*\*(.+?)\*\*|\*(\S.*?)\*|`([^`]+)`|\[([^\]]+)\]\(([^)\s]+)\)|(https?:\/\/[^\s<>)]+)/g

function inline(text: string): ComponentChild[] {
  const parts: ComponentChild[] = []
  let from = 0
  for (const match of text.matchAll(marks)) {
    parts.push(text.slice(from, match.index))
    from = match.index + match[0].length
    parts.push(element(match, parts.length))
  }
  parts.push(text.slice(from))
  return parts
}

function element(match: RegExpExecArray, key: number): ComponentChild {
  const [whole, bold, italic, code, label, href, bare] = match
  if (bold !== undefined) return <strong key={key}>{inline(bold)}</strong>
  if (italic !== undefined) return <em key={key}>{inline(italic)}</em>
  if (code !== undefined) return <code key={key}>{code}</code>
  const address = href ?? bare ?? ""
  // Only addresses that lead to a page or a mailbox: `javascript:` stays text.
  if (!/^(https?:\/\/|mailto:|tel:)/i.test(address)) return whole
  return (
    <a key={key} href={address} target="_blank" rel="noopener noreferrer nofollow">
      {label ?? address}
    </a>
  )
}
