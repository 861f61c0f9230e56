import type { Slot } from "../types.ts"

const number = String.raw`\d{1,3}(?:[.,'  ]\d{3})+(?:[.,]\d{1,2})?|\d+(?:[.,]\d{1,2})?`
const before = String.raw`(?:US|A|C|NZ|HK|NT|S|R)?\$|[€£¥￥₩₹₽₺₴₪₫฿₱]|Rs\.?|Rp\.?|RM|R\$|USD|EUR|GBP|CHF|INR|JPY|CNY|RMB|AED|SAR|PHP|kr\.?`
const after = String.raw`[€£¥￥₩₹₽₺₴₪₫฿₱$]|元|块钱|块|塊|円|원|руб(?:\.|лей|ля|ль)?|р\.|грн\.?|лв\.?|zł|zl|kr\.?|Kč|Ft|lei|TL|lira|euros?|EUR|USD|GBP|CHF|dollars?|bucks|pounds?|quid|pesos?|reais|rupees?|rupiah|ringgit|baht|บาท|đồng|vnd|ريال|درهم|جنيه|دينار|تومان|ریال|रुपये|रुपए|টাকা|ரூபாய்|روپے|дин(?:\.|ара)?|din(?:\.|ara)?|ευρώ|шекелей|ש"ח|shekels?|shilingi|TSh|KSh|SEK|NOK|DKK|PLN|CZK|HUF|RON|TRY`
const amount = new RegExp(
  `(?<![A-Za-z\\d])(?:${before})\\s?(?:${number})(?![\\d])|(?<![\\d.,#-])(?:${number})\\s?(?:${after})(?!\\p{Script=Latin}|\\p{Script=Cyrillic})`,
  "giu",
)

/** Amounts of money: a number with its currency on either side. */
export function findAmounts(text: string): Slot[] {
  return Array.from(text.matchAll(amount), (match) => ({
    type: "amount",
    value: match[0],
    start: match.index,
    end: match.index + match[0].length,
  }))
}
