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
    orderNumbers: shop.orderNumbers.join("\n"),
    timeZone: shop.timeZone ?? "",
  })
  const saved = useSignal(false)
  const { busy, error, run } = useAttempt()
  const { name, defaultLocale, accent, contactEmail, origins } = draft.value
  const { orderNumbers, timeZone } = draft.value
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
        origins: linesOf(origins).map((line) => line.replace(/\/$/, "")),
        orderNumbers: linesOf(orderNumbers),
        timeZone: timeZone.trim() || null,
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
            <label class="field">
              <span>{t("settings.timeZone")}</span>
              <input
                list="time-zones"
                maxLength={60}
                placeholder="Europe/Berlin"
                value={timeZone}
                onInput={set("timeZone")}
              />
              <datalist id="time-zones">
                {Intl.supportedValuesOf("timeZone").map((zone) => (
                  <option key={zone} value={zone} />
                ))}
              </datalist>
              <small>{t("settings.timeZoneHint")}</small>
            </label>
            <label class="field">
              <span>{t("settings.orderNumbers")}</span>
              <textarea
                rows={2}
                spellcheck={false}
                placeholder="SB-20931"
                value={orderNumbers}
                onInput={set("orderNumbers")}
              />
              <small>{t("settings.orderNumbersHint")}</small>
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

function linesOf(text: string): string[] {
  return text
    .split("\n")
    .map((line) => line.trim())
    .filter(Boolean)
}
