import type { Lexicon } from "./concepts.ts"

export const hr: Lexicon = {
  language: "hr",
  common:
    "i je u na se da za od s sa su sam ne ali kako kada gdje gde koliko zasto sto sta moj moja moje mi hvala molim dobar dan bok zdravo zelim mogu jos vec li bi ili ako kod vas nije ima imate sve samo nas smo ste po iz jel",
  terms: {
    order:
      "narudz*, naruci*, kupovin*, kupi*, porudz*, poruci*, naruči*, narudžb*, porudžbin*, naručeno, kupio, kupila, poručio, poručila, poručil*",
    item: "proizvod*, artik*, stvar*, cipel*, odje*, haljin*, roba, robu, patik*, tenisic*, komad, majic*, majica, hlače, pantalone, košulj*, jakn*, suknj*, kaput*, džemper*, čizm*, čarap*, torb*, ruksak*, ranac, lamp*, šalic*, šolj*, vaz*, igračk*, sat, stolic*, stol, sto, traperic*, farmerk*, sandal*, kap*a, šal*, rukavic*, grudnjak*, kupaći, slušalic*, punjač*, kabel, kabl*, ogrlic*, naušnic*, narukvic*, prsten*, parfem*, krem*, knjig*, lutk*, kauč*, jastuk*, tepih*, boc*, flaš*, zdjel*, činij*, tanjur*, tanjir*, ogledal*, futrol*, usisavač*, duks*, trenerk*, koverat",
    parcel: "paket*, posiljk*, kutij*, isporuk*, pošiljk*",
    ship: "dostav*, isporu*, salj*, posalj*, slanj*",
    dispatch:
      "saljete, posla*, otprem*, krece, poslati, otpremljen*, poslan*, slanje narudzb*, poslali, poslat*, u obradi, obrađuje, kad šaljete, kada šaljete, krenuo, krenula, šaljete li",
    arrive:
      "stig*, dolaz*, dos*, dobi*, primi*, dostavlj*, doma, kuci, stize, dodje, dode, dobijem, stici, stiz*, primam, primit, stić*, stigao, dođe, doći, došao, došla, došlo, isporuč*, kući, trebao je doći, trebalo je da stigne, do vrata, da stigne",
    get: "dobi*, primi*, primam, dobijam",
    where:
      "gdje, gde, kamo, status*, sta je s, sto je s, di je, gdje je, gde je, gdje mi je, gde mi je, gdje zapeo, dokle je stigl*, šta je sa, što je s",
    when: "kada, kad, kojeg dana, kog dana, do kada",
    howlong:
      "koliko traje, koliko dana, rok isporuke, koliko dugo, za koliko, koliko se ceka, vrijeme dostave, vreme isporuke, koliko brzo, rok dostave, vreme dostave, koliko treba, za koliko dana, koliko se čeka",
    howmuch:
      "koliko kosta, koliko kostaju, cijen*, cena*, trosk*, trosak, koliko je, skupo, koliko, koliko košta, koliko naplaćujete, koja je cijena, koja je cena, pošto je, koliko plaćam, koliko dođe, koliko staje",
    days: "dana, dan, tjed*, nedelj*, rok*, radnih",
    soon: "hitn*, brzo, sutra, ekspres, zurno, do petka, do subote, za sutra, hitno, brz*, ekspres*, što prije, što pre, do vikenda",
    notyet:
      "jos nije, jos uvijek, jos uvek, nije stig*, nije dos*, nisam dobi*, jos nisam, nikad*, nisam primi*, jos cekam, jos ni*, i dalje, nije jos, jos, još nije, još uvijek nije, još uvek nije, nije došao, nije došla, nema ga, nema je, nikako da, trebalo je da, trebao je, trebala je, još ništa, nikad nije, ništa nije",
    neg: "ne, nije, nisam, nema, nista, bez, nemoj*, ni, nisu, nemojte",
    late: "kasni*, kasn*, predugo, kasni, kašnj*, kasno, tjednima, nedeljama",
    wait: "ceka*, čeka*, čekam",
    stuck:
      "ne azurira, stoji na mjestu, stoji u mestu, zapeo, zapelo, ne mice, ne pomera, zaglav*, isti status, ne miče, ne mrda, zapela, zaglavi*, stoji u, stoji na, ne ažurira, nema pomaka, ne mijenja se, ne menja se",
    lost: "izgub*, ukrad*, nestao, nesta*, ukra*, nema ga nigdje, nema ga nigde",
    delivered:
      "kao dostavlj*, kao isporuc*, pise dostavlj*, pise isporuc*, pise da je isporuc*, oznaceno kao, pise da je dostav*, pise da je urucen*, urucen*, piše dostavljen*, piše isporučen*, piše da je, označen* kao, kod susjeda, kod komšij*, nisam potpisa*, ostavljen*, ostavili, dostavljeno a, isporučeno a",
    track:
      "prati*, pracenj*, tracking, broj posiljke, praćenj*, broj pošiljke, status narudžbe, status porudžbine, status pošiljke, gdje se nalazi, gde se nalazi, praćenje",
    courier:
      "kurir*, dostavljac*, gls, dpd, hrvatska posta, posta srbije, bex, overseas, d express, posta, postar, dostavljač*, kurirska služba, dostavna služba, dhl, post express, aks, hrvatska pošta, tko dostavlja, ko dostavlja",
    postage:
      "postarin*, cijena dostave, cena dostave, trosak dostave, troskovi dostave, besplatna dostava, dostavu, cena isporuke, kosta dostava, kosta isporuka, dostava besplatna, postarinu, besplatna isporuka, cijenu dostave, trosk* isporuke, kosta postarina, kosta slanje, placam dostavu, za slanje, trošak dostave, troškovi dostave, poštarin*, naplaćujete dostavu, koliko je dostava, dostava košta, košta dostava, plaćam dostavu, za dostavu, slanje košta, košta slanje",
    free: "besplat*, gratis, dzabe, besplatn*, džabe",
    whopays:
      "tko placa, ko placa, na moj trosak, moram platiti, moram li platit*, moram da plat*, ko snosi, tko snosi, treba li platit*, da li placam, placa li se, tko plaća, ko plaća, plaćam li ja, o mom trošku, moram li platiti, moram li da platim, plaćate vi",
    sendback:
      "vrat*, povrat robe, povracaj robe, poslati natrag, nazad, natrag, vracanje, vracam, povrat proizvod*, reklamiram, povrat, vratit*, vrati*, vrać*, povrat*, povraćaj, poslati nazad, šaljem natrag, ne sviđa, vratila sam, da vam je vratim, da vam ga vratim",
    refund:
      "povrat novca, povracaj novca, novac nazad, vratite novac, moj novac, vracen novac, pare nazad, moje pare, vratili novac, povrat sredstava, povracaj sredstava, refund*, novac natrag, vrat* novac*, vrat* pare, novac, pare, lova natrag, povrat + novca, refundacij*, novaca, povracaj, povraćaj novca, gdje je novac, gde je novac, kad će mi sjesti, kad će mi leći, leći pare, sjesti lova, sesti pare, sjesti novac, nema novca, nema para, vratite pare, vraćate novac, nisam dobi* novac",
    money: "novac, novca, pare, para, lov*, iznos*, novci, novc*, par*e, lov*a, eur*, dinar*",
    exchange:
      "zamijen*, zamjen*, zameni*, zamena, zamenu, zamjena, zamen*, promijeniti za, druga boja, drugu boju, umjesto toga, umesto toga, drugi komad, novi komad",
    size: "velicin*, broj, broja, mjer*, mere, dimenzij*, veličin*, broj cipela, tablica veličina, tabela veličina, koju veličinu, koji broj, mjere, koja veličina",
    misfit:
      "mal*, tijesn*, tesn*, usk*, siroka, sirok*, ne odgovara, ne pase, zulja*, steze, stezu, manj*, broj vec*, drugi broj, druga velicin*, drugu velicin*, premal*, prevelik*, pretijes*, preusk*, dug*, pogresna velicina, manju, malo mi, preširok*, steže, stežu, žulja*, ne pristaje, ne odgovara mi, veći broj, manji broj, veću veličinu, manju veličinu, drugu veličinu, predug*, prekratk*, ne stane, ne mogu zakopčati, već* broj, je mala, mi je mala, su male, je velik*, su velik*, mi velik*, je kratk*, su kratke, je uska, su uske, veca, vece, veci, vecu, veceg",
    cancel:
      "otkaz*, storni*, ponist*, nemojte slati, ne saljite, nemoj slati, nemojte mi slati, odusta*, otkazati, ne saljite, stornir*, nemojte + slati, otkaž*, storn*, poništ*, ne šaljite, zaustavite narudžbu, zaustavite porudžbinu, odustaj*, odustati, nemojte da šaljete",
    dontwant:
      "predomisli*, ne zelim, vise ne, ne treba mi, greskom, ne svidja, ne svida, slucajno, necu, odustajem, nije mi potreb*, ne svid*, nije mi se svidj*, nije mi se svid*, predomislil*, ne trebam, ne želim, više ne želim, neću, greškom naruči*, odustao, odustala, naručeno greškom, slučajno naruči*",
    address:
      "adres*, ulic*, postanski broj, kucni broj, kbr, kućni broj, poštanski broj, broj kuće, stan*a",
    elsewhere:
      "drugu adresu, drugo mjesto, drugo mesto, negdje drugdje, negde drugde, preseli*, nova adresa, novu adresu, drugdje, drugde, na drugu, drugoj adresi, susjed*, komsij*, na drugu adresu, na posao, kod susjeda, kod komšije, nisam kod kuće, na odmoru, stari broj, staru adresu, kod mame",
    wrong:
      "pogresn*, krivi, krivu, krivo, kriva, greska, pogresi*, drugi proizvod, zamijenili, zabuni*, neispravn*, pomijes*, nesto drugo, pobrk*, pogriješ*, zajeba*, krive, pogrešn*, pogriješi*, pogreši*, zabun*, pobrka*, nisam naruči*, tuđ*, nečij*, nešto drugo, druga boja stigla, nije ono, umjesto, umesto, zamijenili ste, upisao sam stari, ukucao sam, greška",
    change:
      "promijen*, promen*, izmijen*, izmen*, ispravi*, mijenja*, menja*, promjen*, isprav*, ažurir*, uredi*",
    pay: "plac*, plat*, naplat*, skinu*, placan*, uplat*, pla*ti*, plaća*, plaćanj*, skinuli, skinut*, terećen*, zaduž*",
    method:
      "nacini placanja, nacin placanja, nacine placanja, kako mogu platiti, kako se placa, primate, kako platiti, metode placanja, kako da platim, prihvacate, prihvatate, cime mogu, opcije placanja, kako mogu da platim, način* plaćanja, kako se plaća, primate li, prihvaćate, mogu li platiti, mogu li da platim",
    paybrand:
      "kartic*, paypal, pouzec*, gotovin*, visa, mastercard, rate, virman*, uplatnic*, na rate, kes, kes*, aircash, preko racuna, maestro, kekspay, keks pay, pouzeć*, rata, apple pay, google pay, plaćanje kasnije, platiti kasnije, platim kasnije, keš",
    fail: "ne radi, nevazec*, greska, odbijen*, odbija, istek*, ne prihvac*, ne prihvat*, neuspj*, neuspe*, ne prolazi, nije valjan, ne vazi, ne moze, ne mogu, neispravan, problem*, ne vrijedi, nevaljan*, nije vazec*, ne priznaje, ne primjenj*, ne uzima, neće, ne prihvaća, ne prihvata, nevažeć*, grešk*, ne uspijeva, ne uspeva, neuspje*, neispravan kod, zaključan*, blokiran*, ne prolazi mi, ne valja kod, nije primijenjen, nije primenjen",
    twice:
      "dvaput, dva puta, dvostruk*, duplo, dupl*, dvostruko, dvije uplate, dve uplate, previše naplat*, 2 puta, više puta",
    coupon:
      "kupon*, kod, vaucer*, promo, poklon bon, bon, kupon, promo kod, kod za popust, vaučer*, dva koda",
    discount: "popust*, jeftin*, akcij*, snizen*, rasprodaj*, jeftinij*, sniženj*",
    pricedrop:
      "pala cijena, pala cena, cijena pala, cena pala, sniženo nakon, pojeftini*, razliku, razlika u cijeni, razlika u ceni, jučer skuplje, juče skuplje, sad je jeftinij*",
    broken:
      "slomljen*, razbijen*, ostecen*, zdrobljen*, zgnjecen*, zguzvan*, puknut*, pukla, pukl*, polomljen*, potrgan*, slomi*, razbi*, ogreban*, osteti*, napuk*, smrskan*, ulubljen*, u komadima, u komadic*, poderan*, zgazen*, polupan*, naprsl*, puk*ao, pokidan*, pocepan*, oštećen*, zgnječen*, prosut*, proli*, iscuri*, rup*a, prljav*, u komadićima",
    defect:
      "neisprav*, kvar*, kvalitet*, ne pali, pokvar*, mana, greska u proizvodnji, ne ukljucuje, kvaliteta, reklamacij*, pokvari*, prestao raditi, prestala raditi, prestao da radi, prestala da radi, ne puni, reklamir*, gasi se, ne radi više",
    missing:
      "nedostaj*, fali, nepotpun*, nije bilo u, zaboravi*, manjka, fali*, samo pola, polovic*, nema u paketu, pola narudžbe, prazna kutija, prazan paket, prazno",
    invoice:
      "racun*, faktur*, r1, pdv, oib, pib, fiskaln*, račun*, potvrda o kupnji, dokaz o kupnji, dokaz o kupovini",
    company: "firm*, tvrtk*, preduzec*, poduzec*, kompanij*, oib, pib",
    stock:
      "zalih*, na stanju, na zalihi, dostupn*, rasprodan*, nema vise, na lageru, stanju, imate li još, nema na stanju, kad će opet, kada stiže opet, kad će ponovo, kad opet stiže, ima li u plavoj, ima li još",
    preorder:
      "prednarudžb*, predbilježb*, prednaruč*, preorder, prije izlaska, pre izlaska, datum izlaska",
    customs: "carin*, uvozn*",
    abroad:
      "inozemstv*, inostranstv*, medunarodn*, medjunarodn*, drugu drzavu, bosn*, srbij*, hrvatsk*, njemack*, nemack*, drzav*, zemlj*, u drugu zemlju, zemlje, njemačk*, nemačk*, austrij*, sloven*, međunarodn*, koje zemlje",
    remote: "otok*, otoci, ostrv*, udaljen*, na selo, u selo, na otok",
    warranty: "garancij*, jamstv*, garantn*",
    repair: "poprav*, servis*, rezervni dijelovi, rezervni delovi, rezervn*",
    genuine:
      "original*, falsifikat*, lazn*, kopija, krivotvor*, lažn*, pouzdan* trgovina, pouzdana, provjeren*, proveren*, je li pravi, je li prava, pravi brend",
    material:
      "materijal*, pamuk*, koz*, od cega, od čega, vun*, perilic*, veš mašin*, pranj*, prati u, skuplja se, poliester, prava koža, strojno pran*",
    color: "nijans*, kao na slici, na slici, sa slike, boja, boje, boji, boju",
    howto:
      "uput*, kako se koristi, pranje, montaz*, kako koristiti, kako sastaviti, kako se sklapa, priručnik*, uputstv*, montira*",
    points:
      ", moji bodovi, bodova imam, poena imam, moje bodove, moje poene, koristiti bodove, bodovi i, poeni i",
    member: "član*, preporuči prijatelj*, loyalty",
    account:
      "profil*, korisnick*, nalog*, moj racun, račun korisnički, korisnički račun, moj račun",
    password: "lozink*, sifr*, šifr*, zaboravljen*, zaboravi* lozink*",
    login:
      "prijav* se, ulogir*, ulogova*, prijavit*, registrir*, registrova*, verifikac*, prijav*, uloguj*, registr*, otvoriti račun, otvorim nalog, napravim nalog, kod ne stiže, kod ne dolazi, napraviti račun",
    delete:
      "obrisa*, izbrisa*, brisanj*, obri*, izbri*, ugasiti račun, ugasim nalog, zatvoriti račun, zatvorim nalog",
    phone: "broj telefona, telefonski broj, broj mobitela, novi broj telefona, mobilni broj",
    email: "e-mail*, email*, mejl*, mail*",
    gift: "poklon*, pakiranj*, pakovanj*, zamota*, rodendan*, rodjendan*, umota*, upakujete, čestitk*, bez cijene, bez cene",
    wholesale: "veleprodaj*, na veliko, veće količine, preprodaj*",
    review: "recenzij*, ocjen*, ocen*, zvjezdic*, zvezdic*, dojam, utisak, recenziju",
    hours:
      "radno vrijeme, radno vreme, otvoren*, radite, kad radite, kada radite, do koliko sati, ima li koga, zatvara*, kada mogu nazvati, kad mogu da pozovem",
    store: "poslovnic*, trgovin*, prodavnic*, ducan*, dućan*",
    pickup:
      "preuze*, preuzim*, osobno, licno, osobno preuzimanje, lično preuzimanje, preuzm*, preuzet*, pokupi*, paketomat*, doći ću po, dođem po, sam po",
    privacy:
      "osobni podaci, osobne podatke, lični podaci, lične podatke, privatnost*, gdpr, moje podatke, moji podaci, mojim podacima, prodajete podatke",
    newsletter:
      "newsletter*, odjav*, reklam*, pretplat*, bilten*, prestanite slati, vijesti, novosti, obavijesti",
    install:
      "wifi, wi-fi, bluetooth, router*, ruter*, spoji*, spaja*, povez*, poveziva*, upari*, aplikacij*, instalir*, instalac*, uređaj*, softver*",
    how: "kako, sto da radim, sta da radim, sto uciniti, postupak, na koji nacin",
    which: "koje, koji, koja, sto, sta",
    why: "zasto, zbog cega, razlog",
    person:
      "ima li koga, covjek*, covek*, operater*, agent*, nekim, netko, neko, korisnick* podrsk*, korisnick* sluzb*, djelatnik*, zaposlen*, nazovite*, pozovite*, ziva osoba, sef*, voditelj*, podrsk*, menadzer*, razgovara*, prica*, osoblje, sluzbenik*, pravom, pravim, konzultant*, osoba, osobu, osobom, osobi, zivim covjekom, zivim covekom, sa zivim, spojite me",
    bot: "robot*, masina, stroj, automat, bot, chatbot*",
    complain:
      "zalba, zalbu, inspekcij*, odvjetnik*, advokat*, tuzb*, tuzi*, prigovor*, zastit* potros*, zaliti, sud, potrosac*, tuzit*, zalim, zalio, zalila, prijaviti vas, prijavit cu, prijavicu, prijavljujem vas, prijaviti inspekciji, prijaviti policiji, prijava inspekciji",
    insult:
      "sramot*, uzas*, prevar*, prevarant*, lopov*, katastrof*, bezobraz*, bijes*, besan*, besn*, treci put, grozno, grozn*, ocaj*, smece, dubre, djubre, jadno, sranje, jebi*, jeb*, neprihvat*, skandal*, odvrat*, bruka, muka mi, dosta mi, smijesn*, strasn*, idiot*, nesposobn*, govno, kriminal, razocar*, najgor*, zivcir*, nervir*, pobjesn*, los, losa, lose, losi, losu, loseg, losem, losoj, losija*, losije, ljut sam, ljuta sam, ljutit*",
    praise: "super, odlic*, izvrsn*, savrsen*, fantastic*, zadovolj*, top",
    thanks: "hvala*, zahvalj*",
    hello: "dobar dan, bok, zdravo, cao, pozdrav, dobro jutro, dobra vecer",
    bye: "dovidenja, dovidjenja, laku noc, prijatan dan",
    offtopic:
      "vrijeme sutra, kakvo vrijeme, kakvo ce biti vrijeme, kakvo vreme, vreme sutra, vrijeme, vreme, vic, pjesm*, pesm*, nogomet*, fudbal*, recept*, predsjednik*, predsednik*, kisa, film*, glavni grad, horoskop*",
    inject:
      "zanemari*, prethodne upute, ignoriraj*, ignorisi*, sve upute, sva uputstva, zaboravi sve, instrukcij*, prethodna uputstva, prethodne instrukcije",
    weekday: "nedjelj*, nedelj*, subot*, vikend*, praznik*",
    amend:
      "dodati, dodam, dodate, dodavanje, doda*, promijeniti narudžb*, promeniti porudžbin*, promenim porudžbinu, promijeniti + narudžb*, izmijeniti + narudžb*, izmeniti + porudžbin*, količina, količinu, kolicine, maknuti + artikl, maknuti + narudžb*, izbaciti + narudžb*, izbaciti + porudžbin*, izbacite, ukloniti + narudžb*, spojiti + narudžb*, želim samo jedan, hoću samo jedan, jedan previše, spojite narudžb*, spojite dvije, spojite dve",
    advice:
      "preporuč*, preporuk*, savjet*, savet*, odabrati, izabrati, izaberem, izbor, odabir, koji je bolji, koja je bolja, što je bolje, šta je bolje, bolji za, najbolji za, razlika, razlike, početnik*, suhu kožu, suvu kožu, masnu kožu, osjetljivu kožu, osetljivu kožu, koji proizvod, tražim nešto, tražim poklon, predlažete, predložite",
    contact:
      "broj telefona, vaš broj, vaš telefon, telefonski broj, vaš mail, vaš email, vaš mejl, mail adresa, mejl adresa, na koji broj, vas nazvati, vas nazovem, da vas pozovem, vam pisati, da vam pišem, vas kontaktirati, vas kontaktiram, kontakt, kontakti, stupiti u kontakt, whatsapp, viber",
    cruelty:
      "na životinjama, životinjama, životinje, životinja, zečić*, okrutnost*, pokusi, ogledi, cruelty free, cruelty",
    expiry:
      "rok trajanja, rok upotrebe, roka trajanja, istječe, ističe, isteka, isteklim, istekao rok, nakon otvaranja, posle otvaranja, traje otvoren*, kvari, svježe, sveže, datum proizvodnje",
    diet: "vegan*, vegetarijan*, gluten*, celijakij*, halal, košer, laktoz*, bez šećera, dijabet*, ekološk*, organsk*, svinjsk*, želatin*",
    currency:
      "valuta, valuti, valutu, valute, u dolarima, u eurima, u evrima, u dinarima, u kunama, tečaj, kurs",
    buy: "kako naručiti, kako da naručim, kako da poručim, kako poručiti, kako kupiti, kako da kupim, kako se kupuje, kako se naručuje, želim kupiti, želim ovo kupiti, hoću da kupim, hoću ovo da kupim, napraviti narudžbu, pomozite mi naručiti, pomozite mi da poručim, gdje naručiti, kupiti online, kupiti preko interneta, u košaricu, u korpu",
    chilled:
      "ohlađen*, rashlađen*, hladno, hladna, hladan, smrznut*, zamrznut*, zaleđen*, topi, otopi, otopit*, rastopi, ledom, rashladn*, toplo stiglo",
    compatible:
      "kompatib*, radi s, radi sa, radi li s, radi li sa, radi na androidu, radi na iphone*, odgovara mom, odgovara mojem, pasuje, mom modelu, mom uređaju, moj model, koja maska, koja futrola, utikač*, utičnic*, 220v, volti, radi li na android*, radi na android*, radi li s ajfon*, radi s ajfon*, radi na ajfon*, s iphone*",
  },
  apart: {
    arrive: "dostav* dosta dosad*",
    item: "šalje*",
    misfit: "dugme* dugmad već",
    material: "kozmet*",
  },
  everyday:
    "muž mužu žena ženi mama mami tata otac brat sestra kćer kći ćerka sin baka djed deda prijatelj* drug drugarica susjed* komšija dijete deca djeca ljudi ćao hej pozdrav ponedjeljak ponedeljak utorak srijeda srijedu sreda sredu četvrtak petak subota subotu nedjelja nedjelju nedelja nedelju jučer juče danas sutra sinoć jutros večeras ujutro navečer uveče noć prošl* sljedeć* sledeć* tjedan tjedna nedelje dvije dve dva tri četiri pet šest deset jedan jedna jedno prvi drugi druga drugo kutiju otvori* stavi* htio htjela hteo htela hoću hoćeš hoće želi želimo treba trebam trebao trebala trebalo trebaju možete može mogao mogla možemo imam imaš imamo imaju imao imala bih biste bismo bio bila bilo bili budem bude budu jesam jesi jeste jesmo jesu nisam nisi nismo niste nisu upisa* ukuca* napisa* piše pišu pisao reka* rekli kaže kažu vidim vidi znam znate zna mislio mislila mislim proba* pokuša* dobio dobila dobili dobijem neki neka neko nešto netko negdje negde nitko niko nigdje nigde ništa nijedan nijedna svi svaki svaka cijeli cela ceo jako puno malo previše mnogo više manje uvijek uvek opet ponovo ponovno jednostavno možda valjda sigurno stvarno zaista tako dakle upravo davno konačno zasad poslije posle onda sad sada odmah uskoro ovdje ovde tamo kući doma vani unutra plav* crven* bijel* bel* crn* zelen* žut* siv* roza smeđ* braon taj ovaj ova ovo ovi ove onaj ona ono mog mom moju naša vaša vaše vam nam meni njegov njen njihov sebe svoj svoju svoje kad jer zato niti ipak nego bez pri kroz među prema oko zbog prije pre nakon dok čim hajde daj dajte ajde okej gospodin gospođa ruk* nog* glav* struk* lice leđ* godin* mjesec* mesec* sat sati minut* slika slike sliku telefon* mobitel* broj osvojiti ručak dugme dugmad dugo kozmetika kozmetiku dosta već",
  offTopic: [
    "hoće li padati kiša za vikend",
    "ispričaj nešto smiješno",
    "tko je jučer pobijedio",
    "napiši pjesmu o jeseni",
    "što da kuham",
    "koliko imaš godina",
    "koji je glavni grad kanade",
    "boli me glava",
    "dobro",
    "samo gledam",
  ],
}
