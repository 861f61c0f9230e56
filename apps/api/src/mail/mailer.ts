import type { Database } from "../db/client.ts"
import { devMail } from "../db/schema.ts"
import type { Env, Settings } from "../env.ts"
import { ApiError } from "../errors.ts"

export interface Mail {
  to: string
  subject: string
  text: string
  /** Who it is from, beside the deployment's own address; and where an answer to it goes. */
  fromName?: string
  replyTo?: string
}

/** Sends mail: codes to operators, answers to shoppers. Two real ones: Cloudflare Email Service, and the mailbox of a machine without one. */
export interface Mailer {
  send(mail: Mail): Promise<void>
}

/** Is there a way for mail to leave, or a mailbox in its place? */
export const canMail = (env: Env, { devMailbox: kept, mailFrom }: Settings): boolean =>
  kept || (env.EMAIL !== undefined && mailFrom !== null)

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
    async send({ to, subject, text }) {
      await db.insert(devMail).values({ to, subject, text, at: Date.now() })
      // eslint-disable-next-line no-console -- the terminal is this mailbox's window
      console.log(`[mail] to ${to}: ${subject}`)
    },
  }
}

/** developers.cloudflare.com/email-service: the `send_email` binding's builder form. */
function cloudflareMailer(binding: SendEmail, from: string): Mailer {
  return {
    async send({ fromName, ...mail }) {
      await binding.send({ ...mail, from: fromName ? { name: fromName, email: from } : from })
    },
  }
}
