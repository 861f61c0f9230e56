import { useSignal } from "@preact/signals"
import { useLocation } from "preact-iso"
import { Problem } from "../../parts/states.tsx"
import { useAttempt } from "../../parts/use-attempt.ts"
import { setUp } from "../../session.ts"
import { t } from "../../t.ts"
import { Gate } from "./Gate.tsx"

/** The first owner's way in, by the one-time link the deployment printed. */
export function Setup() {
  const { query, route } = useLocation()
  const token = query["token"] ?? ""
  const name = useSignal("")
  const email = useSignal("")
  const { busy, error, run } = useAttempt()
  return (
    <Gate title={t("setup.title")} lead={t(token ? "setup.lead" : "setup.noToken")}>
      {token && (
        <form
          class="form"
          onSubmit={(event) => {
            event.preventDefault()
            void run(async () => {
              await setUp({ token, name: name.value.trim(), email: email.value.trim() })
              route("/inbox/", true)
            })
          }}
        >
          <label class="field">
            <span>{t("setup.name")}</span>
            <input
              name="name"
              autocomplete="name"
              maxLength={120}
              required
              autofocus
              value={name}
              onInput={({ currentTarget }) => (name.value = currentTarget.value)}
            />
          </label>
          <label class="field">
            <span>{t("signIn.email")}</span>
            <input
              type="email"
              name="email"
              autocomplete="email"
              required
              value={email}
              onInput={({ currentTarget }) => (email.value = currentTarget.value)}
            />
          </label>
          <Problem text={error} />
          <button type="submit" class="button button-main button-wide" disabled={busy}>
            {t("setup.submit")}
          </button>
        </form>
      )}
      <a class="gate-link" href="/inbox/">
        {t("setup.signIn")}
      </a>
    </Gate>
  )
}
