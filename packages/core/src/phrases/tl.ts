import type { Phrases } from "./index.ts"

export const tl: Phrases = {
  greeting: "Kumusta! Magtanong tungkol sa order, delivery, pagsasauli o sukat.",
  thanks: "Walang anuman. May iba pa bang maitutulong?",
  bye: "Paalam, at salamat sa pagbisita.",
  clarify: "Alin sa mga ito ang ibig mong sabihin?",
  likely: "Sa tingin ko, ito ang ibig mong sabihin:",
  abstain:
    "Wala akong tiyak na sagot diyan. Makakatulong ako sa order, delivery, pagsasauli, sukat at bayad, o tatawag ako ng kasamahan.",
  failed: "Pasensya na, hindi ko natapos ang sagot. Subukan muli, o makipag-usap sa kasamahan ko.",
  person: "Makipag-usap sa tao",
  handoffAsked: "Siyempre. Tatawag ako ng kasamahan, dito ka lang.",
  handoffComplaint: "Pasensya na talaga. Ipapasa kita sa kasamahan kong makakaayos nito.",
  handoffUnresolved: "Hindi kita natutulungan nang ganito, kaya tatawag ako ng kasamahan.",
  ticket: "Tiket {}",
  youWrote: "Isinulat mo:",
  replyInChat: "Para sumagot, buksan ang chat sa aming website.",
}
