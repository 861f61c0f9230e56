import type { PageContext } from "@shopbell/protocol"

/** A question offered before the first message. */
export interface Topic {
  article: string
  question: string
}

/** What is asked where: pages by their address, articles by their names, the first the most likely. */
const kinds: [page: RegExp, articles: RegExp[]][] = [
  [
    /[/_-](cart|basket|checkout|panier|warenkorb|kasse|carrito|carrello|cesta|koszyk)/i,
    [/pay/i, /discount|coupon|voucher|offers/i, /deliver|shipping/i, /return/i],
  ],
  [
    /[/_-](orders?\b|account|track|konto|bestell|compte|commande|cuenta|pedido|ordini|zamowien)/i,
    [/track|where|status/i, /return/i, /refund/i, /deliver|shipping/i],
  ],
]
const ofProducts = [/size|fit/i, /deliver|shipping/i, /return/i, /pay/i]

/** The topics in the order a shopper on that page is likely to want them; as they were where the page says nothing. */
export function topicsFor({ url = "", product }: PageContext, all: readonly Topic[]) {
  const wanted = kinds.find(([page]) => page.test(url))?.[1] ?? (product ? ofProducts : [])
  const first = wanted.flatMap((pattern) => all.find(({ article }) => pattern.test(article)) ?? [])
  return [...new Set([...first, ...all])]
}
