import type { Lexicon } from "./concepts.ts"

export const fi: Lexicon = {
  language: "fi",
  common:
    "ja on ei se en ole mina sina olen olet han me te ne mita missa milloin miksi miten kuinka paljon minun tilaus kiitos hei voi voinko onko mutta kun tai niin etta viela jo ovat teidan teilla saa saan tama sen haluan pitaa nyt vain ette kuin",
  terms: {
    order: "tilau*, tilas*, tilaan, osto*, ostin, tilasin*, tilaama*, ostos*, tilattu",
    item: "tuote, tuott*, tavara*, kenga*, vaat*, mekko*, artikkel*, housu*, keng*, housut, paita*, paida*, takki*, takin, kenkä*, kengät, kengi*, mekon, hame*, neule*, villapaita*, saappa*, sukat, sukka*, laukku*, laukun, reppu*, lamppu*, muki*, kuppi*, maljak*, lelu*, kello, kellon, tuoli*, pöytä*, pöydän, farku*, huppari*, sandaali*, pipo*, huivi*, hanska*, rintaliivi*, uimapu*, kuulok*, laturi*, johto, kaulakoru*, korvakoru*, ranneko*, sormus*, hajuves*, voide*, kirja*, nukke*, sohva*, tyyny*, peitto*, matto*, lasi*, pullo*, kulho*, lautanen, peili*, kuori*, laite, laitte*, tuote*, tuotte*, t-paita*",
    parcel:
      "paket*, lahety*, laatikko*, toimitus*, pahvi*, lähetykse*, paketti*, paketin, pakett*, lähety*, laatik*",
    ship: "toimit*, lahet*, kuljet*",
    dispatch:
      "lahtee, lahtenyt, lahetetaan, lahetatte, lahetetty, postitetaan, lahetat*, lähete*, lähetätte*, lähtee*, lähtenyt*, lähetetty*, milloin lähe*, käsittelyssä*, postitet*",
    arrive:
      "saapu*, tulee, tullut, tullu, perill*, saan, sain, toimitet*, kotiin, kotona, tuleeko, saapuu, perille, tulee*, tuli, saapuu*, perillä*, perille*, ehtii*, kotiin*, tulla*, toimiteta*, saanko",
    get: "saan, sain, saanut, saada, saapu*",
    where: "missa, mihin, minne, tila, mis, missä*, missä mun, viipyy*, minne*",
    when: "milloin, koska, minä päivänä, mina paivana",
    howlong:
      "kuinka kauan, kauanko, montako paivaa, toimitusaika*, miten kauan, kuinka monta paivaa, kuinka nopeasti, monessa paivassa, kuinka monessa, kestaa, monta paivaa, kauanko*, kuinka kauan*, monessako päiv*, montako päiv*, kuinka monta päiv*, miten pitkä*, miten kauan*",
    howmuch:
      "mita maksaa, paljonko, kuinka paljon, hinta*, maksaa, maksu*, kallis, paljonko*, mitä maksaa*, kuinka paljon*, mitä se maksaa*, mitä kustantaa*",
    days: "paiva*, viikko*, viiko*, ajassa, arkipaiva*, kuluessa",
    soon: "kiire*, nopeasti, huomenna, pikatoimitus, perjantaiksi*, huomiseksi*, pika*, nopeammin*, pikatoimitus*",
    notyet:
      "ei ole viela, ei viela, vielakaan, edelleen, ei ole tullut, ei ole saapunut, en ole saanut, koskaan, ei oo, yha, odotan edelleen, odottelen viela, odotan viela, ei tullut, ei tullu, ei nay, ei ole tullut*, ei oo tullut*, ei tullut*, vielä ei*, ei vieläkään*, vieläkään*, en ole saanut*, en oo saanut*, piti tulla*, pitäisi olla täällä*, ei ole saapunut*, ei saapunut*, ei näy*, ei kuulu*",
    neg: "ei, en, ole, mitaan, ilman, eivat, emme",
    late: "myohassa, viivasty*, myohasty*, kauan, hidas",
    wait: "odot*, odott*",
    stuck:
      "ei paivity, jumi*, ei liiku, pysahtyn*, jumissa, sama tila*, jumissa*, ei liiku*, ei päivity*, seisoo*, jumittaa*, juuttunut*",
    lost: "kadonnut, hukkun*, varast*, hukassa, katosi",
    delivered:
      "toimitetuksi, merkitty toimitet*, luovutet*, sanoo toimitet*, toimitettu tilassa, näkyy toimitettuna*, toimitettu mutta*, en ole kuitannut*, en allekirjoitt*, naapuri*, väärälle naapuri*, lukee toimitettu*",
    track: "seura*, seuranta*, seurantakoodi*",
    courier:
      "posti, matkahuolto, postnord, kuriiri*, dhl, kuljetusyhtio*, jakelija, matkahuolto*, kuljetusyhti*, kuka tuo*, kuljettaja*, millä firmalla*",
    postage:
      "postista maksaa, postista, toimituskulu*, postikulu*, postimaksu*, ilmainen toimitus, toimitusmaksu*, rahti*, toimitus maksaa, lahetyskulu*, maksaako toimitus, postitus*, toimituksen hinta, ilmainen toimitus*, paljonko toimitus*, toimitus maksaa*, maksaa kun tuotte*, kotiinkuljetus*, maksaa toimitus*, ilmaiset toimituskulut*",
    free: "ilmai*, maksut*, maksuton*",
    whopays:
      "kuka maksaa, pitaako maksaa, omalla kustannu*, itse maksaa, joudunko maksa*, taytyyko maksa*, kuka maksaa*, maksanko itse*, maksatteko te*, omasta pussista*, joudunko maksamaan*",
    sendback:
      "palaut*, takaisin, lahettaa takaisin, palautus*, vaihto- ja palautus, takaisin teille*, teille takaisin*, lähetän takaisin*, lähettää takaisin*, ei tykännyt*, en tykkää*, en tykännyt*",
    refund:
      "hyvity*, rahat takaisin, rahani, rahojen palaut*, rahanpalaut*, rahat, maksupalaut*, rahoja, rahojani, palautu* + rah*, rahani*, rahat takaisin*, rahat tilil*, missä rahat*, milloin rahat*, koska rahat*, rahojen palautus*, rahoja ei*, saan rahat*, rahat näky*",
    money: "raha*, rahat, summa, rahoja",
    exchange:
      "vaihta*, vaihd*, korvaav*, vaihda*, toisen väri*, tilalle*, vaihto, vaihdon, vaihto-oikeu*",
    size: "koon, numero*, mitta*, mitat, kokotaul*, koossa, kokotaulukko*, minkä kokoi*, mitoitus*",
    misfit:
      "liian pien*, liian iso*, liian tiuk*, kirista*, ei mahdu, ei sovi, suurempi*, eri koko*, toinen koko, toiseen koko*, puristaa, ahtaat, numeroa isom*, koko*, ahda*, iso, pieni, puristav*, pitka, vaara koko, väärän kokoi*, kiristä*, liian suur*, väljä*, löysä*, ei mahdu*, ei sovi*, isommat, isomman, pienemmän*, pienemmät, puristaa*, hankaa*, toinen koko*, liian pitk*, liian lyhy*, numero isompi*, kokoa isompi*, on tiukka, ovat tiukat, isompaan, pienempään",
    cancel:
      "peruu*, perua, alkaa lahettako, ala laheta, keskeyt*, alkaa laittako, mitatoi*, pysayt*, ala + laheta, alkaa + lahettako, peruut*, perua*, älkää lähettäkö*, kumoa*, perun, peruisin, peruminen",
    dontwant:
      "muutin mieleni, en halua, en tarvitse, vahingossa, en pida, mielta, en tarviikaan, en haluakaan, ei miellyt*, en tykan*, en tykkaa, en ole tyytyvainen, en halua*, muutin mieleni*, tulin toisiin ajatuksiin*, vahingossa tilasin*, tilasin vahingossa*, en tarvi*, tilattu vahingossa*",
    address:
      "osoi*, katu*, kadun, postinumero*, osote, talonumero, osoit*, toimitusoso*, talonumero*",
    elsewhere:
      "muualle, eri osoi*, toiseen osoi*, toinen osoite, muutt*, uusi osoite, uuteen osoi*, muuanne, toiseen paikkaan, naapuri*, jonnekin muualle, toisaalle, toiseen osoitteeseen*, muutin*, muuttanut*, töihin*, uusi osoite*, uuteen osoitteeseen*, muualle*, en ole kotona*, vanhan osoitteen*, vanha osoite*",
    wrong:
      "vaara*, vaarin, virhe*, eri tuote, erilainen, vaaran, jotain muuta, sekoit*, virheell*, väärä*, väärän*, väärin*, vahingossa*, ei ole se mitä*, en tilannut tätä*, jonkun toisen*, toisen tilaus*, jotain muuta*, eri tuote*",
    change:
      "muutta*, muuto*, vaihtaa, korja*, paivit*, muokat*, muut*, muuttaa*, vaihdettu*, vaihdettua*, päivit*, vaihtaa toimitusosoit*",
    pay: "maks*, maksa*, veloit*, maksu*, peritt*, veloitit*",
    method:
      "maksutava*, maksutapa*, miten voin maksaa, hyvaksyt*, maksuvaihtoehto*, kuinka voin maksaa, milla voi maksaa, kayko maksu*, maksutavat, maksutap*, miten voin maksaa*, millä voin maksaa*, voiko maksaa*, maksuvaihtoeh*, käykö*",
    paybrand:
      "kort*, luottokort*, paypal, klarna, mobilepay, lasku*, verkkopankki*, visa, osamaksu*, kateinen, kateis*, tilisiirto, mastercard, postiennakko, era*, kortti*, kortilla*, kortin, lasku*lla, laskulla*, osamaks*, erissä*, verkkopank*, käteis*, apple pay, google pay, maksaa myöhemmin*, jälkivaatimus*",
    fail: "ei toimi, virheell*, hylat*, vanhentun*, ei kelpaa, epaonnistu*, ei mene lapi, ei hyvaksy, ei voimassa, hylkaa, ei onnistu, kelpaamaton, ongelma*, ei kay, mitaton, ei toimi*, ei mene läpi*, ei kelpaa*, hylät*, epäonnis*, vanhentunut*, virheellinen*, virheilmoitus*, ei onnistu*, ei hyväksy*, umpeutunut*, lukittu*, en pääse kirjaut*, ei hyväksytty*, koodi ei tule*",
    twice:
      "kahdesti, kaksi kertaa, kahteen kertaan, tupla*, kaksi kertaa*, kahdesti*, tuplaveloit*, tuplana*, kahteen kertaan*, 2 kertaa*, liikaa veloit*",
    coupon:
      "kupon*, alennuskood*, koodi*, lahjakortti*, etukood*, kampanjakood*, kuponki*, alekood*, lahjakort*",
    discount: "alennu*, halvem*, tarjou*, ale, edulli*, opiskelija-alennus*, halvemmalla*",
    pricedrop:
      "hinta laski*, halventunut*, halvempi nyt*, erotuksen*, hintaero*, nyt halvempi*, maksoin enemmän*, hinnanero*",
    broken:
      "rikki*, hajo*, vaurioit*, sarkyn*, murskaant*, rikko*, haljen*, naarm*, litist*, revenn*, kolhi*, palas*, lommo*, rutist*, sarkyi, hajal*, sirpal*, lyttyssa, lytyssa, murskana, särky*, säröl*, revenny*, palasina*, lommol*, vuota*, kastunu*, naarmu*, murskana*, hajosi*, hajalla*, likainen*",
    defect:
      "vika*, viallin*, laatu*, ei kaynnisty, viall*, valmistusvirhe*, rikkoutu*, viallinen*, vialli*, lakkasi toimimasta*, meni rikki viiko*, ei käynnisty*, ei lataa*, sammuu*, reklamaat*, reklamoi*, hajosi viiko*",
    missing:
      "puuttu*, puuttuu, vajaa, ei ollut mukana, tyhja, unohtu*, puuttuu*, vain puolet*, tyhjä laatikko*, tyhjä paketti*, ei ollut mukana*, sain vain*, ei ollut paketissa*",
    invoice: "kuitti*, kuitin, lasku*, laskun, alv, y-tunnus, lasku, laskua, ostotosite*, tosite*",
    company: "yrity*, firma*, yhtio*, yritys*, yrityksel*, y-tunnus*",
    stock:
      "varasto*, loppu*, saatavi*, saatavuus, loppuunmyy*, loppu*nut, onko teillä vielä*, tulee taas*, lisää varastoon*, milloin tulee lisää*, onko vielä jäljellä*",
    preorder: "ennakkotilau*, ennakkoon*, julkaisupäiv*, varata ennen*, ennen julkaisua*",
    customs: "tulli*, tuontivero*, tullimaksu*, tuontimaksu*",
    abroad:
      "ulkoma*, kansainvali*, ruotsi*, toiseen maahan, viro*, maihin, maahan, ulkomail*, ulkomaille*, toiseen maahan*, mihin maihin*, maihin*, ruotsiin*, viroon*, saksaan*, eurooppa*",
    remote: "saarille*, saareen*, syrjäseu*, syrjässä*, haja-asutus*",
    warranty: "takuu*, takuun",
    repair: "korja*, huolto*, korjau*, varaosa*, korjaatteko, korjausta, korjaukseen, korjaamo*",
    genuine:
      "aito*, aitoja, vaarenn*, alkuperai*, aitoja*, väärennö*, kopio*, luotettava kauppa*, alkuperäi*",
    material:
      "materiaal*, kangas*, puuvilla*, nahka*, mista tehty, mistä se on tehty*, villaa, aitoa nahkaa*, konepes*, kutistu*, polyester*, voiko pestä, miten pestään, pestä koneessa",
    color: "väri*, värin, kuten kuvassa*, kuvassa*",
    howto:
      "kayttoohje*, ohje*, miten kayt*, pestaan, pesu*, kokoaminen, käyttöohje*, ohjekirja*, ohjeet, miten käytetään*, pesuohje*, kokoamisohje*, manuaali*",
    points: "pisteitä mulla*, pisteeni*, käyttää pisteitä*, bonuspiste*, pisteet ja*",
    member: "jäseny*, kanta-asiakas*, kanta-asiak*, suositella kaverille*",
    account: "tili, tilin, tilini, profiil*, tili*, tilin*, profiili*, tilini*",
    password: "salasana*",
    login:
      "kirjaut*, kirjautua, rekisteroi*, vahvistuskoodi*, kirjautu*, rekister*, luon tilin*, luoda tili*, tunnus*, tili lukossa*",
    delete: "poista*, sulkea, poist*, poistaa*, sulkea tili*, poistaisin*",
    phone: "puhelinnumero*, uusi numero*",
    email: "sähköposti*, meili*, email*",
    gift: "paketoi*, syntymapaiva*, lahjapaket*, kortti viestillä*, ilman hintaa*, paketoi lahja*, lahja, lahjaksi, lahjan",
    wholesale: "tukku*, jälleenmyy*, isompi erä*",
    review: "arvostelu*, arvostel*, tähtiä antaa*, antaa tähtiä*, arvio tuotteesta*",
    hours:
      "aukioloaja*, aukiolo*, auki, milloin suljet*, mihin asti*, onko siellä ketään*, mihin aikaan*, milloin voi soittaa*, onko ketään paikalla*",
    store: "myymala*, liike, myymälä*, liike*ssä, kivijalka*, kauppanne, kivijalkakauppa*",
    pickup:
      "nouto*, noutaa, hakea, noudan, noutaa*, noudan*, haen itse*, hakea itse*, pakettiautomaat*, noutopiste*, hakea kaupasta*",
    privacy: "tietosuoj*, tietojani*, henkilötie*, gdpr",
    newsletter:
      "uutiskirje*, uutiskirj*, peruuttaa uutiskirje*, lopettakaa viestit*, tilata uutiskirje*, mainoksia tulee, mainosviest*, liikaa mainoksia",
    install:
      "wifi*, bluetooth*, reititin*, yhdisty*, yhdistä*, pariliit*, sovellus*, ohjelmisto*, asenn*",
    how: "miten, kuinka, mita pitaa tehda, mita teen",
    which: "mita, mitka, mika, milla",
    why: "miksi, syy",
    person:
      "onko siella ketaan, onko kukaan, voiko joku soittaa, ihmi*, asiakaspalvelija*, henkilo*, asiakaspalvelu*, jonkun, joku, soitta*, esimies*, oikean ihmi*, puhua, virkailija*, tyontekija*, edustaja*, jutella, oikea ihmi*, oikea henkilo, oikea asiakaspalvelija, oikealle ihmi*",
    bot: "robot*, botti*, botin, bot, koneen kanssa, koneelle, kone vastaa",
    complain:
      "kuluttaja*, kuluttajansuoja*, asianaja*, reklamaatio*, kantelu*, oikeu*, kuluttajaviranomai*, rikosilmoit*, ilmiann*, valitta*, valitan, valitin, valitus*, valituk*",
    insult:
      "torke*, surkea*, huijau*, huijar*, vihai*, kolmas kerta, kolmannen kerran, raivois*, paska*, kamala*, hirvea*, jarkytta*, hapea*, kelvoton*, vittu*, saatan*, perse*, ala-arvoi*, idiootti*, naurettav*, katastrofi*, loppui karsivall*, rosvo*, sietamat*, huono*, pettyny*, ärsyttä*, inhot*, raivos*, kolmatta kertaa, helvet*, skandaali*",
    praise: "mahtav*, loistav*, upea*, hyva*, kiva*, taydelli*, tyytyvai*",
    thanks: "kiit*, kiitos",
    hello: "hei, moi, terve, huomenta, hyvaa paivaa",
    bye: "hei hei, nakemiin, moikka, heippa",
    offtopic:
      "saan huomenna, vitsi*, runo*, laulu*, jalkapallo*, resepti*, presidentti*, sataa, elokuva*, paakaupunki*, laksy*, millainen saa, saa huomenna, saa tanaan, saaennust*, saatila",
    inject:
      "sivuuta*, aiemmat ohje*, kaikki ohje*, unohda*, kehittajatila*, jata huomiotta, aikaisemm* ohje*, ohita*",
    weekday: "sunnuntai*, lauantai*, viikonlopp*, pyhapaiv*",
    amend:
      "lisätä, lisää tilaukseen, lisään, lisäisin, muuttaa tilausta*, muokata tilausta*, muuttaa tilaustani, määrä, väärä määrä, määrää, poistaa + tilauksesta, tilauksestani, yhdistää + tilausta, haluan vain yhden, yksi liikaa, lisätä + tilaukse*, lisää + tilaukse*",
    advice:
      "suositte*, neuvo*, vinkki*, vinkkejä, valita, valitse*, valinta, kumpi on parempi, kumpi, mikä on paras, parempi, paras, eroa, ero, aloittelij*, kuivalle iholle, rasvaiselle iholle, herkälle iholle, iholle, mikä tuote, sopii minulle, etsin jotain, etsin lahjaa, suosittelette, suosittelet, suosittelisitte, suosituksia, suosittelua",
    contact:
      "puhelinnumeronne, puhelinnumero, numeronne, sähköpostinne, sähköpostiosoite, sähköpostiosoitteenne, mihin numeroon, voinko soittaa, soittaa teille, teihin yhteyttä, teihin yhteyden, yhteyttä teihin, yhteystiedot, kirjoittaa teille, whatsapp",
    cruelty:
      "eläimillä, eläinkok*, eläinkoke*, eläimiä, eläimet, eläimiin, kani, kaneilla, julmuu*, cruelty free, cruelty",
    expiry:
      "parasta ennen, viimeinen käyttöpäivä, säilyy, säilyvyys, säilyvät, vanhentunu*, vanhenee, avattuna, avaamisen jälkeen, pilaantuu, tuoretta, tuore, päiväyksen jälkeen",
    diet: "vegaan*, kasvis*, kasvissyöj*, glutee*, keliaki*, halal, kosher, laktoosi*, sokeriton*, ilman sokeria, diabee*, luomu*, sianliha*, liivate",
    currency:
      "valuutta*, valuuta*, dollareilla, dollareissa, euroina, euroilla, kruunuina, vaihtokurssi",
    buy: "miten tilaan, miten voin tilata, kuinka tilaan, miten ostan, miten voin ostaa, haluan ostaa, haluaisin ostaa, haluan tilata, tehdä tilauksen, auttakaa tilaamaan, ostaa netistä, ostoskori*, mistä tilaan",
    chilled:
      "kylmänä, kylmä, kylmää, kylmäkulje*, viilennet*, jäähdyt*, pakast*, jäisenä, sulaako, sulaa, sulavat, jääpal*, kylmävaraaja*, kylmälauk*, lämpimänä",
    compatible:
      "yhteensopi*, toimiiko + kanssa, toimii + kanssa, toimiiko iphone*, toimiiko android*, sopiiko malliini, sopii malliini, sopiiko laitteeseeni, laitteeseeni, malliini, puhelimeeni, mikä kuori, pistoke, pistorasia*, 220v, 230v, voltti*",
  },
  everyday:
    "mun sun mulla sulla mulle sulle minulla minulle sinun teille teiltä meidän meille heidän tää tämän tätä nämä tuo tuon nuo niitä sitä joka jonka jota jotka joku jotain mikä mihin mistä koska kuka kenen kumpi montako paljonko jos myös vaan enää sitten heti pian taas aina koskaan joskus ehkä varmaan tosiaan oikeesti ihan aika tosi liian todella melko hyvin huonosti oli ollut olla olisi olisin oon oot eivät eikö eikä älä voin voit voitte voisi voisin voiko voitteko saisi saisin saako saisiko saada sai sain saatu piti pitäisi täytyy tarvii tarvitsen tarvitsee tarvisin haluaisin halusin halua teen tehdä teki tein tekee tehty laitoin laitan laittaa laittoi kirjoitin kirjoitan kirjoittaa sanoi sanoo sanotaan lukee näen näkee nähdä luulin luulen tiedän tiedä tietää ajattelin yritin yritän kokeilin kokeilla löysin löydän löytyy annan anna antaa annoin otin otan ottaa menen menee mennä meni tuli tulen tule tuotte tuoda avasin avaan avata auttakaa apua apu ostan ostaa tykkää tykännyt tykkään moi moikka terve morjens kiitti anteeksi joo juu okei eilen eilinen eilisen tänään huomenna eilisiltana aamulla illalla yöllä maanantai* tiistai* keskiviik* torstai* perjantai* lauantai* sunnuntai* viikko* viikon päivä* kuukau* vuosi* vuoden tunti* minuut* ennen jälkeen aikana kanssa ilman kautta mukaan päällä alla edessä takana sisällä ulkona täällä tänne siellä sinne tuolla kotona koti* ovi* työ* toimisto* kaupunki* yksi kaksi kolme neljä viisi kuusi kymmenen sata ensimmäi* toinen toisen viimei* pari kaikki kaiken koko muu muut toiset sama saman samaa eri uusi uuden vanha vanhan hyvä huono kaunis iso pieni pitkä lyhyt punai* sini* musta* valkoi* vihreä* keltai* harmaa* ruskea* mies vaimo äiti isä poika tyttö tytär veli sisko lapsi lapset kaveri* ystävä* mummo vaari ihmi* käsi jalka pää vyötärö nimi* numero* puhelin* kännykkä* kuva* valokuva* toimii toimia toimivat tietoja asia* ongelma* tuota siis eli tapahtu* aloit* kerta*",
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
