import { signal } from "@preact/signals"
import type { HubFrame, OperatorPresence } from "@shopbell/protocol"
import { operatorClient } from "./api.ts"
import {
  conversationChanged,
  conversationErased,
  refreshLists,
} from "./features/conversations/conversations.ts"
import { packActivated } from "./features/knowledge/packs.ts"
import { loadSession } from "./session.ts"

/** `connecting` only before the first welcome; after that the hub is there or it is not. */
export const hubState = signal<"connecting" | "online" | "offline">("connecting")
/** When the hub last said something, for the offline banner. */
export const lastHeardAt = signal(Date.now())
/** Who has an inbox open now; shoppers who wait are told a time only while somebody has. */
export const operatorsOnline = signal<readonly OperatorPresence[]>([])

const patienceMs = 3_000

/** Follows the shop's hub until the returned function is called. */
export function goLive(): () => void {
  hubState.value = "connecting"
  // The client reports lost connections, not ones that never came.
  const impatient = setTimeout(() => {
    if (hubState.peek() === "connecting") lost()
  }, patienceMs)
  const connection = operatorClient.connectHub({
    onFrame: receive,
    onOnline: (online) => (online ? (hubState.value = "online") : lost()),
    onRefused: () => void loadSession(),
  })
  return () => {
    clearTimeout(impatient)
    connection.close()
  }
}

// A socket that does not open may mean that the session has ended; only HTTP can tell.
function lost() {
  hubState.value = "offline"
  void loadSession()
}

function receive(frame: HubFrame) {
  lastHeardAt.value = Date.now()
  switch (frame.type) {
    case "hub.welcome":
      operatorsOnline.value = frame.operators
      // What changed while we were away was told to nobody here.
      void refreshLists()
      break
    case "operators.changed":
      operatorsOnline.value = frame.operators
      break
    case "conversation.updated":
      conversationChanged(frame.conversation)
      break
    case "conversation.erased":
      conversationErased(frame.conversationId)
      break
    case "pack.activated":
      packActivated()
      break
    default:
    // A newer server may send frames this page does not know.
  }
}
