import type { Lexicon } from "./concepts.ts"

export const cs: Lexicon = {
  language: "cs",
  common:
    "a je to v na se ze s z do co jak kde kdy proc kolik muj moje mi jsem jste mate nebo ale dobry den dekuji ahoj prosim jeste uz jsou byl bude muzu chci pro od po za jeji ktery jaky si ten tak kdyz by bych jsi byt jen kdyby protoze aby tady jako neco nic nas vas jejich jim tim tato tento mel",
  terms: {
    order: "objednav*, objednal*, nakup*, koupil*, objednáv*, nákup*, objednáno",
    item: "zbozi, produkt*, vyrobek, vyrobky, vec, veci, boty, oblecen*, polozk*, tovar*, kus, topanky, oblecenie, saty, dziny, rifle, kalhoty, sukne, kosile, kosili, tricko, mikina, mikinu, svetr, bunda, bundu, kabat, tenisky, kozacky, sandaly, pantofle, backory, sala, rukavice, cepice, pasek, podprsenka, plavky, hrnek, hrnky, salek, talir*, vaza, vazu, konvice, konvici, kavovar, toustovac, gauc, pohovka, kreslo, zidle, zidli, stul, police, skrin, matrace, polstar, koberec, zavesy, sluchatka, nabijecka, nabijecku, kabel, notebook, tablet, klavesnice, reprak, hodinky, prsten, retizek, naramek, nausnice, parfem, krem, rtenka, sampon, serum, voditko, granule, stelivo, batoh, kolo, helma, lampa, lampu, lampicka, zrcadlo, sklenice, sklenicka, lahev, miska, svicka, kniha, panenka, kocarek, obal, displej, tiskarna, fotak, fen, cokolada, bonboniera, kava, caj, vino, hadry, kabelka, bot*, kalhot*, košil*, bund*, sukn*, kabát*, mikin*, svetr*, tričk*, džín*, ponožk*, tašk*, kabelk*, batoh*, lamp*, hrnk*, váz*, hračk*, hodink*, židl*, stůl, stolek, sandál*, čepic*, šál*, rukavic*, podprsenk*, plavk*, sluchátk*, nabíječk*, kabel*, náramek, náušnic*, prsten*, řetízek, parfém*, krém*, knih*, panenk*, pohovk*, polštář*, peřin*, koberce, láhev, lahv*, talíř*, zrcadl*, vysavač*, kočárek, čižm*, nohavic*, sveter, svetra, topánk*, tenisk*, košeľ*, šaty, šatách, hodiniek, ponožiek, stolička, vankúš*, slúchadl*, nabíjačk*, hračiek, taniere, pohár*",
    parcel: "balik*, zasilk*, krabic*, dodavk*, zasielk*, balicek, skatul*",
    ship: "doprav*, doruc*, zasil*, posil*, dodan*, dorucen*",
    dispatch:
      "odesl*, expedov*, expeduj*, vyexped*, odoslan*, poslete, poslali, odeslan*, odosl*, posielate, posielat, odeslali, odesílá*, odeslán*, expedice, vyexpedov*, odosiela*, odoslali, kdy posíláte, kedy posielate, zpracovává*, spracováva*",
    arrive:
      "prijd*, prisl*, dorazi*, doraz*, doruc*, obdrz*, dostanu, dostal*, prijde, doma, dosl*, dojde, pride, prislo, dostan*, dosiel, neprisi*, neprisl*, nedorazil*, nedosl*, dorazí, dorazil*, přijde, přišl*, prišl*, příde, doručen*, dovez*, domů, domov, prísť, príde, mal prísť, už tu měl, má být tady, došl*",
    get: "dostal*, obdrzel*, dostan*, ziskat, dostat",
    where:
      "kde, kam, stav, co je s, kde je, kde mam, kde vezi, kam se podel*, co je s mym, co je s moji, kde se toulá, kde trčí, kde uvázl*, kde vězí, kde zostal*, kde ostal*",
    when: "kdy, ktery den, kedy, do kdy",
    howlong:
      "jak dlouho, kolik dni, doba dodani, za jak dlouho, za kolik dni, ako dlho, kolko dni, za kolko, doba dorucenia, kolko trva, kolik trva, jak rychle, dlouho cekat, dlouho to trva, kdy to dorazi, dodaci lhuta, doba doruceni, dodaci doba, kolik dní, koľko dní, do kolika dní, doba dodání, dodací lhůta, dodacia lehota, koľko trvá, kolik trvá",
    howmuch:
      "kolik stoji, cena*, kolik, poplat*, naklady, kolko stoji, kolko, drahe, stoji, kolik si účtujete, koľko si účtujete, kolik chcete, koľko si pýtate, kolik stojí, koľko stojí, kolik berete, na kolik to vyjde, kolik je, koľko je, za kolik",
    days: "dni, dnu, den, tyden, tydn*, lhut*, lehot*, tyzd*, pracovnich, do kdy, lhuta pro vraceni",
    soon: "spech*, rychle, zitra, expres*, nalehav*, ponahla*, zajtra",
    notyet:
      "jeste ne*, stale ne*, porad ne*, dosud ne*, neprislo, neprisel, neprisla, nedorazil*, nikdy, stale, porad, este ne*, este stale, doteraz, stale cakam, neprisi*, zatial, nedostal*, nedosl*, porad cekam, este, zatim, furt nic, porad nic, stale nic, jeste nic, furt neni, porad neni, porad neprislo, nikde nic, ani stopa, jeste nedorazil*, zatim nic, nic nemam, nic tu neni, nic jsem nedostal, nic jsem nedostala, nikdo neprisel, nikdo nebyl, nikdo nezvonil, ještě nepřišl*, ešte neprišl*, stále nic, stále nič, pořád nic, pořád nepřišl*, měl tu být, mal tu byť, už tu měl*, nepřišel, neprišiel, neprišla, nepřišla, nic nepřišlo, nič neprišlo, nemám nic, já nic nemám, nič nemám, měla přijít, měl přijít, mala prísť",
    neg: "ne, neni, nic, bez, zadn*, nie, nie je, ziadn*, nejde, nefung*, nemam, nemuz*, nemoz*, nepris*, nechci, nechcem",
    late: "zpozd*, pozde, dlouho, meska*, oneskor*, dlho, neskoro, zpozden*",
    wait: "cek*, caka*, cekam, cakam",
    stuck:
      "neaktualiz*, stoji na miste, zasekl*, nehybe, nehnul*, nemeni, stoji na mieste, nepohol, zaseknut*, stoji na, visi, nehybe se, nepohnul*, lezi na, na depu, trideni, na celnici, celnici, nic se nedeje, porad stejny stav, uvázl*, stojí na místě, nehýbe*, pořád stejný stav, rovnaký stav, trčí, nehne, uviazl*, stojí v depu, na depe, nič sa nedeje, nic se neděje",
    lost: "ztrati*, ztracen*, ukrad*, strati*, straten*, zmizel*, nekdo ukradl",
    delivered:
      "jako doruceno, pise doruceno, oznaceno jako dorucen*, ako dorucen*, pise + doruc*, oznacen* + doruc*, pry doruceno, ze je doruceno, stav doruceno, u souseda, sousedka, soused, kuryr tvrdi, kuryr rika, ridic tvrdi, oznaceno jako doruceno, je doručeno ale, píše doručeno, píše to že je doručeno, že je doručeno, označen* jako doručen*, doručené ale, píše že doručené, nepodepsal*, nepodpísal*, u suseda, nechali u",
    track:
      "sledov*, sledovani, tracking, cislo zasilky, sledovat, kde vezi, co je s moji objednavkou, stav zasilky, stav objednavky, číslo zásilky, číslo zásielky, stav objednávky, stav zásilky, stav zásielky, kde je zásilka",
    courier: "kuryr*, zasilkovn*, ppl, dpd, ceska posta, gls, dopravce, kurier*, packeta, posta",
    postage:
      "postovne, cena dopravy, doprava zdarma, za dopravu, dopravne, naklady na dopravu, stoji doprava, cena dorucenia, doprava zadarmo, stoji dorucenie, postovneho, za postu, za dorucen*, stoji + doprav*, doprav* + stoji, doprav* + zdarma, za poslani, za postovne, za doruceni, za odeslani, postovne*, postovny, doprava stoji, kolik doprava, berete za, kolik stojí doprava, koľko stojí doprava, za dovoz, dovoz domů, dovoz domov, poštovn*, cena doručenia, dopravné, kolik je doprava, koľko je doprava, poštovné zadarmo",
    free: "zdarma, zadarmo, bezplatn*",
    whopays:
      "kdo plati, na me naklady, kto plati, musim platit, musim zaplatit, mam platit, kdo zaplati, na moje naklady, ze svyho, z vlastni kapsy, platim ja, hradite, hradi, na ci naklady, zaplatim za to, platim za to, budu platit, kdo platí, kto platí, kdo hradí, kto hradí, musím platit, musím platiť, na moje náklady, platíte vy, z vlastní kapsy",
    sendback:
      "vratit, vracen*, vratk*, poslat zpet, vraceni, zpatky, zpet, vratim, spat, vratenie, poslat nazad, odstoupit od smlouvy, vracat, posl* + zpatky, naspat, vracim, poslat zpatky, posilam zpatky, odeslat zpet, reklamovat, nenecham si, nechci si nechat, vrátit, vrátiť, vrátil*, vracím, vraciam, vrátenie, vrácení, zpátky, zpět, späť, naspäť, pošlu zpátky, pošlem naspäť, poslat zpět, poslať späť, vrátené, vrácen*, nelíbí, nepáči",
    refund:
      "vraceni penez, vratit penize, penize zpet, moje penize, vraceni platby, refund*, vratenie penazi, vratit peniaze, peniaze spat, moje peniaze, vraceny penize, penize + vr*, peniaze + vr*, vr* + penize, vr* + peniaze, penize zpatky, penize, peniaze, dobropis, vratite prachy, vrati prachy, prachy zpatky, prachy, svoje penize, chci penize, vrati penize, vratite penize, kdy prijdou penize, love, ani koruna, ani korunu, penize porad nikde, penize neprisly, nevratili, zadne penize, peníze zpět, peniaze späť, peníze zpátky, peniaze naspäť, vrácení peněz, vrátenie peňazí, moje peníze, přijdou peníze, prídu peniaze, kde jsou peníze, kde sú peniaze, peníze nikde, peniaze nikde, vrátíte peníze, vrátite peniaze, refundac*, dobropis*, prachy zpátky, kedy mi prídu peniaze, kdy mi přijdou peníze, mi prídu peniaze, mi přijdou peníze, peniaze ešte, peníze ještě, žádné peníze, žiadne peniaze",
    money:
      "peniz*, penez*, peniaz*, castk*, prachy, suma, peníze, peněz, peniaze, peňazí, částk*, sum*, korun*, eur",
    exchange:
      "vymen*, vymena, vymenit, prohodit, zamenit, za jiny, za jinou, za jine, za vetsi, za mensi, novy par, novy kus, nahrad*, vyměnit, vymeniť, výměn*, výmen*, vyměním, vymením, jinou barvu, inú farbu, místo toho, namiesto toho, za jiný, za iný, za jiné, za iné, nový kus",
    size: "velikost*, velkost*, cislo, mira, rozmer*, jakou velikost, jakou cislo, jak sedi, tabulka velikosti, veľkosť*, veľkost*, jaká velikost, aká veľkosť, tabulka velikostí, tabuľka veľkostí, rozměry, rozmery, míry, miery",
    misfit:
      "mal*, velk*, tesn*, nesedi*, tlaci, vetsi, mensi, o cislo, jinou velikost, inu velkost, vacsi*, uzk*, kratk*, nepasuj*, male, jina velikost, iny rozmer, tlaca, tlacia, nepadn*, tlacej, skrti, skrt*, dre, odirat*, volny, volne, plandaj*, visi na mne, topim se v, plavu v, spada, padaj, nesedne, nevejdu, nevlezu, nedopnu, nezapnu, nejde zapnout, siroky, jako pytel, moc velky, moc maly, o cislo vetsi, o cislo mensi, moc velk*, moc mal*, prilis velk*, prilis mal*, je mi velk*, je mi mal*, jsou mi velk*, jsou mi mal*, moc dlouh*, moc kratk*, moc uzk*, moc tesn*, sedi spatne, tlaci me, tlacej me, tlaci mne, me tlaci, malé, velké, veľké, těsn*, volné, voľné, úzk*, širok*, nesedí, nepadne, tlačí, škrtí, dlhé, o číslo větší, o číslo väčšie, větší, menší, väčš*, menš*, inú veľkosť, moc velké, moc malé, príliš veľké, príliš malé, nezapnem, mi malá, mi velká, mi veľká, mi velký, mi veľký, mi malý, je malá, je malý, je velká, je velký, je veľký, je veľká, moc krátk*, príliš dlh*, príliš krátk*",
    cancel:
      "zrus*, storno*, stornov*, neposilejte*, neodesilejte, neposielajte, neodosielajte, zrusit, odvolat, neposilat, zruste, storno, zastavit objednavku, storn*, zruš*, neposílejte, neodesílejte, odstoupit, odstúpiť, zrušte",
    dontwant:
      "rozmyslel*, nechci, uz nechci, omylem, nelibi, nepotrebuj*, rozmyslela, nechcem, nepaci, zmenil* nazor, rozmyslel, uz nepotreb*, nevyhov*, nahodou, zmenil nazor, zmenila nazor, uz to nechci, uz ji nechci, uz nepotrebuju, nelibi se mi, nechtene, rozmysl*, omylem objednal*, omylom objednal*, nepotřebuj*, už nechci, už nechcem, objednané omylom, spletl* objednávku, rozhodol som sa inak",
    address:
      "adres*, ulic*, psc, cislo domu, opravim adresu, opravit adresu, adresu doruceni, psč, číslo domu, čísla domu, popisné číslo, bytu",
    elsewhere:
      "jinam, na jinou adresu, jine misto, prestehov*, nova adresa, novou adresu, inam, na inu adresu, ine miesto, prestahov*, soused*, jinou adresu, stehuj*, inu adresu, k mame, do prace, do kancelare, k rodicum, k sestre, jina adresa, nebudu doma, na dovolene, u souseda, zasilkovna, vydejni misto, na inú adresu, přestěhoval*, presťahoval*, do práce, novú adresu, k sousedovi, k susedovi, nejsem doma, nie som doma, na dovolené, na dovolenke, staré číslo, starou adresu, starú adresu",
    wrong:
      "spatn*, chybn*, omyl*, jiny produkt, spletl*, nesprav*, zle, pomylil*, chyb*, iny tovar, zlu, zly, neco jineho, nieco ine, popletl*, jine zbozi, neni moje, neni muj, cizi, nekoho jineho, jineho zakaznika, jiny, jinou barvu, jina barva, jiny rozmer, prehodili, zamenili, misto objednan*, poslali jinou, poslali jiny, neobjednal*, jiny vyrobek, uplne jin*, neco jinyho, uplne neco jin*, špatn*, pomýlil*, omylem, omylom, nesprávn*, zaměn*, zamen*, někoho jiného, niekoho iného, něco jiného, niečo iné, jiná barva, iná farba, cizí, cudzi*, namiesto, jiný produkt, iný produkt, jiné zboží, místo toho přišl*, přišlo místo",
    change:
      "zmenit, zmena, upravit, zmenu, opravit, zmen*, uprav*, opravim, změn*, zmeň*, oprav*, prepísať, přepsat",
    pay: "plat*, zaplat*, uhrad*, strh*, zaplatit, strzen*, stahli, odecetl*, odecten*, strhl*, stiahl*, strhn*, účtov*, odečetl*, odpísal*, stáhl*, stiahn*",
    method:
      "zpusob* platby, platebni metody, platebni moznosti, jak mohu platit, jak zaplatit, sposob* platby, ake platby, prijimate, moznosti platby, platobn* metod*, jake platby, jak muzu platit, akceptuj*, berete, da se platit, muzu platit, cim muzu, na splatky, splatky, způsob* platby, spôsob* platby, ako zaplatiť, jak můžu platit, ako môžem platiť, můžu platit, môžem platiť, přijímáte, prijímate, možnosti platby",
    paybrand:
      "karta, kartou, kart*, paypal, prevod*, dobirk*, hotov*, visa, mastercard, splatk*, apple pay, na splatky, google pay, bankovni prevod, twisto, na dobirku, skip pay, převodem, prevodom, dobírk*, dobierk*, hotově, hotovosť*, na splátky, splátk*, platba později, zaplatit později, zaplatiť neskôr, comgate",
    fail: "nefunguj*, nejde, neplatn*, chyba, zamitn*, odmitn*, vyprsel*, neprijal*, nefung*, nemuzu, nejde zaplatit, zamietn*, odmietn*, neplati, nelze, nebere, nezobralo, nejdu, problem*, neprijima, neslo, nepodaril*, nejde mi, nefachci, nefaka, nefachá, neproslo, neprosla, odmit*, zamit*, chybu, pise to, hazi, vyhazuje, nechce vzit, nevezme, pada, zasekne, nepusti, selze, selhal*, selhava, nefunguje, neberie, nepřijal*, zamítnut*, zamietnut*, selh*, zlyh*, nepřijímá, neprijíma, chyb*, vypršel*, vypršal*, expirov*, neuplatn*, nepodařil*, nemohu se přihlásit, zablokovan*, hlásí chybu, hlási chybu",
    twice:
      "dvakrat, dvoji*, dvojmo, 2x, dvojnasob*, dva krat, podruhe, dvakrát, dva krát, podvakrát, dvojitě, dvojito, dvojnásob*, dvě platby, dve platby, víc než jednou",
    coupon:
      "kupon*, slevov* kod*, kod, kody, poukaz*, zlavov* kod*, voucher*, zlavov*, slevov*, kodu, slevovy kod, zľavov*, kupón*, kód*, dva kódy",
    discount:
      "slev*, zlav*, levnej*, akce, vyprodej*, lacnej*, akci*, zľav*, sleva, akc*, výprodej*, výpredaj*, levněj*",
    pricedrop:
      "zlevnil*, zlacnel*, cena klesla, cena spadla, klesla cena, rozdíl v ceně, rozdiel v cene, rozdíl, teď je levnější, teraz je lacnejš*, zaplatil víc, zaplatil viac, včera stál",
    broken:
      "rozbit*, poskoz*, zlomen*, rozbil*, promackn*, prasklin*, praskl*, poskoden*, polaman*, stlacen*, pomackan*, rozdrcen*, v kusech, roztrhan*, preliacen*, poskrab*, rozmackan*, na kusy, puknut*, pokrcen*, zdemolovan*, na dva kusy, na pul, napul, vejpul, na strepy, strepy, prasknut*, zlomil*, roztrzen*, roztrhl*, dira, diru, derav*, flek*, skvrn*, spinav*, paran*, sev, zip, knoflik, odlepen*, odlepil*, odpad*, podrazka, tece, vytekl*, vylit*, promackl*, skrabanec, mokr*, promocen*, plesniv*, plisen, zkazen*, roztekl*, rozmrazen*, znicen*, v haji, urazen*, ulomen*, prasklý, poškozen*, poškoden*, roztržen*, na kúsky, na kousky, promáčkl*, vytiekl*, rozlit*, rozliat*, poškrában*, poškriaban*, špinav*, díra, diera, rozmlácen*, rozsyp*",
    defect:
      "vada, vadn*, kvalit*, nezapne, zavad*, reklam*, pokazen*, rozbil* se, chybny vyrobok, kaz, nejde zapnout, nenabiji, nefunguje, prestal fungovat, prestalo fungovat, vypina se, hreje, huci, chcip*, odesel, odeslo, nehraje, nejde zvuk, zadny zvuk, bez zvuku, jen z jedne strany, jen na jednu stranu, neni obraz, cerna obrazovka, nereaguje, nepripoji, neparuje, nehreje, netoci, nechladi, smrdi spaleninou, vrze, viklá, baterka + vydrzi, odpojuje se, praska, prestala hrat, prestal hrat, prestala fungovat, prestala, prestalo, blika, problikava, kouri se, kour, jde z toho kour, jiskri, jiskry, shorel*, vyhorel*, spalil*, zkrat*, vyhazuje pojistky, pojistk*, bzuci, vibruje, zadrhava, zadrhl*, seka se, seká, samo se vypina, sama se vypina, nevypina, pipa, kope, probiji, krivy, krive, krivá, uchazi, splaskl*, nedovira, nejde zavrit, nejde otevrit, piska, syci, vad*, chybný výrobek, přestal* fungovat, prestal* fungovať, pokazil*, rozbil* se po, reklamac*, reklamác*, reklamovat, reklamovať, nezapína, nezapíná, nenabíjí, nenabíja, vypíná se, vypína sa",
    missing:
      "chybi, chyba v, nekompletn*, nebylo v, prazdn*, zapomnel*, chyba, nebolo, neuplny, chybel*, nebylo, neni tam, nebyl tam, prazdna krabice, jenom pulka, bez nabijecky, chybí, chýba*, chyběl*, jen část, iba časť, nie je v balíku, není v balíku, len polovica, jen polovina, iba polovica, prázdná krabice, prázdny balík, prázdný balík, prázdna krabica, prázdná zásilka",
    invoice:
      "faktur*, uctenk*, doklad*, dph, ico, dic, blocek, blok, blocik, ucten*, na firmu, pro firmu, faktúr*, účtenk*, bloček, potvrzení o koupi, doklad o kúpe",
    company:
      "firm*, spolecnost*, spolocnost*, podnik*, zivnost*, na firmu, ičo, dič, spoločnos*, společnos*",
    stock:
      "sklad*, skladem, na sklade, dostupn*, vyprod*, vypredan*, naskladn*, mate jeste, je jeste, jeste mate, zase bude, zbyva, zbyvaj*, neni skladem, jde koupit, k dispozici, je k dispozici, jeste k dispozici, máte ještě, máte ešte, vyprodan*, bude zase, bude opäť, kdy bude zase, kedy bude opäť, máte v modré, je v modré",
    preorder: "předobjedn*, predobjedn*, před vydáním, pred vydaním, datum vydání, dátum vydania",
    customs: "clo, cla, celni*, coln*, proclen*, cl*a, celn*, colne, dovozn*",
    abroad:
      "zahranic*, mezinarodn*, slovensk*, jina zeme, medzinarodn*, cesko, do nemecka, krajin*, zemi, do zahrani*, na slovensko, do polska, do rakouska, do anglie, do bratislavy, do zahranici, do ciziny, jine zeme, do jakych zemi, mimo cr, do zahraničí, do zahraničia, zahranič*, německ*, nemeck*, rakúsk*, rakousk*, poľsk*, polsk*, do jiné země, do inej krajiny, jaké země, ktoré krajiny, krajín, země, do čiech, do česka",
    remote: "ostrov*, odlehl*, odľahl*, vesnic*, vesnici, dedin*, dedinu, na samotu, na samote",
    warranty: "zaruk*, zarucn*, kdyz se rozbije, kdyby se rozbil*, záruk*, záručn*, garanc*",
    repair:
      "servis*, náhradní díl*, náhradné diel*, opravíte výrobek, opravu, opravujete, opravit výrobek, opraviť výrobok, dát opravit, dať opraviť",
    genuine:
      "original*, padelek, pravy, napodobenin*, falosn*, originál*, pravé, padělek, padělk*, falešn*, falošn*, spolehliv* obchod, dôveryhodn*, důvěryhodn*",
    material:
      "materiál*, latka, bavln*, kuze, koza, z ceho, z čeho, prát v pračce, prať v práčke, v pračce, v práčke, prát, prať, perie, pere, srazí, zrazí, polyester, pravá kůže, pravá koža, z kůže, z kože",
    color:
      "barv*, farb*, odstín*, odtieň*, jako na fotce, ako na fotke, na fotce, na fotke, na obrázku",
    howto:
      "navod*, jak pouzivat, jak prat, montaz*, pokyny, ako pouzivat, ako funguje, jak funguje, návod*, jak se používá, ako sa používa, jak složit, ako zložiť, montáž*, manuál*",
    points:
      "věrnostní, vernostn*, moje body, kolik bodů, koľko bodov, mám bodů, mám bodov, použít body, použiť body, body a členstv*, body a klub",
    member: "člen*, členstv*, doporučit kamarád*, odporučiť kamarát*",
    account: "ucet, uctu, ucty, profil*, účet, účtu, konto",
    password: "heslo, hesla, heslem, hesl*, zapomenuté heslo, zabudnuté heslo, zapomněl heslo",
    login:
      "prihlas*, overovaci kod, registr*, nedostanu se, nemuzu se dostat, do uctu, ucet zablokovan*, zablokovan*, nejde se prihlasit, nechodi sms, sms neprisla, kod neprisel, přihlá*, prihlá*, zaregistr*, založit účet, založiť účet, vytvořit účet, vytvoriť účet, kód nepřišel, kód neprišiel",
    delete:
      "smazat, zrusit ucet, vymazat, odstranit, smaz*, vymaz*, odstran*, odstrán*, zrušit účet, zrušiť účet, zmaz*",
    phone: "telefonní číslo, telefónne číslo, nové číslo telefonu, nový telefon",
    email: "e-mail*, email*, mail*",
    gift: "darek, darky, dark*, zabalit, balen*, narozen*, darcek*, jako darek, zabalite, masle, prani, k narozeninam, prilozit, dárek, dárk*, darček*, dárkov*, darčekov*, zabaliť, přání, prianie, vzkaz, bez ceny",
    wholesale: "velkoobchod*, veľkoobchod*, větší množství, väčšie množstvo, prodejce, predajca",
    review: "recenz*, hodnocen*, hodnoten*, hvězdič*, hviezdič*, ohodnotit, ohodnotiť",
    hours:
      "oteviraci doba, otevreno, otvarac*, hodin*, otevirate, zavirate, do kolika, od kolika, oteviraci, mate otevreno, v kolik otv*, v kolik otev*, v kolik zavir*, k dispozici zakaznicky, zakaznicky servis k dispozici, otevírací doba, otváracie hodiny, otevřeno, otvorené, kdy máte otevřeno, kedy máte otvorené, je tam teď někdo, dokedy ste, pracovní doba, pracovná doba, zavírá*, zatvára*",
    store:
      "prodejn*, obchod, kamenn*, predajn*, predajň*, kamenný obchod, máte obchod, obchod v, váš obchod",
    pickup:
      "vyzvedn*, osobni odber, odber*, vyzdvih*, osobne, stavit se, prijit si, prijet si, na prodejne, na pobocce, osobní odběr, osobný odber, vyzdvihn*, výdejn*, výdajn*, zásilkovn*, packet*, alzabox*, stavím se pro, vezmu sám, vyberu si",
    privacy:
      "osobní údaje, osobné údaje, osobních údajů, osobných údajov, gdpr, moje data, moje dáta, soukrom*, súkrom*, prodáváte data, predávate dáta",
    newsletter:
      "newsletter*, odhlasit odber, odhlásit odběr, odhlásiť odber, reklam*, novink*, neposílejte mi e-maily, odběr novinek, neposílejte mi maily, neposielajte mi maily, neposílejte maily",
    install:
      "wifi, wi-fi, bluetooth, router*, připoj*, pripoj*, spárov*, aplikac*, aplikác*, instal*, inštal*, zařízení, zariaden*, aktualizac*, aktualizác*",
    how: "jak, co mam delat, ako, co mam robit, postup, jak na to, jak to udelam, jak to udelat, jak se to dela, jak to funguje",
    which: "jake, jaky, ktere, co, ake, ktore",
    why: "proc, preco, duvod",
    person:
      "je tam nekdo, je tam niekto, muze mi nekdo zavolat, nekdo zavolat, moze mi niekto zavolat, niekto zavolat, operator*, clovek*, clovekem, cloveku, nekym, nekoho, zakaznick*, pracovnik*, zavolejte*, vedouci*, zivy, zivym, zivou, clovekom, niekym, niekoho, zavolajte*, podpor*, poradc*, spojte, prepojte, veduc*, zamestnan*, skutecn*, mluvit s, hovorit s, osoba, osobu, osobou, osobe, osoby",
    bot: "robot*, bot, botem, botom, automat*",
    complain:
      "stiznost*, stezova*, coi, pravnik*, zalob*, zaloba, stazovat*, staznost*, soi, obchodni inspekc*, inspekc*, udan*, policie, spotrebitel*, nahlas*, advokat, sud, sudu, sudom, sudna",
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
    amend:
      "přidáme, přidal bych, přidala bych, doplnit, přiobjedn*, přidat, přidáte, změnit + objednáv*, změnit objednávku, upravit + objednáv*, objednávku změnit, objednávku upravit, počet kusů, špatný počet, počet kusov, zlý počet, množství, množstvo, odebrat + objednáv*, odebrat položku, odobrať položku, odstranit + objednáv*, spojit + objednáv*, chci jen jeden, chci jen jednu, chcem len jeden, chcem len jednu, o jeden víc",
    advice:
      "doporuč*, odporúč*, rada, radu, vybrat, výběr, který je lepší, která je lepší, ktorý je lepší, co je lepší, nejlepší pro, lepší pro, lepší na, začátečník*, začiatočník*, suchou pleť, suchú pleť, mastnou pleť, citlivou pleť, citlivú pleť, pleť, který výrobek, ktorý výrobok, hledám něco, hľadám niečo, hledám dárek, hodí se pro, poraďte, poradíte, poradit, poradíš, rozdíl mezi, rozdiel medzi, dvěma rozdíl, nimi rozdiel, nimi rozdíl, jaký je rozdíl, aký je rozdiel, v čem je rozdíl",
    contact:
      "telefonní číslo, telefónne číslo, vaše číslo, váš telefon, váš e mail, váš email, váš mail, emailovou adresu, emailová adresa, na jaké číslo, na aké číslo, kam volat, kam zavolat, vám zavolat, vám napsat, vám napísať, vás kontaktovat, kontakt, kontakty, spojit s vámi, whatsapp",
    cruelty:
      "na zvířatech, na zvieratách, zvířata, zvířatům, zvířat, zvieratá, zvieratám, zvierat, králík*, krutost*, cruelty free, cruelty",
    expiry:
      "trvanlivost*, trvanlivosť, datum spotřeby, spotřebujte, minimální trvanlivost, expirac*, prošlé, prošlý, po otevření, po otvorení, vydrží otevřen*, zkazí, pokazí se, čerstv*, po datu, po dátume, skladovat",
    diet: "vegan*, vegetarián*, lepek, lepku, bezlep*, celiak*, celiatik*, halal, košer, laktóz*, bezlaktóz*, bez cukru, diabeti*, bio, vepřov*, želatin*",
    currency:
      "měna, měně, měnu, měny, v dolarech, v dolároch, v eurech, v eurách, v korunách, dolary, kurz, kurzu, směnný, přepočet, v akej mene, v inej mene",
    buy: "jak objednám, jak objednat, jak si objednám, jak si objednat, ako objednám, ako objednať, ako si objednám, jak koupit, jak si to koupím, jak koupím, ako kúpiť, ako si to kúpim, chci koupit, chci tohle koupit, chci si koupit, chcem kúpiť, chcem toto kúpiť, pomozte mi objednat, kde objednám, koupit online, kúpiť online, do košíku, v košíku, do košíka",
    chilled:
      "chlazen*, chladen*, vychlazen*, mražen*, zmrazen*, roztop*, rozpust*, neroztaje, roztaje, ledem, s ľadom, chladicí, termotašk*, v horku, studené, studená, studený, studeného, studenou",
    compatible:
      "kompatib*, pasuje na, pasuje k, sedí na můj, sedí na môj, funguje s, funguje na, funguje to s, jde s, můj model, môj model, mému zařízení, môjmu zariadeniu, s iphonem, s androidem, na iphone, který kryt, jaký obal, zásuvk*, zástrčk*, 220v, 230v, voltů",
  },
  apart: {
    misfit: "velkoobchod* málo",
    paybrand: "karton* kartáč*",
  },
  everyday:
    "musim musi muze muzete chce vim vite mam maji delat udelat rict reknete jde jit dat dejte vzit toho tech tom mych tvuj vase dnes dneska vcera zitra ted pak potom pozdeji tam hodne moc vic mene jenom taky take nikdy vzdy nekdy mozna asi zhruba presne normalne obvykle opravdu sam sama vsechno nekdo takze bez proti mezi pod pri strasne fakt docela hrozne cau nazdar dekuju diky dik okej dobre fajn super jasne vlastne ktera jaka bysme byste manžel* máma mamka táta otec bratr sestra dcera syn babička děda kamarád* přítel* soused* lidi lidé děti dítě zdar prosimvas pondělí úterý středa středu čtvrtek pátek sobota sobotu neděle neděli včerejší ráno večer odpoledne noc noci minul* příšt* týden týdny týdnu týdnem dvěma dva dvě tři čtyři pět šest deset jeden jedna jedno první druhý druhá krabic* otevřel* otevřu otvírám rozbal* dal* dávám chtěl* chceš chceme potřebuj* mohl* měl* máš máme bychom byl* budu budeš budou jsme není nejsem nejsou rád ráda prosil* zadal* zapsal* napsal* píše píšou psal* řekl* říká říkali vidím vidí věděl* myslel* myslím zkouš* zkusil* dostal* nějak* někde nikdo nikde žádn* všechny všichni každ* celý celá celé trochu málo pořád stále zase znovu prostě pouze snad určitě teda právě dávno konečně zatím nyní brzo brzy sem doma domů venku uvnitř modr* červen* bíl* čern* zelen* žlut* šed* růžov* hněd* toto tuhle tenhle tahle tohle mého mou naše vám nám mně jeho sebe sv* jestli pokud ani však proto dej dostat šel šla stejn* jin* pan paní slečna slečno ruk* noh* hlav* pas pasu stehn* prsa rok* měsíc* hodin* minut* fotk* obrázek telefon* mobil* číslo karton kartonu kartáč",
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
