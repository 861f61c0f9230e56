import { describe, expect, it } from "vitest"
import { detectLanguage } from "./detect.ts"
import { shopperLines } from "./shopper-lines.fixture.ts"
import { tellingWords } from "./telling-words.ts"

describe("detecting the language", () => {
  it.each([
    ["Where can I find my receipt?", "en"],
    ["Wo finde ich meinen Beleg?", "de"],
    ["¿Dónde está mi recibo?", "es"],
    ["onde encontro o meu recibo", "pt"],
    ["hvor finder jeg min kvittering, jeg har ikke fået den", "da"],
    ["hvor finner jeg kvitteringen min, jeg har ikke fått den", "nb"],
    ["di mana saya bisa lihat kwitansinya ya kak", "id"],
    ["где мой чек", "ru"],
    ["де мій чек, я ще не отримав", "uk"],
    ["къде ми е касовата бележка", "bg"],
    ["أين إيصالي", "ar"],
    ["رسید خرید من کجاست", "fa"],
    ["میری رسید کہاں ہے", "ur"],
    ["मेरी रसीद कहाँ है", "hi"],
    ["领收据在哪里", "zh-Hans"],
    ["收據在哪裡", "zh-Hant"],
    ["領収書はどこですか", "ja"],
    ["영수증 어디 있어요", "ko"],
    ["ใบเสร็จอยู่ไหน", "th"],
    ["hóa đơn của tôi đâu rồi", "vi"],
  ])("%j is %s", (text, language) => {
    expect(detectLanguage(text)).toBe(language)
  })

  it.each([
    ["lost parcel", "en"],
    ["verlorenes Paket", "de"],
    ["colis perdu", "fr"],
    ["paquete perdido", "es"],
    ["encomenda perdida", "pt"],
    ["zaginiona paczka", "pl"],
    ["ztracený balíček", "cs"],
    ["stratený balík", "sk"],
    ["elveszett csomag", "hu"],
    ["kadonnut paketti", "fi"],
    ["paquet perdut", "ca"],
    ["kayıp kargo", "tr"],
    ["загублена посилка", "uk"],
    ["изгубена пратка", "bg"],
    ["खोया पार्सल", "hi"],
    ["हरवलेले पार्सल", "mr"],
  ])("knows the two words %j as %s", (text, language) => {
    expect(detectLanguage(text)).toBe(language)
  })

  it("tells Malay from Indonesian where the words do", () => {
    expect(detectLanguage("bila awak nak hantar barang saya, dah lama tunggu ni")).toBe("ms")
    expect(detectLanguage("kapan barang saya dikirim, sudah lama menunggu nih")).toBe("id")
  })

  it("lets the page decide where the text cannot", () => {
    expect(detectLanguage("ok", { page: "sv-SE" })).toBe("sv")
    expect(detectLanguage("12345", { page: "fr" })).toBe("fr")
    expect(detectLanguage("👍", { history: ["¿me puede ayudar con el pedido?"] })).toBe("es")
  })

  it("takes a greeting for the page's own, whatever else it may be a word of", () => {
    expect(detectLanguage("Hii", { page: "en", shop: ["en"] })).toBe("en")
    expect(detectLanguage("tak", { page: "pl", shop: ["pl"] })).toBe("pl")
  })

  it("does not let the page overrule a clear text", () => {
    expect(detectLanguage("wann kommt endlich mein paket an", { page: "en" })).toBe("de")
    expect(detectLanguage("货到哪了", { page: "en" })).toBe("zh-Hans")
  })

  it("stays among the languages it may choose from", () => {
    expect(detectLanguage("jeg vil gerne have en kvittering", { among: ["nb", "en"] })).toBe("nb")
  })

  it.each([
    ["hello from berlin", "ar", "en"],
    ["hi i need help", "zh-TW", "en"],
    ["my order hasnt arrived", "he", "en"],
    ["how much is delivery", "th", "en"],
    ["bonjour ou est ma commande", "ar", "fr"],
    ["guten tag, wo ist mein paket", "ru", "de"],
  ])(
    "expects English in Latin letters on pages of others: %j on %s is %s",
    (text, page, language) => {
      expect(detectLanguage(text, { page })).toBe(language)
    },
  )

  it.each([
    "iPhone 15 Pro Max?",
    "DHL",
    "ok",
    "hi",
    "thx 😊",
    "12345",
    "XL",
    "Nike Air Max 90",
    "#A-10442",
    "info@negozio.it",
    "https://sklep.pl/buty-czerwone",
    "shop.com/red-shoes",
  ])("lets names, numbers and greetings of everybody have no say: %j", (text) => {
    for (const page of ["ko", "fi", "ru", "pt-BR"])
      expect(detectLanguage(text, { page })).toBe(page.slice(0, 2))
    expect(detectLanguage(text, { page: "en", history: ["wo bleibt mein paket"] })).toBe("de")
  })

  it.each([
    ["iPhone 15 Pro Max 有货吗", "zh-Hans"],
    ["my order 还没到", "zh-Hans"],
    ["хочу вернуть nike air max 90", "ru"],
    ["AirPods Pro 2 入荷予定", "ja"],
    ["what does 返品 mean on this page", "en"],
  ])("reads mixed writing by what holds the line together: %j is %s", (text, language) => {
    expect(detectLanguage(text)).toBe(language)
  })

  it("expects who wrote another language than the page's to go on, and hears a change", () => {
    const history = ["wo ist mein paket, ich warte seit tagen"]
    expect(detectLanguage("danke", { page: "en", history })).toBe("de")
    expect(detectLanguage("sorry, where is my order", { page: "de", history })).toBe("en")
  })

  describe.each(Object.entries(shopperLines))(
    "reads what shoppers type in %s",
    (language, lines) => {
      it.each(lines.map((line) => [line].flat()))("%j", (text = "", page) => {
        const found = detectLanguage(text, page === undefined ? {} : { page })
        // A brand alone is answered in the page's language, whichever Chinese that is.
        expect(found === "zh" ? "zh-Hans" : found).toBe(language)
      })
    },
  )

  it.each([
    ["da", "nb"],
    ["hr", "sl"],
    ["cs", "sk"],
    ["ca", "es"],
    ["es", "pt"],
    ["id", "ms"],
    ["hi", "mr"],
    ["ru", "bg"],
  ])("tells %s and %s by words that only one of them has", (one, other) => {
    const words = new Set(tellingWords[one]?.split(" "))
    expect(tellingWords[other]?.split(" ").filter((word) => words.has(word))).toEqual([])
  })
})
