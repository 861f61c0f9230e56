import { hex, sameSecret } from "../auth/hash.ts"

/** Which file, of which conversation, of which shop. */
export interface FileAddress {
  shopId: string
  conversationId: string
  fileId: string
}

/** Where the bytes are kept: everything of a conversation below one prefix. */
export const keyOf = ({ shopId, conversationId, fileId }: FileAddress): string =>
  `${shopId}/${conversationId}/${fileId}`

/** The path that reads a file. Pictures cannot send headers, so the proof is in the address. */
export async function signedPath(secret: string, address: FileAddress): Promise<string> {
  return `/v1/files/${keyOf(address)}?signature=${await signatureOf(secret, address)}`
}

/** Is this the signature of that file's address? */
export const isSigned = async (
  secret: string,
  address: FileAddress,
  signature: string,
): Promise<boolean> => sameSecret(await signatureOf(secret, address), signature)

async function signatureOf(secret: string, address: FileAddress): Promise<string> {
  const text = (words: string) => new TextEncoder().encode(words)
  const algorithm = { name: "HMAC", hash: "SHA-256" }
  const key = await crypto.subtle.importKey("raw", text(`files:${secret}`), algorithm, false, [
    "sign",
  ])
  return hex(await crypto.subtle.sign("HMAC", key, text(keyOf(address))))
}
