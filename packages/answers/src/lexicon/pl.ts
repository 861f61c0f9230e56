import type { Lexicon } from "./concepts.ts"

export const pl: Lexicon = {
  language: "pl",
  common:
    "i w na nie do z to ze sie jest co jak gdzie kiedy ile czy moj moja moje mi za od po dla o ale prosze dziekuje dzien dobry czesc mam moge chce jeszcze juz tak ja wy was przez jaki jaka jakie bardzo byl byla dlaczego tego ten te",
  terms: {
    order: "zamowien*, zamowi*, zakup*, kupil*",
    item: "produkt*, towar*, rzecz*, buty, artykul*, ubran*, sukienk*, spodni*",
    parcel: "paczk*, przesylk*, karton*, pudelk*, dostaw*",
    ship: "dostaw*, wysyl*, przesyl*, dowoz*, dostarcz*, wysla*",
    dispatch: "wyslecie, wyslane, nadani*, nadacie, wyslana, wyjdzie, wyslali*, nadana",
    arrive:
      "przysz*, dotar*, dojdzie, przyjdzie, dostan*, otrzym*, doszl*, dojsc*, bedzie u mnie, dotrze, w domu, dochodzi",
    get: "dostal*, otrzym*, odebral*",
    where: "gdzie, status, co z, co sie dzieje z",
    when: "kiedy, jakiego dnia, o ktorej",
    howlong:
      "ile + trwa, jak dlugo, ile dni, ile czasu, ile trwa, czas dostawy, za ile, ile sie czeka, ile idzie, ile mam czasu, ile mam dni",
    howmuch:
      "ile bierz*, ile kosztuje, koszt*, cena, ceny, oplat*, ile wynosi, po ile, drogo, ile by, ile wyjdzie, ile bedzie kosztowac",
    days: "dni, dzien, tygod*, termin*, roboczych",
    soon: "pilne*, szybko, ekspres*, jutro, szybciej",
    notyet:
      "jeszcze nie, nadal nie, wciaz nie, dalej nie, nie przysz*, nie dotar*, do tej pory, nie dostal*, nadal, wciaz, nie doszl*, nie ma",
    neg: "nie, nic, nigdy, bez, brak",
    late: "opoznion*, spozni*, opoznien*, dlugo, pozno",
    wait: "czek*",
    stuck:
      "nie aktualizuje, stoi w miejscu, utkne*, nie zmienia, zatrzyma*, bez zmian, nie rusza sie, nie ruszyla, stoi od, wisi",
    lost: "zgub*, zagin*, skradzion*, ukrad*",
    delivered:
      "dostarczona a, status doreczon*, doreczon*, jako dostarczon*, oznaczon* + dostarcz*",
    track: "sledz*, tracking, numer przesylki, namierz*",
    courier: "kurier*, inpost, dpd, poczta polska, paczkomat*, dhl, przewoznik*",
    postage:
      "koszt dostawy, koszt wysylki, koszty wysylki, darmowa dostawa, koszt przesylki, koszty dostawy, za wysylke, za dostawe, za przesylke, kosztuje dostawa, kosztuje wysylka, darmowa wysylka, kosztuje przesylka",
    free: "darmo*, gratis, bezplat*, za darmo",
    whopays:
      "kto + placi, kto placi, na moj koszt, kto pokrywa, musze placic, musze zaplacic, trzeba placic, kto pokryje, kto za to, na czyj koszt, na czyj",
    sendback:
      "zwrot*, zwroc*, odesla*, oddac, odsyl*, zwraca*, z powrotem, oddam, nie spodoba, nie spodobal*, nie podoba, nie przypadnie",
    refund:
      "zwrot pieniedzy, zwrot srodkow, pieniadze z powrotem, moje pieniadze, oddajcie pieniadze, kasy z powrotem, zwrot kasy, zwrot pieniadze, zwrot na konto, pieniadze nie wrocil*, zwrot + pienied*, zwrotu pieniedzy, pieniadze + zwrot, kasa nie, hajs, zwroc* + pieni*, oddacie, kiedy kasa, oddadza, odzyskam pieniadze",
    money: "pieniad*, pienied*, kas*, srodk*, kwot*, forsy, hajs",
    exchange: "wymian*, wymieni*, zamieni*, zamian*",
    size: "rozmiarowk*, zwykle nosze, duza, mala, rozmiar*, numer*, wymiar*, tabela rozmiarow, wypada, wypadaja",
    misfit:
      "za mal*, za duz*, za ciasn*, za luzn*, cisn*, nie pasuj*, wiekszy, wieksz*, mniejsz*, inny rozmiar, ciasn*, uciska*, za dlug*, za krotk*, numer wieksz*, zly rozmiar",
    cancel:
      "anulow*, anuluj*, odwola*, nie wysylajcie, nie wysylaj*, zrezygnow*, rezygn*, wycofa*, cofnac zamowienie",
    dontwant:
      "rozmysli*, nie chce, juz nie potrzebuj*, nie podoba, przez pomylke, przypadkiem, zmienilem zdanie, zmienilam zdanie, nie potrzebuj*, nie odpowiada",
    address: "adres*, ulic*, kod pocztowy, mieszkani*",
    elsewhere:
      "do biura, do pracy, biura, gdzie indziej, inny adres, inne miejsce, przeprowadz*, nowy adres, w inne, sasiad*",
    wrong:
      "zly, zla, zle, bledn*, pomyl*, inny produkt, nie ten, nie ta, niewlasciw*, blad, co innego, nie to co, nie te, nie tego, nie taki, nie taka, nie takie, cos innego, zamiast",
    change: "zmien*, zmian*, popraw*, edyt*, aktualiz*",
    pay: "plac*, zaplac*, platnos*, pobra*, obciaz*, zaplat*",
    method:
      "metody platnosci, formy platnosci, sposoby platnosci, jak moge zaplacic, akceptuj*, metoda platnosci, jak zaplacic, przyjmujecie, sposob platnosci",
    paybrand:
      "blik*, karta, kart*, przelew*, paypal, przy odbiorze, pobranie*, za pobraniem, visa, mastercard, raty, ratach, gotowk*, klarna, paypo, przelewy24",
    fail: "odmow*, nie dziala, blad*, odrzuc*, niewazn*, wygas*, nie przyjmuje, nie moge, nie przechodzi, nieprawidlow*, nie akceptuje, nieaktywn*, problem*, nie wchodzi, nieudan*, nie da sie",
    twice: "dwa razy, podwojn*, dwukrotn*",
    coupon: "kupon*, kod*, rabatow*, bon*, voucher*, promocyjn*",
    discount: "rabat*, znizk*, taniej, promocj*, wyprzedaz*, upust*, obnizk*",
    broken:
      "zbit*, stluczon*, zniszcz*, uszkodz*, rozbit*, pekn*, potlucz*, zgniecion*, polaman*, zlaman*, wgniec*, podart*, porysowan*, popekan*, stluczon*, w kawalkach, uszczerb*, stluk*, w drobny mak, dziur*, dziuraw*, plam*",
    defect:
      "wada, wadliw*, jakos*, nie wlacza, zepsut*, usterk*, popsut*, reklamacj*, przestal* dzialac, padl*, nie dziala juz",
    missing: "brakuj*, brak, niekomplet*, nie bylo w, pusta, zapomniel*",
    invoice: "faktur*, paragon*, rachun*, nip, vat",
    company: "firm*, dzialalnos*, przedsiebiorst*",
    stock: "dostepn*, magazyn*, na stanie, wyprzedan*, stan, niedostepn*",
    customs: "clo, cla, celn*, odprawa",
    abroad: "za granic*, zagranic*, miedzynarodow*, inny kraj, niemiec, kraj*, uk",
    warranty: "gwarancj*, rekojmi*, objet*",
    repair: "napraw*, serwis*",
    genuine: "oryginal*, podrob*, falszyw*",
    material: "material*, bawelna, skora, z czego",
    howto: "instrukcj*, jak uzywac, jak prac, montaz*, jak dziala",
    account: "konto, konta, profil*",
    password: "haslo, hasla",
    login: "zalogow*, logow*, kod weryfikacyjny, rejestr*",
    delete: "usun*, skasow*, zamknac konto",
    gift: "zapakow*, prezent*, pakowan*, kartka, urodzin*",
    hours: "otwart*, czynn*, godziny otwarcia, czynne, otwarci*, godzin*",
    store: "sklep stacjonarny, stacjonarn*, salon*, w sklepie",
    pickup:
      "odbior*, odebrac, odbior osobisty, odebrac osobiscie, wpasc po, podjechac po, przyjechac po",
    newsletter: "newsletter*, wypisa*",
    how: "jak, co robic, co mam zrobic, w jaki sposob",
    which: "jakie, jaki, jaka, ktor*, co",
    why: "dlaczego, czemu, powod",
    person:
      "czy jest tam ktos, jest tam ktos, jest ktos, konsultant*, czlowiek*, pracowni*, osob*, kims, kogos, doradc*, obslug*, operator*, zadzwon*, kierownik*, polacz*, rozmawiac, zywym, przedstawiciel*",
    bot: "bot*, robot*, automat*, maszyn*",
    complain:
      "skarg*, zaskarz*, uokik, prawnik*, rzecznik*, sad, pozew, pozw*, zglosz*, federacj*, poskarz*, zazalen*, policj*",
    insult:
      "skandal*, zenad*, zlodzie*, oszus*, wkurz*, wsciek*, fatal*, beznadziej*, dno, trzeci raz, kpin*, kpia, porazka, okropn*, tragedi*, masakr*, kurwa, cholera, zalosn*, bezczel*, niedopuszczal*, wstyd*, syf, badziew*, do dupy, nienawidz*, dramat, mam dosc, oburz*, najgorsz*",
    praise: "super, swietn*, rewelacj*, doskonal*, wspanial*, zadowolon*, polecam, dobra robota",
    thanks: "dzieki, dziekuj*",
    hello: "dzien dobry, czesc, witam, hej, dobry wieczor",
    bye: "do widzenia, pa, na razie",
    offtopic:
      "pogod*, dowcip*, wiersz*, piosenk*, pilk* nozn*, przepis*, prezydent*, padac, deszcz, film, stolic*, horoskop*, serial*, bajk*, kawal, pomysl + prezent",
    inject:
      "ignoruj*, zignoruj*, poprzednie instrukcje, wszystkie instrukcje, zapomnij*, instrukcje, tryb deweloper*",
  },
  offTopic: [
    "czy w weekend będzie padać",
    "opowiedz coś śmiesznego",
    "kto wygrał wczoraj mecz",
    "napisz wiersz o jesieni",
    "co ugotować na obiad",
    "ile masz lat",
    "jaka jest stolica kanady",
    "boli mnie głowa",
    "okej",
    "tylko patrzę",
  ],
}
