import { CopyButton } from "../../parts/CopyButton.tsx"
import { t } from "../../t.ts"
import { Section } from "./Section.tsx"

/** The one line a merchant pastes. */
export const scriptTag = (origin: string, publishableKey: string): string =>
  `<script async src="${origin}/widget/v1/loader.js" data-shop="${publishableKey}"></script>`

export function Install({ publishableKey }: { publishableKey: string }) {
  const tag = scriptTag(location.origin, publishableKey)
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
