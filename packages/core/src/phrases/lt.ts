import type { Phrases } from "./index.ts"

export const lt: Phrases = {
  greeting: "Sveiki! Klauskite manęs apie užsakymus, pristatymą, grąžinimą ar dydžius.",
  thanks: "Prašom. Ar galiu dar kuo padėti?",
  bye: "Viso gero ir ačiū, kad užsukote.",
  clarify: "Ką iš šių turite omenyje?",
  likely: "Manau, kad ieškote šito:",
  abstain:
    "Patikimo atsakymo į tai neturiu. Galiu padėti dėl užsakymų, pristatymo, grąžinimo, dydžių ir mokėjimo arba pakviesti kolegą.",
  failed: "Atsiprašau, nepavyko užbaigti atsakymo. Bandykite dar kartą arba kalbėkite su kolega.",
  person: "Kalbėti su žmogumi",
  handoffAsked: "Žinoma. Kviečiu kolegą, likite čia.",
  handoffComplaint: "Labai gaila. Perduodu jus kolegai, kuris gali tai sutvarkyti.",
  handoffUnresolved: "Taip jums nepadedu, todėl kviečiu kolegą.",
  ticket: "Užklausa {}",
  youWrote: "Jūs rašėte:",
  replyInChat: "Norėdami atsakyti, atverkite pokalbį mūsų svetainėje.",
}
