import type { Phrases } from "./index.ts"

export const sk: Phrases = {
  greeting: "Dobrý deň! Opýtajte sa ma na objednávky, doručenie, vrátenie alebo veľkosti.",
  thanks: "Rado sa stalo. Môžem ešte s niečím pomôcť?",
  bye: "Dovidenia a ďakujeme za návštevu.",
  clarify: "Čo z toho máte na mysli?",
  likely: "Myslím, že hľadáte toto:",
  abstain:
    "Na to nemám spoľahlivú odpoveď. Môžem pomôcť s objednávkami, doručením, vrátením, veľkosťami a platbou alebo zavolať kolegu.",
  failed:
    "Prepáčte, odpoveď sa mi nepodarilo dokončiť. Skúste to znova alebo sa porozprávajte s kolegom.",
  person: "Porozprávať sa s človekom",
  handoffAsked: "Samozrejme. Zavolám kolegu, zostaňte prosím tu.",
  handoffComplaint: "To ma mrzí. Odovzdávam vás kolegovi, ktorý to môže napraviť.",
  handoffUnresolved: "Takto vám nepomôžem, preto zavolám kolegu.",
  ticket: "Požiadavka {}",
  youWrote: "Napísali ste:",
  replyInChat: "Ak chcete odpovedať, otvorte chat na našom webe.",
}
