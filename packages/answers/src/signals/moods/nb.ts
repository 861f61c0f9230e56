import type { MoodWords } from "./feelings.ts"

export const nb: MoodWords = {
  love: "elsk kjærlig kjære skatt kyss bryllup klem savner_deg forelsk hjerte gifte gifter giftet",
  joy: "glad lykkelig gled glede ler latter smil gøy morsom fest feir nyt kos dans syng fornøyd =haha artig gratulerer_med god_morgen god_jul kos_deg",
  good: "=god godt gode =bra fantastisk perfekt utmerket best flott vidunderlig super bedre fin fint anbefal herlig kvalitet rask enkel smart hyggelig interessant flink utrolig kul supert topp",
  beauty: "vakker pen søt nydelig deilig elegant sjarmerende lekker",
  thanks: "takk gratul velkommen bravo vær_så_snill velsign skål vær_så_god hyggelig_å gleder_meg",
  hope: "håp ønsk drøm snart klar =plan i_morgen sammen =la_oss =kom fremtid =ny nye begynn start sjanse vi_skal jeg_skal baby en_dag",
  trust:
    "stol_på tro_meg lov lover venn ærlig sikker trygg beskytt modig stolt respekt trofast fred rolig hjelp redd_deg redde reddet sannhet ære helt snill garant ikke_vær_redd ingen_problem ta_det_med_ro ikke_verst det_ordner_seg bare_rolig",
  win: "vinn vant vunnet seier suksess flaks hell gave rik gratis mester premie pris belønn lykkes klarte",
  bad: "dårlig ille forferdelig fryktelig verst elendig ubrukelig verdiløs katastrofe latterlig patetisk søppel verre grusom",
  anger:
    "hat hater sint rasende sinne hold_kjeft hold_munn =ut stikk forsvinn gå_vekk la_meg nok hevn fornærm hvordan_våger sur irriter slipp_meg ut_herfra rør_meg_ikke gi_meg_tilbake",
  insult:
    "idiot dum tosk drittsekk kjerring svin gris løgner feig hore rasshøl rasshull gal sprø monster forræder taper egoist jævel",
  swear: "faen helvete dritt satan djevel fanden fuck jævla pokker",
  disgust:
    "ekkel motbydelig stygg skitten møkk stink stank spy skam skammelig pervers råtten lukter",
  fear: "redd frykt fare farlig panikk tru truer forsiktig skrekk mareritt bekymr nervøs risiko løp flykt gjem spøkelse skrem pass_på",
  death:
    "død dø døde drep drept mord myrd morder lik begravelse =grav selvmord druknet henrett forgift giftig",
  fight:
    "krig kjemp kamp våpen pistol skyt skjøt angrep angrip fiende blod slå slo ødelegg bombe ekspl kniv vold slag soldat brenn ild hær kidnapp",
  sad: "trist lei_meg sørg gråt tårer alene ensom angre synd tragisk sorg ulykke fortvil depr unnskyld beklager dessverre farvel",
  pain: "vondt smerte såret syk lid sår sykehus kreft svak trøtt sliten tortur feber blind blør",
  fail: "tap tapte mistet mislyk ødelagt feil problem vanskelig umulig for_sent virker_ikke uflaks",
  crime:
    "stjel stjål tyv lyv løy løgn juks svik fengsel skyld skyldig politi straff forbryt ran arrest synd voldt ulovlig bedrag lur",
  bore: "kjedelig skuff sløs treg dyr tull tøys irriterende meningsløs aldri_mer",
  stop: "stopp =slutt nok forbudt forby la_være ikke_lov",
  not: "=ikke =ingen =intet =nei uten",
  none: "=aldri =ingenting ingen_steder",
  why: "hvorfor hvordan_kan hva_gjør hvem_tror hva_er_det hva_vil_du hva_faen hva_i_helvete er_du_blind hva_har_du",
  very: "=veldig =så =virkelig =for =svært utrolig",
  yes: "=ja =jo =ok =greit selvfølgelig naturligvis",
}
