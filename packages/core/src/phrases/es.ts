import type { Phrases } from "./index.ts"

export const es: Phrases = {
  greeting: "¡Hola! Pregúntame lo que quieras sobre pedidos, envíos, devoluciones o tallas.",
  thanks: "De nada. ¿Algo más?",
  bye: "Hasta pronto y gracias por tu visita.",
  clarify: "¿A cuál de estas te refieres?",
  likely: "Creo que te refieres a esto:",
  abstain:
    "No tengo una respuesta fiable para eso. Puedo ayudarte con pedidos, envíos, devoluciones, tallas y pagos, o llamar a un compañero.",
  failed:
    "Perdona, no he podido terminar la respuesta. Inténtalo de nuevo o habla con una persona.",
  person: "Hablar con una persona",
  handoffAsked: "Claro. Aviso a un compañero; quédate por aquí.",
  handoffComplaint: "Siento lo ocurrido. Te paso con un compañero que puede solucionarlo.",
  handoffUnresolved: "Así no avanzamos, voy a avisar a un compañero.",
  ticket: "Consulta {}",
  youWrote: "Escribiste:",
  replyInChat: "Para responder, abre el chat en nuestra web.",
}
