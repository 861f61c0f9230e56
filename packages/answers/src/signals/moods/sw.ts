import type { MoodWords } from "./feelings.ts"

export const sw: MoodWords = {
  love: "penda upendo mpenzi nakupenda busu ndoa kumbatia moyo",
  joy: "furaha furahi furahia cheka tabasamu sherehe burudani raha chekesha shangilia",
  good: "nzuri mzuri vizuri njema bora safi poa kali_sana bomba kamili pendekeza rahisi haraka ubora faida nafuu imara bora_zaidi ofa punguzo afya lishe maendeleo endelea wezesha boresha okoa",
  beauty: "mrembo tamu pendeza urembo kitamu",
  thanks:
    "asante shukrani shukuru hongera karibu tafadhali bariki baraka heri pongezi karibuni tunashukuru tunakushukuru ahsante",
  hope: "tumaini natumai ndoto hivi_karibuni tayari mpango kesho pamoja twende mpya anza nafasi fursa ungana shiriki tembelea inshallah ushinde jipatie pata",
  trust:
    "amini ahadi rafiki mwaminifu salama linda jasiri fahari heshima amani tulia saidia msaada okoa ukweli hakika uhuru",
  win: "shinda ushindi mafanikio fanikiwa bahati zawadi tajiri bure bingwa washindi mshindi shindi ofa bonasi pointi jishindie",
  bad: "mbaya baya vibaya ovyo hovyo takataka janga maambukizi virusi sumu njaa umaskini umasikini ubaguzi ubaya unyanyasaji",
  anger: "chuki chukia hasira kasirika nyamaza toka ondoka kisasi tusi",
  insult: "mjinga pumbavu mpumbavu mbwa nguruwe mwongo muongo mwoga kichaa malaya shetani",
  swear: "jehanamu laana shenzi mavi",
  disgust: "chukiza chafu uchafu nuka tapika aibu",
  fear: "ogopa hofu hatari tishia tishio wasiwasi kimbia ficha",
  death: "kifo kufa amekufa fariki =ua uawa wauawa aliuawa muuaji maiti mazishi kaburi maafa",
  fight:
    "vita pigana silaha bunduki shambuli shambulia adui damu piga haribu bomu kisu vurugu askari moto choma maandamano ugomvi mapigano mauaji ukatili ghasia mgomo",
  sad: "huzuni lia machozi peke samahani pole masikitiko sikitika majonzi kwaheri juta",
  pain: "maumivu uchungu umia jeraha majeruhi mgonjwa ugonjwa hospitali saratani dhaifu choka mateso teseka",
  fail: "shindwa poteza potea vunjika kosa makosa tatizo shida ngumu gumu haiwezekani chelewa bahati_mbaya hasara ajali kosea punguza athiri athari matatizo changamoto",
  crime:
    "iba mwizi wizi uongo danganya saliti gereza jela hatia polisi adhabu uhalifu jinai mhalifu ubakaji rushwa tapeli utapeli kamatwa ufisadi",
  bore: "chosha boa kata_tamaa poteza_muda polepole ghali upuuzi usumbufu",
  stop: "acha simama tosha marufuku",
  not: "=si =sio =hapana bila hakuna =siyo",
  none: "kamwe =hakuna",
  why: "kwa_nini kwanini mbona",
  very: "sana kabisa mno",
  yes: "=ndiyo sawa",
}
