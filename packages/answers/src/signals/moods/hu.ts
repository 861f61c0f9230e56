import type { MoodWords } from "./feelings.ts"

export const hu: MoodWords = {
  love: "szeret imád szerelm drágám kedves kincsem édesem csók puszi esküvő feleségül ölel hiányzol szív drágaság",
  joy: "boldog öröm örül nevet mosoly vicces móka buli ünnep élvez vidám táncol énekel szórakoz =haha elégedett boldog_születésnapot jó_reggelt boldog_karácsonyt érezd_jól",
  good: "=jó =jól kiváló tökéletes remek csodál csodás legjobb jobb fantasztikus szuper nagyszerű pompás ajánlom zseniális minőség gyors könnyű okos kényelmes érdekes jók király klassz",
  beauty: "szép gyönyörű aranyos finom édes csinos elegáns bájos helyes",
  thanks:
    "köszön köszi gratulál üdvöz bravó kérem kérlek áldás isten_hozott egészség örülök_hogy örvendek",
  hope: "remél álom álmo kíván vágy hamarosan kész készen terv holnap együtt gyerünk menjünk =gyere jövő új kezd esély fogunk majd_egyszer baba",
  trust:
    "bíz hidd hisz higgy ígér barát őszint biztonság véd megvéd bátor büszke tisztel hűség hű béke nyugod segít segíts megment =ment igaz becsület hős biztos uram ne_aggódj nincs_baj semmi_baj ne_félj nem_rossz nem_baj meg_tudod minden_rendben",
  win: "győz nyer győzel siker szerencs ajándék gazdag ingyen bajnok díj jutal",
  bad: "rossz szörny borzalm borzaszt pocsék legrossz rosszabb gyenge haszontalan katasztróf szánalmas nevetség szemét gyalázat hitvány",
  anger:
    "gyűlöl utál dühös düh harag fogd_be kuss =ki takarod tűnj hagyj hagyjál kifelé elég bosszú sért hogy_mer ideges elegem eressz engedj_el add_vissza kifelé_innen ne_nyúlj",
  insult:
    "idióta hülye ostoba bolond buta barom fattyú rohadék szuka disznó hazug gyáva kurva seggfej seggf őrült szörnyeteg áruló gazember marha szemétláda önző",
  swear: "a_fené fene pokol francba basz szar rohadt átkozott istenit kurva ördög picsa",
  disgust:
    "undor gusztustalan csúnya ronda mocsk koszos büdös hány szégyen gyalázat perverz romlott",
  fear: "fél félek félelem ijed ijeszt veszély pánik fenyeget vigyáz óvatos rémál rémis aggód idegesség kockáz fuss menekül rejt szellem retteg",
  death:
    "halál halott meghal megöl ölni öltek =öl gyilk hulla holttest temet =sír öngyilk fulladt méreg kivégz",
  fight:
    "háború harc fegyver pisztoly lő lőtt lőj támad ellenség vér üt ütött =ver pusztít elpuszt bomba robban kés erőszak csata katona tűz éget hadsereg elrabol",
  sad: "szomorú sír sírj könny egyedül magány sajnál sajnos kár bánat tragédi boldogtalan bocsá elnézést kétségbe depresszi ég_veled gyász",
  pain: "fáj fájdal seb sérül beteg kórház szenved rák gyenge fáradt kín láz vak vérz bánt",
  fail: "veszít vesztett elveszt eltör tört hiba tévé =rossz baj probléma nehéz lehetetlen késő kudarc elront tönkre nem_működik hibás",
  crime:
    "lop ellop tolvaj hazud hazug csal becsap átver elárul börtön bűnös rendőr büntet bűn rabl letartóz megerőszak illegál",
  bore: "unalmas =un csalód időpazarlás lassú butaság baromság idegesítő értelmetlen soha_többé túl_drága méregdrága",
  stop: "állj elég hagyd_abba fejezd_be tilos megtilt =ne",
  not: "=nem =ne =nincs nélkül =sem nincsen",
  none: "=soha =senki =semmi sehol senkit",
  why: "=miért hogy_lehet mit_csinálsz mit_keres ki_a_fene mit_akarsz mi_a_fenét mi_az_ördög mi_bajod vak_vagy mi_a_fene",
  very: "=nagyon =olyan =igazán =túl annyira",
  yes: "=igen =jó =persze =oké =rendben =aha",
}
