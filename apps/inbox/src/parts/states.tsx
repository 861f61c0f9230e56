import type { ComponentChildren } from "preact"
import { t } from "../t.ts"
import { AlertIcon } from "./icons.tsx"

/** What a pane shows when there is nothing to show: why, and what to do about it. */
export function Empty(props: {
  title: string
  text?: string
  icon?: ComponentChildren
  children?: ComponentChildren
}) {
  return (
    <div class="empty">
      {props.icon && <span class="empty-icon">{props.icon}</span>}
      <h2 class="empty-title">{props.title}</h2>
      {props.text && <p class="empty-text">{props.text}</p>}
      {props.children}
    </div>
  )
}

export function Failed(props: { title?: string; error: string; onRetry: () => void }) {
  return (
    <div class="empty" role="alert">
      <span class="empty-icon">
        <AlertIcon />
      </span>
      {props.title && <h2 class="empty-title">{props.title}</h2>}
      <p class="empty-text">{props.error}</p>
      <button type="button" class="button" onClick={props.onRetry}>
        {t("app.retry")}
      </button>
    </div>
  )
}

/** Grey lines where rows will be. */
export function Skeleton({ rows }: { rows: number }) {
  return (
    <div class="skeleton" role="status" aria-label={t("app.loading")}>
      {Array.from({ length: rows }, (_, row) => (
        <div key={row} class="skeleton-row">
          <span class="skeleton-line" />
          <span class="skeleton-line skeleton-short" />
        </div>
      ))}
    </div>
  )
}

/** A refusal or an outage, next to what was tried. */
export function Problem({ text, onDismiss }: { text: string | null; onDismiss?: () => void }) {
  if (!text) return null
  return (
    <p class="notice notice-bad" role="alert">
      <AlertIcon />
      <span>{text}</span>
      {onDismiss && (
        <button type="button" class="link" onClick={onDismiss}>
          {t("app.dismiss")}
        </button>
      )}
    </p>
  )
}
