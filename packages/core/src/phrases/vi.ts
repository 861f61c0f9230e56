import type { Phrases } from "./index.ts"

export const vi: Phrases = {
  greeting: "Xin chào! Hãy hỏi tôi về đơn hàng, giao hàng, đổi trả hoặc kích cỡ.",
  thanks: "Không có gì. Tôi giúp gì thêm được không?",
  bye: "Tạm biệt, cảm ơn bạn đã ghé qua.",
  clarify: "Bạn muốn hỏi điều nào?",
  likely: "Tôi nghĩ bạn muốn hỏi điều này:",
  abstain:
    "Tôi không có câu trả lời chắc chắn cho việc này. Tôi có thể giúp về đơn hàng, giao hàng, đổi trả, kích cỡ và thanh toán, hoặc gọi đồng nghiệp.",
  failed:
    "Xin lỗi, tôi chưa trả lời xong được. Hãy thử lại hoặc nói chuyện với đồng nghiệp của tôi.",
  person: "Nói chuyện với nhân viên",
  handoffAsked: "Tất nhiên. Tôi đang gọi đồng nghiệp, bạn vui lòng chờ ở đây.",
  handoffComplaint: "Tôi rất tiếc. Tôi chuyển bạn cho đồng nghiệp có thể giải quyết việc này.",
  handoffUnresolved: "Tôi chưa giúp được bạn nên xin gọi đồng nghiệp.",
  ticket: "Yêu cầu số {}",
  youWrote: "Bạn đã viết:",
  replyInChat: "Để trả lời, vui lòng mở khung trò chuyện trên trang web của chúng tôi.",
}
