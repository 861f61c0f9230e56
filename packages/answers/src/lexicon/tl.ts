import type { Lexicon } from "./concepts.ts"

export const tl: Lexicon = {
  language: "tl",
  common:
    "ang ng sa na ko mo po ba ay at hindi wala may kailan saan paano magkano bakit ito yung naman lang pa kung ako kayo niyo nyo opo salamat kumusta pwede puwede gusto ano yan nga din rin mga kayong akong para ni si",
  terms: {
    order: "order*, inorder*, binili*, bili*, umorder*, orders, pinamili*, bumili*, in-order*",
    item: "item*, produkto*, gamit*, sapatos*, damit*, bagay*, shoes, pantalon, pantalon*, bag*, tasa*, polo*, palda*, jacket*, tsinelas*, relo*, laruan*, lampara*, silya*, mesa*, libro*, charger*, earphones*, headphones*, singsing*, kwintas*, hikaw*, pabango*, sumbrero*, medyas*, bra, plorera, baso*, plato*, salamin*, unan*, kumot*, kabibili, blouse*, shirt*, dress*, sandals*",
    parcel: "parcel*, package*, padala*, kahon*, delivery*, order ko, pakete*, delivery, bagahe",
    ship: "deliver*, padala*, ship*, hatid*, idedeliver*, pagpapadala*, pagdeliver",
    dispatch:
      "ipapadala*, ipadadala*, maship*, na-ship*, ishiship, iship, naship, naipadala*, pinadala*, naship*, isi-ship*, ipinadala*, kailan ipapadala*, napadala*, pinaproseso*, processing*, shipped out",
    arrive:
      "dumating*, dating*, darating*, natanggap*, matatanggap*, makuha*, nakarating*, dumarating*, makarating*, matanggap*, abot, aabot, dadating*, makukuha, makukuha*, dapat dumating",
    get: "natanggap*, nakuha*, makuha*",
    where: "saan*, nasaan*, nasan*, san na, asan*, status, nasaan na",
    when: "kailan*, kelan*, anong araw, anong oras",
    howlong:
      "gaano katagal*, ilang araw*, gano katagal*, tagal*, ilang linggo, gaano tagal*, ilang linggo*, ilang days*, katagal*",
    howmuch: "magkano*, presyo*, bayad*, singil*, how much, hm, mgkano*",
    days: "araw*, linggo*, loob ng",
    soon: "agad*, bilis*, bukas*, urgent, madali*, mabilis*, rush*, bago mag*, ngayon din, express*, madalian*",
    notyet:
      "hindi pa*, wala pa*, di pa*, hanggang ngayon*, hindi dumating*, di dumating*, wala pa rin*, hnd pa*, d pa, hindi pa rin, dapat nung*, dapat andito*, hindi ko natanggap*, di ko natanggap*, wala parin*, dapat dumating*, dapat nandito*",
    neg: "hindi*, wala*, di, huwag*, ayaw*, wag*, hnd, walang*",
    late: "tagal*, matagal*, delayed*, antagal*, delay*, ang tagal*, ilang linggo na*, late",
    wait: "hintay*, naghihintay*, antay*, inaantay*, hinihintay*",
    stuck:
      "hindi nag-uupdate, walang update*, stuck*, hindi gumagalaw*, di gumagalaw*, pareho pa rin*, parehong status*, hindi nag-uupdate*, di nag-uupdate*, natengga*, naipit*, hindi umuusad*",
    lost: "nawala*, ninakaw*, nawawala, nawawala*, nanakaw*",
    delivered:
      "delivered na daw*, nakalagay delivered*, sabi delivered*, naka delivered, delivered daw*, marked delivered*, maling bahay*, kapitbahay*, hindi ako pumirma*, di ako pumirma*, tagged as delivered*, delivered pero*",
    track:
      "track*, tracking*, i-track*, matrack*, subaybay*, status ng order*, status ng parcel*, ma-track*",
    courier:
      "courier*, lbc, j&t, ninja van, rider*, lalamove, grab, j&t*, lbc*, ninja van*, flash express*, sino magdedeliver*, sino maghahatid*, anong courier*, shopee xpress*",
    postage:
      "shipping fee*, bayad sa shipping*, delivery fee*, free shipping*, sf, libreng shipping*, magkano ang shipping, magkano shipping, bayad sa padala*, libreng delivery, magkano ang delivery, magkano ang pagpapadala, bayad sa delivery*, libreng delivery*, libre delivery*, padala sa*, magkano po papadala, magkano delivery*, magkano shipping*, papadala sa, libre ang delivery*",
    free: "libre*, free, libreng*",
    whopays:
      "sino magbabayad*, sino ang magbabayad*, kailangan bang magbayad*, ako magbabayad*, kailangan ko bang magbayad*, may bayad ba, sinong magbabayad*, ako ba magbabayad*, sagot ko ba*, sagot nyo ba*, ako ba ang*, sino sasagot*",
    sendback:
      "ibalik*, isauli*, isoli*, return*, ibabalik*, pagbabalik*, pagsasauli*, balik ko, soli*, balik*, binalik*, isasauli*, pagbalik ng item, ipabalik*, ayaw ng asawa ko, ayaw ko na sa, hindi nagustuhan*, di nagustuhan*",
    refund:
      "refund*, pera ko*, ibalik ang pera*, balik ng pera*, narefund*, yung pera*, bayad ko*, ma-refund, ang pera ko, irefund*, pera + balik*, balik pera*, bayad ko ibalik*, kelan babalik pera*, kailan babalik pera*, wala pa ring pera*, wala pang pera*, ibabalik ang bayad*, balik bayad*",
    money: "pera*, bayad*",
    exchange:
      "palit*, papalitan*, exchange*, ipalit*, magpalit*, papalit*, pagpapalit*, palitan*, ibang kulay*, kapalit*, swap*",
    size: "size*, sukat*, laki*, sizing*, laki ng",
    misfit:
      "masikip*, maluwag*, maliit*, malaki*, hindi kasya*, mas malaki*, mas maliit*, ibang size*, sikip*, di kasya*, haba*, mahaba*, maikli*, ibang sukat*, mali ang size, sobrang laki*, malaki sa*, masyadong malaki*, masyadong maliit*, masyadong mahaba*, masyadong maikli*, luwag*, hindi sukat*, maluwang*",
    cancel:
      "kansel*, cancel*, i-cancel*, huwag ipadala*, wag na ipadala*, kanselahin*, icancel*, wag na po ipadala*, huwag na ipadala, wag na ideliver, huwag nyo na + ipadala*, wag na + ipadala*, wag nyo + ipadala*, pacancel*, kansela*, pa-cancel*, wag nyo na ipadala*",
    dontwant:
      "nagbago*, ayoko*, ayaw ko*, hindi ko na*, di ko na*, hindi ko gusto*, nagkamali ng order*, hindi ko nagustuhan*, di ko gusto*, ayaw ko na, ayaw ko na*, nagbago isip*, nagbago ang isip*, hindi ko na kailangan*, di ko na kailangan*, maling order ko*, na-order ko ng mali*, di na kailangan*",
    address: "address*, kalye*, tirahan*, zip code*, barangay*, bahay*, house number*, adres*",
    elsewhere:
      "ibang lugar*, ibang address*, lumipat*, bagong address*, sa iba, ibang bahay, sa opisina*, sa office*, wala ako sa bahay*, lumang address*",
    wrong:
      "maling*, iba*, nagkamali*, hindi ito ang, ibang item*, hindi ito ang*, iba ang*, ibang tao*, hindi ko inorder*, di ko inorder*, ibang produkto*, ibang kulay ang dumating*, iba yung dumating*, mali, malî",
    change:
      "palitan*, baguhin*, bago*, i-edit*, pagbabago*, bago*in, i-update*, ayusin*, itama*, mabago*",
    pay: "bayad*, magbayad*, bayaran*, nagbayad*, binayaran*, makabayad, charge*, na-charge, binayad*, babayaran*, nabawas*, kinaltas*, binawas*, kaltas*, nacharge*, na-charge*, siningil*",
    method:
      "paraan ng pagbabayad*, payment method*, paano magbayad*, tumatanggap*, mode of payment*, tinatanggap*, pwedeng pambayad, pwede bang magbayad, pwede ba magbayad, paano magbabayad*, pwede bang bayad*, pwede bang magbayad*, paraan ng bayad*",
    paybrand:
      "gcash*, maya*, cod*, credit card*, debit*, paypal*, cash*, bank transfer*, installment*, paymaya, card, hulugan*, card*, paymaya*, hati-hati*, utang, spaylater*, bayad mamaya*, pay later*",
    fail: "hindi gumagana*, ayaw*, invalid*, error*, expired*, rejected*, hindi valid*, di gumagana*, hindi tinatanggap*, hindi magamit*, problema*, di magamit*, ayaw tanggapin, hindi pumasok, declined*, ayaw gumana*, di tinatanggap*, failed*, hindi ma*, di ma*, ayaw tanggapin*, ayaw pumasok*, hindi nagana*, di pumasok*, hindi pumasok*, naka-lock*, na-lock*, nalock*, walang dumating na code*, ayaw mag*, gumana*",
    twice:
      "dalawang beses*, doble*, 2x, nadoble*, twice, 2 beses*, dobleng*, sobrang singil*, dalawang bayad*",
    coupon: "coupon*, kupon*, code*, voucher*, promo*, discount code*",
    discount: "discount*, mura*, tawad*, sale*, bawas*, diskwento*, bawas presyo*, may promo*",
    pricedrop:
      "bumaba ang presyo*, bumaba presyo*, nagmura*, mas mura na*, diperensya*, bumaba yung presyo*, mas mahal ko nabili*, mahal ko nabili*",
    broken:
      "basag*, sira*, nasira*, yupi*, punit*, durog*, bitak*, may basag*, wasak*, lamog*, pisat*, gasgas*, nabasag*, butas*, may crack*, tumapon*, tagas*, basa*ng, may tagas*, dumi*",
    defect:
      "depekto*, depektibo*, kalidad*, ayaw bumukas*, sira, defective, sira*, hindi na gumagana*, di na gumagana*, quality*, hindi bumubukas*, di bumubukas*, ayaw mag-on*, ayaw mag-charge*, nasira agad*, namamatay*",
    missing:
      "kulang*, nawawala*, walang laman*, hindi kasama*, di kasama, wala sa kahon*, kalahati lang*, nawawalang item*, di kasama*, kulang ng isa*",
    invoice:
      "resibo*, invoice*, or, bir*, tin, official receipt, vat, or number, patunay ng pagbili*, official receipt*",
    company: "kumpanya*, kompanya*, opisina*, company*, negosyo*",
    stock:
      "stock*, available*, ubos*, may available*, meron pa*, restock, may stock*, sold out*, ubos na*, naubos*, restock*, mayroon pa*, kailan magkakaroon*",
    preorder: "pre-order*, preorder*, pre order*, bago ilabas*, petsa ng labas*",
    customs: "customs*, buwis*, import tax*",
    abroad:
      "abroad*, ibang bansa*, international*, bansa*, sa labas ng bansa*, mga bansa*, saudi*, dubai*, singapore*",
    remote: "liblib*, malayong lugar*, malalayong*, mga isla, sa isla, malayong isla",
    warranty: "warranty*, garantiya*",
    repair:
      "ayos*, repair*, paayos*, kumpuni*, ayos ng sirang*, pa-repair*, spare part*, pagpapaayos*, nagpapaayos*, ipagawa*, pagawa*",
    genuine: "original*, tunay*, peke*, legit*, authentic*",
    material:
      "tela*, gawa sa*, materyal*, cotton*, labhan*, washing machine*, umuurong*, tunay na balat*, leather*",
    color: "kulay*, tulad ng litrato*, sa litrato*, sa picture*",
    howto:
      "paano gamitin*, instructions*, manual*, paggamit, paano ikabit*, paano i-assemble*, gabay*",
    points: "points ko*, gamitin ang points*, puntos ko*, ilang points*, points at, reward*",
    member: "membership*, miyembro*, mag-refer*, imbitahan ang kaibigan*",
    account: "account*, profile*",
    password: "password*, reset*",
    login:
      "log in*, login*, mag-login*, otp, maka-login*, mag-sign up*, magrehistro*, gumawa ng account*, otp*, code na dumating*, locked ang account*, makapasok*",
    delete: "burahin*, tanggalin*, delete*, i-delete*, isara ang account*, tanggalin ang account*",
    phone: "numero ng telepono*, phone number*, cp number*, bagong number*",
    email: "email*, e-mail*",
    gift: "regalo*, pangregalo*, pambalot*, gift*, walang presyo*",
    wholesale: "wholesale*, maramihan*, pakyawan*, reseller*, bulk*",
    review: "review*, rating*, magbigay ng star*, magbigay ng bituin*, feedback*",
    hours:
      "anong oras*, bukas ba*, oras ng, oras ng*, anong oras kayo*, bukas ba kayo*, hanggang anong oras*, may tao ba ngayon*, kailan pwede tumawag*, kailan kayo bukas*, open ba kayo*",
    store: "tindahan*, branch*, physical store*, store nyo*, shop nyo*",
    pickup:
      "kunin*, pick up*, pickup*, kunin ko*, kukunin ko*, ako ang kukuha*, ako na kukuha*, locker*, kukunin sa*",
    privacy: "privacy*, data ko*, impormasyon ko*, personal na impormasyon*",
    newsletter:
      "newsletter*, unsubscribe*, mag-unsubscribe*, patalastas*, tigilan ang email*, subscribe*, ads, ang daming ads",
    install:
      "bluetooth*, wifi*, router*, kumonekta*, konektado*, connect*, i-pair*, pair*, software*, nadidiskonekta*",
    how: "paano*, pano*, ano ang gagawin*",
    which: "ano-ano, alin, anong, ano ang mga, anu-ano",
    why: "bakit*, bat",
    person:
      "tumawag sa akin, may tumawag, tawagan ako, tao*, totoong tao*, agent*, representative*, makausap*, kausapin*, customer service*, tawagan*, manager*, staff*, taong, operator, csr, makipag-usap*",
    bot: "robot*, makina*, bot, chatbot*",
    complain:
      "reklamo*, irereklamo*, magrereklamo*, dti, abogado*, idedemanda*, isusumbong*, demanda*, report, irereport*, ireport*, sumbong*, pulis",
    insult:
      "bwisit*, galit*, scam*, manloloko*, walang kwenta*, pangit*, nakakainis*, bastos*, putang*, gago*, tanga*, pangatlong beses*, ikatlong beses*, nakakahiya*, walanghiya*, kabobohan*, basura*, inis*, loko*, palpak*, tarantado*, punyeta*, letse*, nakakagalit*, dismayado*, nakakadismaya*, bulok*, sobra na",
    praise: "ang ganda*, maganda*, galing*, ayos*, nagustuhan*, the best",
    thanks: "salamat*, thank*, thanks",
    hello: "kumusta*, hello*, hi, magandang*, kamusta*",
    bye: "paalam*, bye*, babay*",
    offtopic:
      "panahon*, ulan*, uulan*, biro*, kanta*, basketball*, pelikula*, kabisera*, presidente*, takdang*, tula, tulang",
    inject:
      "balewalain*, huwag pansinin*, naunang*, lahat ng tagubilin*, kalimutan*, instructions na, tagubilin*, ipagwalang*",
    weekday: "linggo, sabado, weekend, piyesta",
    amend:
      "magdagdag, idagdag, dagdagan, dagdag sa order, baguhin ang order, palitan ang order, i edit ang order, bilang ng, mali ang bilang, quantity, alisin ang, tanggalin ang, bawasan, pagsamahin, isa lang ang gusto",
    advice:
      "rekomenda*, mairerekomenda*, mairekomenda*, irekomenda*, marerekomenda*, payo, suggest*, piliin, pipiliin, alin ang mas, alin ang maganda, mas maganda, pinakamaganda, pinagkaiba, pagkakaiba, kaibahan, baguhan, beginner*, dry skin, oily skin, sensitive skin, sensitive na balat, tuyong balat, balat, anong produkto, bagay sa akin, tulungan akong pumili, alin ang pipiliin",
    contact:
      "numero ng telepono, number ninyo, number nyo, numero ninyo, email ninyo, email nyo, email address, anong number, tatawagan, tawagan, kokontakin, makokontak, makontak, kontakin, contact number, contact details, viber, messenger, whatsapp",
    cruelty: "hayop, kuneho, cruelty free, cruelty, animal testing",
    expiry:
      "expiry, expire*, expired, best before, pagkabukas, kapag nabuksan, bago masira, masisira, mapanis, panis, sariwa, gaano katagal bago",
    diet: "vegan*, vegetarian*, gulay lang, gluten, halal, kosher, lactose, walang asukal, diabetes, diabetic*, organic, baboy, walang trigo",
    currency:
      "currency, dolyar, dollar*, euro, sa piso, anong pera, palitan ng pera, exchange rate",
    buy: "paano mag order, paano umorder, paano bumili, paano bilhin, gusto kong bilhin, gusto kong bumili, gusto kong umorder, bibilhin ko, tulungan akong umorder, saan umorder, saan mag order, bumili online, umorder online, sa cart",
    chilled:
      "malamig, pinalamig, frozen, yelo, may yelo, matutunaw, natutunaw, tunaw, ice pack, mainit na dumating, cooler",
    compatible:
      "compatible, tugma, gumagana ba sa iphone, gagana ba sa, gagana sa, kasya sa modelo, modelo ko, device ko, cellphone ko, pwede sa iphone, pwede ba sa android, sa android, anong case, plug, saksakan, 220v, volt*",
  },
  apart: {
    item: "bago bagong baguhin",
    wrong: "ibabalik ibalik*",
    paybrand: "cardigan",
  },
  everyday:
    "ikaw siya kami tayo sila niya namin natin ninyo nila akin iyo kanya amin atin inyo kanila sakin sayo iyan iyon eto yun ung nang kay meron mayroon daw raw kasi kaya pero kapag pag dahil tungkol mula hanggang habang noong nung nuong kanina ngayon kahapon kagabi bukas mamaya lunes martes miyerkules huwebes biyernes sabado linggo araw linggong buwan taon oras minuto umaga tanghali hapon gabi anong sino sinong kelan pano alin aling ilan ilang gaano isa isang dalawa dalawang tatlo tatlong apat lima anim pito walo siyam sampu una pangalawa huli lahat bawat iba ibang pareho parehong ganito ganyan ganun sobra masyado medyo konti kaunti marami maraming mas pinaka gustong ayaw ayoko pwedeng maaari maari kailangan dapat sana baka siguro talaga agad muna ulit uli muli palagi lagi minsan gawa ginawa gagawin gawin ginagawa bigay ibigay binigay bigyan kuha kunin kinuha lagay nilagay nalagay ilagay tingin tingnan nakita makita kita sabi sabihin sinabi tanong itanong sagot tulong tulungan patulong pakiusap paki pakisuyo kamusta hello hoy mam maam sir ate kuya nanay tatay mama papa asawa mister misis anak kapatid kaibigan bata tao bahay kwarto opisina pinto bansa lungsod bayan probinsya maganda mabuti masama bago bagong luma lumang malaki malaking maliit pula asul itim puti berde dilaw rosas kulay kamay paa ulo bewang katawan pangalan numero number telepono cellphone litrato larawan picture pagbukas binuksan buksan sarado labas loob taas baba harap likod dito diyan doon dun dyan rito nandito andito nandun the are was your you for with this that have has can how what when where why who please and but not yes they here there now today tomorrow yesterday just still cardigan",
  offTopic: [
    "uulan ba sa sabado",
    "magkwento ka ng nakakatawa",
    "sino nanalo kahapon",
    "gumawa ka ng tula",
    "ano ulam mamaya",
    "ilang taon ka na",
    "ano ang kabisera ng canada",
    "masakit ulo ko",
    "sige",
    "haha",
    "tumitingin lang",
  ],
}
