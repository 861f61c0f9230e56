export interface Script {
  name: string
  pattern: RegExp
  languages: readonly string[]
}

/** Scripts that name their language, or the few that share it. The first is the default. */
export const scripts: readonly Script[] = [
  { name: "kana", pattern: /[\p{Script=Hiragana}\p{Script=Katakana}]/gu, languages: ["ja"] },
  { name: "hangul", pattern: /\p{Script=Hangul}/gu, languages: ["ko"] },
  { name: "han", pattern: /\p{Script=Han}/gu, languages: ["zh"] },
  { name: "thai", pattern: /\p{Script=Thai}/gu, languages: ["th"] },
  { name: "lao", pattern: /\p{Script=Lao}/gu, languages: ["lo"] },
  { name: "khmer", pattern: /\p{Script=Khmer}/gu, languages: ["km"] },
  { name: "myanmar", pattern: /\p{Script=Myanmar}/gu, languages: ["my"] },
  { name: "devanagari", pattern: /\p{Script=Devanagari}/gu, languages: ["hi", "mr"] },
  { name: "bengali", pattern: /\p{Script=Bengali}/gu, languages: ["bn", "as"] },
  { name: "tamil", pattern: /\p{Script=Tamil}/gu, languages: ["ta"] },
  { name: "telugu", pattern: /\p{Script=Telugu}/gu, languages: ["te"] },
  { name: "kannada", pattern: /\p{Script=Kannada}/gu, languages: ["kn"] },
  { name: "malayalam", pattern: /\p{Script=Malayalam}/gu, languages: ["ml"] },
  { name: "gujarati", pattern: /\p{Script=Gujarati}/gu, languages: ["gu"] },
  { name: "gurmukhi", pattern: /\p{Script=Gurmukhi}/gu, languages: ["pa"] },
  { name: "sinhala", pattern: /\p{Script=Sinhala}/gu, languages: ["si"] },
  { name: "hebrew", pattern: /\p{Script=Hebrew}/gu, languages: ["he"] },
  { name: "greek", pattern: /\p{Script=Greek}/gu, languages: ["el"] },
  { name: "georgian", pattern: /\p{Script=Georgian}/gu, languages: ["ka"] },
  { name: "armenian", pattern: /\p{Script=Armenian}/gu, languages: ["hy"] },
  { name: "ethiopic", pattern: /\p{Script=Ethiopic}/gu, languages: ["am"] },
  { name: "arabic", pattern: /\p{Script=Arabic}/gu, languages: ["ar", "fa", "ur"] },
  {
    name: "cyrillic",
    pattern: /\p{Script=Cyrillic}/gu,
    languages: ["ru", "uk", "bg", "sr", "mk", "be", "kk"],
  },
  { name: "latin", pattern: /\p{Script=Latin}/gu, languages: [] },
]

const otherScripts = new Set(scripts.flatMap((script) => script.languages))

/** True for a language written in Latin letters. */
export function isLatin(language: string): boolean {
  return !otherScripts.has(language.split("-")[0] ?? language)
}
