import type { Lexicon } from "./concepts.ts"

export const sv: Lexicon = {
  language: "sv",
  common:
    "och att det i en jag ar som pa inte for med har min mitt mina av den de till nar var vad hur varfor hej tack kan ni er om ett ska vill fick far mig sa men nu aven eller ej era du han hon vi dem oss honom vara mycket nagon nagot efter blir upp ut mellan skulle kunde hade man mer bara da dar",
  terms: {
    order: "bestall*, order*, kop, kopt*",
    item: "vara, varan, varor, produkt*, skor, klader, klanning*, grej*, artikel*, sak",
    parcel: "paket*, forsandelse, leverans*, lada*, kartong*",
    ship: "leverer*, leverans*, frakt*, skick*, sand*, posta*",
    dispatch: "skickas, skickat, skickar ni, avsand*, gar ivag, ivag",
    arrive: "kom*, kommit, anland*, framme, fram, levererad*, hemma, anlander, fatt, hem",
    get: "fick, far, fatt, mottag*",
    where: "var, vart, status",
    when: "nar, vilken dag",
    howlong: "hur lang tid, hur lange, hur manga dagar, leveranstid*, hur snabbt, hur fort",
    howmuch: "vad kostar, hur mycket, kostar, kostnad*, pris*, avgift*, dyrt",
    days: "dagar, dag, veck*, inom, vardagar",
    soon: "brattom, snabbt, imorgon, express",
    notyet:
      "inte annu, fortfarande inte, annu inte, inte kommit, aldrig, fortfarande, har inte, vantar fortfarande, inte + an",
    neg: "inte, ej, ingen, inget, aldrig, utan, inga",
    late: "sen, sent, forsenad*, drojer, lang tid",
    wait: "vanta*",
    stuck: "uppdateras inte, star still, fastnat, ingen uppdatering",
    lost: "borttappa*, forsvunn*, stulen, stulet, tappat bort",
    delivered: "som levererat, star levererad, sager levererad, markerad som levererad",
    track: "spara, sparning*, tracking, kollinummer",
    courier: "postnord, dhl, budbee, bring, transportor*, bud",
    postage:
      "frakt, frakten, fraktkostnad*, fri frakt, fraktfri*, porto*, leveranskostnad*, fraktavgift*, kostar frakten, kostar leveransen, betala frakt*",
    free: "gratis, fri, kostnadsfri*",
    whopays: "vem betalar, maste jag betala, sjalv betala, pa egen bekostnad, star for",
    sendback:
      "retur*, skicka tillbaka, lamna tillbaka, sanda tillbaka, tillbaka, returnera, angra kopet",
    refund:
      "aterbetal*, pengar tillbaka, mina pengar, pengarna tillbaka, pengarna, aterbetalning*, fa tillbaka pengar*",
    money: "pengar*, belopp, stalar*",
    exchange: "byta, byte, byt, byter, utbyte, ersatt*",
    size: "storlek*, matt, skostorlek, nummer",
    misfit:
      "for liten, for stor, for sma, for stora, for tranga, trang*, for tajt*, passar inte, storre, mindre, annan storlek, klammer, tajt*, for lang, fel storlek, skaver",
    cancel:
      "avbestall*, avbryt*, avboka*, skicka inte, inte skicka, annuller*, skicka den inte, stoppa ordern, angra",
    dontwant:
      "angrat mig, vill inte ha, behover inte, av misstag, gillar inte, ombestamt, vill inte langre, inte nojd, andrat mig, gillade inte",
    address: "adress*, gata*, gatan, postnummer, portkod",
    elsewhere:
      "nagon annanstans, annan adress, annat stalle, flyttat, ny adress, flytt*, annan plats, grann*",
    wrong: "fel*, felaktig*, inte ratt, nagot annat, forvaxl*, misstag",
    change: "andra, byta, uppdatera*, korriger*, redigera*",
    pay: "betal*, dragit*, debiter*",
    method:
      "betalsatt*, betalningsmetod*, betalningssatt*, betalningsalternativ*, hur kan jag betala, accepterar, tar ni emot, betalmetod*, betala med",
    paybrand:
      "swish, klarna, kort, kreditkort, paypal, visa, faktura, delbetal*, autogiro, mastercard, kontant*, postforskott, avbetalning",
    fail: "fungerar inte, funkar inte, gar inte, ogiltig*, nekad*, fel, misslyck*, utgang*, avvis*, accepteras inte, giltig, problem, godkan*, tar inte",
    twice: "tva ganger, dubbelt, dubbel*",
    coupon: "rabattkod*, kod, koden, kupong*, presentkort, vardecheck*, kampanjkod*",
    discount: "rabatt*, billigare, rea, erbjudande*, kampanj*",
    broken:
      "trasig*, sonder, skadad*, sprucken, spruck*, krossad*, bucklig*, i bitar, repig*, gick sonder, tillknyckl*, intryckt, skada",
    defect: "defekt*, kvalitet*, startar inte, fabriksfel, felaktig",
    missing: "saknas, saknar, fattas, inte med, tom, glomt, ofullstandig*",
    invoice: "kvitto*, faktura*, moms*, organisationsnummer, orgnr",
    company: "foretag*, firma, bolag*",
    stock: "i lager, lager*, slutsald*, tillgang*, slut",
    customs: "tull*, importavgift*",
    abroad: "utomlands, utlandet, internationell*, norge, annat land, lander",
    warranty: "garanti*, reklamationsratt",
    repair: "reparer*, reparation, laga, lagad",
    genuine: "akta, original*, fejk*, kopia",
    material: "material*, tyg, bomull, lader, gjord av",
    howto: "bruksanvisning*, manual*, hur anvander, tvatta*, instruktion*, montera*",
    account: "konto, konton, kontot, profil",
    password: "losenord*",
    login: "logga in, inlogg*, verifieringskod, registrera",
    delete: "ta bort, radera*, avsluta",
    gift: "present*, gava, inslagning, slå in, fodelsedag",
    hours: "oppettider, oppet, oppnar, stanger",
    store: "butik*, affar*",
    pickup: "hamta*, utlamning*, ombud",
    newsletter: "nyhetsbrev*, avprenumerera",
    how: "hur, vad ska jag gora, hur gor",
    which: "vilka, vilken, vilket, vad",
    why: "varfor, anledning",
    person:
      "manniska*, person*, kundtjanst*, nagon, handlaggare*, medarbetare*, prata med, ring mig, ringa, chef*, riktig, kundservice, support, radgivare, tala med",
    bot: "robot*, bot, boten, maskin*, automat*",
    complain:
      "klag*, anmal*, konsumentverket, arn, advokat*, reklamationsnamnd*, polisanm*, stamma, konsument*, konsumentombudsman*",
    insult:
      "skandal*, usel*, urdal*, bedrager*, lurad*, arg, forbannad*, rasande, tredje gangen, skit*, hemsk*, vardelos*, oacceptabel*, fruktansvar*, javla, katastrof*, pinsam*, skam*, oforskam*, trott pa, idiot*, dalig*, varst*, forbaskad*, besviken, forfarlig*",
    praise: "jattebra, toppen, super*, perfekt, fantastisk*, underbar*, nojd, bra jobbat",
    thanks: "tack*",
    hello: "hej, hejsan, god morgon, god kvall, tjena, hallå",
    bye: "hejda, hej da, vi ses, ha det",
    offtopic:
      "vader*, vadret, skamt, dikt*, sang*, fotboll*, recept*, regna*, film*, huvudstad*, laxa",
    inject:
      "ignorera*, tidigare instruktioner, alla instruktioner, glom*, utvecklarlage*, latsas, instruktioner",
  },
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
