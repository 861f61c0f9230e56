import type { MoodWords } from "./feelings.ts"

export const de: MoodWords = {
  love: "lieb geliebt verlieb schatz liebling küss kuss heirat hochzeit umarm vermiss_dich süsse zärtlich",
  joy: "glück froh freu lach lächel spaß spass lustig feier party genieß geniess jubel witzig tanz singt begeister vergnüg zufrieden =haha heiter guten_morgen alles_gute herzlichen_glückwunsch frohe_weihnachten viel_spaß",
  good: "=gut gute guter gutes guten super toll großartig perfekt ausgezeichnet fantastisch =beste besten =bester =bestes prima klasse hervorragend =fein empfehl besser angenehm wunderbar genial =cool spitze wertvoll bequem zuverlässig sauber frisch =schnell =leicht herrlich interessant =klug hilfreich",
  beauty:
    "schön hübsch süß wunderschön lecker köstlich niedlich elegant bezaubernd reizend =toll attraktiv",
  thanks:
    "dank bedank glückwunsch gratul willkommen bravo =bitte segne gesegnet =prost freut_mich schön_dich",
  hope: "hoff wünsch traum träum =bald bereit =plan morgen zusammen gemeinsam lass_uns lasst_uns =los =komm zukunft =neu neue beginn anfang chance werden_wir wir_werden ich_werde gespannt =baby eines_tages",
  trust:
    "vertrau =glaub glaube versprech verspreche freund ehrlich sicher schütz beschütz mutig tapfer stolz respekt treu frieden ruhig beruhig hilf helf rett gerettet wahrheit ehre held garantier nett freundlich sanft keine_sorge kein_problem keine_angst mach_dir_nichts schon_gut du_schaffst nicht_schlecht",
  win: "gewinn gewonn sieg erfolg geschenk reich kostenlos champion preis belohn geschafft wir_haben_es_geschafft",
  bad: "schlecht schlimm furchtbar schrecklich mies übel =schlimmste katastroph nutzlos wertlos lächerlich erbärmlich miserabel grausam müll schrott fürchterlich billig unverschämt",
  anger:
    "hass wütend =wut zorn sauer halt_den_mund halt_die =raus verschwinde hau_ab lass_mich lassen_sie_mich verpiss genug_davon empört reicht_s rache beleidig ärger geh_weg böse nimm_die_hände lass_los gib_her verzieh_dich raus_hier halt_s_maul mund_halten hör_auf_damit",
  insult:
    "idiot dumm blöd narr trottel bastard schlampe schwein lügner feigling arschloch =arsch dreckskerl mistkerl verrückt spinner wahnsinn versager hure monster =tier irre verräter egoist =penner",
  swear:
    "verdammt scheiß scheiss =mist hölle teufel fick zur_hölle kacke verflucht um_gottes_willen",
  disgust:
    "ekel eklig ekelhaft hässlich dreck schmutz stink kotz scham schäm schande widerlich pervers faul",
  fear: "angst fürcht gefahr gefährlich panik droh drohung vorsicht horror erschreck albtraum alptraum sorge nervös risiko =lauf flieh versteck gespenst geist notfall bedroh entsetz",
  death:
    "=tot tote toten =tod tödlich sterb stirb starb gestorben umbring umgebracht töt getötet mord mörder leiche beerdig =grab selbstmord ertrink ermord gift hingericht",
  fight:
    "krieg kampf kämpf waffe pistole schieß erschoss schuss angriff angreif feind =blut schlag schläg zerstör bombe explo messer gewalt schlacht soldat verbrenn brennt =feuer armee verprügel entführ",
  sad: "traurig wein träne allein einsam =leid bedauer schade tragisch tragödie trauer unglück verzweif depress verlassen tut_mir_leid",
  pain: "schmerz =weh verletz krank leid leiden wunde krankenhaus krebs schwach müde erschöpf folter fieber qual =blind",
  fail: "verlier verlor =verloren versag kaputt gebrochen fehler falsch problem schwierig unmöglich zu_spät scheiter schief ruin pech vergeblich leider funktioniert_nicht",
  crime:
    "stehl gestohlen dieb lüg gelogen betrüg betrog verrat gefängnis schuld polizei straf verbrech raub verhaft sünde vergewaltig illegal kriminell betrug",
  bore: "langweil enttäusch verschwend zeitverschwendung langsam teuer unsinn quatsch nerv sinnlos nie_wieder schade_um umsonst",
  stop: "hör_auf hören_sie_auf aufhör stopp =halt genug verbiet verboten lass_das nicht_anfassen darfst_nicht",
  not: "=nicht =kein keine keinen keiner =nein =nix ohne =weder",
  none: "=nie niemals niemand =nichts nirgend",
  why: "warum wieso weshalb was_soll wie_kannst wer_zum was_fällt =weswegen was_willst was_machst was_wollen was_tust bist_du_blind was_zum",
  very: "=sehr =so =wirklich =zu absolut total unglaublich extrem =ganz",
  yes: "=ja =klar natürlich =okay =ok in_ordnung gern =genau",
}
