import { baseOf } from "../lexicon/base-of.ts"
import type { Slot } from "../types.ts"
import { wordsOf } from "./words.ts"

/** Regions a shop may ship to: every code the platform can name. */
const regions =
  "AE AL AM AR AT AU AZ BA BD BE BG BH BR BY CA CH CL CN CO CR CU CY CZ DE DK DO DZ EC EE EG ES FI FR GB GE GH GR GT HK HN HR HU ID IE IL IN IQ IR IS IT JM JO JP KE KG KH KR KW KZ LA LB LI LK LT LU LV MA MC MD ME MK MM MN MO MT MU MX MY NG NI NL NO NP NZ OM PA PE PH PK PL PR PS PT PY QA RO RS RU RW SA SE SG SI SK SN SV SY TH TN TR TW TZ UA UG US UY UZ VE VN XK YE ZA ZM ZW AO BJ BN BO BS BW CD CI CM CV DM ET FJ GA GM GN GY HT HN LY MG MV MW MZ NA NI PG SN SO SR SZ TJ TL TM TT YT".split(
    " ",
  )
/** What people call countries beside their names. */
const shortNames: Readonly<Record<string, string>> = {
  usa: "US",
  "the us": "US",
  "the states": "US",
  uk: "GB",
  england: "GB",
  scotland: "GB",
  "great britain": "GB",
  holland: "NL",
  usá: "US",
  eeuu: "US",
  uae: "AE",
  美国: "US",
  英国: "GB",
  アメリカ: "US",
  イギリス: "GB",
  미국: "US",
  영국: "GB",
}
const unspaced = new Set(["zh", "ja", "th", "ko"])
const shortestStem = 4
const longestEnding = 4

interface Names {
  phrases: Map<string, string>
  stems: [string, string][]
}

const namesByLanguage = new Map<string, Names>()

/** Countries named in a text, in the given languages; the norm is the ISO 3166 code. */
export function findCountries(text: string, languages: readonly string[]): Slot[] {
  const bases = [...new Set(languages.map(baseOf))]
  return bases.flatMap((language) =>
    unspaced.has(language) ? findInside(text, language) : findWords(text, language),
  )
}

function findInside(text: string, language: string): Slot[] {
  return [...namesOf(language).phrases].flatMap(([name, norm]) => {
    const start = text.indexOf(name)
    if (start < 0 || name.length < 2) return []
    const end = start + name.length
    return [{ type: "country", value: name, norm, start, end }]
  })
}

function findWords(text: string, language: string): Slot[] {
  const { phrases, stems } = namesOf(language)
  const words = wordsOf(text)
  const found: Slot[] = []
  words.forEach((word, at) => {
    for (let length = 3; length > 0; length--) {
      const last = words[at + length - 1]
      if (!last) continue
      const said = words
        .slice(at, at + length)
        .map(({ folded }) => folded)
        .join(" ")
      const bare = said.replace(/^(?:[وفبلك]?ال|لل|[ولب]|[בלמהו])(?=.{3})/u, "")
      const stem = length === 1 ? stems.find(([name]) => begins(said, name)) : undefined
      const norm = phrases.get(said) ?? phrases.get(bare) ?? stem?.[1]
      if (norm === undefined) continue
      // Austria is Áo in Vietnamese, and so is a shirt.
      const isWord = said.length < shortestStem && !(said in shortNames)
      if (isWord && /^\p{Ll}/u.test(text.slice(word.start))) continue
      found.push({
        type: "country",
        value: text.slice(word.start, last.end),
        norm,
        start: word.start,
        end: last.end,
      })
      return
    }
  })
  return found
}

/** Names are declined (`do Niemiec`, `Fransa'ya`, `Saksaan`): the ending is free, the stem is not. */
function begins(word: string, name: string): boolean {
  return word.startsWith(name) && word.length - name.length <= longestEnding
}

function namesOf(language: string): Names {
  const ready = namesByLanguage.get(language)
  if (ready) return ready
  const phrases = new Map<string, string>(Object.entries(shortNames))
  const stems: [string, string][] = []
  let display: Intl.DisplayNames | undefined
  try {
    display = new Intl.DisplayNames(language, { type: "region", fallback: "none" })
  } catch {
    display = undefined
  }
  for (const code of regions) {
    const name = display?.of(code)
    if (name === undefined) continue
    const isUnspaced = unspaced.has(language)
    const key = isUnspaced
      ? name
      : wordsOf(name)
          .map(({ folded }) => folded)
          .join(" ")
    phrases.set(key, code)
    if (language === "ar") phrases.set(key.replace(/^ال/u, ""), code)
    const isDeclined = declining.has(language) && !key.includes(" ")
    // A Turkish name keeps its last letter: what begins like Mısır may be the question's mısınız.
    if (isDeclined && key.length > shortestStem && language !== "tr")
      stems.push([key.slice(0, -1), code])
    else if (isDeclined && key.length >= shortestStem) stems.push([key, code])
  }
  const made = { phrases, stems }
  namesByLanguage.set(language, made)
  return made
}

