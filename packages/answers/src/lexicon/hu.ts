import type { Lexicon } from "./concepts.ts"

export const hu: Lexicon = {
  language: "hu",
  common:
    "a az es hogy nem is egy van volt meg de mi mikor hol mennyi miert hogyan kell lesz en te ez azt ha csak mar nekem kerem koszonom szia jo napot szeretnem lehet tud vagy most ki be el ne aki ami mit a rendelesem",
  terms: {
    order: "rendel*, megrendel*, vasarl*, vettem, vasarol*",
    item: "termek*, aru*, cucc*, cipo*, ruha*, dolog, nadrag*",
    parcel: "csomag*, kuldemeny*, doboz*, szallitmany*, karton*",
    ship: "szallit*, kiszallit*, kuld*, postaz*, hoz*",
    dispatch: "feladj*, felad*, kikuld*, elkuld*, postara, elindul*, utnak",
    arrive:
      "megerkez*, erkez*, jon, jott, kapom, megkap*, megjon, megjott, kezbesit*, ideer, itt lesz, ert ide, otthon, kapok, jonni",
    get: "kaptam, megkap*, kapok, kapom",
    where: "hol, hova, merre, allapot*, statusz*",
    when: "mikor, melyik nap",
    howlong: "mennyi ido*, hany nap*, meddig tart, szallitasi ido*, milyen gyors*, hany napon",
    howmuch: "mennyibe kerul*, mennyi, ar, ara, dij, koltseg*, kerul, draga",
    days: "nap, napon, napja, het, hatarido, munkanap*, napos",
    soon: "surgos*, gyors*, holnap, expressz",
    notyet:
      "meg nem, meg mindig, meg sem, nem erkez*, nem jott*, soha, azota sem, nem kaptam, meg mindig nem, mindig nem, meg mindig varok",
    neg: "nem, nincs, semmi, soha, nelkul, ne, sem",
    late: "kesik, kesett, keses*, keso, sokaig, lassu, regota",
    wait: "varok, var*, varni",
    stuck: "nem frissul, nem valtozik, elakadt, all, megakadt, nem mozdul",
    lost: "elveszett*, elvesz*, ellop*, eltunt*",
    delivered: "kezbesitve, kezbesitettnek, azt irja hogy kezbesit*, kiszallitva allapot",
    track: "nyomon kovet*, csomagkovet*, kovetni, kovetes*, nyomkovet*, csomagszam",
    courier: "futar*, gls, dpd, mpl, magyar posta, foxpost, packeta",
    postage:
      "szallitasi dij*, szallitasi koltseg*, postakoltseg*, ingyenes szallitas, kiszallitas dija, szallitas ara, kerul a szallitas, szallitas ingyen*, postadij*, szallitasert, kerul a kiszallitas, postaert, ingyen + szallit*",
    free: "ingyen*",
    whopays:
      "ki fizeti, nekem kell fizetni, sajat koltseg*, kell fizetni, kell fizetnem, fizetnem kell",
    sendback:
      "visszakuld*, visszakuldes*, visszavisz*, visszaad*, visszaru*, visszakuldom, elallas*, vissza szeretnem, vissza",
    refund:
      "visszaterit*, visszateri*, penzem*, visszafizet*, a penz, penzt vissza, penz + vissza*, visszautal*, visszakapni a penz*, jovair*, vissza + penz*",
    money: "penz*, osszeg*, pénzem, lóvé",
    exchange: "csere*, cserel*, becserel*, kicserel*",
    size: "meret*, szam, mérettábl*",
    misfit:
      "kicsi, nagy, szuk*, szorit*, bo, nem jo ra, nagyobb*, kisebb*, masik meret*, mas meret*, nem jo a meret, nyom, hosszu, rovid, eggyel nagyobb, rossz meret*",
    cancel:
      "lemond*, torol*, torl*, stornoz*, ne kuldj*, ne postazz*, visszavon*, megse, visszamond*, le mond*, sztorno*",
    dontwant:
      "meggondol*, nem kell, nem kerem, meggondoltam, veletlenul, nem tetszik, nincs szukseg*, mar nem kell, tevedesbol, nem akarom, nem jott be, megsem, nem szeretnem",
    address: "cim*, utca*, iranyitoszam*, hazszam*",
    elsewhere:
      "mashova, mas cimre, masik cimre, mashol, elkoltoz*, uj cim*, koltoz*, szomszed*, mas helyre, masik hely*, masik cim*",
    wrong:
      "rossz*, hibas*, teves*, elirt*, mas termek, eltevesz*, elcserel*, nem azt, nem az, elron*, teved*, mast kaptam, eltero",
    change: "modosit*, valtoztat*, megvaltoztat*, javit*, atir*",
    pay: "fizet*, kifizet*, levont*, terhel*",
    method:
      "fizetesi mod*, fizetesi lehetoseg*, hogyan lehet fizetni, hogyan fizethet*, elfogadnak, elfogadtok, mivel lehet fizetni, mivel fizethet*, fogadnak el",
    paybrand:
      "kartya*, bankkartya*, paypal, atutal*, utanvet*, keszpenz*, visa, mastercard, reszlet*, simplepay, apple pay, szep kartya, barion",
    fail: "nem mukodik, hiba, ervenytelen*, elutasit*, lejart*, nem fogad*, sikertelen*, nem megy, nem enged*, nem ervenyes, problema*, nem tudom hasznalni, nem jo",
    twice: "ketszer, dupla*, duplan, megegyszer",
    coupon: "kupon*, kod, kodom*, utalvany*, kuponkod*, kedvezmenykod*, kodot, kodja",
    discount: "kedvezmeny*, akcio*, olcsobb*, learazas*, leertekeles*",
    broken:
      "torott*, eltort*, serult*, osszetort*, repedt*, benyomod*, szakadt*, tort, megserul*, karcos*, szettort*, osszenyom*, lapit*, darabok*, torve, horpad*, összement, ripityara",
    defect:
      "hibas*, minoseg*, nem kapcsol, gyari hiba, elromlott*, rossz minoseg*, selejt*, nem mukodik rendesen",
    missing: "hianyz*, hianyos*, nem volt benne, ures, kimaradt*, kevesebb*",
    invoice: "szamla*, szamlat, nyugta*, afa*, adoszam*, blokk*",
    company: "ceg*, vallalkozas*, cegem*",
    stock: "raktar*, keszlet*, elerheto*, elfogyott*, kaphato*",
    customs: "vam*, vamkezel*",
    abroad: "kulfold*, nemzetkozi*, masik orszag*, romania*, ausztria*, orszag*, szlovakia*",
    warranty: "garancia*, garancialis, jotallas*, szavatossag*",
    repair: "javit*, szerviz*",
    genuine: "eredeti*, hamis*, utanzat*",
    material: "anyag*, pamut*, bor, mibol",
    howto: "hasznalati utasitas*, utmutato*, hogyan kell hasznalni, mosni, osszeszerel*",
    account: "fiok*, profil*",
    password: "jelszo*, jelszav*",
    login: "bejelentkez*, belep*, regisztr*, ellenorzo kod",
    delete: "torles*, torolni, megszuntet*",
    gift: "ajandek*, csomagolas*, szuletesnap*",
    hours: "nyitvatart*, nyitva*, mikor nyit*",
    store: "uzlet*, bolt*",
    pickup: "szemelyes atvetel*, atvenni, atvetel*, atvehet*",
    newsletter: "hirlevel*, leiratkoz*",
    how: "hogyan, hogy, mit tegyek, mit kell, mi a teendo, mit csinaljak",
    which: "milyen, melyik, mely, mi, mit",
    why: "miert, ok",
    person:
      "ember*, operator*, ugyintezo*, ugyfelszolgalat*, valaki*, munkatars*, kollega*, hivjanak*, hivj*, fonok*, elo szemely, kapcsol*, beszelni, valodi, vezeto*",
    bot: "robot*, bot*, gep*, automata*",
    complain:
      "panasz*, fogyasztovedel*, ugyved*, feljelent*, reklamal*, birosag*, perel*, bepanasz*, hatosag*",
    insult:
      "szegyen*, felhaborit*, botrany*, csalo*, csalas*, katasztrofa*, duhos*, harmadszor*, harmadik alkalom*, szornyu*, borzaszt*, pofatlan*, szar*, atver*, elegem*, idiot*, gyalazat*, minosithetetlen*, rohadt*, nevetseges*, tragikus*, harmadjara, pocsek*, ideges*, kurva, tolvaj*, vicc, vérlázít*, csalod*, ontes, utalom*",
    praise: "szuper*, kivalo*, nagyszeru*, tokeletes*, remek*, elegedett*, imadom",
    thanks: "koszi*, koszonom*, koszonet*",
    hello: "szia*, jo napot, hello, udv*, jo reggelt, jo estet",
    bye: "viszlat*, viszontlatas*, szep napot",
    offtopic:
      "idojaras*, milyen ido, vicc*, vers*, dal, foci*, recept*, eso, esni, film*, fovaros*, hazi feladat, horoszkop*",
    inject: "hagyd figyelmen, korabbi utasitas*, utasitas*, felejtsd*, fejlesztoi mod*, ignoral*",
    weekday: "vasarnap*, szombat*, hetveg*, unnepnap*",
  },
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
