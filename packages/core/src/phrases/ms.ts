import type { Phrases } from "./index.ts"

export const ms: Phrases = {
  greeting: "Hai! Tanyalah saya tentang pesanan, penghantaran, pemulangan atau saiz.",
  thanks: "Sama-sama. Ada apa-apa lagi yang boleh dibantu?",
  bye: "Selamat tinggal, terima kasih kerana singgah.",
  clarify: "Yang mana satu maksud anda?",
  likely: "Saya rasa ini yang anda maksudkan:",
  abstain:
    "Saya tiada jawapan yang pasti untuk itu. Saya boleh bantu tentang pesanan, penghantaran, pemulangan, saiz dan bayaran, atau memanggil rakan sekerja.",
  failed:
    "Maaf, saya tidak dapat menghabiskan jawapan itu. Cuba lagi, atau bercakap dengan rakan sekerja saya.",
  person: "Bercakap dengan petugas",
  handoffAsked: "Sudah tentu. Saya panggil rakan sekerja, sila tunggu di sini.",
  handoffComplaint:
    "Saya minta maaf. Saya serahkan anda kepada rakan sekerja yang boleh membetulkannya.",
  handoffUnresolved: "Saya tidak dapat membantu begini, jadi saya panggil rakan sekerja.",
  ticket: "Tiket {}",
  youWrote: "Anda menulis:",
  replyInChat: "Untuk membalas, sila buka sembang di laman web kami.",
}
