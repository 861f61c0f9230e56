import type { Lexicon } from "./concepts.ts"

export const ro: Lexicon = {
  language: "ro",
  common:
    "si de la in cu pe un o este sunt nu ce cum unde cand cat de ce mi-a mea meu comanda va rog buna multumesc am ati ai mai pentru din sa se imi inca deja vreau pot fost daca sau dar care sunteti cate as vrea poate unui",
  terms: {
    order: "comand*, cumparat*, achizit*, comanda, comandat, cumpărat, cumpăr*, achizi*",
    item: "produs*, articol*, lucru, lucruri, pantofi*, haine, rochie, marfa, adidasi*, rochi*, pantof*, pantalon*, blug*, cămaș*, geac*, palton*, fust*, pulover*, bluz*, tricou*, cizm*, adidaș*, teniș*, șoset*, geant*, rucsac*, lamp*, can*a, cană, vaz*, jucări*, ceas*, scaun*, mas*a, masă, sandal*, căciul*, fular*, mănuș*, sutien*, căști, încărcăt*, cablu*, colier*, cercei, brățar*, inel*, parfum*, crem*, cart*ea, păpuș*, biciclet*, canap*, pern*, pătur*, covor*, sticl*, pahar*, farfuri*, oglind*, hus*, aspirator*, lucrur*, hain*",
    parcel: "colet*, pachet*, livrare*, cutia, cutie, comanda mea, cuti*, livrar*",
    ship: "livr*, expedi*, trimit*, transport*",
    dispatch:
      "expediat*, plecat, trimiteti, pleaca, expediati, a plecat, trimis-o, expedi*, ați trimis, trimiteți comanda, în procesare, se procesează, când trimiteți, plecat din depozit",
    arrive:
      "ajung*, ajuns*, vine, veni*, primesc, primit*, soses*, sosit*, acasa, primi, ajun*, ajuns, vin*e, sosi*, sosește, acasă, livrat, parvin*, trebuia să ajungă",
    get: "primit*, primesc, obtin*, am luat, iau",
    where:
      "unde, ce se intampla cu, status*, stadiu*, unde e, unde este, pe unde, pe unde umblă, ce se întâmplă cu, unde a rămas",
    when: "cand, in ce zi, pe ce data",
    howlong:
      "cat dureaza, cate zile, cat timp, in cat timp, termen de livrare, in cate zile, timp de livrare, cat de repede, cât durează, câte zile, cât timp, în câte zile, în cât timp, cât se face, durata livrării",
    howmuch:
      "cat costa, pret*, cost*, taxa*, cat e, cat este, scump, cât costă, cât este, cât e, cât mă costă, ce preț, cât luați, cât percepeți, cât dau",
    days: "zile, zi, saptaman*, termen, lucratoare",
    soon: "urgent*, repede, maine, rapid, graba, până vineri, până sâmbătă, pe mâine, mâine, rapid*, expres*, mai repede, de urgență",
    notyet:
      "inca nu, tot nu, nu a ajuns, nu a venit, niciodata, nici acum, inca astept, nu am primit, n-am primit, nici pana acum, n-a ajuns, nu mi-a, tot astept, încă nu, n-a venit, nimic încă, trebuia să ajungă, trebuia să fie, trebuia să vină, nici urmă, nu mai vine",
    neg: "nu, niciun*, fara, nimic, niciodata, n-am, n-a, nici",
    late: "intarzi*, tarziu, mult timp, dureaza mult, întârzi*, târziu, de săptămâni, prea mult timp, durează prea",
    wait: "astept*, aștept*",
    stuck:
      "nu se actualizeaza, blocat*, sta pe loc, nu se misca, neschimbat, același status, nu se mișcă, nu se actualizează, stă în, stă la, nicio mișcare, stă pe loc",
    lost: "pierdut*, furat*, disparut*, dispărut*, nu e nicăieri",
    delivered:
      "apare livrat*, scrie livrat*, ca livrat*, marcat ca livrat*, zice livrat*, apare livrat, scrie livrat, marcat ca livrat, figurează livrat, zice că e livrat, lăsat la, n-am semnat, nu am semnat, la vecin*, e livrat dar",
    track:
      "urmar*, awb, tracking, urmarire*, urmăr*, statusul comenzii, status comandă, număr de urmărire, unde a ajuns",
    courier:
      "curier*, fan courier, sameday, posta romana, cargus, dpd, gls, dhl, cine aduce, cine livrează, firmă de curierat",
    postage:
      "taxa de livrare, cost livrare, costul livrarii, costul transportului, transport gratuit*, livrare gratuita, transportul, costa livrarea, costa transportul, taxa de transport, taxa postala, cost de transport, platesc transportul, livrarea gratuita, platesc livrarea, taxe postale, costa + transport*, costul livrării, taxă de livrare, cost transport, costă transportul, costă livrarea, transport gratuit, livrare gratuită, cât e transportul, plătesc transportul, plătesc livrarea, să mi-l trimiteți, cât e livrarea, pentru livrare",
    free: "gratuit*, gratis, moca",
    whopays:
      "cine plateste, din buzunarul, pe cheltuiala, trebuie sa platesc, cine suporta, cine plătește, plătesc eu, pe cheltuiala mea, cine suportă, trebuie să plătesc, plătiți voi, suport eu",
    sendback:
      "retur*, returna*, trimit inapoi, inapoi, dau inapoi, retrimit*, inapoiez, returnez, înapoi, trimit înapoi, restitui, dau înapoi, vi-l trimit înapoi, nu-mi place, nu-i place, nu-l vreau",
    refund:
      "ramburs*, banii inapoi, banii mei, banii, restitui*, returnarea banilor, bani inapoi, rambursare*, ramburs* bani*, banii înapoi, îmi vin banii, vin banii, unde sunt banii, nu am primit banii, restituire, primesc banii, banii încă, recupera* bani*, fără bani, și nimic, îmi dați banii",
    money: "bani*, suma, ban*i, banii, sum*a, lei, ron",
    exchange:
      "schimb*, inlocui*, preschimb*, alt model, altă culoare, în loc, înlocui*, să-l schimb, să o schimb, alta în loc",
    size: "marime*, masura*, marimi*, numar*, mărim*, tabel de mărimi, ce mărime, măsur*, număr la pantof, dimensiun*",
    misfit:
      "mic, mica, stramt*, strang*, nu mi se potriv*, nu se potriv*, numar mai mare, mai mare, mai mic*, alta marime, lung, o marime, nu ma incap*, ma strang, alt numar, marime gresita, strâmt*, strâng*, nu-mi vine, nu îmi vine, altă mărime, mai mari, un număr mai, mă strâng, prea mic*, prea mare, nu încap, e mare, e prea mare, sunt mari, sunt prea mari, e mic, e mică, sunt mici, prea scurt*, prea lung*, prea larg*, mi-e mare, mi-e mic",
    cancel:
      "anul*, nu trimit*, nu mai trimit*, nu il trimit*, renunt*, nu expediati, nu o mai trimit*, nu mi-l mai, sa nu trimit*, nu mai trimiteți, nu o trimiteți, nu trimiteți, opriți comanda, stornez*, storn*, renunț la comandă",
    dontwant:
      "m-am razgandit, razgandit*, nu mai vreau, nu vreau, din greseala, nu imi place, nu mi-a placut, nu mai am nevoie, nu-mi place, nu imi trebuie, nu am nevoie, mi-am schimbat parerea, nu-mi mai trebuie, nu mai doresc, m-am răzgândit, nu o mai vreau, nu îl mai vreau, nu-l mai vreau, din greșeală comandat, comandat din greșeală, comandat greșit",
    address:
      "adres*, strada, strazii, cod postal, bloc, apartament, strad*, cod poștal, număr de casă, bloc*ul, apartament*",
    elsewhere:
      "alta parte, alta adresa, alt loc, m-am mutat, adresa noua, mutat*, vecin*, altundeva, la altă adresă, în altă parte, la birou, la serviciu, adresă nouă, la vecin, nu sunt acasă, la mama, vechiul număr, vechea adresă",
    wrong:
      "gresit*, gresea*, alt produs, incorect*, altceva, eroare, gresita, diferit*, greșit*, greșeal*, încurc*, nu asta am comandat, altcuiva, a altcuiva, nu e ce, în loc de, din greșeală, culoarea greșită, alt*a culoare primit*, n-am comandat, eronat*",
    change: "schimb*, modific*, corect*, actualiz*, edit*",
    pay: "plat*, platesc, achit*, plata, retras*, debitat*, plăt*, luat banii, debit*, taxat*",
    method:
      "metode de plata, modalitati de plata, cum pot plati, acceptati, metoda de plata, cum platesc, forme de plata, modalitate de plata, optiuni de plata, metod* de plată, modalit* de plată, cum pot plăti, cum plătesc, acceptați, cum se plătește, pot plăti",
    paybrand:
      "card*, paypal, ramburs la livrare, numerar, cash, transfer bancar, visa, mastercard, rate, la livrare, op, revolut, ordin de plata, apple pay, klarna, la curier, tbi, ramburs, în rate, google pay, plătesc mai târziu, împart plata, ordin de plată",
    fail: "nu functioneaza, nu merge, invalid*, eroare, respins*, expirat*, refuzat*, nu accepta, nu este valid*, nu e valid*, esuat*, nu pot, nevalid*, nu se aplica, problem*, nu-l ia, nu il ia, nu imi ia, nu mi-l accept*, nu e valabil, nu a mers, nu funcțion*, nu reuș*, eșu*, erori, nu acceptă, nu se aplică, nu s-a aplicat, nu intră codul, blocat cont, nu vine codul, nu ia codul",
    twice:
      "de doua ori, dublu, dubla, de două ori, dublu*, dubl*, două plăți, 2 ori, luat prea mult, de 2 ori",
    coupon:
      "cupon*, codul, voucher*, tichet*, promotional*, cod de reducere, codul de reducere, cod promo*, promo*, două coduri",
    discount: "reducer*, ieftin*, promoti*, ofert*, discount*, reduc*, promoți*, mai ieftin*",
    pricedrop:
      "a scăzut prețul, prețul a scăzut, s-a ieftinit, mai ieftin acum, diferenț*, am plătit mai mult, ieri era mai scump",
    broken:
      "spart*, deteriorat*, stricat*, turtit*, rupt*, zgariat*, crapat*, avariat*, ciobit*, strivit*, bucati, zdrobit*, lovit*, indoit*, sifonat, deterior*, crăpat*, zgâriat*, făcut* bucăți, bucăți, vărsat*, scurs*, îndoit*, găur*, murdar*, țăndări",
    defect:
      "defect*, calitat*, nu porneste, stricat*, nu mai merge, nu mai funcționează, s-a stricat, reclamați* la produs, nu pornește, nu se încarcă, se oprește, stricat după",
    missing:
      "lips*, incomplet*, nu era, goala, uitat*, lipsește, doar jumătate, goală, nu era în, nu e în cutie, am primit doar, colet gol, cutie goală",
    invoice:
      "factur*, chitant*, bon, cui, tva, bon fiscal, cod fiscal, bon*ul, chitanț*, dovada cumpărării, dovada plății",
    company: "firm*, companie*, societate*, srl, societat*",
    stock:
      "stoc*, disponibil*, epuizat*, in stoc, mai aveți, revine, se aduce iar, există pe, reaprovizion*, mai vine în stoc",
    preorder: "precomand*, precomanda, înainte de lansare, lansări*, data lansării, lansare",
    customs: "vam*, taxe vamale, vamal*, taxe de import",
    abroad:
      "strainatat*, international*, alta tara, moldova, tari, tara, afara tarii, străinătat*, altă țară, țări, țară, germania, italia, spania, internațional*, europa, în afara",
    remote: "insul*, izolat*, zone izolate, la țară, delta, zonă îndepărtată, sat, sate, la munte",
    warranty: "garanti*, garanți*",
    repair: "repar*, service, service*, piese de schimb, depan*",
    genuine: "original*, fals*, autentic*, replic*, contrafăcut*, de încredere",
    material:
      "material*, bumbac, facut din, compozitie, din ce e, din ce este, lână, piele naturală, se spală, la mașină, intră la apă, spălat, spălare, poliester",
    color: "culoar*, culori, nuanț*, ca în poză, în poză, din poză",
    howto:
      "instructiuni*, manual*, cum se foloseste, cum se spala, montaj*, cum folosesc, instrucțiun*, cum se folosește, cum se montează",
    points: ", puncte am, punctele mele, folosesc punctele, puncte de fidelitate, punctele și",
    member: "membru*, fidelitat*, recomand unui prieten",
    account: "cont, contul*, profil*, contul, contului, cont nou",
    password: "parol*",
    login:
      "autentific*, loga*, cod de verificare, inregistr*, intra in cont, conecta*, conect*, loghez*, logare, înregistr*, fac cont, creez cont, cont nou, nu intru, nu vine codul",
    delete: "sterg*, sterge*, inchid contul, șterg*, închid contul, închideți contul",
    phone: "număr de telefon, numărul de telefon, număr nou de telefon",
    email: "e-mail*, email*, mail*",
    gift: "cadou*, ambalare*, impachet*, felicitare*, ambalaj*, felicitare, felicităr*, împachet*, mesaj cadou, fără preț",
    wholesale: "en gros, angro, cantități mari, revânz*",
    review: "recenzi*, recenzie, păreri, părere, evalu*, dau stele",
    hours:
      "orar*, deschis*, ora inchideti, închideți, până la ce oră, e cineva acum, când sunteți, când pot suna, programul, program de lucru, ce program",
    store: "magazin fizic, magazin*, showroom, showroom*, sediu*",
    pickup:
      "ridic*, ridicare personala, easybox, locker, iau eu, să o iau, să îl iau, ridicare personală, vin eu să",
    privacy: "date personale, datele mele, confidențialitat*, gdpr, vindeți datele",
    newsletter: "newsletter*, dezabon*, abon*, reclame, reclamă pe mail, noutăți, mailuri",
    install:
      "wifi, wi-fi, bluetooth, router*, conectează, deconect*, aplicați*, instal*, aparatul, dispozitiv*, software*, asoci*, internetul pe",
    how: "cum, ce trebuie sa fac, ce fac, procedura",
    which: "ce, care",
    why: "de ce, motiv*",
    person:
      "operator*, om, persoan*, agent*, cineva, angajat*, consultant*, relatii cu clientii, suport, suna-ma, sunati-ma, reprezentant*, manager*, vorbesc cu, vorbi cu, uman*, sunati, suna, sef*",
    bot: "robot*, automat, cu o masina, cu masina, cu masini, bot, chatbot*",
    complain:
      "plang*, anpc, avocat*, protectia consumator*, sesiz*, dau in judecata, plangere, proces, protectia, reclamati*, sa reclam, va reclam, reclamat",
    insult:
      "rusine*, bataie de joc, tepar*, teapa, hoti, scandalos*, jenant*, nervos*, furios*, ingrozitor*, groaznic*, inadmisibil*, a treia oara, jalnic*, nesimtiti, nesimtire, porcarie, dezgust*, mizeri*, escroc*, cacat, dezastru*, satul*, idiot*, inacceptabil*, oribil*, penibil*, prost*, rahat, incompetent*, dezamag*, enerv*, indignat*, naspa, penali",
    praise: "super, excelent*, minunat*, perfect*, grozav*, multumit*",
    thanks: "multumesc*, mersi",
    hello: "buna, salut, buna ziua, buna seara",
    bye: "la revedere, pa, o zi buna",
    offtopic:
      "vremea, vreme, glum*, poezi*, cantec*, fotbal, retet*, presedinte*, ploua, ploaie, film*, capitala, horoscop*",
    inject:
      "ignora*, instructiunile anterioare, toate instructiunile, modul dezvoltator, prefa-te, instructiuni anterioare, uita tot, uita de tot, uita instruc*, uita de instruc*, uita ce, uita toate, uita regulile",
    weekday: "duminica, sambata, weekend, sarbatori",
    amend:
      "adaug, adăuga, adăugați, adăugat, adaugi, modifica comanda, modific comanda, modifica + comand*, schimba + comand*, edita comanda, cantitate, cantitatea, scoate + comand*, scoateți, elimina + comand*, uniți, combina + comenzi, vreau doar unul, vreau doar una, unul în plus",
    advice:
      "recomand*, sfat*, sfătuiți, sugera*, sugestie, aleg, să aleg, alegere, alege, care e mai bun, care este mai bun, care e mai bună, mai bun pentru, mai bună pentru, cel mai bun pentru, diferență, diferențe, începăt*, ten uscat, ten gras, ten sensibil, piele uscată, piele sensibilă, ce produs, mi se potrivește, caut ceva, caut un cadou",
    contact:
      "număr de telefon, numărul de telefon, numărul vostru, numărul dumneavoastră, numărul dvs, adresa de mail, adresa de email, mailul vostru, emailul vostru, la ce număr, vă sun, să vă sun, vă contactez, vă contacta, vă scriu, date de contact, contact, whatsapp",
    cruelty: "pe animale, animale, animalele, iepuraș*, cruzime, cruelty free, cruelty",
    expiry:
      "expiră, expir*, expirării, expirat, termen de valabilitate, valabilitate, valabil, după deschidere, se păstrează, ține după, se strică, proaspăt, după dată",
    diet: "vegan*, vegetarian*, gluten, celiac*, halal, cușer, lactoză, fără zahăr, diabetic*, bio, ecologic*, porc, gelatină",
    currency:
      "monedă, monede, valută, în dolari, în euro, în lei, în lire, schimb valutar, cursul valutar",
    buy: "cum comand, cum pot comanda, cum cumpăr, cum pot cumpăra, cum se cumpără, vreau să cumpăr, vreau să comand, aș vrea să cumpăr, plasa o comandă, plasez o comandă, ajutați mă să comand, unde comand, cumpăra online, comanda online, în coș",
    chilled:
      "rece, reci, refrigerat*, congelat*, înghețat*, topește, topesc, gheață, lanț frigorific, cald a ajuns, geantă termică, la frig",
    compatible:
      "compatib*, merge cu, merge pe, funcționează cu, funcționează pe, se potrivește cu, se potrivește la, bun la modelul, modelul meu, aparatul meu, dispozitivul meu, telefonul meu, cu iphone, cu android, ce husă, priză, ștecher*, 220v, volți",
  },
  apart: {
    paybrand: "cardigan*",
    howmuch: "costum*",
  },
  everyday:
    "soț soțul soțului soția soției mama tata frate sora fiica fiul bunica bunicul prieten* vecin vecina copil* oameni salut ziua hei noroc mersi luni marți miercuri joi vineri sâmbătă duminică ieri azi astăzi mâine aseară diseară dimineață seara noapte noaptea trecut* viitor* săptămâna săptămâni zile acum urmă două doi trei patru cinci șase zece unu una unii primul prima deschis* deschid pus pun puneți vrei vrem vreți voiam avea avem aveți are avut trebui* poți pute* suntem era erau fie fiind scris scriu scrie zis zic zice spus spune spuneți spun văd vede văzut știu știe știți crezut cred credeam încerc* dat dau dați luat iau luați făcut fac face faceți facem ceva cineva undeva nimeni nimic nicăieri niciun nicio tot toate toți toată fiecare întreg foarte mult multe mulți multă puțin prea iar nou doar numai probabil sigur chiar așa deci tocmai demult atunci acuma imediat curând repede aici acolo afară înăuntru acasă albastr* roșu roșie roșii alb albă albi negru neagră negri verde verzi galben* gri roz maro acest acesta această asta aceste acești acel acea acela mei mele tău nostru noastră vostru voastră lui lor îți își mie ție nouă vouă cine câți fără nici însă ori prin spre peste sub între după până înainte despre către lângă hai domnul doamna mână mâini picior* cap* talie umeri față spate ani lună oră ore minut* poză poze telefon* număr numărul casă merge mers umblă gătesc strâng vechi vechiul vechea cardigan cardiganul costum costumul costume",
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