/** Languages that put endings on the names of countries. */
const declining = new Set("pl cs sk hr sr sl ru uk bg fi hu tr et lt lv el ro hi bn ta".split(" "))

const labelledPostcode =
  /(?<![\p{L}])(?:zip(?: ?code)?|post ?code|postal code|plz|postleitzahl|code postal|c\.?p\.?|c[oó]digo postal|cap|cep|postcode|kod pocztowy|ps[cč]|irsz[aá]m|posta kodu|индекс|поштовий індекс|邮编|郵便番号|〒|우편번호|मिक|pincode|pin code)[\s:：#.]{0,3}(?:(?:is|ist|est|es|è|é|は|是)\s?)?([A-Z]{0,2}\d[A-Z\d -]{2,8}\d?[A-Z]{0,2})(?![\p{L}\d])/giu
const britishPostcode = /(?<![\p{L}\d])([A-Z]{1,2}\d[A-Z\d]? \d[A-Z]{2})(?![\p{L}\d])/gu
const polishPostcode = /(?<![\p{L}\d-])(\d{2}-\d{3})(?= \p{Lu}\p{Ll}+)/gu
const germanPostcode = /(?<![\p{L}\d-])(?:D-)?(\d{5})(?= \p{Lu}\p{Ll}{2,}(?:$|[.,!?\s]))/gu

/** Postcodes: labelled ones, and those whose form or following town gives them away. */
export function findPostcodes(text: string): Slot[] {
  return [labelledPostcode, britishPostcode, polishPostcode, germanPostcode].flatMap((pattern) =>
    Array.from(text.matchAll(pattern), (match) => {
      const value = (match[1] ?? "").trim()
      const start = match.index + match[0].indexOf(value)
      return { type: "postcode", value, start, end: start + value.length }
    }),
  )
}

const streets: readonly RegExp[] = [
  /(?<![\p{L}\d])\d{1,4}[a-z]?,? (?:\p{Lu}[\p{L}'’.]+ ){1,3}(?:street|st|road|rd|avenue|ave|lane|ln|drive|dr|close|way|square|boulevard|blvd|court|crescent|place)\b\.?/giu,
  /(?<![\p{L}])\p{L}[\p{L}.-]*(?:stra(?:ß|ss)e|str\.|weg|platz|gasse|allee|ring|straat|laan|plein|gade|vej|gata|gatan|vägen|veien|katu|tie) \d{1,4}\s?[a-z]?(?![\p{L}\d])/giu,
  /(?<![\p{L}])(?:\d{1,4},? )?(?:rue|avenue|boulevard|place|chemin|impasse|calle|avenida|avda\.?|plaza|paseo|via|viale|piazza|corso|rua|travessa|praça|ul\.|ulica|al\.|ulice|улица|ул\.|вулиця|вул\.|strada|str\.|οδός|شارع|רחוב|jalan|jl\.) [\p{L}'’.]+(?: [\p{L}'’.]+){0,2},? ?(?:n[º°o]\.? ?)?\d{0,4}/giu,
  /\p{Script=Han}{1,8}(?:路|街|道|巷|弄)\d{1,5}(?:号|號)(?:[\p{Script=Han}\d]{0,12}(?:室|楼|单元|栋))?/gu,
  /(?<![\p{L}])[\p{L}. ]{2,20}(?:caddesi|cad\.|sokak|sokağı|sk\.|mahallesi|mah\.)(?: no:? ?\d{1,4})?/giu,
]

/** A street with its number: a hint that an address was given, not a checked address. */
export function findAddresses(text: string): Slot[] {
  return streets
    .flatMap((pattern) =>
      Array.from(text.matchAll(pattern), (match) => {
        const value = match[0].trim()
        const start = match.index + match[0].indexOf(value)
        return { type: "address", value, start, end: start + value.length }
      }),
    )
    .filter((slot) => /\d/u.test(slot.value))
}
