import type { Phrases } from "./index.ts"

export const it: Phrases = {
  greeting: "Ciao! Chiedimi pure di ordini, consegna, resi o taglie.",
  thanks: "Prego. Posso aiutarti in altro?",
  bye: "Arrivederci e grazie della visita.",
  clarify: "Quale di queste cose intendi?",
  likely: "Credo che tu intenda questo:",
  abstain:
    "Su questo non ho una risposta sicura. Posso aiutarti con ordini, consegna, resi, taglie e pagamento, oppure chiamare un collega.",
  failed:
    "Mi dispiace, non sono riuscito a completare la risposta. Riprova o parla con un collega.",
  person: "Parla con una persona",
  handoffAsked: "Certo. Chiamo un collega, resta qui.",
  handoffComplaint: "Mi dispiace. Ti passo un collega che può sistemare la cosa.",
  handoffUnresolved: "Così non ti aiuto, quindi chiamo un collega.",
  ticket: "Richiesta {}",
  youWrote: "Hai scritto:",
  replyInChat: "Per rispondere, apri la chat sul nostro sito.",
}
