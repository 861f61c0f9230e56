import type { Lexicon } from "./concepts.ts"

export const hu: Lexicon = {
  language: "hu",
  common:
    "a az es hogy nem is egy van volt meg de mi mikor hol mennyi miert hogyan kell lesz en te ez azt ha csak mar nekem kerem koszonom szia jo napot szeretnem lehet tud vagy most ki be el ne aki ami mit a rendelesem",
  terms: {
    order: "rendel*, megrendel*, vasarl*, vettem, vasarol*, rendelésem*, vásárlás*, megvettem",
    item: "termek*, aru*, cucc*, cipo*, ruha*, dolog, nadrag*, cipő*, ruhá*, nadrág*, póló*, ing, inget, kabát*, dzseki*, szoknya*, pulóver*, pulcsi*, csizma*, csizmá*, zokni*, táska*, táská*, hátizsák*, lámpa*, lámpá*, bögre*, bögré*, váza*, vázá*, játék*, szék*, asztal*, farmer*, szandál*, sapka*, sál, kesztyű*, melltartó*, fürdőruha*, fülhallgató*, fejhallgató*, töltő*, kábel*, nyaklánc*, fülbevaló*, karkötő*, gyűrű*, parfüm*, krém*, könyv*, baba, kanapé*, párna*, takaró*, szőnyeg*, pohár*, üveg*, tál, tányér*, tükör*, tok, porszívó*, blúz*, karóra*",
    parcel: "csomag*, kuldemeny*, doboz*, szallitmany*, karton*, küldemény*",
    ship: "szallit*, kiszallit*, kuld*, postaz*, hoz*",
    dispatch:
      "feladj*, felad*, kikuld*, elkuld*, postara, elindul*, utnak, feladt*, adják fel*, feladják*, mikor adják fel*, elküldt*, kiküldt*, feldolgozás alatt, mikor küldik*, útnak indul*, postáztá*, elindult*",
    arrive:
      "megerkez*, erkez*, jon, jott, kapom, megkap*, megjon, megjott, kezbesit*, ideer, itt lesz, ert ide, otthon, kapok, jonni, megérkez*, megjön*, megjött*, érkezik*, jön, jött, ideér*, kézbesít*, ér ide, hazahoz*, házhoz*, hétfőre ígért*, ígértétek",
    get: "kaptam, megkap*, kapok, kapom",
    where: "hol, hova, merre, allapot*, statusz*",
    when: "mikor, melyik nap",
    howlong:
      "mennyi ido*, hany nap*, meddig tart, szallitasi ido*, milyen gyors*, hany napon, mennyi idő*, hány nap*, meddig tart*, szállítási idő*, mennyi ideig*, hány napon belül*",
    howmuch:
      "mennyibe kerul*, mennyi, ar, ara, dij, koltseg*, kerul, draga, mennyit kért*, mennyibe*, mennyi a*, mennyit kell*, mibe kerül*, mennyi az*",
    days: "nap, napon, napja, het, hatarido, munkanap*, napos",
    soon: "surgos*, gyors*, holnap, expressz, péntekig, holnapra, sürgős*, gyorsan*, expressz*, még ma*, hamarabb*",
    notyet:
      "meg nem, meg mindig, meg sem, nem erkez*, nem jott*, soha, azota sem, nem kaptam, meg mindig nem, mindig nem, meg mindig varok, nem jött meg*, még nem jött*, még mindig nem*, nem érkezett*, nem kaptam*, itt kellene lennie*, itt kéne lennie*, még sehol*, sehol sincs*, hétfőre ígért*, még nincs itt*",
    neg: "nem, nincs, semmi, soha, nelkul, ne, sem",
    late: "kesik, kesett, keses*, keso, sokaig, lassu, regota",
    wait: "varok, var*, varni",
    stuck:
      "nem frissul, nem valtozik, elakadt, all, megakadt, nem mozdul, ugyanaz az állapot*, elakadt*, nem mozdul*, nem frissül*, napok óta ugyan*, áll a*, beragadt*",
    lost: "elveszett*, elvesz*, ellop*, eltunt*",
    delivered:
      "kezbesitve, kezbesitettnek, azt irja hogy kezbesit*, kiszallitva allapot, kézbesítve áll*, kézbesítettként*, azt írja kézbesít*, nem írtam alá*, a szomszédnál*, rossz szomszéd*, kézbesítve de*, azt írja hogy kézbesít*",
    track: "nyomon kovet*, csomagkovet*, kovetni, kovetes*, nyomkovet*, csomagszam",
    courier:
      "futar*, gls, dpd, mpl, magyar posta, foxpost, packeta, futár*, foxpost*, ki hozza*, melyik céggel*, futárszolgálat*, ki szállít*",
    postage:
      "szallitasi dij*, szallitasi koltseg*, postakoltseg*, ingyenes szallitas, kiszallitas dija, szallitas ara, kerul a szallitas, szallitas ingyen*, postadij*, szallitasert, kerul a kiszallitas, postaert, ingyen + szallit*, szállítási díj*, szállítási költség*, ingyenes szállítás*, mennyi a szállítás*, szállítás ingyen*, mennyibe kerül a szállítás*, kiszállítás*, postaköltség*, házhoz hozz*, a szállítás mennyi*, kerül a szállítás*",
    free: "ingyen*",
    whopays:
      "ki fizeti, nekem kell fizetni, sajat koltseg*, kell fizetni, kell fizetnem, fizetnem kell, ki fizeti*, nekem kell fizetn*, én fizetem*, ti fizetitek*, saját költség*, ki állja*",
    sendback:
      "visszakuld*, visszakuldes*, visszavisz*, visszaad*, visszaru*, visszakuldom, elallas*, vissza szeretnem, vissza, visszaküld*, vissza küld*, nem tetszik*, visszáru*, elállás*, küldhetem vissza*, küldjem vissza*, visszavesz*, vissza akar*, vissza szeretn*",
    refund:
      "visszaterit*, visszateri*, penzem*, visszafizet*, a penz, penzt vissza, penz + vissza*, visszautal*, visszakapni a penz*, jovair*, vissza + penz*, pénzvisszatérít*, visszatérít*, vissza a pénz*, a pénzem*, pénzem*, pénzt vissza*, mikor kapom meg a pénz*, hol a pénz*, jön meg a pénz*, nincs még pénz*, pénz még*, jóváír*",
    money: "penz*, osszeg*, pénzem, lóvé",
    exchange:
      "cserel*, becserel*, kicserel*, cserél*, kicserél*, becserél*, másik szín*, helyette*, csere, cserére, cserét",
    size: "meret*, szam, mérettábl*, méret*, mérettáblázat*, melyik méret*, hányas*",
    misfit:
      "kicsi, nagy, szuk*, szorit*, bo, nem jo ra, nagyobb*, kisebb*, masik meret*, mas meret*, nem jo a meret, hosszu, rovid, eggyel nagyobb, rossz meret*, szorít*, túl kicsi*, túl nagy*, szűk*, bő, lötyög*, nem jó rám*, kicsi rám*, nagy rám*, eggyel nagyobb*, eggyel kisebb*, másik méret*, más méret*, nem megy rám*, túl hosszú*, túl rövid*, töri a lábam*",
    cancel:
      "lemond*, torol*, torl*, stornoz*, ne kuldj*, ne postazz*, visszavon*, megse, visszamond*, le mond*, sztorno*, töröl* rendelés*, mondom le*, mondanám le*, ne küldj*, állítsátok le*, törölném a rendelés*, sztornó*, storno*, törlöm a rendelés*, mégsem kérem*",
    dontwant:
      "meggondol*, nem kell, nem kerem, meggondoltam, veletlenul, nem tetszik, nincs szukseg*, mar nem kell, tevedesbol, nem akarom, nem jott be, megsem, nem szeretnem, meggondoltam*, mégse kell*, mégsem kell*, nem kell már*, nem kérem*, véletlenül rendel*, tévedésből rendel*, nincs rá szükség*, nem akarom már*",
    address:
      "cim*, utca*, iranyitoszam*, hazszam*, cím*, lakcím*, házszám*, irányítószám*, emelet*",
    elsewhere:
      "mashova, mas cimre, masik cimre, mashol, elkoltoz*, uj cim*, koltoz*, szomszed*, mas helyre, masik hely*, masik cim*, másik cím*, más cím*, új cím*, elköltöz*, munkahely*, irodá*, máshova*, máshová*, nem leszek otthon*, régi cím*, régi házszám*, szomszéd*",
    wrong:
      "rossz*, hibas*, teves*, elirt*, mas termek, eltevesz*, elcserel*, nem azt, nem az, elron*, teved*, mast kaptam, eltero, hibás*, téves*, elír*, elrontott*, eltévesztett*, véletlenül*, nem ezt rendel*, mást kaptam*, másét*, más rendelés*, összecserél*, helytelen*, másik termék*, nem ezt*",
    change:
      "modosit*, valtoztat*, megvaltoztat*, javit*, atir*, módosít*, megváltoztat*, átír*, változtat*, javít*, frissít*, átírj*, szerkeszt*",
    pay: "fizet*, kifizet*, levont*, terhel*, vontak le*, vontátok le*, levon*, ráterhel*",
    method:
      "fizetesi mod*, fizetesi lehetoseg*, hogyan lehet fizetni, hogyan fizethet*, elfogadnak, elfogadtok, mivel lehet fizetni, mivel fizethet*, fogadnak el, fizetési mód*, fizetési lehetőség*, hogy fizethet*, mivel lehet fizet*, lehet fizetni*, elfogad*",
    paybrand:
      "kartya*, bankkartya*, paypal, atutal*, utanvet*, keszpenz*, visa, mastercard, reszlet*, simplepay, apple pay, szep kartya, barion, kártya*, kártyá*, bankkárty*, utánvét*, átutalás*, készpénz*, részlet*, google pay, később fizet*",
    fail: "nem mukodik, hiba, ervenytelen*, elutasit*, lejart*, nem fogad*, sikertelen*, nem megy, nem enged*, nem ervenyes, problema*, nem tudom hasznalni, nem jo, nem működik*, nem fogadja el*, nem megy*, elutasít*, nem sikerül*, lejárt*, érvénytelen*, hiba*, hibát ír*, nem ment át*, nem érvényes*, zárolt*, nem tudok belép*, nem jön a kód*",
    twice:
      "ketszer, dupla*, duplan, megegyszer, kétszer*, duplán*, két levonás*, túl sokat von*, 2x",
    coupon:
      "kupon*, kod, kodom*, utalvany*, kuponkod*, kedvezmenykod*, kodot, kodja, kuponkód*, kód*, kedvezménykód*, utalvány*, promó*",
    discount:
      "kedvezmeny*, akcio*, olcsobb*, learazas*, leertekeles*, kedvezmény*, akció*, leárazás*, olcsóbb*, diákkedvezmény*",
    pricedrop:
      "csökkent az ár*, olcsóbb lett*, leárazt*, különbözet*, többet fizettem*, most olcsóbb*, lement az ára*",
    broken:
      "torott*, eltort*, serult*, osszetort*, repedt*, benyomod*, szakadt*, tort, megserul*, karcos*, szettort*, osszenyom*, lapit*, darabok*, torve, horpad*, összement, ripityara, törött*, eltört*, összetört*, sérült*, kilyukadt*, darabokban*, ezer darab*, behorpadt*, kifolyt*, koszos*, foltos*",
    defect:
      "hibas*, minoseg*, nem kapcsol, gyari hiba, elromlott*, rossz minoseg*, selejt*, nem mukodik rendesen, hibás a termék*, hibás termék*, tönkrement*, minőség*, nem kapcsol be*, nem tölt*, kikapcsol*, reklamáció*, reklamál*, leállt*, nem működik már*, meghibásod*",
    missing:
      "hianyz*, hianyos*, nem volt benne, ures, kimaradt*, kevesebb*, hiányz*, hiányos*, csak a fele*, a fele hiány*, üres doboz*, nem volt benne*, csak az egyik*",
    invoice:
      "szamla*, szamlat, nyugta*, afa*, adoszam*, blokk*, számla*, számlá*, bizonylat*, vásárlást igazol*",
    company: "ceg*, vallalkozas*, cegem*, cég*, céges*, vállalat*, adószám*",
    stock:
      "raktar*, keszlet*, elerheto*, elfogyott*, kaphato*, raktár*, készlet*, van még*, mikor lesz újra*, lesz még*, kapható*, elérhető*, újra lesz*",
    preorder:
      "előrendel*, megjelenés előtt*, megjelenési dátum*, előre rendel*, mikor jelenik meg*",
    customs: "vam*, vamkezel*, vám*, vámköltség*, behozatali*",
    abroad:
      "kulfold*, nemzetkozi*, masik orszag*, romania*, ausztria*, orszag*, szlovakia*, külföld*, külföldre*, más ország*, országba*, ország*, ausztri*, románi*, szlováki*, németország*, nemzetközi*",
    remote: "távoli hely*, falu*ba, tanya*, eldugott*, tanyára*, szigetre*, szigetekre*",
    warranty: "garancia*, garancialis, jotallas*, szavatossag*, garanciá*, jótállás*, szavatosság*",
    repair: "javit*, szerviz*, megjavít*, alkatrész*, javítás*, javítják a, javíttat*",
    genuine: "eredeti*, hamis*, utanzat*, hamisítvány*, megbízható a bolt*, valódi*",
    material:
      "anyag*, pamut*, bor, mibol, gyapjú*, valódi bőr*, mosógép*, mosható*, mosni*, összemegy*, poliészter*, miből van, miből készül*",
    color: "szín*, színe*, mint a képen*, a képen*",
    howto:
      "hasznalati utasitas*, utmutato*, hogyan kell hasznalni, mosni, osszeszerel*, használati*, útmutató*, kézikönyv*, hogyan használ*, összeszerel*, hogyan kell mosni*",
    points: "pontjaim*, hűségpont*, hány pontom*, a pontok és, pontokat felhasznál*",
    member: "tagság*, törzsvásárló*, klubtag*, ajánlok egy barát*, hűségprogram*",
    account: "fiok*, profil*, fiók*, fiókom*",
    password: "jelszo*, jelszav*, jelszó*",
    login:
      "bejelentkez*, belep*, regisztr*, ellenorzo kod, belép*, fiókot létrehoz*, hozok létre fiók*, nem jön a kód*, zárolva a fiók*",
    delete: "torles*, torolni, megszuntet*, törl*, töröl*, törlés*, megszüntet*",
    phone: "telefonszám*, új telefonszám*, mobilszám*",
    email: "e-mail*, email*",
    gift: "ajandek*, csomagolas*, szuletesnap*, ajándék*, díszcsomag*, csomagolás*, üdvözlőkártya*, ár nélkül*, becsomagol*",
    wholesale: "nagyker*, viszontelad*, nagy tétel*",
    review: "értékelés*, vélemény*, csillagot ad*, értékelném*",
    hours:
      "nyitvatart*, nyitva*, mikor nyit*, nyitvatartás*, meddig vagytok*, mikor zár*, van ott valaki*, mikor lehet telefonál*, ügyfélszolgálat mikor*",
    store: "uzlet*, bolt*, üzlet*, szaküzlet*",
    pickup:
      "szemelyes atvetel*, atvenni, atvetel*, atvehet*, személyes átvétel*, átvétel*, átvenni*, érte megyek*, csomagautomat*, csomagpont*, bejövök érte*, magam veszem át*",
    privacy: "adatvédelem*, adataim*, adatok*, személyes adat*, gdpr",
    newsletter:
      "hirlevel*, leiratkoz*, hírlevél*, feliratkoz*, reklám* mail, ne küldjetek mail*, túl sok reklám*, újdonságokról*",
    install: "wifi, bluetooth, router*, csatlakoz*, párosít*, alkalmazás*, telepít*, szoftver*",
    how: "hogyan, hogy, mit tegyek, mit kell, mi a teendo, mit csinaljak",
    which: "milyen, melyik, mely, mi, mit",
    why: "miert, ok",
    person:
      "ember*, operator*, ugyintezo*, ugyfelszolgalat*, valaki*, munkatars*, kollega*, hivjanak*, hivj*, fonok*, elo szemely, beszelni, vezeto*, kapcsoljon, kapcsoljanak, kapcsolja, kapcsoljak, valodi ember*, valodi szemely*, valodi ugyintezo*",
    bot: "robot*, automata*, geppel, gephez, gep valaszol*, egy gep, bot, chatbot*",
    complain:
      "panasz*, fogyasztovedel*, ugyved*, feljelent*, reklamal*, birosag*, perel*, bepanasz*, hatosag*",
    insult:
      "szegyen*, felhaborit*, botrany*, csalo*, csalas*, katasztrofa*, duhos*, harmadszor*, harmadik alkalom*, szornyu*, borzaszt*, pofatlan*, szar*, atver*, elegem*, idiot*, gyalazat*, minosithetetlen*, rohadt*, nevetseges*, tragikus*, harmadjara, pocsek*, ideges*, kurva, tolvaj*, vicc, vérlázít*, csalod*, ontes, utalom*",
    praise: "szuper*, kivalo*, nagyszeru*, tokeletes*, remek*, elegedett*, imadom",
    thanks: "koszi*, koszonom*, koszonet*",
    hello:
      "szia*, jo napot, hello, jo reggelt, jo estet, udv, udvozlom, udvozlet, udvozollek, udvozletem",
    bye: "viszlat*, viszontlatas*, szep napot",
    offtopic:
      "idojaras*, milyen ido, vicc*, dal, recept*, eso, esni, film*, fovaros*, hazi feladat, horoszkop*, vers, verset, verseket, foci, focimeccs*",
    inject: "hagyd figyelmen, korabbi utasitas*, utasitas*, felejtsd*, fejlesztoi mod*, ignoral*",
    weekday: "vasarnap*, szombat*, hetveg*, unnepnap*",
    amend:
      "hozzáad*, hozzátenni, hozzátennék, hozzárendel*, módosít* + rendelés*, módosíthatom a rendelést, rendelésemet módosít*, rendelésem módosít*, mennyiség*, darabszám*, kivenni + rendelés*, rendelésből, rendelésemből, vegyenek ki, összevon*, csak egyet szeretnék, csak egyet akarok, eggyel több, hozzá + rendelés*",
    advice:
      "ajánl*, javasol*, javaslat*, tanács*, választani, válasszak, választás*, válasszam, melyik jobb, melyik a jobb, melyik a legjobb, legjobb, jobb a, különbség*, kezdő*, száraz bőr*, zsíros bőr*, érzékeny bőr*, melyik termék, keresek valamit, ajándékot keresek, melyiket vegyem",
    contact:
      "telefonszám*, számuk, email címük, e mail cím*, email cím*, mailcím*, melyik szám*, milyen szám*, önöket hívni, felhívni önöket, önöket elérni, érem el önöket, elérhetőség*, kapcsolat, kapcsolatba, írhatok önöknek, hova írhatok, whatsapp",
    cruelty:
      "állatkísérlet*, állatokon, állatok, állatot, állatbarát, nyuszi*, nyulak*, kegyetlen*, cruelty free, cruelty",
    expiry:
      "lejárat*, lejár, szavatosság*, eltartható*, meddig áll el, áll el, felbontás után, felbontva, felnyitás után, megromlik, friss, minőségét megőrzi, dátum után",
    diet: "vegán*, vegetáriánus*, glutén*, lisztérzékeny*, halal, kóser, laktóz*, cukormentes*, cukor nélkül, cukorbeteg*, bio, disznó*, zselatin*",
    currency: "pénznem*, valuta*, dollárban, dollárral, euróban, euróval, forintban, árfolyam*",
    buy: "hogyan rendel*, hogy rendel*, hogyan tudok rendelni, hogyan vásárol*, hogyan vehetem, hogyan veszek, szeretném megvenni, meg szeretném venni, vásárolni szeretnék, rendelni szeretnék, szeretnék rendelni, rendelést leadni, leadni egy rendelést, segítsenek rendelni, online rendel*, kosárba, kosárban, hol rendel*",
    chilled:
      "hűtve, hűtött, hideg*, fagyasztott*, fagyasztva, fagyos, mirelit, elolvad*, olvad*, jég, jéggel, jégakku*, hőszigetelt, melegen érkezett",
    compatible:
      "kompatib*, működik + val, megy iphone*, megy android*, iphone nal, iphonenal, androiddal, jó az eszközömhöz, eszközömhöz, modellemhez, készülékemhez, telefonomhoz, laptopomhoz, melyik tok, dugó, konnektor*, 220v, volt os",
  },
  everyday:
    "engem téged neked neki nekünk nektek nekik ezt abban ebben ehhez ahhoz amit akit mert sem igen fel össze oda ide itt ott majd tegnap tegnapi holnap reggel este esti délután éjjel éjszaka hétfő hétfőn hétfőre kedd kedden szerda szerdán csütörtök péntek péntekre szombat szombaton vasárnap hét hete héten hetet hetek nap napja napok hónap éve óra órája perc előtt után óta alatt felett mellett között nélkül miatt szerint kívül belül kettő két három négy hat nyolc kilenc tíz száz ezer első második utolsó másik más ugyanaz ugyanazt minden mind mindent semmi semmit valami valamit valaki senki egész nagyon kicsit kevés sok túl több kevesebb inkább talán biztos biztosan tényleg persze köszi sziasztok helló üdv legyen szíves szívesen oké rendben lenne vagyok vagyunk vagytok vannak voltam lett leszek kellene kéne kellett tud* akar* szeret* kér* kaptam kapok kapom kapni adt* adok adni tett* tenni tegyek csinál* néz* láttam látok látom mond* írt* írja írok beír* próbál* megpróbál* nyit* kinyit* kibont* bontott* talál* veszek venni vettem hoz* viszek gondol* hisz* ért* segít* férjem férj feleség* anyu* anya* apu* apa* fiam lányom gyerek* barát* testvér* bátyám nővérem húgom szomszéd* ember* otthon ház* lakás* ajtó* munka* iroda* város* piros* kék* fekete* fehér* zöld* sárga* szürke* rózsaszín* barna* nagy kicsi kis hosszú rövid régi szép rossz kéz* láb* fej* derék* név* szám* telefon* mobil* kép* fotó* ilyen olyan így úgy mint amikor honnan hova kit melyik milyen hány éppen pont egyszer egyszerűen azonnal rögtön gyorsan lassan végre sajnos hiába működ* utána",
  offTopic: [
    "esni fog a hétvégén",
    "mondj valami vicceset",
    "ki nyerte tegnap a meccset",
    "írj egy verset az őszről",
    "mit főzzek ma",
    "hány éves vagy",
    "mi kanada fővárosa",
    "fáj a fejem",
    "oké",
    "csak nézelődöm",
  ],
}
