import type { Cues } from "../cues.ts"

export const furtherEurope: Readonly<Record<string, Cues>> = {
  fi: {
    have: "onko teilla, onko, loytyyko, viela, jaljella, saatavilla",
    and: "ja, enta, no enta, sitten, myos, tai, mutta",
    it: "se, sen, sita, siita, ne, niita, tama, taman, tata, tuo, tuon, sille",
    yes: "joo, kylla, juu, niin, juuri, ok, selva, oikein, kiitos kylla",
    fix: "ei, anteeksi, sori, hups, tarkoitin, tarkoitan, vaarin, oikeastaan, korjaus, piti olla",
    other: "toinen asia, toinen kysymys, muuten, viela yksi kysymys, jotain muuta",
    able: "onnistuuko, onko mahdollista, viela mahdollista, liian myohaista",
    again: "uudelleen, uudestaan, viela kerran, uuden, uusi",
  },
  hu: {
    have: "van, vannak, kaphato, maradt, elerheto",
    and: "es, es a, mi a helyzet, akkor, is, vagy, de",
    it: "az, azt, ez, ezt, annak, ennek, arra, azok, ezek, o, ott",
    yes: "igen, ja, persze, pontosan, ugy van, rendben, oke, ok, jo",
    fix: "nem, bocsanat, bocs, elnezest, ugy ertettem, arra gondoltam, tevedtem, rossz, inkabb, valojaban, javitas",
    other: "mas kerdes, masik kerdes, egyebkent, meg egy kerdes, mas tema",
    able: "lehetseges, meg lehet, lehet meg, keso",
    again: "ujra, megint, meg egyszer, ujat, uj",
  },
  el: {
    have: "εχετε, υπαρχει, υπαρχουν, διαθεσιμο, εμεινε",
    and: "και, κι, τι γινεται με, τοτε, επισης, η, αλλα",
    it: "αυτο, αυτος, αυτη, αυτα, εκεινο, το, την, τον, τα, εκει",
    yes: "ναι, βεβαια, ακριβως, σωστα, ενταξει, οκ, μαλιστα",
    fix: "οχι, συγγνωμη, συγνωμη, εννοω, εννοουσα, λαθος, μαλλον, βασικα, διορθωση",
    other: "αλλη ερωτηση, κατι αλλο, παρεμπιπτοντως, ακομα μια ερωτηση",
    able: "γινεται, ειναι δυνατον, προλαβαινω, αργα",
    again: "ξανα, παλι, καινουριο, καινουργιο, αλλο ενα",
  },
  tr: {
    have: "var mi, var, mevcut, kaldi mi, bulunur mu, stokta",
    and: "peki, ya, ve, peki ya, o zaman, da, de, veya, ama",
    it: "bu, bunu, bunun, su, sunu, o, onu, onun, ona, bunlar, onlar, orasi",
    yes: "evet, aynen, tamam, olur, tabii, dogru, ok, he, kesinlikle, anladim, guzel, super, neyse, eyvallah",
    fix: "hayir, yok, pardon, ozur dilerim, kusura bakmayin, demek istedim, yanlis, yanlis yazdim, aslinda, daha dogrusu, duzeltiyorum, olacak, yani, yazim hatasi, demek istedigim, yanlis yazmisim, yanlis oldu, kusura bakma, yok yok, yanlis numara, sey pardon",
    other: "baska bir sey, baska soru, bu arada, bir sorum daha, baska bir konu, baska",
    able: "mumkun mu, olur mu, hala mumkun mu, oluyor mu, yapilabilir mi, gec mi kaldim, yetisir mi, olmaz mi",
    again: "tekrar, yeniden, bir daha, yenisi, yenisini, yeni bir",
  },
}
