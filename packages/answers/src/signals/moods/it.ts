import type { MoodWords } from "./feelings.ts"

export const it: MoodWords = {
  love: "amore amo =ami =ama amare amato adoro ador tesoro bacio bacia sposa sposar matrimonio abbracc innamor =caro =cara ti_voglio_bene cuore",
  joy: "felic content gioia ridere =ride risata sorri divert festa festegg allegr entusias godere balla canta piacer piace emozion =ahah spass buon_compleanno buongiorno buon_natale divertiti",
  good: "buon =bene =bel =bello ottim eccellent perfett miglior fantastic meraviglios incredibil splendid consigli grandios =super =brav bravo brava qualità comod magnific interessant intelligent veloce facile utile =meglio stupend =figo",
  beauty:
    "bell bellissim carin stupend delizios squisit buonissim dolce elegante affascinan graziose",
  thanks:
    "grazie ringrazi congratul complimenti benvenut bravo prego per_favore benedett =salute auguri piacere_di molto_piacere",
  hope: "sper sogn desider presto pronti =pronto =pronta =piano domani insieme andiamo =forza =dai futuro nuov comincia inizi occasione un_giorno vado_a faremo =bimbo bambin",
  trust:
    "fidati fiducia =credi promett promess amic onest sicur protegg coraggi orgoglios rispett leal =pace calma tranquill aiut salv verità onore eroe garant gentil fedel signore non_ti_preoccupare non_si_preoccupi nessun_problema tranquillo non_male ce_la_fai andrà_tutto_bene",
  win: "vinc vinto vittoria success fortun regal ricc gratis campion premio ricompens riuscit ce_l'abbiamo_fatta ce_l_abbiamo_fatta",
  bad: "=male cattiv =brutto terribil orribil pessim peggio peggior disastr inutil ridicol patetic spazzatur schifezz tremend penos",
  anger:
    "odio odi arrabb furios rabbia =ira zitto zitta sta'_zitto stai_zitto =fuori vattene vai_via andatevene sparisci lasciami basta incazz vendett insult come_osi lasciami_andare fuori_di_qui levati chiudi_la_bocca ridammi non_toccarmi",
  insult:
    "idiot stupid =scemo scema imbecill bastard puttana porco bugiard codard stronz cretin coglion pazz matto matta mostro traditor egoist deficient animale",
  swear:
    "cazzo merda maledet inferno dannaz diavolo =accidenti fottut vaffan =cavolo porca per_dio",
  disgust: "schif disgust brutt sporc puzz vomit vergogn ripugnan pervers marcio",
  fear: "paura spavent pericol panico minacc attent orror incubo preoccup terror risch nervos scappa fuggi nascond fantasm emergenza teme",
  death:
    "mort morto morte morire muor mori uccid uccis ammazz assassin omicid cadaver funeral tomba suicid sepolt annega velen",
  fight:
    "guerra combatt lotta arma armi pistola spara sparo attacc nemic sangue colp picchi distrugg distrutt bomba esplos coltell violen battaglia soldat bruci fuoco esercito rapit",
  sad: "triste tristezza pian pianto lacrim =solo =sola solitud mi_dispiace dispiac rimpian peccato tragic tragedi disgrazi depress disperat addio",
  pain: "dolor soffr ferit malat malattia ospedal cancro debol stanc tortur febbre cieco sanguin =fa_male",
  fail: "perd perso perdut fall rotto rotta error sbagli problem difficil impossibil troppo_tardi rovin purtroppo non_funziona guast colpa",
  crime:
    "rub ladr menti mento bugia bugie tradi prigion carcere colpevol polizia puni crimin delitto arrest peccat illegal truff imbrogli",
  bore: "noios noia delus delusion perdita_di_tempo lento lenta costos assurd sciocchezz mai_più non_vale fastidi",
  stop: "basta smett smettila fermat fermo =ferma =stop vietat proibit non_toccare",
  not: "=non =no =né senza nessun",
  none: "=mai nessuno =niente =nulla",
  why: "perché come_puoi cosa_fai che_cosa_vuoi chi_ti che_razza cosa_vuoi che_vuoi che_cosa_vuole che_diavolo ma_che cosa_diavolo sei_cieco",
  very: "=molto =così =troppo davvero tanto assolutamente",
  yes: "=sì =certo =ok va_bene d'accordo =ovvio certamente",
}
