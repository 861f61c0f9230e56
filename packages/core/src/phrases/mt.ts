import type { Phrases } from "./index.ts"

export const mt: Phrases = {
  greeting: "Bonġu! Staqsini dwar ordnijiet, kunsinna, ritorni jew daqsijiet.",
  thanks: "Ta' xejn. Nista' ngħinek f'xi ħaġa oħra?",
  bye: "Saħħa, u grazzi taż-żjara.",
  clarify: "Liema minn dawn trid tgħid?",
  likely: "Naħseb li qed tfittex dan:",
  abstain:
    "M'għandix tweġiba żgura għal dan. Nista' ngħin b'ordnijiet, kunsinna, ritorni, daqsijiet u ħlas, jew insejjaħ kollega.",
  failed: "Skużani, ma stajtx intemm it-tweġiba. Erġa' pprova, jew kellem kollega.",
  person: "Kellem persuna",
  handoffAsked: "Żgur. Qed insejjaħ kollega, ibqa' hawn.",
  handoffComplaint: "Jiddispjaċini. Qed ngħaddik lil kollega li jista' jirranġaha.",
  handoffUnresolved: "Mhux qed ngħinek hekk, mela qed insejjaħ kollega.",
  ticket: "Talba {}",
  youWrote: "Inti ktibt:",
  replyInChat: "Biex twieġeb, iftaħ iċ-chat fuq is-sit tagħna.",
}
