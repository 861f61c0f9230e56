import { base64url } from "jose"

/**
 * Secrets that must be read again, such as those we check signatures with, are kept encrypted under
 * the deployment's own secret: a copy of the database alone gives none of them away.
 */
export async function seal(secret: string, text: string): Promise<string> {
  const iv = crypto.getRandomValues(new Uint8Array(12))
  const data = new TextEncoder().encode(text)
  const sealed = await crypto.subtle.encrypt({ name: "AES-GCM", iv }, await keyOf(secret), data)
  return [iv, new Uint8Array(sealed)].map((part) => base64url.encode(part)).join(".")
}

/** Null where the deployment's secret is not the one it was sealed with. */
export async function unseal(secret: string, sealed: string): Promise<string | null> {
  const [iv = "", data = ""] = sealed.split(".")
  try {
    const opened = await crypto.subtle.decrypt(
      { name: "AES-GCM", iv: base64url.decode(iv) },
      await keyOf(secret),
      base64url.decode(data),
    )
    return new TextDecoder().decode(opened)
  } catch {
    return null
  }
}

async function keyOf(secret: string): Promise<CryptoKey> {
  const bytes = new TextEncoder().encode(`sealed:${secret}`)
  const digest = await crypto.subtle.digest("SHA-256", bytes)
  return crypto.subtle.importKey("raw", digest, "AES-GCM", false, ["encrypt", "decrypt"])
}
