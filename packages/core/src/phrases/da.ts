import type { Phrases } from "./index.ts"

export const da: Phrases = {
  greeting: "Hej! Spørg mig om ordrer, levering, returnering eller størrelser.",
  thanks: "Det var så lidt. Kan jeg hjælpe med andet?",
  bye: "Farvel, og tak for besøget.",
  clarify: "Hvilken af disse mener du?",
  likely: "Jeg tror, du mener dette:",
  abstain:
    "Det har jeg ikke et sikkert svar på. Jeg kan hjælpe med ordrer, levering, returnering, størrelser og betaling, eller hente en kollega.",
  failed: "Beklager, jeg fik ikke svaret færdigt. Prøv igen, eller tal med en kollega.",
  person: "Tal med et menneske",
  handoffAsked: "Selvfølgelig. Jeg henter en kollega, bliv her.",
  handoffComplaint: "Det er jeg ked af. Jeg giver dig videre til en kollega, som kan ordne det.",
  handoffUnresolved: "Jeg hjælper dig ikke videre, så jeg henter en kollega.",
  ticket: "Sag {}",
  youWrote: "Du skrev:",
  replyInChat: "Vil du svare, så åbn chatten på vores hjemmeside.",
}
