import type { Lexicon } from "./concepts.ts"

export const nl: Lexicon = {
  language: "nl",
  common:
    "de het een en van ik is niet mijn in op te dat voor met aan zijn er maar hoe wanneer waar wat waarom hallo dank bedankt ben heb kan jullie nog ook wel naar deze dit die al moet wil graag mij jij u uw hebben geen zo bij om wordt",
  terms: {
    order: "bestel*, order*, aankoop, gekocht",
    item: "artikel*, product*, spullen, schoenen, kleding, jurk, broek, ding",
    parcel: "pakket*, pakje*, zending, doos, bezorging, levering",
    ship: "versture*, verstuur*, bezorg*, verzend*, lever*, bezorg*, stur*, verstuur*, opstur*",
    dispatch: "verzonden, verstuurd, verstuurt, sturen jullie, gaat weg, weggestuurd, op de post",
    arrive:
      "aankom*, aangekomen, komt, binnen, gearriveerd, ontvang*, geleverd, bezorgd, arriveer*, er is, thuis, in huis, gekomen, is er",
    get: "ontvang*, gekregen, krijg*, kreeg",
    where: "waar, waar blijft, status",
    when: "wanneer, welke dag, hoe laat",
    howlong: "hoe lang, hoeveel dagen, levertijd, duurt, hoe snel, binnen hoeveel",
    howmuch:
      "wat rekenen, wat reken, hoeveel kost, hoeveel is, hoeveel moet, hoeveel rekenen, hoeveel betaal, wat kost, kosten, prijs, duur, wat zou, wat gaat",
    days: "dagen, dag, weken, week, termijn, werkdagen",
    soon: "spoed, snel, morgen, dringend, haast",
    notyet:
      "nog niet, nog steeds niet, nog steeds geen, nog geen, nog altijd, nooit, wacht nog, nog steeds",
    neg: "niet, geen, nooit, niks, niets, zonder",
    late: "laat, vertrag*, vertraagd, te lang, lang",
    wait: "wacht*",
    stuck:
      "staat al dagen stil, staat stil, geen update, vast, staat stil, niet bijgewerkt, beweegt niet, ligt stil, al dagen stil, dagen stil, hangt vast, zit vast, blijft hangen, geen beweging",
    lost: "kwijt, verloren, gestolen, verdwenen",
    delivered: "als bezorgd, zegt bezorgd, staat op bezorgd, als geleverd, staat bezorgd",
    track: "volgen, track*, traceren, trackingnummer",
    courier: "postnl, dhl, bezorger, koerier, bezorgdienst, vervoerder",
    postage:
      "verzendkosten, bezorgkosten, gratis verzending, porto, kost verzending, kost de verzending, leverkosten, verzending gratis, kosten + verzend*, verzending betalen, kost + verzending",
    free: "gratis, kosteloos",
    whopays:
      "wie betaalt, zelf betalen, moet ik betalen, voor mijn rekening, betaal ik, wie betaald, zelf de kosten",
    sendback:
      "terugstur*, retour*, terugbreng*, terugzend*, teruggeven, terug sturen, stuur + terug, terug, ruilen of retour, niet bevalt, bevalt niet, niet mooi, niet bevallen",
    refund:
      "terugbetal*, geld terug, mijn geld, terugstort*, restitutie, teruggestort, geld + terug, m'n geld, mn geld, centen terug",
    money: "geld, bedrag, centen",
    exchange: "ruil*, omruil*, vervang*, omwissel*",
    size: "valt + klein, valt + groot, vallen + klein, vallen + groot, maat, maten, maattabel, schoenmaat",
    misfit:
      "te klein, te groot, te strak, te krap, past niet, passen niet, knell*, maat groter, maat kleiner, andere maat, grotere, kleinere, te lang, te kort, te wijd, krap, strak, verkeerde maat",
    cancel:
      "annul*, niet opsturen, niet versturen, niet verzenden, stopzetten, niet meer sturen, afzeggen, stuur + niet, niet + opsturen",
    dontwant:
      "bedacht, wil niet meer, niet meer nodig, hoef + niet, per ongeluk, bevalt niet, vind + niet mooi, toch niet, van gedachten veranderd, niet meer hebben, wil hem niet, bevalt me niet",
    address: "adres*, straat, postcode, huisnummer",
    elsewhere:
      "mijn werk, op kantoor, naar kantoor, mijn kantoor, ergens anders, ander adres, verhuisd, nieuw adres, andere plek, andere plaats, verhuizing, buren",
    wrong:
      "verkeerd*, fout*, onjuist, vergist, iets anders, niet wat, niet de juiste, niet de goede",
    change: "wijzig*, verander*, aanpas*, aangepast",
    pay: "betal*, betaal*, afgeschreven, afrekenen",
    method:
      "betaalmethode*, betaalmethodes, betaalmogelijkheden, hoe kan ik betalen, accepteren, betaalwijze*, betaalopties",
    paybrand:
      "mijn kaart, bankpas, ideal, paypal, klarna, creditcard, visa, bancontact, achteraf betalen, op rekening, overschrijving, pin, contant, tikkie, in termijnen, rembours",
    fail: "afgewezen, werkt niet, doet het niet, ongeldig*, geweigerd, foutmelding, lukt niet, mislukt, verlopen, geaccepteerd, niet geldig, werken niet, probleem, niet geaccepteerd, pakt niet",
    twice: "twee keer, dubbel",
    coupon:
      "kortingscode*, kortingsbon*, code, bon, waardebon, coupon, actiecode, voucher, cadeaubon",
    discount: "korting*, goedkoper, aanbieding*, actie, uitverkoop",
    broken:
      "barst*, kapot, beschadigd, gebroken, stuk, gedeukt, gescheurd, ingedeukt, scherven, geplet, verpletterd, kras*, gebarsten, deuk, aan diggelen, gebutst, in stukken, gat, gaten, gaatje*, vlek*",
    defect:
      "defect*, kwaliteit, gaat niet aan, mankement, doet het niet meer, doen het niet meer, is dood, begeven",
    missing: "ontbre*, mist, incompleet, niet compleet, zat niet, vergeten, leeg",
    invoice: "factuur, facturen, bon, btw, kassabon, rekening",
    company: "bedrijf, zaak, zakelijk, firma",
    stock: "voorraad, uitverkocht, leverbaar, beschikbaar",
    customs: "douane, invoerrechten",
    abroad: "buitenland, internationaal, belgie, duitsland, ander land, landen",
    warranty: "garantie, gedekt",
    repair: "reparer*, reparatie, repareren",
    genuine: "echt, origineel, nep, namaak",
    material: "materiaal, stof, katoen, leer, gemaakt van",
    howto: "handleiding, gebruiksaanwijzing, hoe gebruik, wassen, montage",
    account: "account, profiel",
    password: "wachtwoord",
    login: "inloggen, inlog*, aanmelden, verificatiecode",
    delete: "verwijder*, opzeggen",
    gift: "cadeau*, inpak*, kaartje, verjaardag",
    hours:
      "geopend, openingstijden, open, bereikbaar, gaan jullie open, zijn jullie open, tot hoe laat, gaan jullie dicht",
    store: "winkel, winkels, filiaal, in de winkel",
    pickup: "afhal*, ophalen, afhaalpunt, langskomen om, zelf halen, komen halen",
    newsletter: "nieuwsbrief, uitschrijven, afmelden",
    how: "hoe, wat moet ik, stappen",
    which: "welke, wat",
    why: "waarom, hoezo, reden",
    person:
      "medewerker*, mens, persoon, iemand, klantenservice, echt persoon, echte persoon, spreken met, bellen, manager, praten met, gebeld, adviseur, leidinggevende, aan de lijn",
    bot: "bot, robot, computer, chatbot",
    complain:
      "klacht*, klagen, advocaat, consumentenbond, aangifte, acm, geschillencommissie, aanklagen, juridisch, consuwijzer",
    insult:
      "schande*, belachelijk*, slecht*, oplichter*, oplichting, waardeloos*, boos, woest, derde keer, schandalig*, verschrikkelijk*, kut, klote, zat, idioot, walgelijk*, onacceptabel, bagger, prutsers, teleurge*, woedend, razend, ziek van, bizar",
    praise: "geweldig, super, perfect, top, fijn, mooi, tevreden",
    thanks: "bedankt, dank*, dankjewel",
    hello: "hallo, hoi, goedemorgen, goedemiddag, goedenavond, dag",
    bye: "doei, tot ziens, fijne dag",
    offtopic:
      "weer, weerbericht, mop, gedicht, liedje, voetbal, recept, regenen, film, hoofdstad, huiswerk, serie, sprookje, cadeau voor mijn, cadeau-idee*",
    inject:
      "negeer*, vorige instructies, alle instructies, vergeet alle*, ontwikkelaarsmodus, doe alsof, instructies",
  },
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
