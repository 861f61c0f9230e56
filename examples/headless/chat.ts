import { createInterface } from "node:readline"
import { type ConversationView, createClient } from "@shopbell/client"

const [api = "http://localhost:8787", shop = "pk_demo", locale = "en"] = process.argv.slice(2)
const say = (line: string) => process.stdout.write(`${line}\n`)

// In a browser, `storage: localStorage` keeps the visitor and unsent words over a reload.
const client = createClient({ api, shop, locale, storage: null })
const { conversation } = client

const { name, model } = await client.config()
say(`${name}. Write and press Enter; /person asks for a person, /quit leaves.`)
say(model ? "A model answers what the articles cannot." : "Answers come from the shop's articles.")

let shown = 0
let connection = ""

/** Called with the whole view on every change; what was shown already is skipped by its position. */
function draw(view: ConversationView) {
  if (view.connection !== connection) say(`[${view.connection}]`)
  connection = view.connection
  for (const { seq, event } of view.entries) {
    if (seq <= shown) continue
    shown = seq
    if (event.type === "handoff.requested") say("[a person was called]")
    if (event.type === "conversation.claimed") say(`[${event.operator.name} is here]`)
    if (event.type !== "message.created" || event.message.author.kind === "contact") continue
    const { author, blocks, turn } = event.message
    for (const block of blocks) {
      // A block of a kind this client does not know has words to show instead.
      say(`${author.name ?? author.kind}: ${block.type === "text" ? block.text : block.fallback}`)
    }
    if (turn?.sources[0]) say(`  from: ${turn.sources[0].title}`)
  }
}

conversation.subscribe(draw)

const input = createInterface({ input: process.stdin })
for await (const line of input) {
  const text = line.trim()
  if (text === "/quit") break
  if (text === "") continue
  // Settles once the words are in the log or refused for good; until then they are sent again.
  const outcome = await (text === "/person" ? conversation.requestHuman() : conversation.send(text))
  if (!outcome.accepted) say(`[not sent: ${outcome.detail}]`)
}
client.close()
// Whoever writes into it may keep it open, and the program would wait for them.
process.stdin.destroy()
