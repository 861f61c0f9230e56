/** The bell's name, the only words needed before the panel is there. */
const names: Record<string, string> = {
  zh: "在线客服",
  es: "Chatea con nosotros",
  de: "Mit uns chatten",
  ar: "تحدّث معنا",
  ja: "チャットで質問",
}

export const bellName = (locale: string): string => names[locale.slice(0, 2)] ?? "Chat with us"
