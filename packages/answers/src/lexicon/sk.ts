import { cs } from "./cs.ts"
import type { Lexicon } from "./concepts.ts"

// Czech and Slovak shop talk shares its stems; the list names both where they differ.
export const sk: Lexicon = {
  language: "sk",
  common:
    "a je to v na sa so z do co ako kde kedy preco kolko moj moja moje mi som ste mate alebo ale dobry den dakujem ahoj prosim este uz su bol bude mozem chcem pre od po za jej ktory aky si ten tak ked nie ze aj by bola len vam nas mam tovar boli byt ak preto aby tu nieco nic vas ich im tym tento tato mal pri ani",
  terms: cs.terms,
  offTopic: [
    "bude cez víkend pršať",
    "povedz niečo vtipné",
    "kto včera vyhral zápas",
    "aké je hlavné mesto kanady",
    "bolí ma hlava",
    "len sa pozerám",
  ],
}
