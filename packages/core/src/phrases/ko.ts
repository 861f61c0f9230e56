import type { Phrases } from "./index.ts"

export const ko: Phrases = {
  greeting: "안녕하세요! 주문, 배송, 반품, 사이즈에 대해 무엇이든 물어보세요.",
  thanks: "천만에요. 더 도와드릴 일이 있을까요?",
  bye: "안녕히 가세요. 들러 주셔서 고맙습니다.",
  clarify: "어떤 내용을 찾으시나요?",
  likely: "이 내용을 찾으시는 것 같아요:",
  abstain:
    "확실한 답을 드리기 어렵습니다. 주문, 배송, 반품, 사이즈, 결제는 도와드릴 수 있고, 상담원을 불러 드릴 수도 있습니다.",
  failed: "죄송합니다. 답변을 끝내지 못했습니다. 다시 시도하시거나 상담원과 이야기해 주세요.",
  person: "상담원과 이야기하기",
  handoffAsked: "네, 상담원을 불러 드리겠습니다. 잠시만 기다려 주세요.",
  handoffComplaint: "불편을 드려 죄송합니다. 바로잡아 드릴 수 있는 상담원에게 연결해 드리겠습니다.",
  handoffUnresolved: "제가 더 도와드리기 어려워 상담원을 불러 드리겠습니다.",
  ticket: "문의 번호 {}",
  youWrote: "문의하신 내용:",
  replyInChat: "답장하시려면 저희 웹사이트에서 채팅을 열어 주세요.",
}
