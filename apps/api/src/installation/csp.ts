/** What the widget needs of a page: where it comes from, and whether its tag carries a nonce. */
export interface Needs {
  /** Origin of the service. */
  service: string
  hasNonce: boolean
}

/**
 * Names the directives of a Content Security Policy that would stop the widget. Each policy of a page must allow
 * it. Styles are adopted, which no policy forbids; pictures are missed but not needed.
 */
export function blockedBy(policies: readonly string[], needs: Needs): string[] {
  const found = policies.flatMap((policy) => {
    const directives = directivesOf(policy)
    const sourcesOf = (...names: string[]) => {
      const name = names.find((one) => directives.has(one))
      return name === undefined ? null : { name, sources: directives.get(name) ?? [] }
    }
    const script = sourcesOf("script-src-elem", "script-src", "default-src")
    const connect = sourcesOf("connect-src", "default-src")
    return [
      script && !allowsScript(script.sources, needs) ? script.name : null,
      connect && !allowsConnection(connect.sources, needs.service) ? connect.name : null,
    ].filter((name) => name !== null)
  })
  return [...new Set(found)]
}

function directivesOf(policy: string): Map<string, string[]> {
  const directives = new Map<string, string[]>()
  for (const directive of policy.split(";")) {
    const [name = "", ...sources] = directive.trim().split(/\s+/)
    // The first of a name counts; later ones are ignored by browsers, too.
    if (name && !directives.has(name.toLowerCase())) directives.set(name.toLowerCase(), sources)
  }
  return directives
}

function allowsScript(sources: readonly string[], { service, hasNonce }: Needs): boolean {
  const takesNonces = sources.some((source) => /^'nonce-/i.test(source))
  if (takesNonces && hasNonce) return true
  // With it, lists of hosts mean nothing.
  if (sources.some((source) => /^'strict-dynamic'$/i.test(source))) return false
  return sources.some((source) => matches(source, service))
}

/** Requests, and the socket, whose scheme a host in the list covers in today's browsers. */
const allowsConnection = (sources: readonly string[], service: string): boolean =>
  sources.some((source) => matches(source, service))

function matches(source: string, service: string): boolean {
  const { protocol, host, port, hostname } = new URL(service)
  const asked = source.toLowerCase()
  if (asked === "*" || asked === protocol) return true
  const parts = /^(?:([a-z][a-z0-9+.-]*:)\/\/)?([^/:]+)(?::(\d+|\*))?(\/.*)?$/.exec(asked)
  if (!parts) return false
  const [, scheme, name = "", wantedPort] = parts
  // `http:` covers https as well.
  if (scheme && scheme !== protocol && !(scheme === "http:" && protocol === "https:")) return false
  if (wantedPort !== undefined && wantedPort !== "*" && wantedPort !== port)
    return wantedPort === "443" && port === "" && protocol === "https:"
  if (wantedPort === undefined && port !== "") return false
  return name.startsWith("*.")
    ? hostname.endsWith(name.slice(1))
    : name === hostname || name === host
}
