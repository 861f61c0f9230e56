import type { Block } from "../blocks.ts"
import type { Event } from "../conversation.ts"
import type { Auth } from "../endpoints.ts"
import type { HubFrame } from "../hub.ts"
import type * as limits from "../limits.ts"
import type { closeCodes, RoomCommand, RoomFrame } from "../room.ts"

// What a schema cannot say. Every record is complete by its type: a new command without a sentence does not compile.

export const authWords: Record<Auth, string> = {
  none: "anybody",
  shop: "a page that names the shop by its publishable key (`pk_…`), from an origin on the shop's list",
  visitor: "a visitor: `Authorization: Bearer <visitor token>`",
  participant: "the conversation's visitor, or the shop's operators and secret keys",
  operator: "an operator (session cookie) or a server (`Authorization: Bearer sk_…`)",
  owner: "an operator who is an owner, or a server with a secret key",
}

export const commandWords: Record<RoomCommand["type"], string> = {
  "message.send":
    "Says something. A shopper always may, and a message to a resolved conversation reopens it. An operator may while holding the baton: otherwise `not_claimed` or `already_claimed`. `choice` names the clarifying choice that was picked.",
  "files.send":
    "Puts uploaded files of this conversation into the log as one message. The bot cannot look at files: where it holds the baton, a person is asked for. Of operators, only the holder may.",
  "note.add": "Operators only: writes a note that the shopper never sees.",
  "handoff.request":
    "Asks for a person. Refused with `wrong_status` once a person was asked for or is there.",
  "conversation.claim":
    "Operators only: takes the baton, from the bot too. Claiming what one holds changes nothing; what another operator holds is refused with `already_claimed`.",
  "conversation.return": "The operator who holds the baton gives it back to the bot.",
  "conversation.resolve":
    "Operators only: closes the conversation. One that another operator holds is refused.",
  "answer.rate":
    "Shoppers only: says whether an answer of the bot was right. Said again, the last word counts.",
  "conversation.rate":
    "Shoppers only: how the conversation was, with a note if they like. The last word counts.",
  "contact.update":
    "Leaves a name or an e-mail address; what is left out stays as it was, and the same again changes nothing.",
  "ticket.open":
    "Asks for the answer by e-mail in place of waiting: opens a ticket and, where the bot holds the baton, asks for a person. While a ticket is open only the address changes. Without `email` the address that is known is taken; `invalid_request` where none is.",
  "read.set":
    "Says that everything up to there was seen. Marks only move forward. Not part of the log.",
  "locale.set": "Sets the language the bot speaks from now on.",
  "turn.stop":
    "Stops the answer being written; what was said so far stays as a message. The command is not stored, so it has no `clientId`.",
  "typing.set": "Shows the others that somebody is typing. Not stored.",
  "log.read": "Asks for the entries after a position; an `entries` frame answers.",
}

export const frameWords: Record<RoomFrame["type"], string> = {
  welcome:
    "The first frame. `entries` are those after the cursor the client came with; where they stop short of `seq`, ask for the rest with `log.read`. `turn` is the answer being written, if any; `read` how far each side has seen the log.",
  entries:
    "What was just stored, or what `log.read` asked for. It is also the acknowledgement: an entry with your `clientId` is your command, done.",
  "turn.progressed":
    "More of the answer being written. `offset` says where `text` begins; a client that misses a piece waits for the finished message.",
  "typing.changed": "Somebody began or stopped typing.",
  "read.changed": "One side has seen more of the log.",
  "viewers.changed": "To operators only: who of them has this conversation open.",
  error: "A command was refused and changed nothing. `clientId` names it where it had one.",
}

export const eventWords: Record<Event["type"], string> = {
  "conversation.started": "The first entry of every log.",
  "message.created":
    "Something was said by the contact, the bot, an operator or the system; or noted, for operators only.",
  "locale.changed": "The bot speaks another language from here on.",
  "page.changed": "The shopper looks at something else now, or the page knows more of them.",
  "turn.started": "The bot has begun to ask the model; the answer follows as a message.",
  "turn.ended": "The turn ended and left no message.",
  "turn.dropped":
    "Output came after the baton had passed on and was thrown away. Operators see this; shoppers see `hidden`.",
  "handoff.requested": "A person is wanted, and why. From here the bot is silent.",
  "conversation.claimed": "An operator has the conversation.",
  "conversation.returned": "The bot has it again.",
  "conversation.resolved": "Done.",
  "conversation.reopened": "The shopper came back; the bot answers first.",
  "answer.rated": "The shopper said whether an answer was right.",
  "conversation.rated": "The shopper said how the conversation was, 1 to 5.",
  "contact.identified":
    "The shop's server says who the shopper is: the conversation belongs to that contact from here on.",
  "contact.updated": "The shopper left a name or an e-mail address; `null` where nothing was said.",
  "ticket.opened":
    "Whatever operators write from here on goes to that address too. The shopper does not wait any more, unless they write again.",
  "ticket.numbered": "The ticket opened at `openedSeq` has its number.",
  hidden: "Stands where this reader may not look, so that positions stay gapless.",
}

export const hubWords: Record<HubFrame["type"], string> = {
  "hub.welcome":
    "The first frame: who is here. Read the list of conversations after it, as frames may have been missed.",
  "conversation.updated":
    "A conversation changed; this is how the list shows it now. Updates may repeat and overtake each other: keep the one with the higher `seq`.",
  "conversation.erased": "The shopper had it deleted: take it off the list.",
  "operators.changed": "An operator came or went.",
  "pack.activated": "The shop's answers changed: a pack was published or rolled back.",
}

export const blockWords: Record<Block["type"], string> = {
  text: "Words. `markdown` allows bold, italic, code, lists and links.",
  choices: "Quick replies under a message; they vanish once used.",
  products: "Things the shop sells: one card, or several beside one another.",
  order: "An order's way, step by step.",
  form: "A few questions to fill in; the answers come back as the shopper's message.",
  coupon: "A code to copy.",
  image: "A picture.",
  video:
    "A film that plays in place, or a card that opens a page elsewhere, such as YouTube, in a tab of its own.",
  file: "Something a participant attached. `url` is a path at the service, signed and good for this file alone; width and height are those of pictures.",
}

export const closeWords: Record<keyof typeof closeCodes, string> = {
  unauthenticated: "Fetch a new session, then reconnect once.",
  forbidden: "Stop: this shop or origin is refused.",
  slowConsumer: "The client reads too slowly; come back by cursor.",
  erased: "The conversation is not there any more; start afresh.",
  tooManyFrames: "Wait before coming back.",
}

export const limitWords: Record<keyof typeof limits, string> = {
  protocolVersion: "Version of the wire protocol, repeated in `welcome`",
  socketProtocol: "Subprotocol every socket offers",
  tokenProtocolPrefix: "Prefix of the second subprotocol, which carries the visitor token",
  maxMessageChars: "Characters (UTF-16 units) in one message",
  maxFrameBytes: "Bytes in one frame or command",
  maxEntriesPerFrame: "Entries in one `welcome` or `entries` frame",
  maxImportBytes: "Bytes in one knowledge import file",
  maxFileBytes: "Bytes in one attached file",
  maxFilesPerMessage: "Files in one message",
  maxFilesPerConversation: "Files in one conversation",
  typingTimeoutMs: "How long a typing mark lasts unless renewed, ms",
  maxLogWaitMs: "Longest that a request for the log is held open, ms",
}
