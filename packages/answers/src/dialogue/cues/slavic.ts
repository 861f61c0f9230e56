import type { Cues } from "../cues.ts"

export const slavic: Readonly<Record<string, Cues>> = {
  pl: {
    have: "macie, czy jest, czy sa, jest jeszcze, jest w, sa w, sa te, jest ten, jest ta, jest to, maja panstwo, dostepny, dostepna, dostepne, zostal, zostaly",
    and: "a, i, a co z, to, tez, albo, lub, czy, no to, ale",
    it: "to, ten, ta, te, tego, tej, ta, ja, go, jego, jej, ono, on, ona, nich, tym",
    yes: "tak, no, jasne, dokladnie, zgadza sie, pewnie, dobrze, ok, wlasnie",
    fix: "nie, przepraszam, sorry, pomylka, pomylilam, pomylilem, chodzilo mi, mialam na mysli, mialem na mysli, zle wpisalam, zle wpisalem, zle, raczej, korekta, ups, jednak, wlasciwie",
    other:
      "inne pytanie, inna sprawa, cos innego, przy okazji, swoja droga, jeszcze jedno pytanie, druga sprawa, kolejne pytanie",
  },
  cs: {
    have: "mate, je, jsou, skladem, k dispozici, zbyva",
    and: "a, a co, i, tak, taky, nebo, ale",
    it: "to, ten, ta, te, toho, tu, ho, ji, je, tom, tim, ono",
    yes: "ano, jo, jasne, presne, souhlasi, dobre, ok, spravne",
    fix: "ne, pardon, promin, prominte, omlouvam se, myslel jsem, myslela jsem, spatne, spis, oprava, vlastne, ma byt",
    other: "jina otazka, jina vec, neco jineho, mimochodem, jeste jedna otazka, jinak",
  },
  sk: {
    have: "mate, je, su, skladom, k dispozicii, zostava",
    and: "a, a co, aj, tak, tiez, alebo, ale",
    it: "to, ten, ta, tie, toho, tu, ho, ju, ich, tom, tym, ono",
    yes: "ano, hej, jasne, presne, suhlasi, dobre, ok, spravne",
    fix: "nie, pardon, prepac, prepacte, ospravedlnujem sa, myslel som, myslela som, zle, skor, oprava, vlastne, ma byt",
    other: "ina otazka, ina vec, nieco ine, mimochodom, este jedna otazka, inak",
  },
  ru: {
    have: "есть, есть ли, остались, осталось, имеется, в наличии",
    and: "а, и, а что насчет, тогда, также, или, ну а, но",
    it: "это, этот, эта, эти, этого, его, ее, их, он, она, они, оно, ему, тот, та, те, там",
    yes: "да, ага, конечно, верно, именно, точно, хорошо, ок, угу, правильно",
    fix: "нет, извините, простите, ой, ошибся, ошиблась, я имел в виду, я имела в виду, имел в виду, имела в виду, вернее, точнее, на самом деле, не тот, неправильно, опечатка",
    other: "другой вопрос, еще вопрос, кстати, еще один вопрос, другое",
  },
  uk: {
    have: "є, чи є, залишились, маєте, в наявності",
    and: "а, і, та, а що з, тоді, також, або, але",
    it: "це, цей, ця, ці, цього, його, її, їх, він, вона, вони, воно, там",
    yes: "так, ага, звісно, вірно, саме, точно, добре, ок, правильно",
    fix: "ні, вибачте, перепрошую, ой, помилився, помилилась, я мав на увазі, я мала на увазі, вірніше, точніше, насправді, неправильно",
    other: "інше питання, до речі, ще питання, ще одне питання, інше",
  },
  bg: {
    have: "имате, има, има ли, останали, налични, налична, наличен",
    and: "а, и, ами, а какво за, тогава, също, или, но",
    it: "това, този, тази, тези, него, нея, тях, го, я, ги, той, тя, те, там",
    yes: "да, разбира се, точно, вярно, добре, ок, правилно",
    fix: "не, извинете, съжалявам, опа, имах предвид, сгреших, грешка, всъщност, по скоро, поправка",
    other: "друг въпрос, между другото, още един въпрос, нещо друго",
  },
  sr: {
    have: "imate, ima, ima li, ostalo, na stanju, имате, има, на стању",
    and: "a, i, sta je sa, onda, takodje, ili, ali, а, и, шта је са, онда, или, али",
    it: "to, taj, ta, te, toga, ga, je, ih, on, ona, oni, ono, то, тај, та, га, их",
    yes: "da, jeste, tacno, upravo, naravno, vazi, ok, да, јесте, тачно, важи",
    fix: "ne, izvinite, izvini, pardon, mislio sam, mislila sam, pogresio, pogresila, pogresno, zapravo, ispravka, не, извините, мислио сам, погрешно, заправо",
    other: "drugo pitanje, nesto drugo, inace, usput, jos jedno pitanje, друго питање, иначе",
  },
  hr: {
    have: "imate, ima, ima li, ostalo, na zalihi, dostupno",
    and: "a, i, sto je s, onda, takoder, ili, ali",
    it: "to, taj, ta, te, toga, ga, ju, ih, on, ona, oni, ono",
    yes: "da, tocno, upravo, naravno, moze, ok, tako je",
    fix: "ne, oprostite, sorry, mislio sam, mislila sam, pogrijesio, pogrijesila, krivo, zapravo, ispravak",
    other: "drugo pitanje, nesto drugo, inace, usput, jos jedno pitanje",
  },
}
