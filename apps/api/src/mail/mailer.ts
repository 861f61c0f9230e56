import type { Database } from "../db/client.ts"
import { devMail } from "../db/schema.ts"
import type { Env, Settings } from "../env.ts"
import { ApiError } from "../errors.ts"

export interface Mail {
  to: string
  subject: string
  text: string
}

/** Sends mail to operators. Two real ones: Cloudflare Email Service, and the mailbox of a machine without one. */
export interface Mailer {
  send(mail: Mail): Promise<void>
}

export function mailerFor(env: Env, settings: Settings, db: Database): Mailer {
  if (settings.devMailbox) return devMailbox(db)
  if (env.EMAIL && settings.mailFrom) return cloudflareMailer(env.EMAIL, settings.mailFrom)
  return {
    async send() {
      throw new ApiError(
        "bad_environment",
        "No mail can be sent: bind EMAIL and set MAIL_FROM, or sign in with a new SETUP_TOKEN.",
      )
    },
  }
}

/** Keeps mail in D1 and prints it, so that a code is at hand without a mail service. */
function devMailbox(db: Database): Mailer {
  return {
    async send(mail) {
      await db.insert(devMail).values({ ...mail, at: Date.now() })
      // eslint-disable-next-line no-console -- the terminal is this mailbox's window
      console.log(`[mail] to ${mail.to}: ${mail.subject}`)
    },
  }
}

/** developers.cloudflare.com/email-service: the `send_email` binding's builder form. */
function cloudflareMailer(binding: SendEmail, from: string): Mailer {
  return {
    async send(mail) {
      await binding.send({ from, to: mail.to, subject: mail.subject, text: mail.text })
    },
  }
}
