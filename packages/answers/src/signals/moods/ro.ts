import type { MoodWords } from "./feelings.ts"

export const ro: MoodWords = {
  love: "iubesc iubi iubit iubire drag dragă dragul dragoste ador sărut căsător nuntă îmbrăț îndrăgost mi-e_dor inim scumpo scumpa_mea scumpule",
  joy: "fericit bucur bucuri râd râs zâmb distr amuz petrec sărbător vesel dans cânt plăce plăcere încântat =haha haios la_mulți_ani bună_dimineața crăciun_fericit distracție",
  good: "bun bună bine excelent perfect minunat grozav fantastic recoman mai_bun super superb extraordinar calitat confort rapid ușor inteligent interesant util uimitor genial tare_de_tot",
  beauty: "frumos frumoa drăguț delicios gustos dulce elegant fermecător splendid",
  thanks:
    "mulțum mersi felicit bravo bine_ai_venit bun_venit te_rog vă_rog binecuvânt noroc încântat_de mă_bucur_să",
  hope: "sper speran vis visez doresc curând gata pregăt =plan mâine împreună =hai haide haideți să_mergem viitor nou nouă încep șans vom_fi copil bebe într-o_zi",
  trust:
    "încred cred_în promit promis prieten sincer onest sigur protej curaj curajos mândr respect loial pace calm liniște ajut salv adevăr onoar erou garant domnule blând nu_te_îngrijora nicio_problemă nici_o_problemă nu-ți_face_griji nu_te_teme nu-i_rău totul_e_bine",
  win: "câștig victori succes reuș noroc cadou bogat gratis gratuit campion premiu recompens",
  bad: "rău rea proast oribil groaznic teribil îngrozitor cel_mai_rău mai_rău inutil jalnic ridicol dezastru gunoi mizerabil penibil",
  anger:
    "urăsc ură nervos furi furios mâni taci gura_mică tacă-ți =afară pleacă_de ieși cară-te lasă-mă dispari destul răzbun insult cum_îndrăzn enerv supărat dă-mi_drumul lasă-mă_să ieși_afară dă-mi_înapoi nu_mă_atinge cară",
  insult:
    "idiot prost tâmpit imbecil nemernic târf curv porc mincinos laș nebun ticălos dobitoc cretin monstru trădător bou boule ratat egoist nenorocit",
  swear: "dracu drac naiba rahat căcat futu fut pizd iad blestemat la_dracu pula",
  disgust: "dezgust scârb urât murdar mizeri put vomit voma rușin pervers putred scârbos",
  fear: "frică tem teamă sperie speriat pericol panic amenin grijă atenți groaz coșmar îngrijor teroar risc emoți fugi fug ascund fantom urgenț înspăim",
  death:
    "mort moart moarte mor moare muri ucid ucis omor omorî crim asasin cadavru înmormânt mormânt sinucid îneca otrav execut",
  fight:
    "război lupt arm armă pistol împușc =trage atac dușman inamic sânge lov bate bătu distrug bomb explo cuțit violen bătăli soldat arde foc armat răpit",
  sad: "trist plâng lacrim singur regret păcat tragic tragedi jale nenoroc îmi_pare_rău scuze iertă dispera depr din_păcate adio",
  pain: "durer doare răni rănit bolnav boală suferi sufăr spital cancer slab obosit tortur febră orb sânger",
  fail: "pierd pierdut eșec eșua stric spart rupt greșe problem dificil greu imposibil prea_târziu ruin nu_funcțion vina ghinion",
  crime:
    "fur furat hoț minți minciun mint înșel trăda închisoare vinovat poliți pedeps crim infract jaf arest păcat viol ilegal fraud",
  bore: "plictis dezamăg pierdere_de_timp încet prosti aiur enervant fără_sens niciodată_mai prea_scump scumpă_pentru",
  stop: "oprește opriți stai ajunge destul interzis termină încetează nu_ai_voie",
  not: "=nu =n- fără =nici niciun",
  none: "niciodată nimeni nimic nicăieri",
  why: "=de_ce cum_poți ce_faci cine_te ce_naiba ce_vrei ce_dracu ce-ai ești_orb ce_cauți",
  very: "=foarte =atât =așa =prea chiar =mult",
  yes: "=da =bine =sigur =desigur =ok în_regulă",
}
