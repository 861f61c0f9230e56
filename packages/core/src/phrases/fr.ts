import type { Phrases } from "./index.ts"

export const fr: Phrases = {
  greeting:
    "Bonjour ! Posez-moi vos questions sur les commandes, la livraison, les retours ou les tailles.",
  thanks: "Avec plaisir. Puis-je vous aider pour autre chose ?",
  bye: "Au revoir, et merci de votre visite.",
  clarify: "Laquelle de ces questions est la vôtre ?",
  likely: "Je pense que c'est ce que vous cherchez :",
  abstain:
    "Je n'ai pas de réponse fiable à cela. Je peux aider pour les commandes, la livraison, les retours, les tailles et le paiement, ou appeler un collègue.",
  failed: "Désolé, je n'ai pas pu terminer cette réponse. Réessayez ou parlez à un collègue.",
  person: "Parler à une personne",
  handoffAsked: "Bien sûr. J'appelle un collègue, restez ici.",
  handoffComplaint: "J'en suis désolé. Je vous passe un collègue qui pourra arranger cela.",
  handoffUnresolved: "Je ne vous fais pas avancer, alors j'appelle un collègue.",
  ticket: "Demande {}",
  youWrote: "Vous avez écrit :",
  replyInChat: "Pour répondre, veuillez ouvrir le chat sur notre site.",
}
