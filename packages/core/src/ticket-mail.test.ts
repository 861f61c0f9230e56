import { expect, it } from "vitest"
import { aConversation, act, contact, leave, mei, send } from "./conversation.fixture.ts"
import { answerByMail, ticketMailText } from "./ticket-mail.ts"
import { numberTicket } from "./ticket.ts"

const shop = { name: "Fjord & Fell", origins: ["https://shop.example"] }

/** A shopper who has left an address, and an operator who has answered. */
function anAnswered(page?: { url: string }) {
  const conversation = aConversation()
  conversation.run(contact, { ...send("Is it wool?"), ...(page && { page }) })
  conversation.run(contact, leave("a@b.example"))
  conversation.append(numberTicket(conversation.state(), conversation.state().ticketSeq, 12))
  conversation.run(mei, act("conversation.claim"))
  conversation.run(mei, send("Yes, all of it."))
  return { ...conversation, answered: conversation.state().seq }
}

it("is what an operator wrote while a ticket was open", () => {
  const { log, answered, run, state } = anAnswered()
  expect(answerByMail(log, answered)).toEqual({
    to: "a@b.example",
    number: 12,
    by: "Mei",
    text: "Yes, all of it.",
    question: "Is it wool?",
    locale: "en",
    page: null,
  })
  run(mei, { type: "note.add", clientId: "client-n1", body: "She was nice" })
  expect(answerByMail(log, state().seq)).toBeNull()
  run(contact, send("Thank you"))
  expect(answerByMail(log, state().seq)).toBeNull()
})

it("is nothing before a ticket was opened or after it was solved", () => {
  const { log, run, state } = aConversation()
  run(mei, act("conversation.claim"))
  run(mei, send("Hello"))
  const early = state().seq
  run(contact, leave("a@b.example"))
  expect(answerByMail(log, early)).toBeNull()
  run(mei, act("conversation.resolve"))
  run(mei, act("conversation.claim"))
  run(mei, send("One more thing"))
  expect(answerByMail(log, state().seq)).toBeNull()
})

it("goes to the address as it was corrected, but never to that of another ticket", () => {
  const { log, run, answered } = anAnswered()
  run(contact, leave("c@d.example"))
  expect(answerByMail(log, answered)?.to).toBe("c@d.example")
  run(mei, act("conversation.resolve"))
  run(contact, leave("e@f.example"))
  expect(answerByMail(log, answered)).toMatchObject({ to: "c@d.example", number: 12 })
})

it("names shop and ticket, quotes the question and leads back to the page", () => {
  const { log, answered } = anAnswered({ url: "https://shop.example/jumper?session=secret#top" })
  const answer = answerByMail(log, answered)
  if (!answer) throw new Error("no answer")
  expect(ticketMailText({ ...answer, number: 12 }, shop)).toEqual({
    subject: "Fjord & Fell · Ticket 12",
    text: [
      "Yes, all of it.",
      "Mei\nFjord & Fell",
      "You wrote:\n> Is it wool?",
      "To reply, please open the chat on our website.\nhttps://shop.example/jumper\n",
    ].join("\n\n"),
  })
})

it("leads nowhere but to the shop's own websites", () => {
  for (const url of ["https://phish.example/shop.example", "javascript:alert(1)", "jumper"]) {
    const { log, answered } = anAnswered({ url })
    const answer = answerByMail(log, answered)
    if (!answer) throw new Error("no answer")
    const { text } = ticketMailText({ ...answer, number: 12 }, shop)
    expect(text).not.toContain(url)
  }
})

it("speaks the shopper's language and quotes no more than a few lines", () => {
  const { log, answered } = anAnswered()
  const answer = answerByMail(log, answered)
  if (!answer) throw new Error("no answer")
  const long = { ...answer, number: 12, locale: "de-AT", question: `Erste\n${"lang ".repeat(200)}` }
  const { subject, text } = ticketMailText(long, shop)
  expect(subject).toBe("Fjord & Fell · Anfrage 12")
  expect(text).toContain("Sie schrieben:\n> Erste\n> lang lang")
  expect(text.length).toBeLessThan(600)
})
