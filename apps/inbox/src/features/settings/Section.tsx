import type { ComponentChildren } from "preact"

export function Section(props: { title: string; lead: string; children: ComponentChildren }) {
  return (
    <section class="setting" aria-label={props.title}>
      <header>
        <h2>{props.title}</h2>
        <p class="quiet">{props.lead}</p>
      </header>
      <div class="setting-body">{props.children}</div>
    </section>
  )
}
