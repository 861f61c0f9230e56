/**
 * Little words that tie a message to the ones before it, by language. Phrases are separated by commas
 * and written folded (no accents); a final `*` stands for the rest of a word.
 *
 * - `and`: opens a follow-up ("and in blue?", "what about …")
 * - `it`: points back ("that", "them")
 * - `yes`: takes what was offered
 * - `fix`: takes back what was said ("sorry, I meant …")
 * - `other`: opens another matter ("by the way")
 * - `have`: asks whether there is any ("do you have …", "any left")
 */
export interface Cues {
  have: string
  and: string
  it: string
  yes: string
  fix: string
  other: string
}

export const cuesByLanguage: Readonly<Record<string, Cues>> = {
  en: {
    have: "have, got, is there, are there, any left, left, sell, still available, available, carry, come in, comes in",
    and: "and, what about, how about, then, also, or, so, but",
    it: "it, its, that, thats, this, these, those, them, they, one, ones, there",
    yes: "yes, yeah, yep, yup, sure, right, correct, exactly, ok, okay, please do, that one, thats it",
    fix: "no, nope, sorry, oops, i mean, i meant, meant, rather, actually, correction, not that, wrong number, typo, mistyped, should be, instead",
    other:
      "another question, other question, another thing, something else, by the way, btw, different question, different topic, one more question, next question",
  },
  de: {
    have: "habt, haben sie, gibt es, gibts, noch da, noch welche, verfugbar, vorratig, lieferbar, fuhrt ihr, erhaltlich",
    and: "und, was ist mit, wie ist es mit, wie siehts aus mit, dann, auch, oder, aber",
    it: "das, dies, diese, dieser, dieses, die, der, den, dem, er, sie, es, ihn, ihm, davon, dafur, damit, dort, denen, welche",
    yes: "ja, jo, jep, klar, genau, richtig, stimmt, gerne, bitte, ok, okay, passt",
    fix: "nein, ne, nee, sorry, entschuldigung, quatsch, ich meine, ich meinte, meinte, doch, korrektur, vertippt, falsch, richtig ist, stattdessen, sondern, ups",
    other:
      "was anderes, andere frage, etwas anderes, ubrigens, ubrigen, noch was, noch eine frage, nachste frage",
  },
  fr: {
    have: "avez, auriez, il y a, y a t il, reste, dispo, disponible, existe, vous l avez",
    and: "et, et pour, et si, alors, aussi, ou, mais, qu en est il",
    it: "ca, cela, ce, c, celui, celle, ceux, celles, le, la, les, il, elle, ils, elles, l, y, en, lui",
    yes: "oui, ouais, ouep, exact, exactement, voila, c est ca, ok, d accord, tout a fait, volontiers",
    fix: "non, pardon, desole, desolee, erreur, je voulais dire, je veux dire, plutot, en fait, je me suis trompe, trompe, trompee, oups, correction, rectification, c est plutot",
    other:
      "autre chose, autre question, une autre question, au fait, sinon, par ailleurs, question suivante",
  },
  es: {
    have: "teneis, tienen, tienes, tiene, hay, queda, quedan, disponible, lo hay, esta disponible",
    and: "y, e, que tal, que hay de, entonces, tambien, o, pero",
    it: "eso, esto, ese, esa, este, esta, esos, esas, lo, la, los, las, el, ella, ellos, ahi",
    yes: "si, sip, claro, exacto, correcto, eso es, vale, ok, de acuerdo, eso",
    fix: "no, perdon, perdona, disculpa, ay no, queria decir, quise decir, quiero decir, me equivoque, equivocado, mejor dicho, correccion, en realidad, mas bien, ups",
    other:
      "otra cosa, otra pregunta, por cierto, cambiando de tema, otra duda, una pregunta mas, siguiente pregunta",
  },
  it: {
    have: "avete, avrete, c e, c e ancora, ci sono, disponibile, ce l avete, ce li avete, rimasto, ne avete",
    and: "e, ed, e per, allora, anche, oppure, o, ma, che mi dite di",
    it: "questo, questa, quello, quella, quelli, quelle, questi, queste, lo, la, li, le, ci, ne, esso, cio",
    yes: "si, certo, esatto, giusto, va bene, ok, proprio, esattamente, corretto",
    fix: "no, scusa, scusate, scusi, pardon, volevo dire, intendevo, anzi, mi sono sbagliato, mi sono sbagliata, sbagliato, errore, in realta, piuttosto, ops",
    other:
      "un altra cosa, altra cosa, altra domanda, un altra domanda, comunque, a proposito, cambiando argomento",
  },
  pt: {
    have: "tem, tens, ha, existe, disponivel, ainda tem, voces tem, restam",
    and: "e, e se, e quanto a, entao, tambem, ou, mas",
    it: "isso, isto, esse, essa, este, esta, aquele, aquela, ele, ela, eles, elas, o, a, os, as, la",
    yes: "sim, s, claro, exato, exatamente, isso, isso mesmo, certo, ok, pode ser, correto",
    fix: "nao, desculpa, desculpe, perdao, quer dizer, queria dizer, quis dizer, alias, enganei, engano, errei, errado, correcao, na verdade, melhor, ops",
    other:
      "outra coisa, outra pergunta, outra duvida, ja agora, a proposito, por falar nisso, mudando de assunto, mais uma pergunta",
  },
  nl: {
    have: "hebben, hebt, heb je, is er, zijn er, er nog, nog leverbaar, beschikbaar, op voorraad",
    and: "en, hoe zit het met, dan, ook, of, maar",
    it: "dat, die, dit, deze, het, hem, ze, ie, er, daarvan, daarvoor, daar",
    yes: "ja, jawel, klopt, precies, inderdaad, graag, prima, ok, oke, goed",
    fix: "nee, sorry, oeps, foutje, ik bedoel, ik bedoelde, bedoelde, toch, correctie, verkeerd, eigenlijk, moet zijn, pardon",
    other:
      "andere vraag, iets anders, wat anders, trouwens, nog een vraag, nog iets, volgende vraag",
  },
  sv: {
    have: "har ni, finns, finns det, kvar, har du",
    and: "och, hur ar det med, da, ocksa, eller, men",
    it: "det, den, de, dem, denna, detta, dessa, dar",
    yes: "ja, japp, precis, stammer, garna, okej, ok, just det",
    fix: "nej, forlat, sorry, oj, jag menar, jag menade, menade, ratta, fel, egentligen, ska vara, ursakta",
    other: "en annan sak, annan fraga, forresten, en fraga till, nagot annat",
  },
  da: {
    have: "har i, findes, er der, tilbage, har du",
    and: "og, hvad med, sa, ogsa, eller, men",
    it: "det, den, de, dem, denne, dette, disse, der",
    yes: "ja, jep, praecis, netop, gerne, okay, ok, rigtigt",
    fix: "nej, undskyld, sorry, ups, jag mener, jeg mener, jeg mente, mente, forkert, faktisk, skal vaere, rettelse",
    other: "noget andet, andet sporgsmal, forresten, et sporgsmal mere, for resten",
  },
  nb: {
    have: "har dere, finnes, er det, igjen, har du",
    and: "og, hva med, sa, ogsa, eller, men",
    it: "det, den, de, dem, denne, dette, disse, der",
    yes: "ja, jepp, akkurat, nettopp, gjerne, okei, ok, riktig, stemmer",
    fix: "nei, beklager, unnskyld, sorry, oi, jeg mener, jeg mente, mente, feil, egentlig, skal vaere, rettelse",
    other: "noe annet, annet sporsmal, forresten, et sporsmal til, en annen ting",
  },
  fi: {
    have: "onko teilla, onko, loytyyko, viela, jaljella, saatavilla",
    and: "ja, enta, no enta, sitten, myos, tai, mutta",
    it: "se, sen, sita, siita, ne, niita, tama, taman, tata, tuo, tuon, sille",
    yes: "joo, kylla, juu, niin, juuri, ok, selva, oikein, kiitos kylla",
    fix: "ei, anteeksi, sori, hups, tarkoitin, tarkoitan, vaarin, oikeastaan, korjaus, piti olla",
    other: "toinen asia, toinen kysymys, muuten, viela yksi kysymys, jotain muuta",
  },
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
  hu: {
    have: "van, vannak, kaphato, maradt, elerheto",
    and: "es, es a, mi a helyzet, akkor, is, vagy, de",
    it: "az, azt, ez, ezt, annak, ennek, arra, azok, ezek, o, ott",
    yes: "igen, ja, persze, pontosan, ugy van, rendben, oke, ok, jo",
    fix: "nem, bocsanat, bocs, elnezest, ugy ertettem, arra gondoltam, tevedtem, rossz, inkabb, valojaban, javitas",
    other: "mas kerdes, masik kerdes, egyebkent, meg egy kerdes, mas tema",
  },
  ro: {
    have: "aveti, este, sunt, exista, disponibil, mai este, mai aveti",
    and: "si, dar, ce zici de, atunci, de asemenea, sau",
    it: "asta, aceasta, acesta, acela, aceea, el, ea, ele, ei, l, o, ii, le",
    yes: "da, sigur, exact, corect, bine, ok, desigur",
    fix: "nu, scuze, pardon, imi cer scuze, voiam sa spun, vreau sa spun, am gresit, gresit, de fapt, mai degraba, corectie",
    other: "alta intrebare, altceva, apropo, inca o intrebare, alt subiect",
  },
  tr: {
    have: "var mi, var, mevcut, kaldi mi, bulunur mu, stokta",
    and: "peki, ya, ve, peki ya, o zaman, da, de, veya, ama",
    it: "bu, bunu, bunun, su, sunu, o, onu, onun, ona, bunlar, onlar, orasi",
    yes: "evet, aynen, tamam, olur, tabii, dogru, ok, he, kesinlikle",
    fix: "hayir, yok, pardon, ozur dilerim, kusura bakmayin, demek istedim, yanlis, yanlis yazdim, aslinda, daha dogrusu, duzeltiyorum, olacak",
    other: "baska bir sey, baska soru, bu arada, bir sorum daha, baska bir konu, baska",
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
  el: {
    have: "εχετε, υπαρχει, υπαρχουν, διαθεσιμο, εμεινε",
    and: "και, κι, τι γινεται με, τοτε, επισης, η, αλλα",
    it: "αυτο, αυτος, αυτη, αυτα, εκεινο, το, την, τον, τα, εκει",
    yes: "ναι, βεβαια, ακριβως, σωστα, ενταξει, οκ, μαλιστα",
    fix: "οχι, συγγνωμη, συγνωμη, εννοω, εννοουσα, λαθος, μαλλον, βασικα, διορθωση",
    other: "αλλη ερωτηση, κατι αλλο, παρεμπιπτοντως, ακομα μια ερωτηση",
  },
  he: {
    have: "יש, יש לכם, נשאר, נשארו, זמין, במלאי",
    and: "ו*, מה עם, ומה לגבי, אז, גם, או, אבל",
    it: "זה, זאת, זו, אלה, אותו, אותה, אותם, הוא, היא, הם, שם",
    yes: "כן, בטח, נכון, בדיוק, אוקיי, בסדר, יאללה",
    fix: "לא, סליחה, התכוונתי, טעיתי, טעות, בעצם, תיקון, אופס",
    other: "שאלה אחרת, משהו אחר, אגב, עוד שאלה, דבר נוסף",
  },
  ar: {
    have: "عندكم, موجود, موجوده, فيه, يوجد, متوفر, متوفره, باقي, لديكم, في منه",
    and: "و*, ماذا عن, وماذا عن, طيب و, اذن, ايضا, او, لكن, طيب",
    it: "هذا, هذه, ذلك, تلك, هو, هي, هم, هذي, ده, دي, اياه",
    yes: "نعم, ايوه, ايوا, اي, اجل, صح, صحيح, بالضبط, تمام, اوك, اكيد, ايه",
    fix: "لا, لأ, اسف, اسفه, عفوا, معذره, قصدي, اقصد, كنت اقصد, غلط, غلطت, خطا, بالاصح, في الحقيقه, بل, تصحيح",
    other: "سؤال ثاني, سؤال اخر, شيء اخر, شي ثاني, على فكره, بالمناسبه, موضوع ثاني",
  },
  fa: {
    have: "داريد, موجود, هست, دارين, مونده",
    and: "و, چي, پس, همچنين, يا, اما, در مورد",
    it: "اين, ان, اون, همين, همان, اينها, انها, اونا",
    yes: "بله, اره, اري, درسته, دقيقا, باشه, اوكي, حتما",
    fix: "نه, ببخشيد, منظورم, اشتباه, در واقع, اصلاح, خير, معذرت",
    other: "سوال ديگه, سوال ديگر, يه چيز ديگه, راستي, موضوع ديگر",
  },
  ur: {
    have: "هے, هيں, موجود, دستياب, ملے گا",
    and: "اور, پهر, تو, بهي, يا, ليكن",
    it: "يه, وه, اس, اسے, ان, انهيں, اسكا",
    yes: "جي, هاں, جي هاں, ٹهيك, بالكل, درست, صحيح, اوكے",
    fix: "نهيں, معاف كيجيے, معذرت, ميرا مطلب, مطلب, غلط, اصل ميں, غلطي",
    other: "ايك اور سوال, دوسرا سوال, ويسے, كچه اور",
  },
  hi: {
    have: "है क्या, मिलेगा, उपलब्ध, मौजूद, hai kya, milega",
    and: "और, तो, फिर, भी, या, लेकिन, aur, to, phir",
    it: "यह, ये, वह, वो, इसे, उसे, इसका, उसका, इनका, ye, wo, isko, usko, iska",
    yes: "हाँ, हां, जी, जी हाँ, ठीक है, सही, बिल्कुल, ओके, haan, ha, sahi, theek",
    fix: "नहीं, नही, माफ, माफ करना, सॉरी, मेरा मतलब, मतलब, गलत, दरअसल, nahi, matlab, galat",
    other: "एक और सवाल, दूसरा सवाल, वैसे, कुछ और, ek aur sawal, waise",
  },
  bn: {
    have: "আছে, পাওয়া যাবে, আছে কি",
    and: "আর, এবং, তাহলে, ও, বা, কিন্তু",
    it: "এটা, এটি, ওটা, সেটা, এগুলো, সেগুলো, এর, ওর, সে",
    yes: "হ্যাঁ, হ্যা, জি, ঠিক, ঠিক আছে, অবশ্যই, ওকে",
    fix: "না, দুঃখিত, সরি, মানে, বলতে চেয়েছিলাম, ভুল, আসলে",
    other: "আরেকটা প্রশ্ন, অন্য প্রশ্ন, অন্য কিছু, যাই হোক",
  },
  ta: {
    have: "இருக்கா, இருக்கிறதா, உள்ளதா, கிடைக்குமா",
    and: "மற்றும், அப்போ, அப்படியென்றால், அல்லது, ஆனால்",
    it: "இது, அது, இதை, அதை, இதன், அதன், இவை, அவை",
    yes: "ஆமாம், ஆம், சரி, நிச்சயமாக, ஓகே",
    fix: "இல்லை, மன்னிக்கவும், சாரி, தவறு, உண்மையில்",
    other: "வேறு கேள்வி, இன்னொரு கேள்வி, வேறு விஷயம்",
  },
  th: {
    have: "มี,เหลือ",
    and: "แล้ว,และ,ถ้า,หรือ,แต่",
    it: "มัน,นี้,นั้น,อันนี้,อันนั้น,ตัวนี้,ตัวนั้น",
    yes: "ใช่,ได้,ค่ะ,ครับ,ตกลง,โอเค,ถูกต้อง",
    fix: "ไม่ใช่,ขอโทษ,หมายถึง,พิมพ์ผิด,ผิด,จริงๆ",
    other: "อีกเรื่อง,อีกคำถาม,คำถามอื่น,ถามอีกอย่าง,ว่าแต่",
  },
  vi: {
    have: "co, con, con hang, co khong",
    and: "va, con, the con, vay, vay con, thi sao, hoac, nhung",
    it: "no, cai do, cai nay, do, nay, chung, ay",
    yes: "vang, dung, co, u, ok, duoc, dung roi, phai, da",
    fix: "khong, xin loi, y toi la, y minh la, nham, sai, thuc ra, khong phai, go nham",
    other: "cau hoi khac, chuyen khac, nhan tien, cho hoi them, hoi them",
  },
  id: {
    have: "ada, masih ada, ready, tersedia, punya",
    and: "dan, kalau, bagaimana dengan, gimana dengan, terus, lalu, juga, atau, tapi, klo, trus",
    it: "itu, ini, nya, tersebut, dia, tsb",
    yes: "ya, iya, yap, betul, benar, oke, ok, boleh, tepat",
    fix: "bukan, tidak, maaf, sori, maksud saya, maksudku, maksudnya, salah, sebenarnya, ralat, eh",
    other: "pertanyaan lain, hal lain, oh ya, ngomong ngomong, satu lagi, btw, tanya lagi",
  },
  ms: {
    have: "ada, masih ada, tersedia",
    and: "dan, kalau, bagaimana dengan, macam mana dengan, lepas tu, juga, atau, tapi",
    it: "itu, ini, nya, tersebut, ia",
    yes: "ya, betul, benar, ok, boleh, tepat",
    fix: "bukan, tidak, maaf, sori, maksud saya, salah, sebenarnya, silap",
    other: "soalan lain, perkara lain, oh ya, satu lagi, btw",
  },
  tl: {
    have: "meron, mayroon, may, available",
    and: "at, paano naman, e yung, eh, tapos, din, rin, o, pero",
    it: "ito, iyan, iyon, yun, yan, to, nito, niyan, sila",
    yes: "oo, opo, sige, tama, ok, yes",
    fix: "hindi, sorry, pasensya, ibig kong sabihin, mali, actually, pala",
    other: "ibang tanong, isa pa, nga pala, btw, may tanong pa",
  },
  sw: {
    have: "mna, ipo, zipo, kuna, inapatikana",
    and: "na, je, vipi kuhusu, basi, pia, au, lakini",
    it: "hiyo, hii, hicho, hiki, hizo, hizi, hilo, yake, huyo",
    yes: "ndiyo, ndio, sawa, hakika, kweli, ok, naam",
    fix: "hapana, samahani, pole, namaanisha, nilimaanisha, kosa, makosa, kwa kweli, siyo, sio",
    other: "swali lingine, jambo lingine, kwa njia, swali jingine",
  },
  ko: {
    have: "있어,있나,있습니까,있을까,남았,재고",
    and: "그럼,그리고,그러면,또는,혹시",
    it: "그거,이거,저거,그것,이것,그건,이건,그걸,이걸",
    yes: "네,예,응,맞아,맞아요,좋아요,그래요,넵,ㅇㅇ",
    fix: "아니,아니요,아뇨,죄송,미안,잘못,정정,말고,사실",
    other: "다른 질문,그런데요,다른 거,하나 더,참고로,아 그리고",
  },
  ja: {
    have: "あります,ある,ありま,ございます,残って,在庫",
    and: "じゃあ,では,それで,あと,で、,また,または,それと",
    it: "それ,これ,あれ,その,この,あの,そちら,こちら",
    yes: "はい,ええ,うん,そうです,お願いします,それです,合ってます,その通り",
    fix: "いいえ,いや,すみません,ごめん,間違え,間違い,間違って,訂正,じゃなくて,ではなく,やっぱり,違う,違います",
    other: "別の質問,別件,ところで,ほかに,他に,もう一つ,話は変わ",
  },
  zh: {
    have: "有",
    and: "那,那么,还有,另外,或者,如果,然后",
    it: "它,这个,那个,这,那,这些,那些,该,其",
    yes: "是,是的,对,对的,嗯,好,好的,可以,没错,行,要的,就是",
    fix: "不对,不是,错了,说错,写错,打错,弄错,搞错,抱歉,不好意思,更正,我是说,应该是,其实,填错",
    other: "另外问,另外,对了,顺便,换个问题,别的问题,还想问,再问",
  },
}
