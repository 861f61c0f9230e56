import { describe, expect, it } from "vitest"
import { analyse } from "../features/analyse.ts"
import { conceptIndex, type Concept } from "../lexicon/concepts.ts"
import { detectLanguage } from "./detect.ts"
import { inOwnLetters } from "./read-romanised.ts"
import { romanisedWords, sharedWords } from "./romanised-words.ts"

/** A line, its language, and what the shop has to understand of it. */
const lines: readonly (readonly [text: string, language: string, ...means: Concept[]])[] = [
  ["mera order kahan hai", "hi", "where", "order"],
  ["order kab aayega", "hi", "when", "order"],
  ["paisa wapas chahiye", "hi", "refund"],
  ["wein talabi", "ar", "where", "order"],
  ["5arban el mantoug 3ayez arga3o", "ar", "item"],
  ["gde moi zakaz", "ru", "where", "order"],
  ["kogda pridet posylka", "ru", "when", "parcel"],
  ["koly pryide posylka", "uk", "when", "parcel"],
  ["pote tha erthei to dema", "el", "when", "parcel"],
  ["sefaresham kojast", "fa", "where", "order"],
  ["amar order kothay", "bn", "where", "order"],
  ["henpin shitai desu", "ja", "sendback"],
  ["baesong eonje wayo", "ko", "when", "ship"],
  ["wo de kuaidi dao nar le", "zh", "where", "parcel"],
  ["eifo hahazmana sheli", "he", "where", "order"],
]

describe("other languages in Latin letters", () => {
  it.each(lines)("%j is %s", (text, language) => {
    for (const page of [language, "en"]) expect(detectLanguage(text, { page })).toBe(language)
  })

  it.each(lines)("understands %j in %s", (text, language, ...means) => {
    const { concepts } = analyse(text, [language])
    for (const concept of means) expect(concepts).toContain(conceptIndex.get(concept))
  })

  it.each([
    ["dukan kitne baje khulti hai", "hi"],
    ["pylesos ne rabotaet", "ru"],
    ["ksexasa ton kodiko", "el"],
    ["bimilbeonho ijeobeoryeosseoyo", "ko"],
  ])("takes what resembles nothing for the page's own: %j is %s", (text, page) => {
    expect(detectLanguage(text, { page })).toBe(page)
  })

  it.each([
    ["promo code not working", "en"],
    ["vous livrez au maroc", "fr"],
    ["kann ich per rechnung zahlen", "de"],
  ])("hears %j as %s on pages of others", (text, language) => {
    for (const page of ["ar", "ru", "hi", "ja"])
      expect(detectLanguage(text, { page })).toBe(language)
  })

  it("takes Hindi and Urdu, which are written alike, by the page", () => {
    expect(detectLanguage("mera parcel kahan hai", { page: "ur" })).toBe("ur")
    expect(detectLanguage("mera parcel kahan hai", { page: "hi" })).toBe("hi")
  })

  it.each([
    ["berapa ongkir ke bandung", "id"],
    ["my order to the usa, tab or pay later", "en"],
    ["za ile dni dojdzie paczka", "pl"],
    ["gdje je moja narudzba", "hr"],
    ["a que hora mandan el paquete", "es"],
    ["order delivery refund", "en"],
    ["kas seda musta ka on", "et"],
  ])("leaves %j to %s, some of whose words look so", (text, language) => {
    for (const page of [undefined, "hi", "ru", "ar"])
      expect(detectLanguage(text, page === undefined ? {} : { page })).toBe(language)
  })

  it.each([
    ["pylesos upal", "ru", "пылесос упал"],
    ["zabuv parol", "uk", "забув парол"],
    ["prahosmukachkata ne raboti", "bg", "прахосмукачката не работи"],
    ["DHL 4411", "ru", "DHL 4411"],
  ])("reads words that no list has letter by letter: %j in %s", (text, language, meant) => {
    expect(inOwnLetters(text, language)).toBe(meant)
  })

  it("says what is known in the language's own letters and leaves the rest", () => {
    expect(inOwnLetters("Gde moi zakaz 4411?", "ru")).toBe("где мой заказ 4411?")
    expect(inOwnLetters("wo ist mein Paket", "de")).toBe("wo ist mein Paket")
  })

  it("lists words of the language's own letters for ways in Latin ones", () => {
    for (const entries of Object.values(romanisedWords))
      for (const entry of entries.split(", "))
        expect(entry).toMatch(/^[a-z\d ]+=\P{Script=Latin}+$/u)
    const ways = new Set(
      Object.values(romanisedWords).flatMap((entries) =>
        entries.split(", ").flatMap((entry) => (entry.split("=")[0] ?? "").split(" ")),
      ),
    )
    for (const word of sharedWords) if (!ways.has(word)) expect(word).toMatch(/^(adres|magazin)/)
  })
})
