import type { Lexicon } from "./concepts.ts"

export const sv: Lexicon = {
  language: "sv",
  common:
    "och att det i en jag ar som pa inte for med har min mitt mina av den de till nar var vad hur varfor hej tack kan ni er om ett ska vill fick far mig sa men nu aven eller ej era du han hon vi dem oss honom vara mycket nagon nagot efter blir upp ut mellan skulle kunde hade man mer bara da dar",
  terms: {
    order: "bestall*, order*, kop, kopt*",
    item: "vara, varan, varor, produkt*, skor, klader, klanning*, grej*, artikel*, sak, jeans, byxor, byxorna, kjol, skjorta, troja, trojan, hoodie, jacka, jackan, kappa, skorna, sneakers, stovlar, sandaler, tofflor, halsduk, handskar, mossa, bh, baddrakt, kopp, koppen, mugg, muggen, tallrik*, vas, vattenkokare*, kaffebryggare, brodrost, soffa, soffan, fatolj, stol, stolen, bord, bordet, skrivbord, hylla, garderob, madrass, kudde, tacke, matta, gardin*, horlur*, laddare*, kabel, dator, surfplatta, tangentbord, hogtalare, klocka, halsband, armband, orhangen, parfym, kram, lappstift, schampo, serum, koppel, hundmat, kattmat, kattsand, ryggsack, cykel, hjalm, lampa, lampan, spegel, glas, flaska, bok, docka, barnvagn, mobilskal, skarm, skrivare, kamera, fon, choklad, kaffe, te, vin, saken, prylen, vaska, byxor*, byxa*, skjort*, tröj*, kjol*, stövl*, ryggsäck*, vasen, mugg*, kopp*, leksak*, klock*, hörlur*, halsband*, örhängen, armband*, parfym*, kräm*, docka*, cykel*, soffa*, kudde*, täcke*, matta*, glas*, flask*, skål*, spegel*, mobilskal*, dammsugare*, grejer, grejerna, sakerna, mössa, halsduk*, strumpor, behå, baddräkt*, lampa*",
    parcel: "paket*, forsandelse, leverans*, lada*, kartong*",
    ship: "leverer*, leverans*, frakt*, skick*, sand*, posta*",
    dispatch: "skickas, skickat, skickar ni, avsand*, gar ivag, ivag",
    arrive:
      "kom*, kommit, anland*, framme, fram, levererad*, hemma, anlander, fatt, hem, komma fram, dyker upp, dök upp, hem till mig, får hem, fått hem",
    get: "fick, far, fatt, mottag*",
    where:
      "var, vart, status, var ar, vart tog, vart ar, var fan, var nagonstans, vad har hant med, håller + hus, blev av, tog vägen",
    when: "nar, vilken dag",
    howlong:
      "hur lang tid, hur lange, hur manga dagar, leveranstid*, hur snabbt, hur fort, far man vanta, tar det lang tid",
    howmuch:
      "vad kostar, hur mycket, kostar, kostnad*, pris*, avgift*, dyrt, vad tar ni, vad får jag betala, vad går det på, hur dyrt",
    days: "dagar, dag, veck*, inom, vardagar, returtid*, angerratt, oppet kop, till nar, hur lange kan",
    soon: "brattom, snabbt, imorgon, express",
    notyet:
      "inte annu, fortfarande inte, annu inte, inte kommit, aldrig, fortfarande, har inte, vantar fortfarande, inte + an, inget an, inget har kommit, inte fatt, har inte fatt, inte dykt upp, kom aldrig, aldrig kommit, fortfarande inget, annu inget, inga nyheter, inte framme, jag har inget, har inte fatt nagot, ingen har varit, ingen kom, ingen ringde pa",
    neg: "inte, ej, ingen, inget, aldrig, utan, inga",
    late: "sen, sent, forsenad*, drojer, lang tid",
    wait: "vanta*",
    stuck:
      "uppdateras inte, star still, fastnat, ingen uppdatering, ligger kvar, hant nagot, hander inget, inget hander, i tullen, terminalen, sorteringen, star pa",
    lost: "borttappa*, forsvunn*, stulen, stulet, tappat bort, borta, snott",
    delivered:
      "som levererat, star levererad, sager levererad, markerad som levererad, star som levererat, hos grannen, levererat men, utlamnat, budet sager, chaufforen sager, star utlamnat, star levererat, enligt er levererat, pastas levererat",
    track:
      "spara, sparning*, tracking, kollinummer, vad hander med, var ar mitt paket, orderstatus, vart tog, folja, foljer, folja min",
    courier: "postnord, dhl, budbee, bring, transportor*, bud",
    postage:
      "frakt, frakten, fraktkostnad*, fri frakt, fraktfri*, porto*, leveranskostnad*, fraktavgift*, kostar frakten, kostar leveransen, betala frakt*, for att skicka, tar ni for att, ta betalt for att skicka, frakt*, vad kostar det att skicka, leveransavgift, tar ni för frakt*, tar ni för att skicka, koster det att skicka, kostar det att skicka, skicka hem det",
    free: "gratis, fri, kostnadsfri*",
    whopays:
      "vem betalar, maste jag betala, sjalv betala, pa egen bekostnad, star for, betala frakten sjalv, betala sjalv, star ni for, star jag for, egen ficka, kostar det mig, bekostar, kostar det nagot, kostar det nat",
    sendback:
      "retur*, skicka tillbaka, lamna tillbaka, sanda tillbaka, tillbaka, returnera, angra kopet, skicka tillbaks, tillbaks, skicka retur, lamna igen, lamna tillbaks, behaller inte, inte behalla, oppet kop, tillbaka den till er, få tillbaka den till, vill inte behålla, gillar inte, skicka + retur, lämna tillbaka",
    refund:
      "aterbetal*, pengar tillbaka, mina pengar, pengarna tillbaka, pengarna, aterbetalning*, fa tillbaka pengar*, stalarna, pengarna tillbaks, stalar, cash, tillbaka pengarna, fa tillbaka pengarna, inte ett ore, inga pengar, pengarna har inte, inte fatt pengarna, ser jag pengarna, ser pengarna, pengarna igen, var är pengarna, på kontot igen",
    money: "pengar*, belopp, stalar*",
    exchange:
      "byta, byte, byt, byter, utbyte, ersatt*, en ny, ett nytt, nytt par, storre istallet, mindre istallet, byta mot, mot en annan, byta till, byta dom",
    size: "storlek*, matt, skostorlek, nummer, vilken storlek, hur ar storlekarna, normala i storleken, stora i, sma i",
    misfit:
      "for liten, for stor, for sma, for stora, for tranga, trang*, for tajt*, passar inte, storre, mindre, annan storlek, klammer, tajt*, for lang, fel storlek, skaver, for tight, for trang*, for smal, sitter at, sitter for, drunknar i, drunknar, simmar i, hanger pa mig, glappar, for langa, for korta, for kort, gar inte igen, kommer inte i, far inte pa, aker ner, som en sack, som ett talt, storlek storre, storlek mindre, för tajt*, tajt, för trång*, sitter för, större storlek, mindre storlek, storlek upp, storlek ner",
    cancel:
      "avbestall*, avbryt*, avboka*, skicka inte, inte skicka, annuller*, skicka den inte, stoppa ordern, angra, angra kop*, angra order*, stoppa, ta bort ordern, stoppa det jag, stoppa beställningen, ångra köpet",
    dontwant:
      "angrat mig, vill inte ha, behover inte, av misstag, gillar inte, ombestamt, vill inte langre, inte nojd, andrat mig, gillade inte, har angrat, behover den inte, rakade",
    address: "adress*, gata*, gatan, postnummer, portkod, leveransadress*, husnummer*, gatunamn",
    elsewhere:
      "nagon annanstans, annan adress, annat stalle, flyttat, ny adress, flytt*, annan plats, grann*, till jobbet, till kontoret, till mamma, till mina foraldrar, ar inte hemma, inte hemma, pa semester, bortrest, hos grannen",
    wrong:
      "fel*, felaktig*, inte ratt, nagot annat, forvaxl*, misstag, inte min, inte mitt, nagon annans, fel vara, fel sak, fel farg, fel storlek, fel paket, inte det jag, blandat ihop, annan produkt, inte bestallt, jag inte bestallt, aldrig bestallt, har inte bestallt",
    change: "andra, byta, uppdatera*, korriger*, redigera*",
    pay: "betal*, dragit*, debiter*, drogs",
    method:
      "betalsatt*, betalningsmetod*, betalningssatt*, betalningsalternativ*, hur kan jag betala, accepterar, tar ni emot, betalmetod*, betala med, tar ni, kan man betala, kan jag betala, accepterar ni, hur betalar, delbetala, avbetalning",
    paybrand:
      "swish, klarna, kort, kreditkort, paypal, visa, faktura, delbetal*, autogiro, mastercard, kontant*, postforskott, avbetalning, kortet, mobilepay, apple pay",
    fail: "fungerar inte, funkar inte, gar inte, ogiltig*, nekad*, fel, misslyck*, utgang*, avvis*, accepteras inte, giltig, problem, godkan*, tar inte, gar inte igenom, gar ej igenom, nekas, nekat, avbojs, felmeddelande, kommer inte, hanger sig, strular, krånglar, bråkar",
    twice: "tva ganger, dubbelt, dubbel*, 2 ganger, dragit pengar två, två dragningar, 2 gånger",
    coupon: "rabattkod*, kod, koden, kupong*, presentkort, vardecheck*, kampanjkod*",
    discount: "rabatt*, billigare, rea, erbjudande*, kampanj*",
    pricedrop:
      "prissänk*, sänkt priset, billigare nu, prisgaranti*, prisskillnad*, mellanskillnad*",
    broken:
      "trasig*, sonder, skadad*, sprucken, spruck*, krossad*, bucklig*, i bitar, repig*, gick sonder, tillknyckl*, intryckt, skada, i tva delar, i tva bitar, pa mitten, i tusen bitar, gatt sonder, gick av, spricka, kross*, skrap, repor, buckla, hal, hal i, flack*, smutsig, rivet, sprack, somm*, dragkedja*, knapp, lossnat, sula, lacker, lacka, blot, genomblot, mogel, mogligt, ruttet, smalt, tinat, tillplattad, skadat, gick sönder, spräckt, buckl*, läckt",
    defect:
      "defekt*, kvalitet*, startar inte, fabriksfel, felaktig, laddar inte, gar inte att starta, slutat fungera, dott, la av, lade av, slocknar, blir varm, later konstigt, brummar, inget ljud, ljudet, bara pa ena sidan, ena sidan, ingen bild, svart skarm, reagerar inte, ansluter inte, parar inte, varms inte, snurrar inte, kyler inte, luktar brant, gnisslar, vingl*, batteriet + slut, batteriet haller, kopplar ner, sprakar, blinkar, flimrar, ryker, rok, kommer rok, gnistor, gnistrar, brann, brunnit, proppen, sakring*, kortslut*, surrar, vibrerar, har fastnat i, hakar, hanger sig, stanger av sig, slutar inte, piper, stotar, far stot, sned, skev, pyser, tappar luft, gar inte att stanga, gar inte att oppna, visslar",
    missing:
      "saknas, saknar, fattas, inte med, tom, glomt, ofullstandig*, fanns inte med, var inte med, foljde inte med, tomt, bara halften, utan laddare",
    invoice:
      "kvitto*, faktura*, moms*, organisationsnummer, orgnr, till foretaget, pa foretaget, pa firman",
    company: "foretag*, firma, bolag*",
    stock:
      "i lager, lager*, slutsald*, tillgang*, slut, har ni kvar, finns den, finns det kvar, finns kvar, ater i lager, kommer tillbaka, kommer in igen, in igen, far ni in, finns i, finns produkten, finns varan, finns igen, att kopa, gar att kopa",
    preorder: "förbeställ*, förhandsboka*, boka i förväg, släpps, släppdatum",
    customs: "tull*, importavgift*, i tullen, fortull*",
    abroad:
      "utomlands, utlandet, internationell*, norge, annat land, lander, till norge, till finland, till danmark, till oslo, till tyskland, till aland, andra lander, utanfor sverige, vilka lander",
    remote: "öar, öarna, skärgård*, glesbygd*, gotland, landsbygd*, avlägs*",
    warranty:
      "garanti*, reklamationsratt, om den gar sonder, reklamera, reklamation, tillverkargaranti*",
    repair: "reparer*, reparation, laga, lagad",
    genuine: "akta, original*, fejk*, kopia",
    material:
      "material*, tyg, bomull, lader, gjord av, gjort av, bomull*, ull, läder, maskintvätt*, tvättas, krymper, polyester",
    howto: "bruksanvisning*, manual*, hur anvander, tvatta*, instruktion*, montera*",
    points: "bonuspoäng*, mina poäng, använda poäng, många poäng har jag, poäng och",
    member: "medlem*, kundklubb*",
    account: "konto, konton, kontot, profil",
    password: "losenord*, losen",
    login:
      "logga in, inlogg*, verifieringskod, registrera, kommer inte in, kan inte logga, kontot ar last, bankid, inget sms, sms kommer inte, koden kommer inte",
    delete: "ta bort, radera*, avsluta",
    phone: "telefonnummer*, mobilnummer*",
    gift: "present*, gava, inslagning, slå in, fodelsedag, slar ni in, inslag*, som present, kort med, halsning, snore, rosett, gratulationskort, lagga till ett kort",
    review: "recension*, omdöme*, betygsätt*, recensera*, ge stjärnor, ger stjärnor",
    hours:
      "oppettider, oppet, oppnar, stanger, oppna, hur lange har ni oppet, hur dags + oppn*, hur dags + stang*, ar butiken oppen, butiken oppen, oppen, kundtjansten tillganglig",
    store: "butik*, affar*",
    pickup:
      "hamta*, utlamning*, ombud, hamta sjalv, hamta i butik, hamta ut, komma forbi, i butiken, plocka upp, upphamtning, hamta i butiken",
    privacy: "integritet*, gdpr, personuppgift*, mina uppgifter, data",
    newsletter: "nyhetsbrev*, avprenumerera, avprenumerera*, prenumer*, reklammail, reklam",
    install:
      "wifi, wi-fi, bluetooth, router*, parkoppla*, ansluter, ansluta, installera*, programvara*, hittar inte enheten, appen hittar",
    how: "hur, vad ska jag gora, hur gor, hur gor man, hur gor jag, hur funkar det, hur gar det till",
    which: "vilka, vilken, vilket, vad",
    why: "varfor, anledning",
    person:
      "manniska*, kundtjanst*, handlaggare*, medarbetare*, prata med, ring mig, ringa, chef*, kundservice, support, radgivare, tala med, med nagon, nagon som kan, kan nagon, finns det nagon, finns nagon, ar nagon dar, nagon ringa, tag pa nagon, nagon hjalpa, nagon fran er, nagon jag kan, person, personen, personer, riktig manniska, riktig person",
    bot: "robot*, bot, boten, automat*, en maskin, med maskin",
    complain:
      "klag*, anmal*, konsumentverket, arn, advokat*, reklamationsnamnd*, polisanm*, stamma, konsument*, konsumentombudsman*",
    insult:
      "skandal*, usel*, urdal*, bedrager*, lurad*, arg, forbannad*, rasande, tredje gangen, skit*, hemsk*, vardelos*, oacceptabel*, fruktansvar*, javla, katastrof*, pinsam*, skam*, oforskam*, trott pa, idiot*, dalig*, varst*, forbaskad*, besviken, forfarlig*",
    praise: "jattebra, toppen, super*, perfekt, fantastisk*, underbar*, nojd, bra jobbat",
    thanks: "tack*",
    hello: "hej, hejsan, god morgon, god kvall, tjena, hallå",
    bye: "hejda, hej da, vi ses, ha det",
    offtopic:
      "vader*, vadret, skamt, dikt*, fotboll*, recept*, regna*, film*, huvudstad*, laxa, dollarkurs*, valutakurs, vem vann, vem vinner, vad ska jag ata, middag, horoskop, lotto, val*et, allsvenskan, melodifestivalen, vad ar klockan, sjung*, sangtext*, skriv en sang",
    inject:
      "ignorera*, tidigare instruktioner, alla instruktioner, utvecklarlage*, latsas, instruktioner, glom allt, glom alla, glom dina, glom vad, glom det jag, glom instruk*, glom tidigare, glom reglerna",
    weekday: "sondag*, lordag*, helg, helgen, helger, rod dag, roda dagar",
    amend:
      "lägga till, lägg till, till i ordern, ändra min order, ändra ordern, ändra + order, ändra + beställning*, redigera, antal, antalet, mängd, ta bort + order*, ta bort en vara, ta bort + beställning*, slå ihop, vill bara ha en, en för mycket, ändra min beställning",
    advice:
      "rekommend*, råd, rådgiv*, tips, tipsa, välja, väljer, val, vilken är bäst, vad är bäst, bäst för, bättre för, vilken är bättre, skillnad*, nybörjar*, torr hud, fet hud, känslig hud, vilken produkt, passar mig, letar efter något, söker något, föreslå*, förslag, vilken ska jag",
    contact:
      "ert telefonnummer, telefonnummer, ert nummer, er mejl, er mail, mejladress, mailadress, er mejladress, vilket nummer, ringa er, ringa till er, kontakta er, kontaktar jag, skriva till er, få tag på er, når jag er, kontakt, kontaktuppgifter, whatsapp",
    cruelty:
      "på djur, djurförsök, djurtest*, djur, djuren, kanin*, cruelty free, cruelty, djurvänlig*",
    expiry:
      "hållbar*, utgångsdatum, bäst före, går ut, gått ut, utgången, utgånget, efter öppning, när den är öppnad, håller den, håller sig, fortfarande bra, färsk, färskt, efter datumet",
    diet: "vegan*, vegetari*, gluten*, celiaki, halal, kosher, laktos*, sockerfri*, utan socker, diabet*, ekologisk*, fläsk, gelatin",
    currency: "valuta*, i dollar, i euro, i kronor, i pund, växelkurs, kurs",
    buy: "hur beställer, hur köper, hur handlar jag, vill köpa, skulle vilja köpa, hur kan jag beställa, hur kan jag köpa, hur gör jag för att beställa, lägga en beställning, lägga en order, var beställer, köpa online, köpa på nätet, i varukorgen, hjälp mig beställa, för att beställa",
    chilled:
      "kyld, kylda, kylt, kylväska, kylklamp*, kylvara*, kall, kallt, kalla, fryst, frysta, djupfryst*, smälter, smälta, smält, med is, ljummen, ljummet",
    compatible:
      "kompatib*, funkar + med, fungerar + med, passar min, passar till min, passar den min, min modell, min enhet, med iphone, med android, till iphone, vilket skal, eluttag, stickpropp*, 220v, 230v, volt",
  },
  apart: {
    ship: "sandal*",
    arrive: "kompat* komfort* komment* komplet*",
  },
  everyday:
    "maste bor vilja kunna vet varit gora gor gjort saga sager gar komma ser satta denna detta dessa din ert vart idag igar imorgon sen sedan manga mindre ocksa annu redan aldrig alltid ibland kanske ungefar exakt vanligtvis verkligen sjalv annan annat allt inget varje eftersom fran utan mot under vid tjena hejsan snalla okej bra fint toppen helt alldeles typ liksom val nog egentligen hus husnumret råkade glömde glömt kvällen lådan lådor öppnade öppna mannen fru frun svärmor mamma pappa syster bror barn barnen dotter son kompis vän vänner grej grejer tja nej jaha fortfarande ens alls alla andra båda bättre bäst blå blått blåa röd rött röda svart svarta vit vitt vita grön grönt gul brun grå rosa måndag måndags tisdag onsdag torsdag fredag lördag söndag månad månader vecka veckor dag dagar timme timmar minut igen morse hemma jobbet rätt fel stor stora stort liten litet små lång långt lite mest första förra sista nästa två tre fyra fem tusen gillar ville borde fått gick gjorde sagt såg sett tar tog tagit ger gav hittar hittade står stod ligger låg visste tror trodde tycker tyckte tänkte undrar undrade hoppas behöver behövde hjälp hjälpa skriver skrev skrivit köper köpa sitter satt blev bli blivit finns fanns kommer kom kommit väntar dit hit innan före över genom runt ditt dina hans hennes deras sin sitt sina några ingen inga vem vilken vilket vilka vars bild bilden bilder bord handen fot fötter kompatibel kompatibelt komfort kommentar komplett sandaler sandal",
  offTopic: [
    "kommer det regna i helgen",
    "berätta något roligt",
    "vem vann matchen igår",
    "skriv en dikt om hösten",
    "vad ska jag laga till middag",
    "hur gammal är du",
    "vad är huvudstaden i kanada",
    "jag har ont i huvudet",
    "okej",
    "jag bara tittar",
  ],
}
