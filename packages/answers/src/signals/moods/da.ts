import type { MoodWords } from "./feelings.ts"

export const da: MoodWords = {
  love: "elsk kærlig kære skat kys bryllup kram savner_dig forelsk hjerte gifte gifter giftet",
  joy: "glad lykkelig glæd grin smil sjov fest fejr nyd morsom dans syng fornøj =haha tilfreds skæg tillykke_med godmorgen glædelig_jul mor_dig",
  good: "=god godt gode fantastisk perfekt fremragende bedst vidunderlig super dejlig bedre fin fint anbefal skøn kvalitet hurtig nem smart rar interessant dygtig utrolig fedt flot alletiders",
  beauty: "smuk køn sød nuttet lækker elegant charmerende flot yndig",
  thanks: "tak tillykke velkommen bravo venligst velsign skål værsgo rart_at glæder_mig",
  hope: "håb ønsk drøm snart klar =plan i_morgen sammen =lad_os =kom fremtid =ny nye begynd start chance vi_skal jeg_vil baby en_dag",
  trust:
    "stol_på tro_mig lov lover ven venner ærlig sikker tryg beskyt modig stolt respekt trofast fred rolig hjælp red reddede sandhed ære helt flink garant bare_rolig intet_problem ingen_problem vær_ikke_bange ikke_dårligt det_skal_nok",
  win: "vind vandt vundet sejr succes held gave rig gratis mester præmie pris beløn lykkes",
  bad: "dårlig slem forfærdelig frygtelig værst elendig ubrugelig værdiløs katastrofe latterlig ynkelig skrald værre rædsel",
  anger:
    "had hader vred rasende vrede hold_kæft hold_mund =ud skrid forsvind gå_væk lad_mig nok hævn fornærm hvor_vover sur irriter slip_mig ud_herfra giv_mig_tilbage rør_mig_ikke",
  insult:
    "idiot dum tåbe nar skiderik kælling svin gris løgner kujon luder røvhul skør sindssyg monster forræder taber tosse egoist",
  swear: "fanden for_helvede helvede lort pis satan djævel fuck skide sgu",
  disgust: "ulækker klam ækel grim beskidt snavs stink bræk skam skændsel pervers rådden lugt",
  fear: "bange frygt fare farlig panik tru truer forsigtig rædsel mareridt bekymr nervøs risiko løb flygt gem spøgelse skræm pas_på",
  death:
    "død dø døde dræb dræbt mord myrd morder lig begravelse =grav selvmord druknet henret forgift giftig",
  fight:
    "krig kæmp kamp våben pistol skyd skød angreb angrib fjende blod slå slog ødelæg bombe ekspl kniv vold slag soldat brænd ild hær kidnap",
  sad: "ked_af trist sørg græd tårer alene ensom fortryd synd tragisk sorg ulykke fortvivl depr undskyld beklager desværre farvel",
  pain: "ondt smerte såret syg lid sår hospital kræft svag træt udmattet tortur feber blind blød",
  fail: "tab tabte mistet mislyk ødelagt gået_i_stykker forkert fejl problem svær umulig for_sent virker_ikke uheld",
  crime:
    "stjæl stjål tyv lyv løj løgn snyd forråd fængsel skyld skyldig politi straf forbryd røv arrest synd voldt ulovlig bedrag",
  bore: "kedelig skuffe spild langsom dyr vrøvl pjat irriterende meningsløs aldrig_mere",
  stop: "stop =hold_op nok forbudt forbyd lad_være må_ikke",
  not: "=ikke =ingen =intet =nej uden",
  none: "=aldrig =ingenting ingen_steder",
  why: "hvorfor hvordan_kan hvad_laver hvem_tror hvad_er_der hvad_vil_du hvad_fanden hvad_pokker er_du_blind hvad_har_du",
  very: "=meget =så =virkelig =for =rigtig utrolig",
  yes: "=ja =jo =okay =ok selvfølgelig naturligvis",
}
