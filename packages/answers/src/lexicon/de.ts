import type { Lexicon } from "./concepts.ts"

export const de: Lexicon = {
  language: "de",
  common:
    "der die das und ist ich nicht ein eine mein meine wie wo wann was warum ihr sie es zu mit auf fur von den dem im in an kann wird habe hat noch schon auch bei ihnen bitte danke hallo mir mich wenn oder aber nach aus sich wir sind war wurde immer kein keine wieder nur doch mal gibt",
  terms: {
    order: "bestell*, auftrag*, gekauft, kauf, einkauf, geordert",
    item: "artikel*, produkt*, ware, waren, sache, sachen, teil, teile, ding, schuh*, kleid*, hose*, hemd*, jacke*, zeug, pulli*, pullover*, mantel, rock, stiefel, sneaker, socken, tasse, tassen, lampe*, spielzeug, tasche, paar, t-shirt, shirt*, jeans, becher, teller, vase, kanne, wasserkocher, toaster, sofa, couch, stuhl, tisch, regal, schrank, matratze, kissen, decke, teppich, kopfhorer, ladegerat, kabel, laptop, tablet, tastatur, lautsprecher, ring, kette, armband, ohrringe, parfum, creme, lippenstift, shampoo, serum, leine, halsband, futter, hundefutter, katzenfutter, katzenstreu, zelt, rucksack, fahrrad, helm, bluse, tshirt, shorts, leggings, schlafanzug, sandalen, hausschuhe, mutze, schal, handschuhe, gurtel, bh, badeanzug, bikini, mixer, kaffeemaschine, glas, glaser, flasche, schussel, kerze, puzzle, buch, puppe, kinderwagen, handyhulle, bildschirm, monitor, drucker, kamera, fohn, schokolade, pralinen, kaffee, tee, wein, turnschuhe, dinger, klamotten, hoodie, spiegel, reissverschluss, naht, knopf, griff, henkel, deckel, sohle, absatz",
    parcel:
      "paket*, sendung*, lieferung*, pakchen, packchen, karton*, ware, packerl, packung, packchen*, paeckchen, pakchen*, post",
    ship: "liefer*, versand*, versend*, versch*, schick*, zustell*, transport, nachhause liefern, hinschick*",
    dispatch:
      "versendet, verschickt, geht raus, abgeschickt, losgeschickt, rausgeschickt, versandt, verschickt ihr, versandfertig, rausgeht, rausgehen, schickt ihr, verpackt, raus ist, schon raus, noch nicht raus, ging raus, losgegangen, abgesendet",
    arrive:
      "ankomm*, ankam, angekommen, kommt, komm, da ist, da, erhalten, bekomm*, geliefert, eintrifft, eingetroffen, zugestellt, kommen, liefer*, bei mir, gekommen, ist da, hier ist, bei mir ist, in der post, vor der tur, da sein, zu hause",
    get: "bekomm*, erhalt*, erhalten, kriege, krieg, gekriegt",
    where:
      "wo, wohin, wo bleibt, verbleib, status, was ist mit, wo steckt, wo bleibn, wo hangt, wo ist, wo sind",
    when: "wann, welchen tag, um wieviel uhr, bis wann, ab wann",
    howlong:
      "wie lange, wieviele tage, wie viele tage, lieferzeit*, dauert*, wie schnell, in wie viel*, wieviel tage, lieferdauer, wie viel zeit, wie viel tage, wielang, wie lang, wann etwa, wie zugig, wie rasch, wie lange dauert, dauert das lang, wie lange braucht ihr, wie lange braucht das, wielange, wie fix, wie flott, wieviel tagen, wie vielen tagen",
    howmuch:
      "was nehmt, was verlangt, wie viel kostet, was kostet, wieviel, kosten, kostet, preis, gebuhr*, wie viel, wie teuer, teuer, wie teuer war, was wurde, was muss ich, was macht das, was nehmen sie, was zahlt man, preislich, aufpreis, wie teuer ist, was kost",
    days: "tage, tag, tagen, frist*, woche*, werktag*, innerhalb, zeitraum, bis wann, ruckgabefrist, widerrufsfrist, wie lange kann",
    soon: "dringend, express*, schneller, eilig, eilt, morgen, sofort, schnell, bis freitag, bis samstag, bis montag, am samstag, am wochenende, vor dem wochenende, rechtzeitig, noch heute, so schnell wie, bis weihnachten, bis zum",
    notyet:
      "noch nicht, immer noch nicht, noch kein*, bisher nicht, noch nix, immer noch kein*, bis heute nicht, noch immer, warte immer noch, nie, noch nicht da, nicht angekommen, nix da, nichts angekommen, ist nicht gekommen, kam nicht, kam nie, immer noch nichts, bis jetzt nicht, bisher nichts, nichts bekommen, keine spur, nix angekommen, nix gekommen, immer noch nix, is noch nicht da, nie angekommen, nie gekommen, nicht aufgetaucht, lasst auf sich warten, wo bleibt, nix hier, nichts hier, hab nichts, habe nichts bekommen, hab nix, nie vorbeigekommen, nie vorbei gekommen, nie geklingelt, niemand geklingelt",
    neg: "nicht, kein, keine, keinen, nie, nix, nichts, ohne",
    late: "spat, verspat*, verzoger*, uberfallig, dauert so lange, ewig, so lange, langsam, zu lange, lange her, langst, schon langer, seit wochen, viel zu lang, sollte gestern, sollte schon da, sollte langst, hatte gestern",
    wait: "warte*, warten, wartet",
    stuck:
      "bewegt sich nicht mehr, keine aktualisierung, hangt, tut sich nichts, bewegt sich nicht, kein update, steht still, nicht aktualisiert, seit tagen + status, feststeck*, steckt fest, steckt + fest, hangt + fest, ruhrt sich nicht, hangt seit, liegt seit, keine bewegung, seit tagen nichts, kommt nicht weiter, hangt fest, hangt beim, hangt im, festhangt, verteilzentrum, paketzentrum, liegt im, liegt beim, tut sich nix, passiert nix, passiert nichts, nichts bewegt",
    lost: "verloren*, verschwunden, gestohlen, weg, verlorengegangen, geklaut, unauffindbar, futsch, abhanden, verschollen, weggekommen, nirgends, hat jemand mitgenommen, ist weg, war weg, einfach weg",
    delivered:
      "als zugestellt, zugestellt markiert, angeblich zugestellt, angeblich geliefert, laut dhl, laut sendungsverfolgung zugestellt, steht zugestellt, als geliefert, beim nachbarn, nachbar hat, nachbarin hat, vor die tur, vor der tur, drauβen abgestellt, draussen abgestellt, abgestellt, abgelegt, angeblich abgegeben, beim nachbarn abgegeben, jemand hat unterschrieben, als abgegeben, steht geliefert, angeblich da, fahrer sagt, bote sagt, zusteller sagt",
    track:
      "verfolg*, sendungsverfolgung, sendungsnummer, tracking*, trackingnummer, sendungsstatus, nachverfolg*, wie weit, wo sehe ich, wo kann ich sehen, stand meiner, stand der, lieferstatus, bestellstatus, versandstatus, paketverfolgung, nachschauen wo, nachsehen wo, sehen wo, gucken wo, tracken, getrackt, schon unterwegs, wo steckt, wo bleibt, was ist mit meinem paket, was ist mit meiner bestellung, paketstatus",
    courier:
      "dhl, hermes, dpd, gls, ups, paketdienst*, post, zusteller*, versanddienst*, lieferdienst*, postbote, bote, fahrer, lieferant, amazon, wer liefert, mit wem, paketbote*, postler",
    postage:
      "versandkosten*, porto*, lieferkosten, versandgebuhr*, liefergebuhr*, versandkostenfrei, kostenloser versand, gratis versand, kostet der versand, kostet die lieferung, versand kostenlos, versand bezahlen, versand zahlen, kostet + versand*, kostet + lieferung, was kostet der versand, was kostet die lieferung, versandpauschale, frei haus, porto frei, lieferung gratis, lieferung umsonst, lieferung kostenlos, versand umsonst, versand gratis, fur den versand, fur die lieferung, wie teuer ist der versand, furs verschicken, furs versenden, furs schicken, nehmt ihr fur, verlangt ihr fur, zahlt man fur den, was kostet das schicken, kostet es mich zu schicken, zustellgebuhr, fracht, kost der versand, kost die lieferung",
    free: "kostenlos*, gratis, umsonst, kostenfrei*, frei",
    whopays:
      "wer zahlt, wer tragt, selbst zahlen, selber zahlen, wer ubernimmt, auf meine kosten, muss ich + zahlen, muss ich + bezahlen, zahlt + porto, wer bezahlt, zahl ich, trag ich, selber bezahlen, auf eure kosten, ubernehmt ihr, zahlt ihr, tragt ihr, muss ich selber, selbst tragen, selber tragen, wer kommt + auf, wer blecht, wird mir abgezogen, zu meinen lasten, selbst bezahlen, muss ich zahlen, muss ich das zahlen, muss ich bezahlen, geht auf mich, geht auf euch, kostet mich das, kostet mich was, kost mich das, zahlt ihr das",
    sendback:
      "zuruckschick*, zuruck schick*, ruckgabe*, retour*, rucksend*, zuruckgeb*, zuruckgeben, zurucksend*, umtausch*, ruckschein, retoure*, zuruckgeschickt, zuruck geben, wiederruf*, widerruf*, schick* + zuruck, geht zuruck, gebe + zuruck, ruckversand*, zuruckbring*, wieder zuruck, nicht gefall*, gefallt nicht, gefallt mir nicht, nicht zusagt, geruckgeb*, wollt ihr + zuruck, zuruckbekomm* + ihr, ruckschicken, rucknahme, nehmt ihr + zuruck, zuruckgenommen, zuruckgeht, wiederbringen, wieder abgeben, behalte + nicht, nicht behalten, einschicken, zuruck schicken, wieder loswerden, gehen zuruck, zuruckgehen, zuruck damit, behalte ich nicht, behalt ich nicht, ware zuruck, zuruckgegeben, sende + zuruck, schicke + zuruck, schick + zuruck",
    refund:
      "erstatt*, ruckerstatt*, geld zuruck, mein geld, ruckzahl*, gutschrift*, geld wieder, zuruckerstatt*, zuruckuberw*, ruckuberweis*, kohle zuruck, geld + da ist, geld + kommt, kohle wieder, geld + drauf, geld + konto, geld wiederhaben, geld wiederbekomm*, geld zuruckbekomm*, wieder drauf, wieder auf dem konto, gutgeschrieben, ruckvergut*, meine kohle, knete, will mein geld, geld haben, zuruck aufs konto, geld erstattet, keinen cent, kein cent, keinen euro, kein geld gesehen, geld noch nicht, noch kein geld, auf mein geld, kohle noch nicht, krieg ich + geld, kriege ich + geld, bekomme ich + geld, bekomm ich + geld, geld gleich, geld sofort",
    money: "geld, kohle, betrag, summe, euro, knete, penunzen, asche",
    exchange:
      "umtausch*, austausch*, tausch*, umgetauscht, gegen ein*, ersatz*, eintausch*, neue kriegen, neuen kriegen, neues kriegen, neue bekommen, neuen bekommen, neues bekommen, was anderes nehmen, andere farbe, anderer farbe, andere nehmen, neue schicken, neuen schicken, neues schicken, wechseln gegen, neue haben, neuen haben, neues haben, dafur + neu*, neues paar, anderes modell, anderen nehmen, gegen ein, gegen eine, gegen einen, was anderes stattdessen, ein neues paar, was neues, ersetzen, ersetzt, eine nummer grosser, eine nummer kleiner, in grosser, in kleiner, lieber in, bekomme ich + neue, krieg ich + neue, kriege ich + neue, bekomm ich + neue, bekomme ich + neues, krieg ich + neues, krieg ich + neuen, ein frisches, heile, heiles, heilen",
    size: "fallt + aus, fallen + aus, trage sonst, grosse*, grossen*, konfektion*, schuhgrosse, nummer grosser, grossentabelle, passform, masse, weite, zwischen M und L, welche grosse, grose, grosze, welche gross, masstabelle, fallt das, fallen die, fallt + klein, fallt + gross, fallen + klein, fallen + gross, normal aus, korpergrosse, taillenumfang, bundweite, brustumfang, schuhgr*, wie gross, welche gr, fallen die aus, fallt das aus, fallt der aus, wie fallen",
    misfit:
      "zu klein, zu gross, zu eng, zu weit, passt nicht, passen nicht, druck*, zu lang, zu kurz, nummer grosser, nummer kleiner, grosser, kleiner, andere grosse, anderen grosse, falsche grosse, grosse grosser, eine grosse, enger, drucken, eng, sitzt nicht, zu breit, zu schmal, zu knapp, zu kurze, schlabber*, spannt, zwickt, rutscht, gehe nicht rein, passen mir nicht, passt mir nicht, passt uberhaupt nicht, kriege + nicht zu, geht nicht zu, lasst sich nicht schliessen, grossere, kleinere, viel zu, passt nich, passen nich, zwicken, kneift, kneifen, schlackert, rutschen, schwimme drin, schwimm drin, versinke, versink drin, hangt an mir, hangt wie ein sack, wie ein sack, wie ein zelt, sitzen nicht, krieg + nicht zu, komm nicht rein, komme nicht rein, fallt gross aus, fallt klein aus, fallen klein aus, fallen gross aus, scheuer*, reibt, schuh + druckt, schuhe + drucken, druckt am, druckt an, drucken am, drucken an, druckt vorne, drucken vorne, zu stramm, sitzt zu eng",
    cancel:
      "stornier*, storno*, abbestell*, ruckgangig, nicht abschicken, nicht schicken, nicht verschicken, bestellung abbrech*, annullier*, nicht mehr schicken, bitte nicht + schick*, abbrechen, cancel*, nicht losschick*, schickt + nicht, stonier*, zurucktreten, zuruckziehen, rausnehmen, bestellung stoppen, stoppen, bestellung loschen, bestellung weg, abblasen, widerruf*, doch nicht mehr, nicht mehr verschicken, bestellung zuruckziehen",
    dontwant:
      "will nicht mehr, nicht mehr haben, will es nicht, doch nicht, anders uberlegt, brauche + nicht, brauch + nicht, aus versehen, versehentlich, gefallt mir nicht, gefallt nicht, mochte + nicht mehr, nicht mehr, umentschieden, will das nicht, will + nicht mehr, brauche nicht mehr, nicht mehr brauche, hat sich erledigt, doch lieber nicht, verklickt, zu viel bestellt, doppelt bestellt, falsch bestellt, kein interesse, brauch das nicht, brauch ich nicht, brauche ich nicht, brauch + nicht mehr, brauche + nicht mehr, keine lust mehr",
    address:
      "adresse*, anschrift*, strasse*, hausnummer*, plz, postleitzahl*, lieferadresse*, lieferanschrift, wohnung, adrese, adrresse, anschrfit, hausnr, stiege, postfach, versandadresse",
    elsewhere:
      "ins buro, mein buro, buro, zur arbeit, auf arbeit, woanders, andere adresse, anderen adresse, anderer adresse, umgezogen, umzug, neue adresse, anderen ort, nachbar*, packstation, woandershin, neue wohnung, umleiten, anderswo*, zu meinen eltern, zu meiner mutter, zu meiner schwester, an meine mutter, an meine eltern, an meine schwester, zu einem freund, zu einer freundin, an eine freundin, an einen freund, an meine oma, direkt an sie, direkt an ihn, an jemand*, bin nicht da, nicht zu hause, nicht zuhause, im urlaub, verreist, in die arbeit, ins hotel, arbeitsplatz, arbeitsstelle, wunschort, ablageort, abstellort, zu meiner, zu meinem, an meine, auf die arbeit, bin umgezogen, ziehe um, zieh um, bin nicht zuhause, bin im urlaub, andere anschrift",
    wrong:
      "falsch*, verkehrt*, vertippt, verwechselt, fehler, nicht das was, nicht der richtige, vertan, stimmt nicht, was anderes, etwas anderes, nicht das bestellte, was ganz anderes, ganz andere*, ganz anderes, anderes bekommen, falsche farbe, andere farbe bekommen, nicht meins, nicht mein, gehort mir nicht, statt, stattdessen, anstatt, sieht anders aus, anders als auf, anders als im, nicht wie auf dem bild, nicht wie beschrieben, hatte + bestellt und, wollte + bekommen, nicht mein paket, nicht meine bestellung, von jemand anderem, fur jemand anderen, jemand anders, was anderes bekommen, was anderes gekommen, was anderes drin, falsche grosse, vertauscht, nicht bestellt, stattdessen kam, nie bestellt, fremdes paket, fremde bestellung, bestellt + bekommen hab*, bestellt + geliefert wurde, bestellt + geschickt habt, statt + gekommen, statt + bekommen, anderes produkt, anderer artikel, anderes geliefert",
    change: "ander*, andern, korrigier*, bearbeit*, aktualisier*, anpass*, umander*, wechsel*",
    pay: "zahl*, bezahl*, gezahlt, abbuch*, abgebucht, belast*, begleich*, blechen, geld abgezogen, geld weg, gezahlt habe, abgezogen, eingezogen",
    method:
      "zahlungsart*, zahlungsmethode*, bezahlmethode*, zahlungsmoglichkeit*, zahlungsmittel, womit kann ich, wie kann ich zahlen, wie kann ich bezahlen, bezahlmoglichkeit*, akzeptier*, zahlungsweise*, bezahlart*, nehmt ihr, womit zahlen, womit bezahlen, womit kann man, wie zahlt man, wie bezahlt man, wie kann man zahlen, wie kann man bezahlen, kann ich auch mit, nehmen sie, geht auch, anders zahlen, anders bezahlen, was akzeptiert, nehmt ihr auch, womit kann, auf rechnung kaufen, auf rechnung bestellen, auf rechnung zahlen, in raten, ratenzahlung",
    paybrand:
      "meine karte, meiner karte, karte abgelehnt, paypal, klarna, kreditkarte*, visa, mastercard, lastschrift, rechnungskauf, auf rechnung, vorkasse, sofortuberweisung, uberweisung, ec karte, ratenzahlung, raten, giropay, sepa, nachnahme, apple pay, google pay, twint, bar, ec-karte, in raten, spater zahlen, spater bezahlen, per rechnung, auf raten, ratenkauf, raten zahlen, bar zahlen, bei lieferung zahlen, bei abholung zahlen, bankeinzug, bankuberweisung, girokarte, debitkarte, amex, maestro, sofort uberweisung, amazon pay, wero, paydirekt, kauf auf rechnung, monatlich zahlen, kreditkart, karte zahlen, mit karte, auf rechnung kaufen, auf rechnung bestellen, auf rechnung zahlen, girocard, bar bezahlen",
    fail: "funktioniert nicht, geht nicht, klappt nicht, fehlgeschlagen, fehler*, abgelehnt, ungultig*, abgelaufen, nicht gultig, wird nicht akzeptiert, nicht angenommen, nicht eingelost, nicht einlos*, lasst sich nicht, problem*, scheiter*, nicht moglich, nimmt + nicht, spinnt, funktionieren nicht, akzeptiert + nicht, nicht akzeptiert, gilt nicht, nicht anerkannt, verweiger*, geht nicht durch, wird abgelehnt, wurde abgelehnt, geht nich, klappt nich, nicht durch, bricht ab, abgebrochen, haut nicht hin, will nicht, streikt, hangt sich auf, kann nicht bezahlen, kann nicht zahlen, lasst mich nicht, wird nicht genommen, nicht angezeigt, kommt fehler, zuruckgewiesen, nicht abgeschlossen, geht nich durch, nimmt er nicht, nimmt es nicht, nimmts nicht, funzt nicht, funzt nich, wird nicht angenommen, zuckt nicht, fehlschlagt, will einfach nicht",
    twice:
      "doppelt*, zweimal, zwei mal, 2x, mehrfach, 2 mal, zwei abbuchungen, doppel, zweifach, zweimal abgebucht, nochmal abgebucht, 2mal, doppelte abbuchung, doppelt abgebucht, doppelt kassiert, gleich zweimal, zweimal vom konto",
    coupon:
      "gutschein*, rabattcode*, code, codes, coupon*, aktionscode, promocode*, rabattgutschein, rabatcode, gutschien*, guschein*, willkommenscode, willkommensrabatt, bon einlosen, der code, den code, mein code",
    discount:
      "rabatt*, gunstiger, billiger, angebot*, aktion, prozente, nachlass, sonderangebot*, sale, schnappchen, preisnachlass, prozent, billig*, preiswerter, verhandeln, handeln, black friday, schlussverkauf, studentenrabatt, herabgesetzt",
    pricedrop:
      "preis gesenkt, preis gefallen, billiger geworden, preisdifferenz, preisgarantie, bestpreis*, jetzt billiger, jetzt gunstiger, preisanpassung, reduziert worden, gunstiger geworden, preis runter, im preis gefallen, billiger als, gunstiger als, jetzt reduziert, runtergesetzt, heruntergesetzt, weniger kostet, kostet jetzt weniger, kostet weniger",
    broken:
      "sprung, gesprungen, kaputt*, beschadig*, zerbroch*, defekt angekommen, zerdruckt, eingedruckt*, zerkratz*, gebrochen, scherben, zerstort, demolier*, verbeult*, gerissen, riss, kratzer, ausgelaufen, verbogen, zersplittert, zerquetscht, lädiert, bruch, hinuber, im eimer, defekt, loch, locher, fleck*, flecken, reissverschluss*, knopfe, naht, nahte, aufgegangen, fadt, faden, abgefallen, abgerissen, abgebrochen, auseinander*, zerriss*, riss im, dreckig, schmutzig, verschmutzt, nass, durchnasst, feucht, schimmel*, rost*, delle*, macke*, schramme*, angeschlagen, henkel, lack ab, verfarbt, verwaschen, ausgefranst, franst, schon offen, geoffnet angekommen, war offen, undicht, lauft aus, lose, wackelt, wacklig, krumm, schief, klemmt, angeknackst, zerfetzt, zerschlagen, sieht gebraucht, gebrauchter, gebrauchtes, schon getragen, knopf + ab, knopf + fehlt, knopf + lose, knopf weg, naht + auf, nahte + auf, in zwei teilen, in zwei halften, entzwei, mittendurch, durchgebrochen, in scherben, in einzelteilen, im arsch, futsch, sprung in, risse, aufgerissen, geplatzt, geplatzte, zerbroselt, beule, tropft, verschimmelt, geschmolzen, aufgetaut, knopf ab, knopf fehlt, abgegangen, lost sich, fusselt, ranzig, eingedellt, in tausend scherben, in tausend teile",
    defect:
      "defekt*, mangel*, qualitat*, funktioniert nicht richtig, kaputt gegangen, kaputtgegangen, fehlerhaft*, geht nicht an, reklam*, mangelhaft, schlecht verarbeitet, naht, sind tot, ist tot, geht nicht mehr, gehen nicht mehr, hat den geist aufgegeben, ladt nicht, lauft nicht, springt nicht an, geht ständig aus, macht gerausche, brummt, schrott, billig verarbeitet, verarbeitung, eingelaufen, eingegangen, farbt ab, fusselt, pillt, gibt keinen mucks, nach einmal, nach einer woche, nicht mehr an, tut nicht, tut es nicht, gehen nicht an, startet nicht, ladt nicht mehr, funktioniert nicht, gibt den geist auf, geist aufgegeben, wird heiss, flackert, akku, tut nix, tut nichts, tuts nicht, kein mucks, kein ton, keinen ton, ohne ton, nur auf einer seite, kein bild, bildschirm schwarz, bleibt schwarz, reagiert nicht, verbindet sich nicht, verbindet nicht, koppelt nicht, wird nicht warm, heizt nicht, dreht nicht, kuhlt nicht, riecht verbrannt, stinkt, quietscht, wackelt, klappert, knackt, geht aus, geht immer aus, spinnt, halt nicht lange, akku + leer, kein strom, qualmt, raucht, qualm, flacker*, flimmer*, blinkt, blinken, durchgebrannt, durchgeschmort, geschmort, sicherung, funken, funkt, brummen, vibriert, klemmt, hangt sich auf, ruckelt, schaltet sich ab, schaltet sich aus, geht von alleine aus, hort nicht auf, uberhitzt, piept, piepst, stromschlag, eiert, schief, verliert luft, schliesst nicht, schliesst nicht richtig, geht nicht auf, lasst sich nicht, rauscht, scheppert, summt, geht nicht mehr an",
    missing:
      "fehlt*, fehlen, fehlend*, unvollstandig*, nicht dabei, nicht drin, nur ein teil, vergessen, leer, nicht im paket, nicht im karton, nicht in der, nur die halfte, nur eins, nur einer, nur eine von, war leer, fehlt was, teile fehlen, nicht alles, nicht komplett, unvollst*, nicht beigelegt, lag nicht, eins zu wenig, zu wenig, war nicht drin, leerer karton, leeres paket, schrauben fehlen",
    invoice:
      "rechnung, rechnungen, quittung*, beleg*, mwst, mehrwertsteuer, steuernummer, ust*, kassenbon, rechnungskopie, bon, rechnug, rechung, kaufbeleg, kassenzettel, bon verloren, zahlungsbeleg, kaufnachweis, steuererklarung, furs finanzamt, spesen, spesenabrechnung, buchhaltung, rechnung fur die firma, rechnung auf die firma, firmenrechnung, umsatzsteuer, steuer",
    company: "firma*, unternehmen, gewerbe, betrieb, arbeitgeber",
    stock:
      "lager*, verfugbar*, vorratig, ausverkauft, auf lager, nachschub, wieder da, wieder reinkommt, lieferbar, vergriffen, bestand, wieder rein, wieder verfugbar, habt ihr + noch, habt ihr noch, gibt es noch, gibts noch, noch da, noch zu haben, noch welche, noch eins, kommt wieder, wieder geben, wieder im sortiment, nicht mehr da, restbestand, reinbekommt, reinbekommen, auslaufmodell, nachbestell*, gibts + noch, kommt + wieder rein, wieder zu haben, wieder lieferbar, zu haben, bekommt ihr + rein, nachliefer*",
    preorder:
      "vorbestell*, anzahlung, erscheint, erscheinungs*, vorverkauf, vormerk*, reservier*, zurucklegen, rauskommt, vorab bestellen",
    customs: "zoll*, einfuhr*, importgebuhr*, einfuhrumsatz*, steuern, verzollen, beim zoll",
    abroad:
      "ausland*, international*, ins ausland, schweiz, osterreich, andere lander, anderes land, welche lander, eu lander, weltweit, nach frankreich, nach italien, usa, lander, nach osterreich, nach deutschland, in die schweiz, nach spanien, nach england, nach polen, nach holland, nach belgien, nach schweden, nach danemark, nach norwegen, nach luxemburg, nach tschechien, nach griechenland, nach portugal, nach grossbritannien, in die usa, nach amerika, in die turkei, nach liechtenstein, anderes ausland, uber die grenze, ausserhalb, ausserhalb von, nach wien, nach zurich, nach paris, nach mallorca, auf mallorca, nach london, eu weit, in andere lander",
    remote: "insel*, inselzuschlag, dorf, abgelegen, helgoland, sylt",
    warranty:
      "garantie*, gewahrleistung*, abgedeckt, garanti, gewahrleist, noch garantie, wie lange halt, wenn es kaputt geht, wenns kaputt geht, herstellergarantie",
    repair:
      "reparier*, reparatur*, ersatzteil*, kundendienst, richten lassen, instandsetz*, nahen, flicken, instand, wieder heile, heil machen, richten",
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
      "einlogg*, anmeld*, login, log in, komme nicht rein, bestatigungscode, registrier*, ausgesperrt, zugang, einzuloggen, reinkommen, komme nicht in mein, lasst mich nicht rein, anmelden geht, zugangsdaten, konto gesperrt, konto erstellen, konto anlegen, komm nicht rein, komm nicht mehr rein, komme nicht mehr rein, gesperrt, sms kommt nicht, keine sms, code kommt nicht, kundenkonto",
    password:
      "passwort*, kennwort*, password, pasword, passwrt, pw vergessen, zugangsdaten vergessen, pw, pass wort, pwd",
    account: "konto, kundenkonto, profil, benutzerkonto, account, meine daten, mein konto",
    delete: "losch*, schliessen, entfern*, kundigen",
    phone: "handynummer, telefonnummer, telefon, handy, rufnummer, mobilnummer",
    email: "email*, mail, e-mail, mailadresse",
    gift: "einpacken, eingepackt, geschenk*, verpack*, grusskarte*, geburtstag*, schenken, widmung, schon verpackt, schon verpacken, hubsch verpack*, schleife, karte dazu, gruß dazu, ohne preis, ohne rechnung im paket, als geschenk, verpackt als, packt ihr das, hubsch verpackt, schleifchen, kartchen, zum geburtstag, fur meine mama zum",
    wholesale:
      "grosshandel*, grosshandler*, grosse menge*, mengenrabatt, wiederverkauf*, handler, grossbestellung, b2b, sammelbestellung",
    review: "bewert*, rezension*, feedback, sterne",
    hours:
      "offnungszeit*, geschaftszeit*, wann habt ihr offen, geoffnet, offen, servicezeit*, sprechzeit*, wochenende, erreichbar, morgens auf, macht ihr auf, habt ihr auf, aufmacht, zumacht, macht ihr zu, habt ihr + auf, wann macht ihr, wann ist offen, wie lange seid ihr, bis wann seid ihr, wann seid ihr, seid ihr + da, feiertag*, feiertags, geschlossen, mittagspause, wann erreiche ich, telefonisch erreich*, samstag auf, sonntag auf, wann kann ich anrufen, sonntags offen, sonntag offen, auf habt, wann erreich, habt ihr offen, habt ihr sonntags, wann erreiche, erreiche ich euch, seid ihr da, seid ihr erreichbar, seid ihr offen, wie lange habt ihr offen, wie lange habt ihr auf, bis wann habt ihr, bis wieviel uhr habt",
    store:
      "filiale*, ladengeschaft*, geschaft*, laden, standort*, vor ort, showroom, euer laden, euren laden, im laden, im geschaft, anprobieren",
    pickup:
      "abhol*, selbstabhol*, abzuholen, abgeholt, click and collect, paketshop, vorbeikommen und, selbst holen, selber holen, bei euch holen, im laden abholen, im geschaft abholen, im laden holen, im geschaft holen, mitnehmen, selber abholen, vorbeikommen, vorbei kommen, packstation, abgabestelle, abgabepunkt, paketstation, annahmestelle, hole + ab, hol + ab, holen kommen, in der filiale, vor ort holen",
    privacy: "datenschutz*, personliche daten, dsgvo, personenbezogen*",
    newsletter: "newsletter*, werbemail*, werbung, abmelden, abbestellen",
    install:
      "installier*, installation, wlan, bluetooth, koppeln, aufladen, laden lasst, verbinden, einricht*",
    how: "wie, schritte, ablauf, vorgehen, was muss ich, was tun, was mache ich, was mach ich, wie mach ich das, wie mache ich das, wie geht das, wie lauft das, wie funktioniert das, wie funktioniert",
    which: "welche*, was fur",
    why: "warum, wieso, weshalb, grund",
    person:
      "mensch*, mitarbeiter*, person, echte person, kundenservice, kundendienst, berater*, mit jemand*, kann jemand, konnte jemand, ist + jemand, jemand + sprechen, jemand + anrufen, jemand + zuruckruf*, jemand + helfen, jemand + erreich*, jemand vom, support, sachbearbeiter*, ansprechpartner*, mit einem, ruft mich an, anrufen, ruckruf, chef, vorgesetzt*, service mitarbeiter, sprechen, live chat, echter mensch, richtiger mensch, jemanden sprechen, jemanden erreichen, jemand da",
    bot: "bot, roboter, maschine, chatbot, automat, computer",
    complain:
      "beschwer*, verbraucherzentrale, verbraucherschutz, anwalt, klage, verklag*, rechtsanwalt, reklamation einreichen, verbraucher*, anzeige erstatte*, anzeige gegen, eine anzeige, euch anzeigen, sie anzeigen, strafanzeige",
    insult:
      "unverschamt*, frechheit, schlecht*, katastroph*, betrug*, abzock*, schweinerei, sauerei, scheiss*, mist, saftladen, unmoglich, sauer, wutend, unfassbar, drecksladen, idiot*, unzumutbar, lacherlich, verarsch*, zum kotzen, schnauze voll, drittes mal, dritte mal, zum dritten, skandal, ekelhaft*, unterirdisch*, enttausch*, reicht mir, witz, stinkt, arsch*, verdammt, inakzeptabel, schlimmste*",
    praise:
      "super, toll, klasse, perfekt, prima, wunderbar, begeistert, ausgezeichnet, top, liebe es",
    thanks: "danke*, vielen dank, dankeschon, merci",
    hello: "hallo, hi, guten tag, guten morgen, guten abend, moin, servus, gruss gott, hey",
    bye: "tschuss, auf wiedersehen, ciao, bis bald, schonen tag, tschau",
    offtopic:
      "wetter, witz erzahl*, gedicht*, lied, fussball, rezept*, bundeskanzler, regnet, film, hausaufgaben, hauptstadt, ubersetze, horoskop, wie spat, serie, marchen, geschenkidee*, wechselkurs, dollarkurs, wer hat gewonnen, wer gewinnt, was soll ich kochen, was koche ich, was essen, was gibts zu essen, lotto, hauptstadt*, bundesliga, wie spat ist, wie spielt, wahlen, wahlergebnis*, bundestagswahl*, wahl gewonnen, wahl gewinnt",
    inject:
      "ignorier*, vorherigen anweisungen, alle anweisungen, vergiss alle*, vergiss deine, entwicklermodus, systemprompt, tu so als, du bist jetzt, anweisungen",
    weekday: "sonntag*, samstag*, wochenende, wochenends, feiertag*",
  },
  apart: {
    pay: "zahlreich*",
  },
  everyday:
    "muss mussen soll sollte sollen will wollte willst mag mochte hatte hatten werden worden kannst konnt konnen konnte durfen darf euch eure eurer euren eurem unser unsere dein deine sein seine waren bin bist seid heute gestern morgen jetzt dann hier dort sehr viel viele mehr weniger eben halt eigentlich vielleicht bestimmt ungefahr circa etwa meistens normalerweise manchmal bald spater gerade ganz recht ziemlich bissl bisschen alles etwas nichts jemand man selbst selber welche welcher welches diese dieser dieses diesen jene solche hey moin servus leute gern gerne okay gut super toll wirklich nochmal also denn weil dass damit daran darauf davon dazu bis seit vor uber unter zwischen ohne gegen uhr dir dich ihm ihn uns einfach gleich machen macht mach tun tut sagen sagt sag wissen weiss wisst gehen geht kommen lassen lasst geben nehmen brauche brauch brauchen treibt rum rumtreiben dran drin drauf drum frau mann mutter vater mama papa oma opa bruder schwester sohn tochter kumpel nachbarn kinder kind montag dienstag mittwoch donnerstag freitag samstag sonntag vorgestern übermorgen morgens abends abend nacht mittag woche wochen monat jahr endlich sowieso leider wenig alle jeder jedes gar sollten müsste wäre wollen mögen lass mache gemacht getan ging gegangen sieht sehen sehe gesehen gesagt denke dachte glaube hoffe braucht gebe gegeben genommen stehen steht stand lag liegt aufgemacht aufmachen öffnen geöffnet angegeben eingegeben eingetragen alte alten alter altes neue neuer neues rot rote blau blaue schwarz schwarze weiße grün grüne gelb grau rosa braun bunt groß klein lang kurz hand füße fuß kopf bauch taille bein tausend scherben hundert eins zwei drei vier fünf sechs sieben zehn erste zweite letzte meinem meiner ihrem zuhause haus tür arbeit stadt handy telefon nummer foto bild name zahlreich zahlreiche zahlen",
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
