import type { Phrases } from "./index.ts"

export const hu: Phrases = {
  greeting: "Szia! Kérdezz rendelésről, szállításról, visszaküldésről vagy méretekről.",
  thanks: "Szívesen. Segíthetek még valamiben?",
  bye: "Viszlát, és köszönjük a látogatást.",
  clarify: "Ezek közül melyikre gondolsz?",
  likely: "Azt hiszem, erre gondolsz:",
  abstain:
    "Erre nincs biztos válaszom. Segíthetek rendelés, szállítás, visszaküldés, méret és fizetés ügyében, vagy szólok egy kollégának.",
  failed: "Elnézést, nem sikerült befejeznem a választ. Próbáld újra, vagy beszélj egy kollégával.",
  person: "Beszélek egy emberrel",
  handoffAsked: "Természetesen. Szólok egy kollégának, maradj itt.",
  handoffComplaint: "Sajnálom. Átadlak egy kollégának, aki rendbe tudja hozni.",
  handoffUnresolved: "Így nem jutunk előre, ezért szólok egy kollégának.",
  ticket: "{}. számú megkeresés",
  youWrote: "Ezt írtad:",
  replyInChat: "A válaszhoz nyisd meg a csevegést a weboldalunkon.",
}
