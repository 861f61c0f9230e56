import type { Lexicon } from "./concepts.ts"

export const hr: Lexicon = {
  language: "hr",
  common:
    "i je u na se da za od s sa su sam ne ali kako kada gdje gde koliko zasto sto sta moj moja moje mi hvala molim dobar dan bok zdravo zelim mogu jos vec li bi ili ako kod vas nije ima imate sve samo nas smo ste po iz jel",
  terms: {
    order: "narudz*, naruci*, kupovin*, kupi*, porudz*, poruci*",
    item: "proizvod*, artik*, stvar*, cipel*, odje*, haljin*, roba, robu, patik*, tenisic*, komad, majic*",
    parcel: "paket*, posiljk*, kutij*, isporuk*",
    ship: "dostav*, isporu*, salj*, posalj*, slanj*",
    dispatch: "saljete, posla*, otprem*, krece, poslati, otpremljen*, poslan*, slanje narudzb*",
    arrive:
      "stig*, dolaz*, dos*, dobi*, primi*, dostavlj*, doma, kuci, stize, dodje, dode, dobijem, stici, stiz*, primam, primit",
    get: "dobi*, primi*, primam, dobijam",
    where: "gdje, gde, kamo, status*, sta je s, sto je s, di je",
    when: "kada, kad, kojeg dana, kog dana, do kada",
    howlong:
      "koliko traje, koliko dana, rok isporuke, koliko dugo, za koliko, koliko se ceka, vrijeme dostave, vreme isporuke, koliko brzo, rok dostave, vreme dostave, koliko treba",
    howmuch:
      "koliko kosta, koliko kostaju, cijen*, cena*, trosk*, trosak, koliko je, skupo, koliko",
    days: "dana, dan, tjed*, nedelj*, rok*, radnih",
    soon: "hitn*, brzo, sutra, ekspres, zurno",
    notyet:
      "jos nije, jos uvijek, jos uvek, nije stig*, nije dos*, nisam dobi*, jos nisam, nikad*, nisam primi*, jos cekam, jos ni*, i dalje, nije jos, jos",
    neg: "ne, nije, nisam, nema, nista, bez, nemoj*, ni, nisu, nemojte",
    late: "kasni*, kasn*, dugo, predugo",
    wait: "ceka*",
    stuck: "ne azurira, stoji na mjestu, stoji u mestu, zapeo, zapelo, ne mice, ne pomera, zaglav*",
    lost: "izgub*, ukrad*, nestao, nesta*",
    delivered:
      "kao dostavlj*, kao isporuc*, pise dostavlj*, pise isporuc*, pise da je isporuc*, oznaceno kao, pise da je dostav*, pise da je urucen*, urucen*",
    track: "prati*, pracenj*, tracking, broj posiljke",
    courier:
      "kurir*, dostavljac*, gls, dpd, hrvatska posta, posta srbije, bex, overseas, d express, posta, postar",
    postage:
      "postarin*, cijena dostave, cena dostave, trosak dostave, troskovi dostave, besplatna dostava, dostavu, cena isporuke, kosta dostava, kosta isporuka, dostava besplatna, postarinu, besplatna isporuka, cijenu dostave, trosk* isporuke, kosta postarina, kosta slanje, placam dostavu, za slanje",
    free: "besplat*, gratis, dzabe",
    whopays:
      "tko placa, ko placa, na moj trosak, moram platiti, moram li platit*, moram da plat*, ko snosi, tko snosi, treba li platit*, da li placam, placa li se",
    sendback:
      "vrat*, povrat robe, povracaj robe, poslati natrag, nazad, natrag, vracanje, vracam, povrat proizvod*, reklamiram, povrat, vratit*",
    refund:
      "povrat novca, povracaj novca, novac nazad, vratite novac, moj novac, vracen novac, pare nazad, moje pare, vratili novac, povrat sredstava, povracaj sredstava, refund*, novac natrag, vrat* novac*, vrat* pare, novac, pare, lova natrag, povrat + novca, refundacij*, novaca, povracaj",
    money: "novac, novca, pare, para, lov*, iznos*, novci",
    exchange: "zamijen*, zamjen*, zameni*, zamena, zamenu, zamjena",
    size: "velicin*, broj, broja, mjer*, mere, dimenzij*",
    misfit:
      "mal*, velik*, tijesn*, tesn*, usk*, siroka, sirok*, ne odgovara, ne pase, zulja*, steze, stezu, vec*, manj*, broj vec*, drugi broj, druga velicin*, drugu velicin*, premal*, prevelik*, pretijes*, preusk*, dug*, kratk*, pogresna velicina, manju",
    cancel:
      "otkaz*, storni*, ponist*, nemojte slati, ne saljite, nemoj slati, nemojte mi slati, odusta*, otkazati, ne saljite, stornir*, nemojte + slati",
    dontwant:
      "predomisli*, ne zelim, vise ne, ne treba mi, greskom, ne svidja, ne svida, slucajno, necu, odustajem, nije mi potreb*, ne svid*, nije mi se svidj*, nije mi se svid*, predomislil*, ne trebam",
    address: "adres*, ulic*, postanski broj, kucni broj, kbr",
    elsewhere:
      "drugu adresu, drugo mjesto, drugo mesto, negdje drugdje, negde drugde, preseli*, nova adresa, novu adresu, drugdje, drugde, na drugu, drugoj adresi, susjed*, komsij*",
    wrong:
      "pogresn*, krivi, krivu, krivo, kriva, greska, pogresi*, drugi proizvod, zamijenili, zabuni*, neispravn*, pomijes*, nesto drugo, pobrk*, pogriješ*, zajeba*",
    change: "promijen*, promen*, izmijen*, izmen*, ispravi*, mijenja*, menja*, promjen*",
    pay: "plac*, plat*, naplat*, skinu*, placan*, uplat*",
    method:
      "nacini placanja, nacin placanja, nacine placanja, kako mogu platiti, kako se placa, primate, kako platiti, metode placanja, kako da platim, prihvacate, prihvatate, cime mogu, opcije placanja, kako mogu da platim",
    paybrand:
      "kartic*, paypal, pouzec*, gotovin*, visa, mastercard, rate, virman*, uplatnic*, na rate, kes, kes*, aircash, preko racuna, maestro, kekspay, keks pay",
    fail: "ne radi, nevazec*, greska, odbijen*, odbija, istek*, ne prihvac*, ne prihvat*, neuspj*, neuspe*, ne prolazi, nije valjan, ne vazi, ne moze, ne mogu, neispravan, problem*, ne vrijedi, nevaljan*, nije vazec*, ne priznaje, ne primjenj*, ne uzima",
    twice: "dvaput, dva puta, dvostruk*, duplo, dupl*",
    coupon: "kupon*, kod, kod*, vaucer*, promo, poklon bon, bon, kupon",
    discount: "popust*, jeftin*, akcij*, snizen*, rasprodaj*",
    broken:
      "slomljen*, razbijen*, ostecen*, zdrobljen*, zgnjecen*, zguzvan*, puknut*, pukla, pukl*, polomljen*, potrgan*, slomi*, razbi*, ogreban*, osteti*, napuk*, smrskan*, ulubljen*, u komadima, u komadic*, poderan*, zgazen*, polupan*, naprsl*",
    defect:
      "neisprav*, kvar*, kvalitet*, ne pali, pokvar*, mana, greska u proizvodnji, ne ukljucuje, kvaliteta, reklamacij*",
    missing: "nedostaj*, fali, nepotpun*, nije bilo u, prazn*, zaboravi*, manjka",
    invoice: "racun*, faktur*, r1, pdv, oib, pib, fiskaln*",
    company: "firm*, tvrtk*, preduzec*, poduzec*, kompanij*",
    stock: "zalih*, na stanju, na zalihi, dostupn*, rasprodan*, nema vise, na lageru, stanju",
    customs: "carin*",
    abroad:
      "inozemstv*, inostranstv*, medunarodn*, medjunarodn*, drugu drzavu, bosn*, srbij*, hrvatsk*, njemack*, nemack*, drzav*, zemlj*",
    warranty: "garancij*, jamstv*",
    repair: "poprav*, servis*",
    genuine: "original*, falsifikat*, lazn*, kopija",
    material: "materijal*, pamuk*, koz*, od cega",
    howto: "uput*, kako se koristi, pranje, montaz*, kako koristiti",
    account: "profil*, korisnick*, nalog*, moj racun",
    password: "lozink*, sifr*",
    login: "prijav* se, ulogir*, ulogova*, prijavit*, registrir*, registrova*, verifikac*",
    delete: "obrisa*, izbrisa*, brisanj*",
    gift: "poklon*, pakiranj*, pakovanj*, zamota*, rodendan*, rodjendan*",
    hours: "radno vrijeme, radno vreme, otvoren*, radite",
    store: "poslovnic*, trgovin*, radnj*, prodavnic*, ducan*",
    pickup: "preuze*, preuzim*, osobno, licno",
    newsletter: "newsletter*, odjav*",
    how: "kako, sto da radim, sta da radim, sto uciniti, postupak, na koji nacin",
    which: "koje, koji, koja, sto, sta",
    why: "zasto, zbog cega, razlog",
    person:
      "ima li koga, covjek*, covek*, operater*, osob*, agent*, nekim, netko, neko, korisnick* podrsk*, korisnick* sluzb*, djelatnik*, zaposlen*, nazovite*, pozovite*, zivim, ziva osoba, sef*, voditelj*, podrsk*, menadzer*, razgovara*, prica*, spojite, osoblje, sluzbenik*, pravom, pravim, konzultant*",
    bot: "robot*, bot*, masina, stroj, automat",
    complain:
      "zalba, zalbu, zali*, prijav*, inspekcij*, odvjetnik*, advokat*, tuzb*, tuzi*, prigovor*, zastit* potros*, zaliti, sud, potrosac*, tuzit*, reklam*",
    insult:
      "sramot*, uzas*, prevar*, prevarant*, lopov*, katastrof*, bezobraz*, ljut*, bijes*, besan*, besn*, treci put, grozno, grozn*, ocaj*, smece, dubre, djubre, jadno, sranje, jebi*, jeb*, neprihvat*, skandal*, odvrat*, bruka, muka mi, dosta mi, smijesn*, strasn*, idiot*, nesposobn*, govno, kriminal, los*, razocar*, najgor*, zivcir*, nervir*, pobjesn*",
    praise: "super, odlic*, izvrsn*, savrsen*, fantastic*, zadovolj*, top",
    thanks: "hvala*, zahvalj*",
    hello: "dobar dan, bok, zdravo, cao, pozdrav, dobro jutro, dobra vecer",
    bye: "dovidenja, dovidjenja, laku noc, prijatan dan",
    offtopic:
      "vrijeme sutra, kakvo vrijeme, kakvo ce biti vrijeme, kakvo vreme, vreme sutra, vrijeme, vreme, vic, pjesm*, pesm*, nogomet*, fudbal*, recept*, predsjednik*, predsednik*, kisa, film*, glavni grad, horoskop*",
    inject:
      "zanemari*, prethodne upute, ignoriraj*, ignorisi*, sve upute, sva uputstva, zaboravi sve, instrukcij*, prethodna uputstva, prethodne instrukcije",
    weekday: "nedjelj*, nedelj*, subot*, vikend*, praznik*",
  },
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
