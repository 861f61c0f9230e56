import type { Lexicon } from "./concepts.ts"

export const fi: Lexicon = {
  language: "fi",
  common:
    "ja on ei se en ole mina sina olen olet han me te ne mita missa milloin miksi miten kuinka paljon minun tilaus kiitos hei voi voinko onko mutta kun tai niin etta viela jo ovat teidan teilla saa saan tama sen haluan pitaa nyt vain ette kuin",
  terms: {
    order: "tilau*, tilas*, tilaan, osto*, ostin",
    item: "tuote, tuott*, tavara*, kenga*, vaat*, mekko*, artikkel*, housu*, keng*",
    parcel: "paket*, lahety*, laatikko*, toimitus*, pahvi*, lähetykse*",
    ship: "toimit*, lahet*, kuljet*",
    dispatch: "lahtee, lahtenyt, lahetetaan, lahetatte, lahetetty, postitetaan, lahetat*",
    arrive:
      "saapu*, tulee, tullut, tullu, perill*, saan, sain, toimitet*, kotiin, kotona, tuleeko, saapuu, perille",
    get: "saan, sain, saanut, saada, saapu*",
    where: "missa, mihin, minne, tila, mis",
    when: "milloin, koska, minä päivänä, mina paivana",
    howlong:
      "kuinka kauan, kauanko, montako paivaa, toimitusaika*, miten kauan, kuinka monta paivaa, kuinka nopeasti, monessa paivassa, kuinka monessa, kestaa, monta paivaa",
    howmuch: "mita maksaa, paljonko, kuinka paljon, hinta*, maksaa, maksu*, kallis",
    days: "paiva*, viikko*, viiko*, ajassa, arkipaiva*, kuluessa",
    soon: "kiire*, nopeasti, huomenna, pikatoimitus",
    notyet:
      "ei ole viela, ei viela, vielakaan, edelleen, ei ole tullut, ei ole saapunut, en ole saanut, koskaan, ei oo, yha, odotan edelleen, odottelen viela, odotan viela, ei tullut, ei tullu, ei nay",
    neg: "ei, en, ole, mitaan, ilman, eivat, emme",
    late: "myohassa, viivasty*, myohasty*, kauan, hidas",
    wait: "odot*, odott*",
    stuck: "ei paivity, jumi*, ei liiku, pysahtyn*, jumissa",
    lost: "kadonnut, hukkun*, varast*, hukassa, katosi",
    delivered: "toimitetuksi, merkitty toimitet*, luovutet*, sanoo toimitet*, toimitettu tilassa",
    track: "seura*, seuranta*, seurantakoodi*",
    courier: "posti, matkahuolto, postnord, kuriiri*, dhl, kuljetusyhtio*, jakelija",
    postage:
      "postista maksaa, postista, toimituskulu*, postikulu*, postimaksu*, ilmainen toimitus, toimitusmaksu*, rahti*, toimitus maksaa, lahetyskulu*, maksaako toimitus, postitus*, toimituksen hinta",
    free: "ilmai*, maksut*, maksuton*",
    whopays:
      "kuka maksaa, pitaako maksaa, omalla kustannu*, itse maksaa, joudunko maksa*, taytyyko maksa*",
    sendback: "palaut*, takaisin, lahettaa takaisin, palautus*, vaihto- ja palautus",
    refund:
      "hyvity*, rahat takaisin, rahani, rahojen palaut*, rahanpalaut*, rahat, maksupalaut*, rahoja, rahojani, palautu* + rah*",
    money: "raha*, rahat, summa, rahoja",
    exchange: "vaihta*, vaihto*, vaihd*, korvaav*",
    size: "koko*, kokoa, koon, numero*, mitta*, mitat, kokotaul*, koossa",
    misfit:
      "liian pien*, liian iso*, liian tiuk*, kirista*, ei mahdu, ei sovi, isompi*, pienempi*, suurempi*, eri koko*, toinen koko, toiseen koko*, tiukka*, puristaa, ahtaat, numeroa isom*, koko*, ahda*, iso, pieni, puristav*, pitka, vaara koko, väärän kokoi*",
    cancel:
      "peru*, peruu*, perua, alkaa lahettako, ala laheta, keskeyt*, alkaa laittako, mitatoi*, pysayt*, ala + laheta, alkaa + lahettako",
    dontwant:
      "muutin mieleni, en halua, en tarvitse, vahingossa, en pida, mielta, en tarviikaan, en haluakaan, ei miellyt*, en tykan*, en tykkaa, en ole tyytyvainen",
    address: "osoi*, katu*, kadun, postinumero*, osote, talonumero",
    elsewhere:
      "muualle, eri osoi*, toiseen osoi*, toinen osoite, muutt*, uusi osoite, uuteen osoi*, muuanne, toiseen paikkaan, naapuri*, jonnekin muualle, toisaalle",
    wrong: "vaara*, vaarin, virhe*, eri tuote, erilainen, vaaran, jotain muuta, sekoit*, virheell*",
    change: "muutta*, muuto*, vaihtaa, korja*, paivit*, muokat*",
    pay: "maks*, maksa*, veloit*",
    method:
      "maksutava*, maksutapa*, miten voin maksaa, hyvaksyt*, maksuvaihtoehto*, kuinka voin maksaa, milla voi maksaa, kayko maksu*, maksutavat",
    paybrand:
      "kort*, luottokort*, paypal, klarna, mobilepay, lasku*, verkkopankki*, visa, osamaksu*, kateinen, kateis*, tilisiirto, mastercard, postiennakko, era*",
    fail: "ei toimi, virheell*, hylat*, vanhentun*, ei kelpaa, epaonnistu*, ei mene lapi, ei hyvaksy, ei voimassa, hylkaa, ei onnistu, kelpaamaton, ongelma*, ei kay, mitaton",
    twice: "kahdesti, kaksi kertaa, kahteen kertaan, tupla*",
    coupon: "kupon*, alennuskood*, koodi*, lahjakortti*, etukood*, kampanjakood*, kuponki*",
    discount: "alennu*, halvem*, tarjou*, ale, edulli*",
    broken:
      "rikki*, hajo*, vaurioit*, sarkyn*, murskaant*, rikko*, haljen*, naarm*, litist*, revenn*, kolhi*, palas*, lommo*, rutist*, sarkyi, hajal*, sirpal*, lyttyssa, lytyssa, murskana",
    defect: "vika*, viallin*, laatu*, ei kaynnisty, viall*, valmistusvirhe*, rikkoutu*",
    missing: "puuttu*, puuttuu, vajaa, ei ollut mukana, tyhja, unohtu*",
    invoice: "kuitti*, kuitin, lasku*, laskun, alv, y-tunnus",
    company: "yrity*, firma*, yhtio*",
    stock: "varasto*, loppu*, saatavi*, saatavuus, loppuunmyy*",
    customs: "tulli*, tuontivero*, tullimaksu*",
    abroad: "ulkoma*, kansainvali*, ruotsi*, toiseen maahan, viro*, maihin, maahan",
    warranty: "takuu*",
    repair: "korja*, huolto*",
    genuine: "aito*, aitoja, vaarenn*, alkuperai*",
    material: "materiaal*, kangas*, puuvilla*, nahka*, mista tehty",
    howto: "kayttoohje*, ohje*, miten kayt*, pestaan, pesu*, kokoaminen",
    account: "tili, tilin, tilini, profiil*",
    password: "salasana*",
    login: "kirjaut*, kirjautua, rekisteroi*, vahvistuskoodi*",
    delete: "poista*, sulkea",
    gift: "lahja*, paketoi*, syntymapaiva*",
    hours: "aukioloaja*, aukiolo*, auki",
    store: "myymala*, kauppa*, liike",
    pickup: "nouto*, noutaa, hakea, noudan",
    newsletter: "uutiskirje*",
    how: "miten, kuinka, mita pitaa tehda, mita teen",
    which: "mita, mitka, mika, milla",
    why: "miksi, syy",
    person:
      "onko siella ketaan, onko kukaan, voiko joku soittaa, ihmi*, asiakaspalvelija*, henkilo*, asiakaspalvelu*, jonkun, joku, soitta*, esimies*, oikea*, oikean ihmi*, puhua, virkailija*, tyontekija*, edustaja*, jutella",
    bot: "robot*, botti*, botin, bot, kone*",
    complain:
      "valit*, kuluttaja*, kuluttajansuoja*, asianaja*, reklamaatio*, kantelu*, oikeu*, kuluttajaviranomai*, rikosilmoit*, ilmiann*",
    insult:
      "torke*, surkea*, huijau*, huijar*, vihai*, kolmas kerta, kolmannen kerran, raivois*, paska*, kamala*, hirvea*, jarkytta*, hapea*, kelvoton*, vittu*, saatan*, perse*, ala-arvoi*, idiootti*, naurettav*, katastrofi*, loppui karsivall*, rosvo*, sietamat*, huono*, pettyny*, ärsyttä*, inhot*, raivos*, kolmatta kertaa, helvet*, skandaali*",
    praise: "mahtav*, loistav*, upea*, hyva*, kiva*, taydelli*, tyytyvai*",
    thanks: "kiit*, kiitos",
    hello: "hei, moi, terve, paivaa, huomenta",
    bye: "hei hei, nakemiin, moikka, heippa",
    offtopic:
      "saa, saan huomenna, vitsi*, runo*, laulu*, jalkapallo*, resepti*, presidentti*, sataa, elokuva*, paakaupunki*, laksy*, millainen saa",
    inject:
      "sivuuta*, aiemmat ohje*, kaikki ohje*, unohda*, kehittajatila*, jata huomiotta, aikaisemm* ohje*, ohita*",
    weekday: "sunnuntai*, lauantai*, viikonlopp*, pyhapaiv*",
  },
  offTopic: [
    "sataako viikonloppuna",
    "kerro jotain hauskaa",
    "kuka voitti eilisen pelin",
    "kirjoita runo syksystä",
    "mitä teen ruoaksi",
    "kuinka vanha olet",
    "mikä on kanadan pääkaupunki",
    "päätäni särkee",
    "okei",
    "katselen vain",
  ],
}
