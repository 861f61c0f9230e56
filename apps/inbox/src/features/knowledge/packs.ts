import { computed, signal } from "@preact/signals"
import type { Finding, Pack, Progress, PublishEvent, PublishReport } from "@shopbell/protocol"
import { call, errorText, stream } from "../../api.ts"
import { loaded } from "../../loading.ts"
import { t, tMaybe } from "../../t.ts"
import { languageName } from "../../time.ts"
import { articles } from "./articles.ts"

/** Published versions, newest first. */
export const packs = loaded(async () => (await call("GET /v1/packs")).data)

export type Publishing =
  | { state: "idle" }
  | { state: "running"; progress: Progress | null }
  | { state: "done"; pack: Pack; report: PublishReport }
  | { state: "failed"; error: string }

export const publishing = signal<Publishing>({ state: "idle" })

/** What to look at before publishing. */
export const findings = loaded<Finding[]>(async () => (await call("GET /v1/knowledge/check")).data)

/** Compiles what is saved and switches shoppers to it, telling how far it is. */
export async function publish(): Promise<void> {
  if (publishing.peek().state === "running") return
  publishing.value = { state: "running", progress: null }
  try {
    await stream<PublishEvent>("/v1/packs", (event) => {
      publishing.value = after(event)
    })
    // A stream that ends without saying how has broken off.
    if (publishing.peek().state === "running") throw new TypeError("the answer broke off")
  } catch (error) {
    publishing.value = { state: "failed", error: errorText(error) }
  }
  void packs.load()
}

function after(event: PublishEvent): Publishing {
  if (event.type === "progress") return { state: "running", progress: event }
  return event.type === "done"
    ? { state: "done", pack: event.pack, report: event.report }
    : { state: "failed", error: event.detail }
}

export async function activate(packId: string): Promise<void> {
  await call("POST /v1/packs/:packId/activate", { params: { packId } })
  await packs.load()
}

/** Somebody, perhaps another operator, switched what shoppers get. */
export function packActivated(): void {
  if (packs.now.peek().value) void packs.load()
}

/** Has an article we know of changed since the live version was made? */
export const hasUnpublished = computed(() => {
  const live = packs.now.value.value?.find((pack) => pack.active)
  const known = articles.now.value.value?.data ?? []
  return !!live && known.some((article) => article.updatedAt > live.createdAt)
})

/** The server's step in words: `compile de` is `Compiling German`. */
export function stepName(step: string): string {
  const [name = "", locale] = step.split(" ")
  const words = tMaybe(`step.${name}`, name)
  return locale ? `${words} · ${languageName(locale)}` : words || t("app.loading")
}
