import type { ComponentChildren, VNode } from "preact"
import { Plain } from "./Plain.tsx"
import type { Ui } from "./ui.ts"

/** Everything said so far, what is being said, and what waits to be sent. */
export function Thread({ ui }: { ui: Ui }) {
  const { t, more, view } = ui
  const { entries, outbox, turn, typing } = view
  let author = ""
  const writer = typing.find(({ kind }) => kind !== "contact")

  return (
    <>
      {entries.map((entry, at) => {
        const between = more?.between(entry, entries[at - 1], ui)
        if (between) author = ""
        if (entry.event.type !== "message.created") return between
        const { message } = entry.event
        const { kind, id, name } = message.author
        const first = author !== (author = kind === "bot" ? kind : id)
        const mine = kind === "contact"
        return [
          between,
          <Row key={entry.seq} mine={mine} first={first}>
            {first && !mine && <Who t={t} operator={kind === "operator" && name} />}
            {message.blocks.map((block) =>
              block.type === "text" ? (
                <Bubble words={drawn(block, ui)} />
              ) : (
                more?.block(block, entry, ui)
              ),
            )}
            {more?.after(entry, ui)}
          </Row>,
        ]
      })}
      {turn ? (
        <Row first={author !== "bot"}>
          {author !== "bot" && <Who t={t} />}
          {turn.text ? (
            <Bubble words={drawn({ text: turn.text.replace(unfinishedLink, "") }, ui)} />
          ) : (
            more?.dots(t("thinking"))
          )}
        </Row>
      ) : (
        writer && <Row first>{more?.dots(t("typing", writer.name ?? t("bot")))}</Row>
      )}
      {outbox.map(
        (item) =>
          "body" in item.command && (
            <Row key={item.clientId} mine first>
              <Bubble words={<Plain text={item.command.body} />} />
              {more?.unsent(item, ui)}
            </Row>
          ),
      )}
    </>
  )
}

/** A link whose address is still being written would flicker. */
const unfinishedLink = /\[[^\]\n]*(\]\([^)\n]*)?$/

const Row = (row: { mine?: boolean; first?: boolean; children: ComponentChildren }) => (
  <div class={`row${row.mine ? " mine" : ""}${row.first ? " first" : ""}`}>{row.children}</div>
)

const Bubble = ({ words }: { words: VNode }) => (
  <div class="bubble" dir="auto">
    {words}
  </div>
)

/** The bot is always named as what it is. */
const Who = ({ t, operator }: { t: Ui["t"]; operator?: string | false | null }) => (
  <b class="who">
    {operator || t("bot")}
    {!operator && <abbr>{t("ai")}</abbr>}
  </b>
)

/** The same vnode again tells Preact to leave it alone: old messages cost nothing while a new one is written. */
function drawn(block: { text: string; format?: string }, { more }: Ui): VNode {
  const Words = block.format !== "plain" && more ? more.Markdown : Plain
  const before = known.get(block)
  const words = before?.type === Words ? before : <Words text={block.text} />
  known.set(block, words)
  return words
}
const known = new WeakMap<object, VNode>()
