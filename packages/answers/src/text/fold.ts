import { simplified } from "./simplified.ts"

const letterFolds: Readonly<Record<string, string>> = {
  ß: "ss",
  ø: "o",
  ł: "l",
  đ: "d",
  ð: "d",
  þ: "th",
  ı: "i",
  æ: "ae",
  œ: "oe",
  ς: "σ",
  أ: "ا",
  إ: "ا",
  آ: "ا",
  ٱ: "ا",
  ى: "ي",
  ی: "ي",
  ې: "ي",
  ک: "ك",
  ة: "ه",
  ۀ: "ه",
  ە: "ه",
  ہ: "ه",
  ۃ: "ه",
  ھ: "ه",
  ґ: "г",
  "’": "'",
  "‘": "'",
  "`": "'",
  "´": "'",
}

const foldable = new RegExp(`[${Object.keys(letterFolds).join("")}]`, "gu")

// Accents, Arabic vowel marks and tatweel, Hebrew points: shoppers leave them out. Marks of Indic
// and Thai scripts are vowels, so they stay.
const droppedMarks =
  // oxlint-disable-next-line no-misleading-character-class -- marks are meant one by one
  /[\u0300-\u036f\u064b-\u0652\u0670\u0640\u0591-\u05c7\u200b-\u200f\u2060\ufeff]/gu
const elongated = /(\p{L})\1{2,}/gu
// French and Italian write little words together with the next: l'adresse, dell'ordine.
const elided =
  /(?<!\p{L})(l|d|j|c|s|m|n|t|qu|jusqu|lorsqu|un|all|dall|dell|nell|sull|quell)'(?=\p{L}{3})/gu
const han = /\p{Script=Han}/u

/** Case, width, accents and elongation folded away, so that what is typed meets what was written. */
export function fold(text: string): string {
  if (onlyAscii.test(text)) return tidied(text.toLowerCase().replaceAll("`", "'"))
  const plain = text
    .normalize("NFKC")
    .toLowerCase()
    .normalize("NFD")
    .replace(droppedMarks, "")
    .normalize("NFC")
    .replace(foldable, (letter) => letterFolds[letter] ?? letter)
  const tidy = tidied(plain)
  return han.test(tidy) ? simplified(tidy) : tidy
}

// Half of what is typed, and none of the folding by letter applies to it.
const onlyAscii = /^[\x00-\x7f]*$/ // oxlint-disable-line no-control-regex -- the range is what is meant

function tidied(text: string): string {
  const short = text.replace(elongated, "$1")
  return short.includes("'") ? short.replace(elided, "$1 ") : short
}
