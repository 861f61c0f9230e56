/** Where the ten digits of other scripts begin: Arabic, Persian, Devanagari, Bengali, Thai, full width. */
const zeros = [0x0660, 0x06f0, 0x0966, 0x09e6, 0x0e50, 0xff10]
const otherDigits = /[٠-٩۰-۹०-९০-৯๐-๙０-９]/gu

/** A text with its digits as 0 to 9; every letter stays where it was. */
export function westernDigits(text: string): string {
  return text.replaceAll(otherDigits, (digit) => {
    const code = digit.charCodeAt(0)
    const zero = zeros.find((one) => code >= one && code < one + 10) ?? code
    return String(code - zero)
  })
}
