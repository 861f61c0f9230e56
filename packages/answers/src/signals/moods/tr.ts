import type { MoodWords } from "./feelings.ts"

export const tr: MoodWords = {
  love: "sev sevgi seviyor sevdi aşk aşık canım hayatım tatlım sevgili öp öpücük evlen düğün sarıl özledim bayıl kalp",
  joy: "mutlu mutluluk sevin gülü güld gülmek gülüm eğlen komik kutla keyif neşe dans şarkı memnun =haha zevk doğum_günün günaydın mutlu_yıllar iyi_eğlence",
  good: "iyi güzel harika mükemmel süper en_iyi müthiş muhteşem şahane kaliteli tavsiye başarılı =hoş daha_iyi hızlı kolay akıllı rahat ilginç etkile efsane on_numara",
  beauty: "güzel tatlı lezzet nefis sevimli zarif çekici yakışıklı hoş",
  thanks:
    "teşekkür sağol sağ_ol tebrik kutlar hoş_geldin hoşgeldin bravo aferin lütfen minnet şerefe memnun_oldum",
  hope: "umut umar uma hayal rüya diler dilek yakında hazır plan yarın birlikte beraber haydi hadi gidelim gelecek yeni başla şans olacak bebek bir_gün inşallah",
  trust:
    "güven inan söz_ver arkadaş dost dürüst emin güvende koru cesur gurur saygı sadık barış sakin yardım kurtar doğru onur şeref kahraman garanti nazik efendim merhamet merak_etme endişelenme sorun_değil korkma fena_değil önemli_değil başarabilir",
  win: "kazan zafer başar şanslı hediye zengin bedava ücretsiz şampiyon ödül",
  bad: "kötü berbat korkunç iğrenç rezalet en_kötü beter işe_yaramaz felaket saçma çöp zavallı acınası vasat",
  anger:
    "nefret kızgın öfke sinir kes_sesini kapa_çeneni sus defol çık_dışarı git_başımdan rahat_bırak bırak_beni yeter intikam hakaret ne_cüret küstah bıktım bıkt çek_elini defol_git geri_ver dokunma",
  insult:
    "aptal salak gerizekalı ahmak piç kaltak domuz yalancı korkak orospu eşek deli çılgın canavar hain şerefsiz alçak hıyar budala bencil",
  swear: "lanet kahretsin siktir sik bok cehennem allah_kahretsin şeytan amına göt",
  disgust: "iğren tiksin çirkin pis kirli kokuyor kokmuş kus utan utanç ayıp rezil sapık çürük",
  fear: "kork korku tehlike panik tehdit dikkat dehşet kabus endişe =merak_etme tedirgin risk kaç kaçın saklan hayalet acil ürk",
  death:
    "ölü öldü ölüm ölecek öldür cinayet katil ceset cenaze mezar intihar boğul zehir idam geber",
  fight:
    "savaş dövüş silah tabanca vur ateş saldır düşman =kan kanı döv yok_et mahvet bomba patla bıçak şiddet asker yak yangın ordu kaçır",
  sad: "üzgün üzül hüzün ağla gözyaş yalnız pişman maalesef yazık trajed özür üzgünüm acı keder çaresiz umutsuz elveda affet",
  pain: "acı acıy ağrı yara hasta hastane çek kanser zayıf yorgun işkence ateşi kör kanıyor incit",
  fail: "kaybet kayıp bozul kırıl kırık hata yanlış sorun zor imkansız çok_geç başarısız mahvol çalışmıyor şanssız suç maalesef",
  crime:
    "çal hırsız yalan aldat kandır ihanet hapis suçlu polis ceza suç soygun tutukla günah tecavüz yasadışı dolandır",
  bore: "sıkıcı sıkıl hayal_kırıklığı zaman_kaybı yavaş pahalı saçmalık rahatsız anlamsız bir_daha_asla gereksiz",
  stop: "dur durun yeter kes yasak bırak yapma",
  not: "değil hayır =yok",
  none: "asla hiçbir kimse hiç",
  why: "neden niye niçin nasıl_yap ne_yapıyor sen_kim ne_demek ne_istiyor ne_var ne_oldu_sana kör_mü derdin_ne",
  very: "çok öyle gerçekten =fazla aşırı",
  yes: "evet tamam elbette tabii olur peki",
}
