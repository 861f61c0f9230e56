import type { Phrases } from "./index.ts"

export const sv: Phrases = {
  greeting: "Hej! Fråga mig om beställningar, leverans, returer eller storlekar.",
  thanks: "Varsågod. Kan jag hjälpa till med något mer?",
  bye: "Hej då, och tack för besöket.",
  clarify: "Vilken av dessa menar du?",
  likely: "Jag tror att du menar det här:",
  abstain:
    "Det har jag inget säkert svar på. Jag kan hjälpa till med beställningar, leverans, returer, storlekar och betalning, eller hämta en kollega.",
  failed: "Tyvärr lyckades jag inte slutföra svaret. Försök igen eller prata med en kollega.",
  person: "Prata med en människa",
  handoffAsked: "Självklart. Jag hämtar en kollega, stanna kvar här.",
  handoffComplaint: "Det var tråkigt. Jag lämnar över till en kollega som kan ordna det.",
  handoffUnresolved: "Jag hjälper dig inte vidare, så jag hämtar en kollega.",
  ticket: "Ärende {}",
  youWrote: "Du skrev:",
  replyInChat: "Vill du svara, öppna chatten på vår webbplats.",
}
