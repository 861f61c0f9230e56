import type { Lexicon } from "./concepts.ts"

export const it: Lexicon = {
  language: "it",
  common:
    "il lo la i gli le un una di e che in per con non mi si del della dei da al alla come quando quanto dove perche ciao grazie ho e il mio sono ma se ancora posso vorrei buongiorno cosa anche questo quale questa nel ed sul piu ai nei hai avete",
  terms: {
    order: "ordin*, acquist*, comprat*",
    item: "articol*, prodott*, merce, scarpe, vestit*, maglia, oggett*, cosa, roba, capo",
    parcel: "pacc*, spedizione, collo, scatol*, consegna, mio ordine",
    ship: "sped*, consegn*, invi*, recapit*, mand*",
    dispatch: "spedite, parte, partito, spedirete, viene spedito, partira, mandate il",
    arrive: "arriv*, ricev*, consegnat*, giung*, a casa, ricevut*",
    get: "ricev*, avere, ottener*, ricevut*",
    where: "dove, dov'e, dove, che fine, a che punto, stato",
    when: "entro quando, entro quanto, quando, che giorno, entro quando",
    howlong:
      "quanto tempo, quanti giorni, in quanto, tempi di consegna, quanto ci mette, quanto ci vuole, tempistic*, quanto impiega, tempi",
    howmuch:
      "quanto costa*, prezzo, costo, costi, tariff*, quanto viene, spese, caro, costare, quanto mi verrebbe, quanto mi viene, quanto mi costa, verrebbe a",
    days: "giorni, giorno, settiman*, entro, termine",
    soon: "urgent*, subito, veloce, domani, express, fretta",
    notyet:
      "non ancora, ancora non, non e arrivato, mai arrivat*, sto ancora aspettando, non ho ricevuto, ancora niente, non mi e, aspetto ancora, ancora aspettando, non + arriv*",
    neg: "non, mai, niente, nessun*, senza, nulla",
    late: "ritard*, lento, troppo tempo, tardi",
    wait: "aspett*, attend*",
    stuck:
      "fermo, ferma, bloccat*, non si aggiorna, non si muove, ferma da, fermo da, non si e mosso, non si e mossa, sempre li",
    lost: "perso, persa, persi, smarrit*, rubat*, sparit*",
    delivered: "risulta consegnato, consegnato ma, segnato consegnato, dice consegnato",
    track: "traccia*, tracking, seguire, rintracci*",
    courier: "corriere, bartolini, brt, dhl, gls, poste italiane, sda, fattorino",
    postage:
      "spese di spedizione, costi di spedizione, costo di spedizione, spedizione gratuita, spese postali, spedizione gratis, pagare la spedizione, costa la spedizione, costo della spedizione, spese di consegna, costa + spedizione, pagare la consegna",
    free: "gratis, gratuit*, omaggio",
    whopays:
      "chi paga, a mio carico, di tasca, devo pagare, bisogna pagare, pago io, lo pago io, chi le paga, chi la paga, spese di reso, le spese le, chi le mette",
    sendback:
      "res*, restitu*, rimandar*, rispedir*, indietro, rend*, reso, ridare, non mi piace, non piace, non mi convince",
    refund:
      "rimbors*, indietro i soldi, miei soldi, soldi indietro, riavere i soldi, riaccredit*, soldi + tornat*, soldi + arrivat*, ridate i soldi, soldi + indietro, riavro, riavere, riaverli, ridarmi, mi ridate, restituite i soldi, rivedo i soldi, soldi + riav*",
    money: "soldi, denaro, importo",
    exchange: "cambi* con, sostitu*, cambiare con, cambio, scambi*, cambiarlo, cambiare la",
    size: "veste largo, veste piccolo, vestono, veste, taglia, taglie, misur*, numero",
    misfit:
      "strett*, largh*, larg*, piccol*, grand*, non mi va, non mi sta, stringono, numero in piu, taglia in piu, altra taglia, un numero, taglia diversa, taglia sbagliata, cort*",
    cancel:
      "annull*, cancell*, non speditelo, non speditemi, non mandate*, disdire, non spedite, non inviat*, fermare l'ordine",
    dontwant:
      "ho cambiato idea, cambiato idea, non lo voglio, non voglio piu, non mi piace, per sbaglio, per errore, non mi serve, ripensat*, non mi e piaciut*, non lo voglio piu, non + piu",
    address: "indirizz*, via, cap, civico, citofono",
    elsewhere:
      "in ufficio, ufficio, al lavoro, altra parte, altro indirizzo, da un'altra, un altro posto, trasferit*, nuovo indirizzo, traslocat*, altrove, indirizzo diverso",
    wrong: "sbagliat*, errat*, errore, diverso, un'altra cosa, scambiato",
    change: "modific*, cambi*, correg*, aggiorn*",
    pay: "pag*, saldare, addebit*, acquistare con",
    method:
      "metodi di pagamento, modalita di pagamento, come posso pagare, accettate, forme di pagamento, metodo di pagamento, come si paga",
    paybrand:
      "paypal, carta, carte, visa, mastercard, bonifico, contrassegno, postepay, satispay, klarna, scalapay, rate, alla consegna, contanti, apple pay",
    fail: "respint*, negat*, non funziona, errore, non valid*, rifiutat*, scadut*, non va, non accetta*, fallit*, non passa, invalid*, non si applica, non riesco, problem*, non me lo prende",
    twice: "due volte, doppi*",
    coupon: "coupon, buono, codice, codici, promo, sconto codice, voucher",
    discount: "scont*, offert*, promozion*, saldi, ribass*, meno caro",
    pricedrop:
      "prezzo sceso, sceso di prezzo, differenza di prezzo, abbassato il prezzo, costa meno",
    broken:
      "crepa, crepat*, rott*, danneggiat*, schiacciat*, frantum*, a pezzi, crepat*, ammaccat*, graffiat*, strappat*, rovinat*, spaccat*, scheggiat*, in frantumi, incrinat*, bucat*, buco, buchi, macchiat*, scucit*, macchia",
    defect:
      "difett*, qualita, non si accende, guast*, malfunzion*, non va piu, non funziona piu, sono morte, e morto, e morta, smesso di funzionare",
    missing: "manca*, incomplet*, non c'era, dimenticat*, vuot*",
    invoice: "fattur*, ricevut*, scontrino, partita iva, p.iva, iva, codice fiscale",
    company: "azienda, ditta, societa, impresa",
    stock: "disponibil*, esaurit*, magazzino, riassort*, di nuovo disponibile, scorte",
    customs: "dogan*, dazi, dazio",
    abroad: "estero, internazional*, altro paese, svizzera, paesi, paese",
    warranty: "garanzi*, copert*",
    repair: "ripar*, assistenza tecnica, ricambi*",
    genuine: "original*, autentic*, falso, contraffatt*",
    material: "material*, tessuto, cotone, pelle, fatto di, composizione",
    color: "colore, colori, nero, bianco, rosso",
    howto: "istruzioni, manuale, come si usa, come si lava, montaggio, come funziona",
    points: "punti, fedelta",
    login: "accedere, login, entrare nel mio, registrar*, codice di verifica, accesso",
    password: "password",
    account: "account, profilo",
    delete: "elimin*, chiudere l'account, rimuov*",
    gift: "incart*, regal*, confezione, biglietto d'auguri, compleanno",
    hours: "orari*, aperti, aprite, chiudete, aprite il, siete aperti, fino a che ora",
    store: "negozio, negozi, punto vendita, dove siete, in negozio, nel negozio, nei negozi",
    pickup:
      "ritir*, ritiro, passare a prendere, venire a prendere, prenderlo in negozio, passo a prender*",
    newsletter: "newsletter, disiscriv*",
    how: "come, cosa devo fare, che devo fare, procedura",
    which: "quali, quale, che, cosa",
    why: "perche, come mai, motivo",
    person:
      "operator*, person*, umano, qualcuno, assistenza clienti, servizio clienti, consulente, responsabile, parlare con, addetto, richiamat*, chiamat*, essere umano",
    bot: "robot, bot, macchina, automatico",
    complain:
      "reclam*, denunci*, avvocato, associazione consumatori, consumatori, segnalar*, antitrust, querel*, vie legali, codacons",
    insult:
      "schifo, vergogn*, pessim*, truff*, ladri, scandal*, incapac*, arrabbiat*, furios*, terza volta, ridicol*, stufo, stufa, inaccettabil*, delus*, merda, disgust*, indecent*, cazzo, buffoni, imbroglioni, orribil*, incazzat*",
    praise: "ottimo, fantastico, perfetto, bravissimi, bellissimo, eccellente, contento, contenta",
    thanks: "grazie, ringrazi*",
    hello: "ciao, buongiorno, salve, buonasera",
    bye: "arrivederci, addio, buona giornata",
    offtopic:
      "tempo fara, che tempo, meteo, barzelletta, poesia, canzone, calcio, ricetta, piovera, film, capitale, oroscopo, serie tv, favola, barzellett*, idea + regalo, consigl* + libro, consigl* + film",
    inject:
      "ignora*, istruzioni precedenti, tutte le istruzioni, dimentica, modalita sviluppatore, fai finta",
  },
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
