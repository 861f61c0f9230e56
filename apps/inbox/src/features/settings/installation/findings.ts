import type { Installation, PageCheck } from "@shopbell/protocol"
import { languageName } from "../../../time.ts"

/** One thing that was looked at. `optional` works without it, and says what is missed. */
export interface InstallationFinding {
  key:
    | "origins"
    | "seen"
    | "knowledge"
    | "locale"
    | "model"
    | "uploads"
    | "sockets"
    | "listed"
    | "reachable"
    | "tag"
    | "csp"
    | "lang"
  state: "good" | "bad" | "optional"
  /** Fills the words' blank. */
  about: string
}

const language = (tag: string) => tag.split("-")[0] ?? tag

/** What the service knows, in the order in which a merchant would mend it. */
export function findingsOf(given: Installation, hasSocket: boolean): InstallationFinding[] {
  const unseen = given.origins.filter(({ seenAt }) => seenAt === null)
  const hasDefault = given.locales.some((tag) => language(tag) === language(given.defaultLocale))
  return [
    finding("origins", given.origins.length > 0),
    ...(given.origins.length > 0
      ? [finding("seen", unseen.length === 0, unseen.map(({ origin }) => origin).join(", "))]
      : []),
    finding("knowledge", given.locales.length > 0, given.locales.map(languageName).join(", ")),
    ...(given.locales.length > 0
      ? [finding("locale", hasDefault, languageName(given.defaultLocale))]
      : []),
    finding("sockets", hasSocket),
    { ...finding("model", given.model), ...(!given.model && optional) },
    { ...finding("uploads", given.uploads), ...(!given.uploads && optional) },
  ]
}

/** What was found on one page. Each step needs the one before it. */
export function findingsOn(
  page: PageCheck,
  { url, locales }: { url: string; locales: readonly string[] },
): InstallationFinding[] {
  const { origin } = new URL(url)
  if (!page.listed) return [finding("listed", false, origin)]
  const isReachable = page.status !== null && page.status < 300
  if (!isReachable)
    return [finding("listed", true, origin), finding("reachable", false, `${page.status ?? "–"}`)]
  const speaks = locales.some((tag) => language(tag) === language(page.lang ?? ""))
  return [
    finding("listed", true, origin),
    { ...finding("tag", page.tag), ...(!page.tag && optional) },
    finding("csp", page.blockedBy.length === 0, page.blockedBy.join(", ")),
    {
      ...finding("lang", speaks, page.lang ? languageName(page.lang) : "–"),
      ...(!speaks && optional),
    },
  ]
}

const optional = { state: "optional" } as const
const finding = (
  key: InstallationFinding["key"],
  good: boolean,
  about = "",
): InstallationFinding => ({ key, state: good ? "good" : "bad", about })
