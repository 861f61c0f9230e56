import type { Lexicon } from "./concepts.ts"

export const tl: Lexicon = {
  language: "tl",
  common:
    "ang ng sa na ko mo po ba ay at hindi wala may kailan saan paano magkano bakit ito yung naman lang pa kung ako kayo niyo nyo opo salamat kumusta pwede puwede gusto ano yan nga din rin mga kayong akong para ni si",
  terms: {
    order: "order*, inorder*, binili*, bili*, umorder*, orders, pinamili*",
    item: "item*, produkto*, gamit*, sapatos*, damit*, bagay*, shoes, pantalon",
    parcel: "parcel*, package*, padala*, kahon*, delivery*, order ko, pakete*",
    ship: "deliver*, padala*, ship*, hatid*, idedeliver*, pagpapadala*, pagdeliver",
    dispatch: "ipapadala*, ipadadala*, maship*, na-ship*, ishiship, iship, naship",
    arrive:
      "dumating*, dating*, darating*, natanggap*, matatanggap*, makuha*, nakarating*, dumarating*, makarating*, matanggap*, abot, aabot, dadating*, makukuha",
    get: "natanggap*, nakuha*, makuha*",
    where: "saan*, nasaan*, nasan*, san na, asan*, status",
    when: "kailan*, kelan*, anong araw, anong oras",
    howlong: "gaano katagal*, ilang araw*, gano katagal*, tagal*, ilang linggo",
    howmuch: "magkano*, presyo*, bayad*, singil*",
    days: "araw*, linggo*, loob ng",
    soon: "agad*, bilis*, bukas*, urgent, madali*",
    notyet:
      "hindi pa*, wala pa*, di pa*, hanggang ngayon*, hindi dumating*, di dumating*, wala pa rin*, hnd pa*, d pa, hindi pa rin",
    neg: "hindi*, wala*, di, huwag*, ayaw*, wag*, hnd",
    late: "late*, tagal*, matagal*, delayed*, antagal*",
    wait: "hintay*, naghihintay*, antay*",
    stuck: "hindi nag-uupdate, walang update*, stuck*, hindi gumagalaw*",
    lost: "nawala*, ninakaw*, nawawala",
    delivered: "delivered na daw*, nakalagay delivered*, sabi delivered*, naka delivered",
    track: "track*, tracking*, i-track*, matrack*",
    courier: "courier*, lbc, j&t, ninja van, rider*, lalamove, grab",
    postage:
      "shipping fee*, bayad sa shipping*, delivery fee*, free shipping*, sf, libreng shipping*, magkano ang shipping, magkano shipping, bayad sa padala*, libreng delivery, magkano ang delivery, magkano ang pagpapadala",
    free: "libre*, free",
    whopays:
      "sino magbabayad*, sino ang magbabayad*, kailangan bang magbayad*, ako magbabayad*, kailangan ko bang magbayad*, may bayad ba",
    sendback:
      "ibalik*, isauli*, isoli*, return*, ibabalik*, pagbabalik*, pagsasauli*, balik ko, soli*",
    refund:
      "refund*, pera ko*, ibalik ang pera*, balik ng pera*, narefund*, yung pera*, bayad ko*, ma-refund, ang pera ko, irefund*, pera + balik*",
    money: "pera*, bayad*",
    exchange: "palit*, papalitan*, exchange*, ipalit*, magpalit*, papalit*, pagpapalit*",
    size: "size*, sukat*, laki*",
    misfit:
      "masikip*, maluwag*, maliit*, malaki*, hindi kasya*, mas malaki*, mas maliit*, ibang size*, sikip*, di kasya*, haba*, mahaba*, maikli*, ibang sukat*, mali ang size",
    cancel:
      "kansel*, cancel*, i-cancel*, huwag ipadala*, wag na ipadala*, kanselahin*, icancel*, wag na po ipadala*, huwag na ipadala, wag na ideliver, huwag nyo na + ipadala*, wag na + ipadala*, wag nyo + ipadala*, pacancel*",
    dontwant:
      "nagbago*, ayoko*, ayaw ko*, hindi ko na*, di ko na*, hindi ko gusto*, nagkamali ng order*, hindi ko nagustuhan*, di ko gusto*, ayaw ko na",
    address: "address*, kalye*, tirahan*, zip code*, barangay*, bahay*",
    elsewhere: "ibang lugar*, ibang address*, lumipat*, bagong address*, sa iba, ibang bahay",
    wrong: "mali*, maling*, iba*, nagkamali*, hindi ito ang",
    change: "palitan*, baguhin*, bago*, i-edit*, pagbabago*",
    pay: "bayad*, magbayad*, bayaran*, nagbayad*, binayaran*, makabayad, charge*, na-charge",
    method:
      "paraan ng pagbabayad*, payment method*, paano magbayad*, tumatanggap*, mode of payment*, tinatanggap*, pwedeng pambayad, pwede bang magbayad, pwede ba magbayad",
    paybrand:
      "gcash*, maya*, cod*, credit card*, debit*, paypal*, cash*, bank transfer*, installment*, paymaya, card, hulugan*",
    fail: "hindi gumagana*, ayaw*, invalid*, error*, expired*, rejected*, hindi valid*, di gumagana*, hindi tinatanggap*, hindi magamit*, problema*, di magamit*, ayaw tanggapin, hindi pumasok, declined*",
    twice: "dalawang beses*, doble*, 2x",
    coupon: "coupon*, kupon*, code*, voucher*, promo*, discount code*",
    discount: "discount*, mura*, tawad*, sale*, bawas*",
    broken:
      "basag*, sira*, nasira*, yupi*, punit*, durog*, bitak*, may basag*, wasak*, lamog*, pisat*, gasgas*",
    defect: "depekto*, depektibo*, kalidad*, ayaw bumukas*, sira, defective",
    missing: "kulang*, nawawala*, walang laman*, hindi kasama*, di kasama",
    invoice: "resibo*, invoice*, or, bir*, tin, official receipt, vat",
    company: "kumpanya*, kompanya*, opisina*",
    stock: "stock*, available*, ubos*, may available*, meron pa*, restock",
    customs: "customs*, buwis*",
    abroad: "abroad*, ibang bansa*, international*, bansa*",
    warranty: "warranty*, garantiya*",
    repair: "ayos*, repair*, paayos*, kumpuni*",
    genuine: "original*, tunay*, peke*, legit*",
    material: "tela*, gawa sa*, materyal*",
    howto: "paano gamitin*, instructions*, manual*, paggamit",
    account: "account*",
    password: "password*",
    login: "log in*, login*, mag-login*, otp",
    delete: "burahin*, tanggalin*, delete*",
    gift: "regalo*, balot*, pangregalo*",
    hours: "anong oras*, bukas ba*, oras ng",
    store: "tindahan*, branch*, physical store*",
    pickup: "kunin*, pick up*, pickup*",
    how: "paano*, pano*, ano ang gagawin*",
    which: "ano-ano, alin, anong, ano ang mga, anu-ano",
    why: "bakit*, bat",
    person:
      "tumawag sa akin, may tumawag, tawagan ako, tao*, totoong tao*, agent*, representative*, makausap*, kausapin*, customer service*, tawagan*, manager*, staff*, taong, operator, csr, makipag-usap*",
    bot: "robot*, bot*, makina*",
    complain:
      "reklamo*, irereklamo*, magrereklamo*, dti, abogado*, idedemanda*, isusumbong*, demanda*, report, irereport*, ireport*, sumbong*, pulis",
    insult:
      "bwisit*, galit*, scam*, manloloko*, walang kwenta*, pangit*, nakakainis*, bastos*, putang*, gago*, tanga*, pangatlong beses*, ikatlong beses*, nakakahiya*, walanghiya*, kabobohan*, basura*, inis*, loko*, palpak*, tarantado*, punyeta*, letse*, nakakagalit*, dismayado*, nakakadismaya*, bulok*, sobra na",
    praise: "ang ganda*, maganda*, galing*, ayos*, nagustuhan*, the best",
    thanks: "salamat*, thank*, thanks",
    hello: "kumusta*, hello*, hi, magandang*, kamusta*",
    bye: "paalam*, bye*, babay*",
    offtopic:
      "panahon*, ulan*, uulan*, biro*, tula*, kanta*, basketball*, pelikula*, kabisera*, presidente*, takdang*",
    inject:
      "balewalain*, huwag pansinin*, naunang*, lahat ng tagubilin*, kalimutan*, instructions na, tagubilin*, ipagwalang*",
    weekday: "linggo, sabado, weekend, piyesta",
  },
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
