import type { Lexicon } from "./concepts.ts"

export const sw: Lexicon = {
  language: "sw",
  common:
    "na ya wa kwa ni la za katika sijui yangu wangu langu nini lini wapi gani habari asante tafadhali je bado ninataka nataka naweza hii hiyo cha vya kama au lakini si hapana ndiyo mimi nyinyi wewe kuna pia kwamba hadi sana tu ngapi",
  terms: {
    order: "oda*, agizo*, niliagiza*, nimeagiza*, kununua*, nilinunua*, ununuzi*, order*, kuagiza",
    item: "bidhaa*, kitu*, vitu*, viatu*, nguo*, kiatu*, gauni*, suruali*, shati*, mashati*, sketi*, koti*, kikombe*, saa ya mkono, mkoba*, begi*, taa, kiti, meza, simu*, chaja*, kofia*, soksi*, pete, mkufu*, hereni*, manukato*, kitabu*, kioo, chupa*, glasi*, mto, blanketi*, kifaa*, blauzi*, buti*, spika*",
    parcel:
      "kifurushi*, mzigo*, sanduku*, boksi*, kifurushi changu, usafirishaji*, mizigo, vifurushi*, bahasha",
    ship: "usafirishaji*, *safirish*, kuleta*, *tuma*, *wasilish*, uwasilishaji*, *leta*, delivery",
    dispatch:
      "mtatuma*, utatumwa*, itatumwa*, kimetumwa*, mnatuma*, utasafirishwa*, mtanitumia, mmetuma*, imetumwa*, lini mtatuma*, mnatuma lini*, inachakatwa*, haijatumwa*, limetumwa*, mmeshatuma*",
    arrive:
      "*fika*, *pokea*, *wasili*, *pata*, nyumbani, utakuja, umekuja, haujaja, haijaja, kufika*, itafika*, utafika*, imefika*, umefika*, kupokea*, nimepokea*, kuletewa*, inafika*, unafika*, ifike, ufike",
    get: "*pokea*, *pata*",
    where: "wapi*, uko wapi, hali ya, iko wapi, kiko wapi, imefikia, wapi, uko",
    when: "lini*, siku gani, saa ngapi",
    howlong:
      "muda gani*, siku ngapi*, inachukua muda*, huchukua*, kwa muda gani, inachukua*, unachukua*, zitachukua, itachukua*, inachukua siku*",
    howmuch:
      "bei*, gharama*, kiasi gani*, shilingi ngapi*, pesa ngapi*, ni ngapi, bei gani*, mnatoza*, ni bei*, ngapi",
    days: "siku*, wiki*, ndani ya",
    soon: "haraka*, kesho*, dharura, kabla ya ijumaa, leo hii, upesi*",
    notyet:
      "bado*, hakijafika*, haujafika*, haijafika*, sijapata*, sijapokea*, hadi sasa*, mpaka sasa*, haujanifikia, hazijarudi*, haijarudi*, hazija*, haija*, hakija*, hauja*, mpaka leo, ulitakiwa*, ilitakiwa*, ilipaswa*, ulipaswa*, hakuna kitu, hazijafika*",
    neg: "si, sio, hapana*, hai*, siwezi*, sitaki*, hakuna*, haja*, haifanyi*, usi*, msi*, siku*, ha*, hapana, hakuna, hapajawahi*",
    late: "chelewa*, *chelew*, muda mrefu, imechelewa*, umechelewa*, wiki kadhaa*, muda mrefu*, kuchelewa*",
    wait: "*subiri*, *ngoj*, nasubiri, nasubiri*, subiri*, kusubiri*, nimesubiri*, nangoja*, ngoja*",
    stuck:
      "*kwama*, haisasishwi*, haibadiliki*, umekwama*, imekwama*, hausogei*, haisogei*, hali ile ile, haijabadilika*, umesimama*, kwama*",
    lost: "*potea*, *ibiwa*, imepotea, umepotea*, imepotea*, potea*, umeibiwa*, imeibiwa*, ibiwa*",
    delivered:
      "inaonyesha imefika*, imeandikwa imefika*, inasema imefika*, inasema imewasilishwa, inaonyesha umefika*, imewekwa alama*, sikusaini*, jirani*, nyumba isiyo*, imeletwa lakini*",
    track:
      "*fuatili*, tracking*, fuatilia*, kufuatilia*, hali ya oda*, namba ya ufuatiliaji*, hali ya agizo*, ufuatiliaji*",
    courier:
      "msafirishaji*, kampuni ya usafirishaji*, dhl, g4s, boda*, posta, nani analeta*, dereva*, nani ataleta*, kampuni gani*",
    postage:
      "gharama ya usafirishaji*, ada ya usafirishaji*, usafirishaji bure*, gharama za kutuma*, ada ya kutuma, gharama za usafirishaji*, usafirishaji ni bei gani, nalipia usafirishaji, bei ya usafirishaji, bei ya kutuma, gharama ya kutuma, kulipia usafiri*, nauli, lipia + usafiri*, lipia + posta, gharama ya posta, usafirishaji ni kiasi gani, usafirishaji unagharimu, gharama ya usafiri*, usafiri bure*, nauli*, mnatoza kuleta*, kuleta ni bei*, gharama ya kutuma*, kuleta mpaka*, bei ya kuleta*, ada ya usafir*, kutuma ni bei*, usafirishaji ni*, kuletewa bure",
    free: "bure*",
    whopays:
      "nani analipa*, nilipe mwenyewe*, lazima nilipe*, natakiwa kulipa, je nalipa, nani atalipa*, nalipa mimi*, mimi ndio nalipa*, gharama zangu*",
    sendback:
      "*rudish*, kurudisha bidhaa*, *rejesh* bidhaa, nirudishe, rejesha, kurudisha*, rudisha*, nirudishe*, kurejesha*, rejesha*, nitawarudishia*, nilirudisha*, nimerudisha*, hajapenda*, sijapenda*, sikupenda*, marejesho*",
    refund:
      "*rudishiwa pesa*, rejesh* pesa, pesa zangu*, marejesho*, kurudishiwa*, *rudishie* pesa, hela yangu*, refund*, rejeshewa*, *rejeshewa*, pesa yangu, hela zangu, kurejeshewa, fedha zangu, rudishiwa*, pesa zinarudi*, rejesho*, fedha zangu*, pesa hazijarudi*, pesa bado*",
    money: "pesa*, hela*, fedha*",
    exchange:
      "*badilish*, kubadilishana*, kubadili, badilisha*, kubadilisha*, kubadili*, badili*, rangi nyingine*, nyingine badala",
    size: "saizi*, ukubwa*, namba*, kipimo*, size, size*, vipimo*",
    misfit:
      "*bana*, kubwa*, dogo*, ndogo*, vidogo*, vikubwa*, haitoshi*, havinitoshi*, saizi nyingine*, saizi kubwa*, inabana*, hainitoshi*, vinanibana*, namba kubwa, refu*, fupi*, saizi tofauti, vimenibana*, haijanitosha, inanibana*, kinanibana*, zinanibana*, bana*, kubwa sana*, ndogo sana*, kubwa zaidi*, ndogo zaidi*, inapwaya*, pwaya*, fupi sana*, ndefu sana*, kidogo sana",
    cancel:
      "*ghairi*, *katisha*, *futa oda*, kufuta*, msitume*, usitume*, sitisha*, cancel*, *sitish*, msinitumie, futa agizo, futa*, ghairi*, kughairi*, mfute*, kusitisha*",
    dontwant:
      "nimebadilisha mawazo*, nimebadili mawazo*, sitaki*, siitaki*, kwa makosa*, siihitaji*, sihitaji*, sikuipenda*, sijapenda*, siupendi, sikipendi, haijanifurahisha, sijaipenda, sikupenda, nimeagiza kimakosa*, sikihitaji*, nimeghairi*",
    address:
      "anwani*, mtaa*, barabara*, posta, nyumba namba, sanduku la posta, anuani*, namba ya nyumba*",
    elsewhere:
      "mahali pengine*, anwani nyingine*, nimehama*, anwani mpya*, sehemu nyingine*, kwingine*, pengine, ofisini*, sipo nyumbani*",
    wrong:
      "vibaya*, makosa*, sio sahihi*, tofauti*, *kosea*, si sahihi, nyingine, si sahihi*, kosa*, nimekosea*, mmekosea*, vibaya, sikuagiza*, sio niliyoagiza*, ya mtu mwingine*, bidhaa nyingine*, kimakosa*, isiyo sahihi*",
    change:
      "*badili*, *rekebish*, *hariri*, badilisha*, kubadilisha*, rekebisha*, kurekebisha*, hariri*, sasisha*",
    pay: "*lip*, malipo*, kulipa*, *katwa*, lipa*, mmenikata*, mmekata*, kukatwa*, nimelipa*, nimekatwa*, umenikata*, imekatwa*",
    method:
      "njia za malipo*, njia ya malipo*, nalipaje*, mnakubali*, kulipa vipi*, kulipaje*, njia gani za, kulipa kwa, nalipa vipi*, jinsi ya kulipa*, naweza kulipa*, njia za kulipa*",
    paybrand:
      "mpesa*, m-pesa*, kadi*, paypal, airtel money, tigo pesa, visa, pesa taslimu*, taslimu, benki, m pesa, pesa mkononi, tigopesa, cash, awamu, tigo pesa*, airtel money*, taslimu*, awamu*, benki*, halopesa*, kulipa baadaye*, kwa awamu*",
    fail: "haifanyi kazi*, imekataa*, si halali*, hitilafu*, imekwisha*, haikubaliki*, haikubali*, inakataa*, batili*, imeshindikana*, imekataliwa*, haifanyi, hazifanyi*, haitumiki, muda wake, shida, imegoma*, inagoma, tatizo, sio halali, haijakubali*, imeisha muda*, inagoma*, siwezi kuingia*, imefungwa akaunti, haiingii*, haipiti*",
    twice: "mara mbili*, malipo mawili*, mara 2, pesa nyingi zaidi",
    coupon: "kuponi*, kodi ya punguzo*, msimbo*, vocha*, promo*, kodi, code*",
    discount: "punguzo*, bei nafuu*, ofa*, *punguz*",
    pricedrop: "bei imeshuka*, imeshuka bei*, tofauti ya bei*, nililipa zaidi*, sasa ni rahisi*",
    broken:
      "*vunjik*, *haribik*, *pasuk*, *chanik*, *pondek*, *bonye*, vipande, kimevunjika*, imevunjika*, vunjika*, imepasuka*, pasuka*, imechanika*, chanika*, imeharibika*, haribika*, imemwagika*, ina tundu*, imebonyea*, imelowa*, chafu*",
    defect:
      "kasoro*, ubora*, mbovu*, haiwaki*, hitilafu ya, mbaya, haichaji*, imeacha kufanya kazi*, haifanyi kazi tena*, imeharibika*, inazima*",
    missing:
      "*kosekana*, pungufu*, haikuwepo*, haijakamilika, imepungua*, haimo*, nusu tu*, boksi tupu*, hakuna ndani*, imekosekana*, kinakosekana*, inakosekana*, haikuwemo*, vimekosekana*, nimepata nusu*",
    invoice: "ankara*, risiti*, stakabadhi*, vat, kra, tin, efd, uthibitisho wa ununuzi*",
    company: "kampuni*, ofisi*",
    stock:
      "hisa*, ipo*, zimeisha*, inapatikana*, stoo*, zimebaki, stoo, ipo, zipo, bado mnayo*, mnayo*, imeisha*, itarudi lini*, zinapatikana*",
    preorder:
      "agizo la mapema*, kuagiza mapema*, kabla ya kutoka*, preorder*, tarehe ya kutoka*, agiza mapema*",
    customs: "forodha*, ushuru*",
    abroad:
      "nje ya nchi*, kimataifa*, nchi*, ughaibuni, nchi nyingine*, nchi gani*, nchi zipi*, kenya, uganda, rwanda, ulaya",
    remote: "visiwa*, visiwani*, kijijini*, maeneo ya mbali*",
    warranty: "dhamana*, waranti*, udhamini*, garantii*",
    repair:
      "*karabati*, *tengenez*, fundi, matengenezo*, kutengeneza*, mnatengeneza*, fundi*, vipuri*, spea*",
    genuine: "halisi*, feki*, orijino*, bandia, bandia*, original*, wa kuaminika*",
    material:
      "kitambaa*, pamba*, imetengenezwa*, malighafi, imetengenezwa na*, ngozi halisi*, kufua*, kufuliwa*, mashine ya kufua*, inasinyaa*",
    color: "rangi*, kama kwenye picha*, kwenye picha*",
    howto: "maelekezo*, jinsi ya kutumia*, mwongozo*, inatumikaje*, jinsi ya kufunga*",
    points: "pointi zangu*, pointi ngapi ninazo*, kutumia pointi*, pointi na*",
    member: "uanachama*, mwanachama*, kualika rafiki*",
    account: "akaunti*, wasifu*",
    password: "nenosiri*, nywila*, password, password*",
    login:
      "ingia*, kuingia*, namba ya uthibitisho*, kuingia kwenye akaunti*, kujisajili*, jisajili*, kufungua akaunti*, nafunguaje akaunti*, login*, nashindwa kuingia*, kodi haifiki*, akaunti imefungwa*",
    delete: "*futa*, kufuta akaunti*, futa akaunti*, kufunga akaunti*",
    phone: "namba ya simu*, namba mpya*",
    email: "barua pepe*, email*",
    gift: "zawadi*, *fungash*, funga kama zawadi*, ujumbe wa zawadi*",
    wholesale: "jumla*",
    review:
      "tathmini*, kutoa nyota*, hakiki*, kuandika maoni, naandika maoni, toa maoni, maoni ya bidhaa, maoni yangu",
    hours:
      "saa za kazi*, mnafungua*, mko wazi*, mnafunga*, mpo mpaka saa*, kuna mtu sasa*, naweza kupiga lini*, mnafungua saa ngapi*, muda wa kazi*",
    store: "duka*, tawi*, dukani*",
    pickup: "*chukua*, kuchukua*, nichukue*, kuja kuchukua*, nachukua mwenyewe*, kabati*",
    privacy: "faragha*, data zangu*, taarifa zangu*",
    newsletter: "kujiondoa*, acheni kutuma*, jiondoa*, matangazo mengi, jarida la",
    install: "bluetooth*, wifi*, router*, kuunganisha*, haiungi*, unganisha*, programu*",
    how: "jinsi*, vipi*, *je, namna*, nifanyeje*, nifanye nini, nawezaje, ninawezaje",
    which: "gani*, zipi*, ipi*",
    why: "kwa nini*, kwanini*, mbona*, sababu*",
    person:
      "binadamu*, mhudumu*, mwakilishi*, huduma kwa wateja*, *ongea na*, kuzungumza na*, nipigie*, meneja*, nipigieni*, mfanyakazi*, kuongea*, wa kweli, nizungumze, msimamizi, na mtu, mtu wa kweli, mtu halisi, kuna mtu, mtu anisaidie, mtu wa huduma, mtu wa kuongea, mtu anayeweza, mtu wa msaada, wakala wa huduma, na wakala, wakala wenu",
    bot: "roboti*, roboti, na mashine, mashine inajibu, bot, chatbot*",
    complain:
      "*lalamik*, malalamiko*, *shtaki*, wakili*, ripoti*, mahakama*, *shitaki*, walaji*, watumiaji, tume, polisi",
    insult:
      "ujinga*, matapeli*, tapeli*, mbaya*, hasira*, nimekasirika*, upuuzi*, wezi*, aibu*, mara ya tatu*, takataka*, hovyo*, mbovu*, wajinga*, *chosh*, nimechoka*, *kasiri*, utapeli, pumbavu*, *tapeli*, kero, fedheha",
    praise: "nzuri sana*, bora*, nimeipenda*, safi*, vizuri sana",
    thanks: "asante*, ahsante*, shukrani*",
    hello: "hujambo*, jambo*, mambo*, salamu*, shikamoo, habari",
    bye: "kwaheri*, tutaonana*",
    offtopic:
      "hali ya hewa*, mvua*, utani*, shairi*, wimbo*, mpira*, mapishi*, rais*, filamu*, mji mkuu*, kichekesho",
    inject: "puuza*, maagizo yote*, maelekezo ya awali*, sahau*, maagizo ya awali*, *puuz*",
    weekday: "jumapili, jumamosi, wikendi, sikukuu",
    amend:
      "kuongeza, ongeza kitu, niongeze, ongeza, kubadilisha agizo, badilisha agizo, kubadili oda, badilisha oda, idadi, idadi siyo, ondoa kitu, kuondoa, toa kitu kimoja, unganisha, nataka moja tu",
    advice:
      "mnapendekeza, unapendekeza, pendekezo, mapendekezo, ushauri, nishauri, nichague, ipi bora, ipi ni bora, ipi nzuri, bora zaidi, wanaoanza, anayeanza, ngozi kavu, ngozi ya mafuta, ngozi nyeti, bidhaa gani, inanifaa, tofauti ya, tofauti gani, tofauti kati, nisaidie kuchagua, kuchagua ipi",
    contact:
      "namba ya simu, nambari ya simu, namba yenu, nambari yenu, barua pepe yenu, email yenu, namba gani, nambari gani, nitawasiliana, kuwasiliana, wasiliana, mawasiliano, niwapigie, kuwapigia, whatsapp",
    cruelty: "wanyama, mnyama, sungura, ukatili, cruelty free, cruelty",
    expiry:
      "tarehe ya mwisho, muda wake, imeisha muda, mwisho kutumika, kuisha muda, ikifunguliwa, baada ya kufungua, inadumu, hudumu, itaharibika lini, expire, fresh",
    diet: "vegan, mboga, gluteni, gluten, halali, halal, kosher, laktosi, bila sukari, kisukari, isiyo na ngano, organic, nguruwe",
    currency: "sarafu, kwa dola, dola, kwa euro, kwa shilingi, bei kwa, kiwango cha kubadilisha",
    buy: "nitaagiza vipi, naagizaje, jinsi ya kuagiza, jinsi ya kununua, nitanunua vipi, nanunuaje, nataka kununua, nataka kuagiza, kuweka agizo, nisaidie kuagiza, kununua mtandaoni, kwenye kikapu",
    chilled:
      "baridi, barafu, vilivyogandishwa, iliyogandishwa, kugandishwa, itayeyuka, kuyeyuka, yeyuka, friji, frozen",
    compatible:
      "inaendana, inaoana, inafanya kazi na, inafanya kazi kwenye, itafanya kazi na, kifaa changu, modeli yangu, na iphone, na android, simu yangu inafaa, kava gani, plagi, soketi, volti",
  },
  apart: {
    neg: "hadi haraka hali halisi habari hapa hata haki",
  },
  everyday:
    "yeye sisi ninyi wao yako yake yetu yenu yao wako wake wetu wenu lako zangu zako changu chako hizi hizo huyu huyo hawa hao huu huo hiki hicho hili hilo ile yule wale kile pale hapa hapo kule huko kwenye kutoka mpaka bila ila kabisa zaidi kidogo kila yote wote zote lote chochote nani vipi mbona kwanini kuhusu hujambo mambo shikamoo naomba ninaomba samahani ndio sawa nilitaka tunataka anataka ungependa ningependa ninaweza mnaweza inaweza ninahitaji nahitaji lazima inabidi nimefungua nikakuta nimeona niliona nilipata nimepata nimeweka niliyoweka niliweka nilinunua nimenunua nikanunua niliagiza nimeagiza nimeandika niliandika nimejaribu najaribu najua nafikiri nadhani ilikuwa alikuwa nilikuwa itakuwa iko yuko niko tuko mko kuwa ina ana nina tuna mna wana una sina hana hatuna jana juzi leo kesho keshokutwa asubuhi mchana jioni usiku sasa hivi baadaye kabla baada tangu jumatatu jumanne jumatano alhamisi ijumaa jumamosi jumapili siku wiki mwezi mwaka saa dakika zilizopita iliyopita ijayo moja mbili tatu nne tano sita saba nane tisa kumi mia elfu kwanza pili mume mke mama baba kaka dada mtoto watoto rafiki jirani watu mtu nyumba nyumbani ofisi kazi mji nchi mlango nyekundu bluu nyeusi nyeupe kijani njano kubwa ndogo ndefu fupi mpya nzuri mbaya zamani mkono mguu kichwa kiuno mwili jina namba simu picha gari fanya kufanya nifanye nifanyeje msaada nisaidie nisaidieni mnisaidie toa kutoa pata kupata weka kuweka ona kuona sema kusema uliza kuuliza kuja kwenda kununua kutumia haraka hadi hata haki hali habari",
  offTopic: [
    "je mvua itanyesha wikendi",
    "niambie kichekesho",
    "nani alishinda jana",
    "andika shairi kuhusu bahari",
    "nipike nini leo",
    "una miaka mingapi",
    "mji mkuu wa kanada ni upi",
    "kichwa kinauma",
    "sawa",
    "haha",
    "naangalia tu",
  ],
}
