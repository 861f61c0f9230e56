import type { Operator } from "@shopbell/protocol"
import { Avatar } from "../../parts/Avatar.tsx"
import { BellIcon, BookIcon, InboxIcon, SettingsIcon, SignOutIcon } from "../../parts/icons.tsx"
import { t } from "../../t.ts"

export type Section = "inbox" | "knowledge" | "settings"

const sections = [
  { name: "inbox", href: "/inbox/", Icon: InboxIcon },
  { name: "knowledge", href: "/inbox/knowledge", Icon: BookIcon },
  { name: "settings", href: "/inbox/settings", Icon: SettingsIcon },
] as const

/** The way between the inbox's three rooms; along the bottom on a phone. */
export function Rail(props: {
  current: Section | null
  operator: Operator
  waiting: number
  onSignOut: () => void
}) {
  return (
    <nav class="rail" aria-label={t("rail.label")}>
      <span class="rail-brand" aria-hidden="true">
        <BellIcon />
      </span>
      {sections.map(({ name, href, Icon }) => (
        <a
          key={name}
          class="rail-item"
          href={href}
          aria-current={name === props.current ? "page" : undefined}
        >
          <Icon />
          <span>{t(`rail.${name}`)}</span>
          {name === "inbox" && props.waiting > 0 && (
            <span class="rail-count" aria-hidden="true">
              {props.waiting}
            </span>
          )}
        </a>
      ))}
      <span class="rail-gap" />
      <span class="rail-me" title={t("rail.you", { name: props.operator.name })}>
        <Avatar name={props.operator.name} id={props.operator.id} />
      </span>
      <button
        type="button"
        class="rail-item"
        aria-label={t("signIn.out")}
        title={t("signIn.out")}
        onClick={props.onSignOut}
      >
        <SignOutIcon />
        <span>{t("signIn.out")}</span>
      </button>
    </nav>
  )
}
