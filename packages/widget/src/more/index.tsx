import type { Block as KnownBlock, LogEntry, PageContext } from "@shopbell/protocol"
import type { OutboxItem } from "@shopbell/client"
import type { ComponentChildren, VNode } from "preact"
import { enMore } from "../locales/en-more.ts"
import { en } from "../locales/en.ts"
import { Path } from "../panel/icons.tsx"
import type { Ui } from "../panel/ui.ts"
import { createAloud } from "./aloud.tsx"
import { Below } from "./Below.tsx"
import { between } from "./between.tsx"
import type { createCalls } from "./calls.ts"
import { Block } from "./Block.tsx"
import { Count } from "./Count.tsx"
import { Markdown } from "./Markdown.tsx"
import css from "./more.css?inline"
import { Home } from "./Home.tsx"
import { paths } from "./icons.ts"
import { lazily } from "./lazy.ts"
import { Notice } from "./Notice.tsx"
import type { Queue } from "./queue.ts"
import { createRest } from "./rest.ts"
import { createSaving } from "./saved.ts"
import { createSearch } from "./search.ts"
import { stateTeller } from "./tell.ts"
import { type Topic, topicsFor } from "./topics.ts"
import { countUnread } from "./unread.ts"
import { Unsent } from "./Unsent.tsx"

/**
 * What not every shopper needs to see at once. It is fetched beside the panel, which draws without
 * it until it is there: each function gives what belongs at its place, or nothing.
 */
export interface More {
  /** Words with emphasis, lists and links. */
  Markdown: (props: { text: string }) => VNode
  /** Somebody is about to say something. */
  dots: (label: string) => ComponentChildren
  /** Above an entry: the day, or what happened to the conversation. */
  between: (entry: LogEntry, before: LogEntry | undefined, ui: Ui) => ComponentChildren
  /** A block that is not text. */
  block: (block: KnownBlock, entry: LogEntry, ui: Ui) => ComponentChildren
  /** Beneath a message. */
  after: (entry: LogEntry, ui: Ui) => ComponentChildren
  /** Beneath a message that is not in the log yet. */
  unsent: (item: OutboxItem, ui: Ui) => ComponentChildren
  /** Above the composer, over the full width: connection, context, consent. */
  notice: (ui: Ui) => ComponentChildren
  /** True while the log must not be read out, as an answer is read sentence by sentence. */
  isReading: () => boolean
  /** In the composer, above the field and beside it. */
  aboveComposer: (ui: Ui) => ComponentChildren
  besideComposer: (ui: Ui) => ComponentChildren
  /** In the head. */
  menu: (ui: Ui) => ComponentChildren
  /** What is asked on a page like this one comes first. */
  topics: (all: readonly Topic[]) => readonly Topic[]
  /** Beneath the greeting. */
  home: (ui: Ui) => ComponentChildren
  /** True where words must wait until the shopper agrees. */
  hold: (words: string) => boolean
  /** What is known of the page. */
  page: () => PageContext
  /** Called before every drawing. */
  drawn: (ui: Ui, open: boolean) => void
  /** What the page asks for by name. */
  call: (method: string, args: unknown[]) => unknown
  destroy: () => void
}

