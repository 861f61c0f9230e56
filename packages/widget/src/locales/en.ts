/** What the panel says at once. The rest is in `en-more.ts`; other languages have both in one file. */
export const en = {
  close: "Close",
  greeting: "Hi! How can we help?",
  intro: "Ask anything. Answers come at once, and a person is one tap away.",
  bot: "Assistant",
  ai: "AI",
  person: "Talk to a person",
  placeholder: "Write a message",
  send: "Send",
  stop: "Stop the answer",
} as const
