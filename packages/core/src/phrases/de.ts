import type { Phrases } from "./index.ts"

export const de: Phrases = {
  greeting: "Hallo! Fragen Sie mich zu Bestellungen, Lieferung, Rückgabe oder Größen.",
  thanks: "Gern geschehen. Kann ich sonst noch helfen?",
  bye: "Auf Wiedersehen und danke für Ihren Besuch.",
  clarify: "Was davon meinen Sie?",
  likely: "Ich glaube, das meinen Sie:",
  abstain:
    "Darauf habe ich keine verlässliche Antwort. Ich helfe bei Bestellungen, Lieferung, Rückgabe, Größen und Zahlung oder hole jemanden aus dem Team.",
  failed:
    "Entschuldigung, die Antwort ist mir nicht gelungen. Bitte versuchen Sie es noch einmal oder sprechen Sie mit jemandem aus dem Team.",
  person: "Mit einem Menschen sprechen",
  handoffAsked: "Natürlich. Ich hole jemanden aus dem Team, bitte bleiben Sie hier.",
  handoffComplaint: "Das tut mir leid. Ich übergebe an jemanden, der das in Ordnung bringen kann.",
  handoffUnresolved: "So kommen wir nicht weiter, ich hole jemanden aus dem Team.",
  ticket: "Anfrage {}",
  youWrote: "Sie schrieben:",
  replyInChat: "Um zu antworten, öffnen Sie bitte den Chat auf unserer Website.",
}
