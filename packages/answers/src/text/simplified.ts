// Traditional characters that shop questions use, each before its simplified form. Folding them
// lets one Chinese lexicon and one Chinese article serve both scripts.
const pairs =
  "貨货單单訂订購购買买賣卖錢钱費费運运郵邮遞递寄寄達达遲迟還还換换退退號号碼码尺尺寸寸鞋鞋褲裤顏颜色色優优惠惠券券折折價价" +
  "減减滿满免免稅税關关發发票票開开報报銷销付付款款帳账戶户登登錄录密密碼码驗验證证註注冊册會会員员積积點点禮礼包包裝装" +
  "盒盒壞坏損损碎碎裂裂破破錯错漏漏少少質质量量問问題题維维修修說说書书請请幫帮讓让給给這这個个麼么什什嗎吗誰谁" +
  "裡里裏里國国際际內内門门時时間间幾几過过沒没為为對对應应該该實实體体聯联絡络電电話话機机網网頁页選选項项處处理理" +
  "務务員员專专業业經经濟济總总讚赞謝谢歡欢無无與与於于從从來来後后進进遠远區区縣县鄉乡鎮镇號号樓楼層层邊边東东車车" +
  "馬马魚鱼鳥鸟麵面飯饭餐餐藥药醫医學学習习師师級级別别類类種种樣样條条件件張张雙双隻只塊块萬万億亿兩两數数" +
  "據据資资訊讯設设計计劃划變变動动態态狀状況况緊紧急急難难簡简單单複复雜杂舊旧壓压榨榨氣气煩烦爛烂騙骗舉举訴诉" +
  "賠赔償偿擔担撥拨轉转傳传真真聽听見见觀观試试嘗尝啟启動动滯滞攔拦截截庫库補补產产廠厂標标準准純纯棉棉紗纱綠绿藍蓝" +
  "紅红黃黄銀银鐵铁鋼钢嬰婴兒儿歲岁隨随時时漲涨較较貴贵餘余額额雲云島岛灣湾臺台澳澳門门圖图畫画裁裁織织縮缩髒脏臟脏" +
  "潔洁濕湿熱热涼凉燙烫燒烧壺壶鍋锅電电燈灯線线插插頭头繩绳紙纸箱箱櫃柜檯台"

const table = new Map<string, string>()
const letters = Array.from(pairs)
for (let index = 0; index + 1 < letters.length; index += 2) {
  const traditional = letters[index]
  const simple = letters[index + 1]
  if (traditional && simple && traditional !== simple) table.set(traditional, simple)
}

/** Replaces the traditional characters of the table; everything else stays. */
export function simplified(text: string): string {
  let out = ""
  for (const letter of text) out += table.get(letter) ?? letter
  return out
}
