import { useSignal } from "@preact/signals"
import { useEffect } from "preact/hooks"
import { Problem } from "../../parts/states.tsx"
import { useAttempt } from "../../parts/use-attempt.ts"
import { sendCode, signIn } from "../../session.ts"
import { t } from "../../t.ts"
import { Gate } from "./Gate.tsx"
import { mailbox } from "./mail.ts"

/** Two steps: an address, then the code that was sent there. */
export function SignIn() {
  const email = useSignal("")
  const sent = useSignal(false)
  useEffect(() => void mailbox.load(), [])
  const hasMailbox = mailbox.now.value.value !== null
  return (
    <Gate
      title={t(sent.value ? "signIn.codeTitle" : "signIn.title")}
      lead={sent.value ? t("signIn.codeLead", { email: email.value }) : t("signIn.lead")}
    >
      {sent.value ? (
        <CodeForm email={email.value} onOther={() => (sent.value = false)} />
      ) : (
        <EmailForm
          email={email.value}
          onSent={(address) => {
            email.value = address
            sent.value = true
          }}
        />
      )}
      {hasMailbox && (
        <a class="gate-link" href="/inbox/mailbox" target="_blank">
          {t("signIn.mailbox")}
        </a>
      )}
    </Gate>
  )
}

function EmailForm({ email, onSent }: { email: string; onSent: (email: string) => void }) {
  const { busy, error, run } = useAttempt()
  const address = useSignal(email)
  return (
    <form
      class="form"
      onSubmit={(event) => {
        event.preventDefault()
        const wanted = address.value.trim()
        void run(async () => {
          await sendCode(wanted)
          onSent(wanted)
        })
      }}
    >
      <label class="field">
        <span>{t("signIn.email")}</span>
        <input
          type="email"
          name="email"
          autocomplete="username"
          required
          autofocus
          value={address}
          onInput={({ currentTarget }) => (address.value = currentTarget.value)}
        />
      </label>
      <Problem text={error} />
      <button type="submit" class="button button-main button-wide" disabled={busy}>
        {t("signIn.send")}
      </button>
    </form>
  )
}

function CodeForm({ email, onOther }: { email: string; onOther: () => void }) {
  const { busy, error, run } = useAttempt()
  const code = useSignal("")
  const resent = useSignal(false)
  return (
    <form
      class="form"
      onSubmit={(event) => {
        event.preventDefault()
        void run(() => signIn({ email, code: code.value.replaceAll(/\s/g, "") }))
      }}
    >
      <label class="field">
        <span>{t("signIn.code")}</span>
        <input
          class="code-input"
          name="code"
          inputmode="numeric"
          autocomplete="one-time-code"
          maxLength={12}
          required
          autofocus
          value={code}
          onInput={({ currentTarget }) => (code.value = currentTarget.value)}
        />
      </label>
      <Problem text={error} />
      {resent.value && <p class="notice notice-good">{t("signIn.resent")}</p>}
      <button type="submit" class="button button-main button-wide" disabled={busy}>
        {t("signIn.submit")}
      </button>
      <p class="form-links">
        <button
          type="button"
          class="link"
          disabled={busy}
          onClick={() =>
            void run(async () => {
              await sendCode(email)
              resent.value = true
            })
          }
        >
          {t("signIn.resend")}
        </button>
        <button type="button" class="link" onClick={onOther}>
          {t("signIn.otherEmail")}
        </button>
      </p>
    </form>
  )
}
