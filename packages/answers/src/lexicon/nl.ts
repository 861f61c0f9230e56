import type { Lexicon } from "./concepts.ts"

export const nl: Lexicon = {
  language: "nl",
  common:
    "de het een en van ik is niet mijn in op te dat voor met aan zijn er maar hoe wanneer waar wat waarom hallo dank bedankt ben heb kan jullie nog ook wel naar deze dit die al moet wil graag mij jij u uw hebben geen zo bij om wordt",
  terms: {
    order: "bestel*, order*, aankoop, gekocht",
    item: "artikel*, product*, spullen, schoenen, kleding, jurk, broek, ding, trui*, jas, rok, laarzen, sneakers, sokken, mok, mokken, lamp, speelgoed, tas, paar, shirt*, spijkerbroek, vest, overhemd, sandalen, pantoffels, sjaal, handschoenen, muts, pet, bh, badpak, kopje, bord, borden, vaas, waterkoker, koffiezetapparaat, broodrooster, stoel, tafel, bureau, kast, matras, kussen, dekbed, kleed, gordijnen, koptelefoon, oortjes, oplader, kabel, laptop, tablet, toetsenbord, speaker, horloge, ketting, armband, oorbellen, parfum, creme, lippenstift, shampoo, serum, brokken, kattenbak, rugzak, fiets, spiegel, glas, glazen, fles, kom, kaars, boek, pop, kinderwagen, hoesje, scherm, printer, camera, fohn, chocolade, bonbons, koffie, thee, wijn, dingen, spul, kleren, bloes",
    parcel: "pakket*, pakje*, zending, doos, bezorging, levering, mijn spullen",
    ship: "versture*, verstuur*, bezorg*, verzend*, lever*, bezorg*, stur*, verstuur*, opstur*, post",
    dispatch:
      "verzonden, verstuurd, verstuurt, sturen jullie, gaat weg, weggestuurd, op de post, al weg, de deur uit, ingepakt",
    arrive:
      "aankom*, aangekomen, komt, binnen, gearriveerd, ontvang*, geleverd, bezorgd, arriveer*, er is, thuis, in huis, gekomen, is er, hier is, bij mij, binnenkomt, thuiskrijg*, voor de deur, heb ik het",
    get: "ontvang*, gekregen, krijg*, kreeg",
    where: "waar, waar blijft, status, waar blijven, waar is, waar zit, waar hangt",
    when: "wanneer, welke dag, hoe laat",
    howlong:
      "hoe lang, hoeveel dagen, levertijd, duurt, hoe snel, binnen hoeveel, hoelang, hoe gauw, hoeveel weken, hoe rap, doen jullie erover, duurt het, duurt t, hoe vlot, hoe lang duurt, hoelang duurt",
    howmuch:
      "wat rekenen, wat reken, hoeveel kost, hoeveel is, hoeveel moet, hoeveel rekenen, hoeveel betaal, wat kost, kosten, prijs, duur, wat zou, wat gaat, wat vragen jullie, hoe duur, wat betaal, wat moet ik, hoe duur is, wat ben ik kwijt, hoeveel vragen",
    days: "dagen, dag, weken, week, termijn, werkdagen, retourtermijn, bedenktijd, tot wanneer",
    soon: "spoed, snel, morgen, dringend, haast, voor vrijdag, voor zaterdag, op zaterdag, zaterdag, dit weekend, voor het weekend, op tijd, zo snel mogelijk, vandaag, met spoed, voor kerst, sinterklaas, asap",
    notyet:
      "nog niet, nog steeds niet, nog steeds geen, nog geen, nog altijd, nooit, wacht nog, nog steeds, niet aangekomen, niet gekomen, niks ontvangen, niets ontvangen, niet binnen, nergens te bekennen, geen bericht, niks gehoord, maar niet, nog niks, nog steeds niks, nooit aangekomen, nergens te, geen spoor, geen teken, nog altijd niet, ik heb niks, ik heb niets, niks gekregen, niemand langs geweest, nooit langs geweest, niet langs geweest",
    neg: "niet, geen, nooit, niks, niets, zonder",
    late: "laat, vertrag*, vertraagd, te lang, lang, duurt lang, al weken, te laat, allang, eeuwen",
    wait: "wacht*",
    stuck:
      "staat al dagen stil, staat stil, geen update, vast, staat stil, niet bijgewerkt, beweegt niet, ligt stil, al dagen stil, dagen stil, hangt vast, zit vast, blijft hangen, geen beweging, blijft staan, blijft op, blijft maar, sorteren, sorteercentrum, vast bij, ligt vast, vast bij de douane, niks gebeurt, gebeurt niks, depot",
    lost: "kwijt, verloren, gestolen, verdwenen, zoekgeraakt, zoek, gejat, gepikt, nergens te vinden, weg",
    delivered:
      "als bezorgd, zegt bezorgd, staat op bezorgd, als geleverd, staat bezorgd, bij de buren, buurman, buurvrouw, buiten gelegd, buiten gezet, voor de deur gezet, voor de deur gelegd, buiten neergezet, zou bezorgd zijn, afgegeven bij, getekend door, iemand getekend, zogenaamd bezorgd, volgens jullie bezorgd, bezorger zegt, bezorger heeft, staat als bezorgd, zogenaamd afgeleverd",
    track:
      "volgen, track*, traceren, trackingnummer, hoever, hoe ver, waar kan ik zien, waar zie ik, zien waar, kijken waar, status van, bestelstatus, track and trace, volg ik, traceer, waar blijft, track en trace, status van mijn",
    courier:
      "postnl, dhl, bezorger, koerier, bezorgdienst, vervoerder, postbode, pakketbezorger, wie bezorgt, welke bezorger, dpd, gls, amazon, bpost",
    postage:
      "verzendkosten, bezorgkosten, gratis verzending, porto, kost verzending, kost de verzending, leverkosten, verzending gratis, kosten + verzend*, verzending betalen, kost + verzending, wat kost bezorgen, bezorging gratis, bezorgen gratis, verzendprijs, voor verzending, voor de bezorging, vracht, bezorging kost, bezorgen kost, portokosten, verzendkost, laten bezorge, voor het opsturen, om op te sturen, om te versturen, verzendkost*, voor de verzending, vragen jullie voor, rekenen jullie, thuisbezorgd kost, kost + laten bezorgen, kost + laten opsturen, kost + laten verzenden",
    free: "gratis, kosteloos",
    whopays:
      "wie betaalt, zelf betalen, moet ik betalen, voor mijn rekening, betaal ik, wie betaald, zelf de kosten, wie draait, draait + voor op, op jullie kosten, betalen jullie, vergoeden jullie, eigen zak, moet ik zelf, ingehouden, kosten voor mij, eigen kosten, moet ik dat betalen, op mijn kosten, kost mij dat, kost me dat",
    sendback:
      "terugstur*, retour*, terugbreng*, terugzend*, teruggeven, terug sturen, stuur + terug, terug, ruilen of retour, niet bevalt, bevalt niet, niet mooi, niet bevallen, terug brengen, terugnemen, nemen jullie + terug, niet houden, inleveren, herroep*, terugstuur, stuur terug, terug geven, hou ik niet, gaat terug, moet terug, opsturen naar jullie, waar stuur ik, stuur ik + heen, heen sturen, waarheen, weer bij jullie, vindt de trui niks, vind het niks, vindt het niks",
    refund:
      "terugbetal*, geld terug, mijn geld, terugstort*, restitutie, teruggestort, geld + terug, m'n geld, mn geld, centen terug, centen terugkrijgen, geld terugkrijg*, geld terughebben, geld weer, geld retour, teruggave, op mijn rekening, terug op mijn, poen terug, m'n centen, terugboek*, teruggeboekt, vergoed*, centen, mijn centen, poen, geen cent, nog geen cent, nog geen geld, geld nog niet, zie ik mijn geld, mijn geld zien",
    money: "geld, bedrag, centen, poen, euro",
    exchange:
      "ruil*, omruil*, vervang*, omwissel*, nieuwe krijgen, nieuw exemplaar, andere kleur, ander exemplaar, inruil*, wisselen, nieuwe sturen, eentje die, iets anders kiezen, ander model, nieuwe hebben, andere hebben, andere krijgen, een nieuw paar, wissel*, een nieuwe, nieuw paar, een ander, een andere, maatje groter, maatje kleiner, voor een ander, in plaats daarvan, liever in, de goede",
    size: "valt + klein, valt + groot, vallen + klein, vallen + groot, maat, maten, maattabel, schoenmaat, welke maat, valt klein, valt groot, vallen klein, vallen groot, vallen + uit, valt + uit, maatvoering, taille, lengte, heupomtrek, draag meestal, draag normaal, tussen twee maten, pasvorm, wat voor maat, maat*, vallen ze, valt ie, hoe vallen",
    misfit:
      "te klein, te groot, te strak, te krap, past niet, passen niet, knell*, maat groter, maat kleiner, andere maat, grotere, kleinere, te lang, te kort, te wijd, krap, strak, verkeerde maat, te breed, te smal, slobber*, spant, zit niet lekker, zit te, krijg + niet dicht, niet dicht, kom er niet in, te ruim, maatje groter, maatje kleiner, ruim, te nauw, knelt, knel, lubbert, zwem erin, verzuip erin, verzuip, verdrink in, past me niet, krijg + niet aan, valt groot, valt klein, vallen klein, vallen groot, maatje, slipt, glijdt, zakt af, schuurt, als een zak, als een tent, zit te strak, zitten te strak",
    cancel:
      "annul*, niet opsturen, niet versturen, niet verzenden, stopzetten, niet meer sturen, afzeggen, stuur + niet, niet + opsturen, cancel*, stop mijn bestelling, bestelling stoppen, intrekken, tegenhouden, schrappen, afbestel*, ongedaan, anuleer*, anuler*, stop de bestelling, laat maar zitten de, herroep*, nog tegenhouden",
    dontwant:
      "bedacht, wil niet meer, niet meer nodig, hoef + niet, per ongeluk, bevalt niet, vind + niet mooi, toch niet, van gedachten veranderd, niet meer hebben, wil hem niet, bevalt me niet, verkeerd besteld, dubbel besteld, niet meer willen, hoeft niet meer, geen interesse, verkeerd geklikt, bij nader inzien, van gedachten, hoef het niet, hoef niet meer, hoef m niet, hoef ze niet, wil het niet, wil m niet, vind het niks, spijt van",
    address:
      "adres*, straat, postcode, huisnummer, straatnaam, huisnr, toevoeging, busnummer, bezorgadres, verzendadres, afleveradres",
    elsewhere:
      "mijn werk, op kantoor, naar kantoor, mijn kantoor, ergens anders, ander adres, verhuisd, nieuw adres, andere plek, andere plaats, verhuizing, buren, naar mijn ouders, naar mijn moeder, bij mijn ouders, bij mijn moeder, naar mijn zus, naar een vriend, naar een vriendin, aan een vriend, niet thuis, ben er niet, op vakantie, bij de buren, naar mijn werk, op mijn werk, hotel, iemand anders, direct naar haar, direct naar hem, verhuis*, afhaalpunt",
    wrong:
      "verkeerd*, fout*, onjuist, vergist, iets anders, niet wat, niet de juiste, niet de goede, heel andere, heel iets anders, heel wat anders, een andere dan, anders dan, niet van mij, van iemand anders, in plaats van, ipv, niet wat ik, andere kleur gekregen, verkeerde kleur, lijkt niet op, ziet er anders uit, niet zoals op, had + besteld maar, wilde + kreeg, niet mijn, niet mijn pakket, niet mijn bestelling, verwisseld, wat anders gekregen, wat anders gekomen, niet die ik, foute kleur, andere kleur, foute maat, niet besteld, besteld + gekregen, besteld + kreeg, dan ik wou, dan ik wilde, dan ik had, dan besteld, niet wat ik wou, ander boek, andere dan, ander product, ander artikel, niet heb besteld, nooit besteld, heb ik niet besteld",
    change: "wijzig*, verander*, aanpas*, aangepast, omzetten, aan te passen, bijwerken",
    pay: "betal*, betaal*, afgeschreven, afrekenen, afgeboekt, geld afgehaald, transactie*, afgehaald, ingehouden",
    method:
      "betaalmethode*, betaalmethodes, betaalmogelijkheden, hoe kan ik betalen, accepteren, betaalwijze*, betaalopties, kan ik betalen met, betalen met, kan ik ook met, waarmee kan, waarmee betaal, anders betalen, nemen jullie, welke kaarten, hoe kan je betalen, hoe betaal ik, accepteren jullie, kan ik betalen, hoe betaal, achteraf, in termijnen, pinnen",
    paybrand:
      "mijn kaart, bankpas, ideal, paypal, klarna, creditcard, visa, bancontact, achteraf betalen, op rekening, overschrijving, pin, contant, tikkie, in termijnen, rembours, later betalen, gespreid betalen, in delen, in drie keer, op afbetaling, bij bezorging betalen, bij aflevering betalen, cash, apple pay, google pay, kredietkaart, debitcard, automatische incasso, mastercard, payconiq, cadeaukaart, in3, riverty, afterpay, billink, pinnen, pinpas",
    fail: "afgewezen, werkt niet, doet het niet, ongeldig*, geweigerd, foutmelding, lukt niet, mislukt, verlopen, geaccepteerd, niet geldig, werken niet, probleem, niet geaccepteerd, pakt niet, lukte niet, gaat niet, gaat niet door, niet doorgegaan, blijft hangen, loopt vast, vastgelopen, foutcode, error, fout, kan niet betalen, niet voltooid, niet gelukt, werkt nie, pakt hem niet, weigert, doet t niet, gaat er niet door, pakt m niet, wordt niet geaccepteerd, neemt hij niet, blijft hangen bij, zegt dat",
    twice:
      "twee keer, dubbel, 2x, 2 keer, tweemaal, twee maal, dubbele, twee afschrijvingen, twee keer geld, dubbel van mijn rekening",
    coupon:
      "kortingscode*, kortingsbon*, code, bon, waardebon, coupon, actiecode, voucher, cadeaubon, kortings code, cadeaukaart, welkomstcode, tegoedbon, promocode, kortingcode, couponcode, cadeaubon code",
    discount:
      "korting*, goedkoper, aanbieding*, actie, uitverkoop, afprijz*, afgeprijsd, procent, studentenkorting, black friday, onderhandel*, sale, solden",
    broken:
      "barst*, kapot, beschadigd, gebroken, stuk, gedeukt, gescheurd, ingedeukt, scherven, geplet, verpletterd, kras*, gebarsten, deuk, aan diggelen, gebutst, in stukken, gat, gaten, gaatje*, vlek*, rits*, knoop, knopen, naad, naden, losgelaten, los, eraf, afgebroken, afgevallen, scheur*, losgeraakt, uit elkaar, handvat, oor, vies, vuil, nat, doorweekt, schimmel*, roest*, deuken, butsen, gedragen, al open, was open, tweedehands, verkleurd, rafel*, lekt, lek, krom, scheef, geknikt, versleten, afgeknapt, kapotte, beschadiging*, klemt, lijkt gebruikt, al gedragen, doormidden, in tweeen, in twee stukken, aan stukken, deuk*, bekrast, verbrijzeld, platgedrukt, beschimmeld, rot, gesmolten, ontdooid, naar de klote, naar de knoppen, geknapt, duizend stukjes, in stukjes",
    defect:
      "defect*, kwaliteit, gaat niet aan, mankement, doet het niet meer, doen het niet meer, is dood, begeven, laadt niet, laadt niet op, start niet, gaat uit, valt uit, maakt lawaai, slecht gemaakt, gekrompen, krimpt, geeft af, pluist, pilt, werkt niet meer, gaat niet meer aan, stuk gegaan, kapot gegaan, rammelt, gaan niet aan, doet niks, doet niks meer, wordt heet, rommel, overleden, geen geluid, maar aan een kant, een kant, geen beeld, scherm zwart, blijft zwart, reageert niet, verbindt niet, koppelt niet, wordt niet warm, draait niet, koelt niet, ruikt verbrand, piept, wiebelt, kraakt, batterij + leeg, accu, valt steeds uit, knippert, knipperen, flikkert, rookt, er komt rook, rook, vonken, vonkt, doorgebrand, stop eruit, stoppen slaan, bromt, trilt, zoemt, klemt, loopt vast, hapert, slaat af, gaat vanzelf uit, stopt niet, schok, scheef, verliest lucht, loopt leeg, sluit niet, gaat niet open, gaat niet dicht, fluit",
    missing:
      "ontbre*, mist, incompleet, niet compleet, zat niet, vergeten, leeg, zit niet in, zat er niet, zat niet in, er ontbreekt, onderdeel mist, maar een van, slechts, alleen maar, de helft, was leer, lege doos, niet alles, er mist, missen, eentje te weinig, te weinig, vergeten mee te sturen, niet bijgeleverd, niet bij, zat er niet bij, zit er niet bij, maar de helft, schroeven, zonder oplader",
    invoice:
      "factuur, facturen, bon, btw, kassabon, rekening, bonnetje, aankoopbewijs, betaalbewijs, bon kwijt, bonnetje kwijt, belasting, boekhouding, declareren, faktuur, rekening voor, op naam van mijn bedrijf, voor mijn bedrijf, voor de zaak, op de zaak",
    company: "bedrijf, zaak, zakelijk, firma",
    stock:
      "voorraad, uitverkocht, leverbaar, beschikbaar, hebben jullie nog, heb je nog, nog in het, nog te koop, is er nog, zijn er nog, komt terug, weer terug, weer binnen, komt er nog, weer leverbaar, op is, niet meer te krijgen, nog verkrijgbaar, verkrijgbaar, uit het assortiment, nog steeds te koop, nog te krijgen, te krijgen, op voorraad, voorradig, nog over",
    customs: "douane, invoerrechten, invoer*, inklaring",
    abroad:
      "buitenland, internationaal, belgie, duitsland, ander land, landen, naar belgie, naar duitsland, naar frankrijk, naar spanje, naar engeland, naar italie, naar luxemburg, naar oostenrijk, naar zwitserland, naar polen, naar portugal, naar curacao, naar amerika, naar denemarken, naar zweden, naar ierland, naar griekenland, naar turkije, buitenlands, andere landen, over de grens, in het buitenland, in belgie, in duitsland, naar antwerpen, naar gent, buiten nederland, welke landen, internationale verzending",
    remote: "eilanden, waddeneiland*, afgelegen*",
    warranty:
      "garantie, gedekt, garanti, nog garantie, garantie*, als het stuk gaat, als ie stuk gaat, als het kapot gaat, fabrieksgarantie",
    repair: "reparer*, reparatie, repareren, herstel*, naaien, laten maken, gerepareerd",
    genuine: "echt, origineel, nep, namaak, echt leer, nagemaakt",
    material:
      "materiaal, stof, katoen, leer, gemaakt van, allerg*, nikkel, vegan*, waarvan gemaakt, wol, linnen, zijde, waterdicht, synthetisch, voering, polyester, kasjmier",
    howto:
      "handleiding, gebruiksaanwijzing, hoe gebruik, wassen, montage, wasmachine, droger, strijken, schoonmaken, wast, was ik, in elkaar zetten, monteren, gebruik ik",
    account: "account, profiel",
    password: "wachtwoord, wachtword, ww vergeten, paswoord, wachtwoord*, ww, pw",
    login:
      "inloggen, inlog*, aanmelden, verificatiecode, kom er niet in, kom niet in mijn, account geblokkeerd, account aanmaken, niet in mijn account, aanmeld*, kom niet in, kan er niet in, geen sms, sms komt niet, krijg geen code",
    delete: "verwijder*, opzeggen",
    gift: "cadeau*, inpak*, kaartje, verjaardag, ingepakt, mooi inpakken, leuk inpakken, strik, briefje, boodschap erbij, zonder prijs, kadootje*, kado*, kaartje erbij",
    hours:
      "geopend, openingstijden, open, bereikbaar, gaan jullie open, zijn jullie open, tot hoe laat, gaan jullie dicht, tot wanneer zijn jullie, wanneer zijn jullie, wanneer gaan jullie, feestdag*, gesloten, zaterdag open, zondag open, dicht, koopzondag, wanneer kan ik bellen, telefonisch, openingstijd*, sluiten jullie, hoe laat + open, hoe laat + dicht, bereiken jullie",
    store:
      "winkel, winkels, filiaal, in de winkel, jullie winkel, passen in, fysieke winkel, showroom",
    pickup:
      "afhal*, ophalen, afhaalpunt, langskomen om, zelf halen, komen halen, ophaalpunt, inleverpunt, pakketpunt, pakketautomaat, kluisje, zelf ophalen, zelf afhalen, in de winkel ophalen, in de winkel afhalen, kom het halen, langs komen, langskomen, haal + op, haal het zelf, oppikken, meenemen, afgehaald, afgeven bij, servicepunt, afhaal*, in de winkel halen, click and collect, click en collect",
    newsletter: "nieuwsbrief, uitschrijven, afmelden",
    pricedrop:
      "prijs gedaald, in prijs gedaald, nu goedkoper, prijsverschil, goedkoper geworden, prijs omlaag, kost nu minder, kost minder, nu in de aanbieding, verlaagd, prijs gedaald*, is gedaald*, het verschil terug",
    preorder:
      "reserveren, reserveer*, vooruitbestel*, pre-order, voorbestel*, apart leggen, pre-order*, releasedatum",
    color: "kleur*, zwart, wit, rood, blauw, groen, zoals op de foto, op de foto",
    points: "punten, spaarpunten, klantenkaart, zegels",
    member: "lid, lidmaatschap, abonnement, vip, club",
    phone: "telefoonnummer, mobiel nummer, telefoon",
    email: "email, e-mail, mailadres",
    wholesale: "groothandel, grote hoeveelheid, wederverkop*, zakelijke klanten",
    review: "recensie*, beoordeling*, review*",
    privacy: "privacy, persoonsgegevens, avg, mijn gegevens, privacy*",
    install: "installer*, wifi, bluetooth, opladen",
    how: "hoe, wat moet ik, stappen, hoe doe ik dat, hoe gaat dat, hoe werkt dat, hoe moet dat",
    which: "welke, wat",
    why: "waarom, hoezo, reden",
    person:
      "medewerker*, mens, persoon, klantenservice, echt persoon, echte persoon, spreken met, bellen, manager, praten met, gebeld, adviseur, leidinggevende, aan de lijn, echt mens, iemand spreken, een mens, een echt iemand, met iemand, kan iemand, is er iemand, iemand die, iemand aan, iemand van jullie, iemand van de, iemand me, iemand mij, iemand helpen, zou iemand, iemand bellen, iemand terugbell*, iemand bereik*, iemand echt, iemand + spreken, iemand + praten",
    bot: "bot, robot, computer, chatbot",
    complain:
      "klacht*, klagen, advocaat, consumentenbond, aangifte, acm, geschillencommissie, aanklagen, juridisch, consuwijzer",
    insult:
      "schande*, belachelijk*, slecht*, oplichter*, oplichting, waardeloos*, boos, woest, derde keer, schandalig*, verschrikkelijk*, kut, klote, idioot, walgelijk*, onacceptabel, bagger, prutsers, teleurge*, woedend, razend, ziek van, bizar, spuugzat, ben het zat, ben dit zat, ben zat, helemaal zat, het nu zat",
    praise: "geweldig, super, perfect, top, fijn, mooi, tevreden",
    thanks: "bedankt, dank*, dankjewel",
    hello:
      "hallo, hoi, goedemorgen, goedemiddag, goedenavond, goedendag, goeden dag, dag allemaal, dag mevrouw, dag meneer",
    bye: "doei, tot ziens, fijne dag",
    offtopic:
      "weerbericht, mop, gedicht, liedje, voetbal, recept, regenen, film, hoofdstad, huiswerk, serie, sprookje, cadeau voor mijn, cadeau-idee*, wisselkoers, dollarkoers, wie heeft gewonnen, wie wint, wat eten we, wat zal ik eten, recept*, horoscoop, loterij, verkiezing*, hoofdstad*, eredivisie, hoe laat is het, songfestival, weer morgen, weer vandaag, wat voor weer, is het weer, wordt het weer, weerbericht*, weersverwachting, weer buiten",
    inject:
      "negeer*, vorige instructies, alle instructies, vergeet alle*, ontwikkelaarsmodus, doe alsof, instructies",
    weekday: "zondag, zondags, zondagen, zaterdag, zaterdags, weekend, weekenden, feestdag*",
    amend:
      "toevoeg*, aan mijn bestelling, uit mijn bestelling, uit de bestelling, bestelling + wijzig*, bestelling + aanpas*, bestelling + verander*, wijzig* + bestelling, verander* + bestelling, aanpass* + bestelling, aantal, hoeveelheid, samenvoeg*, twee besteld, een te veel, eruit halen, erbij doen, erbij bestellen, bijbestel*, wil er maar een, wil maar een, iets bij mijn bestelling, nog iets, iets + bestelling doen",
    advice:
      "raden, raad, aanraden, aanrader, advies, adviseer*, adviseren, tip, tips, kiezen, kies, keuze, welke is beter, wat is beter, welke is het beste, beste voor, beter voor, verschil*, beginner*, droge huid, vette huid, gevoelige huid, welk product, past bij mij, zoek iets, zoek een cadeau, welke van de, welke moet ik nemen, welke zal ik, suggestie*, voorstel*",
    contact:
      "jullie telefoonnummer, telefoonnummer, jullie nummer, uw nummer, welk nummer, mailadres, emailadres, jullie mail, jullie email, e mailadres, jullie bereiken, u bereiken, jullie bellen, u bellen, kan ik bellen, jullie mailen, jullie schrijven, contact, contactgegevens, whatsapp",
    cruelty:
      "dierproef*, dierproeven, op dieren, dieren, dierenleed, dierenmishandeling, diervriendelijk, cruelty free, cruelty, konijn, konijnen, op dieren getest, lijden + dieren, dieren getest",
    expiry:
      "houdbaar*, houdbaarheid*, tht, over de datum, na de datum, uiterste datum, vervaldatum, verloopt, bederf*, na openen, na opening, eenmaal open, blijft + goed, nog goed, nog eten, hoe vers, vers",
    diet: "vegan*, veganist*, vegetari*, vega, gluten*, coeliakie, halal, koosjer, lactose*, suikervrij, zonder suiker, diabet*, biologisch*, varken*, gelatine, moslim, zuivelvrij",
    currency:
      "valuta, munteenheid, munt, in dollars, in dollar, in euro, in euros, in ponden, in franken, met dollars, met euros, wisselkoers, prijzen in, prijs in",
    buy: "hoe bestel ik, hoe kan ik bestellen, hoe plaats ik, bestelling plaatsen, hoe koop ik, hoe kan ik + kopen, wil + kopen, waar bestel ik, waar kan ik bestellen, online kopen, online bestellen, om te bestellen, in mijn winkelwagen, in het winkelmandje, winkelwagen, help me bestellen, ik wil deze, ik wil dit, hier bestellen, hier iets",
    chilled:
      "gekoeld*, koel*, koeling, koelelement*, koelkast, koud, koude, bevroren, diepvries*, ingevroren, smelt*, gesmolten, ijs, warm aangekomen, kwam warm aan, in de hitte, ontdooi*",
    compatible:
      "compatib*, werkt + met, past + op mijn, past + iphone, past + model, geschikt voor, doet + met, mijn model, met iphone, met android, met mac, voor iphone, welk hoesje, welke hoes, stekker, stopcontact, 220v, 230v, 110v, voltage, met mijn apparaat, op mijn apparaat, bij mijn apparaat, met mijn toestel",
  },
  everyday:
    "moeten wilt willen wou zou zouden kunt kunnen kon mag mogen weet weten bent was waren hebt heeft had doe doet doen gedaan zeg zegt zeggen gaat gaan kom komt komen zie zien geef geven neem nemen zet zetten jouw ons onze hun vandaag gisteren morgen straks dan hier daar heel erg veel meer minder weinig alleen nooit altijd soms misschien ongeveer precies normaal meestal echt gewoon zelf ander andere alles niks niets iets iemand elke dus toch want omdat sinds tot zonder tegen tussen onder hoi hey goedemiddag aub svp oke prima goed top mooi man vrouw vriend vriendin mama papa moeder vader broer zus zoon dochter oma opa buurman buurvrouw buren kinderen kind mensen maandag dinsdag woensdag donderdag vrijdag zaterdag zondag gisteravond vanavond vanochtend vannacht ochtend avond nacht week weken maand maanden jaar terug geleden net later steeds alweer opnieuw meteen gauw twee drie vier vijf zes tien eerste tweede laatste doos doosje opende open opengemaakt ingevuld invullen vul per ongeluk oude oud nieuwe nieuw grote kleine groot klein lang kort slecht rood rode blauw blauwe zwart zwarte wit witte groen groene geel grijs roze bruin oranje hand voet hoofd taille been huis thuis deur werk kantoor stad straat nummer huisnummer telefoon foto naam zal zullen moest konden wilde hadden geweest worden werd ging deed krijgen krijg kreeg gekregen gaf zei zag wist denk dacht probeer geprobeerd vind vindt vond niemand alle allemaal bijna zeker toen als",
  offTopic: [
    "gaat het dit weekend regenen",
    "vertel een grap",
    "wie heeft gisteren gewonnen",
    "schrijf een gedicht over de herfst",
    "wat zal ik koken",
    "hoe oud ben je",
    "wat is de hoofdstad van canada",
    "ik heb hoofdpijn",
    "oke",
    "ik kijk alleen even",
  ],
}
