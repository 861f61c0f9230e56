import type { Slot } from "../types.ts"

const sizeWord = String.raw`sizes?|talla|taille|pointure|grösse|größe|groesse|gr\.|taglia|numero|misura|tamanho|maat|rozmiar(?:ze|u)?|beden|numara(?:s[ıi])?|размера?|розмір|velikost(?:i)?|veľkosť|méret(?:ű)?|m[ăa]rime(?:a)?|μέγεθος|νούμερο|מידה|مقاسي?|مقاسه[ام]?|قياسي?|سایز|سائز|साइज़?|সাইজ|சைஸ்|ไซส์|ไซซ์|เบอร์|cỡ|size|ukuran|saiz|sukat|saizi|storlek(?:en)?|størrelse|str\.?|koko(?:a)?|尺码|尺寸|サイズ|사이즈`
const letters = String.raw`[2-6]XL|X{1,3}L|X{1,3}S|[SML](?:/[SML])?`
const figures = String.raw`\d{1,3}(?:[.,]5|½| 1/2)?`
const systems = String.raw`EU|UK|US|FR|IT|JP`
const centimetres = String.raw`\d{1,3}(?:[.,]\d)?\s?(?:cm|センチ|厘米|公分|см|سم)`

// `numaram` is a number of mine, not the size m; unspaced scripts go on without a break.
const wordEnd = String.raw`(?:(?<![\p{Script=Latin}\p{Script=Cyrillic}])|(?![\p{Script=Latin}\p{Script=Cyrillic}]))`

const patterns: readonly RegExp[] = [
  new RegExp(
    String.raw`(?<![\p{L}])(?:${sizeWord})${wordEnd}[\s:：=]{0,3}(?:(?:nr\.?|no\.?|is|ist|est|es|è|é|di|de|=)\s)?((?:${systems})\s?${figures}|${letters}|${figures}(?:\s?(?:${systems}))?)(?![\p{L}\d%€$]|[.,-]\d)`,
    "giu",
  ),
  new RegExp(
    String.raw`(?<![\p{L}\d'’])(${letters})(?=[\s-]{0,2}(?:beden|numara|sizes?\b|ukuran|saiz|サイズ|码|사이즈|größe|maat|rozmiar))`,
    "giu",
  ),
  new RegExp(String.raw`(?<![\p{L}\d])((?:${systems})\s?\d{1,2}(?:[.,]5|½)?)(?![\p{L}\d])`, "gu"),
  new RegExp(
    String.raw`(?<![\p{Script=Latin}\d.,])(\d{1,2}(?:[.,]5)?)(?=\s?(?:码|號码|号鞋|サイズ|사이즈|호\b|numara|номер[аa]?(?!\p{L})|размера?(?!\p{L})|beden))`,
    "gu",
  ),
  new RegExp(
    String.raw`(?<![\p{L}\d'’-])([2-6]XL|X{1,3}[SL]|[2-6]xl|x{1,3}[sl])(?![a-z\d'’-])`,
    "giu",
  ),
  // A lone capital S, M or L is a size; an initial has its full stop, an article its apostrophe.
  /(?<![\p{Script=Latin}\d.'’&/-])([SML])(?![\p{Script=Latin}\d.'’&/-])/gu,
  /(?<![\p{L}\d])(W\d{2}[\s/]?L\d{2})(?![\p{L}\d])/gu,
  // Brazil says P, M, G and GG; a lone P or G is no size unless it is called one or worn.
  /(?<![\p{L}\d])(?:tamanho|tam|visto|vestir|uso|usa)\.?\s(?:o\s|um\s|uma\s)?(PP|P|G|XG|EG)(?![\p{L}\d'’-])/gu,
  /(?<![\p{L}\d'’-])(X?GG|EGG)(?![\p{L}\d'’-])/gu,
]
/** Where the lone capital stands among the patterns. */
const capitals = 5
const length = new RegExp(String.raw`(?<![\d.,])${centimetres}(?![\p{Script=Latin}\d])`, "giu")
const leastHeight = 120

/** Sizes of clothes and shoes; lengths in centimetres, a body's apart from a shoe's. */
export function findSizes(text: string): Slot[] {
  const shouted = text === text.toUpperCase() && /\p{Lu}{4}/u.test(text)
  const found: Slot[] = []
  for (const [index, pattern] of patterns.entries()) {
    if (shouted && index === capitals) continue
    for (const match of text.matchAll(pattern)) {
      const value = match[1] ?? ""
      const start = match.index + match[0].lastIndexOf(value)
      const end = start + value.length
      found.push({ type: "size", value, norm: value.replace(/\s/gu, "").toUpperCase(), start, end })
    }
  }
  for (const match of text.matchAll(length)) {
    const value = match[0]
    const type = Number.parseFloat(value) >= leastHeight ? "height" : "size"
    const norm = `${Number.parseFloat(value.replace(",", "."))}cm`
    found.push({ type, value, norm, start: match.index, end: match.index + value.length })
  }
  return found
}
