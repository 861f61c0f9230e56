import type { MoodWords } from "./feelings.ts"

export const fi: MoodWords = {
  love: "rakas rakast kulta suukko suudel naimisi häät halaus ihastu muru ikävä_sinua sydän",
  joy: "onnelli iloi ilo =iloa nauru naur hymy hauska juhl nautti nautin riemu tanssi laula tyytyväi =haha huvitta kiva mukava hyvää_syntymäpäivää hyvää_huomenta hyvää_joulua pidä_hauskaa",
  good: "hyvä hyvää hyvin hyvät loistava erinomai täydelli paras parhaa parempi mahtava upea fantasti hieno mainio suosittel laadukas nopea helppo fiksu kiinnosta ihana taitava uskomato mahtav",
  beauty: "kaunis kauni söpö herkulli maukas suloi komea viehättä tyylikäs nätti",
  thanks:
    "kiitos kiitti kiitol onnea onnittel tervetul hyvä_juttu ole_hyvä olkaa_hyvä siunat siunaa kippis hauska_tavata mukava_nähdä",
  hope: "toivo toivon unelma haave pian valmis valmiina suunnitel huomenna yhdessä mennään lähdetään =tule tulevaisuu uusi aloi alka mahdollisuus aion vauva jonain_päivänä",
  trust:
    "luota luotan usko lupaa lupaan lupaus ystäv rehelli turva suoje rohke ylpe kunnioit uskolli rauha rauhoitu autta auta apua pelasta totuus kunnia sankari kiltti varma takaan ystävälli älä_huoli ei_hätää ei_ongelmaa älä_pelkää ei_hassumpi pystyt_siihen kaikki_järjestyy",
  win: "voit voitti voitto menesty onni onnistu lahja rikas ilmai mestari palkinto pärjä",
  bad: "huono huonoa kamala kauhea hirve surkea pahin paha hyödytön arvoton katastrof naurettava säälittävä kurja roska kehno huonoin",
  anger:
    "viha vihaan vihai raivo raivois turpa_kiinni suu_kiinni =ulos häivy painu jätä_minut lähde riittää kosto loukka miten_kehtaa suuttu ärsyt vittuil päästä_irti päästä_minut anna_takaisin älä_koske mene_pois ala_painua",
  insult:
    "idiootti idiootit tyhmä typerys hölmö paskiainen ämmä sika valehtelija pelkuri huora kusipää hullu hirviö petturi luuseri ääliö itsekäs mulkku törppö",
  swear: "helvet paska paskan perkele saatana vittu jumalauta hitto piru hemmetti",
  disgust: "inhot inhottava ällöttä ruma likai haise oksen häpeä iljett pervo mätä",
  fear: "pelk pelkä pelot pelottava vaara vaaralli paniikki uhka uhkaa varo kauhu painajai huole huoli hermost riski juokse pakene piilo aave hätä säikä",
  death:
    "kuol kuoll kuolle kuolema tapa tappa tappo murha murhaaja ruumis hautajai hauta itsemurha hukku myrkky teloit",
  fight:
    "sota sodan taist taistelu ase aseet pistooli ammu ampu hyökkä vihollinen viholli veri verta lyö löi tuhoa pommi räjäh puukko väkival sotila polta tuli palaa armeija siepat",
  sad: "surulli suru itke itku kyynel yksin yksinäi anteeksi kadu sääli tragedi murhe epätoivo masen valitettavasti pahoillani hyvästi ikävä",
  pain: "kipu sattu sattuu satuta sairas sairaala kärsi haava loukkaantu syöpä heikko väsyny uupunu kidu kuume sokea vuota",
  fail: "menet hävi hävis epäonnist rikki väärä väärin virhe ongelma vaikea mahdoton liian_myöhä pilal pilasi ei_toimi huono_onni vika",
  crime:
    "varast varas valeht valehtel pettä petti petos vankila syylli poliisi rangais rikos rikolli ryöst pidät synti raiska laiton huija",
  bore: "tylsä pettyny pettymys tuhla hidas kallis hölynpöly turha ärsyttä rasittava ei_koskaan_enää",
  stop: "lopeta lopettakaa seis riittä kiellet kielletty =älä =älkää ei_saa",
  not: "=ei =en =et =emme =ette =eivät =eikä =älä ilman",
  none: "koskaan kukaan mitään missään",
  why: "miksi miten_voit mitä_sinä kuka_luulet mikä_sinua mitä_haluat mitä_helvettiä mitä_hittoa mitä_olet oletko_sokea mikä_vaivaa",
  very: "=niin =tosi =liian =todella =hyvin =erittäin",
  yes: "=kyllä =joo =juu =selvä =okei totta_kai tietysti",
}
