import type { Lexicon } from "./concepts.ts"

export const pl: Lexicon = {
  language: "pl",
  common:
    "i w na nie do z to ze sie jest co jak gdzie kiedy ile czy moj moja moje mi za od po dla o ale prosze dziekuje dzien dobry czesc mam moge chce jeszcze juz tak ja wy was przez jaki jaka jakie bardzo byl byla dlaczego tego ten te",
  terms: {
    order: "zamowien*, zamowi*, zakup*, kupil*",
    item: "produkt*, towar*, rzecz*, buty, artykul*, ubran*, sukienk*, spodni*, sweter*, swetr*, bluz*, plaszcz*, kurtk*, skarpet*, kubek, kubki, kubka, lamp*, zabawk*, torb*, koszul*, jeans*, para butow, pary, dzinsy, trampki, kozaki, sandaly, kapcie, szalik, czapka, pasek, stanik, talerz, talerze, wazon, czajnik, ekspres, toster, sofa, kanapa, krzeslo, stol, biurko, regal, szafa, materac, poduszka, dywan, zaslony, sluchawki, ladowarka, ladowarke, kabel, laptop, tablet, klawiatura, glosnik, zegarek, pierscionek, naszyjnik, bransoletka, kolczyki, perfumy, krem, szminka, szampon, serum, smycz, karma, zwirek, plecak, rower, lustro, szklanka, szklanki, butelka, miska, swieca, ksiazka, lalka, wozek, etui, ekran, drukarka, aparat, suszarka, czekolada, czekoladki, kawa, herbata, wino, ciuch*, torebka",
    parcel:
      "paczk*, przesylk*, karton*, pudelk*, dostaw*, moje rzeczy, moj zakup, moich zakup*, moje zakup*, w paczce, paczce",
    ship: "dostaw*, wysyl*, przesyl*, dowoz*, dostarcz*, wysla*",
    dispatch:
      "wyslecie, wyslane, nadani*, nadacie, wyslana, wyjdzie, wyslali*, nadana, wyszla, wyszlo, spakowan*",
    arrive:
      "przysz*, dotar*, dojdzie, przyjdzie, dostan*, otrzym*, doszl*, dojsc*, bedzie u mnie, dotrze, w domu, dochodzi, bedzie u, u mnie, pod drzwi",
    get: "dostal*, otrzym*, odebral*",
    where:
      "gdzie, status, co z, co sie dzieje z, gdzie jest, gdzie moja, gdzie moj, gdzie sie podziala, co z moja, co z moim",
    when: "kiedy, jakiego dnia, o ktorej",
    howlong:
      "ile + trwa, jak dlugo, ile dni, ile czasu, ile trwa, czas dostawy, za ile, ile sie czeka, ile idzie, ile mam czasu, ile mam dni, po jakim czasie, w ile dni, jak szybko, ile tygodni, ile potrwa, jak predko, ile zajmuje, ile bym czekal*, ile bede czekac, ile czekam, dlugo sie czeka, ile to trwa, dlugo idzie",
    howmuch:
      "ile bierz*, ile kosztuje, koszt*, cena, ceny, oplat*, ile wynosi, po ile, drogo, ile by, ile wyjdzie, ile bedzie kosztowac, ile sie placi, ile place, ile zaplace, jaki koszt, ile za, ile to, ile u was, ile trzeba",
    days: "dni, dzien, tygod*, termin*, roboczych, do kiedy, termin zwrotu",
    soon: "pilne*, szybko, ekspres*, jutro, szybciej, do piatku, do soboty, na sobote, w sobote, przed weekendem, na weekend, na czas, jak najszybciej, na wczoraj, na swieta, przed swietami, dzis, dzisiaj",
    notyet:
      "jeszcze nie, nadal nie, wciaz nie, dalej nie, nie przysz*, nie dotar*, do tej pory, nie dostal*, nadal, wciaz, nie doszl*, nie ma, nie przyszl*, nie dojech*, nie widac, ani widu, cisza, nic nie przyszlo, zadnych wiesci, dalej nic, wciaz nic, nadal nic, ciagle nic, ani sladu, nie doszlo, nie doszla, nie doszedl, nie doszly, nie dotarl*, nie przyszedl, nadal nie ma, dalej nie ma, wciaz nie ma, jeszcze nie ma, nic nie ma, nic nie mam, nic nie dostalam, nic nie dostalem, nikt nie przyszedl, nikogo nie bylo, nikt nie byl",
    neg: "nie, nic, nigdy, bez, brak",
    late: "opoznion*, spozni*, opoznien*, dlugo, pozno, dawno, od tygodni, za dlugo, wlecze*",
    wait: "czek*",
    stuck:
      "nie aktualizuje, stoi w miejscu, utkne*, nie zmienia, zatrzyma*, bez zmian, nie rusza sie, nie ruszyla, stoi od, wisi, utknal, stoi w, stoi na, nie drgnela, sortowni*, lezy w, nic sie nie dzieje, zawisla",
    lost: "zgub*, zagin*, skradzion*, ukrad*, zgin*, przepad*, podwedz*, nie ma sladu, znikn*",
    delivered:
      "dostarczona a, status doreczon*, doreczon*, jako dostarczon*, oznaczon* + dostarcz*, u sasiada, sasiad*, sasiadk*, zostawil* pod drzwiami, pod drzwiami, na zewnatrz, przed domem, ktos podpisal, podpisal*, rzekomo dostarczon*, niby dostarczon*, oddano do rak, niby doreczon*, pisze ze doreczon*, kurier niby zostawil, kurier twierdzi, kurier mowi, niby zostawil, status dostarczon*, oznaczone jako doreczon*",
    track:
      "sledz*, tracking, numer przesylki, namierz*, gdzie moge sprawdzic, gdzie zobaczy*, gdzie sprawdz*, na jakim etapie, sprawdzic gdzie, status zamowienia, status przesylki, jak daleko, stan zamowienia, jest w drodze, juz w drodze, co z moja paczka, co z moim zamowieniem, gdzie moja paczka, status",
    courier:
      "kurier*, inpost, dpd, poczta polska, paczkomat*, dhl, przewoznik*, listonosz*, kto dostarcza, dostawc*, orlen paczka, gls, jaką firmą, jakim kurierem",
    postage:
      "koszt dostawy, koszt wysylki, koszty wysylki, darmowa dostawa, koszt przesylki, koszty dostawy, za wysylke, za dostawe, za przesylke, kosztuje dostawa, kosztuje wysylka, darmowa wysylka, kosztuje przesylka, ile za dostawe, ile za wysylke, darmowa przesylka, dostawa gratis, dostawa za darmo, oplata za dostawe, oplata za wysylke, wysylka darmowa, wysylka gratis, dostawa darmowa, dostawa platna, bierzecie za, ile wysylka, ile dostawa, ile przesylka, wysylka kosztuje, przesylka gratis",
    free: "darmo*, gratis, bezplat*, za darmo",
    whopays:
      "kto + placi, kto placi, na moj koszt, kto pokrywa, musze placic, musze zaplacic, trzeba placic, kto pokryje, kto za to, na czyj koszt, na czyj, wy placicie, pokrywacie, kto ponosi, ponosze, ja place, ja mam placic, moj koszt, z wlasnej kieszeni, potraca*",
    sendback:
      "zwrot*, zwroc*, odesla*, oddac, odsyl*, zwraca*, z powrotem, oddam, nie spodoba, nie spodobal*, nie podoba, nie przypadnie, zabierzcie, etykiet* zwrot*, formularz zwrotu, nie zostawiam, odniesc, odstapi*, przyniesc z powrotem, oddaje, moge odeslac, odesle, nie zatrzymam, odesłać, odsyłam, oddałam, oddałem",
    refund:
      "zwrot pieniedzy, zwrot srodkow, pieniadze z powrotem, moje pieniadze, oddajcie pieniadze, kasy z powrotem, zwrot kasy, zwrot pieniadze, zwrot na konto, pieniadze nie wrocil*, zwrot + pienied*, zwrotu pieniedzy, pieniadze + zwrot, kasa nie, hajs, zwroc* + pieni*, oddacie, kiedy kasa, oddadza, odzyskam pieniadze, kasa z powrotem, kase z powrotem, moja kasa, hajs z powrotem, zwrot na karte, zwrot gotowki, oddadzcie, kiedy zwrocicie, oddacie kase, pieniadze na koncie, kasa na koncie, miec kase, moja kase, oddajcie kase, oddacie pieniadze, hajs*, chce pieniadze, chce swoje pieniadze, zwrocicie pieniadze, kase, ani grosza, ani zlotowki, nie dostalam pieniedzy, nie dostalem pieniedzy, nie ma zwrotu, nie oddaliscie, kasy nie ma, kasy dalej nie ma, pieniędzy nie ma, nie ma kasy, nie ma pieniędzy",
    money: "pieniad*, pienied*, kas*, srodk*, kwot*, forsy, hajs",
    exchange:
      "wymian*, wymieni*, zamieni*, zamian*, nowa sztuk*, nowe sztuki, nowy egzemplarz, inny kolor, inny model, nowy zamiast, drug* sztuk*, podmien*, wysla* nowy, wysla* nowa, dostac nowy, dostac nowa, dostac nowe, inny egzemplarz, zamienic na, wymien*, na inny, na inna, na inne, na wiekszy, na wieksze, na wieksza, na mniejszy, na mniejsze, na mniejsza, nowa pare, zamiast tego",
    size: "rozmiarowk*, zwykle nosze, duza, mala, rozmiar*, numer*, wymiar*, tabela rozmiarow, wypada, wypadaja, jaki rozmiar, jakie rozmiary, tabelka, dlugosc, obwod, pasie, wzrost, wypadaja male, wypadaja duze, zanizon*, zawyzon*, nosze",
    misfit:
      "za mal*, za duz*, za ciasn*, za luzn*, cisn*, nie pasuj*, wiekszy, wieksz*, mniejsz*, inny rozmiar, ciasn*, uciska*, za dlug*, za krotk*, numer wieksz*, zly rozmiar, luzny, luzne, luzna, obcisl*, nie wchodz* na, nie dopina*, nie dopne, spada ze mnie, wisi na mnie, za szerok*, za wask*, nie moge zapiac, przymale, przyduze, przymal*, przyduz*, za male, za maly, za mala, za duze, za duzy, za duza, uwiera*, obcier*, luzn*, wisza na mnie, tone w, plywam w, spadaja, nie wchodz*, nie wejd*, nie zapina*, za waski*, jak worek, nie mieszcze, pije mnie, opina, rozmiar wyżej, rozmiar niżej, numer większ*",
    cancel:
      "anulow*, anuluj*, odwola*, nie wysylajcie, nie wysylaj*, zrezygnow*, rezygn*, wycofa*, cofnac zamowienie, wstrzyma*, skasowac zamowienie, zatrzyma* zamowienie, cofn*, odstapic od, zrezygn*, odwoluje, wycofuje, odkrecic",
    dontwant:
      "rozmysli*, nie chce, juz nie potrzebuj*, nie podoba, przez pomylke, przypadkiem, zmienilem zdanie, zmienilam zdanie, nie potrzebuj*, nie odpowiada, rezygnuje, kupil* przez pomylke, zamowil* dwa razy, juz niepotrzeb*, niepotrzebn*, kliknelam, kliknal* przez, zmiana zdania, juz nie chce, nie chce juz, nie potrzebuje, nie potrzebny, nie podoba mi sie, nie podobaja, niechcacy, odwidzialo, jednak nie chce, jednak nie",
    address:
      "adres*, ulic*, kod pocztowy, mieszkani*, nr domu, numer domu, numer mieszkania, miasto, zly adres",
    elsewhere:
      "do biura, do pracy, biura, gdzie indziej, inny adres, inne miejsce, przeprowadz*, nowy adres, w inne, sasiad*, do rodzicow, do mamy, do siostry, do kolegi, do kolezanki, do znajom*, nie bedzie mnie, nie ma mnie, na urlopie, na wakacjach, do hotelu, u sasiada, do sasiada, innej osob*, kogos innego, prosto do niej, prosto do niego, pod inny, do brata, w inne miejsce, wyjezdzam, paczkomat*",
    wrong:
      "zly, zla, zle, bledn*, pomyl*, inny produkt, nie ten, nie ta, niewlasciw*, blad, co innego, nie to co, nie te, nie tego, nie taki, nie taka, nie takie, cos innego, zamiast, inny niz, inna niz, inne niz, mial byc, miala byc, mialo byc, mialy byc, nie moje, nie moj, nie moja, czyjes, zly kolor, inny kolor niz, nie to zamowi*, wyglada inaczej, nie jak na zdjeciu, chcialam + dostalam, chcialem + dostalem, cudze, kogos innego, nie moja paczka, cudz*, czyjas, czyjs, zly rozmiar, zly produkt, zamieniliscie, zamawial* + dostal*, zamowil* + dostal*, zamowil* + przyszl*, zamawial* + przyszl*, nie zamawial*, nie zamowil*, inny towar",
    change: "zmien*, zmian*, popraw*, edyt*, aktualiz*",
    pay: "plac*, zaplac*, platnos*, pobra*, obciaz*, zaplat*, kupowa*, transakcj*, sciagn*, zeszlo z konta",
    method:
      "metody platnosci, formy platnosci, sposoby platnosci, jak moge zaplacic, akceptuj*, metoda platnosci, jak zaplacic, przyjmujecie, sposob platnosci, czym moge zaplacic, czym mozna zaplacic, mozna placic, moge placic, jak mozna zaplacic, mozna zaplacic, czy przyjmuj*, inaczej zaplacic, jakie karty, moge zaplacic, czym mozna, na raty, odroczone",
    paybrand:
      "blik*, karta, kart*, przelew*, paypal, przy odbiorze, pobranie*, za pobraniem, visa, mastercard, raty, ratach, gotowk*, klarna, paypo, przelewy24, zaplacic pozniej, place pozniej, zaplace pozniej, odroczon*, na raty, w ratach, twisto, apple pay, google pay, dotpay, payu, karta podarunkow*, przy dostawie",
    fail: "odmow*, nie dziala, blad*, odrzuc*, niewazn*, wygas*, nie przyjmuje, nie moge, nie przechodzi, nieprawidlow*, nie akceptuje, nieaktywn*, problem*, nie wchodzi, nieudan*, nie da sie, nie idzie, nie przeszl*, zacina*, zaciel*, wyskakuje, wywala, nie udal*, nie udaje, nie chce przyjac, nie chce, zawiesza*, nie pozwala, nie lapie, anulowal*, nie zaakcept*, nie przeszla, nie przeszlo, nie bierze, nie moge zaplacic, nie laczy, nie akceptuj*, nie powiedzie, nie powiodla, nie udala, nie udalo, nie powiodlo",
    twice:
      "dwa razy, podwojn*, dwukrotn*, 2 razy, dwa obciazenia, dwie platnosci, 2x, ściągnęliście dwa, pobrano dwa razy",
    coupon:
      "kupon*, kod*, rabatow*, bon*, voucher*, promocyjn*, karta podarunkowa, karty podarunkowej, kod powitalny, kod znizkowy, kod rabatowy",
    discount:
      "rabat*, znizk*, taniej, promocj*, wyprzedaz*, upust*, obnizk*, przecen*, rabacik, tansz*, studenck*, black friday, targowac, procent, okazj*",
    broken:
      "zbit*, stluczon*, zniszcz*, uszkodz*, rozbit*, pekn*, potlucz*, zgniecion*, polaman*, zlaman*, wgniec*, podart*, porysowan*, popekan*, stluczon*, w kawalkach, uszczerb*, stluk*, w drobny mak, dziur*, dziuraw*, plam*, suwak*, zamek, guzik*, szew, szwy, szwach, odpad*, odkleil*, odpru*, rozpru*, rozdart*, rozpad*, rozlecial*, urwan*, urwal*, oderwal*, uchwyt, ucho, brudn*, mokr*, przemoczon*, zaplesnial*, plesn*, rdza, zardzewial*, uzywan*, noszon*, otwart* opakowan*, wyblakl*, odbarw*, cieknie, przecieka*, wylal*, krzyw*, pogiet*, zgiet*, rysa, rysy, wytart*, wystaj*, pognieciony, zgniot*, obity, obite, pekl*, zacial*, zacina*, na pol, na dwie czesci, na kawalki, zlamal*, porwan*, prute, rozlal*, rozlan*, pogniecion*, odkleja*, oderwan*, podeszwa, zgnil*, roztopi*, rozmrozon*, zepsut*, rozwalon*, rozwalil*, w kawałkach, na kawałki",
    defect:
      "wada, wadliw*, jakos*, nie wlacza, zepsut*, usterk*, popsut*, reklamacj*, przestal* dzialac, padl*, nie dziala juz, nie laduje, nie ladujac*, nie startuje, wylacza sie, halasuje, buczy, tandet*, zle uszyt*, skurczyl*, farbuje, zmechac*, mechac*, kulkuje, nie chodzi, szwankuje, nie dziala, nawala, nie wlacza sie, nie odpala, przestal dzialac, przestala dzialac, grzeje sie, szmelc, buble, bubel, nie gra, brak dzwieku, nie ma dzwieku, bez dzwieku, z jednej strony, tylko z jednej, nie ma obrazu, czarny ekran, nie reaguje, nie laczy sie, nie paruje, nie grzeje, nie kreci, nie chlodzi, smierdzi spalenizna, skrzypi, chwieje sie, bateria + trzyma, rozlacza sie, trzeszczy, miga, mruga, migocze, dymi, dym, leci dym, iskrzy, iskry, przepalil*, spalil*, bezpiecznik*, wibruje, zacina, zacial*, zawiesza sie, wylacza sie sama, wylacza sie sam, nie przestaje, pika, piszczy, kopie pradem, prad kopie, krzywy, krzywa, krzywe, schodzi powietrze, ucieka powietrze, nie domyka, nie otwiera, gwizdze",
    missing:
      "brakuj*, brak, niekomplet*, nie bylo w, pusta, zapomniel*, nie bylo w paczce, nie bylo w pudelku, w pudelku nie, czesci brak*, brakuje czesci, tylko jeden, tylko jedna, tylko polow*, puste, pusty, pustego, nie wszystko, nie dolozyli*, o jeden za malo, bez instrukcji, nie ma w srodku, polowa zamowienia, nie bylo, pust*, puste pudelko, tylko polowa, bez ladowarki, srub*",
    invoice:
      "faktur*, paragon*, rachun*, nip, vat, zgubil* paragon, zgubiony paragon, dowod zakupu, potwierdzenie zakupu, dla ksiegowej, ksiegow*, do rozliczenia, fv, fvat, na firme",
    company: "firm*, dzialalnos*, przedsiebiorst*",
    stock:
      "dostepn*, magazyn*, na stanie, wyprzedan*, stan, niedostepn*, macie jeszcze, maja panstwo jeszcze, zostal* jeszcze, zostaly, jest jeszcze, sa jeszcze, beda jeszcze, bedzie jeszcze, wroci do, kiedy bedzie, bedzie znowu, znowu w sprzedazy, wyprzedal*, skonczyl*, nie ma juz, wycofan* ze sprzedazy, w sprzedazy, jeszcze sa, jeszcze jest, brak towaru, kiedy bedzie znow, wroci, wroca, na magazynie, zostal",
    customs: "clo, cla, celn*, odprawa, urzedzie celnym, na cle",
    abroad:
      "za granic*, zagranic*, miedzynarodow*, inny kraj, niemiec, kraj*, uk, do niemiec, do czech, do anglii, do wielkiej brytanii, na ukraine, do irlandii, do francji, do hiszpanii, do wloch, do holandii, do norwegii, do szwecji, na slowacje, na litwe, do austrii, do usa, do stanow, do szwajcarii, do belgii, do danii, poza polsk*, innych krajow, do innego kraju, za granice, do uk, do berlina, do londynu, poza polske, inne kraje, jakich krajow",
    remote: "wyspy, na wyspy, odległe miejsca, trudno dostępn*",
    warranty: "gwarancj*, rekojmi*, objet*, gwaranc*, jak sie zepsuje, jesli sie zepsuje",
    repair: "napraw*, serwis*, zszyc",
    genuine: "oryginal*, podrob*, falszyw*, prawdziwa skora, fejk*",
    material:
      "material*, bawelna, skora, z czego, alerg*, uczul*, nikiel, niklu, wegan*, z jakiego, weln*, len, jedwab, sztuczn*, wodoodporn*, poliester, podszewk*, kaszmir, sklad",
    howto:
      "instrukcj*, jak uzywac, jak prac, montaz*, jak dziala, prac w, pralce, pralk*, suszark*, prasow*, czyscic, skreci*, obslug* urzadzenia, wyprac, upra*",
    account: "konto, konta, profil*",
    password:
      "haslo, hasla, haslem, hasle, haslo do, zapomnialam hasla, zapomnialem hasla, resetowac, reset hasla",
    login:
      "zalogow*, logow*, kod weryfikacyjny, rejestr*, wejsc na konto, nie moge wejsc, wchodzi na konto, zablokowane konto, konto zablokowane, zalozyc konto, zaloguj*, dostac sie na konto, zablokowan*, nie przychodzi sms, nie ma sms, kod nie przychodzi",
    delete: "usun*, skasow*, zamknac konto",
    gift: "zapakow*, prezent*, pakowan*, kartka, urodzin*, na prezent, ladnie zapakow*, zapakujecie, kokard*, wstazk*, liscik, karteczk*, dedykacj*, bilecik, bez ceny, zyczeni*, ozdobn*, kartke, karty podarunkowe, karta podarunkowa, kartę podarunkową",
    hours:
      "otwart*, czynn*, godziny otwarcia, czynne, otwarci*, godzin*, do ktorej, od ktorej, w sobote, w niedziele, swieta + otwart*, kiedy jestescie, do ktorej jestescie, zamkniet*, kiedy mozna dzwonic, sobote + jestescie, niedziel* + jestescie, dni wolne, otwieracie, zamykacie, w jakich godzinach, pracujecie, dziala obsluga, obsluga klienta dziala, dziala biuro",
    store:
      "sklep stacjonarny, stacjonarn*, salon*, w sklepie, wasz sklep, w waszym sklepie, przymierzyc",
    pickup:
      "odbior*, odebrac, odbior osobisty, odebrac osobiscie, wpasc po, podjechac po, przyjechac po, odbiore osobiscie, osobiscie, sam odebrac, sama odebrac, odebrac w sklepie, punkt odbioru, punkcie odbioru, punkt nadania, automat paczkowy, paczkomat*, skrytk*, podjade, przyjade, podejde, wezme sam*, odebrac u was, zabrac, odebrac sam*, podjechac, przyjsc po, w sklepie odebrac",
    newsletter: "newsletter*, wypisa*",
    pricedrop:
      "cena spadla, spadla cena, staniala, stanial*, teraz tansz*, teraz taniej, roznic* w cenie, obnizyli cene, obnizono cene, potanial*, cena nizsza",
    preorder:
      "przedsprzedaz*, zarezerwow*, rezerwacj*, odlozyc, premier*, zaliczk*, przedsprzeda*, przed premierą, data premiery",
    color: "kolor*, czarn*, bial*, czerwon*, niebiesk*, zielon*",
    points: "punkt* lojalnosc*, punkty, karta stalego, program lojalnosciowy",
    member: "czlonk*, klub*, vip, abonament*, subskrypcj*",
    phone: "numer telefonu, telefon*, komork*",
    email: "email*, e-mail*, mail*",
    wholesale: "hurt*, hurtow*, duza ilosc, odsprzedaz*",
    review: "opini*, recenzj*, ocen*",
    privacy:
      "prywatnosc*, dane osobowe, danych osobowych, rodo, moje dane, moich danych, polityka prywatności",
    install: "instal*, wifi, bluetooth, ladowan*, podlacz*",
    how: "jak, co robic, co mam zrobic, w jaki sposob, jak to zrobic, jak to zrobie, jak sie to robi, jak mam to, jak to dziala",
    which: "jakie, jaki, jaka, ktor*, co",
    why: "dlaczego, czemu, powod",
    person:
      "czy jest tam ktos, jest tam ktos, jest ktos, konsultant*, czlowiek*, pracowni*, osoba, osobe, osoby, osobie, osob, kims, kogos, doradc*, operator*, zadzwon*, kierownik*, rozmawiac, zywym, przedstawiciel*, zywy czlowiek, prawdziwa osoba, z czlowiekiem, ktos zywy, polacz mnie, polaczcie mnie, polaczyc mnie, polaczyc z, polacz z, polaczenie z, mnie polaczyc, obsluga klienta, obslugi klienta, obsluge klienta, obsluga",
    bot: "robot*, automat*, maszyn*, bot, chatbot*",
    complain:
      "skarg*, zaskarz*, uokik, prawnik*, rzecznik*, sad, pozew, pozw*, zglosz*, federacj*, poskarz*, zazalen*, policj*",
    insult:
      "skandal*, zenad*, zlodzie*, oszus*, wkurz*, wsciek*, fatal*, beznadziej*, dno, trzeci raz, kpin*, kpia, porazka, okropn*, tragedi*, masakr*, kurwa, cholera, zalosn*, bezczel*, niedopuszczal*, wstyd*, syf, badziew*, do dupy, nienawidz*, dramat, mam dosc, oburz*, najgorsz*",
    praise: "super, swietn*, rewelacj*, doskonal*, wspanial*, zadowolon*, polecam, dobra robota",
    thanks: "dzieki, dziekuj*",
    hello: "dzien dobry, czesc, witam, hej, dobry wieczor",
    bye: "do widzenia, pa, na razie",
    offtopic:
      "pogod*, dowcip*, wiersz*, piosenk*, pilk* nozn*, przepis*, prezydent*, padac, deszcz, film, stolic*, horoskop*, serial*, bajk*, kawal, pomysl + prezent, kurs dolara, kurs euro, kto wygral, kto wygra, co na obiad, co zjesc, co ugotowac, lotto, wybory, ekstraklasa, ktora godzina",
    inject:
      "ignoruj*, zignoruj*, poprzednie instrukcje, wszystkie instrukcje, zapomnij*, instrukcje, tryb deweloper*",
    weekday: "niedziel*, sobot*, weekend*, swieta, swieto",
    amend:
      "dodać, dodam, dorzuc*, dołożyć, dopisać, dokładam, zmienić zamówieni*, zmienić + zamówieni*, zmiana zamówienia, edytować, edycja zamówienia, ilość, ilości, liczbę sztuk, usunąć + zamówieni*, usunąć produkt, wyrzucić + zamówieni*, połączyć + zamówieni*, scalić, chcę tylko jedn*, o jeden za dużo, zamówiłam dwa, dwie sztuki",
    advice:
      "polec*, rekomend*, doradz*, doradzi*, porad*, wybrać, wybór, wyborze, wyboru, który lepszy, który jest lepszy, która lepsza, która jest lepsza, co lepsze, co będzie lepsze, lepszy dla, najlepszy dla, najlepszy do, różnica, różni*, początkując*, suchej skóry, tłustej skóry, wrażliwej skóry, do skóry, dla skóry, sucha skóra, który produkt, szukam czegoś, szukam prezentu, polecicie, poleciłby*",
    contact:
      "numer telefonu, wasz numer, wasz telefon, wasz mail, wasz email, adres mailowy, adres email, adres e mail, na jaki numer, pod jaki numer, pod jakim numerem, gdzie dzwonić, do was zadzwonić, do was dzwonić, do was napisać, gdzie napisać, się skontaktować, skontaktować się, kontakt, kontaktowe, dane kontaktowe, whatsapp, infolinia",
    cruelty:
      "na zwierzętach, zwierzęta, zwierząt, zwierzętom, zwierzętach, królik*, okrucieństw*, cruelty free, cruelty",
    expiry:
      "termin ważności, terminu ważności, data ważności, datę ważności, terminie ważności, ważność, przydatności, przetermin*, po otwarciu, psuje się, zepsuje, świeże, świeży, data produkcji, po terminie, po dacie, jak długo po",
    diet: "wegań*, vegan*, wegetari*, gluten*, bezgluten*, celiak*, halal, koszern*, laktoz*, bez cukru, cukrzyk*, cukrzyc*, bio, ekologiczn*, wieprzow*, żelatyn*",
    currency:
      "walut*, w dolarach, dolarami, w euro, w złotówkach, w złotych, w funtach, kurs, kursie, przewalutowan*",
    buy: "jak zamówić, jak zamawiam, złożyć zamówienie, jak kupić, jak to kupić, chcę kupić, chcę to kupić, chciałbym kupić, chciałabym kupić, chcę zamówić, chciałbym zamówić, pomóżcie zamówić, gdzie zamówić, kupić online, zamówić online, przez internet, do koszyka, w koszyku, żeby zamówić",
    chilled:
      "schłodzon*, chłodzon*, chłodni*, zimne, zimny, zimna, mrożon*, mrożonki, zamrożon*, rozpuści, roztopi, topi się, stopi, lodem, wkład chłodzący, wkłady chłodzące, termotorb*, w upale, ciepłe przyszło",
    compatible:
      "kompatyb*, zgodny z, zgodne z, zgodna z, działa z, działa na, zadziała z, pasuje do, pasować do, mojego modelu, mojego urządzenia, mojego telefonu, mojego laptopa, z iphonem, z androidem, do iphone*, jakie etui, które etui, wtyczk*, gniazdk*, 220v, 230v, wolt*",
  },
  apart: {
    wait: "czekolad*",
    paybrand: "karton* kartk*",
  },
  everyday:
    "musze musi może mozna wiem wie wiecie bylo byc macie maja mialem mialam robic robie zrobic mowic powiedz idzie isc dac daj dajcie wziac tej tych tym moich twoj wasz wasza wasze nasz swoj dzis dzisiaj wczoraj jutro teraz potem pozniej tutaj tam duzo wiecej mniej tylko tez nigdy zawsze czasem okolo dokladnie normalnie zwykle naprawde sam sama inny inna inne wszystko nic cos ktos kazdy wiec poniewaz bez przeciw miedzy pod przy hej hejka dzieki okej dobra dobrze super spoko wlasnie jakies jakis gdzies kiedys jakos mąż mężowi męża żona żonie żony mama tata brat siostra syn córka babcia dziadek kolega koleżanka znajom* sąsiad* dzieci dziecko ludzie siema poniedziałek wtorek środa środę czwartek piątek sobota sobotę niedziela niedzielę wczorajsz* rano wieczorem wieczór noc nocy tydzień tygodnie tygodni miesiąc rok temu dwa dwie trzy cztery pięć sześć dziesięć jeden jedna jedno pierwszy drugi otwieram otworzyłem otworzyłam otwarłam karton pudełko wpisałem wpisałam wpisać wpisuję chciał* chcemy możecie mógł masz mamy miał miała miało były będę będzie będą jestem jesteście bym byście dałem dałam daje dostałem dostałam napisał* piszę widzę widać myślę próbuję próbował* poprawcie poprawicie utknęła stary stara stare nowy nowa nowe ładny duży duża małe mała długi krótki czerwon* niebiesk* czarn* biał* zielon* żółt* szar* różow* brązow* ręk* nog* głow* pas pasie numer telefon komórka zdjęcie zaraz ciągle dalej nadal znowu znów także trochę mało wszyscy cały cała nikt jakaś mojego mojej wam nam mnie jego jej ich sobie tamten żeby gdy jeśli albo lub przed dom domu pracy biuro miasto kartonu kartonie bonus",
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
