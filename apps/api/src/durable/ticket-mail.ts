import { answerByMail, type MailedAnswer, ticketMailText } from "@shopbell/core"
import type { LogEntry } from "@shopbell/protocol"
import { database } from "../db/client.ts"
import { findShop } from "../db/queries/shops.ts"
import { type Env, settingsOf } from "../env.ts"
import { canMail, mailerFor } from "../mail/mailer.ts"
import type { Consumer } from "./delivery.ts"
import { loggable } from "../errors.ts"

/** With the pauses between them about two hours: an address that takes no mail must not keep a room awake for ever. */
const mostAttempts = 30
const sendTimeoutMs = 15_000
/** How long who has the page open may take to read. */
const patienceMs = 60_000

interface ReadRoom {
  log: () => LogEntry[]
  isShopperHere: () => boolean
  /** How far the shopper has read the log. */
  readTo: () => number
}

/**
 * Sends what operators write while a ticket is open to its address, unless the shopper reads it here. A page that is
 * open is no reader: it may lie beneath others, or on a phone that has lost its signal. The
 * position moves with every mail, so one is sent twice only where the room dies, or the mail service answers
 * too late, between the sending and the noting of it.
 */
export function ticketMail(env: Env, shopId: string, room: ReadRoom): Consumer {
  return {
    name: "mail",
    async take(entries, { ticket }, { attempts, now, reached }) {
      const said = ticket ? entries.filter(isByOperator) : []
      if (said.length === 0) return
      const log = room.log()
      let failures = attempts
      for (const { seq, at } of said) {
        const answer = answerByMail(log, seq)
        if (!answer || room.readTo() >= seq) continue
        if (room.isShopperHere() && now < at + patienceMs) return at + patienceMs
        try {
          await send(env, shopId, answer)
        } catch (error) {
          if (failures < mostAttempts) throw error
          report(shopId, "given up", loggable(error))
        }
        reached(seq)
        failures = 0
      }
    },
  }
}

async function send(env: Env, shopId: string, answer: MailedAnswer): Promise<void> {
  const settings = settingsOf(env)
  if (!canMail(env, settings)) return report(shopId, "not sent", "bind EMAIL and set MAIL_FROM")
  const db = database(env.DB)
  const shop = await findShop(db, shopId)
  if (!shop) return
  // Given by the consumer beside this one, a moment later where the database was away.
  if (answer.number === null) throw new Error("The ticket has no number yet.")
  const mail = ticketMailText({ ...answer, number: answer.number }, shop)
  await inTime(
    mailerFor(env, settings, db).send({
      ...mail,
      to: answer.to,
      fromName: shop.name,
      ...(shop.contactEmail !== null && { replyTo: shop.contactEmail }),
    }),
  )
}

/** The binding takes no signal; whoever waits behind it must not wait for ever. */
async function inTime(sending: Promise<void>): Promise<void> {
  let timer: ReturnType<typeof setTimeout> | undefined
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error("The mail service is slow.")), sendTimeoutMs)
  })
  try {
    await Promise.race([sending, late])
  } finally {
    clearTimeout(timer)
  }
}

const isByOperator = ({ event }: LogEntry) =>
  event.type === "message.created" &&
  event.message.kind === "message" &&
  event.message.author.kind === "operator"

function report(shopId: string, what: string, why: string) {
  // eslint-disable-next-line no-console -- logged for the operator of the deployment
  console.error(JSON.stringify({ at: "ticket-mail", shopId, what, why }))
}
