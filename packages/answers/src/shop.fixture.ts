import type { ArticleInput } from "./types.ts"

/** A small shop of the tests' own, in two languages. */
export const shopArticles: readonly ArticleInput[] = [
  article("shipping-time", "en", "When will my parcel be delivered?", [
    "delivery time",
    "how many days does delivery take",
  ]),
  article("returns", "en", "How can I return something?", [
    "send back an item",
    "return policy",
    "can I give it back",
  ]),
  article("warranty", "en", "Is there a warranty?", [
    "guarantee period",
    "how long is the warranty",
  ]),
  article("payment", "en", "Which payment methods can I use?", [
    "ways to pay",
    "do you take cards",
  ]),
  article("gift-wrap", "en", "Do you wrap presents?", ["gift wrapping", "is there a gift box"]),
  article("shipping-time", "es", "¿Cuándo se entrega mi paquete?", [
    "plazo de entrega",
    "cuántos días tarda la entrega",
  ]),
  article("returns", "es", "¿Cómo puedo devolver algo?", [
    "devolver un artículo",
    "política de devoluciones",
  ]),
  article("warranty", "es", "¿Hay garantía?", ["cuánto dura la garantía", "tiempo de garantía"]),
  article("payment", "es", "¿Qué formas de pago hay?", ["cómo puedo pagar", "aceptan tarjetas"]),
]

function article(id: string, locale: string, question: string, variants: string[]): ArticleInput {
  return { id, locale, question, variants, answer: `${id} in ${locale}` }
}
