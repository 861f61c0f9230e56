import type { Phrases } from "./index.ts"

export const nb: Phrases = {
  greeting: "Hei! Spør meg om bestillinger, levering, retur eller størrelser.",
  thanks: "Bare hyggelig. Er det noe mer jeg kan hjelpe med?",
  bye: "Ha det bra, og takk for besøket.",
  clarify: "Hvilken av disse mener du?",
  likely: "Jeg tror du mener dette:",
  abstain:
    "Det har jeg ikke noe sikkert svar på. Jeg kan hjelpe med bestillinger, levering, retur, størrelser og betaling, eller hente en kollega.",
  failed: "Beklager, jeg fikk ikke fullført svaret. Prøv igjen, eller snakk med en kollega.",
  person: "Snakk med et menneske",
  handoffAsked: "Selvsagt. Jeg henter en kollega, bli her.",
  handoffComplaint: "Det var leit. Jeg setter deg over til en kollega som kan ordne det.",
  handoffUnresolved: "Jeg hjelper deg ikke videre, så jeg henter en kollega.",
  ticket: "Sak {}",
  youWrote: "Du skrev:",
  replyInChat: "Vil du svare, åpner du chatten på nettsiden vår.",
}
