import { useEffect, useRef, useState } from "preact/hooks"
import { createBindings, type ShopbellProps } from "./hooks.ts"
import type { Widget } from "./index.ts"
import type { State } from "./types.ts"

export type { ShopbellProps } from "./hooks.ts"
export type { Widget } from "./index.ts"
export type * from "./types.ts"

const bindings = createBindings({ useEffect, useRef, useState })

/**
 * The chat is on the page as long as this is rendered; it renders nothing itself.
 * @example <Shopbell api="https://chat.example" shop="pk_demo" on={{ unread: setCount }} />
 */
export function Shopbell(props: ShopbellProps): null {
  bindings.useWidget(props)
  return null
}

/** The widget's methods; the same object at every rendering. */
export const useShopbell: () => Widget = bindings.useShopbell

/** How the chat stands: open or not, how much is unread, who speaks. */
export const useShopbellState: () => State = bindings.useShopbellState
