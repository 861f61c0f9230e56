import type { Lexicon } from "./concepts.ts"

export const nb: Lexicon = {
  language: "nb",
  common:
    "og at det i en jeg er som pa ikke for med har min mitt mine av den de til nar hvor hva hvordan hvorfor hei takk kan dere deres om et skal vil fikk far meg sa men na ogsa eller noe ble hos vaert bare deg noen etter mye blir vare vaere opp ut mellom skulle ville kunne hadde man hun han dem oss ikkje bli gikk sier kommer mer",
  terms: {
    order: "bestil*, ordre*, kjop, kjopt*, bestilling*, handlet, handla, kjøpet, bestilt*, kjøpte",
    item: "vare, varen, varer, produkt*, sko, skoene, klaer, kjole*, ting, artikkel*, bluse*, bukse*, buksa, jakke*, genser*, kåpe*, frakk*, skjørt*, støvl*, joggesko*, sokker, veske*, sekk*, lampe*, kopp*, vase*, leke*, klokke, klokka, stol, stolen, bord, bordet, t-skjorte*, skjorte*, jeans, hettegenser*, sandaler, lue, skjerf*, hansker, votter, bh, badedrakt*, hodetelefon*, øreplugger, lader*, kabel, halskjede*, øredobber, armbånd*, parfyme*, krem*, bok, boka, dukke*, sykkel*, sofa*, hylle*, pute*, dyne*, teppe*, glass*, flaske*, bolle*, tallerken*, kjolen, ryggsekk*, speil*, mobildeksel*, støvsuger*, kaffetrakter*, sakene, tingene, varene",
    parcel:
      "pakke*, pakken, sending*, levering*, eske*, kasse*, forsendelsen, sending, sendinga, post, posten, tingene mine, eska",
    ship: "lever*, levering*, frakt*, send*",
    dispatch:
      "sendes, sendt, sender dere, avgarde, avsend*, ut fra lager, sendt ennå, er den sendt, sendt ut, pakket, under behandling, blir sendt, har dere sendt, dere sendt, gått ut, sendt fra",
    arrive:
      "kom*, kommet, ankom*, fremme, frem, mottatt, mottar, levert, hjemme, hos meg, fatt, dukket opp, hjem, kommer, ankommer, komme, dukker opp, hjem til meg, få den, får den, levert hjem, leveres, rekker det, framme",
    get: "mottatt, mottar, fikk, far, fatt, få, får jeg, fikk jeg",
    where: "hvor, hvor blir, status, hvor er, hvor ble, blitt av, blir det av, hva er status",
    when: "nar, hvilken dag, når kommer, hvilken dato, åssen dag",
    howlong:
      "hvor lang tid, hvor lenge, hvor mange dager, leveringstid*, hvor fort, hvor raskt, hvor mange dagers, leveringstiden, hvor lang leveringstid, hvor lang tid tar, hvor mange uker, tar det lang tid",
    howmuch:
      "hva koster, hvor mye, koster, pris*, gebyr*, dyrt, koste, hva tar dere, hva må jeg betale, hva er prisen, hvor dyrt, hva skal dere ha",
    days: "dager, dag, uke*, innen, virkedager, dagers, dagen, frist*, fristen, senest, åpent kjøp",
    soon: "haster, raskt, i morgen, ekspress, fort, innen fredag, til fredag, til helgen, i dag, ekspress*, over natten, raskere, fortere, snarest, innen jul, til i morgen",
    notyet:
      "ikke enna, fortsatt ikke, enna ikke, ikke kommet, aldri, fortsatt, venter fortsatt, ikke mottatt, ikke fatt, fremdeles, har ikke kommet, har ikke fått, ikke dukket opp, kom aldri, ingen pakke, ingenting, ikke ankommet, skulle vært her, skulle kommet, skulle vært, mangler fortsatt, enda ikke",
    neg: "ikke, ingen, aldri, ingenting, uten, ikkje, verken",
    late: "sen, forsinke*, for lang tid, sent, drøyer, forsinkelse*, forsinka, for sent, altfor lenge, i ukevis, lenge siden, flere uker, tar evigheter",
    wait: "vente*, venter, ventet, venta, ventetid",
    stuck:
      "oppdateres ikke, star stille, ingen oppdatering, sitter fast, star fast, samme status, henger på, henger i, sporingen oppdateres ikke, ingen bevegelse, står stille, rører seg ikke, flytter seg ikke, terminalen",
    lost: "mistet, forsvunnet, stjalet, borte, kommet bort, stjålet, ikke å finne",
    delivered:
      "som levert, star levert, sier levert, markert som levert, står som levert, er levert men, det står levert, levert hos, levert til feil, satt foran, lagt foran, signert, står at den er levert, markert levert, hos naboen, nabo har",
    track:
      "spore, sporing*, track*, sporingsnummer, spore pakke, sporingsnummer*, spor pakken, ordrestatus, følge pakken, følge med på, se hvor, hvor langt, forsendelsesstatus, hvor blir det av, blitt av, sporingslenke",
    courier:
      "posten, bring, postnord, helthjem, dhl, budbil, bud, transportør*, fraktselskap*, ups, fedex, sjåfør*, budet, postbud*, hvem leverer, porterbuddy, posten leverer",
    postage:
      "frakt, frakten, fraktkostnad*, gratis frakt, fri frakt, porto*, leveringskostnad*, leveringsgebyr, koster frakten, koster leveringen, betale frakt, koster levering, fraktpris*, frakt*, koster det å sende, koste å sende, betale for frakt, betale for levering, fraktfri*, gratis levering, tar dere for frakt, tar dere for å sende, for å få det levert",
    free: "gratis, gratis*, fri for",
    whopays:
      "hvem betaler, ma jeg betale, selv betale, for egen regning, må jeg betale selv, betaler jeg selv, betaler dere, hvem dekker, egen lomme, koster det meg, betaler returen",
    sendback:
      "retur*, sende tilbake, returner*, sende + tilbake, tilbake, levere tilbake, angrerett, returrett*, returnere*, sender + tilbake, sendt + tilbake, sendte + retur, levere + tilbake, returlapp*, returetikett*, vil ikke beholde, ikke beholde, vil ikke ha den, få + tilbake til dere, returnerte, returnert, angrerett*, i retur, liker ikke",
    refund:
      "refusjon*, penger tilbake, pengene mine, pengene tilbake, tilbakebetal*, pengene, refunder*, tilbakebetaling, får jeg pengene, ser pengene, refundering*, tilbakebetalt, ingen penger, penger igjen, pengene igjen, penger ennå, få pengene, refundert, penger på konto, når får jeg pengene",
    money: "penger*, pengene, belop*, kroner, beløpet, kr",
    exchange:
      "bytte, byttet, ombytt*, bytter, erstatning, bytta, bytte til, få en annen, en ny i stedet, byttes, en annen farge, bytte den, bytte dem, ny i stedet",
    size: "storrelse*, str, maltabell, nummer, størrelsen, størrelsesguide*, hvilken størrelse, liten i størrelsen, stor i størrelsen, små i størrelsen, midje*, størrelsestabell",
    misfit:
      "for liten, for stor, for sma, for store, for trange, trang*, passer ikke, storre, mindre, annen storrelse, klemmer, for lang, stramme*, gnager, feil storrelse, for stort, for lite, for trang*, altfor trang, trang, trange, for små, for løs, for vid, for smal, sitter ikke, passer meg ikke, strammer, størrelse opp, størrelse ned, nummer større, nummer mindre, større størrelse, mindre størrelse, får den ikke på",
    cancel:
      "kanseller*, avbestill*, ikke sende, ikke send, send den ikke, avbryt*, annuller*, stoppe ordren, stopp ordren, ikke sendes, angre kjøpet, angre bestillingen, trekke ordren, fortsatt angre, kanselere",
    dontwant:
      "angret, angrer, vil ikke ha, trenger ikke, ved en feil, liker ikke, ombestemt, skiftet mening, likevel ikke, likte ikke, vil ikke ha den, vil ikke ha det, har angret, trenger den ikke, feilbestil*, bestilte feil, kom til å bestille, bestilt ved en feil, liker den ikke",
    address:
      "adresse*, gate, gata, gaten, vei, postnummer, leveringsadresse*, adressen, husnummer*, gatenavn, postnr, leilighet*, etasje",
    elsewhere:
      "et annet sted, annen adresse, annet sted, flyttet, ny adresse, nabo*, til jobben, på jobb, jobben min, nytt sted, flytter, flytta, ikke hjemme, på ferie, til moren min, til en venn, en annen adresse, gammel adresse, gamle adressen, ny leilighet",
    wrong:
      "feil*, ikke det riktige, noe annet, forbyttet, tastet feil, skrev feil, skrev inn feil, ved en feil, noe helt annet, ikke det jeg, bestilte jeg ikke, ikke bestilt, en annens, annens ordre, fikk en annen, fikk noe annet, ikke min, ikke som på bildet, byttet om, gal",
    change:
      "endre*, rette, oppdater*, bytte, korriger*, endr*, rettes, rette opp, endret, skifte, bytte ut, redigere*",
    pay: "betal*, trukket, belast*, betaler, betalt, trekker",
    method:
      "betalingsmetode*, betalingsmate*, betalingsalternativ*, hvordan kan jeg betale, aksepterer, tar dere, betale med, betalingsmulighet*, betalingsmåter, hvordan betaler jeg, kan man betale, kan jeg betale, betaling med",
    paybrand:
      "vipps, kort, kredittkort, paypal, klarna, visa, faktura, bankoverforing, kontant*, delbetaling, postoppkrav, avbetaling, betalingskort*, apple pay, google pay, mastercard, kortet, kortet mitt, på faktura, delbetaling*, betale senere, avbetaling*, dele opp betalingen",
    fail: "virker ikke, fungerer ikke, ugyldig*, avvist, feil, mislykk*, utlopt, gar ikke, funker ikke, godtas ikke, gjelder ikke, problem*, godkjent, godtar ikke, funka ikke, duger ikke, avvises, feiler, gikk galt, ikke gyldig, utløpt, går ikke gjennom, ikke gjennom, mislykkes, feilmelding, er låst, får ikke logget, blir ikke godkjent, får ikke til",
    twice:
      "to ganger, dobbelt*, dobbelt, to trekk, 2 ganger, trukket for mye, to betalinger, trukket igjen, belastet to",
    coupon:
      "rabattkode*, kode, koden, kupong*, gavekort, verdikort, koder, rabattkoder, kampanjekode*, rabattkoden*, kupongkode*, voucher, kupongen, to koder",
    discount:
      "rabatt*, billigere, tilbud*, salg, kampanje*, tilbud, studentrabatt*, rabatten, avslag, billigst",
    pricedrop:
      "prisen falt, falt i pris, satt ned prisen, blitt billigere, billigere nå, prisgaranti*, prismatch*, prisforskjell*, forskjellen, betalte mer, betalt mer",
    broken:
      "odelagt*, knust*, i stykker, skadet*, skadd, sprekk*, bulket*, sprukket, revet, most, klemt, i knas, knekt, skade, flat, ødelagte, i tusen biter, i biter, hull i, splintret, bulkete, bulk, lekket, lekker, våt, skitten, flekker, åpnet pakke, gikk i stykker, knuste",
    defect:
      "defekt*, kvalitet*, slar seg ikke pa, fabrikkfeil, sluttet å virke, slutta å virke, virker ikke lenger, feil på, fungerer ikke, reklamer*, reklamasjon*, dårlig kvalitet, kvaliteten, lader ikke, vil ikke slå seg på, slår seg ikke på, slår seg av",
    missing:
      "mangl*, mangler, ikke med, tom, glemt, ufullstendig, bare halvparten, ikke med i, var ikke med, ikke i pakken, ikke i esken, tom eske, tom pakke, deler mangler, fikk bare, glemt å sende, mangla, fikk halvparten",
    invoice:
      "faktura*, kvittering*, mva, bilag, organisasjonsnummer, få en faktura, fakturaen, kvitteringen, kjøpsbevis*",
    company: "firma*, bedrift*, selskap*, jobb, firmaet*, bedriften*, org.nr, organisasjonsnummer",
    stock:
      "pa lager, lager*, utsolgt*, tilgjengelig*, har dere flere, finnes den i, inn igjen, på lager igjen, tilbake på lager, utsolgt, kommer den inn, har dere den i, lagerstatus",
    preorder:
      "forhåndsbestill*, forhåndsordre*, lansering*, lanseringsdato, utgivelse*, reservere før, før lansering",
    customs: "toll*, importavgift*, toll, tollgebyr*, moms ved import",
    abroad:
      "utlandet, internasjonal*, sverige, danmark, annet land, land, til utlandet, tyskland, finland, island, europa, eu, et annet land, svalbard",
    remote:
      "øyer, øyene, øy, svalbard, avsidesliggende, grisgrendt, utkantstrøk, langt ute, ute på landet, nordpå, avsides*",
    warranty: "garanti*, reklamasjonsrett, garantien, garantibevis, garantitid",
    repair:
      "reparer*, reparasjon*, fikse, reparere, reparert, reservedel*, få den fikset, verksted, fiks*",
    genuine:
      "ekte, original*, falsk*, kopi, ekte vare*, ekthet*, kopier, piratkopi, originale, til å stole på, seriøs butikk",
    material:
      "materiale*, stoff, bomull, skinn, laget av, materialer, ekte skinn, ull, maskinvask*, vaskes, vask, krymper, stoffet, polyester, bomull*, silke",
    color: "farge*, fargen, nyanse*, som på bildet, på bildet",
    howto:
      "bruksanvisning*, veiledning*, manual*, hvordan bruker, vaske*, montere, vaskeanvisning*, hvordan virker den, monteringsanvisning, hvordan monterer, vaske",
    points: "bonuspoeng*, mine poeng, poengene mine, mange poeng har jeg, bruke poeng, poeng og",
    member: "medlem*, kundeklubb*, verve",
    account:
      "konto, profil, kontoen, kontoopplysning*, kontoinformasjon, profilen, min profil, opplysninger",
    password: "passord*, nullstill*, tilbakestill*, glemt passord*, nytt passord",
    login:
      "logge inn, logg inn, innlogging*, verifiseringskode, logge på, opprett*, registrer*, brukernavn, kommer ikke inn, kontoen er låst, låst ute, bekreftelseskode",
    delete: "slett*, slette, avslutte, fjern kontoen, fjerne kontoen, lukke kontoen",
    phone: "telefonnummer*, mobilnummer*, nytt nummer",
    email: "e-post*, epost*, mail*",
    gift: "gave*, innpakk*, bursdag*, gaver, gaveinnpakking*, gaveeske, hilsen, kort med, innpakket, pakket inn, gavekort*, pakke inn",
    wholesale: "engros*, forhandler*, storkjøp, b2b, mengderabatt*, større parti",
    review: "anmeldelse*, omtale*, vurdering*, skrive en omtale, gi stjerner, gir stjerner",
    hours:
      "apningstid*, apent, apner, stenger, åpningstidene, når åpner, når stenger, telefontid*, er det noen der nå, er det noen nå, åpent nå, til hvor sent",
    store: "butikk*, forretning*, butikken, butikkene, fysisk butikk, hvor ligger, showroom*",
    pickup:
      "hente, hent, henting, utleveringssted, hente den selv, selv hente, hente selv, kommer og henter, innom og henter, pakkeboks*, klikk og hent, hente i butikk, henter den, hentepunkt",
    privacy: "personvern*, gdpr, mine data, dataene mine, data, personopplysning*",
    newsletter:
      "nyhetsbrev*, meld* av, melde meg av, reklame*, stopp mailene, nyheter på mail, spam",
    install:
      "wifi, wi-fi, bluetooth, blåtann, ruter*, router*, kobler*, koble, pare, paring, enheten, installer*, programvare*, tilkobl*, finner ikke enheten, appen finner, internett på enheten",
    how: "hvordan, hva skal jeg gjore, hva gjor jeg",
    which: "hvilke, hvilken, hva",
    why: "hvorfor, grunn",
    person:
      "menneske*, kundeservice*, medarbeider*, snakke med, prate med, ring meg, ringe, sjef*, support, kundebehandler*, radgiver*, ansatt, med noen, noen som kan, er det noen, er noen der, noen ringe, tak i noen, kan noen, noen jeg kan, noen fra dere, ekte menneske*, ekte person*, person, personen, personer",
    bot: "robot*, bot, automat*, en maskin, med maskin",
    complain:
      "klag*, forbruker*, advokat*, forliksrad*, saksok*, politianmeld*, forbrukertilsynet, forbrukerradet, anmelde dere, anmelder dere, anmeldt dere, anmelde butikken",
    insult:
      "skandal*, elendig*, svindl*, sint, rasende, tredje gang*, dritt*, forferdelig*, uakseptabel*, jaevla, katastrofe*, pinlig*, skam*, ubrukelig*, lei av, idiot*, darlig*, verste, forbanna*, latterlig*, skuffe*, faen, sur, frekk*",
    praise: "supert, fantastisk*, perfekt, deilig*, god service, fornoyd, topp, kjempebra",
    thanks: "takk*, tusen takk",
    hello: "hei, heisann, god morgen, god kveld, hallo",
    bye: "ha det, farvel, vi snakkes",
    offtopic:
      "vaeret, vits*, dikt*, sang*, fotball*, oppskrift*, regne, regner, film*, hovedstad*, lekse*, vaermelding*, blir vaeret, er vaeret",
    inject:
      "ignorer*, tidligere instruksjoner, alle instruksjoner, utviklermodus, lat som, instruksjoner, tidligere instrukser, glem alt, glem alle, glem dine, glem hva, glem det jeg, glem instruk*, glem tidligere, glem reglene",
    weekday: "sondag*, lordag*, helg, helgen, helligdag*",
    amend:
      "legge til, legg til, tillegg i ordren, legge noe, endre bestilling*, endre ordre*, endre + bestilling*, endre + ordre*, endre på ordren, antall, mengde, fjerne + ordren, fjerne en vare, fjern + bestilling*, slå sammen, vil bare ha en, én for mye",
    advice:
      "anbefal*, råd, rådgiv*, tips, velge, velger, valg, hvilken er best, hva er best, best for, bedre for, hvilken er bedre, forskjell*, nybegynner*, tørr hud, fet hud, sensitiv hud, hvilket produkt, passer for meg, leter etter noe, ser etter noe, foreslå*, forslag, hvilken bør jeg",
    contact:
      "telefonnummeret, telefonnummer, nummeret deres, e postadressen, epostadressen, epostadresse, eposten deres, mailen deres, hvilket nummer, ringe dere, ringe til dere, kontakte dere, kontakter jeg, skrive til dere, få tak i dere, når jeg dere, kontakt, kontaktinfo*, whatsapp",
    cruelty:
      "på dyr, dyreforsøk, dyretest*, dyr, dyrene, kanin*, cruelty free, cruelty, dyrevennlig*",
    expiry:
      "holdbar*, utløpsdato, best før, utløper, utløpt, gått ut på dato, etter åpning, når den er åpnet, holder den seg, holder det seg, fortsatt god, fersk, etter datoen",
    diet: "vegan*, vegetar*, gluten*, cøliaki, halal, kosher, laktose*, sukkerfri*, uten sukker, diabet*, økologisk*, svin, gelatin",
    currency: "valuta*, i dollar, i euro, i kroner, i pund, vekslingskurs, kurs",
    buy: "hvordan bestiller, hvordan kjøper, hvordan handler jeg, vil kjøpe, vil gjerne kjøpe, har lyst til å kjøpe, hvordan kan jeg bestille, hvordan kan jeg kjøpe, hvor bestiller, legge inn en bestilling, kjøpe på nett, bestille på nett, i handlekurven, hjelp meg å bestille, for å bestille",
    chilled:
      "kjølt, kjølte, nedkjølt, kjølebag, kjøleelement*, kald, kaldt, kalde, frossen, frosne, frosset, fryst, smelte*, smelter, isposer, med is, lunken",
    compatible:
      "kompatib*, virker + med, fungerer + med, funker + med, passer til min, passer den til, passer på min, min modell, modellen min, enheten min, med iphone, med android, til iphone, hvilket deksel, stikkontakt, støpsel*, 220v, 230v, volt",
  },
  apart: {
    arrive: "kompat* komfort* komment* komplet*",
  },
  everyday:
    "aften alle allerede allikevel alltid alt altså andre annen annet anne barn barna barnet bedre best begge begynte ber bestemor betyr bilde bildet bilder blitt blå blått bor bodde brukt bruke bruker bruk brun bryr bror burde både dag dagen dager datter denne der derfor dessverre dette din ditt dine døra døren egen eget egentlig ekte ellers enda endelig engang enn enten esken ettermiddag fant fått faktisk finne finner fint flere flest folk foran fordi foreldre forrige forsøkt forstår fortelle fortsatt fra fredag frem fri fungerer funnet fyr første først gang ganger gjerne gjorde gjort gjør gjøre glad gode godt gammel gamle gir gitt glemte grønn grå gul gutt går gått ham hans hatt halv hel hele helst helt henne hennes her heter hit hjalp hjelp hjelpe hjelper hjem hjemme hver hvem hvilken hvilket hvis hvit hørt håper igjen igjennom imellom imot inn inne innen inntil ingen især jente jobb juli juni kanskje kjenner kjære kjæreste kjøper kjøpe klarer klokken kom komme kona kone kunde kunder kveld kvelden lage lager laget lang langt lenge lengre ligger like liker liste liten lite litt lille lørdag lese leste mamma mandag mange mann mannen mener mens mest midt minutter mobil mor morgen morgenen måned måneder måte mulig måtte natten navn ned nei nemlig neste nettopp nok nummer nye nytt nær nærmest okay omtrent onsdag oransje ordne over pappa par person pga plass pleier prøve prøvd prøver rett resten riktig rosa ringe rød rødt røde sagt samme ser senere sendte sist siste siden sitter seg sikker sikkert sin skjedde skjer skjønner skrev skrevet skriver slags slik slutt små snakke snart sommer spørre spørsmål spurt står stedet sted stor store større stort stykke stk svart svarte synes synd søndag sønn søster sånn tar tatt tid tiden tidligere tilbake tilfelle tirsdag ting tok torsdag tre tro tror tusen ute uten uke uka uken uker under var vel venn venninne vennlig vennligst venner venstre vet via visste virkelig virker vis vise åpnet åpne øyeblikk ønsker øye kompatibel kompatibelt komfort kommentar komplett",
  offTopic: [
    "kommer det til å regne i helgen",
    "fortell noe morsomt",
    "hvem vant kampen i går",
    "skriv et dikt om høsten",
    "hva skal jeg lage til middag",
    "hvor gammel er du",
    "hva er hovedstaden i canada",
    "jeg har vondt i hodet",
    "ok",
    "jeg bare ser meg rundt",
  ],
}
