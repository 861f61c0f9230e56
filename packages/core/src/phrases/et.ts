import type { Phrases } from "./index.ts"

export const et: Phrases = {
  greeting: "Tere! Küsi minult tellimuste, tarne, tagastuste või suuruste kohta.",
  thanks: "Palun. Kas saan veel millegagi aidata?",
  bye: "Nägemist ja aitäh külastuse eest.",
  clarify: "Millist neist sa mõtled?",
  likely: "Arvan, et mõtled seda:",
  abstain:
    "Sellele mul kindlat vastust pole. Saan aidata tellimuste, tarne, tagastuste, suuruste ja maksmisega või kutsuda kolleegi.",
  failed: "Vabandust, vastus jäi pooleli. Proovi uuesti või räägi kolleegiga.",
  person: "Räägi inimesega",
  handoffAsked: "Muidugi. Kutsun kolleegi, püsi siin.",
  handoffComplaint: "Mul on kahju. Annan su üle kolleegile, kes saab selle korda teha.",
  handoffUnresolved: "Nii ma sind edasi ei aita, seega kutsun kolleegi.",
  ticket: "Päring {}",
  youWrote: "Sina kirjutasid:",
  replyInChat: "Vastamiseks ava palun vestlus meie veebilehel.",
}
