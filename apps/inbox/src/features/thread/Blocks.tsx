import type { Block } from "@shopbell/protocol"
import { Markdown } from "../../parts/Markdown.tsx"
import { t } from "../../t.ts"

/** A message's parts. A block this page does not know shows its fallback text. */
export function Blocks({ blocks }: { blocks: readonly Block[] }) {
  return (
    <>
      {blocks.map((block, index) => (
        <BlockView key={index} block={block} />
      ))}
    </>
  )
}

function BlockView({ block }: { block: Block }) {
  switch (block.type) {
    case "text":
      return block.format === "markdown" ? (
        <div class="words" dir="auto">
          <Markdown text={block.text} />
        </div>
      ) : (
        <div class="words words-plain" dir="auto">
          {block.text}
        </div>
      )
    case "choices":
      return (
        <ul class="choices" aria-label={t("thread.offered")} title={t("thread.offered")}>
          {block.choices.map((choice) => (
            <li key={choice.label} dir="auto">
              {choice.label}
            </li>
          ))}
        </ul>
      )
    case "video":
      // Other sites' pictures and films stay away from the inbox: its policy allows its own alone.
      return (
        <a class="file" href={block.url} target="_blank" rel="noopener noreferrer">
          <span class="words" dir="auto">
            <span aria-hidden="true">▶</span> {block.title}
          </span>
        </a>
      )
    case "file":
      if (block.mime === "video/mp4")
        return (
          <video class="film" src={block.url} controls preload="metadata" aria-label={block.name} />
        )
      return (
        <a class="file" href={block.url} target="_blank" rel="noopener noreferrer">
          {block.width ? (
            <img
              src={block.url}
              alt={block.name}
              width={block.width}
              height={block.height}
              loading="lazy"
            />
          ) : (
            <span class="words" dir="auto">
              {block.name}
            </span>
          )}
        </a>
      )
    default:
      return <div class="words words-plain">{fallbackOf(block)}</div>
  }
}

const fallbackOf = (block: { fallback?: unknown }) =>
  typeof block.fallback === "string" ? block.fallback : null
