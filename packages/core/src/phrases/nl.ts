import type { Phrases } from "./index.ts"

export const nl: Phrases = {
  greeting: "Hallo! Vraag me alles over bestellingen, levering, retouren of maten.",
  thanks: "Graag gedaan. Kan ik nog iets voor je doen?",
  bye: "Tot ziens en bedankt voor je bezoek.",
  clarify: "Welke van deze bedoel je?",
  likely: "Ik denk dat je dit bedoelt:",
  abstain:
    "Daar heb ik geen zeker antwoord op. Ik help met bestellingen, levering, retouren, maten en betaling, of ik haal een collega erbij.",
  failed: "Sorry, dat antwoord is niet gelukt. Probeer het opnieuw of praat met een collega.",
  person: "Met een medewerker praten",
  handoffAsked: "Natuurlijk. Ik haal een collega erbij, blijf even hier.",
  handoffComplaint: "Dat spijt me. Ik geef je door aan een collega die dit kan oplossen.",
  handoffUnresolved: "Zo komen we niet verder, dus ik haal een collega erbij.",
  ticket: "Vraag {}",
  youWrote: "Je schreef:",
  replyInChat: "Wil je antwoorden, open dan de chat op onze website.",
}
