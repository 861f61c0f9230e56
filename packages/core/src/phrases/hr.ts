import type { Phrases } from "./index.ts"

export const hr: Phrases = {
  greeting: "Bok! Pitajte me o narudžbama, dostavi, povratu ili veličinama.",
  thanks: "Nema na čemu. Mogu li još nešto pomoći?",
  bye: "Doviđenja i hvala na posjetu.",
  clarify: "Na što od ovoga mislite?",
  likely: "Mislim da tražite ovo:",
  abstain:
    "Na to nemam pouzdan odgovor. Mogu pomoći oko narudžbi, dostave, povrata, veličina i plaćanja ili pozvati kolegu.",
  failed: "Oprostite, nisam uspio dovršiti odgovor. Pokušajte ponovno ili razgovarajte s kolegom.",
  person: "Razgovaraj s čovjekom",
  handoffAsked: "Naravno. Zovem kolegu, ostanite ovdje.",
  handoffComplaint: "Žao mi je zbog toga. Predajem vas kolegi koji to može riješiti.",
  handoffUnresolved: "Ovako vam ne pomažem, pa zovem kolegu.",
  ticket: "Upit {}",
  youWrote: "Napisali ste:",
  replyInChat: "Za odgovor otvorite razgovor na našoj stranici.",
}
