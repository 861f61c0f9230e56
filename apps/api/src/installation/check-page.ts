import type { PageCheck } from "@shopbell/protocol"
import { blockedBy } from "./csp.ts"

const timeoutMs = 8_000
/** A tag may stand at the end of a long page; beyond this it is not looked for. */
const maxPageBytes = 2_000_000

/** Fetches a page of the shop as a stranger would, and looks whether the widget can work on it. */
export async function checkPage(url: string, service: string): Promise<Omit<PageCheck, "listed">> {
  try {
    const response = await fetch(url, {
      headers: { accept: "text/html" },
      redirect: "manual",
      signal: AbortSignal.timeout(timeoutMs),
    })
    const html = await beginningOf(response)
    const tag = /<script\b[^>]*\/widget\/v1\/loader\.js[^>]*>/i.exec(html)?.[0]
    const policies = [
      // Several headers arrive as one, with commas between them.
      ...(response.headers.get("content-security-policy")?.split(",") ?? []),
      ...metaPolicies(html),
    ]
    return {
      status: response.status,
      tag: tag !== undefined,
      blockedBy: blockedBy(policies, { service, hasNonce: /\snonce=/i.test(tag ?? "") }),
      lang: /<html\b[^>]*\slang=["']?([\w-]+)/i.exec(html)?.[1] ?? null,
    }
  } catch (error) {
    // A page that cannot be reached is an answer, not a fault of ours.
    if (error instanceof TypeError || error instanceof DOMException || isNetworkError(error))
      return { status: null, tag: false, blockedBy: [], lang: null }
    throw error
  }
}

const isNetworkError = (error: unknown): boolean =>
  error instanceof Error && /network|internal error|connection/i.test(error.message)

async function beginningOf(response: Response): Promise<string> {
  if (!response.body) return ""
  const reader = response.body.getReader()
  const decoder = new TextDecoder()
  let html = ""
  while (html.length < maxPageBytes) {
    const { done, value } = await reader.read()
    if (done) break
    html += decoder.decode(value, { stream: true })
  }
  await reader.cancel()
  return html
}

function metaPolicies(html: string): string[] {
  return [...html.matchAll(/<meta\b[^>]*>/gi)].flatMap(([tag]) => {
    if (!/http-equiv=["']?content-security-policy["'\s]/i.test(tag)) return []
    const content = /\scontent=(?:"([^"]*)"|'([^']*)')/i.exec(tag)
    return content?.[1] ?? content?.[2] ?? []
  })
}
