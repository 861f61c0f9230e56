/** A stretch of text: a word, or an unspaced run (Chinese, Japanese, Thai, Lao, Khmer, Burmese). */
export interface Token {
  text: string
  unspaced: boolean
}

const pieces =
  /([\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}ー々]+)|([\p{L}\p{N}\p{M}]+(?:'[\p{L}]+)*)/gu
const digits = /\p{N}/u
const manyDigits = /^(?=.*\p{N}{3,})[\p{L}\p{N}]{4,}$/u

/** Splits folded text; long numbers become one mask, so that no order number is learned by heart. */
export function tokenize(folded: string): Token[] {
  const tokens: Token[] = []
  for (const match of folded.matchAll(pieces)) {
    const word = match[0]
    if (match[1] !== undefined) tokens.push({ text: word, unspaced: true })
    else if (digits.test(word) && manyDigits.test(word))
      tokens.push({ text: "0000", unspaced: false })
    else tokens.push({ text: word.replaceAll("'", ""), unspaced: false })
  }
  return tokens
}
