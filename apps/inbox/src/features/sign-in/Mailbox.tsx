import { useEffect } from "preact/hooks"
import { Empty, Skeleton } from "../../parts/states.tsx"
import { t } from "../../t.ts"
import { dateAndTime } from "../../time.ts"
import { Gate } from "./Gate.tsx"
import { mailbox } from "./mail.ts"

const everyMs = 2_000

/** What this machine would have mailed, for trying things out without a mail service. */
export function Mailbox() {
  useEffect(() => {
    void mailbox.load()
    const timer = setInterval(() => void mailbox.load(), everyMs)
    return () => clearInterval(timer)
  }, [])
  const { state, value } = mailbox.now.value
  return (
    <Gate wide title={t("mailbox.title")} lead={t("mailbox.lead")}>
      {value ? (
        <ul class="mails">
          {value.map((mail) => (
            <li key={`${mail.at} ${mail.to} ${mail.subject}`} class="mail">
              <h2>{mail.subject}</h2>
              <p class="quiet">
                {t("mailbox.to", { to: mail.to })} · <time>{dateAndTime(mail.at)}</time>
              </p>
              <pre>{mail.text}</pre>
            </li>
          ))}
          {value.length === 0 && <Empty title={t("mailbox.empty")} />}
        </ul>
      ) : state === "failed" ? (
        <p>{t("mailbox.off")}</p>
      ) : (
        <Skeleton rows={2} />
      )}
      <a class="gate-link" href="/inbox/">
        {t("mailbox.signIn")}
      </a>
    </Gate>
  )
}
