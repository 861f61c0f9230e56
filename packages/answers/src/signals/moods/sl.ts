import type { MoodWords } from "./feelings.ts"

export const sl: MoodWords = {
  love: "ljubi ljubim ljubezen ljub draga dragi poljub poroč porok objem zaljub pogrešam rad_te rada_te srce srček dragec",
  joy: "sreč srečn vesel smej nasmeh zabav smešn uživa prazn pleš poje rad_bi =haha zadovolj vse_najboljše dobro_jutro vesel_božič",
  good: "dober dobr dobro odličn popoln najbolj čudovit super krasn boljš fantast priporoč kakovost hitr lahk pamet udobn zanimiv izjemn izvrst",
  beauty: "lep čedn ljubk slad okusn elegan prelep očarljiv",
  thanks: "hvala čestit dobrodoš bravo prosim blagoslov zdravje zahval veseli_me lepo_te_je",
  hope: "upam upanj sanj želim želj kmalu priprav =načrt jutri skupaj gremo pojdimo =pridi prihodnost nov začn začet priložnost bomo otrok nekega_dne",
  trust:
    "zaupa verjem verjam obljub prijatelj pošten varn ščit zašči pogum ponos spošt zvest mir mirno pomaga pomoč reši rešil resnic čast junak zagotov prijaz gospod ne_skrbi ni_problema brez_skrbi ne_boj_se ni_slabo zmogel vse_bo_v_redu",
  win: "zmag uspeh uspel darilo bogat zastonj prvak nagrad",
  bad: "slab slabo grozn grozljiv strašn obup najslab slabš beden nekorist katastrof smešno smeti",
  anger:
    "sovraž jez jezen besn utihni tiho_bodi molči ven izgini poberi pojdi_stran pusti_me dovolj maščev žali kako_si_drz sit izpusti_me spusti vrni pojdi_ven ne_dotikaj",
  insult:
    "idiot neum bedak trap baraba prasica prasec svinja lažniv strahopet kurba kreten nor norec pošast izdaj cepec",
  swear: "hudič prekle sranje pekel jebe jebi drek vrag madona",
  disgust: "gnus ostud grd umazan smrd bruha sram sramota pokvar gnil",
  fear: "boj bojim strah prestraš nevar panik groz grož previd pazi nočna_mora skrb živč tvega beži teci skrij duh",
  death: "smrt mrtev mrtv umr umir ubi ubij umor moril truplo pogreb grob samomor utop strup usmrt",
  fight:
    "vojn bor orož pištol strel ustrel napad sovražnik kri krvi udari tepe uniči bomb eksploz nož nasil bitk vojak ogenj zažg vojsk ugrab pretep",
  sad: "žalost joka jok solz =sam sama osam žal škoda obžal trag nesreč oprosti opravič obup depres zbogom",
  pain: "boli bolečin ran poškod bolan bolez trp bolniš =rak šib utruj muč mučen vročin slep krvav",
  fail: "izgub razbi zlom pokvar napak težav problem težk nemogoč prepozno spodlet uničen žal ne_dela smol kriv",
  crime:
    "krad ukrad tat laž lagal goljuf izda zapor kriv polic kazen kazn zločin kriminal rop aret greh posil nezakon",
  bore: "dolgoč razočar izguba_časa počas nesmis neumnost nikoli_več predrag",
  stop: "nehaj nehajte ustavi =stoj dovolj prepoved ne_smeš",
  not: "=ne =ni =nisem =niso brez =niti nobe nima",
  none: "nikoli nihče =nič nikjer nikogar",
  why: "zakaj kako_lahko kaj_počne kaj_ti kdo_si kaj_hočeš kaj_hudiča kaj_za_vraga kaj_je_s",
  very: "=zelo =tako =res =preveč popolnoma",
  yes: "=ja =da =prav =seveda =okej =v_redu",
}
