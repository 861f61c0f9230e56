"use client"

import { Shopbell, useShopbell } from "@shopbell/widget/react"
import { usePathname } from "next/navigation"
import { useEffect } from "react"

/** The chat, as long as the layout is there: through every page of the application. */
export function Chat() {
  const shopbell = useShopbell()
  const path = usePathname()

  useEffect(() => {
    shopbell.page({ url: location.origin + path, title: document.title })
  }, [shopbell, path])

  useEffect(() => {
    void identify()
    async function identify() {
      const response = await fetch("/shopbell-token")
      // Nobody has signed in: the shopper stays a visitor.
      if (!response.ok) return
      const { id, token } = await response.json()
      // The first token is there already; later ones are fetched when it has expired.
      let next: string | null = token
      await shopbell.identify({
        id,
        async getToken() {
          const own = next
          next = null
          return own ?? (await (await fetch("/shopbell-token")).json()).token
        },
      })
    }
  }, [shopbell])

  return (
    <Shopbell
      api={process.env["NEXT_PUBLIC_SHOPBELL_API"] ?? "http://localhost:8787"}
      shop={process.env["NEXT_PUBLIC_SHOPBELL_SHOP"] ?? "pk_demo"}
    />
  )
}