/** Brings the rest: its words, its styles, its parts. */
export function createMore(ui: Ui): More {
  const { host } = ui
  Object.assign(en, enMore)
  host.addStyles(host.root, css)
  const unread = countUnread(ui)
  const rest = createRest(ui)
  const search = createSearch(ui)
  const saving = createSaving(ui)
  const aloud = createAloud(ui)
  const tellState = stateTeller(rest)
  let waiting: Queue | null = null
  const queue = lazily(
    () => import("./queue.ts").then((module) => (waiting = module.createQueue(ui))),
    ui.draw,
  )
  let calls: Promise<ReturnType<typeof createCalls>> | null = null
  const sheets = lazily(
    () => import("./Menu.tsx").then((module) => module.createMenu(rest)),
    ui.draw,
  )
  const files = lazily(
    () => import("../files/index.tsx").then((module) => module.createAttach(rest)),
    ui.draw,
  )
  const films = lazily(
    () => import("../video/index.tsx").then((module) => module.createFilms(rest)),
    ui.draw,
  )
  const picker = lazily(
    () => import("../emoji/index.tsx").then((module) => module.createPicker(rest)),
    ui.draw,
  )
  const cards = lazily(
    () => import("./Cards.tsx").then((module) => module.createCards(rest)),
    ui.draw,
  )
  const ticket = lazily(
    () => import("./Ticket.tsx").then((module) => module.createTicket(rest)),
    ui.draw,
  )
  const ratings = lazily(() => import("./Rating.tsx"), ui.draw)

  const rating = (episode: number) => {
    const module = ratings()
    return module && <module.Rating key={`rating${episode}`} rest={rest} episode={episode} />
  }

  // Taken away while this was on its way.
  if (!window.Shopbell) {
    rest.destroy()
    ui.client.close()
  }

  return {
    Markdown,
    dots: (label) => (
      <div class="bubble dots" role="img" aria-label={label}>
        <i />
        <i />
        <i />
        {rest.isSlow() && <small>{ui.t("slow")}</small>}
      </div>
    ),
    between: (entry, before) => between({ entry, before, rest, queue: waiting, ticket, rating }),
    block: (block, entry) =>
      block.type === "video" || (block.type === "file" && block.mime === "video/mp4") ? (
        films()?.(block)
      ) : (
        <Block block={block} entry={entry} rest={rest} cards={cards} />
      ),
    after: (entry) => <Below entry={entry} rest={rest} />,
    unsent: (item) => (
      <>
        <Unsent item={item} rest={rest} />
        {"body" in item.command && saving.answer(item.clientId, item.command.body)}
      </>
    ),
    notice: () => (
      <>
        {aloud.region()}
        <Notice rest={rest} />
      </>
    ),
    isReading: aloud.isReading,
    aboveComposer: () => <Count ui={ui} />,
    besideComposer() {
      const { picking } = rest.choices
      return (
        <>
          {ui.config?.uploads && files()?.()}
          <button
            type="button"
            class="icon smile"
            aria-label={ui.t("emoji")}
            title={ui.t("emoji")}
            aria-expanded={picking}
            onClick={() => rest.pickEmoji(!picking)}
          >
            <Path d={paths.smile} />
          </button>
          {picking && picker()?.()}
        </>
      )
    },
    menu() {
      const { sheet } = rest.choices
      const Menu = sheet && sheets()
      return (
        <>
          <button
            class="icon"
            aria-label={ui.t("menu")}
            title={ui.t("menu")}
            aria-expanded={!!sheet}
            onClick={() => rest.show(sheet ? null : "menu")}
          >
            <Path d={paths.menu} />
          </button>
          {Menu && (
            <Menu rest={rest} sheet={sheet} ticket={() => ticket()?.form(queue()?.hours())} />
          )}
        </>
      )
    },
    topics: (all) => topicsFor(rest.page(), all),
    home: () => (
      <Home
        rest={rest}
        search={search}
        hours={ui.config?.hours ? (queue()?.hours() ?? null) : null}
      />
    ),
    hold: rest.hold,
    page: rest.page,
    drawn(_ui, open) {
      unread(ui, open)
      rest.drawn(open)
      saving.drawn()
      aloud.drawn()
      const waits = !!ui.view.handoff && ui.view.baton.holder === "nobody"
      if (waits) queue()
      waiting?.drawn(open && waits)
      tellState()
    },
    call(method, args) {
      calls ??= import("./calls.ts").then((module) => module.createCalls(rest))
      return calls.then((run) => run(method, args))
    },
    destroy() {
      rest.destroy()
      waiting?.destroy()
    },
  }
}
