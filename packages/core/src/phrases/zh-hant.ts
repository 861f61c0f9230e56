import type { Phrases } from "./index.ts"

export const zhHant: Phrases = {
  greeting: "您好！訂單、配送、退貨和尺寸的問題都可以問我。",
  thanks: "不客氣。還有其他需要嗎？",
  bye: "再見，感謝光臨。",
  clarify: "您想問的是哪一個？",
  likely: "我想您問的是這個：",
  abstain: "這個我沒有可靠的答案。我可以協助訂單、配送、退貨、尺寸和付款的問題，也可以請同事來。",
  failed: "抱歉，我沒能完成這個回答。請再試一次，或與同事聯絡。",
  person: "轉接真人客服",
  handoffAsked: "好的，我去請同事來，請留在這裡。",
  handoffComplaint: "非常抱歉。我把您轉給能解決這件事的同事。",
  handoffUnresolved: "我這樣幫不上忙，所以請同事來。",
  ticket: "案件編號 {}",
  youWrote: "您的留言：",
  replyInChat: "如需回覆，請在我們的網站上開啟聊天。",
}
