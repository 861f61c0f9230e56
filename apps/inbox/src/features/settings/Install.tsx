import { CopyButton } from "../../parts/CopyButton.tsx"
import { t } from "../../t.ts"
import { Section } from "./Section.tsx"

/** What a merchant pastes: one line, and a second where the shop speaks first. */
const scriptTag = (origin: string, publishableKey: string, withTriggers = false): string =>
  (withTriggers ? ["loader", "triggers"] : ["loader"])
    .map(
      (file) =>
        `<script async src="${origin}/widget/v1/${file}.js" data-shop="${publishableKey}"></script>`,
    )
    .join("\n")

export function Install({
  publishableKey,
  withTriggers,
}: {
  publishableKey: string
  withTriggers: boolean
}) {
  const tag = scriptTag(location.origin, publishableKey, withTriggers)
  return (
    <Section title={t("settings.install")} lead={t("settings.installLead")}>
      <div class="snippet">
        <pre tabIndex={0} aria-label={t("settings.snippet")}>
          <code>{tag}</code>
        </pre>
        <CopyButton text={tag} label={t("settings.copySnippet")} />
      </div>
    </Section>
  )
}
