import type { Phrases } from "./index.ts"

export const id: Phrases = {
  greeting: "Halo! Tanyakan soal pesanan, pengiriman, retur, atau ukuran.",
  thanks: "Sama-sama. Ada lagi yang bisa dibantu?",
  bye: "Sampai jumpa, terima kasih sudah mampir.",
  clarify: "Yang mana yang Anda maksud?",
  likely: "Saya kira ini yang Anda maksud:",
  abstain:
    "Saya tidak punya jawaban pasti untuk itu. Saya bisa membantu soal pesanan, pengiriman, retur, ukuran, dan pembayaran, atau memanggil rekan saya.",
  failed:
    "Maaf, saya tidak bisa menyelesaikan jawaban itu. Coba lagi, atau bicara dengan rekan saya.",
  person: "Bicara dengan petugas",
  handoffAsked: "Tentu. Saya panggilkan rekan saya, tetap di sini ya.",
  handoffComplaint: "Saya minta maaf. Saya serahkan Anda kepada rekan yang bisa membereskannya.",
  handoffUnresolved: "Saya belum bisa membantu, jadi saya panggilkan rekan saya.",
  ticket: "Tiket {}",
  youWrote: "Anda menulis:",
  replyInChat: "Untuk membalas, silakan buka obrolan di situs web kami.",
}
