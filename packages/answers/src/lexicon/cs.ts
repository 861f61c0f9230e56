import type { Lexicon } from "./concepts.ts"

export const cs: Lexicon = {
  language: "cs",
  common:
    "a je to v na se ze s z do co jak kde kdy proc kolik muj moje mi jsem jste mate nebo ale dobry den dekuji ahoj prosim jeste uz jsou byl bude muzu chci pro od po za jeji ktery jaky si ten tak kdyz by bych jsi byt jen kdyby protoze aby tady jako neco nic nas vas jejich jim tim tato tento mel",
  terms: {
    order: "objednav*, objednal*, nakup*, koupil*",
    item: "zbozi, produkt*, vyrobek, vyrobky, vec, veci, boty, oblecen*, polozk*, tovar*, kus, topanky, oblecenie, saty, dziny, rifle, kalhoty, sukne, kosile, kosili, tricko, mikina, mikinu, svetr, bunda, bundu, kabat, tenisky, kozacky, sandaly, pantofle, backory, sala, rukavice, cepice, pasek, podprsenka, plavky, hrnek, hrnky, salek, talir*, vaza, vazu, konvice, konvici, kavovar, toustovac, gauc, pohovka, kreslo, zidle, zidli, stul, police, skrin, matrace, polstar, koberec, zavesy, sluchatka, nabijecka, nabijecku, kabel, notebook, tablet, klavesnice, reprak, hodinky, prsten, retizek, naramek, nausnice, parfem, krem, rtenka, sampon, serum, voditko, granule, stelivo, batoh, kolo, helma, lampa, lampu, lampicka, zrcadlo, sklenice, sklenicka, lahev, miska, svicka, kniha, panenka, kocarek, obal, displej, tiskarna, fotak, fen, cokolada, bonboniera, kava, caj, vino, hadry, kabelka",
    parcel: "balik*, zasilk*, krabic*, dodavk*, zasielk*, balicek, skatul*",
    ship: "doprav*, doruc*, zasil*, posil*, dodan*, dorucen*",
    dispatch:
      "odesl*, expedov*, expeduj*, vyexped*, odoslan*, poslete, poslali, odeslan*, odosl*, posielate, posielat",
    arrive:
      "prijd*, prisl*, dorazi*, doraz*, doruc*, obdrz*, dostanu, dostal*, prijde, doma, dosl*, dojde, pride, prislo, dostan*, dosiel, neprisi*, neprisl*, nedorazil*, nedosl*",
    get: "dostal*, obdrzel*, dostan*, ziskat, dostat",
    where:
      "kde, kam, stav, co je s, kde je, kde mam, kde vezi, kam se podel*, co je s mym, co je s moji",
    when: "kdy, ktery den, kedy, do kdy",
    howlong:
      "jak dlouho, kolik dni, doba dodani, za jak dlouho, za kolik dni, ako dlho, kolko dni, za kolko, doba dorucenia, kolko trva, kolik trva, jak rychle, dlouho cekat, dlouho to trva, kdy to dorazi, dodaci lhuta, doba doruceni, dodaci doba",
    howmuch: "kolik stoji, cena*, kolik, poplat*, naklady, kolko stoji, kolko, drahe, stoji",
    days: "dni, dnu, den, tyden, tydn*, lhut*, lehot*, tyzd*, pracovnich, do kdy, lhuta pro vraceni",
    soon: "spech*, rychle, zitra, expres*, nalehav*, ponahla*, zajtra",
    notyet:
      "jeste ne*, stale ne*, porad ne*, dosud ne*, neprislo, neprisel, neprisla, nedorazil*, nikdy, stale, porad, este ne*, este stale, doteraz, stale cakam, neprisi*, zatial, nedostal*, nedosl*, porad cekam, este, zatim, furt nic, porad nic, stale nic, jeste nic, furt neni, porad neni, porad neprislo, nikde nic, ani stopa, jeste nedorazil*, zatim nic, nic nemam, nic tu neni, nic jsem nedostal, nic jsem nedostala, nikdo neprisel, nikdo nebyl, nikdo nezvonil",
    neg: "ne, neni, nic, bez, zadn*, nie, nie je, ziadn*, nejde, nefung*, nemam, nemuz*, nemoz*, nepris*, nechci, nechcem",
    late: "zpozd*, pozde, dlouho, meska*, oneskor*, dlho, neskoro, zpozden*",
    wait: "cek*, caka*, cekam, cakam",
    stuck:
      "neaktualiz*, stoji na miste, zasekl*, nehybe, nehnul*, nemeni, stoji na mieste, nepohol, zaseknut*, stoji na, visi, nehybe se, nepohnul*, lezi na, na depu, trideni, na celnici, celnici, nic se nedeje, porad stejny stav",
    lost: "ztrati*, ztracen*, ukrad*, strati*, straten*, zmizel*, nekdo ukradl",
    delivered:
      "jako doruceno, pise doruceno, oznaceno jako dorucen*, ako dorucen*, pise + doruc*, oznacen* + doruc*, pry doruceno, ze je doruceno, stav doruceno, u souseda, sousedka, soused, kuryr tvrdi, kuryr rika, ridic tvrdi, oznaceno jako doruceno",
    track:
      "sledov*, sledovani, tracking, cislo zasilky, sledovat, kde vezi, co je s moji objednavkou, stav zasilky, stav objednavky",
    courier: "kuryr*, zasilkovn*, ppl, dpd, ceska posta, gls, dopravce, kurier*, packeta, posta",
    postage:
      "postovne, cena dopravy, doprava zdarma, za dopravu, dopravne, naklady na dopravu, stoji doprava, cena dorucenia, doprava zadarmo, stoji dorucenie, postovneho, za postu, za dorucen*, stoji + doprav*, doprav* + stoji, doprav* + zdarma, za poslani, za postovne, za doruceni, za odeslani, postovne*, postovny, doprava stoji, kolik doprava, berete za",
    free: "zdarma, zadarmo, bezplatn*",
    whopays:
      "kdo plati, na me naklady, kto plati, musim platit, musim zaplatit, mam platit, kdo zaplati, na moje naklady, ze svyho, z vlastni kapsy, platim ja, hradite, hradi, na ci naklady, zaplatim za to, platim za to, budu platit",
    sendback:
      "vratit, vracen*, vratk*, poslat zpet, vraceni, zpatky, zpet, vratim, spat, vratenie, poslat nazad, odstoupit od smlouvy, vracat, posl* + zpatky, naspat, vracim, poslat zpatky, posilam zpatky, odeslat zpet, reklamovat, nenecham si, nechci si nechat",
    refund:
      "vraceni penez, vratit penize, penize zpet, moje penize, vraceni platby, refund*, vratenie penazi, vratit peniaze, peniaze spat, moje peniaze, vraceny penize, penize + vr*, peniaze + vr*, vr* + penize, vr* + peniaze, penize zpatky, penize, peniaze, dobropis, vratite prachy, vrati prachy, prachy zpatky, prachy, svoje penize, chci penize, vrati penize, vratite penize, kdy prijdou penize, love, ani koruna, ani korunu, penize porad nikde, penize neprisly, nevratili, zadne penize",
    money: "peniz*, penez*, peniaz*, castk*, prachy, suma",
    exchange:
      "vymen*, vymena, vymenit, prohodit, zamenit, za jiny, za jinou, za jine, za vetsi, za mensi, novy par, novy kus, nahrad*",
    size: "velikost*, velkost*, cislo, mira, rozmer*, jakou velikost, jakou cislo, jak sedi, tabulka velikosti",
    misfit:
      "mal*, velk*, tesn*, nesedi*, tlaci, vetsi, mensi, o cislo, jinou velikost, inu velkost, vacsi*, uzk*, dlouh*, kratk*, nepasuj*, male, jina velikost, iny rozmer, tlaca, tlacia, nepadn*, tlacej, skrti, skrt*, dre, odirat*, volny, volne, plandaj*, visi na mne, topim se v, plavu v, spada, padaj, nesedne, nevejdu, nevlezu, nedopnu, nezapnu, nejde zapnout, siroky, jako pytel, moc velky, moc maly, o cislo vetsi, o cislo mensi, moc velk*, moc mal*, prilis velk*, prilis mal*, je mi velk*, je mi mal*, jsou mi velk*, jsou mi mal*, moc dlouh*, moc kratk*, moc uzk*, moc tesn*, sedi spatne, tlaci me, tlacej me, tlaci mne, me tlaci",
    cancel:
      "zrus*, storno*, stornov*, neposilejte*, neodesilejte, neposielajte, neodosielajte, zrusit, odvolat, neposilat, zruste, storno, zastavit objednavku",
    dontwant:
      "rozmyslel*, nechci, uz nechci, omylem, nelibi, nepotrebuj*, rozmyslela, nechcem, nepaci, zmenil* nazor, rozmyslel, uz nepotreb*, nevyhov*, nahodou, zmenil nazor, zmenila nazor, uz to nechci, uz ji nechci, uz nepotrebuju, nelibi se mi, nechtene",
    address: "adres*, ulic*, psc, cislo domu, opravim adresu, opravit adresu, adresu doruceni",
    elsewhere:
      "jinam, na jinou adresu, jine misto, prestehov*, nova adresa, novou adresu, inam, na inu adresu, ine miesto, prestahov*, soused*, jinou adresu, stehuj*, inu adresu, k mame, do prace, do kancelare, k rodicum, k sestre, jina adresa, nebudu doma, na dovolene, u souseda, zasilkovna, vydejni misto",
    wrong:
      "spatn*, chybn*, omyl*, jiny produkt, spletl*, nesprav*, zle, pomylil*, chyb*, iny tovar, zlu, zly, neco jineho, nieco ine, popletl*, jine zbozi, neni moje, neni muj, cizi, nekoho jineho, jineho zakaznika, jiny, jinou barvu, jina barva, jiny rozmer, prehodili, zamenili, misto objednan*, poslali jinou, poslali jiny, neobjednal*, jiny vyrobek, uplne jin*, neco jinyho, uplne neco jin*",
    change: "zmenit, zmena, upravit, zmenu, opravit, zmen*, uprav*, opravim",
    pay: "plat*, zaplat*, uhrad*, strh*, zaplatit, strzen*, stahli, odecetl*, odecten*",
    method:
      "zpusob* platby, platebni metody, platebni moznosti, jak mohu platit, jak zaplatit, sposob* platby, ake platby, prijimate, moznosti platby, platobn* metod*, jake platby, jak muzu platit, akceptuj*, berete, da se platit, muzu platit, cim muzu, na splatky, splatky",
    paybrand:
      "karta, kartou, kart*, paypal, prevod*, dobirk*, hotov*, visa, mastercard, splatk*, apple pay, na splatky, google pay, bankovni prevod, twisto, na dobirku, skip pay",
    fail: "nefunguj*, nejde, neplatn*, chyba, zamitn*, odmitn*, vyprsel*, neprijal*, nefung*, nemuzu, nejde zaplatit, zamietn*, odmietn*, neplati, nelze, nebere, nezobralo, nejdu, problem*, neprijima, neslo, nepodaril*, nejde mi, nefachci, nefaka, nefachá, neproslo, neprosla, odmit*, zamit*, chybu, pise to, hazi, vyhazuje, nechce vzit, nevezme, pada, zasekne, nepusti, selze, selhal*, selhava",
    twice: "dvakrat, dvoji*, dvojmo, 2x, dvojnasob*, dva krat, podruhe",
    coupon:
      "kupon*, slevov* kod*, kod, kody, poukaz*, zlavov* kod*, voucher*, zlavov*, slevov*, kodu, slevovy kod",
    discount: "slev*, zlav*, levnej*, akce, vyprodej*, lacnej*, akci*",
    broken:
      "rozbit*, poskoz*, zlomen*, rozbil*, promackn*, prasklin*, praskl*, poskoden*, polaman*, stlacen*, pomackan*, rozdrcen*, v kusech, roztrhan*, preliacen*, poskrab*, rozmackan*, na kusy, puknut*, pokrcen*, zdemolovan*, na dva kusy, na pul, napul, vejpul, na strepy, strepy, prasknut*, zlomil*, roztrzen*, roztrhl*, dira, diru, derav*, flek*, skvrn*, spinav*, paran*, sev, zip, knoflik, odlepen*, odlepil*, odpad*, podrazka, tece, vytekl*, vylit*, promackl*, skrabanec, mokr*, promocen*, plesniv*, plisen, zkazen*, roztekl*, rozmrazen*, znicen*, v haji, urazen*, ulomen*",
    defect:
      "vada, vadn*, kvalit*, nezapne, zavad*, reklam*, pokazen*, rozbil* se, chybny vyrobok, kaz, nejde zapnout, nenabiji, nefunguje, prestal fungovat, prestalo fungovat, vypina se, hreje, huci, chcip*, odesel, odeslo, nehraje, nejde zvuk, zadny zvuk, bez zvuku, jen z jedne strany, jen na jednu stranu, neni obraz, cerna obrazovka, nereaguje, nepripoji, neparuje, nehreje, netoci, nechladi, smrdi spaleninou, vrze, viklá, baterka + vydrzi, odpojuje se, praska, prestala hrat, prestal hrat, prestala fungovat, prestala, prestalo, blika, problikava, kouri se, kour, jde z toho kour, jiskri, jiskry, shorel*, vyhorel*, spalil*, zkrat*, vyhazuje pojistky, pojistk*, bzuci, vibruje, zadrhava, zadrhl*, seka se, seká, samo se vypina, sama se vypina, nevypina, pipa, kope, probiji, krivy, krive, krivá, uchazi, splaskl*, nedovira, nejde zavrit, nejde otevrit, piska, syci",
    missing:
      "chybi, chyba v, nekompletn*, nebylo v, prazdn*, zapomnel*, chyba, nebolo, neuplny, chybel*, nebylo, neni tam, nebyl tam, prazdna krabice, jenom pulka, bez nabijecky",
    invoice:
      "faktur*, uctenk*, doklad*, dph, ico, dic, blocek, blok, blocik, ucten*, na firmu, pro firmu",
    company: "firm*, spolecnost*, spolocnost*, podnik*, zivnost*",
    stock:
      "sklad*, skladem, na sklade, dostupn*, vyprod*, vypredan*, naskladn*, mate jeste, je jeste, jeste mate, zase bude, zbyva, zbyvaj*, neni skladem, jde koupit, k dispozici, je k dispozici, jeste k dispozici",
    customs: "clo, cla, celni*, coln*, proclen*",
    abroad:
      "zahranic*, mezinarodn*, slovensk*, jina zeme, medzinarodn*, cesko, do nemecka, krajin*, zemi, do zahrani*, na slovensko, do polska, do rakouska, do anglie, do bratislavy, do zahranici, do ciziny, jine zeme, do jakych zemi, mimo cr",
    warranty: "zaruk*, zarucn*, kdyz se rozbije, kdyby se rozbil*",
    repair: "oprav*, servis*",
    genuine: "original*, padelek, pravy, napodobenin*, falosn*",
    material: "materiál*, latka, bavln*, kuze, koza, z ceho",
    howto:
      "navod*, jak pouzivat, jak prat, montaz*, pokyny, ako pouzivat, ako funguje, jak funguje",
    account: "ucet, uctu, ucty, profil*",
    password: "heslo, hesla, heslem",
    login:
      "prihlas*, overovaci kod, registr*, nedostanu se, nemuzu se dostat, do uctu, ucet zablokovan*, zablokovan*, nejde se prihlasit, nechodi sms, sms neprisla, kod neprisel",
    delete: "smazat, zrusit ucet, vymazat, odstranit",
    gift: "darek, darky, dark*, zabalit, balen*, narozen*, darcek*, jako darek, zabalite, masle, prani, k narozeninam, prilozit",
    hours:
      "oteviraci doba, otevreno, otvarac*, hodin*, otevirate, zavirate, do kolika, od kolika, oteviraci, mate otevreno, v kolik otv*, v kolik otev*, v kolik zavir*, k dispozici zakaznicky, zakaznicky servis k dispozici",
    store: "prodejn*, obchod, kamenn*, predajn*",
    pickup:
      "vyzvedn*, osobni odber, odber*, vyzdvih*, osobne, stavit se, prijit si, prijet si, na prodejne, na pobocce",
    newsletter: "newsletter*, odhlasit odber",
    how: "jak, co mam delat, ako, co mam robit, postup, jak na to, jak to udelam, jak to udelat, jak se to dela, jak to funguje",
    which: "jake, jaky, ktere, co, ake, ktore",
    why: "proc, preco, duvod",
    person:
      "je tam nekdo, je tam niekto, muze mi nekdo zavolat, nekdo zavolat, moze mi niekto zavolat, niekto zavolat, operator*, clovek*, clovekem, cloveku, osob*, nekym, nekoho, zakaznick*, pracovnik*, zavolejte*, vedouci*, zivy, zivym, zivou, clovekom, niekym, niekoho, zavolajte*, podpor*, poradc*, spojte, prepojte, veduc*, zamestnan*, skutecn*, mluvit s, hovorit s",
    bot: "robot*, bot, botem, botom, automat*",
    complain:
      "stiznost*, stezova*, coi, pravnik*, zalob*, zaloba, stazovat*, staznost*, soi, sud*, obchodni inspekc*, inspekc*, udan*, policie, spotrebitel*, nahlas*, advokat",
    insult:
      "hruza, ostuda, podvod*, katastrof*, nehorazn*, nastvan*, skandal*, desn*, zlodej*, potreti, silen*, sluzby na nic, nechutn*, hnus*, otresn*, do prdele, tretikrat, treti krat, hanba, rozcul*, zurim, zuriv*, strasny, strasna, strasnej, neprijateln*, idiot*, vysmech, hrozn*, kurva, neschopn*, priserne, nasrany, odporn*, naserte, smiesne, uz toho mam dost, mam toho dost, kaslete, mizern*, zklam*, nejhors*, najhors*, sklaman*, zufal*, drzost",
    praise: "super, skvel*, vyborn*, perfektn*, paráda, spokojen*, uzasn*, parada",
    thanks: "dekuj*, diky, dakuj*, vdaka",
    hello: "dobry den, ahoj, zdravim, cau, dobry vecer",
    bye: "na shledanou, nashle, dovidenia, mejte se",
    offtopic:
      "pocasi, pocasie, vtip*, basen, basnick*, pisnick*, fotbal*, recept*, prezident*, prset, dest, film*, hlavni mesto, hlavne mesto, horoskop*, futbal*, pesnick*, kurz dolaru, kurz eura, kdo vyhral, kdo vyhraje, co k obedu, co k veceri, co varit, loterie, volby, liga, kolik je hodin",
    inject:
      "ignoruj*, predchozi pokyny, vsechny pokyny, predchadzajuce, vsetky pokyny, instrukc*, zapomen*, zabudni*, pokyny",
    weekday: "nedel*, sobot*, vikend*, svatek, svatky",
  },
  everyday:
    "musim musi muze muzete chce chtel chtela chteli vim vite byla bylo mam maji mela delat udelat rict reknete jde jit dat dejte vzit toho tech tom mych tvuj vase svuj dnes dneska vcera zitra ted pak potom pozdeji tam hodne moc vic mene jenom taky take nikdy vzdy nekdy mozna asi zhruba presne normalne obvykle opravdu sam sama jiny jina vsechno nekdo kazdy takze bez proti mezi pod pri strasne fakt docela hrozne cau nazdar dekuju diky dik okej dobre fajn super jasne vlastne nejaky nejaka nejake ktera jaka bysme byste",
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
