import { type ReadonlySignal, useSignal } from "@preact/signals"
import { type ConversationView, emptyView, type OperatorConversation } from "@shopbell/client"
import { useEffect, useState } from "preact/hooks"
import { operatorClient } from "../../api.ts"

export interface OpenRoom {
  room: OperatorConversation
  view: ReadonlySignal<ConversationView>
}

/** Joins a conversation while the component is on screen. */
export function useRoom(conversationId: string): OpenRoom | null {
  const view = useSignal(emptyView)
  const [room, setRoom] = useState<OperatorConversation | null>(null)
  useEffect(() => {
    const joined = operatorClient.open(conversationId)
    view.value = joined.getState()
    const stop = joined.subscribe((next) => {
      view.value = next
    })
    setRoom(joined)
    return () => {
      joined.setTyping(false)
      stop()
      joined.close()
    }
  }, [conversationId])
  return room && { room, view }
}
