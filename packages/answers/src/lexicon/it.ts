import type { Lexicon } from "./concepts.ts"

export const it: Lexicon = {
  language: "it",
  common:
    "il lo la i gli le un una di e che in per con non mi si del della dei da al alla come quando quanto dove perche ciao grazie ho e il mio sono ma se ancora posso vorrei buongiorno cosa anche questo quale questa nel ed sul piu ai nei hai avete",
  terms: {
    order:
      "ordin*, acquist*, comprat*, avevo preso, ho preso, avevo scelto, avevo chiesto, preso da voi, ordinai",
    item: "articol*, prodott*, merce, scarpe, vestit*, maglia, oggett*, cosa, roba, capo, maglion*, felpa, cappotto, gonna, stivali, calzini, tazza, tazze, lampada, giocattol*, borsa, paio, giacca, camici*, pantalon*, jeans, maglietta, sneakers, sandali, ciabatte, sciarpa, guanti, cappello, cintura, reggiseno, costume, piatto, piatti, vaso, bollitore, macchina del caffe, moka, tostapane, divano, poltrona, sedia, tavolo, scrivania, scaffale, armadio, materasso, cuscino, tappeto, tende, cuffie, auricolari, caricatore, caricabatterie, cavo, portatile, tablet, tastiera, cassa, orologio, anello, collana, bracciale, orecchini, profumo, crema, rossetto, shampoo, siero, guinzaglio, croccantini, lettiera, zaino, bici, specchio, bicchiere, bicchieri, bottiglia, ciotola, candela, libro, bambola, passeggino, cover, schermo, stampante, macchina fotografica, phon, cioccolato, cioccolatini, caffe, vino, cose, non e mio, non e mia, non sono miei, non sono mie, aspirapolvere, ventilatore, padella, pentola, ferro da stiro, frullatore, lenzuol*, asciugaman*, sveglia, occhiali, elettrodomestic*, coso, aggeggio, canotta, bermuda, scarponi, infradito, ballerine, vestitino, giubbotto, giubbino, piumino, polo, tuta, apparecchio",
    parcel:
      "pacc*, spedizione, collo, scatol*, consegna, mio ordine, la mia roba, le mie cose, mio acquisto, miei acquisti",
    ship: "sped*, consegn*, invi*, recapit*, mand*",
    dispatch:
      "spedite, partito, spedirete, viene spedito, partira, mandate il, gia partito, e partito, e stato spedito, preparat*, quando parte, parte il, parte oggi, parte domani, parte subito, gia parte, non parte, parte la",
    arrive:
      "arriv*, ricev*, consegnat*, giung*, a casa, ricevut*, sara qui, mi arriva, averlo, lo avro, ce l'ho, da me, alla porta, ce l'avrei, l'avrei, lo avrei, ce l'avro, me lo portate, me la portate, gia qui, essere qui",
    get: "ricev*, avere, ottener*, ricevut*",
    where:
      "dove, dov'e, dove, che fine, a che punto, stato, dove sta, dove e finito, dov e, che fine ha fatto, dove si trova, novita sulla mia, novita sul mio, notizie del mio, notizie della mia, si sa qualcosa del, sapete qualcosa del, dove si e cacciato, dove si e cacciata, dove e finita, dov e finito",
    when: "entro quando, entro quanto, quando, che giorno, entro quando",
    howlong:
      "quanto tempo, quanti giorni, in quanto, tempi di consegna, quanto ci mette, quanto ci vuole, tempistic*, quanto impiega, tempi, in quanti giorni, quanto impiegate, quanto ci mettete, quante settimane, quanto dura, entro quanto, quanto devo aspettare, ci mette tanto",
    howmuch:
      "quanto costa*, prezzo, costo, costi, tariff*, quanto viene, spese, caro, costare, quanto mi verrebbe, quanto mi viene, quanto mi costa, verrebbe a, quant'e, quante, quanto si paga, quanto pago, quanto mi fate, quanto prendete, quanto chiedete, si paga, paga a parte, a pagamento, costa qualcosa, costa di piu, costa in piu, sovrapprezzo, supplemento, e gratis, quanto verrebbe, quanto verra, quanto fa, quanto farebbe, quanto mi verra",
    days: "giorni, giorno, settiman*, entro, termine, entro quando, fino a quando, termine di reso",
    soon: "urgent*, subito, veloce, domani, express, fretta, entro venerdi, entro sabato, per sabato, di sabato, prima del weekend, in tempo, prima possibile, il prima possibile, per natale, oggi, al piu presto, in settimana, questa settimana, entro la settimana, entro domenica, entro giovedi, per venerdi, per domenica, per lunedi",
    notyet:
      "non ancora, ancora non, non e arrivato, mai arrivat*, sto ancora aspettando, non ho ricevuto, ancora niente, non mi e, aspetto ancora, ancora aspettando, non + arriv*, non arriva, non e arrivata, nessuna notizia, niente di niente, mai visto, non si vede, non si e visto, manco l'ombra, ancora nulla, ancora nn, mai arrivato, mai arrivata, nn e arrivato, nn arriva, non ho nulla, non ho niente, non ho ricevuto niente, non ho ricevuto nulla, non e passato nessuno, mai passato, non si e visto nessuno, visto nessuno, dovrebbe essere gia, doveva arrivare, doveva essere gia, doveva gia, niente all'orizzonte, neanche l'ombra, nemmeno l'ombra, non s'e visto, ancora nessuno, tutto tace, nulla di fatto",
    neg: "non, mai, niente, nessun*, senza, nulla",
    late: "ritard*, lento, troppo tempo, tardi",
    wait: "aspett*, attend*",
    stuck:
      "fermo, ferma, bloccat*, non si aggiorna, non si muove, ferma da, fermo da, non si e mosso, non si e mossa, sempre li, non si sblocca, in giacenza, non avanza, sempre in, sempre fermo, fermo in, fermo alla",
    lost: "perso, persa, persi, smarrit*, rubat*, sparit*, perdut*, fregat*, svanit*, scomparso, introvabile, desaparecid*, dispers*, volatilizzat*, per strada",
    delivered:
      "risulta consegnato, consegnato ma, segnato consegnato, dice consegnato, dal vicino, al vicino, il vicino, la vicina, lasciato fuori, lasciato davanti, davanti alla porta, fuori dalla porta, in portineria, portinaio, qualcuno ha firmato, firmato da, risulta consegnat*, dato per consegnato, corriere segna, corriere dice, segna consegnato, dice di aver consegnato",
    track:
      "traccia*, tracking, seguire, rintracci*, a che punto, vedere dove, dove vedo, dove guardo, stato dell'ordine, stato ordine, stato della spedizione, seguo, controllare dove, monitor*, in viaggio, che fine ha fatto, dove e finito, novita sulla mia, novita sul mio, notizie del mio, notizie della mia, si e cacciato, si e cacciata",
    courier:
      "corriere, bartolini, brt, dhl, gls, poste italiane, sda, fattorino, postino, chi consegna, chi lo porta, amazon",
    postage:
      "spese di spedizione, costi di spedizione, costo di spedizione, spedizione gratuita, spese postali, spedizione gratis, pagare la spedizione, costa la spedizione, costo della spedizione, spese di consegna, costa + spedizione, pagare la consegna, quanto e la spedizione, quanto costa la spedizione, spedizione e gratis, per la spedizione, la spedizione si paga, costi di consegna, consegna gratis, consegna gratuita, spese di spediz*, sped gratuita, per spedire, per mandarlo, per l'invio, quanto prendete, quanto costa spedire, consegna quanto",
    free: "gratis, gratuit*, omaggio",
    whopays:
      "chi paga, a mio carico, di tasca, devo pagare, bisogna pagare, pago io, lo pago io, chi le paga, chi la paga, spese di reso, le spese le, chi le mette, lo pagate voi, pagate voi, tocca a me, a carico di chi, a carico vostro, spese mie, a spese, chi si prende, mi tocca pagare, mi scalate, a carico mio, a mie spese, di tasca mia, tocca pagare, mi costa qualcosa, tocca a me pagare, devo pagare io, pago tutto io, li metto io, chi mette i soldi, paga il cliente, pagate tutto voi, ci pensate voi, spese vostre",
    sendback:
      "res*, restitu*, rimandar*, rispedir*, indietro, rend*, reso, ridare, non mi piace, non piace, non mi convince, riportar*, riporto, rimando, riprendete, ve lo riporto, ridarvelo, etichetta di reso, modulo di reso, non tenerlo, non lo tengo, fare un reso, fare il reso, rispedisco, recesso, recedere, mandare indietro, dare indietro, tenerlo, ritorno, non me lo tengo, non me la tengo, non lo voglio tenere, ridarvel*, ridarlo, ridarla, ridarli, ridarle, ridarvi, ve lo rido, ve la rido, ve li rido, rimandarvel*, ridare indietro, portarvelo indietro, portarlo indietro, riportarvel*, ve lo rispedisco, ve la rispedisco, ve lo restituisco, disfarmene, lo rimando",
    refund:
      "rimbors*, indietro i soldi, miei soldi, soldi indietro, riavere i soldi, riaccredit*, soldi + tornat*, soldi + arrivat*, ridate i soldi, soldi + indietro, riavro, riavere, riaverli, ridarmi, mi ridate, restituite i soldi, rivedo i soldi, soldi + riav*, ridarmi i soldi, soldi sulla carta, soldi sul conto, rivedere i soldi, mi rimborsate, rinborso, i miei soldi, i soldi, ridatemi, ridate, rivoglio, storno sulla carta, neanche un euro, nemmeno un centesimo, non ho visto un soldo, non mi avete ridato, ancora nessun rimborso, ancora niente soldi, niente soldi, ancora niente rimborso, soldi + rivedo, rivedo i miei, quando li rivedo, riprendermi i soldi, ridarci i soldi, i quattrini, mi tornano i soldi, tornano i soldi, mi rientra*, rientrano i soldi, grana",
    money: "soldi, denaro, importo, quattrini, grana",
    exchange:
      "cambi* con, sostitu*, cambiare con, cambio, scambi*, cambiarlo, cambiare la, uno nuovo, una nuova, uno che funzioni, altro colore, cambiare colore, ricambio, cambio taglia, mandarmene un altro, mandarmene uno, ne mandate uno, barattare, averne un altro, averne uno, averne una, un altro uguale, un altro modello, un altro colore, prendere un altro, cambiarla, cambiarli, cambiarle, cambio con, un altro, un'altra, ne mandate un altra, ne mandate un altro, un paio nuovo, invece vorrei, una taglia in piu, una taglia in meno, quello giusto, quella giusta, me lo + cambi*, me la + cambi*, me li + cambi*, me le + cambi*, ve lo cambio, cambiarmel*",
    size: "veste largo, veste piccolo, vestono, veste, taglia, taglie, misur*, numero, che taglia, vestibilita, tabella taglie, guida alle taglie, giro vita, circonferenza, lunghezza, di solito porto, di solito prendo, porto la, che numero, tra due taglie, calza, taglia*, come vestono, come veste, calzano, vestono piccol*, vestono grand*, m o l, s o m, l o xl, xs o s, che prendo, cosa prendo, quale mi consigli*, taglia mi consigl*",
    misfit:
      "strett*, largh*, larg*, piccol*, grand*, non mi va, non mi sta, stringono, numero in piu, taglia in piu, altra taglia, un numero, taglia diversa, taglia sbagliata, cort*, abbondant*, mi stringe, mi tira, ci sguazzo, non mi entra, non entra, non si chiude, non mi si chiude, mi balla, taglia in meno, taglia piu, taglia sotto, taglia sopra, piu grande, piu piccol*, troppo lung*, troppo stretto, troppo stretta, troppo grande, troppo piccolo, non mi stanno, non mi entrano, mi sta larg*, mi sta strett*, ci ballo dentro, ci nuoto, ci nuoto dentro, mi stringono, fa male ai piedi, mi fanno male, enorme, mi cade, mi casca, non calza, taglia in più",
    cancel:
      "annull*, cancell*, non speditelo, non speditemi, non mandate*, disdire, non spedite, non inviat*, fermare l'ordine, bloccare l'ordine, bloccare ordine, fermate, ritirare l'ordine, togliere l'ordine, stornare, revocare, disdico, disdett*, bloccate l'ordine, non mandatelo, lasciamo stare l'ordine, lasciate perdere, lasciar perdere l'ordine, lascio perdere, tempo a bloccar*, tempo a fermar*, tempo a disdir*, non se ne fa niente, non se ne fa nulla, non fatelo partire, tornare indietro con l'ordine, buttare giu l'ordine",
    dontwant:
      "ho cambiato idea, cambiato idea, non lo voglio, non voglio piu, non mi piace, per sbaglio, per errore, non mi serve, ripensat*, non mi e piaciut*, non lo voglio piu, non + piu, non mi interessa piu, ordinato per sbaglio, ordinato due volte, non ne ho piu bisogno, cliccato per sbaglio, ci ho ripensato, ripensamento, non la voglio piu, non li voglio piu, non mi serve piu",
    address:
      "indirizz*, via, cap, civico, citofono, indrizzo, numero civico, interno, scala, citta, la via, scritto la via, sbagliato via, numero di casa, il civico",
    elsewhere:
      "in ufficio, ufficio, al lavoro, altra parte, altro indirizzo, da un'altra, un altro posto, trasferit*, nuovo indirizzo, traslocat*, altrove, indirizzo diverso, dai miei, dai miei genitori, da mia madre, a mia madre, ai miei genitori, da mia sorella, da un amico, a un amico, a un'amica, non sono a casa, non ci sono, in vacanza, in ferie, sul posto di lavoro, dal vicino, in hotel, in albergo, altra persona, a qualcun altro, direttamente a lei, direttamente a lui, a casa di, da mia, da mio, mi sono trasferit*, trasloco, nuova casa, da un'altra parte, non saro in casa, al mio lavoro, al mio ufficio, mia suocera, miei suoceri, mia nonna, mio fratello, mia sorella, mia zia, dai suoceri, alla mia ragazza, al mio ragazzo, dalla mia ragazza, casa dei miei, un'altra via, altra via, in negozio da me, sul mio lavoro",
    wrong:
      "sbagliat*, errat*, errore, diverso, un'altra cosa, scambiato, invece, al posto, non e mio, non e il mio, non e la mia, di qualcun altro, di un altro, non e quello, non e quella, non era quello, diverso dalla foto, diversa, colore sbagliato, altro articolo, altra cosa, non assomiglia, tutt'altro, tutta un'altra, avevo chiesto + arriv*, avevo ordinato + arriv*, avevo preso + arriv*, non e mia, non e il mio pacco, di un'altra persona, avete sbagliato, non quello che, non sono quelle, taglia sbagliata, non c'entra niente, ordinato + arrivat*, chiesto + arrivat*, preso + mandat*, altro prodotto, un altro prodotto, non ho ordinato, non ordinato, mai ordinato, tutt'altra roba, tutt'altra cosa, roba d'altri, roba di altri, non c'entra nulla, che non c'entra, non e roba mia, non e quello che, non era quello che, mica mio, mica quello",
    change: "modific*, cambi*, correg*, aggiorn*",
    pay: "pag*, saldare, addebit*, acquistare con, transazion*, prelevat*, preso i soldi, scalat*",
    method:
      "metodi di pagamento, modalita di pagamento, come posso pagare, accettate, forme di pagamento, metodo di pagamento, come si paga, posso pagare con, si puo pagare, pagare in altro modo, pagare con cosa, prendete, che carte, altri modi, posso pagare, come pago, a rate, in contanti, un po' alla volta, pagare a pezzi, pagare quando arriva, pago quando arriva, posso saldare",
    paybrand:
      "paypal, carta, carte, visa, mastercard, bonifico, contrassegno, postepay, satispay, klarna, scalapay, rate, alla consegna, contanti, apple pay, pagare dopo, pagare piu tardi, a rate, in tre rate, in rate, dilazion*, alla cassa, pagare in contanti, in contanti, carta di credito, bancomat, prepagata, google pay, amex, addebito, mybank, nexi, carta regalo, un po' alla volta, quando arriva pago, pagare quando arriva, pago quando arriva, pagare quando lo ricevo, pago alla consegna, in tre volte, in quattro rate",
    fail: "respint*, negat*, non funziona, errore, non valid*, rifiutat*, scadut*, non va, non accetta*, fallit*, non passa, invalid*, non si applica, non riesco, problem*, non me lo prende, non va a buon fine, non e andato, si blocca, bloccat*, non mi fa, non mi lascia, non mi prende, non lo prende, non prende, da errore, non viene accettat*, non conclude, interrott*, non lo accetta, non me lo accetta, non accetta, rifiut*, mi da errore, non valido, nn va, nn funziona, impalla, non riesce, non riuscito, non me la prende, non me l'accetta, non me la accetta, me la rifiuta, me la respinge, non me lo scala, non scala, rimbalz*, si impalla, gira a vuoto, non ne vuole sapere, schermata bianca, mi butta fuori, non mi passa, non mi va la",
    twice: "due volte, doppi*, 2 volte, due addebiti, doppio addebito, due pagamenti, in doppio",
    coupon:
      "coupon, buono, codice, codici, promo, sconto codice, voucher, buono sconto, codice sconto, codice di benvenuto, carta regalo, buono regalo, cupon, il codice, codice promo, in che campo, dove lo inserisco, dove si mette, dove va messo, dove si inserisce, lo sconto non, sconto non va, sconto non viene, il mio sconto",
    discount:
      "scont*, offert*, promozion*, saldi, ribass*, meno caro, svendita, prezzo migliore, black friday, studenti, trattar*, piu basso",
    pricedrop:
      "prezzo sceso, sceso di prezzo, differenza di prezzo, abbassato il prezzo, costa meno, calato di prezzo, prezzo calato, ora costa meno, adesso costa meno, abbassato, e sceso, prezzo e calato",
    broken:
      "crepa, crepat*, rott*, danneggiat*, schiacciat*, frantum*, a pezzi, crepat*, ammaccat*, graffiat*, strappat*, rovinat*, spaccat*, scheggiat*, in frantumi, incrinat*, bucat*, buco, buchi, macchiat*, scucit*, macchia, cerniera, zip, lampo, bottoni, cucitura, cuciture, si e staccat*, staccat*, manico, scollat*, si e aperto, si e aperta, strapp*, sporc*, bagnat*, fradici*, muff*, ruggin*, gia aperto, gia aperta, di seconda mano, scolorit*, sbiadit*, sfilacciat*, perde acqua, storto, storta, piegat*, ammacc*, graff*, caduto a pezzi, lacerat*, sbeccat*, gia usato, sembra usato, sembra usata, bottone + manc*, bottone in meno, bottone + stacc*, in due pezzi, in mille pezzi, in pezzi, spezzat*, macchia*, perde, bottone, suola, ammuffit*, marci*, sciolt*, scongelat*, distrutt*, sfasciat*, spaccato in due, rotto in due, rotta in due, spezzato in due, sbriciolat*, fracassat*, sbucciat*, scassat*, rigat*, ammaccature, sgangherat*, sfondat*, malconci*, mezzo rotto, mezza rotta, tutto rotto, ridott* male, conciat*, crepato, incrinato, coperchio rotto, scheggiato, sbeccatur*, crepe sul, crepe nel, delle crepe, con crepe, piena di crepe, pieno di crepe",
    defect:
      "difett*, qualita, non si accende, guast*, malfunzion*, non va piu, non funziona piu, sono morte, e morto, e morta, smesso di funzionare, non carica, non parte, si spegne, fa rumore, fatto male, cucito male, ristrett*, stinge, stint*, pallini, morto, si e rotto, si e rotta, smesso di, non funge, scadente, non si carica, non funziona, ha smesso di, scalda, non si sente, niente audio, nessun suono, da un lato solo, da una parte sola, non si vede, schermo nero, resta nero, non risponde, non si connette, non si collega, non scalda, non gira, non raffredda, puzza di bruciato, cigola, traballa, batteria + dura, si scarica subito, si stacca, gracchia, morti, lampeggia, sfarfalla, fa fumo, fumo, esce fumo, scintille, si e bruciat*, bruciat*, si e fus*, fuso, fusa, fusibile, ronza, vibra, si blocca, si inceppa, incastrat*, si spegne da solo, si spegne da sola, non si ferma, bippa, suona, prende la scossa, scossa, storto, storta, perde aria, si sgonfia, non si chiude bene, non si apre, fischia, fatto saltare, fa saltare, salta la luce, saltare la luce, saltare la corrente, salvavita, non da segni, segni di vita, gia non va, non va gia, gia non funziona, non fa niente, non fa nulla, in tilt, impazzit*, partito del tutto, kaput, defunto, gracchiano, frusciano, fruscia, fruscio, cigolano, ronzano, fischiano, stridono, traballano, scricchiol*, non si sentono, si sente solo, si sentono solo, da un orecchio, da una parte, vanno a scatti, va a scatti, si spengono, non si accendono, non caricano, lampeggiano, salta l'audio",
    missing:
      "manca*, incomplet*, non c'era, dimenticat*, vuot*, non era nella, non c'era nella, nella scatola non, manca un pezzo, mancano pezzi, pezzo mancante, solo uno, solo una, solo meta, non c'era tutto, avete dimenticato, senza il, uno in meno, non tutto, non c'e dentro, non c'e il, scatola vuota, senza caricatore, una scarpa sola",
    invoice:
      "fattur*, ricevut*, scontrino, partita iva, p.iva, iva, codice fiscale, fatura, perso lo scontrino, perso scontrino, prova d'acquisto, commercialista, nota spese, rimborso spese, intestata alla ditta, per la ditta, per l'azienda, alla mia azienda, p iva",
    company: "azienda, ditta, societa, impresa",
    stock:
      "disponibil*, esaurit*, magazzino, riassort*, di nuovo disponibile, scorte, ce l'avete, ce lo avete, avete ancora, ce ne sono, ne avete, ne avete ancora, c'e ancora, torna, tornera, quando torna, terminat*, rifornit*, rifornimento, non c'e piu, fuori produzione, ce li avete, ce le avete, l'avete, rimast*, ci sono ancora, in magazzino, torna disponibile, e finito, e finita, sono finiti, sono finite, gia finito, gia finita, avete finito, vi torna, vi arriva, vi riarriva, ne e rimast*, ne sono rimast*, ve ne e rimast*, ne avete altri, ne avete altre, si trova ancora, si trovano ancora, ce ne sono ancora, torneranno, arrivera ancora, avete anche",
    customs: "dogan*, dazi, dazio, sdogan*",
    abroad:
      "estero, internazional*, altro paese, svizzera, paesi, paese, in francia, in germania, in spagna, in austria, in svizzera, in inghilterra, nel regno unito, in belgio, in portogallo, in polonia, in olanda, in slovenia, in croazia, in america, negli usa, negli stati uniti, a malta, a san marino, fuori italia, fuori dall'italia, all'estero, in europa, in grecia, in irlanda, a lugano, a londra, altri paesi, quali paesi",
    warranty:
      "garanzi*, copert*, in garanzia, se si rompe, se si guasta, se mi si rompe, si rompe tra, se si scassa, se smette, se poi non va, si rompe dopo, si rompe fra, se mi muore, se si spacca, se mi molla, se muore",
    repair:
      "ripar*, assistenza tecnica, ricambi*, ricucire, cucire, aggiustar*, sistemar*, aggiust*",
    genuine: "original*, autentic*, falso, contraffatt*, vera pelle, tarocc*, finto",
    material:
      "material*, tessuto, cotone, pelle, fatto di, composizione, allergi*, nichel, vegan*, sintetic*, di cosa e fatto, in che materiale, lana, lino, seta, impermeabil*, cachemire",
    color: "colore, colori, nero, bianco, rosso, blu, verde, giallo",
    howto:
      "istruzioni, manuale, come si usa, come si lava, montaggio, come funziona, lavar*, lavatrice, asciugatrice, stirar*, pulir*, pulisce, montare, si monta, assembl*",
    points: "punti, fedelta, raccolta punti, carta fedelta, miei punti",
    login:
      "accedere, login, entrare nel mio, registrar*, codice di verifica, accesso, entrare nel profilo, entrare nell'account, non mi fa entrare, account bloccato, creare un account, registrazione, entrare nel mio account, non entro, loggare, loggarmi, non arriva l'sms, non mi arriva il codice, non arriva il codice",
    password:
      "password, pasword, parola d'ordine, credenziali, dimenticato la pass, psw, pw, pass, scordato la password, scordata la password, persa la password, perso la password, non la ricordo",
    account: "account, profilo",
    delete: "elimin*, chiudere l'account, rimuov*",
    gift: "incart*, regal*, confezione, biglietto d'auguri, compleanno, impacchett*, pacco regalo, pacchetto regalo, fiocco, nastro, bigliettino, biglietto, dedica, senza prezzo, confezion*, confezione regalo, pacchetto, bigliett*, un bigliettino, fiocchetto, coccarda, nastrino, pensierino, regalino, confezioncina, biglietto dentro",
    hours:
      "orari*, aperti, aprite, chiudete, aprite il, siete aperti, fino a che ora, fino a quando siete, quando aprite, quando siete, chiusi, sabato aperti, festivi, giorni festivi, quando posso chiamar*, che orari, ci siete, aperto la, aperto il, aperto di, e aperto, a che ora + apr*, a che ora + chiud*, raggiungibile il servizio, servizio clienti disponibile, fate la domenica, siete aperti la, tenete aperto, tenete chiuso, fate orario, fate pausa, orario di oggi, aprite alle, chiudete alle",
    store:
      "negozio, negozi, punto vendita, dove siete, in negozio, nel negozio, nei negozi, vostro negozio, provare, provarlo, sede",
    pickup:
      "ritir*, ritiro, passare a prendere, venire a prendere, prenderlo in negozio, passo a prender*, prendere in negozio, prenderlo da voi, prendere da voi, punto di ritiro, punto ritiro, punto di consegna, locker, armadietto, lo prendo io, vengo a prenderlo, vengo io, passo io, passare io, venire io, passare a ritirare, lo ritiro, prenderlo di persona, vengo in negozio, ritiro in negozio, passo a prenderlo, passare a prender*, venire a prender*, vengo a prender*, di persona, venirlo a prendere, venirla a prendere, venirli a prendere, passo io in, passo in negozio, lo vengo a prendere, la vengo a prendere, vengo li a, venire li a, passare da voi, passo da voi, prendermelo da solo, prendermelo io, me lo prendo io, me lo vengo",
    newsletter: "newsletter, disiscriv*",
    preorder: "preordin*, prenotar*, prenotazion*, mettere da parte",
    remote: "isole, sardegna, sicilia, livigno",
    member: "tessera, abbonament*, iscritto, soci",
    phone: "telefono, cellulare, numero di telefono",
    email: "email, mail, posta elettronica",
    wholesale: "ingrosso, all'ingrosso, rivend*, grossist*, grandi quantita",
    review: "recension*, valutazion*, opinion*",
    privacy: "privacy, dati personali",
    install: "installa*, wifi, bluetooth, caricare",
    how: "come, cosa devo fare, che devo fare, procedura, come faccio, come si fa, come devo fare, come funziona, come procedo",
    which:
      "quali, quale, che, cosa, m o l, s o m, l o xl, xs o s, che prendo, cosa prendo, mi consigliate",
    why: "perche, come mai, motivo",
    person:
      "operator*, persone, umano, qualcuno, assistenza clienti, servizio clienti, consulente, responsabile, parlare con, addetto, richiamat*, chiamat*, essere umano, persona vera, persona reale, una persona, con persona, persona in carne, qualche persona",
    bot: "robot, bot, macchina, risponditore automatico, messaggio automatico, risposta automatica, risposte automatiche, messaggi automatici, sistema automatico",
    complain:
      "reclam*, denunci*, avvocato, associazione consumatori, consumatori, segnalar*, antitrust, querel*, vie legali, codacons",
    insult:
      "schifo, vergogn*, pessim*, truff*, ladri, scandal*, incapac*, arrabbiat*, furios*, terza volta, ridicol*, stufo, stufa, inaccettabil*, delus*, merda, disgust*, indecent*, cazzo, buffoni, imbroglioni, orribil*, incazzat*",
    praise: "ottimo, fantastico, perfetto, bravissimi, bellissimo, eccellente, contento, contenta",
    thanks: "grazie, ringrazi*",
    hello: "ciao, buongiorno, salve, buonasera",
    bye: "arrivederci, addio, buona giornata",
    offtopic:
      "tempo fara, che tempo, meteo, barzelletta, poesia, canzone, calcio, ricetta, piovera, film, capitale, oroscopo, serie tv, favola, barzellett*, idea + regalo, consigl* + libro, consigl* + film, cambio del dollaro, chi ha vinto, chi vince, cosa mangio, cosa mangiare, ricetta*, lotto, elezioni, serie a, che ore sono, che tempo fa, raccontami, ti piace il, ti piace la, ti piacciono, come ti chiami, di dove sei, mi annoio, sei fidanzat*",
    inject:
      "ignora*, istruzioni precedenti, tutte le istruzioni, dimentica, modalita sviluppatore, fai finta",
    weekday: "domenica, domeniche, sabato, weekend, fine settimana, festivi, festivo",
    amend:
      "aggiung*, aggiunt*, togliere + ordine, togliere + articolo, rimuovere + ordine, eliminare + ordine, levare + ordine, modificare + ordine, modificare il mio, cambiare + ordine, cambiare + ordinato, unire, due per sbaglio, ne voglio solo uno, solo uno, uno di troppo, mettere dentro, sbagliato quantità, raggruppare, correggere + ordine, correggere l'acquisto, colore + ordinato, la quantità, quantità sbagliata",
    advice:
      "consigli*, consiglia*, suggeri*, raccomand*, scegliere, scelgo, scelta, decidere, quale è meglio, qual è meglio, quale è il migliore, qual è il migliore, il migliore per, la migliore per, meglio per, differenza, differenze, principiant*, alle prime armi, pelle secca, pelle grassa, pelle sensibile, quale prodotto, fa per me, cerco qualcosa, cerco un regalo, quale dei due, quale delle due, quale prendere, quale prendo, idea regalo, chi inizia",
    contact:
      "vostro numero, vostro telefono, numero di telefono, vostra mail, vostra email, vostro indirizzo email, indirizzo email, indirizzo mail, a che numero, che numero, quale numero, chiamarvi, vi posso chiamare, vi chiamo, contattarvi, contattare, contatto, contatti, scrivervi, raggiungervi, vi raggiungo, whatsapp, numero assistenza, recapito, recapiti",
    cruelty:
      "sugli animali, su animali, agli animali, animali, crudeltà, cruelty free, cruelty, coniglio, conigli, coniglietto, vivisezione, provato su animali, testato su animali, testati sugli animali, male agli animali, testate sugli animali",
    expiry:
      "scad*, scadenza, da consumarsi, consumare entro, data di scadenza, si conserva, conserva*, una volta aperto, una volta aperta, dopo l'apertura, dopo apertura, dura aperto, dura aperta, ancora buono, ancora buona, dopo la data, va a male, fresco",
    diet: "vegan*, vegetarian*, glutine, celiac*, halal, kosher, lattosio, senza zucchero, senza zuccheri, diabetic*, biologic*, bio, maiale, gelatina, musulman*, intolleran*, senza latte",
    currency:
      "valuta, valute, moneta, monete, in dollari, in euro, in franchi, in sterline, con dollari, franchi svizzeri, tasso di cambio, che cambio, prezzi in, prezzo in, prezzi sono in",
    buy: "come si ordina, come ordino, come ordinare, come faccio un ordine, come faccio a ordinare, come faccio ad ordinare, fare un ordine, effettuare un ordine, come compro, come la compro, come lo compro, come si compra, come acquistare, come acquisto, come posso comprare, voglio comprare, voglio comprarlo, vorrei comprare, voglio questa, voglio questo, comprare online, ordinare online, dove si ordina, per ordinare, nel carrello, al carrello, concludere l'acquisto, procedura d'acquisto, aiutatemi a ordinare, si può ordinare, si può comprare",
    chilled:
      "fredda, freddo, freddi, fredde, surgelat*, scioglie*, sciogli*, ghiaccio, ghiacciol*, catena del freddo, borsa termica, arrivato caldo, con il caldo, al fresco, termica, refrigerati, refrigerato, refrigerata, congelato, congelata, congelati",
    compatible:
      "compatib*, funziona con, funziona su, funziona a, va con il mio, va con la mia, va su, va bene per il mio, va bene per la mia, va bene con, adatto al mio, adatto a, il mio modello, il mio dispositivo, con iphone, con android, per iphone, per android, con mac, quale cover, che cover, spina, 220v, 110v, voltaggio",
  },
  apart: {
    pay: "pagina*",
    sendback: "responsabil* resta* resist* residen*",
  },
  everyday:
    "devo deve dovete puo potete voglio vuole volete sapete era sei siete stato stata sto sta state hanno avevo fare fate faccio dire dico dice vado andate andare viene vengo vedere dare dai mettere questi queste quello quella quelli quelle mia miei mie tuo tua suo sua suoi nostro vostro vostra oggi ieri domani adesso ora poi dopo prima qui qua molto molta molti poco meno solo soltanto gia mai sempre volte forse circa esattamente normalmente solito davvero proprio stesso stessa altro altra tutto tutta tutti niente nulla qualcosa qualcuno ogni quindi allora pero fino senza contro tra fra salve buonasera favore cortesia bene ottimo perfetto scusi marito moglie mamma papà madre padre fratello sorella figlio figlia nonna amico amica vicino vicina bambini gente lunedì martedì mercoledì giovedì venerdì sabato domenica sera mattina notte pomeriggio settimana settimane mese anno scorso scorsa prossimo nessuno uno due tre quattro cinque dieci cento primo secondo ultimo scatola apro aperto aprire messo abbiamo doveva dovrebbe volevo potrei serve bisogno fatto detto vedo visto sapere credo penso casa porta lavoro ufficio città via numero civico telefono cellulare foto nome rosso rossa blu nero nera bianco bianca verde giallo grigio rosa marrone grande piccolo lungo corto bello vecchio vecchia nuovo nuova mano piede testa vita corpo dov'è finito finita cambiate pagina pagine restare resta restano resistente mandorla mandorle residenza boh mah beh vabbè vabbe ok senti sentite ehi oh tipo cioè insomma magari sennò pure mica ragazzi raga dunque appunto comunque intanto tanto mo' subito prego figurati capisco stavo avrei avrebbe sarebbe compresa compreso inclusa incluso parte conta contano vale valgono",
  offTopic: [
    "pioverà nel fine settimana",
    "raccontami qualcosa di divertente",
    "chi ha vinto la partita",
    "scrivi una poesia sul mare",
    "cosa cucino stasera",
    "quanti anni hai",
    "qual è la capitale del canada",
    "ho mal di testa",
    "ok",
    "sto solo guardando",
  ],
}
