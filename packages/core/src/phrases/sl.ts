import type { Phrases } from "./index.ts"

export const sl: Phrases = {
  greeting: "Pozdravljeni! Vprašajte me o naročilih, dostavi, vračilih ali velikostih.",
  thanks: "Ni za kaj. Lahko še kako pomagam?",
  bye: "Nasvidenje in hvala za obisk.",
  clarify: "Kaj od tega mislite?",
  likely: "Mislim, da iščete to:",
  abstain:
    "Na to nimam zanesljivega odgovora. Pomagam lahko pri naročilih, dostavi, vračilih, velikostih in plačilu ali pokličem sodelavca.",
  failed: "Oprostite, odgovora mi ni uspelo dokončati. Poskusite znova ali govorite s sodelavcem.",
  person: "Pogovor s človekom",
  handoffAsked: "Seveda. Pokličem sodelavca, ostanite tukaj.",
  handoffComplaint: "Žal mi je. Predajam vas sodelavcu, ki lahko to uredi.",
  handoffUnresolved: "Tako vam ne pomagam, zato pokličem sodelavca.",
  ticket: "Zahtevek {}",
  youWrote: "Napisali ste:",
  replyInChat: "Če želite odgovoriti, odprite klepet na naši spletni strani.",
}
