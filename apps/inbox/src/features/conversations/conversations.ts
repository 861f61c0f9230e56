import { computed, signal } from "@preact/signals"

import type { Conversation } from "@shopbell/protocol"
import { ApiError, call, errorText } from "../../api.ts"
import { me } from "../../session.ts"
import {
  belongs,
  type Known,
  listOf,
  merge,
  queries,
  replaceFirstPage,
  type View,
} from "./views.ts"

/** Every conversation this page has heard of, whichever view it came with. */
export const known = signal<Known>(new Map())
export const view = signal<View>("waiting")

export interface Paging {
  state: "loading" | "ready" | "failed"
  /** Where the next page begins; null at the end. */
  cursor: string | null
  error?: string
}
const paging = signal<Partial<Record<View, Paging>>>({})
export const pagingOfView = computed<Paging>(
  () => paging.value[view.value] ?? { state: "loading", cursor: null },
)

export const listed = computed(() => listOf(known.value.values(), view.value, me()?.id ?? ""))

/** How many wait, how many are mine, how many are to be answered by e-mail: the numbers an operator works by. */
export const counts = computed<Partial<Record<View, number>>>(() => {
  const operatorId = me()?.id ?? ""
  const all = [...known.value.values()]
  const count = (of: View) => all.filter((one) => belongs(of, one, operatorId)).length
  return { waiting: count("waiting"), mine: count("mine"), tickets: count("tickets") }
})

/** The conversation somebody asked for and the server does not have. */
export const missing = signal<string | null>(null)

const changedWhileReading = new Set<string>()

export function conversationChanged(conversation: Conversation): void {
  changedWhileReading.add(conversation.id)
  known.value = merge(known.peek(), [conversation])
}

/** The shopper had it deleted. */
export function conversationErased(conversationId: string): void {
  const rest = new Map(known.peek())
  rest.delete(conversationId)
  known.value = rest
  missing.value = conversationId
}

/** Fetches one conversation. One that is not there is the thread's to explain. */
export async function learn(conversationId: string): Promise<void> {
  if (known.peek().has(conversationId)) return
  try {
    const params = { conversationId }
    conversationChanged(await call("GET /v1/conversations/:conversationId", { params }))
  } catch (error) {
    missing.value = error instanceof ApiError && error.status < 500 ? conversationId : null
  }
}

export function show(next: View): void {
  view.value = next
  void loadFirstPage(next)
}

/** Reads anew what is on screen and what is counted. */
export async function refreshLists(): Promise<void> {
  await Promise.all(
    [...new Set<View>([view.peek(), "waiting", "mine", "tickets"])].map(loadFirstPage),
  )
}

async function loadFirstPage(of: View): Promise<void> {
  changedWhileReading.clear()
  const operatorId = me()?.id ?? ""
  await load(of, null, (data) =>
    replaceFirstPage(
      known.peek(),
      (conversation) => belongs(of, conversation, operatorId),
      data,
      changedWhileReading,
    ),
  )
}

export async function loadMore(): Promise<void> {
  const { cursor } = pagingOfView.peek()
  if (cursor) await load(view.peek(), cursor, (data) => merge(known.peek(), data))
}

async function load(of: View, from: string | null, take: (data: Conversation[]) => Known) {
  const before = paging.peek()[of]?.cursor ?? null
  page(of, { state: "loading", cursor: before })
  try {
    const { data, nextCursor } = await read(of, from)
    known.value = take(data)
    page(of, { state: "ready", cursor: nextCursor })
  } catch (error) {
    page(of, { state: "failed", cursor: before, error: errorText(error) })
  }
}

async function read(of: View, from: string | null) {
  const cursor = from !== null && { cursor: from }
  if (of === "tickets") {
    const query = { status: "open" as const, limit: 30, ...cursor }
    const { data, nextCursor } = await call("GET /v1/tickets", { query })
    return { data: data.map(({ conversation }) => conversation), nextCursor }
  }
  const limit = of === "mine" ? 100 : 30
  return call("GET /v1/conversations", { query: { ...queries[of], limit, ...cursor } })
}

const page = (of: View, next: Paging) => {
  paging.value = { ...paging.peek(), [of]: next }
}
