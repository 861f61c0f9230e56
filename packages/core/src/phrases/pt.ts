import type { Phrases } from "./index.ts"

export const pt: Phrases = {
  greeting: "Olá! Pergunte-me sobre encomendas, entregas, devoluções ou tamanhos.",
  thanks: "De nada. Posso ajudar em mais alguma coisa?",
  bye: "Até à próxima, e obrigado pela visita.",
  clarify: "Qual destas quer dizer?",
  likely: "Penso que é isto que procura:",
  abstain:
    "Não tenho uma resposta segura para isso. Posso ajudar com encomendas, entregas, devoluções, tamanhos e pagamento, ou chamar um colega.",
  failed: "Desculpe, não consegui terminar a resposta. Tente outra vez ou fale com um colega.",
  person: "Falar com uma pessoa",
  handoffAsked: "Claro. Vou chamar um colega, fique aqui.",
  handoffComplaint: "Lamento muito. Passo-o a um colega que pode resolver.",
  handoffUnresolved: "Assim não estou a ajudar, por isso vou chamar um colega.",
  ticket: "Pedido de ajuda {}",
  youWrote: "Escreveu:",
  replyInChat: "Para responder, abra o chat no nosso site.",
}
