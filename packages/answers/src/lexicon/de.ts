import type { Lexicon } from "./concepts.ts"

export const de: Lexicon = {
  language: "de",
  common:
    "der die das und ist ich nicht ein eine mein meine wie wo wann was warum ihr sie es zu mit auf fur von den dem im in an kann wird habe hat noch schon auch bei ihnen bitte danke hallo mir mich wenn oder aber nach aus sich wir sind war wurde immer kein keine wieder nur doch mal gibt",
  terms: {
    order: "bestell*, auftrag*, gekauft, kauf, einkauf, geordert",
    item: "artikel*, produkt*, ware, waren, sache, sachen, teil, teile, ding, schuh*, kleid*, hose*, hemd*, jacke*, zeug, pulli*, pullover*, mantel, rock, stiefel, sneaker, socken, tasse, tassen, lampe*, spielzeug, tasche, paar, t-shirt, shirt*, jeans",
    parcel:
      "paket*, sendung*, lieferung*, pakchen, packchen, karton*, ware, packerl, packung, packchen*, paeckchen, pakchen*, post",
    ship: "liefer*, versand*, versend*, versch*, schick*, zustell*, transport, nachhause liefern, hinschick*",
    dispatch:
      "versendet, verschickt, geht raus, abgeschickt, losgeschickt, rausgeschickt, versandt, verschickt ihr, versandfertig, rausgeht, rausgehen, schickt ihr, verpackt, raus ist, schon raus, noch nicht raus, ging raus, losgegangen, abgesendet",
    arrive:
      "ankomm*, ankam, angekommen, kommt, komm, da ist, da, erhalten, bekomm*, geliefert, eintrifft, eingetroffen, zugestellt, kommen, liefer*, bei mir, gekommen, ist da, hier ist, bei mir ist, in der post, vor der tur, da sein, zu hause",
    get: "bekomm*, erhalt*, erhalten, kriege, krieg, gekriegt",
    where: "wo, wohin, wo bleibt, verbleib, status, was ist mit, wo steckt",
    when: "wann, welchen tag, um wieviel uhr, bis wann, ab wann",
    howlong:
      "wie lange, wieviele tage, wie viele tage, lieferzeit*, dauert*, wie schnell, in wie viel*, wieviel tage, lieferdauer, wie viel zeit, wie viel tage, wielang, wie lang, wann etwa, wie zugig, wie rasch",
    howmuch:
      "was nehmt, was verlangt, wie viel kostet, was kostet, wieviel, kosten, kostet, preis, gebuhr*, wie viel, wie teuer, teuer, wie teuer war, was wurde, was muss ich, was macht das, was nehmen sie, was zahlt man, preislich, aufpreis, wie teuer ist, was kost",
    days: "tage, tag, tagen, frist*, woche*, werktag*, innerhalb, zeitraum",
    soon: "dringend, express*, schneller, eilig, eilt, morgen, sofort, schnell, bis freitag, bis samstag, bis montag, am samstag, am wochenende, vor dem wochenende, rechtzeitig, noch heute, so schnell wie, bis weihnachten, bis zum",
    notyet:
      "noch nicht, immer noch nicht, noch kein*, bisher nicht, noch nix, immer noch kein*, bis heute nicht, noch immer, warte immer noch, nie, noch nicht da, nicht angekommen, nix da, nichts angekommen, ist nicht gekommen, kam nicht, kam nie, immer noch nichts, bis jetzt nicht, bisher nichts, nichts bekommen",
    neg: "nicht, kein, keine, keinen, nie, nix, nichts, ohne",
    late: "spat, verspat*, verzoger*, uberfallig, dauert so lange, ewig, so lange, langsam, zu lange, lange her, langst, schon langer, seit wochen, viel zu lang",
    wait: "warte*, warten, wartet",
    stuck:
      "bewegt sich nicht mehr, keine aktualisierung, hangt, tut sich nichts, bewegt sich nicht, kein update, steht still, nicht aktualisiert, seit tagen + status, feststeck*, steckt fest, steckt + fest, hangt + fest, ruhrt sich nicht, hangt seit, liegt seit, keine bewegung, seit tagen nichts, kommt nicht weiter",
    lost: "verloren*, verschwunden, gestohlen, weg, verlorengegangen, geklaut, unauffindbar, futsch, abhanden, verschollen, weggekommen",
    delivered:
      "als zugestellt, zugestellt markiert, angeblich zugestellt, angeblich geliefert, laut dhl, laut sendungsverfolgung zugestellt, steht zugestellt, als geliefert, beim nachbarn, nachbar hat, nachbarin hat, vor die tur, vor der tur, drauβen abgestellt, draussen abgestellt, abgestellt, abgelegt, angeblich abgegeben, beim nachbarn abgegeben, jemand hat unterschrieben, als abgegeben",
    track:
      "verfolg*, sendungsverfolgung, sendungsnummer, tracking*, trackingnummer, sendungsstatus, nachverfolg*, wie weit, wo sehe ich, wo kann ich sehen, stand meiner, stand der, lieferstatus, bestellstatus, versandstatus, paketverfolgung, nachschauen wo, nachsehen wo, sehen wo, gucken wo, tracken, getrackt, schon unterwegs",
    courier:
      "dhl, hermes, dpd, gls, ups, paketdienst*, post, zusteller*, versanddienst*, lieferdienst*, postbote, bote, fahrer, lieferant, amazon, wer liefert, mit wem, paketbote*, postler",
    postage:
      "versandkosten*, porto*, lieferkosten, versandgebuhr*, liefergebuhr*, versandkostenfrei, kostenloser versand, gratis versand, kostet der versand, kostet die lieferung, versand kostenlos, versand bezahlen, versand zahlen, kostet + versand*, kostet + lieferung, was kostet der versand, was kostet die lieferung, versandpauschale, frei haus, porto frei, lieferung gratis, lieferung umsonst, lieferung kostenlos, versand umsonst, versand gratis, fur den versand, fur die lieferung, wie teuer ist der versand",
    free: "kostenlos*, gratis, umsonst, kostenfrei*, frei",
    whopays:
      "wer zahlt, wer tragt, selbst zahlen, selber zahlen, wer ubernimmt, auf meine kosten, muss ich + zahlen, muss ich + bezahlen, zahlt + porto, wer bezahlt, zahl ich, trag ich, selber bezahlen, auf eure kosten, ubernehmt ihr, zahlt ihr, tragt ihr, muss ich selber, selbst tragen, selber tragen, wer kommt + auf, wer blecht, wird mir abgezogen, zu meinen lasten",
    sendback:
      "zuruckschick*, zuruck schick*, ruckgabe*, retour*, rucksend*, zuruckgeb*, zuruckgeben, zurucksend*, umtausch*, ruckschein, retoure*, zuruckgeschickt, zuruck geben, wiederruf*, widerruf*, schick* + zuruck, geht zuruck, gebe + zuruck, ruckversand*, zuruckbring*, wieder zuruck, nicht gefall*, gefallt nicht, gefallt mir nicht, nicht zusagt, geruckgeb*, wollt ihr + zuruck, zuruckbekomm* + ihr, ruckschicken, rucknahme, nehmt ihr + zuruck, zuruckgenommen, zuruckgeht, wiederbringen, wieder abgeben, behalte + nicht, nicht behalten",
    refund:
      "erstatt*, ruckerstatt*, geld zuruck, mein geld, ruckzahl*, gutschrift*, geld wieder, zuruckerstatt*, zuruckuberw*, ruckuberweis*, kohle zuruck, geld + da ist, geld + kommt, kohle wieder, geld + drauf, geld + konto, geld wiederhaben, geld wiederbekomm*, geld zuruckbekomm*, wieder drauf, wieder auf dem konto, gutgeschrieben, ruckvergut*",
    money: "geld, kohle, betrag, summe, euro, knete, penunzen, asche",
    exchange:
      "umtausch*, austausch*, tausch*, umgetauscht, gegen ein*, ersatz*, eintausch*, neue kriegen, neuen kriegen, neues kriegen, neue bekommen, neuen bekommen, neues bekommen, was anderes nehmen, andere farbe, anderer farbe, andere nehmen, neue schicken, neuen schicken, neues schicken, wechseln gegen, neue haben, neuen haben, neues haben, dafur + neu*, neues paar, anderes modell, anderen nehmen",
    size: "fallt + aus, fallen + aus, trage sonst, grosse*, grossen*, konfektion*, schuhgrosse, nummer grosser, grossentabelle, passform, masse, weite, zwischen M und L, welche grosse, grose, grosze, welche gross, masstabelle, fallt das, fallen die, fallt + klein, fallt + gross, fallen + klein, fallen + gross, normal aus, korpergrosse, taillenumfang, bundweite, brustumfang, schuhgr*, wie gross",
    misfit:
      "zu klein, zu gross, zu eng, zu weit, passt nicht, passen nicht, druck*, zu lang, zu kurz, nummer grosser, nummer kleiner, grosser, kleiner, andere grosse, anderen grosse, falsche grosse, grosse grosser, eine grosse, enger, drucken, eng, sitzt nicht, zu breit, zu schmal, zu knapp, zu kurze, schlabber*, spannt, zwickt, rutscht, gehe nicht rein, passen mir nicht, passt mir nicht, passt uberhaupt nicht, kriege + nicht zu, geht nicht zu, lasst sich nicht schliessen, grossere, kleinere, viel zu",
    cancel:
      "stornier*, storno*, abbestell*, ruckgangig, nicht abschicken, nicht schicken, nicht verschicken, bestellung abbrech*, annullier*, nicht mehr schicken, bitte nicht + schick*, abbrechen, cancel*, nicht losschick*, schickt + nicht, stonier*, zurucktreten, zuruckziehen, rausnehmen, bestellung stoppen, stoppen, bestellung loschen, bestellung weg, abblasen",
    dontwant:
      "will nicht mehr, nicht mehr haben, will es nicht, doch nicht, anders uberlegt, brauche + nicht, brauch + nicht, aus versehen, versehentlich, gefallt mir nicht, gefallt nicht, mochte + nicht mehr, nicht mehr, umentschieden, will das nicht, will + nicht mehr, brauche nicht mehr, nicht mehr brauche, hat sich erledigt, doch lieber nicht, verklickt, zu viel bestellt, doppelt bestellt, falsch bestellt, kein interesse",
    address:
      "adresse*, anschrift*, strasse*, hausnummer*, plz, postleitzahl*, lieferadresse*, lieferanschrift, wohnung, adrese, adrresse, anschrfit, hausnr, stiege, postfach",
    elsewhere:
      "ins buro, mein buro, buro, zur arbeit, auf arbeit, woanders, andere adresse, anderen adresse, anderer adresse, umgezogen, umzug, neue adresse, anderen ort, nachbar*, packstation, woandershin, neue wohnung, umleiten, anderswo*, zu meinen eltern, zu meiner mutter, zu meiner schwester, an meine mutter, an meine eltern, an meine schwester, zu einem freund, zu einer freundin, an eine freundin, an einen freund, an meine oma, direkt an sie, direkt an ihn, an jemand*, bin nicht da, nicht zu hause, nicht zuhause, im urlaub, verreist, in die arbeit, ins hotel, arbeitsplatz, arbeitsstelle, wunschort, ablageort, abstellort",
    wrong:
      "falsch*, verkehrt*, vertippt, verwechselt, fehler, nicht das was, nicht der richtige, vertan, stimmt nicht, was anderes, etwas anderes, nicht das bestellte, was ganz anderes, ganz andere*, ganz anderes, anderes bekommen, falsche farbe, andere farbe bekommen, nicht meins, nicht mein, gehort mir nicht, statt, stattdessen, anstatt, sieht anders aus, anders als auf, anders als im, nicht wie auf dem bild, nicht wie beschrieben, hatte + bestellt und, wollte + bekommen",
    change: "ander*, andern, korrigier*, bearbeit*, aktualisier*, anpass*, umander*, wechsel*",
    pay: "zahl*, bezahl*, gezahlt, abbuch*, abgebucht, belast*, begleich*, blechen, geld abgezogen, geld weg, gezahlt habe, abgezogen",
    method:
      "zahlungsart*, zahlungsmethode*, bezahlmethode*, zahlungsmoglichkeit*, zahlungsmittel, womit kann ich, wie kann ich zahlen, wie kann ich bezahlen, bezahlmoglichkeit*, akzeptier*, zahlungsweise*, bezahlart*, nehmt ihr, womit zahlen, womit bezahlen, womit kann man, wie zahlt man, wie bezahlt man, wie kann man zahlen, wie kann man bezahlen, kann ich auch mit, nehmen sie, geht auch, anders zahlen, anders bezahlen, was akzeptiert",
    paybrand:
      "meine karte, meiner karte, karte abgelehnt, paypal, klarna, kreditkarte*, visa, mastercard, lastschrift, rechnungskauf, auf rechnung, vorkasse, sofortuberweisung, uberweisung, ec karte, ratenzahlung, raten, giropay, sepa, nachnahme, apple pay, google pay, twint, bar, ec-karte, in raten, spater zahlen, spater bezahlen, per rechnung, auf raten, ratenkauf, raten zahlen, bar zahlen, bei lieferung zahlen, bei abholung zahlen, bankeinzug, bankuberweisung, girokarte, debitkarte, amex, maestro, sofort uberweisung, amazon pay, wero, paydirekt, kauf auf rechnung, monatlich zahlen, kreditkart, karte zahlen, mit karte",
    fail: "funktioniert nicht, geht nicht, klappt nicht, fehlgeschlagen, fehler*, abgelehnt, ungultig*, abgelaufen, nicht gultig, wird nicht akzeptiert, nicht angenommen, nicht eingelost, nicht einlos*, lasst sich nicht, problem*, scheiter*, nicht moglich, nimmt + nicht, spinnt, funktionieren nicht, akzeptiert + nicht, nicht akzeptiert, gilt nicht, nicht anerkannt, verweiger*, geht nicht durch, wird abgelehnt, wurde abgelehnt, geht nich, klappt nich, nicht durch, bricht ab, abgebrochen, haut nicht hin, will nicht, streikt, hangt sich auf, kann nicht bezahlen, kann nicht zahlen, lasst mich nicht, wird nicht genommen, nicht angezeigt, kommt fehler, zuruckgewiesen, nicht abgeschlossen",
    twice:
      "doppelt*, zweimal, zwei mal, 2x, mehrfach, 2 mal, zwei abbuchungen, doppel, zweifach, zweimal abgebucht, nochmal abgebucht",
    coupon:
      "gutschein*, rabattcode*, code, codes, coupon*, aktionscode, promocode*, rabattgutschein, rabatcode, gutschien*, guschein*, willkommenscode, willkommensrabatt, bon einlosen",
    discount:
      "rabatt*, gunstiger, billiger, angebot*, aktion, prozente, nachlass, sonderangebot*, sale, schnappchen, preisnachlass, prozent, billig*, preiswerter, verhandeln, handeln, black friday, schlussverkauf, studentenrabatt, herabgesetzt",
    pricedrop:
      "preis gesenkt, preis gefallen, billiger geworden, preisdifferenz, preisgarantie, bestpreis*, jetzt billiger, jetzt gunstiger, preisanpassung, reduziert worden, gunstiger geworden, preis runter, im preis gefallen, billiger als, gunstiger als, jetzt reduziert, runtergesetzt, heruntergesetzt, weniger kostet, kostet jetzt weniger, kostet weniger",
    broken:
      "sprung, gesprungen, kaputt*, beschadig*, zerbroch*, defekt angekommen, zerdruckt, eingedruckt*, zerkratz*, gebrochen, scherben, zerstort, demolier*, verbeult*, gerissen, riss, kratzer, ausgelaufen, verbogen, zersplittert, zerquetscht, lädiert, bruch, hinuber, im eimer, defekt, loch, locher, fleck*, flecken, reissverschluss*, knopfe, naht, nahte, aufgegangen, fadt, faden, abgefallen, abgerissen, abgebrochen, auseinander*, zerriss*, riss im, dreckig, schmutzig, verschmutzt, nass, durchnasst, feucht, schimmel*, rost*, delle*, macke*, schramme*, angeschlagen, henkel, lack ab, verfarbt, verwaschen, ausgefranst, franst, schon offen, geoffnet angekommen, war offen, undicht, lauft aus, lose, wackelt, wacklig, krumm, schief, klemmt, angeknackst, zerfetzt, zerschlagen, sieht gebraucht, gebrauchter, gebrauchtes, schon getragen, knopf + ab, knopf + fehlt, knopf + lose, knopf weg, naht + auf, nahte + auf",
    defect:
      "defekt*, mangel*, qualitat*, funktioniert nicht richtig, kaputt gegangen, kaputtgegangen, fehlerhaft*, geht nicht an, reklam*, mangelhaft, schlecht verarbeitet, naht, sind tot, ist tot, geht nicht mehr, gehen nicht mehr, hat den geist aufgegeben, ladt nicht, lauft nicht, springt nicht an, geht ständig aus, macht gerausche, brummt, schrott, billig verarbeitet, verarbeitung, eingelaufen, eingegangen, farbt ab, fusselt, pillt, gibt keinen mucks, nach einmal, nach einer woche, nicht mehr an, tut nicht, tut es nicht",
    missing:
      "fehlt*, fehlen, fehlend*, unvollstandig*, nicht dabei, nicht drin, nur ein teil, vergessen, leer, nicht im paket, nicht im karton, nicht in der, nur die halfte, nur eins, nur einer, nur eine von, war leer, fehlt was, teile fehlen, nicht alles, nicht komplett, unvollst*, nicht beigelegt, lag nicht, eins zu wenig, zu wenig",
    invoice:
      "rechnung, rechnungen, quittung*, beleg*, mwst, mehrwertsteuer, steuernummer, ust*, kassenbon, rechnungskopie, bon, rechnug, rechung, kaufbeleg, kassenzettel, bon verloren, zahlungsbeleg, kaufnachweis, steuererklarung, furs finanzamt, spesen, spesenabrechnung, buchhaltung",
    company: "firma*, unternehmen, gewerbe, betrieb, arbeitgeber",
    stock:
      "lager*, verfugbar*, vorratig, ausverkauft, auf lager, nachschub, wieder da, wieder reinkommt, lieferbar, vergriffen, bestand, wieder rein, wieder verfugbar, habt ihr + noch, habt ihr noch, gibt es noch, gibts noch, noch da, noch zu haben, noch welche, noch eins, kommt wieder, wieder geben, wieder im sortiment, nicht mehr da, restbestand, reinbekommt, reinbekommen, auslaufmodell, nachbestell*",
    preorder:
      "vorbestell*, anzahlung, erscheint, erscheinungs*, vorverkauf, vormerk*, reservier*, zurucklegen, rauskommt, vorab bestellen",
    customs: "zoll*, einfuhr*, importgebuhr*, einfuhrumsatz*, steuern",
    abroad:
      "ausland*, international*, ins ausland, schweiz, osterreich, andere lander, anderes land, welche lander, eu lander, weltweit, nach frankreich, nach italien, usa, lander, nach osterreich, nach deutschland, in die schweiz, nach spanien, nach england, nach polen, nach holland, nach belgien, nach schweden, nach danemark, nach norwegen, nach luxemburg, nach tschechien, nach griechenland, nach portugal, nach grossbritannien, in die usa, nach amerika, in die turkei, nach liechtenstein, anderes ausland, uber die grenze, ausserhalb, ausserhalb von",
    remote: "insel*, inselzuschlag, dorf, abgelegen, helgoland, sylt",
    warranty: "garantie*, gewahrleistung*, abgedeckt, garanti, gewahrleist, noch garantie",
    repair:
      "reparier*, reparatur*, ersatzteil*, kundendienst, richten lassen, instandsetz*, nahen, flicken, instand, wieder heile, heil machen",
    genuine:
      "original*, echt*, falschung*, gefalscht*, fake*, imitat*, plagiat*, echtes leder, echt leder, nachgemacht*",
    material:
      "material*, stoff, baumwolle, leder, woraus, gemacht aus, wolle, zusammensetzung, inhaltsstoff*, polyester, leinen, besteht aus, allerg*, nickel, vegan, kunstleder, woraus besteht, kaschmir, synthetik, bio baumwolle, viskose, wasserdicht, futter, gefuttert",
    color: "farb*, schwarz*, weiss*, rot, blau, grun",
    howto:
      "anleitung*, gebrauchsanweisung*, bedienungs*, wie benutz*, wie verwend*, wie funktioniert, aufbau*, montage*, wasch*, pflegehinweis*, wie geht das, trockner, bugeln, reinigen, reinigung, pflege, zusammenbau*, zusammenbauen, gebrauchsanleitung, wie baut man, bedienung",
    points: "punkte*, treue*, bonus*, pramien, guthaben, punkte sammeln, stempel*",
    member: "mitglied*, vip, kundenkarte, abo, club",
    login:
      "einlogg*, anmeld*, login, log in, komme nicht rein, bestatigungscode, registrier*, ausgesperrt, zugang, einzuloggen, reinkommen, komme nicht in mein, lasst mich nicht rein, anmelden geht, zugangsdaten, konto gesperrt, konto erstellen, konto anlegen",
    password:
      "passwort*, kennwort*, password, pasword, passwrt, pw vergessen, zugangsdaten vergessen",
    account: "konto, kundenkonto, profil, benutzerkonto, account, meine daten, mein konto",
    delete: "losch*, schliessen, entfern*, kundigen",
    phone: "handynummer, telefonnummer, telefon, handy, rufnummer, mobilnummer",
    email: "email*, mail, e-mail, mailadresse",
    gift: "einpacken, eingepackt, geschenk*, verpack*, grusskarte*, geburtstag*, schenken, widmung, schon verpackt, schon verpacken, hubsch verpack*, schleife, karte dazu, gruß dazu, ohne preis, ohne rechnung im paket",
    wholesale:
      "grosshandel*, grosshandler*, grosse menge*, mengenrabatt, wiederverkauf*, handler, grossbestellung, b2b, sammelbestellung",
    review: "bewert*, rezension*, feedback, sterne",
    hours:
      "offnungszeit*, geschaftszeit*, wann habt ihr offen, geoffnet, offen, servicezeit*, sprechzeit*, wochenende, erreichbar, morgens auf, macht ihr auf, habt ihr auf, aufmacht, zumacht, macht ihr zu, habt ihr + auf, wann macht ihr, wann ist offen, wie lange seid ihr, bis wann seid ihr, wann seid ihr, seid ihr + da, feiertag*, feiertags, geschlossen, mittagspause, wann erreiche ich, telefonisch erreich*, samstag auf, sonntag auf, wann kann ich anrufen",
    store:
      "filiale*, ladengeschaft*, geschaft*, laden, standort*, vor ort, showroom, euer laden, euren laden, im laden, im geschaft, anprobieren",
    pickup:
      "abhol*, selbstabhol*, abzuholen, abgeholt, click and collect, paketshop, vorbeikommen und, selbst holen, selber holen, bei euch holen, im laden abholen, im geschaft abholen, im laden holen, im geschaft holen, mitnehmen, selber abholen, vorbeikommen, vorbei kommen, packstation, abgabestelle, abgabepunkt, paketstation, annahmestelle, hole + ab, hol + ab, holen kommen",
    privacy: "datenschutz*, personliche daten, dsgvo, personenbezogen*",
    newsletter: "newsletter*, werbemail*, werbung, abmelden, abbestellen",
    install:
      "installier*, installation, wlan, bluetooth, koppeln, aufladen, laden lasst, verbinden, einricht*",
    how: "wie, schritte, ablauf, vorgehen, was muss ich, was tun, was mache ich, was mach ich",
    which: "welche*, was fur",
    why: "warum, wieso, weshalb, grund",
    person:
      "mensch*, mitarbeiter*, person, echte person, kundenservice, kundendienst, berater*, mit jemand*, kann jemand, konnte jemand, ist + jemand, jemand + sprechen, jemand + anrufen, jemand + zuruckruf*, jemand + helfen, jemand + erreich*, jemand vom, support, sachbearbeiter*, ansprechpartner*, mit einem, ruft mich an, anrufen, ruckruf, chef, vorgesetzt*, service mitarbeiter, sprechen, live chat, echter mensch, richtiger mensch, jemanden sprechen, jemanden erreichen, jemand da",
    bot: "bot, roboter, maschine, chatbot, automat, computer",
    complain:
      "beschwer*, verbraucherzentrale, verbraucherschutz, anwalt, anzeige, anzeigen, klage, verklag*, rechtsanwalt, reklamation einreichen, verbraucher*",
    insult:
      "unverschamt*, frechheit, schlecht*, katastroph*, betrug*, abzock*, schweinerei, sauerei, scheiss*, mist, saftladen, unmoglich, sauer, wutend, unfassbar, drecksladen, idiot*, unzumutbar, lacherlich, verarsch*, zum kotzen, schnauze voll, drittes mal, dritte mal, zum dritten, skandal, ekelhaft*, unterirdisch*, enttausch*, reicht mir, witz, stinkt, arsch*, verdammt, inakzeptabel, schlimmste*",
    praise:
      "super, toll, klasse, perfekt, prima, wunderbar, begeistert, ausgezeichnet, top, liebe es",
    thanks: "danke*, vielen dank, dankeschon, merci",
    hello: "hallo, hi, guten tag, guten morgen, guten abend, moin, servus, gruss gott, hey",
    bye: "tschuss, auf wiedersehen, ciao, bis bald, schonen tag, tschau",
    offtopic:
      "wetter, witz erzahl*, gedicht*, lied, fussball, rezept*, bundeskanzler, regnet, film, hausaufgaben, hauptstadt, ubersetze, horoskop, wie spat, serie, marchen, geschenkidee*",
    inject:
      "ignorier*, vorherigen anweisungen, alle anweisungen, vergiss alle*, vergiss deine, entwicklermodus, systemprompt, tu so als, du bist jetzt, anweisungen",
  },
  offTopic: [
    "regnet es am wochenende",
    "erzahl mir was lustiges",
    "wer hat gestern gewonnen",
    "schreib ein gedicht uber den herbst",
    "was soll ich heute kochen",
    "wie alt bist du",
    "was ist die hauptstadt von kanada",
    "ich habe kopfschmerzen",
    "ok",
    "haha",
    "ich schaue nur",
    "empfiehl mir einen film",
    "was ist zwolf mal neun",
    "mach meine hausaufgaben",
    "wie steht der euro",
  ],
}
