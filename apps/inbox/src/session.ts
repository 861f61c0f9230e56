import { signal } from "@preact/signals"

import type { Operator, Shop } from "@shopbell/protocol"
import { ApiError, call, errorText, type InputOf, onSignedOut } from "./api.ts"

export type Session =
  | { state: "loading" }
  | { state: "signed-out" }
  | { state: "unreachable"; error: string }
  | {
      state: "signed-in"
      operator: Operator
      shop: Shop
      model: boolean
      uploads: boolean
      mail: boolean
    }

export const session = signal<Session>({ state: "loading" })

onSignedOut(() => {
  session.value = { state: "signed-out" }
})

/** Asks who is signed in. What is on screen stays if the server cannot be reached. */
export async function loadSession(): Promise<void> {
  try {
    const { operator, shop, model, uploads, mail } = await call("GET /v1/me")
    session.value = operator
      ? { state: "signed-in", operator, shop, model, uploads, mail }
      : { state: "signed-out" }
  } catch (error) {
    if (error instanceof ApiError && error.code === "unauthenticated") return
    if (session.peek().state === "signed-in") return
    session.value = { state: "unreachable", error: errorText(error) }
  }
}

export const sendCode = (email: string) => call("POST /v1/auth/code", { body: { email } })

export async function signIn(body: InputOf<"POST /v1/auth/sign-in">): Promise<void> {
  await call("POST /v1/auth/sign-in", { body })
  await loadSession()
}

export async function setUp(body: InputOf<"POST /v1/auth/setup">): Promise<void> {
  await call("POST /v1/auth/setup", { body })
  await loadSession()
}

export async function signOut(): Promise<void> {
  await call("POST /v1/auth/sign-out")
  session.value = { state: "signed-out" }
}

export function shopChanged(shop: Shop): void {
  const current = session.peek()
  if (current.state === "signed-in") session.value = { ...current, shop }
}

/** Do answers to tickets leave the house? */
export const canMail = (): boolean => session.value.state === "signed-in" && session.value.mail

/** The operator at this screen; null only while nobody is signed in. */
export function me(): Operator | null {
  return session.value.state === "signed-in" ? session.value.operator : null
}
