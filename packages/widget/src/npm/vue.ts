import {
  defineComponent,
  onMounted,
  onScopeDispose,
  onUnmounted,
  readonly,
  ref,
  watch,
  type PropType,
  type Ref,
} from "vue"
import { boot, destroy, getState, identify, on, setContext, update, widget } from "./index.ts"
import type { Widget } from "./index.ts"
import type { Settings, State } from "./types.ts"

export type { Widget } from "./index.ts"
export type * from "./types.ts"

/**
 * The chat is on the page as long as this is mounted; it renders nothing itself.
 * @example <Shopbell :settings="{ api: 'https://chat.example', shop: 'pk_demo' }" />
 */
export const Shopbell = defineComponent({
  name: "Shopbell",
  props: { settings: { type: Object as PropType<Settings>, required: true } },
  setup(props) {
    onMounted(() => {
      // A failure is told as the event `error`; the page goes on.
      boot(props.settings).catch(() => {})
    })
    onUnmounted(destroy)
    watch(
      () => [props.settings.shop, props.settings.api],
      () => {
        destroy()
        boot(props.settings).catch(() => {})
      },
    )
    watch(
      () => [props.settings.locale, props.settings.accent, props.settings.position] as const,
      ([locale, accent, position]) => update({ locale, accent, position }),
    )
    watch(
      () => props.settings.user,
      (user) => {
        if (user) void identify(user)
      },
      { deep: true },
    )
    watch(
      () => props.settings.context,
      (context) => {
        if (context) setContext(context)
      },
      { deep: true },
    )
    return () => null
  },
})

/** The widget's methods, and how the chat stands as a ref. */
export function useShopbell(): { shopbell: Widget; state: Readonly<Ref<State>> } {
  const state = ref(getState())
  const look = () => {
    state.value = getState()
  }
  onMounted(look)
  const stops = [on("state", look), on("ready", look), on("destroy", look)]
  onScopeDispose(() => stops.forEach((stop) => stop()))
  return { shopbell: widget, state: readonly(state) as Readonly<Ref<State>> }
}
