import { Shopbell, useShopbell, useShopbellState } from "@shopbell/widget/react"
import { useState } from "react"

const products = [
  { id: "jumper", title: "Fjord merino jumper" },
  { id: "throw", title: "Hearth wool throw" },
]

/** A shop of two products: the chat knows which one is shown. */
export function App() {
  const [shown, setShown] = useState(products[0])
  return (
    <main>
      <h1>{shown?.title}</h1>
      {products.map((product) => (
        <button key={product.id} type="button" onClick={() => setShown(product)}>
          {product.title}
        </button>
      ))}
      <Help />
      <Shopbell
        api="http://localhost:8787"
        shop="pk_demo"
        context={shown ? { product: shown } : {}}
      />
    </main>
  )
}

function Help() {
  const shopbell = useShopbell()
  const { unread, mode } = useShopbellState()
  return (
    <p>
      <button type="button" onClick={() => shopbell.open()}>
        Ask us{unread > 0 && ` (${unread} new)`}
      </button>
      {mode === "queued" && " Somebody will be with you soon."}
    </p>
  )
}
