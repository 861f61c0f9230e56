import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { orientationIn } from "./exif.ts"
import { isPicture, strip } from "./picture.ts"
import { sniff } from "./sniff.ts"
import { aGif, aJpeg, aPng, aTiff, aWebp, bytesOf, latin } from "./testing.ts"

describe("what a file is", () => {
  it.each([
    ["image/jpeg", aJpeg()],
    ["image/png", aPng()],
    ["image/gif", aGif()],
    ["image/webp", aWebp()],
    ["application/pdf", bytesOf("%PDF-1.7\n%", [0xe2, 0xe3])],
    ["video/mp4", bytesOf([0, 0, 0, 24], "ftypisom", [0, 0, 2, 0])],
    ["text/plain", new TextEncoder().encode("Grüße, 你好\r\n\tindented")],
  ])("is told by its bytes: %s", (type, bytes) => {
    expect(sniff(bytes)).toBe(type)
  })

  it.each([
    ["nothing at all", bytesOf()],
    ["a program", bytesOf("MZ", [0x90, 0, 3, 0])],
    ["a zip archive", bytesOf("PK", [3, 4, 20, 0])],
    ["a HEIC photo", bytesOf([0, 0, 0, 24], "ftypheic", [0, 0, 0, 0])],
    ["a QuickTime film", bytesOf([0, 0, 0, 20], "ftypqt  ", [0, 0, 0, 0])],
    ["text in another encoding", bytesOf("Gr", [0xfc], "n")],
    ["text with a control in it", bytesOf("fine until", [0], "here")],
  ])("is not taken when it is %s", (_what, bytes) => {
    expect(sniff(bytes)).toBeNull()
  })

  it("calls a page of HTML or an SVG what it will be served as: plain text", () => {
    expect(sniff(bytesOf("<!doctype html><script>alert(1)</script>"))).toBe("text/plain")
    expect(sniff(bytesOf('<svg xmlns="http://www.w3.org/2000/svg"/>'))).toBe("text/plain")
  })
})

describe("a picture", () => {
  it.each([
    ["image/jpeg", aJpeg(), [30, 40]],
    ["image/png", aPng(), [1, 2]],
    ["image/webp", aWebp(), [40, 30]],
    ["image/gif", aGif(), [2, 3]],
  ] as const)("tells nothing but itself: %s", (type, bytes, size) => {
    expect(latin(bytes)).toContain("SECRET")
    const picture = strip(type, bytes)
    expect(latin(picture?.bytes ?? bytes)).not.toContain("SECRET")
    expect([picture?.width, picture?.height]).toEqual(size)
    // What is clean stays as it is, and is still the same kind of file.
    expect(sniff(picture?.bytes ?? bytesOf())).toBe(type)
    expect(strip(type, picture?.bytes ?? bytesOf())).toEqual(picture)
  })

  it("keeps a JPEG's colours and every scan, to the byte", () => {
    const { bytes } = strip("image/jpeg", aJpeg()) ?? { bytes: bytesOf() }
    expect(latin(bytes)).toContain("ICC_PROFILE\0\x01\x01colours")
    expect(latin(bytes)).toContain("JFIF\0")
    const [original, cleaned] = [latin(aJpeg()), latin(bytes)]
    const scans = original.slice(original.indexOf("\xff\xdb"), original.lastIndexOf("\xff\xd9") + 2)
    expect(cleaned.endsWith(scans)).toBe(true)
  })

  it("stays the right way up", () => {
    for (const order of ["II", "MM"] as const) {
      const { bytes } = strip("image/jpeg", aJpeg(8, order)) ?? { bytes: bytesOf() }
      const at = latin(bytes).indexOf("Exif\0\0")
      expect(orientationIn(bytes.subarray(at + 6))).toBe(8)
    }
    const upright = strip("image/jpeg", aJpeg(1))
    expect(latin(upright?.bytes ?? bytesOf())).not.toContain("Exif")
    expect([upright?.width, upright?.height]).toEqual([40, 30])
    const png = strip("image/png", aPng(6))
    expect([png?.width, png?.height]).toEqual([2, 1])
    const webp = strip("image/webp", aWebp(5))
    expect([webp?.width, webp?.height]).toEqual([30, 40])
    for (const { bytes } of [png, webp].filter((picture) => picture != null)) {
      const at = Math.max(latin(bytes).indexOf("eXIf") + 4, latin(bytes).indexOf("EXIF") + 8)
      expect(orientationIn(bytes.subarray(at))).toBeGreaterThan(4)
    }
  })

  it("is refused when it is cut off, and never breaks the reader", () => {
    const whole = {
      "image/jpeg": aJpeg(),
      "image/png": aPng(),
      "image/webp": aWebp(),
      "image/gif": aGif(),
    }
    for (const [type, bytes] of Object.entries(whole)) {
      const known = sniff(bytes)
      if (!known || !isPicture(known)) throw new Error(type)
      fc.assert(
        fc.property(
          fc.nat(bytes.length - 1),
          fc.nat(bytes.length - 1),
          fc.nat(255),
          (end, at, byte) => {
            const broken = bytes.slice(0, end)
            broken[at] = byte
            const picture = strip(known, broken)
            if (picture) expect(picture.bytes.length).toBeLessThanOrEqual(bytes.length + 64)
          },
        ),
      )
    }
    expect(strip("image/jpeg", aJpeg().subarray(0, 60))).toBeNull()
    expect(strip("image/png", aPng().subarray(0, 60))).toBeNull()
    expect(strip("image/webp", aWebp().subarray(0, 40))).toBeNull()
    expect(strip("image/gif", aGif().subarray(0, 40))).toBeNull()
  })

  it("has its orientation read in both byte orders, and nonsense taken for upright", () => {
    expect(orientationIn(aTiff(3, "II"))).toBe(3)
    expect(orientationIn(aTiff(3, "MM"))).toBe(3)
    expect(orientationIn(aTiff(99))).toBe(1)
    expect(orientationIn(bytesOf("SECRET words, no TIFF"))).toBe(1)
  })
})
