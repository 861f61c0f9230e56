import type { Lexicon } from "./concepts.ts"

export const ro: Lexicon = {
  language: "ro",
  common:
    "si de la in cu pe un o este sunt nu ce cum unde cand cat de ce mi-a mea meu comanda va rog buna multumesc am ati ai mai pentru din sa se imi inca deja vreau pot fost daca sau dar care sunteti cate as vrea poate unui",
  terms: {
    order: "comand*, cumparat*, achizit*",
    item: "produs*, articol*, lucru, lucruri, pantofi*, haine, rochie, marfa, adidasi*",
    parcel: "colet*, pachet*, livrare*, cutia, cutie, comanda mea",
    ship: "livr*, expedi*, trimit*, transport*",
    dispatch: "expediat*, plecat, trimiteti, pleaca, expediati, a plecat",
    arrive: "ajung*, ajuns*, vine, veni*, primesc, primit*, soses*, sosit*, acasa, primi",
    get: "primit*, primesc, obtin*, am luat, iau",
    where: "unde, ce se intampla cu, status*, stadiu*",
    when: "cand, in ce zi, pe ce data",
    howlong:
      "cat dureaza, cate zile, cat timp, in cat timp, termen de livrare, in cate zile, timp de livrare, cat de repede",
    howmuch: "cat costa, pret*, cost*, taxa*, cat e, cat este, scump",
    days: "zile, zi, saptaman*, termen, lucratoare",
    soon: "urgent*, repede, maine, rapid, graba",
    notyet:
      "inca nu, tot nu, nu a ajuns, nu a venit, niciodata, nici acum, inca astept, nu am primit, n-am primit, nici pana acum, n-a ajuns, nu mi-a, tot astept",
    neg: "nu, niciun*, fara, nimic, niciodata, n-am, n-a, nici",
    late: "intarzi*, tarziu, mult timp, dureaza mult",
    wait: "astept*",
    stuck: "nu se actualizeaza, blocat*, sta pe loc, nu se misca, neschimbat",
    lost: "pierdut*, furat*, disparut*",
    delivered: "apare livrat*, scrie livrat*, ca livrat*, marcat ca livrat*, zice livrat*",
    track: "urmar*, awb, tracking, urmarire*",
    courier: "curier*, fan courier, sameday, posta romana, cargus, dpd, gls",
    postage:
      "taxa de livrare, cost livrare, costul livrarii, costul transportului, transport gratuit*, livrare gratuita, transportul, costa livrarea, costa transportul, taxa de transport, taxa postala, cost de transport, platesc transportul, livrarea gratuita, platesc livrarea, taxe postale, costa + transport*",
    free: "gratuit*, gratis",
    whopays: "cine plateste, din buzunarul, pe cheltuiala, trebuie sa platesc, cine suporta",
    sendback: "retur*, returna*, trimit inapoi, inapoi, dau inapoi, retrimit*, inapoiez, returnez",
    refund:
      "ramburs*, banii inapoi, banii mei, banii, restitui*, returnarea banilor, bani inapoi, rambursare*",
    money: "bani*, suma",
    exchange: "schimb*, inlocui*, preschimb*",
    size: "marime*, masura*, marimi*, numar*",
    misfit:
      "mic, mica, mici, mare, mari, stramt*, strang*, nu mi se potriv*, nu se potriv*, numar mai mare, mai mare, mai mic*, alta marime, larg*, lung, scurt*, o marime, nu ma incap*, ma strang, alt numar, marime gresita",
    cancel:
      "anul*, nu trimit*, nu mai trimit*, nu il trimit*, renunt*, nu expediati, nu o mai trimit*, nu mi-l mai, sa nu trimit*",
    dontwant:
      "m-am razgandit, razgandit*, nu mai vreau, nu vreau, din greseala, nu imi place, nu mi-a placut, nu mai am nevoie, nu-mi place, nu imi trebuie, nu am nevoie, mi-am schimbat parerea, nu-mi mai trebuie, nu mai doresc",
    address: "adres*, strada, strazii, cod postal, bloc, apartament",
    elsewhere:
      "alta parte, alta adresa, alt loc, m-am mutat, adresa noua, mutat*, vecin*, altundeva",
    wrong: "gresit*, gresea*, alt produs, incorect*, altceva, eroare, gresita, diferit*",
    change: "schimb*, modific*, corect*, actualiz*, edit*",
    pay: "plat*, platesc, achit*, plata, retras*, debitat*",
    method:
      "metode de plata, modalitati de plata, cum pot plati, acceptati, metoda de plata, cum platesc, forme de plata, modalitate de plata, optiuni de plata",
    paybrand:
      "card*, paypal, ramburs la livrare, numerar, cash, transfer bancar, visa, mastercard, rate, la livrare, op, revolut, ordin de plata, apple pay, klarna, la curier, tbi",
    fail: "nu functioneaza, nu merge, invalid*, eroare, respins*, expirat*, refuzat*, nu accepta, nu este valid*, nu e valid*, esuat*, nu pot, nevalid*, nu se aplica, problem*, nu-l ia, nu il ia, nu imi ia, nu mi-l accept*, nu e valabil, nu a mers",
    twice: "de doua ori, dublu, dubla",
    coupon: "cupon*, cod*, codul, voucher*, tichet*, promotional*",
    discount: "reducer*, ieftin*, promoti*, ofert*, discount*",
    broken:
      "spart*, deteriorat*, stricat*, turtit*, rupt*, zgariat*, crapat*, avariat*, ciobit*, strivit*, bucati, zdrobit*, lovit*, indoit*, sifonat",
    defect: "defect*, calitat*, nu porneste, stricat*, nu mai merge",
    missing: "lips*, incomplet*, nu era, gol, goala, uitat*",
    invoice: "factur*, chitant*, bon, cui, tva, bon fiscal, cod fiscal",
    company: "firm*, companie*, societate*, srl",
    stock: "stoc*, disponibil*, epuizat*, in stoc",
    customs: "vam*, taxe vamale",
    abroad: "strainatat*, international*, alta tara, moldova, tari, tara, afara tarii",
    warranty: "garanti*",
    repair: "repar*, service",
    genuine: "original*, fals*, autentic*",
    material: "material*, bumbac, piele, facut din, compozitie",
    howto: "instructiuni*, manual*, cum se foloseste, cum se spala, montaj*, cum folosesc",
    account: "cont, contul*, profil*",
    password: "parol*",
    login: "autentific*, loga*, cod de verificare, inregistr*, intra in cont, conecta*",
    delete: "sterg*, sterge*, inchid contul",
    gift: "cadou*, ambalare*, impachet*, felicitare*",
    hours: "program*, orar*, deschis*, ora inchideti",
    store: "magazin fizic, magazin*, showroom",
    pickup: "ridic*, ridicare personala, easybox",
    newsletter: "newsletter*, dezabon*",
    how: "cum, ce trebuie sa fac, ce fac, procedura",
    which: "ce, care",
    why: "de ce, motiv*",
    person:
      "operator*, om, persoan*, agent*, cineva, angajat*, consultant*, relatii cu clientii, suport, suna-ma, sunati-ma, reprezentant*, manager*, vorbesc cu, vorbi cu, uman*, sunati, suna, sef*",
    bot: "robot*, bot*, masina, automat",
    complain:
      "reclam*, plang*, anpc, avocat*, protectia consumator*, sesiz*, dau in judecata, plangere, proces, protectia",
    insult:
      "rusine*, bataie de joc, tepar*, teapa, hoti, scandalos*, jenant*, nervos*, furios*, ingrozitor*, groaznic*, inadmisibil*, a treia oara, jalnic*, nesimtiti, nesimtire, porcarie, dezgust*, mizeri*, escroc*, cacat, dezastru*, satul*, idiot*, inacceptabil*, oribil*, penibil*, prost*, rahat, incompetent*, dezamag*, enerv*, indignat*, naspa, penali",
    praise: "super, excelent*, minunat*, perfect*, grozav*, multumit*",
    thanks: "multumesc*, mersi",
    hello: "buna, salut, buna ziua, buna seara",
    bye: "la revedere, pa, o zi buna",
    offtopic:
      "vremea, vreme, glum*, poezi*, cantec*, fotbal, retet*, presedinte*, ploua, ploaie, film*, capitala, horoscop*",
    inject:
      "ignora*, instructiunile anterioare, toate instructiunile, uita*, modul dezvoltator, prefa-te, instructiuni anterioare",
    weekday: "duminica, sambata, weekend, sarbatori",
  },
  offTopic: [
    "o să plouă în weekend",
    "spune-mi ceva amuzant",
    "cine a câștigat meciul ieri",
    "scrie o poezie despre toamnă",
    "ce să gătesc azi",
    "câți ani ai",
    "care e capitala canadei",
    "mă doare capul",
    "bine",
    "doar mă uit",
  ],
}
