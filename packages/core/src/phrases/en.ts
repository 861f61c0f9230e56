import type { Phrases } from "./index.ts"

export const en: Phrases = {
  greeting: "Hello! Ask me anything about orders, delivery, returns or sizes.",
  thanks: "You are welcome. Is there anything else?",
  bye: "Goodbye, and thank you for stopping by.",
  clarify: "Which of these do you mean?",
  likely: "I think this is what you mean:",
  abstain:
    "I do not have a reliable answer to that. I can help with orders, delivery, returns, sizes and payment, or bring in a colleague.",
  failed: "Sorry, I could not finish that answer. Please try again, or talk to a colleague.",
  person: "Talk to a person",
  handoffAsked: "Of course. I am bringing in a colleague; please stay here.",
  handoffComplaint: "I am sorry about this. I am passing you to a colleague who can put it right.",
  handoffUnresolved: "I am not getting you any further, so I am bringing in a colleague.",
  ticket: "Ticket {}",
  youWrote: "You wrote:",
  replyInChat: "To reply, please open the chat on our website.",
}
