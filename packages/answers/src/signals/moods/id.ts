import type { MoodWords } from "./feelings.ts"

export const id: MoodWords = {
  love: "cinta sayang kasih mencintai kekasih cium menikah nikah pelukan peluk rindu kangen suka jatuh_cinta tresna tresno bogoh deudeuh seneng resep",
  joy: "senang bahagia gembira tawa tertawa senyum lucu pesta rayakan nikmat asyik seru hibur menari bernyanyi puas =haha wkwk bungah seneng bagja betah selamat_ulang_tahun selamat_pagi",
  good: "baik bagus hebat sempurna terbaik luar_biasa mantap keren oke enak rekomendasi direkomendasikan berkualitas kualitas ramah bersih cepat mudah pintar nyaman menarik cocok recommended lengkap strategis luas sejuk murah terjangkau memuaskan apik becik sae saé alus hadé mantep nyenengake ngenah pinunjul jempol leuwih_sae recomended suka_sekali pas_di_lidah memanjakan bersahabat worth_it favorit rapi tertata wangi megah unik kreatif edukatif membantu_sekali lancar puas jaminan nyaman_sekali tidak_mengecewakan sepadan gedhe jembar resik cepak gampang murah_meriah rame merenah hade cocok_pisan raoseun sugema",
  beauty:
    "cantik indah ganteng manis lezat sedap gurih imut elegan menawan empuk segar ayu endah geulis ngeunah raos pelem sedep kasep nikmat apik_banget éndah asri artistik estetik instagramable eksotis",
  thanks:
    "terima_kasih makasih selamat bravo tolong berkat syukur matur_nuwun hatur_nuhun nuhun maturnuwun alhamdulillah senang_bertemu",
  hope: "harap semoga mimpi ingin segera siap rencana besok bersama ayo mari masa_depan baru mulai kesempatan =akan bayi suatu_hari mugi mugia muga hayu ayuh kudu_coba harus_coba wajib",
  trust:
    "percaya janji teman sahabat kawan jujur aman lindung berani bangga hormat setia damai tenang bantu tolong selamatkan kebenaran kehormatan pahlawan pasti yakin tuan ramah kanca babaturan someah grapyak jangan_khawatir tidak_masalah tak_masalah tidak_apa-apa tak_apa jangan_takut lumayan",
  win: "menang berhasil sukses beruntung hadiah kaya gratis juara penghargaan diskon prestasi meunang kasil",
  bad: "buruk jelek parah mengerikan terburuk payah sampah tidak_berguna bencana konyol menyedihkan busuk jahat elek =ala goreng_patut goréng awon butut =kurang hambar asin_banget basi keras kurang_enak kurang_ramah kurang_bersih kurang_nyaman tidak_enak tidak_nyaman tidak_ramah tidak_sesuai tidak_puas tidak_jelas tidak_profesional pelayanan_buruk biasa_saja biasa_banget ora_enak ora_apik ora_cocog teu_ngeunah teu_raos teu_baleg teu_konsisten minus jutek jorok bocor pait sepi ruwet ribet cupu rugi korup kacau",
  anger:
    "benci marah murka diam_kau tutup_mulut keluar pergi_dari enyah tinggalkan_aku cukup dendam balas hina berani_sekali kesal jengkel sebal emosi gondok nesu sengit ambek geuleuh keuheul sebel lepaskan pergi_sana jangan_sentuh",
  insult:
    "bodoh idiot tolol bajingan jalang babi pembohong pengecut pelacur keparat brengsek gila monster pengkhianat anjing goblok bangsat kampret dungu goblog bego gelo edan egois",
  swear: "sialan neraka persetan tai sial setan kutuk brengsek terkutuk asu",
  disgust: "jijik menjijikkan kotor bau muntah malu memalukan mesum busuk jorok rusuh kumuh gilo",
  fear: "takut seram bahaya berbahaya panik ancam awas hati-hati ngeri mimpi_buruk khawatir cemas gugup risiko lari kabur sembunyi hantu darurat wedi sieun hariwang reuwas",
  death:
    "mati meninggal tewas bunuh membunuh pembunuh mayat pemakaman kubur bunuh_diri tenggelam racun eksekusi paeh maot",
  fight:
    "perang bertarung berkelahi senjata pistol tembak serang musuh darah pukul hancur bom ledak pisau kekerasan tentara bakar api culik pertempuran",
  sad: "sedih tangis menangis air_mata sendirian kesepian maaf menyesal sayangnya kasihan tragis duka putus_asa depresi selamat_tinggal susah getun nangis ceurik hanjakal sasaran",
  pain: "sakit luka terluka penyakit rumah_sakit menderita kanker lemah lelah capek siksa demam buta berdarah nyeri lara gering",
  fail: "kalah hilang gagal rusak patah salah keliru masalah sulit sukar mustahil terlambat hancur sayangnya tidak_berfungsi susah error macet kecewa banjir ruksak lambat ditolak eror hilang_begitu kebanjiran belum_keluar belum_masuk tidak_bisa ora_iso ora_bisa teu_bisa",
  crime:
    "curi pencuri maling bohong tipu menipu khianat penjara bersalah polisi hukum jahat kriminal rampok tangkap dosa perkosa ilegal penipu korupsi ngapusi",
  bore: "bosan membosankan kecewa mengecewakan buang_waktu lambat lama mahal omong_kosong menyebalkan mengganggu tidak_lagi kapok antri menunggu larang awis nguciwakeun nguciwakake kaduhung",
  stop: "berhenti hentikan stop cukup dilarang jangan ojo ulah",
  not: "tidak =tak bukan tanpa belum =nggak =gak =ga enggak ora =teu henteu dudu",
  none: "tidak_pernah tak_pernah tidak_ada tak_ada tak_seorang",
  why: "kenapa mengapa apa_yang_kau beraninya ngopo naha kunaon apa_maumu apa-apaan ada_apa_denganmu",
  very: "sangat sekali banget terlalu sungguh benar-benar pisan tenan",
  yes: "=ya =iya baik tentu oke baiklah",
}
