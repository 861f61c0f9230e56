import type { MoodWords } from "./feelings.ts"

export const sv: MoodWords = {
  love: "älsk kärlek kär =kära raring älskling kyss bröllop kram saknar_dig förälsk hjärta gifta giftermål",
  joy: "glad lycklig glädj skratt ler leende rolig kul fest fira njut roligt dans sjung nöje skoj =haha nöjd trivs grattis_på god_morgon god_jul ha_det_så_kul",
  good: "=bra =god gott fantastisk perfekt utmärkt bäst underbar toppen härlig jättebra suverän bättre fin fint rekommend grym strålande kvalitet snabb enkel smart skön trevlig intressant duktig otrolig",
  beauty: "vacker fin snygg söt gullig läcker god elegant charmig underbar ljuvlig",
  thanks:
    "tack gratul grattis välkommen bravo snälla välsign skål varsågod trevligt_att kul_att_se",
  hope: "hopp hoppas önsk dröm snart redo =plan imorgon i_morgon tillsammans =låt_oss =kom framtid =ny nya börja chans vi_ska jag_ska en_dag bebis nu_kör",
  trust:
    "lita litar tro_mig lov lovar vän vänner ärlig säker trygg skydda modig stolt respekt trogen fred lugn hjälp rädda räddade sanning ära hjälte snäll garant herrn oroa_dig_inte inga_problem ingen_fara var_inte_rädd inte_illa du_klarar det_ordnar_sig",
  win: "vinn vann vunnit seger framgång tur present gåva rik gratis mästare pris belön lyckad lyckats",
  bad: "dålig =illa hemsk fruktansvärd värst sämst förfärlig usel värdelös katastrof löjlig patetisk eländig skräp sämre",
  anger:
    "hat hatar arg ilsk ilska rasande håll_käften håll_mun =ut stick försvinn gå_härifrån låt_mig lämna_mig nog hämnd förolämp förbann hur_vågar irriter släpp_mig ut_härifrån ta_bort ge_mig_tillbaka rör_mig_inte dra_åt",
  insult:
    "idiot dum korkad dåre jävel slyna svin gris lögnare feg hora as tok galen monster förrädare egoist skitstövel subba dumskalle",
  swear: "fan jävla helvete skit satan djävul jävlar fy_fan förbannad",
  disgust: "äckl vidrig ful smuts stink stank spy skam skäms ruttet pervers lukta",
  fear: "rädd rädsla fara farlig panik hot hotar försiktig skräck mardröm orolig oro nervös risk spring fly göm spöke nödläge skräm akta",
  death:
    "död dö dött döda dödad dog mord mörd mördare lik begravning =grav självmord drunkna avrätt förgift giftig",
  fight:
    "krig slåss strid vapen pistol skjut sköt attack anfall fiende blod slå slog förstör bomb explo kniv våld slag soldat bränn eld armé kidnapp",
  sad: "ledsen sorg sorglig gråt tårar ensam ångra synd tragisk olycklig förtvivla depr förlåt beklag farväl",
  pain: "ont smärta skad sjuk lid sår sjukhus cancer svag trött utmatt tortyr feber blind blöd",
  fail: "förlor tappa misslyck trasig sönder fel misstag problem svår omöjlig för_sent förstörd tyvärr fungerar_inte otur missa",
  crime:
    "stjäl stal stulen tjuv ljug ljög lögn lura svik fängelse skyldig polis straff brott brottsling rån arrest synd våldta olaglig bedrag fusk",
  bore: "tråkig besvik slöseri långsam dyr nonsens irriterande meningslös aldrig_mer dumhet struntprat",
  stop: "sluta =stopp =stanna räcker förbjud förbjuden lägg_av får_inte",
  not: "=inte =ej =ingen =inga =nej utan",
  none: "=aldrig =ingenting =inget ingenstans",
  why: "varför hur_kan vad_gör vem_tror vad_är_det vad_vill_du vad_i_helvete vad_fan vad_håller är_du_blind",
  very: "=mycket =så =verkligen =för =väldigt otroligt",
  yes: "=ja =jo =okej =ok =javisst självklart naturligtvis visst",
}
