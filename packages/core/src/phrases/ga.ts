import type { Phrases } from "./index.ts"

export const ga: Phrases = {
  greeting: "Dia duit! Cuir ceist orm faoi orduithe, seachadadh, aischur nó méideanna.",
  thanks: "Fáilte romhat. An bhfuil aon rud eile ann?",
  bye: "Slán, agus go raibh maith agat as do chuairt.",
  clarify: "Cé acu díobh seo atá i gceist agat?",
  likely: "Sílim gurb é seo atá i gceist agat:",
  abstain:
    "Níl freagra cinnte agam air sin. Is féidir liom cabhrú le horduithe, seachadadh, aischur, méideanna agus íocaíocht, nó glaoch ar chomhghleacaí.",
  failed:
    "Gabh mo leithscéal, níor éirigh liom an freagra a chríochnú. Bain triail eile as, nó labhair le comhghleacaí.",
  person: "Labhair le duine",
  handoffAsked: "Cinnte. Tá mé ag glaoch ar chomhghleacaí, fan anseo.",
  handoffComplaint:
    "Tá brón orm faoi seo. Tá mé do do chur ar aghaidh chuig comhghleacaí atá in ann é a chur ina cheart.",
  handoffUnresolved: "Níl mé ag cabhrú leat mar seo, mar sin tá mé ag glaoch ar chomhghleacaí.",
  ticket: "Ticéad {}",
  youWrote: "Scríobh tú:",
  replyInChat: "Le freagra a thabhairt, oscail an comhrá ar ár suíomh gréasáin.",
}
