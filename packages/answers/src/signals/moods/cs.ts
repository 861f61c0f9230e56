import type { MoodWords } from "./feelings.ts"

export const cs: MoodWords = {
  love: "miluj láska lásko lásky zamilov drahý zlato miláč líb polib políb svatb vezmeš obejm chybíš mám_rád mám_tě srdc",
  joy: "šťast štěstí rád ráda radost směj směje úsměv zábav legrac vtipn užít užij oslav tanč zpív veselý =haha spokojen těš všechno_nejlepší dobré_ráno veselé_vánoce bav_se",
  good: "dobr dobře skvěl výborn perfekt nejlep lepší úžasn super báječn fajn doporuč prima kvalit rychl snadn chytr pohodl zajímav geniáln vynikaj",
  beauty: "krásn hezk hezký roztomil sladk lahodn chutn elegan nádhern půvab",
  thanks:
    "děkuj díky dík gratul vítej vítejte bravo prosím žehnej =nazdraví blahopřej těší_mě rád_tě_vidím",
  hope: "doufá doufej snad sen sním brzy připrav hotov =plán zítra spolu pojď pojďme jdeme budoucn nový nové začn začín šanc budeme přeju přej jednoho_dne",
  trust:
    "věř důvěř slib slibuj přítel přátel kamar poctiv bezpeč chrán ochrán odvážn statečn hrd pyšn respekt úct věrn mír klid pomoc pomoz pomů zachrá pravd čest hrdin jist laskav pane neboj nebojte neboj_se nevadí žádný_problém v_pořádku není_špatn zvládneš bude_to_dobré",
  win: "vyhrá vyhra vítěz úspěch štěst dárek boha zdarma mistr odměn povedl",
  bad: "špatn zlý zlé hrozn strašn příšern nejhorš horší mizern zbytečn k_ničemu katastrof směšn ubohý ubohé odpad bíd",
  anger:
    "nenáví nesnáš vztek zuř naštv drž_hubu sklapni mlč =ven vypadni vypadněte zmiz jdi_pryč nech_mě nechte dost pomst uráž jak_se_opovaž pusť_mě pusť nech_toho vrať vypadni_odsud nesahej",
  insult:
    "idiot hloup debil blb pitom parchant mrcha svině prase lhář zbaběl kurva děvk kretén šílen blázen zrůd zrádc hajzl zmetek zkurv sobec",
  swear: "sakra kurva do_prdele prdel hovno peklo čert ďábel hergot zatrac doprdele ježíši",
  disgust: "nechut odporn ošklivý ošklivé hnus špin smrd zvrac stydět stud ostud hanb zvrhl shnil",
  fear: "bojí bojím strach bát nebezpeč panik hroz vyhrož opatrn pozor noční_můra děs starost nervóz risk riziko uteč utíkej schov duch vyděs",
  death:
    "smrt mrtv zemř umř umír zabi zabij zabít vražd vrah mrtvol pohřeb hrob sebevra utop jed poprav",
  fight:
    "válk boj bojov zbraň zbran pistol střel útok útoč nepřítel nepřát krev krve bít uhod nič zniči bomb výbuch nůž násil bitv voják oheň spál armád unes",
  sad: "smutn smut pláč plač slz sám sama osam líto lítost škoda trag neštěst promiň omlouv zoufal depres bohužel sbohem",
  pain: "bolest bolí zraň nemoc nemocn trp rán nemocnic rakovin slab unaven muč horečk slep krvác ublíž",
  fail: "prohrá prohra ztrat ztrác rozbi zlom chyb omyl problém těžk nemožn pozdě selh zkaz znič nefung smůl vina",
  crime:
    "krást krad ukrad zlod lež lži lhát lže podvod podvád zrad vězen vin vinen polic trest zločin krimin lup zatč hřích znásil nelegál",
  bore: "nud nuda nudn zklam ztráta_času pomal nesmysl otrav zbyteč už_nikdy drahé_jak předražen",
  stop: "přestaň přestaňte =stop =stůj stát dost zakáz zakaz nesmí nech_toho",
  not: "=ne =nejsem =není nemá nechc bez =ani žádn",
  none: "=nikdy =nikdo =nic nikde nikoho",
  why: "proč jak_můžeš co_to_děláš co_to_má kdo_si co_chceš co_sakra co_to_sakra jsi_slepý co_je_s",
  very: "=velmi =moc =tak =opravdu =příliš naprosto hodně",
  yes: "=ano =jo =jasně =dobře =ok samozřejmě",
}
