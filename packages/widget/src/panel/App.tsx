import { Composer } from "./Composer.tsx"
import { Icon } from "./icons.tsx"
import { Thread } from "./Thread.tsx"
import type { Ui } from "./ui.ts"

/** The panel: who answers, what was said, where to write. */
export function App({ ui }: { ui: Ui }) {
  const { client, view, config, more, t } = ui
  const { operator, turn } = view
  const shop = config?.name ?? ""
  const name = operator?.name ?? shop

  return (
    // The panel stays in the page's corner; only what is in it turns with the language.
    <div class="in" dir={t.dir} lang={t.locale}>
      <header role="none">
        <span class="face" aria-hidden="true">
          {name.slice(0, 1)}
        </span>
        <h2>
          {name}
          <small>{operator ? shop : `${t("bot")} · ${t("ai")}`}</small>
        </h2>
        {view.baton.holder !== "operator" && (
          <Button name="person" onClick={client.conversation.requestHuman} label={t("person")} />
        )}
        {more?.menu(ui)}
        <Button name="close" onClick={ui.close} label={t("close")} />
      </header>
      <div
        class="log"
        role="log"
        tabIndex={0}
        aria-label={shop}
        aria-busy={!!turn}
        aria-live={more?.isReading() ? "off" : "polite"}
      >
        <div>
          {view.seq < 2 && !view.outbox.length && <Welcome ui={ui} />}
          <Thread ui={ui} />
        </div>
      </div>
      {more?.notice(ui)}
      <Composer ui={ui} />
    </div>
  )
}

function Button({
  name,
  label,
  onClick,
}: {
  name: "person" | "close"
  label: string
  onClick: () => unknown
}) {
  return (
    <button class="icon" title={label} aria-label={label} onClick={onClick}>
      <Icon name={name} />
    </button>
  )
}

function Welcome({ ui }: { ui: Ui }) {
  const { client, config, host, more, t } = ui
  const all = config?.topics[t.locale.slice(0, 2)] ?? config?.topics[config.defaultLocale] ?? []
  const topics = more?.topics(all) ?? all
  return (
    <div class="welcome">
      <h3>{host.settings.greeting ?? t("greeting")}</h3>
      <p>{t("intro")}</p>
      {topics.slice(0, 4).map(({ question }) => (
        <button key={question} dir="auto" onClick={() => ui.send(question)}>
          {question}
        </button>
      ))}
      <button onClick={client.conversation.requestHuman}>{t("person")}</button>
      {more?.home(ui)}
    </div>
  )
}
