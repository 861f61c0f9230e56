import type { Phrases } from "./index.ts"

export const ro: Phrases = {
  greeting: "Bună! Întreabă-mă despre comenzi, livrare, retururi sau mărimi.",
  thanks: "Cu plăcere. Te mai pot ajuta cu ceva?",
  bye: "La revedere și mulțumim pentru vizită.",
  clarify: "La care dintre acestea te referi?",
  likely: "Cred că la asta te referi:",
  abstain:
    "Nu am un răspuns sigur la asta. Te pot ajuta cu comenzi, livrare, retururi, mărimi și plată sau pot chema un coleg.",
  failed: "Îmi pare rău, nu am putut termina răspunsul. Încearcă din nou sau vorbește cu un coleg.",
  person: "Vorbește cu un om",
  handoffAsked: "Sigur. Chem un coleg, rămâi aici.",
  handoffComplaint: "Îmi pare rău. Te dau unui coleg care poate rezolva.",
  handoffUnresolved: "Așa nu te ajut, deci chem un coleg.",
  ticket: "Solicitarea {}",
  youWrote: "Ai scris:",
  replyInChat: "Pentru a răspunde, deschide chatul pe site-ul nostru.",
}
