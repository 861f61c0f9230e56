import type { Cues } from "../cues.ts"

export const romance: Readonly<Record<string, Cues>> = {
  fr: {
    have: "avez, auriez, il y a, y a t il, reste, dispo, disponible, existe, vous l avez, il vous reste, vous faites",
    and: "et, et pour, et si, alors, aussi, ou, mais, qu en est il",
    it: "ca, cela, ce, c, celui, celle, ceux, celles, le, la, les, il, elle, ils, elles, l, y, en, lui",
    yes: "oui, ouais, ouep, exact, exactement, voila, c est ca, ok, d accord, tout a fait, volontiers, tres bien, parfait, super, compris, entendu, bien",
    fix: "non, pardon, desole, desolee, erreur, je voulais dire, je veux dire, plutot, en fait, je me suis trompe, trompe, trompee, oups, correction, rectification, c est plutot, faute de frappe, enfin, ou plutot, me suis trompe, mauvais numero, non pardon, je me suis gouree, goure",
    other:
      "autre chose, autre question, une autre question, au fait, sinon, par ailleurs, question suivante",
    able: "c est possible, est ce possible, possible, c est encore possible, encore possible, ca marche encore, trop tard, encore le temps, est ce que je peux encore",
    again:
      "encore une fois, a nouveau, de nouveau, renvoyer, une autre, un autre, me renvoyer, me renvoyez, en renvoyer, en renvoyez, en envoyez, une nouvelle, un nouveau",
    even: "meme si, meme s, meme quand, meme apres, bien que",
    too: "aussi, egalement, pareil",
  },
  es: {
    have: "teneis, tienen, tienes, tiene, hay, queda, quedan, disponible, lo hay, esta disponible, os queda, os quedan, vendeis",
    and: "y, e, que tal, que hay de, entonces, tambien, o, pero",
    it: "eso, esto, ese, esa, este, esta, esos, esas, lo, la, los, las, el, ella, ellos, ahi",
    yes: "si, sip, claro, exacto, correcto, eso es, vale, ok, de acuerdo, eso, perfecto, bien, entendido, genial, bueno, muy bien, estupendo",
    fix: "no, perdon, perdona, disculpa, ay no, queria decir, quise decir, quiero decir, me equivoque, equivocado, mejor dicho, correccion, en realidad, mas bien, ups, digo, errata, o sea, me he liado, equivoque, mejor, uy, me confundi, mal escrito, fallo mio, error mio, numero equivocado",
    other:
      "otra cosa, otra pregunta, por cierto, cambiando de tema, otra duda, una pregunta mas, siguiente pregunta",
    able: "se puede, es posible, se puede todavia, aun se puede, todavia se puede, aun puedo, todavia puedo, es tarde, estoy a tiempo, a tiempo, sera posible",
    again:
      "otra vez, de nuevo, reenviar, reenviarmela, mandais otro, mandais otra, uno nuevo, una nueva, mandan otro, mandan otra",
    even: "aunque ya, aunque haya, aunque este, aunque sea, aunque lo, aunque la, aunque me, aunque no tenga, incluso si, aun si, asi sea, aun cuando, a pesar de que",
    too: "tambien, igual",
  },
  it: {
    have: "avete, avrete, c e, c e ancora, ci sono, disponibile, ce l avete, ce li avete, rimasto, ne avete",
    and: "e, ed, e per, allora, anche, oppure, o, ma, che mi dite di",
    it: "questo, questa, quello, quella, quelli, quelle, questi, queste, lo, la, li, le, ci, ne, esso, cio",
    yes: "si, certo, esatto, giusto, va bene, ok, proprio, esattamente, corretto, bene, perfetto, capito, ottimo, d accordo, chiaro",
    fix: "no, scusa, scusate, scusi, pardon, volevo dire, intendevo, anzi, mi sono sbagliato, mi sono sbagliata, sbagliato, errore, in realta, piuttosto, ops, errore di battitura, cioe, intendo, sbagliata, errore mio, ho sbagliato, meglio",
    other:
      "un altra cosa, altra cosa, altra domanda, un altra domanda, comunque, a proposito, cambiando argomento",
    able: "si puo, si puo fare, e possibile, possibile, e ancora possibile, faccio ancora in tempo, in tempo, si puo ancora, troppo tardi",
    again:
      "di nuovo, ancora una volta, rimandate, rimandare, un altra, un altro, uno nuovo, una nuova",
    even: "anche se, anche quando, pure se, nonostante",
    too: "anche, pure",
  },
  pt: {
    have: "tem, tens, ha, existe, disponivel, ainda tem, voces tem, restam, teria, vende, vendem",
    and: "e, e se, e quanto a, entao, tambem, ou, mas",
    it: "isso, isto, esse, essa, este, esta, aquele, aquela, ele, ela, eles, elas, o, a, os, as, la",
    yes: "sim, s, claro, exato, exatamente, isso, isso mesmo, certo, ok, pode ser, correto, ta bom, beleza, legal, entendi, tudo bem, perfeito, otimo",
    fix: "nao, desculpa, desculpe, perdao, quer dizer, queria dizer, quis dizer, alias, enganei, engano, errei, errado, correcao, na verdade, melhor, ops, digo, digitei errado, ou melhor, foi mal, me enganei, numero errado",
    other:
      "outra coisa, outra pergunta, outra duvida, ja agora, a proposito, por falar nisso, mudando de assunto, mais uma pergunta",
    able: "da pra, ainda da, ainda da tempo, e possivel, tem como, ainda posso, possivel, da tempo, consigo ainda, tarde demais",
    again:
      "de novo, outra vez, novamente, reenviar, mandam outra, mandam outro, um novo, uma nova, outra, outro",
    even: "mesmo se, mesmo que, mesmo quando, mesmo depois, ainda que, apesar de",
    too: "tambem, igualmente",
  },
  ro: {
    have: "aveti, este, sunt, exista, disponibil, mai este, mai aveti",
    and: "si, dar, ce zici de, atunci, de asemenea, sau",
    it: "asta, aceasta, acesta, acela, aceea, el, ea, ele, ei, l, o, ii, le",
    yes: "da, sigur, exact, corect, bine, ok, desigur",
    fix: "nu, scuze, pardon, imi cer scuze, voiam sa spun, vreau sa spun, am gresit, gresit, de fapt, mai degraba, corectie",
    other: "alta intrebare, altceva, apropo, inca o intrebare, alt subiect",
    able: "se poate, este posibil, mai pot, prea tarziu",
    again: "din nou, inca o data, unul nou, una noua",
    even: "chiar daca, si daca",
    too: "de asemenea",
  },
}
