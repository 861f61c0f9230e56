import { cs } from "./cs.ts"
import type { Lexicon } from "./concepts.ts"

// Czech and Slovak shop talk shares its stems; the list names both where they differ.
export const sk: Lexicon = {
  language: "sk",
  common:
    "a je to v na sa so z do co ako kde kedy preco kolko moj moja moje mi som ste mate alebo ale dobry den dakujem ahoj prosim este uz su bol bude mozem chcem pre od po za jej ktory aky si ten tak ked nie ze aj by bola len vam nas mam tovar boli byt ak preto aby tu nieco nic vas ich im tym tento tato mal pri ani",
  terms: cs.terms,
  apart: cs.apart ?? {},
  everyday:
    "manžel* mama mamka otec oco brat sestra dcéra dcéru syn babka dedko kamarát* priateľ* sused* ľudia deti dieťa ahojte nazdar čau vďaka pondelok utorok streda stredu štvrtok piatok sobota sobotu nedeľa nedeľu včera včerajš* dnes zajtra ráno večer poobede noc noci minul* budúc* týždeň týždne týždňov týždňami dvoma dva dve tri štyri päť šesť desať jeden jedna jedno prvý druhý druhá krabic* otvoril* otvorím otváram rozbal* dal* dávam chcel* chceš chce chceme potrebuj* môžete môže mohol mohla mala malo máš máme majú sme bolo budem budeš budú nesom rád rada prosil* zadal* zapísal* napísal* píše píšu písal* povedal* hovorí vidím vidí vedel* viete viem myslel* myslím skúš* dostal* nejak* niekto niekde nikto nikde žiadn* všetko všetky všetci každ* celý celá celé veľmi veľa trochu stále zase znova znovu proste jednoducho iba možno asi snáď určite naozaj fakt teda takže práve dávno konečne zatiaľ potom teraz skoro tam sem doma domov vonku vnútri modr* červen* biel* čiern* zelen* žlt* siv* ružov* hned* tie toto tieto mojej moju naše vaše vašej nám mne jeho seba svoj svoju svoje pretože lebo však dať daj dajte dostať ísť išiel išla presne rovnak* in* pán pani slečna ruk* noh* hlav* pás rok* mesiac* hodin* minút* fotk* obrázok telefón* mobil* číslo opravíte opravíme strhli uvariť",
  offTopic: [
    "bude cez víkend pršať",
    "povedz niečo vtipné",
    "kto včera vyhral zápas",
    "aké je hlavné mesto kanady",
    "bolí ma hlava",
    "len sa pozerám",
  ],
}
