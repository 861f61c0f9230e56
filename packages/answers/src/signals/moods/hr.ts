import type { MoodWords } from "./feelings.ts"

export const hr: MoodWords = {
  love: "voli volim ljubav drag draga dragi poljub vjenča vjenčanj udaj zagrli zaljub nedostaješ dušo srce srećo",
  joy: "sreća sreć sretn vesel smij osmijeh zabav smiješn uživa slavi slavlj pleš pjeva drago_mi =haha zadovolj radost raduj sretan_rođendan dobro_jutro sretan_božić",
  good: "dobar dobr dobro odličn savršen najbolj predivn super divn bolj bolje fantast prepor kvalitet brz lako pamet udob zanimljiv izvrsn izvanred sjajn",
  beauty: "lijep lep ljep zgodn slatk ukus elegan prekras šarm",
  thanks: "hvala zahval čestit dobrodoš bravo molim blagoslov živjeli drago_mi_je_što",
  hope: "nadam nada san sanja želim želj uskoro sprem spreman =plan sutra zajedno idemo hajde hajdemo =dođi budućn nov počn poče prilik ćemo beba jednog_dana",
  trust:
    "vjeruj veruj vjera povjer obeća obećav prijatelj pošten sigurn zašti štit hrabar hrabr ponos pošto vjern mir miran pomoć pomozi pomog spasi istin čast junak heroj jamči ljubaz gospodin ne_brini bez_brige nema_problema ne_boj_se nije_loše možeš_ti bit_će_dobro biće_dobro",
  win: "pobij pobjed uspjeh uspje dar poklon bogat besplat prvak nagrad uspio",
  bad: "loš loše užas užasn grozn stražn strašn najgor gore bijedn beskorist katastrof smeće jadn",
  anger:
    "mrzi mrzim bijes ljut začepi umukni šuti =van gubi_se odlazi makni pusti_me dosta osvet vrijeđa kako_se_usuđ goni dozlog pusti vrati izlazi ne_diraj",
  insult:
    "idiot glup budal kreten gad kučk svinj lažov lažljiv kukavic kurv majmun lud luđak čudovišt izdaj seljač đubre kopile magarac drsk",
  swear: "dovrag sranje pakao jebe jebi jebote kvragu prokle kurac vrag đavol pička govno",
  disgust: "gadi gnus odvrat ružn ružan prljav smrd povrać sram sramot pokvar trul",
  fear: "boj bojim strah prestraš opasn panik prijet pazi oprez noćna_mora užas briga zabrin živč rizik bježi trči sakrij duh",
  death:
    "smrt mrtav mrtv umr umir ubi ubij ubojic ubojst leš sprovod grob samoubo utop otrov pogub",
  fight:
    "rat rata bori borb oruž pištolj puca upuca napad neprijatelj krv udari tuče uništ bomba eksploz nož nasil bitk vojnik vatra zapal vojsk otet tuč",
  sad: "tužn tuga plač plak suz sam sama usam žao žali šteta kaja trag nesreć oprosti ispriča očaj depres zbogom nažalost",
  pain: "bol boli bolest ranjen ozlij povrije pati boln bolnic =rak slab umor muč groznic slijep krvar",
  fail: "izgub slom pokvar razbi grešk pogrešn problem tešk nemoguć prekasno propa upropa ne_radi kriv promaš",
  crime:
    "krad ukra lopov laž laže lagao vara izda zatvor kriv polic kazn kazni zločin kriminal pljačk uhić uhap grijeh silov ilegal nezakon",
  bore: "dosad razočar gubitak_vremena spor skup glupost besmis nikad_više",
  stop: "prestani prestanite stani =stoj dosta zabran ne_smiješ",
  not: "=ne =nije =nisam =nisi nisu bez =niti nema =ni nećeš neću",
  none: "nikad nitko niko =ništa nigdje nikoga",
  why: "zašto kako_možeš što_radiš šta_radiš tko_si što_hoćeš šta_hoćeš koji_vrag šta_je_s što_je_s dođavola",
  very: "=vrlo =jako =tako =stvarno =previše potpuno",
  yes: "=da =naravno =ok =u_redu =dobro =važi",
}
