import type { FileType } from "@shopbell/protocol"
import { stripGif } from "./strip-gif.ts"
import { stripJpeg } from "./strip-jpeg.ts"
import { stripPng } from "./strip-png.ts"
import { stripWebp } from "./strip-webp.ts"

/** A picture without what it says about place, time and camera, and its size as it is shown. */
export interface Picture {
  bytes: Uint8Array
  width: number
  height: number
}

const strippers: Partial<Record<FileType, (bytes: Uint8Array) => Picture | null>> = {
  "image/jpeg": stripJpeg,
  "image/png": stripPng,
  "image/gif": stripGif,
  "image/webp": stripWebp,
}

export const isPicture = (type: FileType): boolean => type in strippers

/** Null where the picture is damaged: what cannot be read cannot be cleaned. */
export function strip(type: FileType, bytes: Uint8Array): Picture | null {
  try {
    const picture = strippers[type]?.(bytes) ?? null
    return picture && picture.width > 0 && picture.height > 0 ? picture : null
  } catch (error) {
    // Reading beyond the end of a file that is cut off.
    if (error instanceof RangeError) return null
    throw error
  }
}

/** Puts the parts that stay one after another. */
export function joined(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((bytes, part) => bytes + part.length, 0))
  let at = 0
  for (const part of parts) {
    whole.set(part, at)
    at += part.length
  }
  return whole
}

export const viewOf = (bytes: Uint8Array): DataView =>
  new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
