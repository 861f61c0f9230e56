import type { Phrases } from "./index.ts"

export const cs: Phrases = {
  greeting: "Dobrý den! Zeptejte se mě na objednávky, doručení, vrácení nebo velikosti.",
  thanks: "Rádo se stalo. Mohu ještě s něčím pomoci?",
  bye: "Na shledanou a děkujeme za návštěvu.",
  clarify: "Co z toho máte na mysli?",
  likely: "Myslím, že hledáte toto:",
  abstain:
    "Na to nemám spolehlivou odpověď. Mohu pomoci s objednávkami, doručením, vrácením, velikostmi a platbou, nebo přivést kolegu.",
  failed:
    "Omlouvám se, odpověď se mi nepodařilo dokončit. Zkuste to znovu, nebo si promluvte s kolegou.",
  person: "Promluvit si s člověkem",
  handoffAsked: "Samozřejmě. Přivedu kolegu, zůstaňte prosím tady.",
  handoffComplaint: "To mě mrzí. Předávám vás kolegovi, který to může napravit.",
  handoffUnresolved: "Takhle vám nepomohu, proto přivedu kolegu.",
  ticket: "Požadavek {}",
  youWrote: "Napsali jste:",
  replyInChat: "Chcete-li odpovědět, otevřete prosím chat na našem webu.",
}
