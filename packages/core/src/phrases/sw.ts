import type { Phrases } from "./index.ts"

export const sw: Phrases = {
  greeting: "Habari! Niulize kuhusu maagizo, usafirishaji, kurudisha bidhaa au saizi.",
  thanks: "Karibu. Kuna kingine?",
  bye: "Kwaheri, na asante kwa kututembelea.",
  clarify: "Unamaanisha lipi kati ya haya?",
  likely: "Nadhani unamaanisha hili:",
  abstain:
    "Sina jibu la uhakika kwa hilo. Naweza kusaidia kuhusu maagizo, usafirishaji, kurudisha, saizi na malipo, au kumwita mwenzangu.",
  failed: "Samahani, sikuweza kumaliza jibu. Jaribu tena, au zungumza na mwenzangu.",
  person: "Zungumza na mtu",
  handoffAsked: "Bila shaka. Namwita mwenzangu, tafadhali kaa hapa.",
  handoffComplaint: "Pole kwa hili. Nakupitisha kwa mwenzangu anayeweza kulirekebisha.",
  handoffUnresolved: "Sikusaidii vya kutosha, kwa hiyo namwita mwenzangu.",
  ticket: "Tiketi {}",
  youWrote: "Uliandika:",
  replyInChat: "Ili kujibu, fungua gumzo kwenye tovuti yetu.",
}
