import type { Lexicon } from "./concepts.ts"

export const da: Lexicon = {
  language: "da",
  common:
    "og at det i en jeg er som pa ikke for med har min mit mine af den de til hvornar hvor hvad hvordan hvorfor hej tak kan i jeres om et skal vil fik far mig sa men nu ogsa eller der blev noget min den dig nogle efter meget bliver kun lige vores vaere mellem deres skulle kunne havde hun os op ud nar",
  terms: {
    order: "bestil*, ordre*, kob, kobt*, handlet, indkøb, bestilling*, bestilt*, købt",
    item: "vare, varen, varer, produkt*, sko, toj, kjole*, ting, artikel*, bluse*, bukser, bukserne, buks*, jakke*, trøje*, sweater*, frakke*, nederdel*, støvle*, sneakers, sokker, strømper, taske*, lampe*, kop, koppen, krus*, vase*, legetøj*, ur, uret, stol, stolen, bord, bordet, t-shirt*, skjorte*, jeans, hættetrøje*, sandaler, hue, halstørklæde*, handsker, bh, badedragt, høretelefon*, oplader*, kabel, halskæde*, øreringe, armbånd*, parfume*, creme*, bog, bogen, dukke*, cykel*, sofa*, hylde*, pude*, dyne*, tæppe*, glas, glasset, flaske*, skål*, tallerken*, kjolen, rygsæk*, spejl*, telefoncover, støvsuger*, kaffemaskine*, blender*, sager, tingene",
    parcel:
      "pakke*, pakken, forsendelse*, levering*, kasse*, aeske*, papkasse*, pakke, forsendelsen, leverancen, post, posten, mine ting",
    ship: "lever*, levering*, fragt*, send*, forsend*",
    dispatch:
      "afsend*, sendt afsted, sender i, afsted, sendes, afsendt, sendt endnu, er den sendt, sendt ud, pakket, under behandling, bliver sendt, har i sendt, i sendt den, sender i den, gået afsted, afgang",
    arrive:
      "kom*, kommet, ankom*, fremme, modtag*, leveret, hjemme, hos mig, nar frem, faet, hjem, kommer, ankommer, når den, når frem, komme, dukket op, dukker op, hjem til mig, i hænde, modtager, få den, får den, få det leveret, leveres, leveret hjem",
    get: "modtag*, fik, faet, far, få, modtaget, får jeg, fik jeg",
    where: "hvor, hvor bliver, status, hvor er, hvor blev, hvad er status, blevet af, bliver af",
    when: "hvornar, hvilken dag, hvornår kommer, hvilken dato, hvad dag",
    howlong:
      "hvor lang tid, hvor laenge, hvor mange dage, leveringstid*, hvor hurtigt, hvor mange dages, hvor længe går der, leveringstiden, hvor lang leveringstid, hvor mange uger, hvor lang er, tager det lang tid, mange dage går",
    howmuch:
      "hvad koster, hvor meget, koster, pris*, gebyr*, dyrt, koste, hvad tager i, hvad skal jeg betale, hvad er prisen, hvor dyrt, hvad kostede, hvor mange penge",
    days: "dage, dag, uge*, inden, hverdage, dages, dagen, hverdag, frist*, fristen, deadline, senest, returfrist*",
    soon: "haster, hurtigt, i morgen, ekspres, inden fredag, inden lørdag, inden weekenden, til fredag, i dag, hurtigst, ekspres*, dag til dag, hurtigere, snarest, skynd*, inden jul, til i morgen",
    notyet:
      "ikke endnu, stadig ikke, endnu ikke, ikke kommet, aldrig, stadig, venter stadig, ikke modtaget, ikke faet, er ikke kommet, har ikke fået, har ikke modtaget, ikke dukket op, kom aldrig, ingen pakke, intet endnu, ingenting, ikke ankommet, mangler stadig, skulle være her, skulle være kommet, skulle have været",
    neg: "ikke, ingen, aldrig, intet, uden, ikk, ik, ingenting, hverken",
    late: "sen, forsinke*, for lang tid, sent, forsinkelse*, for sent, sent på den, alt for længe, ugevis, længe siden, flere uger, tager evigheder",
    wait: "vente*, venter, ventet, vente, ventetid",
    stuck:
      "opdateres ikke, star stille, ingen opdatering, sidder fast, samme status, hænger på, hænger i, opdateres sporingen ikke, ingen bevægelse, står stille, rykker sig ikke, flytter sig ikke, sket noget i flere dage, terminalen",
    lost: "mistet, forsvund*, stjalet, bortkommet, vaek, væk, forsvundet, stjålet, stjal, tabt, blevet væk, ikke til at finde",
    delivered:
      "som leveret, star leveret, siger leveret, markeret som leveret, står som leveret, er leveret men, der står leveret, afleveret hos, stillet foran, lagt foran, skrevet under, står den er leveret, markeret leveret, hos naboen, nabo har",
    track:
      "spor, spore, track*, sporing*, spor pakke, sporingsnummer*, trackingnummer*, track and trace, ordrestatus, følge pakken, følge min, se hvor, hvor langt er, forsendelsesstatus, hvor bliver min, blevet af",
    courier:
      "postnord, gls, dao, bring, fragtmand, kurer, bud, fragtfirma*, transportør*, dhl, ups, fedex, chauffør*, budet, postbud*, hvem leverer, fragtmanden, hvem kommer med",
    postage:
      "fragt, fragten, fragtpris*, gratis fragt, porto*, leveringsomkostning*, leveringspris*, forsendelsesomkostning*, koster fragten, koster leveringen, betale fragt, koster levering, fragt*, levering koster, koste at sende, koster det at sende, koster det at få, betale for levering, betale for fragt, fri fragt, gratis levering, levering gratis, fragtfri*, forsendelsespris*, koste i fragt, tager i for fragt, tager i for at sende, for at få det leveret, betale for at få",
    free: "gratis, gratis*, fri for",
    whopays:
      "hvem betaler, skal jeg betale, selv betale, for egen regning, skal jeg selv betale, betaler jeg selv, betaler i, hvem dækker, af egen lomme, koster det mig, hvem hænger på, betaler returen",
    sendback:
      "retur*, sende tilbage, returner*, send + tilbage, tilbage, sende + retur, levere tilbage, fortryd*, returret*, returnere*, sender + tilbage, sendt + tilbage, sende + tilbage, sendte + tilbage, aflevere + tilbage, aflevere tilbage, returlabel*, returseddel*, vil ikke beholde, ikke beholde, vil af med, byttede ikke, bring* + tilbage, få den tilbage til jer, returnerede, returneret, kan ikke lide",
    refund:
      "refusion*, penge tilbage, mine penge, pengene tilbage, tilbagebetal*, pengene, refunder*, retur penge, refundering*, får jeg mine penge, se mine penge, ser jeg mine penge, hvor er pengene, tilbagebetalt, pengene retur, ingen penge, penge igen, pengene igen, penge endnu, få pengene, refunderet, penge på kontoen, krediter*",
    money: "penge*, belob*, kroner, beløbet, kr",
    exchange:
      "bytte, ombyt*, bytning, byt, ombytning, bytter, byttet, bytte til, få en anden, en ny i stedet, ombyttet, udskift*, en anden farve, bytte den, bytte dem, bytter man, ny i stedet",
    size: "storrelse*, str, maltabel, nummer, størrelsen, størrelsesguide, hvilken størrelse, måltabel*, er den lille i, små i størrelsen, store i størrelsen, talje*, størrelsesskema",
    misfit:
      "for lille, for stor, for sma, for store, for stramme, stramme*, passer ikke, storre, mindre, anden storrelse, klemmer, for lang, for kort, strammer, forkert storrelse, trykker, for stort, for småt, for stramt, for stram, alt for stor, alt for lille, for løs, for vid, for brede, for smal, sidder ikke, passer mig ikke, klemme*, gnaver, nummer større, nummer mindre, størrelse op, størrelse ned, større størrelse, mindre størrelse, kan ikke få den på, kan ikke passe",
    cancel:
      "annuller*, afbestil*, ikke sende, send den ikke, send det ikke, afbryd*, send + ikke, stoppe ordren, afmeld ordre, annullér*, aflys*, stop ordren, stoppe min, ikke sendes, slet ordren, lad være med at sende, kan jeg nå at fortryde, afbestille, fortryde købet, fortryde ordren, nå at fortryde, trække ordren tilbage, annulere, anuller*",
    dontwant:
      "fortrudt, vil ikke have, har ikke brug, ved en fejl, kan ikke lide, ombestemt, skifte* mening, aendret mening, alligevel ikke, ombestemte, vil ikke have den, vil ikke have det, alligevel, har fortrudt, fortryder, behøver ikke, ikke brug for, fejlbestil*, bestilt forkert, kom til at bestille, bestilt ved en fejl, kan ikke lide den, har ikke lyst",
    address:
      "adresse*, vej, gade*, gaden, postnummer, leveringsadresse*, adressen, husnummer*, vejnavn, gadenavn, postnr, lejlighed*, etage",
    elsewhere:
      "et andet sted, anden adresse, andet sted hen, flyttet, ny adresse, nabo*, til arbejdet, på arbejde, mit arbejde, et nyt sted, flytter, flyttede, er ikke hjemme, på ferie, til min mor, til en ven, hos en ven, sendes til, en anden adresse, gamle adresse, ny lejlighed",
    wrong:
      "forkert*, fejl*, ikke det rigtige, noget andet, byttet om, forkerte, tastet forkert, kom til at taste, ved en fejl, noget helt andet, ikke det jeg, har jeg ikke bestilt, ikke bestilt, en andens, andens ordre, fik en anden, fik noget andet, ikke min, ombyttet med, ikke som på billedet, byttet rundt",
    change:
      "aendre*, ret, opdater*, rette, skifte, ændr*, rettes, ændret, opdatér*, redigér*, rediger*",
    pay: "betal*, traekk*, trukket, betaler, betalt, trækker, hævet, hæver, opkræv*",
    method:
      "betalingsmetode*, betalingsmulighed*, betalingsform*, hvordan kan jeg betale, accepterer, tager i imod, betale med, betalingsmade*, betalingsmåder, hvordan betaler jeg, hvordan betaler man, kan man betale, kan jeg betale, tager i, betaling med",
    paybrand:
      "mobilepay, dankort, kort, kreditkort, paypal, klarna, visa, bankoverforsel, faktura, kontant*, viabill, afdrag, rater, efterkrav, betalingskort*, apple pay, google pay, mastercard, kortet, mit kort, på faktura, afbetaling*, betal senere, betale senere, betale i rater, anyday, gavekort betaling, dele betalingen op, dele betalingen",
    fail: "virker ikke, fungerer ikke, ugyldig*, afvist, fejl, mislyk*, udlobet, gar ikke, godtager ikke, gaelder ikke, problem*, kan ikke bruge, godkend*, duer ikke, accepteret, virker den ikke, dur ikke, afvises, fejler, gik galt, gælder ikke, ikke gyldig, udløbet, går ikke igennem, ikke igennem, mislykkes, bliver ikke godkendt, fejlmeddelelse, funker ikke, er låst, kan ikke logge, siger ugyldig",
    twice:
      "to gange, dobbelt*, dobbelt, to træk, 2 gange, trukket for meget, trukket igen, to betalinger, én gang for meget, for meget for",
    coupon:
      "rabatkode*, kode, koden, kupon*, gavekort, vaerdibevis, koder, rabatkoder, kampagnekode*, kuponkode*, rabatkoden, voucher, kuponen, to koder",
    discount:
      "rabat*, billigere, tilbud*, udsalg*, nedsat, tilbud, studierabat*, rabatten, slå af på prisen, billigst, kampagne*, black friday",
    pricedrop:
      "prisen faldt, faldet i pris, blevet billigere, billigere nu, prisgaranti*, prismatch*, prisforskel*, sat ned, nedsat efter, forskellen, betalte mere, betalt mere, billigere dagen efter",
    broken:
      "odelagt*, knust*, i stykker, beskadig*, revne*, bulet, smadret*, ridset, flaenset, mast, knaekket, trykket, gaet i stykker, skadet, skade, itu, ødelagte, knækkede, knækket, revnet, hul i, hul på, i stumper, splintret, bule, løbet ud, lækket, våd, beskidt, plettet, åbnet pakke, gik i stykker, smadrede, skåret, i tusind stykker",
    defect:
      "defekt*, kvalitet*, taender ikke, fabriksfejl, mangel, virker ikke længere, gik i stykker efter, fejl på, fungerer ikke, reklamer*, reklamere, dårlig kvalitet, kvaliteten, ødelagt efter, holdt op med at virke, stoppede med at virke, lader ikke, vil ikke tænde, tænder ikke, går ud, slukker",
    missing:
      "mangl*, mangler, ikke med, tom, glemt, ufuldstaendig, kun halvdelen, ikke med i, var ikke med, var der ikke, tom kasse, tom pakke, delene mangler, fik kun, glemt at sende, ikke i pakken, ikke i kassen, fik halvdelen",
    invoice:
      "faktura*, kvittering*, bon, moms*, cvr, få en faktura, fakturaen, kvitteringen, købsbevis*, bilag, bonen, regning*",
    company: "firma*, virksomhed*, selskab, firmaet*, firmaets, virksomhedens, cvr",
    stock:
      "pa lager, lager*, udsolgt*, tilgaengelig*, har i flere, findes den i, flere på lager, hjem igen, på lager igen, tilbage på lager, udsolgt, kommer den igen, har i den i, lagerstatus, restlager",
    preorder:
      "forudbestil*, udgivelse*, udgivelsesdato, udkommer, lancering*, forhåndsbestil*, reservere før, før udgivelse",
    customs: "told*, importafgift*, told, importmoms, toldgebyr*, importgebyr*",
    abroad:
      "udlandet, international*, norge, sverige, andet land, lande, til udlandet, tyskland, finland, island, grønland, færøerne, europa, eu, landet, et andet land",
    remote:
      "øer, øerne, bornholm, samsø, ærø, fjerne steder, langt ude, ude på landet, småøer, afsides*",
    warranty: "garanti*, reklamationsret, garantien, garantibevis, garantitid, reklamationsfrist",
    repair:
      "reparer*, reparation*, lave den, reparere, repareret, reservedel*, få den lavet, værksted, fikse, fiks*",
    genuine:
      "aegte, original*, falsk*, kopi, ægte vare, ægthed*, kopivare*, piratkopi, originale, til at stole på, fup, svindelbutik",
    material:
      "materiale*, stof, bomuld, laeder, lavet af, materialer, ægte læder, uld, maskinvask*, vaskes, vask, krymper, stoffet, hvad består, polyester, bomuld*, silke",
    color: "farve*, farven, farver, nuance*, som på billedet, på billedet",
    howto:
      "brugsanvisning*, vejledning*, manual*, hvordan bruger, vaske*, samle, vaskeanvisning*, brugsvejledning*, manualen, hvordan virker den, samlevejledning, hvordan samler, installerer jeg",
    points:
      "bonuspoint*, pointene, optjen*, loyalitetspoint, mine point, mange point har jeg, bruge point, bruge mine point, point og",
    member: "medlem*, kundeklub*, medlemskab*, anbefal* + ven",
    account:
      "konto, profil, kontoen, kontooplysning*, profilen, min profil, bruger*konto, oplysninger",
    password:
      "adgangskode*, kodeord*, password, nulstil*, glemt kode*, glemt min kode, nyt password",
    login:
      "logge ind, log ind, login, verifikationskode, logge på, log på, opret*, oprette*, registrer*, tilmeld* mig, brugernavn, kommer ikke ind, kontoen er låst, låst ude, bekræftelseskode",
    delete: "slet*, slette, lukke, luk min, fjern min, fjerne min, lukke min",
    phone: "telefonnummer*, mobilnummer*, nyt nummer",
    email: "e-mail*, mail*, emailadresse*",
    gift: "gave*, indpak*, fodselsdag, gaver, gaveindpakning*, gaveæske, hilsen, kort med, indpakket, pakket ind, gavekort*",
    wholesale: "engros*, forhandler*, storindkøb, b2b, mange stk, mængderabat*, større parti",
    review:
      "anmeldelse*, anmelde produktet, bedømmelse*, skrive en anmeldelse, give stjerner, giver stjerner",
    hours:
      "abningstid*, abent, abner, lukker, åbningstiderne, hvornår åbner, hvornår lukker, telefontid*, er der nogen nu, hvornår er i, åbent nu, til hvad tid",
    store: "butik*, forretning*, butikken, butikkerne, fysisk butik, hvor ligger, showroom*",
    pickup:
      "afhent*, hente, hent, pakkeshop, hente den selv, selv hente, hente ordren, kommer og henter, afhente*, pakkeboks*, click and collect, hente i butik, henter den",
    privacy: "persondata*, privatliv*, gdpr, mine data, data, personoplysning*",
    newsletter:
      "nyhedsbrev*, afmeld*, nyhedsbreve*, afmelde*, nyheder på mail, reklame*, reklamer, stop med mails, tilmelde nyheder, spam",
    install:
      "wifi, wi-fi, bluetooth, router*, forbinder*, forbinde, parre*, parring, enheden, installer*, software*, opdatere softwaren, tilslut*, synkroniser*, finder ikke enheden, appen finder, internet på enheden",
    how: "hvordan, hvad skal jeg gore, hvad gor jeg",
    which: "hvilke, hvilken, hvad",
    why: "hvorfor, grund",
    person:
      "menneske*, kundeservice*, medarbejder*, tale med, snakke med, ring til mig, ringe, chef*, rigtig, support, radgiver*, ansat, kundesupport, med nogen, nogen der kan, er der nogen, nogen ringe, fat i nogen, nogen fra jer, kan nogen, nogen jeg kan, nogen som kan, person, personen, personer",
    bot: "robot*, bot, maskine*, automat*",
    complain:
      "klag*, forbruger*, advokat*, klagenaevn*, sagsog*, politianmeld*, retten, forbrugerklagenaevnet, anmelde jer, anmelder jer, anmeldt jer, anmelde butikken, anmelde firmaet, anmelder butikken",
    insult:
      "skandal*, elendig*, svindl*, vred, rasende, tredje gang, lort*, forfaerdelig*, uacceptabel*, skide, katastrofe*, pinlig*, skam*, ubrugelig*, traet af, idiot*, darlig*, vaerste, fandeme, sur, latterlig*, skuffe*, uforskammet*, gal, nok nu",
    praise: "super, fantastisk*, perfekt, dejlig*, god service, glad for, skont, top",
    thanks: "tak, tusind tak, takker",
    hello: "hej, goddag, godmorgen, god aften, davs",
    bye: "farvel, hej hej, vi ses, hav en god",
    offtopic:
      "vejr*, vejret, vittighed*, joke, digt*, sang*, fodbold*, opskrift*, regne, regner, film*, hovedstad*, lektie*",
    inject:
      "ignorer*, tidligere instruktioner, alle instruktioner, udviklertilstand, lad som om, instruktioner, glem alt, glem alle, glem dine, glem hvad, glem det jeg, glem instruk*, glem tidligere, glem reglerne",
    weekday: "sondag*, lordag*, weekend*, helligdag*",
    amend:
      "tilføj*, lægge + til ordren, til min ordre, fjerne + ordren, fjern + ordren, fjerne en vare, ændre min ordre, ændre ordren, ændre + ordre, ændre + bestilling, rette ordren, rette i ordren, antal, antallet, mængde, samle + ordrer, slå + ordrer sammen, vil kun have en, kun en enkelt, en for meget, fortrudt farven",
    advice:
      "anbefal*, råd, rådgiv*, råde, tip, vælge, vælger, valg, hvilken er bedst, hvad er bedst, bedst til, bedre til, bedste til, hvilken er bedre, forskel, forskellen, begynder*, tør hud, fedtet hud, følsom hud, hvilket produkt, passer til mig, leder efter noget, leder efter en gave, foreslå*, forslag, hvilken skal jeg",
    contact:
      "jeres telefonnummer, telefonnummer, jeres nummer, jeres mail, jeres email, mailadresse, emailadresse, hvilket nummer, ringe til jer, ringe jer, kontakte jer, kontakter jeg, skrive til jer, få fat i jer, kontakt, kontaktoplysninger, whatsapp",
    cruelty:
      "på dyr, dyreforsøg, dyretest*, dyr, dyrene, kanin*, cruelty free, cruelty, dyrevenlig*",
    expiry:
      "holdbar*, udløbsdato, bedst før, sidste salgsdato, udløber, udløbet, efter åbning, når den er åbnet, holde sig, kan det holde, stadig god, frisk, efter datoen",
    diet: "vegan*, vegetar*, gluten*, cøliaki, halal, kosher, laktose*, sukkerfri*, uden sukker, diabet*, økologisk*, svin, gelatine",
    currency: "valuta*, i dollars, i dollar, i euro, i kroner, i pund, vekselkurs, kurs",
    buy: "hvordan bestiller, hvordan køber, hvordan handler jeg, vil gerne købe, vil købe, hvordan kan jeg bestille, hvordan kan jeg købe, hvor bestiller, lægge en ordre, afgive en ordre, købe online, i kurven, hjælp mig med at bestille, for at bestille",
    chilled:
      "på køl, nedkøl*, kølet, køletaske, køleelement*, kold, koldt, kolde, frossen, frosne, frost, frys, smelte*, is i pakken, tøis, lunken",
    compatible:
      "kompatib*, virker + med, fungerer + med, passer til min, passer den til min, passer på min, min model, min enhed, med iphone, med android, til iphone, hvilket cover, stikkontakt, stikket, 220v, 230v, volt",
  },
  apart: {
    arrive: "kompat* komfort* komment* komplet*",
  },
  everyday:
    "aften* aftes altid alle allerede alligevel alt altså and anden andet andre arbejde arbejdet bange bare barn barnet bede bedre bedst beder begge behøver bestemt betyder billede billedet billeder blå blåt boede bor brug bruge bruger brugt brun børn dag dagen dage datter dengang derfor derhjemme desværre dette din dit dine dog dreng døren døde eftermiddag egen eget egentlig ellers end endelig endnu enig enkelt farmor fat fandt faktisk finde finder flere flest folk forbi foran forældre forrige forstår forsøgt fortælle fortæller fra fredag frem fremme fri fundet fyr først første gang gange gerne gjort gjorde glad gode godt gammel gamle give giver givet gik glemt grøn grå gul gule går gør gøre gået ham han hans have haft halv halvdelen hedder hel hele helst helt hende hendes her hjalp hjem hjemme hjemmefra hjælp hjælpe hjælper hos hver hverken hvem hvid hvilket hvis højre hørt håber igen igennem imellem imod inde inden indtil ind ingen især januar juli juni kalder kender kigge kiggede klokken knap kom konen kone kunde kunder køb køber købe køn kære kæreste lade lang langt lavede laver lave let lide lidt ligger lille liste længe længere lørdag læste læse mad mand manden mandag mange mangler mene mener mens mere mest midt minutter mobil mor mormor morgen morgenen måde måned måneder måske natten ned nemlig nej nogen nogensinde nok nummer nye nyt nær nærmest næste okay omkring onsdag ondt orange ordne over overhovedet par penge person pga plads plejer prøve prøvet prøver præcis rask rent resten rigtig rigtigt ringe rød rødt røde sagde sagt samme samt ser senere sendte sidste siden sidder sig siger sikker sikkert sin skete sket ske skriver skrev skrevet skønt slags slet slut små smuk snart snakke sommer spørge spørgsmål spurgt står stadig starte startede sted stille stor store større stort stykke stk synes synd sæt søn søndag søster sort sorte sådan tage tager taget tid tiden tidligere tilbage tilfælde tirsdag ting tog torsdag tre tro tror trods ude uden uge ugen uger under ungerne var varmt vel ven veninde venlig venligst venner venstre ventede via ville vide ved vidste virkelig virker vis vise været ægte ønsker øje øjeblik åbnede åbne kompatibel kompatibelt komfort kommentar komplet",
  offTopic: [
    "kommer det til at regne i weekenden",
    "fortæl noget sjovt",
    "hvem vandt kampen i går",
    "skriv et digt om efteråret",
    "hvad skal jeg lave til aftensmad",
    "hvor gammel er du",
    "hvad er hovedstaden i canada",
    "jeg har hovedpine",
    "okay",
    "jeg kigger bare",
  ],
}
