import type { FileType } from "@shopbell/protocol"
import { ApiError } from "../errors.ts"
import { isPicture, strip } from "./picture.ts"
import { sniff } from "./sniff.ts"

/** A file as it may be kept: recognised, and cleaned where it is a picture. */
export interface Kept {
  mime: FileType
  bytes: Uint8Array
  size: { width: number; height: number } | null
}

/** Looks at what was sent; refuses what is not taken or cannot be read. */
export function inspect(sent: Uint8Array): Kept {
  const mime = sniff(sent)
  if (!mime) throw new ApiError("unsupported_media_type", "Files of this kind are not taken.")
  if (!isPicture(mime)) return { mime, bytes: sent, size: null }
  const picture = strip(mime, sent)
  if (!picture) throw new ApiError("unsupported_media_type", "The picture is damaged.")
  const { bytes, width, height } = picture
  return { mime, bytes, size: { width, height } }
}

/** The last part of a path, without controls and without marks that turn the writing around. */
export function safeName(name: string): string {
  const last = name.split(/[/\\]/).at(-1) ?? ""
  const plain = last.replaceAll(/[\p{Cc}\p{Cf}"]/gu, "").trim()
  return Array.from(plain).slice(0, 80).join("") || "file"
}

/** How a browser is to treat a file: as what it is, in a cage, and on its own only where that is harmless. */
export function headersFor(mime: string, name: string): Record<string, string> {
  const inline = /^(image|video)\//.test(mime)
  return {
    "content-type": mime === "text/plain" ? "text/plain; charset=utf-8" : mime,
    "content-disposition": `${inline ? "inline" : "attachment"}; filename*=UTF-8''${encoded(name)}`,
    "content-security-policy": "default-src 'none'; sandbox",
    "x-content-type-options": "nosniff",
    "cross-origin-resource-policy": "cross-origin",
    "referrer-policy": "no-referrer",
    "cache-control": "private, max-age=86400",
    "accept-ranges": "bytes",
  }
}

/** RFC 8187 leaves these to be written out, too. */
const encoded = (name: string) =>
  encodeURIComponent(name).replaceAll(
    /['()*]/g,
    (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`,
  )

/** Deletes everything a conversation has kept. */
export async function eraseFiles(
  bucket: R2Bucket | undefined,
  shopId: string,
  conversationId: string,
): Promise<void> {
  if (!bucket) return
  for (;;) {
    // What was listed is gone before the next look, so there is no cursor to follow.
    const { objects } = await bucket.list({ prefix: `${shopId}/${conversationId}/` })
    if (objects.length === 0) return
    await bucket.delete(objects.map(({ key }) => key))
  }
}
