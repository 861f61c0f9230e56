import { Shopbell, useShopbell } from "@shopbell/widget/vue"
import { computed, defineComponent, h, ref } from "vue"

const products = [
  { id: "jumper", title: "Fjord merino jumper" },
  { id: "throw", title: "Hearth wool throw" },
]

/** A shop of two products: the chat knows which one is shown. */
export const App = defineComponent(() => {
  const { shopbell, state } = useShopbell()
  const shown = ref(products[0])
  const settings = computed(() => ({
    api: "http://localhost:8787",
    shop: "pk_demo",
    context: shown.value ? { product: shown.value } : {},
  }))
  return () =>
    h("main", [
      h("h1", shown.value?.title),
      products.map((product) =>
        h("button", { type: "button", onClick: () => (shown.value = product) }, product.title),
      ),
      h(
        "button",
        { type: "button", onClick: () => shopbell.open() },
        state.value.unread > 0 ? `Ask us (${state.value.unread} new)` : "Ask us",
      ),
      h(Shopbell, { settings: settings.value }),
    ])
})
