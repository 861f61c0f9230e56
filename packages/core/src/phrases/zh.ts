import type { Phrases } from "./index.ts"

export const zh: Phrases = {
  greeting: "您好！订单、配送、退换货、尺码方面的问题都可以问我。",
  thanks: "不客气，还有其他问题吗？",
  bye: "再见，感谢您的光临。",
  clarify: "您想问的是哪一个？",
  likely: "我想您问的是这个：",
  abstain:
    "这个问题我没有可靠的答案。订单、配送、退换货、尺码和支付的问题我可以帮忙，也可以为您转接同事。",
  failed: "抱歉，刚才没能回答完。请再试一次，或联系人工客服。",
  person: "转人工客服",
  handoffAsked: "好的，正在为您转接同事，请稍候。",
  handoffComplaint: "非常抱歉给您带来不便，我马上请同事来处理。",
  handoffUnresolved: "我没能帮上忙，这就为您请一位同事。",
  ticket: "工单 {}",
  youWrote: "您的留言：",
  replyInChat: "如需回复，请在我们的网站上打开聊天。",
}
