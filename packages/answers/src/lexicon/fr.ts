import type { Lexicon } from "./concepts.ts"

export const fr: Lexicon = {
  language: "fr",
  common:
    "le la les de des et est un une je tu il nous vous mon ma mes pas que qui dans pour sur avec ce cette au aux du ne plus ou comment quand combien pourquoi bonjour merci est-ce jai cest suis ai ete encore toujours peux puis puisje votre vos avez si mais sont il faut veux fait etre se par y ca moi",
  terms: {
    order: "commande*, achat*, achete*, j'avais demande, que j'ai demande, j'avais pris",
    item: "article*, produit*, chose*, chaussure*, robe*, pantalon*, baskets, veste*, vetement*, marchandise*, truc, pull*, manteau, jupe*, bottes, chaussettes, tasse*, lampe*, jouet*, sac, paire, tee-shirt, tshirt, jean, gilet, chemise, sandales, chaussons, tee shirt, t shirt, maillot, soutif, ceinture, echarpe, gants, bonnet, casquette, mug, assiette, vase, bouilloire, cafetiere, grille pain, canape, fauteuil, chaise, table, bureau, etagere, armoire, matelas, oreiller, couette, tapis, rideaux, casque, ecouteurs, chargeur, cable, ordi, tablette, clavier, enceinte, montre, bague, collier, bracelet, boucles d'oreilles, parfum, creme, rouge a levres, shampoing, serum, laisse, croquettes, litiere, tente, sac a dos, velo, miroir, verre, verres, bouteille, bol, bougie, livre, poupee, poussette, coque, ecran, imprimante, appareil photo, seche cheveux, chocolat, chocolats, cafe, the, vin, trucs, machin, affaires, modele*, godasses, pompes, fringues, falzar, bidule, engin, appareil, aspirateur, poele, casserole, fer a repasser, ventilateur, mixeur, lunettes, reveil, serviette*, draps, housse",
    parcel:
      "colis, paquet*, livraison, envoi, carton, ma commande, mon achat, mon paquet, la livraison, le paquet, mes affaires, mes achats",
    ship: "livr*, expedi*, envo*, port, transport, achemin*",
    dispatch:
      "expedie*, expedier, envoyez, partir, part, preparation, envoyer ma commande, est partie, parti, deja parti, est parti, part quand, partira, envoye deja, prepare*",
    arrive:
      "arriv*, recev*, recoi*, recu, recue, livre, livree, avoir chez moi, chez moi, recois, parvien*, delivre*, a la maison, sera la, est la, l'avoir, lavoir, l'aurai, laurai, debarque*, l'aurais, je l'aurai, l'ai quand, vu venir, pointe le bout, me parvenir, je l'ai pour, l'aurai pour",
    get: "recu*, recev*, recoi*, obten*, avoir, refile*, mis dans, on m'a mis",
    where:
      "ou est, ou en est, ou sont, ou se trouve, statut, situation, ou, position, il est ou, elle est ou, est ou, c ou, y a quoi avec, ya quoi avec, il y a quoi avec, des nouvelles de, des nouvelles pour, ca en est ou, en est ou, passe ou, passee ou, ou ca en est, il se passe quoi avec, qu'est devenu*",
    when: "quand, quel jour, quelle date, a quelle heure, date de",
    howlong:
      "combien de temps, combien de jours, delai*, dans combien, quel delai, duree, combien de semaines, prend la livraison, cb de temps, en combien de temps, sous combien de temps, sous combien, ca met combien, mettez combien, met combien de temps, prend combien, c'est long, long a arriver",
    howmuch:
      "c'est combien, combien coute, combien ca coute, prix, tarif*, cout*, frais, combien est, coute*, cher, me couterait, couterait, cest combien, ca coute, ca fait combien, combien je, combien ca, combien vous prenez, payant*, en supplement, un supplement, avec un supplement, en plus du prix, plus cher",
    days: "jours, jour, semaine*, delai*, ouvres, periode, jusqu'a quand, jusqu a quand, delai de retour, delai de retractation",
    soon: "urgent*, express, rapide*, vite, demain, presse*, au plus vite, avant vendredi, avant samedi, avant le week-end, pour samedi, a temps, pour noel, avant noel, dans la journee, cette semaine, dans la semaine, avant la fin de la semaine, avant ce week end, avant jeudi, avant dimanche, avant lundi, pour lundi",
    notyet:
      "pas encore, toujours pas, toujours rien, pas recu, pas arrive, jamais, attends encore, attends toujours, rien recu, encore rien, j'attends encore, jattends encore, jattends toujours, n'est pas arrive, nest pas arrive, rien n'est arrive, pas eu, toujours pas la, aucune nouvelle, sans nouvelle*, j'ai rien, jai rien, tjrs rien, tjs pas, tjrs pas, jamais recu, jamais arrive, pas encore recu, pas de nouvelles, j'attends toujours, j'attend toujours, rien du tout, jamais passe, pas passe, rien eu, personne n'est passe, personne est passe, rien vu venir, pas l'ombre, pas de nouvelle*, a l'horizon, rien a signaler, rien de rien, que dalle, rien vu, pas la couleur",
    neg: "pas, ne, jamais, rien, aucun*, sans, non",
    late: "retard*, en retard, trop long, si long, lent, longtemps, tarde*, ca traine, traine*, des semaines, a la bourre",
    wait: "attend*, patient*, jattend*",
    stuck:
      "ne bouge plus, bloque*, pas de mise a jour, ne bouge pas, n'avance pas, navance pas, pas mis a jour, plus d'evolution, n'evolue pas, stagne, pas bouge, bouge pas, bouge plus, rien ne bouge, au meme endroit, coince*, avance plus, avance pas, reste en, meme statut, au depot, centre de tri",
    lost: "perdu*, vole*, disparu*, egare*, introuvable*, volatilis*, pique, paume, envole",
    delivered:
      "marque livre, indique livre, dit livre, comme livre, statut livre, affiche livre, note livre, indique comme livre, chez le voisin, voisin a, voisine a, laisse devant, laisse dehors, depose devant, devant la porte, soi-disant livre, soit disant livre, quelqu'un a signe, pas signe, remis a, marque comme livre, soi disant livre, livre mais, remis au voisin, livreur dit, le livreur dit, dit avoir livre",
    track:
      "suivre, suivi, tracking, tracer, numero de suivi, trace, ou en est, savoir ou, voir ou, ou il en est, ou elle en est, avancement, etat de ma, etat de la commande, statut, suivre mon, suivi de, est en route, deja en route, ou est passe, des nouvelles de ma, des nouvelles de mon, ca en est ou, en est ma commande, elle en est ou, il en est ou, en est ou la, en est ou le, ils en sont ou, elles en sont ou, ou en est la, ou en est le",
    courier:
      "transporteur*, chronopost, colissimo, mondial relay, dpd, ups, dhl, la poste, livreur*, facteur, gls, coursier, qui livre, postier, relais colis, amazon",
    postage:
      "frais de port, frais de livraison, frais d'envoi, frais denvoi, port gratuit, livraison gratuite, cout de la livraison, coute la livraison, prix de la livraison, coute l'envoi, payer la livraison, frais d'expedition, frais dexpedition, livraison offerte, franco de port, livraison payante, coute + livraison, livraison est payante, livraison est gratuite, combien la livraison, combien coute la livraison, pour la livraison, pour l'envoi, port offert, fdp, frais denvoie, frais d'envoie, prix du port, port est, pour me l'envoyer, pour l'expedition, port compris, port inclus, vous prenez combien, combien pour livrer, la livraison coute, combien le port",
    free: "gratuit*, offert*, gratis",
    whopays:
      "qui paie, a ma charge, a mes frais, dois-je payer, qui prend en charge, dois je payer, de ma poche, frais de retour, qui regle, a moi de payer, c'est pour moi, c'est qui qui paie, qui paye, sont pour qui, c'est pour qui, est pour qui, pour qui, a vos frais, vous prenez en charge, qui doit payer, c'est a moi de, cest a moi de, c'est moi qui paie, c'est moi qui paye, cest moi qui paie, cest moi qui paye, aux frais de qui, vous payez le retour, je paye, c'est pour moi les frais, c'est gratuit le retour, aux frais de, qui raque, c'est pour ma pomme, a ma pomme, de votre poche, faut que je paye, faut que je paie, pris en charge, prise en charge, me coute quelque chose, ca me coute",
    sendback:
      "retour, retourner, renvoy*, renvoi*, rendre, rends, retours, retourne*, retracter, retractation, ramener, ne me plait pas, plait pas, me plait pas, convient pas, remmener, rapporter, redonner, reprendre, reprenez, vous le rendre, vous le renvoyer, le renvoyer, bon de retour, etiquette retour, etiquette de retour, bordereau, ne garde pas, pas le garder, ne me convient pas, me convient pas, je garde pas, pas garder, faire un retour, garde pas, vous le rends, vous la rends, vous le reprenez, rapporte, ramene, vous renvoie, me debarrasser, m'en debarrasser, revient chez vous, repart chez vous",
    refund:
      "rembours*, mon argent, rende mon argent, recuperer mon argent, avoir + avoir, recrediter, recredite*, rendre l'argent, rendu mon argent, mes sous, recuperer mes sous, revoir mon argent, recuperer l'argent, recuper* + argent, revoir la couleur de mon argent, ramboursement, recredit*, mon fric, remettre sur mon compte, sur ma carte quand, ma thune, mes tunes, la thune, l'argent, etre rembourse, ravoir mes sous, rendez moi mon argent, pas un centime, aucun centime, pas un rond, toujours pas rembourse, rien vu sur mon compte, toujours pas d'argent, pas d'argent, pas vu mon argent, mes thunes, mon pognon, mes ronds, revoir la couleur, rembours* quand, me rendez mes sous, me rendre mes sous",
    money: "argent, fric, montant, somme, thune, thune*, pognon, oseille",
    exchange:
      "echang*, changer + pour, changer contre, remplac*, troquer, echange, un autre a la place, une autre a la place, un neuf, une neuve, en avoir un autre, en avoir une autre, un autre modele, autre couleur, changer de couleur, changer de taille, prendre autre chose, contre un autre, contre une autre, renvoyer un autre, avoir un nouveau, avoir une nouvelle, recevoir un nouveau, recevoir un autre, avoir un autre, changer pour, la changer, le changer, les changer, contre une, contre un, une autre, un autre, une paire neuve, une nouvelle paire, plutot en, a la place, prendre plutot, la taille au dessus, la taille en dessous, la bonne couleur, le bon modele, refaire parvenir, en renvoyer un, en renvoyer une, m'en renvoyer, me renvoyer un, me renvoyer une, m'en refaire, m'en renvoyez, me renvoyez un, me renvoyez une, m'en envoyez, m'en envoyer, m'en redonner, m'en redonnez, les echanger, l'echanger, me les changer, me le changer, me la changer, m'en donner un autre, m'en donner une autre",
    size: "taille*, pointure*, guide des tailles, mesure*, dimension*, je fais du, je fais un, entre deux tailles, taille grand, taille petit, ca taille, taille normalement, quelle taille, tour de taille, tour de poitrine, longueur, je mets du, je porte du, entre 2 tailles, mensuration*, taille comment, ca taille comment, chausse, chaussent, taillent, m ou l, s ou m, l ou xl, xs ou s, je prends quoi, habituellement je fais, d'habitude je fais, d'habitude je mets",
    misfit:
      "trop petit*, trop grand*, trop serre*, serre*, serrent, trop large*, taille au-dessus, au-dessus, au dessus, en dessous, autre taille, plus grand*, plus petit*, ne me va pas, ne va pas, trop court*, trop long*, taille trop, me va pas, taille differente, mauvaise taille, a l'etroit, trop etroit*, flotte dedans, nage dedans, ne rentre pas, rentre pas dedans, ne ferme pas, ferme pas, me serre, me gratte, boudin*, petit pour moi, grand pour moi, taille en dessous, taille dessous, taille dessus, plus grande taille, plus petite taille, ajuster, serre trop, je flotte, jflotte, je nage, jnage, rentre pas, rentre plus, me vont pas, va pas du tout, taille pas, taille grand, taille petit, fait mal aux pieds, me compriment, comprime, baille, s'enfile pas, riquiqui, immense sur moi, enorme sur moi, comme un sac, moulant, etroit*, il me faut au dessus, la taille au dessus, la taille en dessous",
    cancel:
      "annul*, ne l'expediez pas, ne l'envoyez pas, n'envoyez pas, ne pas envoyer, n'expediez pas, resilier, ne + envoyez pas, ne + expediez pas, stopper la commande, anuler, anul*, retirer ma commande, arreter la commande, supprimer ma commande, stop ma commande, revenir sur ma commande, retractation, laisse tomber la commande, laissez tomber, plus la commande, stopper, stoppez, arretez la commande, pas envoyer, l'envoyez pas, laisser tomber, laissez tomber ma commande, laisse tomber ma commande, stopper ma commande, faire marche arriere, enlever ma commande, plus de ma commande",
    dontwant:
      "change d'avis, change davis, plus envie, n'en veux plus, nen veux plus, ne veux plus, veux plus, par erreur, ne me plait pas, me plait pas, plus besoin, pas besoin, finalement non, regrette, plait pas, pas plu, trompe en commandant, commande deux fois, plus interesse, plus interessee, sans faire expres, erreur de clic, clique par erreur, m'interesse plus, changer d'avis, g change d'avis, j'en veux plus, en veut plus, pas besoin finalement, plait plus, j'ai reflechi, interesse plus",
    address:
      "adresse*, rue, code postal, domicile, appartement, batiment, adrese, addresse, num de rue, numero de rue, etage, digicode, code porte, de rue, mauvaise rue, interphone",
    elsewhere:
      "au bureau, mon bureau, au travail, ailleurs, autre adresse, autre endroit, autre lieu, demenag*, nouvelle adresse, voisin, point relais different, nouvel appartement, chez mes parents, chez ma mere, chez ma soeur, chez un ami, chez une amie, chez un voisin, a mes parents, a ma mere, a un ami, pas chez moi, absent*, en vacances, au boulot, mon boulot, lieu de travail, a l'hotel, directement chez, autre personne, quelqu'un d'autre, chez mon frere, au taf, nouvel appart, serai pas la, point relais, chez le voisin, chez mon pere, chez ma copine, chez mon copain, chez ma grand mere, chez ma belle mere, chez la voisine, chez ma voisine, a mon boulot, a mon taf, a mon bureau, demenage, on a demenage, j'ai demenage, je demenage",
    wrong:
      "tromp*, mauvais*, faux, fausse, erreur, errone*, pas le bon, pas la bonne, incorrect*, different de, pas ce que, autre chose, pas ce que j'ai, rien a voir, a la place, au lieu de, alors que j'avais, alors que j'ai, alors que je, pas a moi, pas le mien, pas la mienne, pas ma commande, mauvaise couleur, pas la bonne couleur, different de la photo, pas comme sur la photo, ne ressemble pas, autre couleur que, completement different, j'avais pris, j'avais commande, pas les bons, pas les bonnes, pas mon colis, a quelqu'un d'autre, celui de quelqu'un, d'une autre personne, trompe de, trompe d'article, erreur de, autre chose que, pas celui, pas celle, mauvaise taille, mauvais article, commande + recu un, commande + recu une, commande + j'ai eu, demande + recu, autre produit a ete, autre article a ete, pas commande, jamais commande, n'ai pas commande, ce que j'avais demande, ce que j'ai demande, ce que j'avais commande, refile, mauvais modele, mauvais produit, mauvais colis, c'est pas a moi, celui d'un autre",
    change: "chang*, modifi*, corrig*, editer, rectifi*, mettre a jour",
    pay: "pay*, paie*, reglement*, debit*, preleve*, paiement*, encaisse*, raque*, transaction*, tire* de ma carte, raquer, casquer, debourser, passer a la caisse, regler la commande, regler par, regler en, regler avec, peut regler, peux regler",
    method:
      "moyens de paiement, mode de paiement, modes de paiement, comment payer, moyen de paiement, acceptez, methodes de paiement, options de paiement, comment puis-je payer, facons de payer, vous prenez, quels paiements, payer autrement, autre moyen, payer avec quoi, avec quoi payer, peut on payer, peut-on payer, on peut payer, je peux payer, payer comment, comment on paye, comment on paie, prenez la, prenez les, en plusieurs fois, en 3 fois, en trois fois, en 4 fois, regler en",
    paybrand:
      "paypal, visa, mastercard, carte, cartes, carte bleue, cb, virement*, cheque*, klarna, plusieurs fois, en 3 fois, en 4 fois, apple pay, google pay, especes, contre remboursement, alma, bancontact, a la livraison, mensualites, payer plus tard, payer apres, en plusieurs fois, en trois fois, en quatre fois, 3x, 4x, en 2 fois, carte bancaire, carte de credit, carte bleu, paiement en plusieurs, prelevement, paylib, wero, oney, a reception, amex, en liquide, carte cadeau, chèque vacances, liquide, 3 fois, 4 fois",
    fail: "ne marche pas, marche pas, fonctionne pas, ne fonctionne, refuse*, erreur*, invalide*, expire*, pas valable, pas valide, non valide, echou*, echec*, rejete*, ne passe pas, passe pas, impossible, bug*, pas accepte, n'est pas pris, bloque, probleme*, prend pas, applique pas, perime*, ne veut pas, veut pas, me dit non, n'aboutit pas, aboutit pas, beug*, coince, n'accepte pas, accepte pas, nest pas accepte, n'est pas passe, pas passe, n'arrive pas a payer, arrive pas a payer, interrompu*, message d'erreur, passe plus, marche plus, ca veut pas, veut pas passer, pas pris en compte, ne prend pas, me dit que, ca plante, site plante, page plante, appli plante, paiement plante, il plante, tout plante, plante a chaque, plante au moment, plante quand, plantage, veut rien savoir, deconne, saute a chaque fois, tourne dans le vide, mouline",
    twice:
      "deux fois, double, doublon, 2 fois, 2x, debite deux, preleve deux, paye deux, deux prelevements, deux debits, en double, double debit, double prelevement",
    coupon:
      "coupon*, code promo, bon de reduction, code de reduction, code, bon, promo, bon d'achat, codes, cheque cadeau, code de reduc, reduc, code reduc, code cadeau, bon cadeau, carte cadeau, avantage, code bienvenue, le code, mon code, code avantage, la case pour le code, case promo, mon code de remise, code de remise, ma reduc, ma remise, bon de reduc",
    discount:
      "reduction*, remise*, soldes, promotion*, moins cher, rabais, offre*, ristourne, prix plus bas, negocier, etudiant, black friday, moins chere, bonne affaire, prix reduit, en solde, destockage",
    pricedrop:
      "baisse de prix, prix a baisse, difference de prix, moins cher maintenant, alignement, baisse le prix, prix baisse, maintenant moins cher, moins cher qu'avant, moins cher que quand, a baisse, a diminue, coute moins, en promo maintenant, passe en solde",
    broken:
      "casse*, abim*, endommage*, brise*, ecrase*, fissure*, dechire*, en morceaux, en miettes, raye*, defonce*, fele*, cabosse*, tordu*, fendu*, ebrech*, pete, petee, fissur*, troue*, tache*, accroc*, fermeture eclair, fermeture, zip, couture*, decousu*, dechir*, salet*, sale, sales, mouille*, trempe*, moisi*, rouill*, ecaill*, anse, decolle*, s'est decolle, defait, defaite, tombe en morceaux, part en morceaux, arrache*, detache*, deja porte, deja ouvert, deja ouverte, d'occasion, delave*, decolor*, fuit, fuite, coule, bancal*, de travers, craqu*, eclate*, en mille morceaux, pas neuf, bouton + manqu*, bouton + tomb*, bouton + arrach*, un bouton, boutons, semble porte, en deux morceaux, rayure*, ecrabouille*, decoud, semelle, bouton, bouton manquant, creve*, pourri, fondu*, decongele*, pete*, foutu*, hs, casse en deux, cassee en deux, fendu en deux, plie en deux, trou, trous, miettes, en mille miettes, un eclat, eclat sur, eclats, reste dans la main, restee dans la main, niqu*, flingu*, bousill*, amoche*, deglingu*, cabossee, pourave, degueulasse, plein de taches, explose*, fendue, fendus, fele, felee, ebrechee, craquelee, eraflure*, rafle, eraflee, erafle",
    defect:
      "defaut*, defectueu*, qualite*, panne, ne s'allume pas, s'allume pas, vice, mal fini, dysfonction*, malfacon, ne marche plus, ne marchent plus, ne fonctionne plus, en panne, m'a lache, ne charge pas, charge pas, ne demarre pas, demarre pas, s'eteint, fait du bruit, camelote, mal cousu, retreci*, deteint, bouloche*, a laché, hs, hors service, ne s'allume plus, s'allume plus, mort au bout, tombe en panne, defaillan*, sallume pas, allume pas, allume plus, demarre plus, charge plus, marche plus, fait plus de bruit, rendu l'ame, lache, surchauffe, chauffe trop, clignote, bas de gamme, pas de son, aucun son, plus de son, d'un seul cote, un seul cote, pas d'image, ecran noir, reste noir, reagit pas, reagit plus, se connecte pas, chauffe pas, chauffe plus, tourne plus, refroidit pas, sent le brule, grince, couine, branle, batterie + vide, tient pas la charge, se coupe, gresille, fume, fumee, fait des etincelles, etincelles, a grille, grille tout seul, a fondu, fusible, vibre, coince, se bloque, rame, s'eteint tout seul, s'arrete tout seul, s'arrete plus, bipe, courant, electrocut*, penche, perd de l'air, degonfle*, ferme mal, s'ouvre pas, siffle, bourdonne, gresille*, saute, fait sauter, faire sauter, sauter les plombs, disjonct*, court circuit*, court jus, eteint direct, s'eteint direct, il plante, elle plante, ca plante, plante tout le temps, en rade, en carafe, deconne, bugge, fait des siennes, mort de chez mort, donne plus signe de vie, gresill*, gresillent, se coupent, coupe sans arret, ne tiennent pas la charge, que d'un cote, d'un cote, sature, sature*, craquent, sifflent, vibrent, clignotent, chauffent",
    missing:
      "manqu*, incomplet*, pas dans le colis, oublie*, il n'y avait que, vide, recu que, une partie, il manque, manque un, manque une, pas dans la boite, pas dans le carton, qu'un seul, qu'une seule, un seul sur, une seule, moitie, pas tout recu, pas complet, pas complete, piece manquante, n'y etait pas, y etait pas, n'y avait pas, sans le, pas mis, avez oublie, pas dedans, y avait pas, y a pas, carton vide, que la moitie, une seule chaussure, oublie de mettre, pas tout, sans le chargeur, sans chargeur",
    invoice:
      "facture*, recu fiscal, justificatif*, tva, ticket de caisse, siret, note de frais, recu de paiement, ticket, ticket caisse, preuve d'achat, justif, recu d'achat, factur, perdu le ticket, perdu mon ticket, comptabilite, comptable, impots, au nom de ma boite, au nom de ma societe, au nom de l'entreprise, pour ma boite, pour la compta, un recu, obtenir un recu",
    company: "entreprise*, societe*, boite, pro, professionnel*, siret",
    stock:
      "stock*, disponib*, rupture*, epuise*, reappro*, dispo, de retour, en rayon, il en reste, en reste, reste t il, reste-t-il, vous avez encore, vous l'avez en, vous lavez en, avez-vous encore, encore en vente, revient quand, de nouveau dispo, remis en vente, plus dispo, indisponible*, existe en, existe encore, restock*, dispos, encore dispo, en stock, il vous reste, plus de stock, revient en, reassort, avez encore, reviendra, re stock, en a encore, y en a encore, vous en avez, en avez encore, en avez toujours, ca revient quand, il vous en reste, vous en reste, trouver encore, toujours en vente, vous l'avez encore, vous les avez encore, l'avez encore, les avez encore, l'avez toujours, yen a encore, yen a plus, yen a toujours",
    preorder: "precommand*, acompte, date de sortie, reserver, mettre de cote, sort quand",
    customs: "douane*, taxe*, droits d'importation, droits de douane, dedouan*, taxes d'import",
    abroad:
      "etranger*, international*, autre pays, belgique, suisse, canada, quels pays, pays, hors de france, europe, monde entier, en suisse, en belgique, en espagne, en italie, en allemagne, au canada, au maroc, au luxembourg, au portugal, en angleterre, au royaume-uni, aux etats-unis, aux usa, en algerie, en tunisie, au quebec, en irlande, hors de la france, a l'international, autres pays, hors ue, outre-mer, a bruxelles, a geneve, a l'etranger, hors france, dom tom, outre mer, reunion, martinique, guadeloupe, dans d'autres pays",
    remote: "corse, dom-tom, domtom, iles, guadeloupe, reunion, martinique, outre-mer",
    warranty:
      "garanti*, couvert*, encore sous garantie, sous garantie, encore garantie, garantie combien, si ca casse, si ca tombe en panne, sav, tombe en rade, s'il casse, si elle casse, s'il lache, si elle lache, si ca lache, s'il tombe en panne, si elle tombe en panne, s'il me lache, si jamais ca casse, si ca pete, s'il pete, si ca marche plus dans, au bout d'un an, dans six mois",
    repair:
      "repar*, sav, pieces detachees, piece de rechange, recoudre, arranger, remettre en etat",
    genuine:
      "authenti*, contrefa*, original*, faux produit, vrai produit, imitation*, vrai cuir, cuir veritable",
    material:
      "matiere*, tissu*, coton, cuir, compose*, composition, laine, lin, ingredients, allerg*, nickel, vegan*, en quoi, synthetique*, cachemire, polyester, viscose, impermeable, doublure",
    color: "couleur*, noir*, blanc*, rouge, bleu*, vert*, coloris",
    howto:
      "notice, mode d'emploi, mode demploi, instructions, tutoriel, comment utiliser, comment ca marche, montage, monter, laver, lavage, entretien, lave*, machine a laver, seche-linge, seche linge, repass*, nettoyer, nettoyage, a la machine, en machine, assembler, se monte, utiliser, mode demploie, comment s'utilise",
    points:
      "points, fidelite, cagnotte, recompense*, mes points, points fidelite, cagnotter, carte fidelite, tampons",
    member: "membre*, abonnement, carte de fidelite, adherent*, vip, club",
    login:
      "connecter, connexion, me connecter, identifiant*, code de verification, inscri*, login, rentrer dans mon compte, entrer dans mon compte, acceder a mon, acces a mon, mon espace, arrive pas a entrer, code recu, compte bloque, creer un compte, ouvrir un compte, conecter, rentrer sur mon compte, acceder a mon compte, acceder au compte, m'identifier, pas de sms, sms n'arrive pas, recois pas le sms, recois pas le code",
    password:
      "mot de passe, mdp, mot de pass, mots de passe, code d'acces, identifiants oublies, oublie mon code, mdp oublie, code secret",
    account: "compte*, profil, mes donnees",
    delete: "supprim*, effac*, fermer mon compte, cloturer, desinscri*",
    phone: "telephone*, portable, numero",
    email: "mail, email, e-mail, courriel",
    gift: "emballer, emballez, cadeau*, emballage, paquet cadeau, offrir, carte de voeux, anniversaire, papier cadeau, emball*, joli paquet, bel emballage, ruban, petit mot, petite carte, message perso*, carte avec, mot avec, sans le prix, sans prix, un anniv, anniv, emballage cadeau, un petit mot, un mot avec, noeud, pour un anniv, ajouter une carte, une carte de voeux, carte message",
    wholesale:
      "grossiste*, revendeur*, grande quantite, quantites, acheter en gros, acheter + en gros, achat en gros, achats en gros, vente en gros, ventes en gros, vendez en gros, commande en gros, commander en gros, commander + en gros, commandes en gros, prix de gros, prix en gros, tarif de gros, tarifs de gros, gros volume*, grosse quantite*, grosses quantite*, grosse commande, faites du gros, faites le gros",
    review: "avis client, avis, evaluation*, commentaire*, noter",
    hours:
      "horaire*, heures d'ouverture, ouvert*, ouvrez, fermez, week-end, joignable*, ouverture, vous ouvrez, vous fermez, jusqu'a quelle heure, vous etes la, jours feries, ferie*, ferme le, fermes le, quelle heure vous, quand vous appeler, vous joindre quand, a quelle heure, permanence, ferme a, vous bossez, etes la, vous etes ouvert*, etes vous ouvert*, c'est ouvert, ouvert le, ouvert ce, ouvert demain, ouvert aujourd'hui, ouvre a, a quelle heure + ferm*, a quelle heure + ouvr*, quelle heure + ferm*, quelle heure + ouvr*, encore ouvert, appeler jusqu'a quand, jusqu'a quand vous, ouvert jusqu'a quand, la jusqu'a quand",
    store:
      "magasin*, boutique*, showroom, point de vente, situe*, en magasin, en boutique, dans vos magasins, votre magasin, votre boutique, sur place",
    pickup:
      "retirer, retrait*, point relais, venir chercher, click and collect, recuperer en, passer prendre, recuperer au, recuperer sur place, aller chercher, passer le chercher, venir prendre, retirer en magasin, le prendre en magasin, en point relais, point de retrait, point depot, point de depot, deposer ou, casier, consigne, locker, chercher moi-meme, chercher moi meme, le prendre chez vous, recuperer moi, passer chez vous, le chercher, retrait en magasin, recuperer en boutique, recuperer le colis, passer a la boutique, passer au magasin, recuperer en magasin, passer le prendre, venir le chercher, chercher au magasin, sur place, prendre en boutique, en boutique",
    privacy: "donnees personnelles, confidentialite, rgpd, vie privee",
    newsletter: "newsletter*, desabonn*, publicite*, vos mails",
    install: "install*, wifi, bluetooth, charger, appairer, brancher",
    how: "comment, etapes, procedure, faire pour, que faire, que dois-je faire, comment je fais, comment faire, on fait comment, je fais comment, je m'y prends comment, comment ca marche, comment ca se passe, ca taille, taille petit, taille grand, taillent petit, taillent grand, chausse petit, chausse grand, chaussent petit, chaussent grand",
    which:
      "quel*, quels, quelles, que, quoi, m ou l, s ou m, l ou xl, xs ou s, je prends quoi, je dois prendre, prendre quoi, laquelle, lequel",
    why: "pourquoi, raison",
    person:
      "conseiller*, humain*, personne, personnes, personnel, agent*, operateur*, service client, vrai humain, responsable*, rappel*, parler a, parler avec, joindre, appelez, interlocuteur*, sav humain, assistant*, contacter, une vraie personne, un vrai humain, quelqu'un au telephone, un etre humain, quelqu'un de chez vous, a quelqu'un, avec quelqu'un, il y a quelqu'un, y a quelqu'un, y'a quelqu'un, quelqu'un peut, quelqu'un pour, quelqu'un qui, quelqu'un du, quelqu'un s'il, quelqu'un svp, besoin de quelqu'un, avoir quelqu'un, quelqu'un m'aide*, quelqu'un pourrait, quelqu'un me, quelqu'un de vrai, quelqu'un de reel, il quelqu'un, quelqu'un est la, quelqu'un la",
    bot: "robot, bot, chatbot, reponse automatique, reponses automatiques, message automatique, messages automatiques, systeme automatique, a une machine, avec une machine, par une machine, pas une machine, une machine qui",
    complain:
      "plainte*, plaindre, repression des fraudes, reclam*, avocat*, signaler, signalconso, tribunal, consommateur*, dgccrf, porter plainte, proces, mediateur, justice",
    insult:
      "inadmissible*, lamentable*, scandal*, honte*, honteux, marre, nul, nulle, nuls, arnaq*, escroc*, voleur*, merde, inacceptable*, horrible*, furieu*, catastroph*, incompetent*, n'importe quoi, ras le bol, troisieme, 3eme, pire, foutage, foutez, degueulasse, pourri*, enerve*, deteste, decu*, decev*, putain, ridicule, colere, se moque, abus*",
    praise: "super, genial*, parfait*, excellent*, adore, merveill*, bravo, top, content*",
    thanks: "merci*, remerci*",
    hello: "bonjour, salut, bonsoir, coucou, hello",
    bye: "au revoir, a bientot, bonne journee, adieu, bonne soiree",
    offtopic:
      "meteo, temps fera, blague, poeme, chanson, football, recette, president, pleuvoir, film, devoirs, capitale, horoscope, traduis, serie, histoire drole, conte, idee + cadeau, taux de change, cours du dollar, qui a gagne, qui gagne, quoi manger, on mange quoi, recette*, loto, election*, capitale de, ligue 1, coupe du monde, quelle heure est il, raconte, tu aimes, t'aimes, tu t'appelles, t'appelles comment, tu habites, t'as quel age, je m'ennuie, tu fais quoi de beau",
    inject:
      "ignore*, instructions precedentes, toutes les instructions, oublie toutes, oublie tes, mode developpeur, fais comme si, tes instructions",
    weekday: "dimanche*, samedi*, week end, weekend, week ends, jour ferie, jours feries",
    amend:
      "rajout*, ajout*, enlever + commande, supprimer + commande, modifier + commande, modifier ma, changer + commande, changer ma commande, corriger + commande, regrouper, grouper, commandes ensemble, deux par erreur, qu'un, qu'un seul, un de trop, mettre dedans, modifier mes achats, n'en veux qu'un, retirer + de ma commande, retirer un article, de quantité, la quantité, mauvaise quantité",
    advice:
      "recommand*, suggér*, suggest*, quel est le mieux, mieux pour, débutant*, peau sèche, peau grasse, peau sensible, quel produit, me convient, une idée de, idée cadeau, je cherche un, je cherche quelque chose, je cherche une, conseil, conseils, conseillez, conseillé, conseilles, conseilleriez, aider à choisir, aidez moi à choisir, pour choisir, lequel choisir, laquelle choisir, quoi choisir, que choisir, lequel + prendre, laquelle prendre, lequel est le mieux, laquelle est la mieux, lequel est mieux, lequel acheter, lequel me, lequel vous, conseillez lequel, lequel pour, laquelle pour, différence entre, la différence, différences, pour débuter, j'hésite entre les deux, lequel des deux, laquelle des deux",
    contact:
      "votre numéro, numéro de téléphone, quel numéro, votre téléphone, votre mail, votre email, adresse mail, adresse email, une adresse mail, vous appeler, vous joindre, vous contacter, vous écrire, coordonnées, contact, contacter, hotline, whatsapp, numéro du service",
    cruelty:
      "sur les animaux, sur des animaux, sur animaux, animaux, cruauté, cruelty free, cruelty, lapin, lapins, expérimentation animale, test* animaux, souffrir, testé sur des animaux, testés sur les animaux, testez sur les animaux, souffrir des animaux, mal aux animaux",
    expiry:
      "périm*, péremption, dlc, ddm, date limite, à consommer avant, consommer avant, expiration, se garde, se conserve, conserv*, après ouverture, une fois ouverte, une fois ouvert, encore bon, encore bonne, après la date, durée de vie, encore le manger",
    diet: "vegan*, végétal*, végétar*, végé, gluten, coeliaque*, halal, hallal, casher, kasher, lactose, sans sucre, diabét*, bio, porc, gélatine, musulman*, intolér*, digère pas, sans lait",
    currency:
      "devise*, monnaie*, en dollars, en dollar, en euros, en euro, en francs, en livres, francs suisses, taux de change, afficher + prix, prix en, prix sont en, en quelle monnaie",
    buy: "comment commander, comment on commande, comment je commande, passer commande, passer une commande, comment acheter, comment j'achète, comment je fais pour acheter, pour l'acheter, veux acheter, voudrais acheter, acheter en ligne, commander en ligne, où commander, on commande où, où on commande, pour commander, dans le panier, au panier, étapes pour, aidez moi à commander, finir ma commande, comment on achète, peut commander, peut acheter",
    chilled:
      "au frais, froid, surgel*, frigorifi*, isotherme*, glace, glaces, glaçons, pains de glace, pain de glace, fondre, va fondre, fondu, chaîne du froid, tiède, arrivé chaud, carboglace, canicule, avec la chaleur, fond pas, fondent, chocolat + fond, réfrigéré*, congelé*",
    compatible:
      "compatib*, marche avec, fonctionne avec, marche sur, va avec, va sur, iphone va, convient à mon, convient à ma, convient pour mon, adapté à mon, adapté pour, pour mon modèle, mon modèle, mon appareil, avec iphone, avec android, pour iphone, pour android, quelle coque, 220v, 110v, volts, avec un mac, aller sur, la prise, prise électrique, prise de courant",
  },
  apart: {
    pay: "pays",
    which: "quelque quelques",
    sendback: "renvoyez renverrez renverriez",
  },
  everyday:
    "dois doit devez faudrait veut voulez voudrais peut pouvez pourriez pourrais sais savez etait etes avons ont avait avais aurai serait sera serez faites faire dis dit dire vais allez aller viens vient prendre mettre donner donne celui celle ceux celles ceci cela cet ces ton tes son ses notre nos leur leurs aujourd'hui aujourd hui hier demain maintenant apres avant ici tres trop beaucoup peu moins seulement aussi deja jamais parfois souvent environ exactement normalement vraiment juste meme autre autres tout toute tous toutes rien quelque chose quelqu'un chacun donc alors car parce depuis pendant jusqu sans contre entre chez sous salut coucou bonsoir svp stp s'il plait d'accord super parfait bien bon voila euh mari femme copain copine mère père maman papa frère soeur fils fille grand-mère ami amie voisin voisine enfants enfant gens lundi mardi mercredi jeudi vendredi samedi dimanche avant-hier soir matin nuit midi semaine semaines mois année dernier dernière prochain passé personne chaque deux trois quatre cinq six dix cent premier deuxième carton boîte ouvre ouvert ouvrir mis mets voulais devait devrait fallait besoin avoir étais fais vois voir savoir crois pense aime aimer maison porte travail bureau ville rue numéro téléphone portable photo nom rouge bleu bleue noir noire blanc blanche vert verte jaune gris rose marron grand petit long court joli vieux vieille ancien ancienne nouveau nouvelle main pied tête taille dos corps mien mienne toi lui eux elle genre quoi bah ben hein bref coup presque peut-être corriger trouve trouver ouais nan nope bin du franchement carrément grave déjà hop enfin sinon d'ailleurs quand même truc machin mec meuf gars pote moi-même direct vite fait tranquille nickel ouf inclus incluse compte comptent valable",
  offTopic: [
    "est-ce qu'il va pleuvoir ce week-end",
    "raconte-moi une histoire drôle",
    "qui a gagné le match hier",
    "écris un poème sur la mer",
    "que cuisiner ce soir",
    "quel âge as-tu",
    "quelle est la capitale du canada",
    "j'ai mal à la tête",
    "ok",
    "mdr",
    "je regarde seulement",
    "conseille-moi un film",
    "combien font douze fois neuf",
    "fais mes devoirs",
    "quel est le cours du dollar",
  ],
}
