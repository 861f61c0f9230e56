/** The few words needed before the panel is there: the bell's name, and what it says when the panel cannot come. */
const words = {
  en: ["Chat with us", "The chat cannot be reached right now. Please try again in a moment."],
  zh: ["在线客服", "暂时无法连接客服,请稍后再试。"],
  es: [
    "Chatea con nosotros",
    "El chat no está disponible ahora. Inténtalo de nuevo en un momento.",
  ],
  de: [
    "Mit uns chatten",
    "Der Chat ist gerade nicht erreichbar. Bitte gleich noch einmal versuchen.",
  ],
  ar: ["تحدّث معنا", "تعذّر الوصول إلى المحادثة الآن. حاول مرة أخرى بعد قليل."],
  ja: [
    "チャットで質問",
    "ただいまチャットに接続できません。少し待ってからもう一度お試しください。",
  ],
} as const

export function wordsFor(locale: string): readonly [string, string] {
  const language = locale.slice(0, 2)
  return Object.hasOwn(words, language) ? words[language as keyof typeof words] : words.en
}
