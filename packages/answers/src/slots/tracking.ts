import { passesGs1, passesLuhn, passesS10, passesUps, passesWeighted } from "./check-digits.ts"

/** How much a number's own shape says that it is a parcel's: not at all, maybe, surely. */
export type Likeness = 0 | 1 | 2

interface Format {
  courier: string
  pattern: RegExp
  likeness: 1 | 2
  passes?: (code: string) => boolean
}

const fedex = [3, 1, 7]

/** Parcel numbers by their published formats; letters first, bare digits need their check. */
const formats: readonly Format[] = [
  { courier: "s10", pattern: /^[A-Z]{2}\d{9}[A-Z]{2}$/, likeness: 2, passes: passesS10 },
  { courier: "ups", pattern: /^1Z[A-Z0-9]{15}\d$/, likeness: 2, passes: passesUps },
  { courier: "amazon", pattern: /^TB[A-Z]\d{12}$/, likeness: 2 },
  { courier: "lasership", pattern: /^(?:L[A-Z]\d{8}|1LS\d{12,14})$/, likeness: 2 },
  { courier: "landmark", pattern: /^LTN\d{8}N\d$/, likeness: 2 },
  { courier: "speedee", pattern: /^SP\d{18}$/, likeness: 2 },
  { courier: "yodel", pattern: /^J?JD\d{16}$/, likeness: 2 },
  { courier: "dhl", pattern: /^(?:JVGL|JJD|GM|LX|RX)\d{9,20}$/, likeness: 2 },
  { courier: "yunexpress", pattern: /^YT\d{16}$/, likeness: 2 },
  { courier: "sf", pattern: /^SF\d{12,15}$/, likeness: 2 },
  { courier: "jd", pattern: /^JD[A-Z0-9]{11,15}$/, likeness: 2 },
  { courier: "zto", pattern: /^(?:ZT|YTO?|STO?|JT|DPK|YD)\d{11,15}$/, likeness: 2 },
  { courier: "canpar", pattern: /^D\d{21}$/, likeness: 2 },
  { courier: "ontrac", pattern: /^[CD]\d{14}$/, likeness: 2 },
  { courier: "gofo", pattern: /^GFUS\d{14}$/, likeness: 2 },
  { courier: "purolator", pattern: /^[A-Z]{3}\d{9}$/, likeness: 1 },
  { courier: "amazon", pattern: /^C\d{10}$/, likeness: 1 },
  { courier: "ups", pattern: /^[A-Z]\d{10}$/, likeness: 1 },
  { courier: "usps", pattern: /^420\d{5}(?:\d{4})?9[1-5]\d{18,20}$/, likeness: 2 },
  {
    courier: "usps",
    pattern: /^9[1-5]\d{18}(?:\d{2}|\d{4}|\d{6})?$/,
    likeness: 2,
    passes: passesGs1,
  },
  { courier: "fedex", pattern: /^96\d{20}$/, likeness: 2 },
  { courier: "fedex", pattern: /^\d{34}$/, likeness: 2 },
  { courier: "fedex", pattern: /^3[23]\d{30}$/, likeness: 2 },
  { courier: "sscc", pattern: /^00\d{18}$/, likeness: 2, passes: passesGs1 },
  { courier: "usps", pattern: /^\d{20}$/, likeness: 1, passes: passesGs1 },
  {
    courier: "fedex",
    pattern: /^\d{12}$/,
    likeness: 1,
    passes: (code) => passesWeighted(code, fedex, 11, false),
  },
  { courier: "purolator", pattern: /^\d{12}$/, likeness: 1, passes: passesLuhn },
  { courier: "dhl", pattern: /^60\d{12}$/, likeness: 2 },
  { courier: "dhl", pattern: /^\d{10}$/, likeness: 1, passes: (code) => passesSeven(code) },
  { courier: "old_dominion", pattern: /^\d{11}$/, likeness: 1 },
  { courier: "dpd", pattern: /^\d{27}[A-Z0-9]$/, likeness: 2 },
]

function passesSeven(code: string): boolean {
  return Number(code.slice(0, 9)) % 7 === Number(code[9])
}

/** Looks a number up among the couriers' formats. `code` is upper case without blanks. */
export function likenessToParcel(code: string): Likeness {
  let best: Likeness = 0
  for (const format of formats)
    if (format.likeness > best && format.pattern.test(code) && (format.passes?.(code) ?? true))
      best = format.likeness
  return best
}
