import type { Cues } from "../cues.ts"

export const germanic: Readonly<Record<string, Cues>> = {
  en: {
    have: "have, got, is there, are there, any left, left, sell, still available, available, carry, come in, comes in, do you do, do it in, do them in",
    and: "and, what about, how about, then, also, or, so, but",
    it: "it, its, that, thats, this, these, those, them, they, one, ones, there",
    yes: "yes, yeah, yep, yup, sure, right, correct, exactly, ok, okay, please do, that one, thats it, alright, all right, got it, i see, fine, cool, perfect, great, understood, k, makes sense",
    fix: "no, nope, sorry, oops, i mean, i meant, meant, rather, actually, correction, not that, wrong number, typo, mistyped, should be, instead, make that, i.e., slip of the finger, my bad, wrong one, i meant to say, wait no, scratch that, wrong size, i wrote, mixed up",
    other:
      "another question, other question, another thing, something else, by the way, btw, different question, different topic, one more question, next question",
    able: "is that possible, is it possible, still possible, possible, still do that, still do it, can i still, am i too late, too late, still time",
    again:
      "again, once more, one more time, resend, a new one, another one, a replacement, a new pair",
  },
  de: {
    have: "habt, haben sie, gibt es, gibts, noch da, noch welche, verfugbar, vorratig, lieferbar, fuhrt ihr, erhaltlich, fuhrt, hattet ihr, kriegt ihr",
    and: "und, was ist mit, wie ist es mit, wie siehts aus mit, dann, auch, oder, aber",
    it: "das, dies, diese, dieser, dieses, die, der, den, dem, er, sie, es, ihn, ihm, davon, dafur, damit, dort, denen, welche",
    yes: "ja, jo, jep, klar, genau, richtig, stimmt, gerne, bitte, ok, okay, passt, alles klar, verstehe, na gut, gut, super, prima, verstanden, ach so",
    fix: "nein, nee, sorry, entschuldigung, quatsch, ich meine, ich meinte, meinte, doch, korrektur, vertippt, falsch, richtig ist, stattdessen, sondern, ups, tippfehler, verschrieben, vielmehr, beziehungsweise, vertan, verwechselt, moment, halt, doch lieber, nein doch, falsche nummer, sollte heissen, mein fehler",
    other:
      "was anderes, andere frage, etwas anderes, ubrigens, ubrigen, noch was, noch eine frage, nachste frage",
    able: "geht das, geht das noch, ist das moglich, noch moglich, moglich, klappt das, geht das auch, zu spat, noch zeit",
    again:
      "nochmal, noch mal, noch einmal, erneut, eine neue, einen neuen, ein neues, neue, ersatz",
  },
  nl: {
    have: "hebben, hebt, heb je, is er, zijn er, zijn ze er, is ie er, is die er, er nog, nog leverbaar, beschikbaar, op voorraad",
    and: "en, hoe zit het met, dan, ook, of, maar",
    it: "dat, die, dit, deze, het, hem, ze, ie, er, daarvan, daarvoor, daar",
    yes: "ja, jawel, klopt, precies, inderdaad, graag, prima, ok, oke, goed, duidelijk, helder, top, snap ik",
    fix: "nee, sorry, oeps, foutje, ik bedoel, ik bedoelde, bedoelde, toch, correctie, verkeerd, eigenlijk, moet zijn, pardon, tikfout, of nee, vergist, typfout, verkeerde nummer, mijn fout, wacht, bedoel ik, toch liever",
    other:
      "andere vraag, iets anders, wat anders, trouwens, nog een vraag, nog iets, volgende vraag",
    able: "kan dat, lukt dat, lukt het, is dat mogelijk, nog mogelijk, kan dat nog, kan het nog, te laat",
    again: "nog eens, nog een keer, opnieuw, een nieuwe, nieuwe, een andere",
  },
  sv: {
    have: "har ni, finns, finns det, kvar, har du",
    and: "och, hur ar det med, da, ocksa, eller, men",
    it: "det, den, de, dem, denna, detta, dessa, dar",
    yes: "ja, japp, precis, stammer, garna, okej, ok, just det",
    fix: "nej, forlat, sorry, oj, jag menar, jag menade, menade, ratta, fel, egentligen, ska vara, ursakta, nej forlat, jag skrev fel, skrev fel, fel nummer, menar jag, vanta, hellre, nae",
    other: "en annan sak, annan fraga, forresten, en fraga till, nagot annat",
    able: "gar det, ar det mojligt, gar det fortfarande, for sent",
    again: "igen, en gang till, pa nytt, en ny, ett nytt",
  },
  da: {
    have: "har i, findes, er der, tilbage, har du",
    and: "og, hvad med, sa, ogsa, eller, men",
    it: "det, den, de, dem, denne, dette, disse, der",
    yes: "ja, jep, praecis, netop, gerne, okay, ok, rigtigt",
    fix: "nej, undskyld, sorry, ups, jag mener, jeg mener, jeg mente, mente, forkert, faktisk, skal vaere, rettelse",
    other: "noget andet, andet sporgsmal, forresten, et sporgsmal mere, for resten",
    able: "kan man det, er det muligt, kan det lade sig gore, for sent",
    again: "igen, en gang til, en ny, et nyt",
  },
  nb: {
    have: "har dere, finnes, er det, igjen, har du",
    and: "og, hva med, sa, ogsa, eller, men",
    it: "det, den, de, dem, denne, dette, disse, der",
    yes: "ja, jepp, akkurat, nettopp, gjerne, okei, ok, riktig, stemmer",
    fix: "nei, beklager, unnskyld, sorry, oi, jeg mener, jeg mente, mente, feil, egentlig, skal vaere, rettelse",
    other: "noe annet, annet sporsmal, forresten, et sporsmal til, en annen ting",
    able: "gar det, er det mulig, er det for sent, for sent",
    again: "igen, en gang til, pa nytt, en ny, et nytt",
  },
}
