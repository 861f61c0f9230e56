import type { Lexicon } from "./concepts.ts"

export const cs: Lexicon = {
  language: "cs",
  common:
    "a je to v na se ze s z do co jak kde kdy proc kolik muj moje mi jsem jste mate nebo ale dobry den dekuji ahoj prosim jeste uz jsou byl bude muzu chci pro od po za jeji ktery jaky si ten tak kdyz by bych jsi byt jen kdyby protoze aby tady jako neco nic nas vas jejich jim tim tato tento mel",
  terms: {
    order: "objednav*, objednal*, nakup*, koupil*",
    item: "zbozi, produkt*, vyrobek, vyrobky, vec, veci, boty, oblecen*, polozk*, tovar*, kus, topanky, oblecenie",
    parcel: "balik*, zasilk*, krabic*, dodavk*, zasielk*, balicek, skatul*",
    ship: "doprav*, doruc*, zasil*, posil*, dodan*, dorucen*",
    dispatch:
      "odesl*, expedov*, expeduj*, vyexped*, odoslan*, poslete, poslali, odeslan*, odosl*, posielate, posielat",
    arrive:
      "prijd*, prisl*, dorazi*, doraz*, doruc*, obdrz*, dostanu, dostal*, prijde, doma, dosl*, dojde, pride, prislo, dostan*, dosiel, neprisi*, neprisl*, nedorazil*, nedosl*",
    get: "dostal*, obdrzel*, dostan*, ziskat, dostat",
    where: "kde, kam, stav, co je s, kde je",
    when: "kdy, ktery den, kedy, do kdy",
    howlong:
      "jak dlouho, kolik dni, doba dodani, za jak dlouho, za kolik dni, ako dlho, kolko dni, za kolko, doba dorucenia, kolko trva, kolik trva, jak rychle",
    howmuch: "kolik stoji, cena*, kolik, poplat*, naklady, kolko stoji, kolko, drahe, stoji",
    days: "dni, dnu, den, tyden, tydn*, lhut*, lehot*, tyzd*, pracovnich",
    soon: "spech*, rychle, zitra, expres*, nalehav*, ponahla*, zajtra",
    notyet:
      "jeste ne*, stale ne*, porad ne*, dosud ne*, neprislo, neprisel, neprisla, nedorazil*, nikdy, stale, porad, este ne*, este stale, doteraz, stale cakam, neprisi*, zatial, nedostal*, nedosl*, porad cekam, este, zatim",
    neg: "ne, neni, nic, bez, zadn*, nie, nie je, ziadn*, nejde, nefung*, nemam, nemuz*, nemoz*, nepris*, nechci, nechcem",
    late: "zpozd*, pozde, dlouho, meska*, oneskor*, dlho, neskoro, zpozden*",
    wait: "cek*, caka*, cekam, cakam",
    stuck:
      "neaktualiz*, stoji na miste, zasekl*, nehybe, nehnul*, nemeni, stoji na mieste, nepohol",
    lost: "ztrati*, ztracen*, ukrad*, strati*, straten*",
    delivered:
      "jako doruceno, pise doruceno, oznaceno jako dorucen*, ako dorucen*, pise + doruc*, oznacen* + doruc*",
    track: "sledov*, sledovani, tracking, cislo zasilky, sledovat",
    courier: "kuryr*, zasilkovn*, ppl, dpd, ceska posta, gls, dopravce, kurier*, packeta, posta",
    postage:
      "postovne, cena dopravy, doprava zdarma, za dopravu, dopravne, naklady na dopravu, stoji doprava, cena dorucenia, doprava zadarmo, stoji dorucenie, postovneho, za postu, za dorucen*, stoji + doprav*, doprav* + stoji, doprav* + zdarma",
    free: "zdarma, zadarmo, bezplatn*",
    whopays: "kdo plati, na me naklady, kto plati, musim platit, musim zaplatit, mam platit",
    sendback:
      "vratit, vracen*, vratk*, poslat zpet, vraceni, zpatky, zpet, vratim, spat, vratenie, poslat nazad, odstoupit od smlouvy, vracat, posl* + zpatky, naspat",
    refund:
      "vraceni penez, vratit penize, penize zpet, moje penize, vraceni platby, refund*, vratenie penazi, vratit peniaze, peniaze spat, moje peniaze, vraceny penize, penize + vr*, peniaze + vr*, vr* + penize, vr* + peniaze, penize zpatky, penize, peniaze, dobropis",
    money: "peniz*, penez*, peniaz*, castk*, prachy, suma",
    exchange: "vymen*, vymena, vymenit, prohodit, zamenit",
    size: "velikost*, velkost*, cislo, mira, rozmer*",
    misfit:
      "mal*, velk*, tesn*, nesedi*, tlaci, vetsi, mensi, o cislo, jinou velikost, inu velkost, vacsi*, uzk*, dlouh*, kratk*, nepasuj*, male, jina velikost, iny rozmer, tlaca, tlacia, nepadn*",
    cancel:
      "zrus*, storno*, stornov*, neposilejte*, neodesilejte, neposielajte, neodosielajte, zrusit, odvolat, neposilat, zruste, storno",
    dontwant:
      "rozmyslel*, nechci, uz nechci, omylem, nelibi, nepotrebuj*, rozmyslela, nechcem, nepaci, zmenil* nazor, rozmyslel, uz nepotreb*, nevyhov*, nahodou",
    address: "adres*, ulic*, psc, cislo domu",
    elsewhere:
      "jinam, na jinou adresu, jine misto, prestehov*, nova adresa, novou adresu, inam, na inu adresu, ine miesto, prestahov*, soused*, jinou adresu, stehuj*, inu adresu",
    wrong:
      "spatn*, chybn*, omyl*, jiny produkt, spletl*, nesprav*, zle, pomylil*, chyb*, iny tovar, zlu, zly, neco jineho, nieco ine, popletl*, jine zbozi",
    change: "zmenit, zmena, upravit, zmenu, opravit, zmen*, uprav*",
    pay: "plat*, zaplat*, uhrad*, strh*, zaplatit",
    method:
      "zpusob* platby, platebni metody, platebni moznosti, jak mohu platit, jak zaplatit, sposob* platby, ake platby, prijimate, moznosti platby, platobn* metod*, jake platby, jak muzu platit, akceptuj*",
    paybrand:
      "karta, kartou, kart*, paypal, prevod*, dobirk*, hotov*, visa, mastercard, splatk*, apple pay, na splatky, google pay, bankovni prevod, twisto, na dobirku",
    fail: "nefunguj*, nejde, neplatn*, chyba, zamitn*, odmitn*, vyprsel*, neprijal*, nefung*, nemuzu, nejde zaplatit, zamietn*, odmietn*, neplati, nelze, nebere, nezobralo, nejdu, problem*, neprijima, neslo, nepodaril*",
    twice: "dvakrat, dvoji*, dvojmo, 2x, dvojnasob*",
    coupon: "kupon*, slevov* kod*, kod, kody, poukaz*, zlavov* kod*, voucher*, zlavov*, slevov*",
    discount: "slev*, zlav*, levnej*, akce, vyprodej*, lacnej*, akci*",
    broken:
      "rozbit*, poskoz*, zlomen*, rozbil*, promackn*, prasklin*, praskl*, poskoden*, polaman*, stlacen*, pomackan*, rozdrcen*, v kusech, roztrhan*, preliacen*, poskrab*, rozmackan*, na kusy, puknut*, pokrcen*, zdemolovan*",
    defect:
      "vada, vadn*, kvalit*, nezapne, zavad*, reklam*, pokazen*, rozbil* se, chybny vyrobok, kaz",
    missing: "chybi, chyba v, nekompletn*, nebylo v, prazdn*, zapomnel*, chyba, nebolo, neuplny",
    invoice: "faktur*, uctenk*, doklad*, dph, ico, dic, blocek, blok, blocik",
    company: "firm*, spolecnost*, spolocnost*, podnik*, zivnost*",
    stock: "sklad*, skladem, na sklade, dostupn*, vyprod*, vypredan*, naskladn*",
    customs: "clo, cla, celni*, coln*",
    abroad:
      "zahranic*, mezinarodn*, slovensk*, jina zeme, medzinarodn*, cesko, do nemecka, krajin*, zemi, do zahrani*",
    warranty: "zaruk*, zarucn*",
    repair: "oprav*, servis*",
    genuine: "original*, padelek, pravy, napodobenin*, falosn*",
    material: "materiál*, latka, bavln*, kuze, koza, z ceho",
    howto:
      "navod*, jak pouzivat, jak prat, montaz*, pokyny, ako pouzivat, ako funguje, jak funguje",
    account: "ucet, uctu, ucty, profil*",
    password: "heslo, hesla",
    login: "prihlas*, overovaci kod, registr*",
    delete: "smazat, zrusit ucet, vymazat, odstranit",
    gift: "darek, darky, dark*, zabalit, balen*, narozen*, darcek*",
    hours: "oteviraci doba, otevreno, otvarac*, hodin*",
    store: "prodejn*, obchod, kamenn*, predajn*",
    pickup: "vyzvedn*, osobni odber, odber*, vyzdvih*",
    newsletter: "newsletter*, odhlasit odber",
    how: "jak, co mam delat, ako, co mam robit, postup",
    which: "jake, jaky, ktere, co, ake, ktore",
    why: "proc, preco, duvod",
    person:
      "je tam nekdo, je tam niekto, muze mi nekdo zavolat, nekdo zavolat, moze mi niekto zavolat, niekto zavolat, operator*, clovek*, clovekem, cloveku, osob*, nekym, nekoho, zakaznick*, pracovnik*, zavolejte*, vedouci*, zivy, zivym, zivou, clovekom, niekym, niekoho, zavolajte*, podpor*, poradc*, spojte, prepojte, veduc*, zamestnan*, skutecn*, mluvit s, hovorit s",
    bot: "robot*, bot, botem, botom, automat*",
    complain:
      "stiznost*, stezova*, coi, pravnik*, zalob*, zaloba, stazovat*, staznost*, soi, sud*, obchodni inspekc*, inspekc*, udan*, policie, spotrebitel*, nahlas*, advokat",
    insult:
      "hruza, ostuda, podvod*, katastrof*, nehorazn*, nastvan*, skandal*, desn*, zlodej*, potreti, silen*, sluzby na nic, nechutn*, hnus*, otresn*, do prdele, tretikrat, treti krat, hanba, rozcul*, zurim, zuriv*, strasn*, neprijateln*, idiot*, vysmech, hrozn*, kurva, neschopn*, priserne, nasrany, odporn*, naserte, smiesne, uz toho mam dost, mam toho dost, kaslete, mizern*, zklam*, nejhors*, najhors*, sklaman*, zufal*, drzost",
    praise: "super, skvel*, vyborn*, perfektn*, paráda, spokojen*, uzasn*, parada",
    thanks: "dekuj*, diky, dakuj*, vdaka",
    hello: "dobry den, ahoj, zdravim, cau, dobry vecer",
    bye: "na shledanou, nashle, dovidenia, mejte se",
    offtopic:
      "pocasi, pocasie, vtip*, basen, basnick*, pisnick*, fotbal*, recept*, prezident*, prset, dest, film*, hlavni mesto, hlavne mesto, horoskop*, futbal*, pesnick*",
    inject:
      "ignoruj*, predchozi pokyny, vsechny pokyny, predchadzajuce, vsetky pokyny, instrukc*, zapomen*, zabudni*, pokyny",
  },
  offTopic: [
    "bude o víkendu pršet",
    "řekni něco vtipného",
    "kdo včera vyhrál zápas",
    "napiš báseň o podzimu",
    "co mám uvařit",
    "kolik ti je let",
    "jaké je hlavní město kanady",
    "bolí mě hlava",
    "dobře",
    "jen se dívám",
  ],
}
