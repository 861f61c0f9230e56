import { useSignal } from "@preact/signals"
import type { Shop, ShopSettings } from "@shopbell/protocol"
import { Problem } from "../../parts/states.tsx"
import { useAttempt } from "../../parts/use-attempt.ts"
import { t } from "../../t.ts"
import { Section } from "./Section.tsx"

/** What shoppers see of the shop, and where its bell may ring. */
export function ShopForm(props: {
  shop: Shop
  isOwner: boolean
  onSave: (settings: Partial<ShopSettings>) => Promise<void>
}) {
  const { shop, isOwner } = props
  const draft = useSignal({
    name: shop.name,
    defaultLocale: shop.defaultLocale,
    accent: shop.theme.accent,
    contactEmail: shop.contactEmail ?? "",
    origins: shop.origins.join("\n"),
  })
  const saved = useSignal(false)
  const { busy, error, run } = useAttempt()
  const { name, defaultLocale, accent, contactEmail, origins } = draft.value
  const set = (part: keyof typeof draft.value) => (event: { currentTarget: { value: string } }) => {
    draft.value = { ...draft.value, [part]: event.currentTarget.value }
    saved.value = false
  }
  const save = () =>
    run(async () => {
      await props.onSave({
        name: name.trim(),
        defaultLocale: defaultLocale.trim(),
        theme: { ...shop.theme, accent },
        contactEmail: contactEmail.trim() || null,
        origins: origins
          .split("\n")
          .map((line) => line.trim().replace(/\/$/, ""))
          .filter(Boolean),
      })
      saved.value = true
    })
  return (
    <Section title={t("settings.shop")} lead={t("settings.shopLead")}>
      <form
        class="form"
        onSubmit={(event) => {
          event.preventDefault()
          void save()
        }}
      >
        <fieldset class="form bare" disabled={!isOwner}>
          <div class="two-fields">
            <label class="field">
              <span>{t("settings.name")}</span>
              <input required maxLength={120} value={name} onInput={set("name")} />
            </label>
            <label class="field">
              <span>{t("settings.defaultLocale")}</span>
              <input required maxLength={35} value={defaultLocale} onInput={set("defaultLocale")} />
            </label>
            <label class="field">
              <span>{t("settings.contactEmail")}</span>
              <input type="email" value={contactEmail} onInput={set("contactEmail")} />
              <small>{t("settings.contactEmailHint")}</small>
            </label>
            <label class="field">
              <span>{t("settings.accent")}</span>
              <span class="colour">
                <input type="color" value={accent} onInput={set("accent")} />
                <code>{accent}</code>
              </span>
            </label>
          </div>
          <label class="field">
            <span>{t("settings.origins")}</span>
            <textarea rows={3} spellcheck={false} value={origins} onInput={set("origins")} />
            <small>{t("settings.originsHint")}</small>
          </label>
        </fieldset>
        <Problem text={error} />
        <div class="form-end">
          {!isOwner && <p class="quiet">{t("app.ownerOnly")}</p>}
          {saved.value && (
            <span class="quiet" role="status">
              {t("app.saved")}
            </span>
          )}
          <button type="submit" class="button button-main" disabled={!isOwner || busy}>
            {t("settings.saveShop")}
          </button>
        </div>
      </form>
    </Section>
  )
}
