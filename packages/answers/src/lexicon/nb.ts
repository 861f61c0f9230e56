import type { Lexicon } from "./concepts.ts"

export const nb: Lexicon = {
  language: "nb",
  common:
    "og at det i en jeg er som pa ikke for med har min mitt mine av den de til nar hvor hva hvordan hvorfor hei takk kan dere deres om et skal vil fikk far meg sa men na ogsa eller noe ble hos vaert bare deg noen etter mye blir vare vaere opp ut mellom skulle ville kunne hadde man hun han dem oss ikkje bli gikk sier kommer mer",
  terms: {
    order: "bestil*, ordre*, kjop, kjopt*",
    item: "vare, varen, varer, produkt*, sko, skoene, klaer, kjole*, ting, artikkel*",
    parcel: "pakke*, pakken, sending*, levering*, eske*, kasse*",
    ship: "lever*, levering*, frakt*, send*",
    dispatch: "sendes, sendt, sender dere, avgarde, avsend*, ut fra lager",
    arrive:
      "kom*, kommet, ankom*, fremme, frem, mottatt, mottar, levert, hjemme, hos meg, fatt, dukket opp, hjem",
    get: "mottatt, mottar, fikk, far, fatt",
    where: "hvor, hvor blir, status",
    when: "nar, hvilken dag",
    howlong: "hvor lang tid, hvor lenge, hvor mange dager, leveringstid*, hvor fort, hvor raskt",
    howmuch: "hva koster, hvor mye, koster, pris*, gebyr*, dyrt, koste",
    days: "dager, dag, uke*, innen, virkedager",
    soon: "haster, raskt, i morgen, ekspress, fort",
    notyet:
      "ikke enna, fortsatt ikke, enna ikke, ikke kommet, aldri, fortsatt, venter fortsatt, ikke mottatt, ikke fatt, fremdeles",
    neg: "ikke, ingen, aldri, ingenting, uten",
    late: "sen, forsinke*, for lang tid, sent, drøyer",
    wait: "vente*, venter",
    stuck: "oppdateres ikke, star stille, ingen oppdatering, sitter fast, star fast",
    lost: "mistet, forsvunnet, stjalet, borte, kommet bort",
    delivered: "som levert, star levert, sier levert, markert som levert",
    track: "spore, sporing*, track*, sporingsnummer",
    courier: "posten, bring, postnord, helthjem, dhl, budbil, bud",
    postage:
      "frakt, frakten, fraktkostnad*, gratis frakt, fri frakt, porto*, leveringskostnad*, leveringsgebyr, koster frakten, koster leveringen, betale frakt, koster levering",
    free: "gratis",
    whopays: "hvem betaler, ma jeg betale, selv betale, for egen regning",
    sendback:
      "retur*, sende tilbake, returner*, sende + tilbake, tilbake, levere tilbake, angrerett",
    refund:
      "refusjon*, penger tilbake, pengene mine, pengene tilbake, tilbakebetal*, pengene, refunder*, tilbakebetaling",
    money: "penger*, pengene, belop*",
    exchange: "bytte, byttet, ombytt*, bytter, erstatning",
    size: "storrelse*, str, maltabell, nummer",
    misfit:
      "for liten, for stor, for sma, for store, for trange, trang*, passer ikke, storre, mindre, annen storrelse, klemmer, for lang, stramme*, gnager, feil storrelse",
    cancel:
      "kanseller*, avbestill*, ikke sende, ikke send, send den ikke, avbryt*, annuller*, stoppe ordren, stopp ordren",
    dontwant:
      "angret, angrer, vil ikke ha, trenger ikke, ved en feil, liker ikke, ombestemt, skiftet mening, likevel ikke, likte ikke",
    address: "adresse*, gate, gata, gaten, vei, postnummer",
    elsewhere: "et annet sted, annen adresse, annet sted, flyttet, ny adresse, nabo*",
    wrong: "feil*, ikke det riktige, noe annet, forbyttet",
    change: "endre*, rette, oppdater*, bytte, korriger*",
    pay: "betal*, trukket, belast*",
    method:
      "betalingsmetode*, betalingsmate*, betalingsalternativ*, hvordan kan jeg betale, aksepterer, tar dere, betale med, betalingsmulighet*",
    paybrand:
      "vipps, kort, kredittkort, paypal, klarna, visa, faktura, bankoverforing, kontant*, delbetaling, postoppkrav, avbetaling",
    fail: "virker ikke, fungerer ikke, ugyldig*, avvist, feil, mislykk*, utlopt, gar ikke, funker ikke, godtas ikke, gjelder ikke, problem*, godkjent, godtar ikke",
    twice: "to ganger, dobbelt*",
    coupon: "rabattkode*, kode, koden, kupong*, gavekort, verdikort",
    discount: "rabatt*, billigere, tilbud*, salg, kampanje*",
    broken:
      "odelagt*, knust*, i stykker, skadet*, skadd, sprekk*, bulket*, sprukket, revet, most, klemt, i knas, knekt, skade, flat",
    defect: "defekt*, kvalitet*, slar seg ikke pa, fabrikkfeil",
    missing: "mangl*, mangler, ikke med, tom, glemt, ufullstendig",
    invoice: "faktura*, kvittering*, mva, bilag, organisasjonsnummer",
    company: "firma*, bedrift*, selskap*, jobb",
    stock: "pa lager, lager*, utsolgt*, tilgjengelig*",
    customs: "toll*, importavgift*",
    abroad: "utlandet, internasjonal*, sverige, danmark, annet land, land",
    warranty: "garanti*, reklamasjonsrett",
    repair: "reparer*, reparasjon*, fikse",
    genuine: "ekte, original*, falsk*, kopi",
    material: "materiale*, stoff, bomull, skinn, laget av",
    howto: "bruksanvisning*, veiledning*, manual*, hvordan bruker, vaske*, montere",
    account: "konto, profil",
    password: "passord*",
    login: "logge inn, logg inn, innlogging*, verifiseringskode",
    delete: "slett*, slette, avslutte",
    gift: "gave*, innpakk*, bursdag*",
    hours: "apningstid*, apent, apner, stenger",
    store: "butikk*, forretning*",
    pickup: "hente, hent, henting, utleveringssted",
    newsletter: "nyhetsbrev*, meld* av",
    how: "hvordan, hva skal jeg gjore, hva gjor jeg",
    which: "hvilke, hvilken, hva",
    why: "hvorfor, grunn",
    person:
      "menneske*, person*, kundeservice*, medarbeider*, noen, snakke med, prate med, ring meg, ringe, sjef*, ekte, support, kundebehandler*, radgiver*, ansatt",
    bot: "robot*, bot, maskin*, automat*",
    complain:
      "klag*, anmeld*, forbruker*, advokat*, forliksrad*, saksok*, politianmeld*, forbrukertilsynet, forbrukerradet",
    insult:
      "skandal*, elendig*, svindl*, sint, rasende, tredje gang*, dritt*, forferdelig*, uakseptabel*, jaevla, katastrofe*, pinlig*, skam*, ubrukelig*, lei av, idiot*, darlig*, verste, forbanna*, latterlig*, skuffe*, faen, sur, frekk*",
    praise: "supert, fantastisk*, perfekt, deilig*, god service, fornoyd, topp, kjempebra",
    thanks: "takk*, tusen takk",
    hello: "hei, heisann, god morgen, god kveld, hallo",
    bye: "ha det, farvel, vi snakkes",
    offtopic:
      "vaer*, vaeret, vits*, dikt*, sang*, fotball*, oppskrift*, regne, regner, film*, hovedstad*, lekse*",
    inject:
      "ignorer*, tidligere instruksjoner, alle instruksjoner, glem*, utviklermodus, lat som, instruksjoner, tidligere instrukser",
    weekday: "sondag*, lordag*, helg, helgen, helligdag*",
  },
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
