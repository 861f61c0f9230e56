import type { MoodWords } from "./feelings.ts"

export const et: MoodWords = {
  love: "armasta armas armu kallim musi suudl abiell pulm kalli igatsen",
  joy: "õnnelik rõõm rõõmus naer naera naljak tore pidu nauti tants laul lõbus rahul =haha naerat palju_õnne_sünnipäevaks tere_hommikust häid_jõule lõbutse",
  good: "=hea head hästi suurepära täiusli parim imeli fantastil super tubli parem soovita kvaliteet kiire lihtne tark mugav huvitav meeldi vinge",
  beauty: "ilus kaunis armas nunnu maitsev magus kena võluv",
  thanks:
    "aitäh tänan täna palju_õnne õnnitl teretul palun õnnista terviseks rõõm_kohtuda meeldiv_tutvuda",
  hope: "loota loodan unista unistus soov varsti valmis plaan homme koos =lähme läheme =tule tulevik uus alusta võimalus me_läheme beebi ühel_päeval",
  trust:
    "usalda usu usun luba luban sõber sõbra aus ohutu turval kaits julge vapper uhke austa truu rahu rahulik aita aidata päästa tõde au kangelane kindel lahke ära_muretse pole_probleemi ära_karda pole_paha saad_hakkama kõik_on_korras",
  win: "võit võida edu õnn kingi rikas tasuta meister auhind õnnestu",
  bad: "halb halvasti kohutav hirmus õudne halvim kehv kasutu väärtusetu katastroof naeruväärne haletsus jube prügi",
  anger:
    "vihka viha vihane raev ole_vait jää_vait =välja kao käi_minema jäta_mind mine_ära aitab kättemaks solva kuidas_julged ärrita lase_lahti lase_mind anna_tagasi ära_puutu kasi",
  insult:
    "idioot loll rumal tobe värdjas lits siga valetaja argpüks hoor hull koletis reetur luuser jobu tõbras sitapea närakas",
  swear: "kurat pask põrgu persse sitt neetud jumala_pärast raisk",
  disgust: "vastik jälk inetu räpa must haise oksenda häbi pervers mäda",
  fear: "kart karda hirm oht ohtlik paanika ähvarda ettevaatust õudus luupainaja mure närvi risk põgene jookse peida kummitus hädaolukord ehmata",
  death:
    "surm surnud sure suri tapa tappa tapnud mõrv mõrvar laip matus =haud enesetapp uppu mürk huka",
  fight:
    "sõda sõja võitle võitlus relv püstol tulista lask ründa rünnak vaenla veri lööb lõi löö hävita pomm plahva nuga vägivald lahing sõdur põle tuli armee rööv",
  sad: "kurb kurvast nut nuta pisar üksi üksild vabandust andesta kahju kahetse traagil lein õnnetu meeleheid masen hüvasti",
  pain: "valu valus haige kannata haav vigasta haigla vähk nõrk väsinud piina palavik pime",
  fail: "kaota kaotas ebaõnnestu katki vale viga probleem raske võimatu hilja rikku ei_tööta õnnetus süü",
  crime:
    "varas varasta valeta vale peta reet vangla süüdi politsei karista kuritegu kurjategija rööv arreteeri patt vägista ebaseaduslik pettus",
  bore: "igav pettu raiska aeglane jama mõttetu tüütu mitte_kunagi_enam jamps liiga_kallis",
  stop: "lõpeta peatu aitab keela =ära =stopp ei_tohi",
  not: "=ei =mitte =pole =ära ilma",
  none: "=kunagi keegi =midagi kuskil",
  why: "miks kuidas_sa mida_sa kes_sa_arvad mida_sa_tahad mida_põrgut mis_pagan mida_kuradit mis_sul",
  very: "=väga =nii =liiga tõesti",
  yes: "=jah =jaa =okei =olgu muidugi loomulikult selge",
}
