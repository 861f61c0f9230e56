import type { Phrases } from "./index.ts"

export const tr: Phrases = {
  greeting:
    "Merhaba! Bana sipariş, teslimat, iade ya da bedenler hakkında her şeyi sorabilirsiniz.",
  thanks: "Rica ederim. Başka bir konuda yardımcı olabilir miyim?",
  bye: "Hoşça kalın, uğradığınız için teşekkürler.",
  clarify: "Bunlardan hangisini soruyorsunuz?",
  likely: "Sanırım bunu soruyorsunuz:",
  abstain:
    "Buna güvenilir bir yanıtım yok. Sipariş, teslimat, iade, beden ve ödeme konusunda yardımcı olabilir ya da bir arkadaşımı çağırabilirim.",
  failed: "Üzgünüm, yanıtı tamamlayamadım. Lütfen yeniden deneyin ya da bir arkadaşımla görüşün.",
  person: "Bir insanla görüş",
  handoffAsked: "Elbette. Bir arkadaşımı çağırıyorum, lütfen burada kalın.",
  handoffComplaint: "Bunun için üzgünüm. Sizi bunu düzeltebilecek bir arkadaşıma aktarıyorum.",
  handoffUnresolved: "Size yardımcı olamıyorum, bir arkadaşımı çağırıyorum.",
  ticket: "Talep {}",
  youWrote: "Şunu yazdınız:",
  replyInChat: "Yanıtlamak için lütfen sitemizdeki sohbeti açın.",
}
