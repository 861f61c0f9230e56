import type { ComponentChildren } from "preact"
import { BellIcon } from "../../parts/icons.tsx"

/** The page around everything that works signed out. */
export function Gate(props: {
  title: string
  lead?: string
  wide?: boolean
  children: ComponentChildren
}) {
  return (
    <main class="gate">
      <div class={`gate-card ${props.wide ? "gate-wide" : ""}`}>
        <span class="gate-mark" aria-hidden="true">
          <BellIcon />
        </span>
        <h1>{props.title}</h1>
        {props.lead && <p class="gate-lead">{props.lead}</p>}
        {props.children}
      </div>
    </main>
  )
}
