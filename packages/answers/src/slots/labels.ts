/** What the words beside a number call it, in the languages of the lexicons. */
export type Label = "order_id" | "tracking" | "phone" | "credit_card" | "none"

const labels: readonly [Label, RegExp][] = [
  [
    "order_id",
    /\border(?:s|ed|nr|n|num\w*)?\b|purchase|invoice|bill\b|pedido|compra\b|orden\b|commande|achat|facture|bestell|auftrag|rechnung|ordin[ei]|acquisto|fattura|encomenda|zam[oó]wieni|zakup|заказ|покупк|замовлен|поръчк|sipari[sş]|fatura|طلب|اوردر|فاتور|ออเดอร์|คำสั่งซื้อ|pesanan|tempahan|pembelian|objedn[aá]v|rendel|comand[aă]|comenzii|narud[zž]b|porud[zž]b|поруџб|παραγγελ|הזמנ|سفارش|آرڈر|ऑर्डर|आर्डर|অর্ডার|ஆர்டர்|đơn|agizo|oda\b|tilau|best[aä]ll|bestilling|ordre|订单|訂單|单号|單號|下单|订单号|注文|オーダー|주문|bestel(?:ling|nummer|nr)|mua hàng|\bzam\b|\bobj\b|\bbest\.?\s?n|单子|單子|那单|这单|\bmã đơn|चालान|เลขที่สั่ง/giu,
  ],
  [
    "tracking",
    /track|parcel|package|shipment|waybill|\bawb\b|colis|suivi|paquete|env[ií]o|gu[ií]a|rastreo|seguimiento|sendung|paket|pacco|spedizione|pakket|zending|przesy[lł]k|paczk|посылк|трек|отправлени|посилк|ттн|пратк|товарителниц|kargo|takip|شحن|طرد|تتبع|พัสดุ|resi\b|bungkusan|z[aá]silk|z[aá]sielk|bal[ií]k|csomag|colet|po[sš]iljk|пошиљк|δέμα|αποστολ|חביל|משלוח|מעקב|مرسوله|رهگیری|بسته|پارسل|पार्सल|পার্সেল|பார்சல்|vận đơn|kifurushi|mzigo|l[aä]hety|försändelse|forsendelse|sending|pakke|快递|快遞|包裹|运单|運單|物流|追跡|伝票|荷物|배송|운송장|택배|송장|rastre|encomenda n|код отслеж/giu,
  ],
  [
    "phone",
    /\btel(?:\.|s|é|e|\b)|phone|mobile|\bcell\b|\bcall\b|\bfax\b|desk\b|whats?app|\bwa\b|\bhp\b|téléphone|móvil|celular|handy|telefon|cellulare|telefone|телефон|тел\b|тел\.|моб|جوال|هاتف|تلفون|موبايل|โทร|เบอร์|điện thoại|\bsđt\b|puhelin|τηλ|טלפון|نייד|نمبر|फोन|मोबाइल|ফোন|மொபைல்|simu|电话|電話|手机|手機|联系方式|聯絡|联系电话|携帯|전화|연락처|휴대폰|contact number|registered|answering|\boffice\b|\bdial\b|\bring\b|mobile|reach me|contact/giu,
  ],
  [
    "credit_card",
    /\bcards?\b|visa|mastercard|amex|tarjeta|karte|carte|carta|cartão|карт|kart|信用卡|银行卡|カード|카드/giu,
  ],
  [
    "none",
    /zip|postcode|postal|apartment|\bapt\b|suite|height|weight|size|talla|taille|größe|邮编|身高|体重|サイズ|plz|cap\b|house|\bbox\b/giu,
  ],
]

const reach = 32

/** The label nearest before `start` (or, failing that, right after `end`). */
export function labelBeside(
  text: string,
  start: number,
  end: number,
  floor: number,
): Label | undefined {
  const before = text.slice(Math.max(floor, start - reach), start)
  let nearest: Label | undefined
  let at = -1
  for (const [label, pattern] of labels)
    for (const match of before.matchAll(pattern)) {
      const last = match.index + match[0].length
      if (last > at) {
        at = last
        nearest = label
      }
    }
  if (nearest) return nearest
  const after = text.slice(end, end + 24)
  let first = after.length
  for (const [label, pattern] of labels)
    for (const match of label === "none" ? [] : after.matchAll(pattern))
      if (match.index < first) {
        first = match.index
        nearest = label
      }
  return nearest
}

const sizeWords =
  /\bsize|talla|taille|pointure|größe|taglia|tamanho|\bmaat|rozmiar|beden|размер|розмір|velikost|veľkosť|méret|mărime|μέγεθος|νούμερο|מידה|مقاس|قياس|سایز|سائز|साइज|সাইজ|சைஸ்|ไซส์|cỡ|ukuran|saiz|storlek|størrelse|\bkoko|尺码|サイズ|사이즈/iu

/** What a text asks for by name: the kinds of number whose words it holds. */
export function labelsIn(text: string): string[] {
  const found: string[] = []
  for (const [label, pattern] of labels)
    if (label !== "none" && label !== "credit_card" && text.search(pattern) >= 0) found.push(label)
  if (sizeWords.test(text)) found.push("size")
  return found
}
