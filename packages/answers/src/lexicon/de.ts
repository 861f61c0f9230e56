import type { Lexicon } from "./concepts.ts"

export const de: Lexicon = {
  language: "de",
  common:
    "der die das und ist ich nicht ein eine mein meine wie wo wann was warum ihr sie es zu mit auf fur von den dem im in an kann wird habe hat noch schon auch bei ihnen bitte danke hallo mir mich wenn oder aber nach aus sich wir sind war wurde immer kein keine wieder nur doch mal gibt",
  terms: {
    order: "bestell*, auftrag*, gekauft, kauf, einkauf, geordert",
    item: "artikel*, produkt*, ware, waren, sache, sachen, teil, teile, ding, schuh*, kleid*, hose*, hemd*, jacke*, zeug",
    parcel: "paket*, sendung*, lieferung*, pakchen, packchen, karton*, ware, packerl, packung",
    ship: "liefer*, versand*, versend*, versch*, schick*, zustell*, transport",
    dispatch:
      "versendet, verschickt, geht raus, abgeschickt, losgeschickt, rausgeschickt, versandt, verschickt ihr, versandfertig, rausgeht, rausgehen, schickt ihr",
    arrive:
      "ankomm*, ankam, angekommen, kommt, komm, da ist, da, erhalten, bekomm*, geliefert, eintrifft, eingetroffen, zugestellt, kommen, liefer*, bei mir, gekommen, ist da",
    get: "bekomm*, erhalt*, erhalten, kriege, krieg, gekriegt",
    where: "wo, wohin, wo bleibt, verbleib, status, was ist mit, wo steckt",
    when: "wann, welchen tag, um wieviel uhr, bis wann, ab wann",
    howlong:
      "wie lange, wieviele tage, wie viele tage, lieferzeit*, dauert*, wie schnell, in wie viel*, wieviel tage, lieferdauer, wie viel zeit",
    howmuch:
      "was nehmt, was verlangt, wie viel kostet, was kostet, wieviel, kosten, kostet, preis, gebuhr*, wie viel, wie teuer, teuer, wie teuer war, was wurde",
    days: "tage, tag, tagen, frist*, woche*, werktag*, innerhalb, zeitraum",
    soon: "dringend, express*, schneller, eilig, eilt, morgen, sofort, schnell",
    notyet:
      "noch nicht, immer noch nicht, noch kein*, bisher nicht, noch nix, immer noch kein*, bis heute nicht, noch immer, warte immer noch, nie",
    neg: "nicht, kein, keine, keinen, nie, nix, nichts, ohne",
    late: "spat, verspat*, verzoger*, uberfallig, dauert so lange, ewig, so lange, langsam, zu lange",
    wait: "warte*, warten, wartet",
    stuck:
      "bewegt sich nicht mehr, keine aktualisierung, hangt, tut sich nichts, bewegt sich nicht, kein update, steht still, nicht aktualisiert, seit tagen + status, feststeck*, steckt fest, steckt + fest, hangt + fest, ruhrt sich nicht, hangt seit, liegt seit, keine bewegung, seit tagen nichts, kommt nicht weiter",
    lost: "verloren*, verschwunden, gestohlen, weg, verlorengegangen",
    delivered:
      "als zugestellt, zugestellt markiert, angeblich zugestellt, angeblich geliefert, laut dhl, laut sendungsverfolgung zugestellt, steht zugestellt, als geliefert",
    track:
      "verfolg*, sendungsverfolgung, sendungsnummer, tracking*, trackingnummer, sendungsstatus, nachverfolg*",
    courier:
      "dhl, hermes, dpd, gls, ups, paketdienst*, post, zusteller*, versanddienst*, lieferdienst*, postbote",
    postage:
      "versandkosten*, porto*, lieferkosten, versandgebuhr*, liefergebuhr*, versandkostenfrei, kostenloser versand, gratis versand, kostet der versand, kostet die lieferung, versand kostenlos, versand bezahlen, versand zahlen, kostet + versand*, kostet + lieferung",
    free: "kostenlos*, gratis, umsonst, kostenfrei*, frei",
    whopays:
      "wer zahlt, wer tragt, selbst zahlen, selber zahlen, wer ubernimmt, auf meine kosten, muss ich + zahlen, muss ich + bezahlen, zahlt + porto, wer bezahlt, zahl ich, trag ich, selber bezahlen",
    sendback:
      "zuruckschick*, zuruck schick*, ruckgabe*, retour*, rucksend*, zuruckgeb*, zuruckgeben, zurucksend*, umtausch*, ruckschein, retoure*, zuruckgeschickt, zuruck geben, wiederruf*, widerruf*, schick* + zuruck, geht zuruck, gebe + zuruck, ruckversand*, zuruckbring*, wieder zuruck, nicht gefall*, gefallt nicht, gefallt mir nicht, nicht zusagt, geruckgeb*, wollt ihr + zuruck",
    refund:
      "erstatt*, ruckerstatt*, geld zuruck, mein geld, ruckzahl*, gutschrift*, geld wieder, zuruckerstatt*, zuruckuberw*, ruckuberweis*, kohle zuruck, geld + da ist, geld + kommt, kohle wieder, geld + drauf, geld + konto",
    money: "geld, kohle, betrag, summe",
    exchange: "umtausch*, austausch*, tausch*, umgetauscht, gegen ein*, ersatz*, eintausch*",
    size: "fallt + aus, fallen + aus, trage sonst, grosse*, grossen*, konfektion*, schuhgrosse, nummer grosser, grossentabelle, passform, masse, weite, zwischen M und L, welche grosse",
    misfit:
      "zu klein, zu gross, zu eng, zu weit, passt nicht, passen nicht, druck*, zu lang, zu kurz, nummer grosser, nummer kleiner, grosser, kleiner, andere grosse, anderen grosse, falsche grosse, grosse grosser, eine grosse, enger, drucken, eng, sitzt nicht",
    cancel:
      "stornier*, storno*, abbestell*, ruckgangig, nicht abschicken, nicht schicken, nicht verschicken, bestellung abbrech*, annullier*, nicht mehr schicken, bitte nicht + schick*, abbrechen, cancel*, nicht losschick*, schickt + nicht",
    dontwant:
      "will nicht mehr, nicht mehr haben, will es nicht, doch nicht, anders uberlegt, brauche + nicht, brauch + nicht, aus versehen, versehentlich, gefallt mir nicht, gefallt nicht, mochte + nicht mehr, nicht mehr, umentschieden, will das nicht, will + nicht mehr",
    address:
      "adresse*, anschrift*, strasse*, hausnummer*, plz, postleitzahl*, lieferadresse*, lieferanschrift, wohnung",
    elsewhere:
      "ins buro, mein buro, buro, zur arbeit, auf arbeit, woanders, andere adresse, anderen adresse, anderer adresse, umgezogen, umzug, neue adresse, anderen ort, nachbar*, packstation, woandershin, neue wohnung, umleiten, anderswo*",
    wrong:
      "falsch*, verkehrt*, vertippt, verwechselt, fehler, nicht das was, nicht der richtige, vertan, stimmt nicht, was anderes, etwas anderes",
    change: "ander*, andern, korrigier*, bearbeit*, aktualisier*, anpass*, umander*, wechsel*",
    pay: "zahl*, bezahl*, gezahlt, abbuch*, abgebucht, belast*, begleich*",
    method:
      "zahlungsart*, zahlungsmethode*, bezahlmethode*, zahlungsmoglichkeit*, zahlungsmittel, womit kann ich, wie kann ich zahlen, wie kann ich bezahlen, bezahlmoglichkeit*, akzeptier*, zahlungsweise*, bezahlart*, nehmt ihr",
    paybrand:
      "meine karte, meiner karte, karte abgelehnt, paypal, klarna, kreditkarte*, visa, mastercard, lastschrift, rechnungskauf, auf rechnung, vorkasse, sofortuberweisung, uberweisung, ec karte, ratenzahlung, raten, giropay, sepa, nachnahme, apple pay, google pay, twint, bar, ec-karte, in raten",
    fail: "funktioniert nicht, geht nicht, klappt nicht, fehlgeschlagen, fehler*, abgelehnt, ungultig*, abgelaufen, nicht gultig, wird nicht akzeptiert, nicht angenommen, nicht eingelost, nicht einlos*, lasst sich nicht, problem*, scheiter*, nicht moglich, nimmt + nicht, spinnt, funktionieren nicht, akzeptiert + nicht, nicht akzeptiert, gilt nicht, nicht anerkannt, verweiger*, geht nicht durch, wird abgelehnt, wurde abgelehnt",
    twice: "doppelt*, zweimal, zwei mal, 2x, mehrfach",
    coupon:
      "gutschein*, rabattcode*, code, codes, coupon*, aktionscode, promocode*, rabattgutschein",
    discount:
      "rabatt*, gunstiger, billiger, angebot*, aktion, prozente, nachlass, sonderangebot*, sale, schnappchen, preisnachlass",
    pricedrop:
      "preis gesenkt, preis gefallen, billiger geworden, preisdifferenz, preisgarantie, bestpreis*, jetzt billiger, jetzt gunstiger, preisanpassung, reduziert worden, gunstiger geworden",
    broken:
      "sprung, gesprungen, kaputt*, beschadig*, zerbroch*, defekt angekommen, zerdruckt, eingedruckt*, zerkratz*, gebrochen, scherben, zerstort, demolier*, verbeult*, gerissen, riss, kratzer, ausgelaufen, verbogen, zersplittert, zerquetscht, lädiert, bruch, hinuber, im eimer, defekt, loch, locher, fleck*, flecken",
    defect:
      "defekt*, mangel*, qualitat*, funktioniert nicht richtig, kaputt gegangen, kaputtgegangen, fehlerhaft*, geht nicht an, reklam*, mangelhaft, schlecht verarbeitet, naht, sind tot, ist tot, geht nicht mehr, gehen nicht mehr, hat den geist aufgegeben",
    missing:
      "fehlt*, fehlen, fehlend*, unvollstandig*, nicht dabei, nicht drin, nur ein teil, vergessen, leer",
    invoice:
      "rechnung, rechnungen, quittung*, beleg*, mwst, mehrwertsteuer, steuernummer, ust*, kassenbon, rechnungskopie, bon",
    company: "firma*, unternehmen, gewerbe, betrieb, arbeitgeber",
    stock:
      "lager*, verfugbar*, vorratig, ausverkauft, auf lager, nachschub, wieder da, wieder reinkommt, lieferbar, vergriffen, bestand, wieder rein, wieder verfugbar",
    preorder: "vorbestell*, anzahlung, erscheint, erscheinungs*, vorverkauf, vormerk*",
    customs: "zoll*, einfuhr*, importgebuhr*, einfuhrumsatz*, steuern",
    abroad:
      "ausland*, international*, ins ausland, schweiz, osterreich, andere lander, anderes land, welche lander, eu lander, weltweit, nach frankreich, nach italien, usa, lander",
    remote: "insel*, inselzuschlag, dorf, abgelegen, helgoland, sylt",
    warranty: "garantie*, gewahrleistung*, abgedeckt",
    repair: "reparier*, reparatur*, ersatzteil*, kundendienst, richten lassen, instandsetz*",
    genuine: "original*, echt*, falschung*, gefalscht*, fake*, imitat*, plagiat*",
    material:
      "material*, stoff, baumwolle, leder, woraus, gemacht aus, wolle, zusammensetzung, inhaltsstoff*, polyester, leinen, besteht aus",
    color: "farb*, schwarz*, weiss*, rot, blau, grun",
    howto:
      "anleitung*, gebrauchsanweisung*, bedienungs*, wie benutz*, wie verwend*, wie funktioniert, aufbau*, montage*, wasch*, pflegehinweis*, wie geht das",
    points: "punkte*, treue*, bonus*, pramien, guthaben",
    member: "mitglied*, vip, kundenkarte, abo, club",
    login:
      "einlogg*, anmeld*, login, log in, komme nicht rein, bestatigungscode, registrier*, ausgesperrt, zugang, einzuloggen",
    password: "passwort*, kennwort*, password",
    account: "konto, kundenkonto, profil, benutzerkonto, account, meine daten, mein konto",
    delete: "losch*, schliessen, entfern*, kundigen",
    phone: "handynummer, telefonnummer, telefon, handy, rufnummer, mobilnummer",
    email: "email*, mail, e-mail, mailadresse",
    gift: "einpacken, eingepackt, geschenk*, verpack*, grusskarte*, geburtstag*, schenken, widmung",
    wholesale:
      "grosshandel*, grosshandler*, grosse menge*, mengenrabatt, wiederverkauf*, handler, grossbestellung, b2b, sammelbestellung",
    review: "bewert*, rezension*, feedback, sterne",
    hours:
      "offnungszeit*, geschaftszeit*, wann habt ihr offen, geoffnet, offen, servicezeit*, sprechzeit*, wochenende, erreichbar, morgens auf, macht ihr auf, habt ihr auf, aufmacht, zumacht, macht ihr zu, habt ihr + auf",
    store: "filiale*, ladengeschaft*, geschaft*, laden, standort*, vor ort, showroom",
    pickup:
      "abhol*, selbstabhol*, abzuholen, abgeholt, click and collect, paketshop, vorbeikommen und, selbst holen, selber holen, bei euch holen",
    privacy: "datenschutz*, personliche daten, dsgvo, personenbezogen*",
    newsletter: "newsletter*, werbemail*, werbung, abmelden, abbestellen",
    install:
      "installier*, installation, wlan, bluetooth, koppeln, aufladen, laden lasst, verbinden, einricht*",
    how: "wie, schritte, ablauf, vorgehen, was muss ich, was tun, was mache ich, was mach ich",
    which: "welche*, was fur",
    why: "warum, wieso, weshalb, grund",
    person:
      "mensch*, mitarbeiter*, person, echte person, kundenservice, kundendienst, berater*, mit jemand*, kann jemand, konnte jemand, ist + jemand, jemand + sprechen, jemand + anrufen, jemand + zuruckruf*, jemand + helfen, jemand + erreich*, jemand vom, support, sachbearbeiter*, ansprechpartner*, mit einem, ruft mich an, anrufen, ruckruf, chef, vorgesetzt*, service mitarbeiter, sprechen, live chat",
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
