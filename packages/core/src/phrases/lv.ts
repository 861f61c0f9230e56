import type { Phrases } from "./index.ts"

export const lv: Phrases = {
  greeting: "Sveiki! Jautājiet man par pasūtījumiem, piegādi, atgriešanu vai izmēriem.",
  thanks: "Lūdzu. Vai varu palīdzēt vēl ar ko?",
  bye: "Uz redzēšanos un paldies par apmeklējumu.",
  clarify: "Kuru no šiem jūs domājat?",
  likely: "Domāju, ka jūs meklējat šo:",
  abstain:
    "Uz to man nav drošas atbildes. Varu palīdzēt ar pasūtījumiem, piegādi, atgriešanu, izmēriem un maksājumiem vai pasaukt kolēģi.",
  failed: "Atvainojiet, atbildi neizdevās pabeigt. Mēģiniet vēlreiz vai runājiet ar kolēģi.",
  person: "Runāt ar cilvēku",
  handoffAsked: "Protams. Pasaucu kolēģi, palieciet šeit.",
  handoffComplaint: "Man žēl. Nododu jūs kolēģim, kurš to var atrisināt.",
  handoffUnresolved: "Tā es nepalīdzu, tāpēc pasaucu kolēģi.",
  ticket: "Pieteikums {}",
  youWrote: "Jūs rakstījāt:",
  replyInChat: "Lai atbildētu, atveriet tērzēšanu mūsu vietnē.",
}
