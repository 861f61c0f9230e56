/** Longest side of a photo that is sent; more shows nothing more and takes a phone minutes. */
const longestPx = 2_560
const largeBytes = 1_500_000

/**
 * Phones take photos of many megabytes, some in formats few can read: such a one is drawn anew as a
 * JPEG, upright and without what the camera wrote into it. Others go as they are; the service cleans them.
 */
export async function lighter(file: File, types: readonly string[]): Promise<Blob> {
  const isPhoto = /^image\/(?!gif|svg)/.test(file.type)
  if (!isPhoto || (file.size < largeBytes && types.includes(file.type))) return file
  try {
    const picture = await createImageBitmap(file, { imageOrientation: "from-image" })
    const scale = Math.min(1, longestPx / Math.max(picture.width, picture.height))
    const canvas = document.createElement("canvas")
    canvas.width = Math.round(picture.width * scale)
    canvas.height = Math.round(picture.height * scale)
    canvas.getContext("2d")?.drawImage(picture, 0, 0, canvas.width, canvas.height)
    const drawn = await new Promise<Blob | null>((resolve) => {
      canvas.toBlob(resolve, "image/jpeg", 0.85)
    })
    return drawn && (drawn.size < file.size || !types.includes(file.type)) ? drawn : file
  } catch {
    // This browser cannot read it either: the service says what it thinks of it.
    return file
  }
}
