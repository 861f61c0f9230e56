import type { MoodWords } from "./feelings.ts"

export const sk: MoodWords = {
  love: "milujem ľúb láska lásk drahá zlato miláčik bozk pobozk svadb vezmeš objím chýbaš mám_rád mám_ťa srdc",
  joy: "šťast šťastie rád rada radost smej úsmev zábav sranda vtip užit oslav tancu spieva veselý =haha spokoj teš všetko_najlepšie dobré_ráno veselé_vianoce",
  good: "dobr dobre skvel výborn perfekt najlep lepš úžas super báječ fajn odporúč kvalit rýchl ľahk múdr pohodl zaujím geniáln vynikaj",
  beauty: "krásn pekn pekný roztomil sladk chutn elegan nádhern",
  thanks:
    "ďakuj vďaka gratul vitaj vitajte bravo prosím žehnaj nazdravie blahožel teší_ma rád_ťa_vidím",
  hope: "dúfa dúfam nádej sen sníva čoskoro priprav hotov =plán zajtra spolu poď poďme ideme budúcn nový nové začn začín šanc budeme želám jedného_dňa",
  trust:
    "ver dôver sľub sľubuj priateľ kamarát čestn úprimn bezpeč chrán ochrán odváž statočn hrd hrdý rešpekt úct vern mier pokoj kľud pomoc pomôž zachrá pravd česť hrdin ist istý láskav pane neboj nebojte neboj_sa nevadí žiadny_problém v_poriadku zvládneš bude_to_dobré",
  win: "vyhra víťaz úspech darček boha zadarmo majst odmen podaril",
  bad: "zlý zle zlé hrozn strašn príšern najhorš horš mizern zbytoč katastrof smiešn úboh odpad",
  anger:
    "nenávi neznáš zlosť zúri nahnev naštv drž_hubu sklapni mlč von vypadni zmizni choď_preč nechaj_ma dosť pomst uráž ako_sa_opovaž pusť_ma pusti vráť vypadni_odtiaľto nechytaj",
  insult:
    "idiot hlúp debil blbec blb sprost bastard suka sviňa prasa klamár zbabel kurv kretén šialen blázon netvor zradc hajzel sebec",
  swear: "sakra kurva do_riti hovno peklo čert diab dopekla prekliat doriti ježiši",
  disgust: "nechut odporn škaredý škared hnus špin smrd vracia hanb hanba ohav zvrhl zhnit",
  fear: "bojí bojím strach báť nebezpeč panik hroz vyhráž opatrn pozor nočná_mora des starost nerv rizik uteč utekaj schov duch vystraš",
  death:
    "smrť mŕtv zomr umr umier zabi zabij zabiť vražd vrah mŕtvol pohreb hrob samovra utop jed poprav",
  fight:
    "vojn boj bojov zbraň zbran pištoľ strel útok útoč nepriateľ krv biť udri znič bomb výbuch nôž násil bitk vojak oheň spál armád unies",
  sad: "smutn smút plač plak slz sám sama osam ľúto škoda trag nešťast prepáč ospravedl zúfal depres bohužiaľ zbohom",
  pain: "bolest bolí zran chor chorý trp ran nemocnic rakovin slab unaven muč horúčk slep krvác ublíž",
  fail: "prehra strat stráca rozbi zlom chyb omyl problém ťažk nemožn neskoro zlyha pokaz zniči nefung smol vina",
  crime:
    "krad ukrad zlodej klam lož podvod podvádz zrad väzen vin vinn políci trest zločin krimin lúpež zatk hriech znásil nelegál",
  bore: "nud nuda sklam strata_času pomal nezmysel otrav už_nikdy predražen",
  stop: "prestaň prestaňte =stoj =stop dosť zakáz zakaz nesmie nechaj_to",
  not: "=nie =nemá =nemám nechc bez =ani žiadn",
  none: "nikdy nikto =nič nikde nikoho",
  why: "prečo ako_môžeš čo_to_robíš čo_to kto_si čo_chceš čo_do_pekla čo_sakra čo_je_s",
  very: "veľmi =tak naozaj príliš úplne",
  yes: "=áno =jasné =dobre =ok samozrejme",
}
