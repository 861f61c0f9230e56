import type { MoodWords } from "./feelings.ts"

export const ms: MoodWords = {
  love: "cinta sayang kasih kekasih cium kahwin peluk rindu suka",
  joy: "gembira seronok bahagia ketawa senyum lucu pesta raikan nikmat puas_hati =haha",
  good: "baik bagus hebat sempurna terbaik luar_biasa mantap cantik sedap syor recommended berkualiti cepat mudah selesa puas best",
  beauty: "cantik indah comel manis lazat segak menawan",
  thanks: "terima_kasih tahniah selamat tolong syukur",
  hope: "harap semoga impian mimpi segera sedia rancang esok bersama jom mari masa_depan baru mula peluang",
  trust:
    "percaya janji kawan sahabat jujur selamat lindung berani bangga hormat setia aman tenang bantu benar pasti yakin",
  win: "menang berjaya kejayaan bertuah hadiah kaya percuma juara",
  bad: "buruk teruk terburuk dahsyat sampah tak_guna bencana bodoh_betul hodoh",
  anger: "benci marah diam keluar pergi_dari berambus cukup dendam hina geram",
  insult:
    "bodoh bangang tolol celaka babi penipu pengecut sundal gila raksasa pengkhianat anjing bahlul",
  swear: "sial neraka celaka bangsat puaka pukimak",
  disgust: "jijik kotor busuk muntah malu hodoh",
  fear: "takut bahaya panik ancam awas ngeri risau bimbang lari sembunyi hantu",
  death: "mati meninggal bunuh pembunuh mayat kubur racun",
  fight: "perang lawan gaduh senjata pistol tembak serang musuh darah pukul musnah bom",
  sad: "sedih tangis menangis sendirian sunyi maaf kesal malang duka putus_asa",
  pain: "sakit luka cedera hospital derita lemah penat demam",
  fail: "kalah hilang gagal rosak patah salah silap masalah susah mustahil lambat",
  crime: "curi pencuri bohong tipu khianat penjara bersalah polis hukum jenayah scam",
  bore: "bosan kecewa buang_masa lambat mahal menyampah merugikan",
  stop: "berhenti henti cukup dilarang jangan",
  not: "tidak =tak bukan tanpa belum",
  none: "tidak_pernah tak_pernah tiada",
  why: "kenapa mengapa",
  very: "sangat sekali terlalu betul-betul",
  yes: "=ya baik tentu okey",
}
