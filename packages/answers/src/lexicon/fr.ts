import type { Lexicon } from "./concepts.ts"

export const fr: Lexicon = {
  language: "fr",
  common:
    "le la les de des et est un une je tu il nous vous mon ma mes pas que qui dans pour sur avec ce cette au aux du ne plus ou comment quand combien pourquoi bonjour merci est-ce jai cest suis ai ete encore toujours peux puis puisje votre vos avez si mais sont il faut veux fait etre se par y ca moi",
  terms: {
    order: "commande*, achat*, achete*",
    item: "article*, produit*, chose*, chaussure*, robe*, pantalon*, baskets, veste*, vetement*, marchandise*, truc",
    parcel: "colis, paquet*, livraison, envoi, carton, ma commande, mon achat",
    ship: "livr*, expedi*, envo*, port, transport, achemin*",
    dispatch:
      "expedie*, expedier, envoyez, partir, part, preparation, envoyer ma commande, est partie, parti",
    arrive:
      "arriv*, recev*, recoi*, recu, recue, livre, livree, avoir chez moi, chez moi, recois, parvien*, delivre*",
    get: "recu*, recev*, recoi*, obten*, avoir",
    where: "ou est, ou en est, ou sont, ou se trouve, statut, situation, ou, position",
    when: "quand, quel jour, quelle date, a quelle heure, date de",
    howlong:
      "combien de temps, combien de jours, delai*, dans combien, quel delai, duree, combien de semaines, prend la livraison",
    howmuch:
      "c'est combien, combien coute, combien ca coute, prix, tarif*, cout*, frais, combien est, coute*, cher, me couterait, couterait",
    days: "jours, jour, semaine*, delai*, ouvres, periode",
    soon: "urgent*, express, rapide*, vite, demain, presse*, au plus vite",
    notyet:
      "pas encore, toujours pas, toujours rien, pas recu, pas arrive, jamais, attends encore, attends toujours, rien recu, encore rien, j'attends encore, jattends encore, jattends toujours",
    neg: "pas, ne, jamais, rien, aucun*, sans, non",
    late: "retard*, en retard, trop long, si long, lent, longtemps, tarde*",
    wait: "attend*, patient*, jattend*",
    stuck:
      "ne bouge plus, bloque*, pas de mise a jour, ne bouge pas, n'avance pas, navance pas, pas mis a jour, plus d'evolution, n'evolue pas, stagne, pas bouge, bouge pas, bouge plus, rien ne bouge, au meme endroit, coince*",
    lost: "perdu*, vole*, disparu*, egare*",
    delivered:
      "marque livre, indique livre, dit livre, comme livre, statut livre, affiche livre, note livre, indique comme livre",
    track: "suivre, suivi, tracking, tracer, numero de suivi, trace",
    courier:
      "transporteur*, chronopost, colissimo, mondial relay, dpd, ups, dhl, la poste, livreur*, facteur, gls",
    postage:
      "frais de port, frais de livraison, frais d'envoi, frais denvoi, port gratuit, livraison gratuite, cout de la livraison, coute la livraison, prix de la livraison, coute l'envoi, payer la livraison, frais d'expedition, frais dexpedition, livraison offerte, franco de port, livraison payante, coute + livraison",
    free: "gratuit*, offert*, gratis",
    whopays:
      "qui paie, a ma charge, a mes frais, dois-je payer, qui prend en charge, dois je payer, de ma poche, frais de retour, qui regle, a moi de payer, c'est pour moi, c'est qui qui paie, qui paye, sont pour qui, c'est pour qui, est pour qui, pour qui",
    sendback:
      "retour, retourner, renvoy*, renvoi*, rendre, rends, retours, retourne*, retracter, retractation, ramener, ne me plait pas, plait pas, me plait pas, convient pas",
    refund:
      "rembours*, mon argent, rende mon argent, recuperer mon argent, avoir + avoir, recrediter, recredite*, rendre l'argent, rendu mon argent, mes sous, recuperer mes sous, revoir mon argent, recuperer l'argent",
    money: "argent, sous, fric, montant, somme, thune",
    exchange: "echang*, changer + pour, changer contre, remplac*, troquer, echange",
    size: "taille*, pointure*, guide des tailles, mesure*, dimension*, je fais du, je fais un, entre deux tailles, taille grand, taille petit",
    misfit:
      "trop petit*, trop grand*, trop serre*, serre*, serrent, trop large*, taille au-dessus, au-dessus, au dessus, en dessous, autre taille, plus grand*, plus petit*, ne me va pas, ne va pas, trop court*, trop long*, taille trop, me va pas, taille differente, mauvaise taille, a l'etroit",
    cancel:
      "annul*, ne l'expediez pas, ne l'envoyez pas, n'envoyez pas, ne pas envoyer, n'expediez pas, resilier, ne + envoyez pas, ne + expediez pas, stopper la commande",
    dontwant:
      "change d'avis, change davis, plus envie, n'en veux plus, nen veux plus, ne veux plus, veux plus, par erreur, ne me plait pas, me plait pas, plus besoin, pas besoin, finalement non, regrette, plait pas, pas plu",
    address: "adresse*, rue, code postal, domicile, appartement, batiment",
    elsewhere:
      "au bureau, mon bureau, au travail, ailleurs, autre adresse, autre endroit, autre lieu, demenag*, nouvelle adresse, voisin, point relais different, nouvel appartement",
    wrong:
      "tromp*, mauvais*, faux, fausse, erreur, errone*, pas le bon, pas la bonne, incorrect*, different de, pas ce que, autre chose",
    change: "chang*, modifi*, corrig*, editer, rectifi*, mettre a jour",
    pay: "pay*, paie*, regler, reglement*, debit*, preleve*, paiement*, encaisse*",
    method:
      "moyens de paiement, mode de paiement, modes de paiement, comment payer, moyen de paiement, acceptez, methodes de paiement, options de paiement, comment puis-je payer, facons de payer",
    paybrand:
      "paypal, visa, mastercard, carte, cartes, carte bleue, cb, virement*, cheque*, klarna, plusieurs fois, en 3 fois, en 4 fois, apple pay, google pay, especes, contre remboursement, alma, bancontact, a la livraison, mensualites",
    fail: "ne marche pas, marche pas, fonctionne pas, ne fonctionne, refuse*, erreur*, invalide*, expire*, pas valable, pas valide, non valide, echou*, echec*, rejete*, ne passe pas, passe pas, impossible, bug*, pas accepte, n'est pas pris, bloque, probleme*, prend pas, applique pas, perime*",
    twice: "deux fois, double, doublon, 2 fois",
    coupon:
      "coupon*, code promo, bon de reduction, code de reduction, code, bon, promo, bon d'achat, codes, cheque cadeau",
    discount: "reduction*, remise*, soldes, promotion*, moins cher, rabais, offre*, ristourne",
    pricedrop:
      "baisse de prix, prix a baisse, difference de prix, moins cher maintenant, alignement, baisse le prix, prix baisse, maintenant moins cher",
    broken:
      "casse*, abim*, endommage*, brise*, ecrase*, fissure*, dechire*, en morceaux, en miettes, raye*, defonce*, fele*, cabosse*, explose*, tordu*, fendu*, ebrech*, pete, petee, fissur*, trou*, troue*, tache*, accroc*",
    defect:
      "defaut*, defectueu*, qualite*, panne, ne s'allume pas, s'allume pas, vice, mal fini, dysfonction*, malfacon, ne marche plus, ne marchent plus, ne fonctionne plus, en panne, m'a lache",
    missing:
      "manqu*, incomplet*, pas dans le colis, oublie*, il n'y avait que, vide, recu que, une partie",
    invoice:
      "facture*, recu fiscal, justificatif*, tva, ticket de caisse, siret, note de frais, recu de paiement",
    company: "entreprise*, societe*, boite, pro, professionnel*",
    stock: "stock*, disponib*, rupture*, epuise*, reappro*, dispo, de retour, en rayon",
    preorder: "precommand*, acompte, date de sortie",
    customs: "douane*, taxe*, droits d'importation, droits de douane",
    abroad:
      "etranger*, international*, autre pays, belgique, suisse, canada, quels pays, pays, hors de france, europe, monde entier",
    remote: "corse, dom-tom, domtom, iles, guadeloupe, reunion, martinique, outre-mer",
    warranty: "garanti*, couvert*",
    repair: "repar*, sav, pieces detachees, piece de rechange",
    genuine: "authenti*, contrefa*, original*, faux produit, vrai produit, imitation*",
    material: "matiere*, tissu*, coton, cuir, compose*, composition, laine, lin, ingredients",
    color: "couleur*, noir*, blanc*, rouge, bleu*, vert*, coloris",
    howto:
      "notice, mode d'emploi, mode demploi, instructions, tutoriel, comment utiliser, comment ca marche, montage, monter, laver, lavage, entretien",
    points: "points, fidelite, cagnotte, recompense*",
    member: "membre*, abonnement, carte de fidelite, adherent*, vip, club",
    login: "connecter, connexion, me connecter, identifiant*, code de verification, inscri*, login",
    password: "mot de passe, mdp",
    account: "compte*, profil, mes donnees",
    delete: "supprim*, effac*, fermer mon compte, cloturer, desinscri*",
    phone: "telephone*, portable, numero",
    email: "mail, email, e-mail, courriel",
    gift: "emballer, emballez, cadeau*, emballage, paquet cadeau, offrir, carte de voeux, anniversaire, papier cadeau",
    wholesale: "gros, grossiste*, en gros, revendeur*, grande quantite, quantites",
    review: "avis client, avis, evaluation*, commentaire*, noter",
    hours:
      "horaire*, heures d'ouverture, ouvert*, ouvrez, fermez, week-end, joignable*, ouverture, vous ouvrez, vous fermez, jusqu'a quelle heure",
    store:
      "magasin*, boutique*, showroom, point de vente, situe*, en magasin, en boutique, dans vos magasins",
    pickup:
      "retirer, retrait*, point relais, venir chercher, click and collect, recuperer en, passer prendre, recuperer au, recuperer sur place, aller chercher, passer le chercher, venir prendre",
    privacy: "donnees personnelles, confidentialite, rgpd, vie privee",
    newsletter: "newsletter*, desabonn*, publicite*, vos mails",
    install: "install*, wifi, bluetooth, charger, appairer, brancher",
    how: "comment, etapes, procedure, faire pour, que faire, que dois-je faire",
    which: "quel*, quels, quelles, que, quoi",
    why: "pourquoi, raison",
    person:
      "conseiller*, humain*, personne*, agent*, quelqu'un, quelquun, operateur*, service client, vrai humain, responsable*, rappel*, parler a, parler avec, joindre, appelez, interlocuteur*, sav humain, assistant*, contacter",
    bot: "robot, bot, machine, chatbot, automatique",
    complain:
      "plainte*, plaindre, repression des fraudes, reclam*, avocat*, signaler, signalconso, tribunal, consommateur*, dgccrf, porter plainte, proces, mediateur, justice",
    insult:
      "inadmissible*, lamentable*, scandal*, honte*, honteux, marre, nul, nulle, nuls, arnaq*, escroc*, voleur*, merde, inacceptable*, horrible*, furieu*, catastroph*, incompetent*, n'importe quoi, ras le bol, troisieme, 3eme, pire, foutage, foutez, degueulasse, pourri*, enerve*, deteste, decu*, decev*, putain, ridicule, colere, se moque, abus*",
    praise: "super, genial*, parfait*, excellent*, adore, merveill*, bravo, top, content*",
    thanks: "merci*, remerci*",
    hello: "bonjour, salut, bonsoir, coucou, hello",
    bye: "au revoir, a bientot, bonne journee, adieu, bonne soiree",
    offtopic:
      "meteo, temps fera, blague, poeme, chanson, football, recette, president, pleuvoir, film, devoirs, capitale, horoscope, traduis, serie, histoire drole, conte, idee + cadeau",
    inject:
      "ignore*, instructions precedentes, toutes les instructions, oublie toutes, oublie tes, mode developpeur, fais comme si, tes instructions",
  },
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
