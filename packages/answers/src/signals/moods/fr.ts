import type { MoodWords } from "./feelings.ts"

export const fr: MoodWords = {
  love: "aime aimer aimé amour ador chéri embrass bisou épous mari =mariage câlin =cœur =coeur tendre fiancé manques",
  joy: "heureu content joie rire =rit =rire rigol souri fête amus marrant drôle plaisir ravi réjoui danse chante enchant =haha =mdr génial bon_anniversaire bonjour joyeux joyeuse bonne_journée amusez",
  good: "=bon bonne bons bien super parfait excellent meilleur formidable magnifique fantastique merveill incroyable recommand =top mieux extra =chouette qualité agréable confortable =cool intéressant intelligent rapide facile utile gentil impressionnant",
  beauty:
    "beau =belle belles joli mignon délicieu élégant charmant =doux douce superbe splendide ravissant sublime",
  thanks:
    "merci félicit bravo bienvenue =svp s'il_vous_plait s'il_te_plait béni remerci =santé ravi_de enchanté",
  hope: "espoir espèr espér rêve souhait bientôt =prêt prêts prête =plan demain ensemble allons =allez =vas-y viens avenir nouveau nouvelle commenc chance on_va nous_allons je_vais un_jour hâte =bébé",
  trust:
    "confiance fais-moi =crois promet promis promesse =ami amis amie honnête =sûr protég courage brave =fier fière respect fidèle paix calme tranquille aide aider sauv vérité honneur héros garanti loyal =monsieur t'inquiète ne_t'inquiète ne_vous_inquiétez pas_de_problème pas_mal t_inquiète tu_peux_le_faire",
  win: "gagn victoire succès réussi cadeau riche gratuit champion récompense prix on_a_réussi",
  bad: "mauvais =pire terrible affreu horrible =nul nulle nuls minable catastroph inutile ridicule lamentable pourri médiocre pathétique atroce =naze =ordure",
  anger:
    "déteste hais haine colère furieu fâch tais-toi taisez ferme-la dégage =dehors va-t'en allez-vous-en laisse-moi laissez-moi fous_le_camp énerv marre rage vengeance insult casse-toi foutez sors_d ta_gueule lâche-moi lâchez-moi rends-moi arrête_ça sortez",
  insult:
    "idiot stupide imbécile crétin salaud salope =con conne conn connard enfoiré abruti =porc menteu lâche fou folle dingue bâtard =putain monstre ordure traître égoïste débile",
  swear: "merde putain =bordel enfer foutre foutu maudit diable =zut nom_de_dieu bon_sang damné",
  disgust:
    "dégoût dégueu laid moche =sale sales crasse pue puer puant vom honte honteu pervers pourri répugn",
  fear: "peur effray danger panique menac attention horreur cauchemar inquiét inquiet terrif risque nerveux =fuyez fuir cache fantôme urgence =craint crain",
  death:
    "mort =morte morts mour meurt meurs tuer tué tuez meurtr assassin cadavre enterr suicid tombe noyé poison exécut funér",
  fight:
    "guerre bats battre combat arme pistolet tirer tirez attaqu ennemi =sang frapp détrui bombe explos couteau violen bataille soldat brûl =feu armée coup enlev",
  sad: "triste pleur larme =seul seule solitude désolé regret dommage tragi tristesse malheur désespér déprim navré adieu",
  pain: "douleur =mal souffr blessé bless malade hôpital cancer faible fatigu maladie tortur fièvre aveugle saign",
  fail: "perd perdu échec échou cassé erreur faux problème difficile impossible trop_tard rater raté ruin malheureusement =panne marche_pas fonctionne_pas coincé =tort",
  crime:
    "vol voler volé voleur mentir mens menti mensonge trich trahi prison coupable police puni crime criminel arrêt péché viol illégal arnaque escroc",
  bore: "ennuy ennui déçu décev déception perte_de_temps lent =cher chère bêtise absurde inintéressant navet aucun_intérêt inutile plus_jamais",
  stop: "arrête arrêtez =stop assez suffit interdit =défense ne_touche n'y ne_fais",
  not: "=pas =ne =n' =non =sans =ni =aucun aucune",
  none: "=jamais =personne =rien nulle_part",
  why: "pourquoi comment_oses qu'est-ce_que c'est_quoi de_quel quel_genre que_veux qu_est-ce_que que_voulez qu_est-ce_qui que_fais que_faites tu_es_aveugle",
  very: "=très =si =trop tellement vraiment =tout absolument",
  yes: "=oui =ouais =ok =d'accord accord bien_sûr entendu certain",
}
