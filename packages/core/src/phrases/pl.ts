import type { Phrases } from "./index.ts"

export const pl: Phrases = {
  greeting: "Cześć! Zapytaj mnie o zamówienia, dostawę, zwroty lub rozmiary.",
  thanks: "Proszę bardzo. Czy mogę jeszcze w czymś pomóc?",
  bye: "Do widzenia i dziękujemy za wizytę.",
  clarify: "O które z tych pytań chodzi?",
  likely: "Myślę, że chodzi o to:",
  abstain:
    "Nie mam na to pewnej odpowiedzi. Mogę pomóc w sprawie zamówień, dostawy, zwrotów, rozmiarów i płatności albo poprosić kogoś z zespołu.",
  failed:
    "Przepraszam, nie udało mi się dokończyć odpowiedzi. Spróbuj ponownie albo porozmawiaj z kimś z zespołu.",
  person: "Porozmawiaj z człowiekiem",
  handoffAsked: "Oczywiście. Proszę kogoś z zespołu, zostań tutaj.",
  handoffComplaint: "Bardzo mi przykro. Przekazuję sprawę osobie, która może to naprawić.",
  handoffUnresolved: "Tak nie pomogę, więc proszę kogoś z zespołu.",
  ticket: "Zgłoszenie {}",
  youWrote: "Twoja wiadomość:",
  replyInChat: "Aby odpowiedzieć, otwórz czat na naszej stronie.",
}
