import type { Slot } from "../types.ts"

const units = String.raw`pcs?|pieces?|pairs?|items?|units?|stück|stk|stuks|paar|pièces?|paires?|piezas?|unidades?|pares?|peças?|pezzi|paia|sztuk[ai]?|szt|par[ay]?|adet|tane|çift|штук[аи]?|шт|пар[аы]?|бр(?:оя)?|kus[yů]?|ks|párů|db|darab|pár|buc(?:[ăa][țt]i)?|perechi|kom(?:ada)?|τεμάχια|ζευγάρια|יחידות|זוגות|قطع(?:ة)?|حب(?:ة|ات)|أزواج|عدد|جفت|नग|जोड़े|टुकड़े|টি|টা|ஜோடி|ชิ้น|คู่|อัน|ตัว|cái|chiếc|đôi|buah|helai|pasang|piraso|vipande|jozi|st|kpl|paria|個|つ|枚|本|足|点|着|件|个|個|双|雙|条|只|套|盒|瓶|개|켤레|벌|장`
const counted = new RegExp(
  String.raw`(?<![\p{L}\d.,#/-])(\d{1,3})\s?(?:${units})(?![\p{Script=Latin}\p{Script=Cyrillic}\d])`,
  "giu",
)
const multiplied = /(?<![\p{L}\d.,#/-])(?:(\d{1,3})\s?[x×]|[x×]\s?(\d{1,3}))(?![\p{L}\d])/giu

/** How many of a thing: "3 pieces", "2x", 两件 in figures. */
export function findQuantities(text: string): Slot[] {
  return [counted, multiplied].flatMap((pattern) =>
    Array.from(text.matchAll(pattern), (match) => ({
      type: "quantity",
      value: match[0],
      norm: match[1] ?? match[2] ?? "",
      start: match.index,
      end: match.index + match[0].length,
    })),
  )
}
