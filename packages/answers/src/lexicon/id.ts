import type { Lexicon } from "./concepts.ts"

export const id: Lexicon = {
  language: "id",
  common:
    "saya aku yang di dan ini itu tidak ga gak nggak apa bisa mau untuk dengan ke dari kapan berapa bagaimana gimana kenapa ada sudah udah belum kak dong ya kok sih aja juga kalau saja nya kami anda lagi akan tolong kalo buat pak bu min gan halo terima kasih dimana mana punya karena kamu uang ingin saat mereka telah oleh bahwa seperti harus menjadi orang tahun adalah kita semua jangan sangat kan deh banget tahu bukan",
  terms: {
    order: "pesan*, order*, orderan*, beli*, pembelian*, belanja*",
    item: "barang*, produk*, sepatu*, baju*, celana*, kemeja*, gaun*, kaos*, item*, sweater*, jaket*, rok, kaus kaki*, gelas*, mug, lampu*, mainan*, tas, sepasang",
    parcel: "paket*, kiriman*, kardus*, dus, box, barangku, pesananku, paketku",
    ship: "kirim*, pengiriman*, dikirim*, antar*, ekspedisi*",
    dispatch:
      "dikirim kapan, kapan dikirim, kirimnya, berangkat*, di kirim, diproses*, kapan kirim",
    arrive: "sampai*, nyampe*, tiba*, datang*, terima*, diterima*, dateng*, sampe*, nyampai*",
    get: "terima*, dapat*, dapet*, nerima*",
    where: "dimana*, di mana, mana, kemana*, status*, posisi*, gimana nasib",
    when: "kapan*, hari apa, jam berapa, tanggal berapa",
    howlong:
      "berapa hari*, berapa lama*, lama pengiriman, estimasi*, brp hari, berapa minggu, brp lama, lamanya, berapa hr, kira2 berapa hari",
    howmuch:
      "berapa harga*, harga*, biaya*, berapa ongkos, tarif*, brp harga, berapa biaya, berapa duit, mahal, berapa ya, berapa kak, berapa itu, itu berapa, jadi berapa, bayar berapa, kena berapa, berapaan, jadinya berapa, habis berapa, brp, berapa totalnya, berapa sih",
    days: "hari*, minggu*, batas waktu, hari kerja, masa, batas*",
    soon: "cepat*, cepet*, buru-buru, besok, hari ini, kilat, segera, urgent, sebelum sabtu, hari sabtu, sebelum jumat, akhir pekan, sebelum lebaran, secepatnya, buat besok",
    notyet:
      "belum*, blm*, belom*, ga nyampe*, gak nyampe*, ga sampai*, tak kunjung, masih belum, ga dateng*",
    neg: "tidak*, ga, gak, nggak, ngga, bukan, jangan, tak, enggak, gk, tanpa",
    late: "telat*, terlambat*, lama banget, lambat*, lelet, kelamaan, lama sekali",
    wait: "tunggu*, nunggu*, menunggu*, nungguin*",
    stuck:
      "tidak update, ga update*, ga bergerak, stuck, nyangkut*, tidak bergerak, mandek*, berhenti, gak update*, ga berubah, gak gerak, ga gerak, nggak gerak, gak jalan, diem aja, diam saja",
    lost: "hilang*, dicuri*, ilang*",
    delivered:
      "status terkirim, tertulis diterima, katanya sudah diterima, sudah terkirim padahal, tertulis sudah, statusnya sudah sampai, statusnya diterima, di tetangga, tetangga*, ditaruh di depan, ditaruh di luar, depan pintu, satpam*, ada yang tanda tangan, orang lain terima, diterima orang lain",
    track:
      "lacak*, resi*, tracking*, melacak*, cek paket, cek resi, sampai mana, sudah sampai mana, liat dimana, lihat di mana, cek di mana, cek dimana, dalam perjalanan, posisi barang, status pesanan",
    courier: "jne, jnt, j&t, sicepat*, kurir*, anteraja, ekspedisi*, pos indonesia, gosend",
    postage:
      "ongkir*, ongkos kirim*, biaya kirim*, biaya pengiriman*, gratis ongkir*, biaya antar*, ongkos",
    free: "gratis*, free, cuma-cuma",
    whopays:
      "siapa yang bayar, siapa yang nanggung, ditanggung*, bayar sendiri, harus bayar, nanggung*, siapa + bayar, yang bayar siapa, siapa yang tanggung, yang nanggung, ditanggung siapa, saya yang tanggung, yang tanggung, ongkos baliknya, bayar siapa, siapa yg bayar, ongkirnya siapa, biaya siapa, tanggungan*, kalian yang bayar, saya yang bayar",
    sendback:
      "retur*, balikin*, kembalikan*, pengembalian*, mengembalikan*, dibalikin*, kirim balik*, return*, balikan, refund barang, gak suka, tidak suka, ga suka, nggak suka, gak cocok, tidak cocok, dikembaliin*, kembaliin*, pulangin*, kirim lagi ke, kirim kembali, label retur",
    refund:
      "refund*, uang kembali*, pengembalian dana*, uangku*, dana*, balikin uang*, uang saya*, duit balik*, uang + kembali, duitku*, duit saya, kembalikan uang, pengembalian uang, duit kembali, uang balik*, dikembalikan uang*, uang masuk, dana kembali, cair*",
    money: "uang*, duit*, dana*",
    exchange:
      "tukar*, ganti barang*, menukar*, penukaran*, tuker*, diganti*, ditukar*, dituker*, nukar*, nuker*, yang baru, minta baru, kirim yang baru, kirim baru, barang baru, warna lain, model lain, barang pengganti, penggantinya",
    size: "ukuran*, size*, nomor*, lingkar*, tabel ukuran*, panjang*, biasanya pakai, biasa pakai, size chart, lebar*, ukuran apa",
    misfit:
      "kekecilan*, kebesaran*, kesempitan*, sempit*, kegedean*, ga muat*, gak muat*, kelonggaran*, longgar*, nomor lebih*, ukuran lebih*, ukuran lain*, kepanjangan*, lebih gede*, lebih besar*, lebih kecil*, tidak muat*, kekecilen, ukuran berbeda, ga cukup, gak cukup, tidak cukup, terlalu besar*, terlalu kecil*, ketat*, sesak*, kepotongan*, kependekan*, terlalu panjang*",
    cancel:
      "batal*, cancel*, jangan dikirim*, jangan kirim*, dibatalkan*, membatalkan*, ga jadi*, gak jadi*, tidak jadi*, stop pesanan",
    dontwant:
      "berubah pikiran*, ga mau*, tidak mau*, ga jadi*, ga cocok*, tidak suka*, salah pesan*, ga suka*, gak suka*, tidak butuh*, ga butuh*, gak mau*, tidak cocok*, menyesal*, gak cocok, kepencet*, salah klik, salah order, pesan dua kali, udah ga butuh, tidak perlu lagi, ga perlu lagi",
    address: "alamat*, kode pos*, jalan, nomor rumah*, kecamatan*, salah tulis jalan",
    elsewhere:
      "tempat lain*, alamat lain*, pindah*, alamat baru*, tempat baru, rumah lain*, alamat berbeda, tetangga*, ke kantor*, di kantor*, kantor aja, ke rumah ibu, ke ibu saya, ke orang tua, ke teman, ke adik, ke kakak, ga di rumah, gak di rumah, tidak di rumah, lagi liburan, ke hotel, orang lain",
    wrong:
      "salah*, keliru*, tidak sesuai*, ga sesuai*, beda*, ketuker*, tertukar*, gak sesuai, salah kirim, bukan yang saya, tapi yang datang, tapi dikirim, kok dikirim, kok datang, bukan punya saya, bukan milik, punya orang, beda warna*, warna salah, tidak seperti di foto, ga kayak, gak kayak, tidak sama",
    change: "ubah*, ganti*, mengubah*, mengganti*, edit*, rubah*",
    pay: "bayar*, pembayaran*, membayar*, dibayar*, tagih*, transfer*",
    method:
      "metode pembayaran*, cara bayar*, bisa bayar pakai, bayar pakai apa*, opsi pembayaran*, cara pembayaran*, bisa pakai, terima pembayaran*",
    paybrand:
      "gopay*, ovo, dana, cod, shopeepay*, transfer bank*, kartu kredit*, kartu debit*, qris*, paypal, cicilan*, bayar di tempat, paylater*, virtual account, kartu*, indomaret*, alfamart*, bayar nanti, bayar belakangan, nyicil*, dicicil*, kredivo*, akulaku*, spaylater, tunai, cash, linkaja*, bca, mandiri, kartu hadiah",
    fail: "ga valid*, tidak valid*, gagal*, error*, tidak bisa*, ga bisa*, gak bisa*, ditolak*, kadaluarsa*, expired*, invalid*, tidak berlaku*, ga berlaku*, bermasalah*, tidak berfungsi*, masalah*, kedaluwarsa*, kendala*, gabisa*, gak masuk, ga masuk, tidak masuk, tidak selesai, macet*, ngelag*, nggak bisa*, tidak diterima, nolak*",
    twice:
      "dua kali*, dobel*, double*, 2x, 2 kali, dua x, kedua kalinya, kepotong dua, terpotong dua",
    coupon: "voucher*, kupon*, kode*, promo*, kode diskon*",
    discount: "diskon*, murah*, potongan*, obral*, nego*, promo*, kurangin*",
    pricedrop:
      "harga turun*, turun harga*, selisih harga*, jadi lebih murah*, sekarang lebih murah, sekarang murah, jadi murah, turun harganya, harganya turun",
    broken:
      "pecah*, rusak*, penyok*, sobek*, hancur*, retak*, patah*, robek*, gores*, lecet*, remuk*, bocor*, bolong*, noda*, lubang*, resleting*, ritsleting*, kancing*, jahitan*, lepas*, copot*, putus*, kotor*, basah*, jamur*, karat*, bengkok*, miring*, luntur*, bekas pakai*, sudah dibuka*, segel*, tumpah*, gagang*, kusut*, baret*, ambyar*, penyot*, koyak*",
    defect:
      "cacat*, kualitas*, rusak*, ga nyala*, tidak menyala*, ga berfungsi*, reject*, error*, gak nyala*, mati total, gak nyala, tidak nyala, mati",
    missing:
      "kurang*, ga lengkap*, tidak lengkap*, ketinggalan*, kosong*, ga ada di*, cuma dapat*, kekurangan*, tidak ada di dalam, gak ada di, cuma satu, hanya satu, cuma setengah, lupa dimasukkan, dus kosong, isinya kosong, tidak lengkap, ga komplit, gak lengkap, gak komplit",
    invoice:
      "nota*, faktur*, kwitansi*, invoice*, struk*, pajak*, npwp*, bon, nota hilang, struk hilang, bukti beli*, bukti pembelian*, bukti bayar*",
    company: "kantor*, perusahaan*, pt",
    stock:
      "stok*, ready*, tersedia*, habis*, restock*, sold out, kapan ada lagi, masih ada*, masih ready, ada lagi, kapan ready, masih jual, abis*, tinggal berapa, masih punya",
    preorder: "pre order*, preorder*, po, uang muka*, dp",
    customs: "bea cukai*, pajak impor*, bea masuk*",
    abroad:
      "luar negeri*, internasional*, negara*, malaysia*, singapura*, keluar negeri, ke malaysia, ke singapura, ke jepang, ke australia, ke taiwan, ke hong kong, ke amerika, ke belanda, ke arab, ke korea, ke brunei, ke luar",
    remote: "luar pulau*, papua*, pelosok*, desa*, luar jawa",
    warranty: "garansi*, jaminan*",
    repair: "servis*, perbaik*, reparasi*, betulin*, benerin*, service center",
    genuine: "asli*, ori, original*, palsu*, kw, tiruan*",
    material:
      "bahan*, katun*, kulit, material*, terbuat*, alergi*, nikel*, vegan*, sutra, linen, anti air, sintetis*",
    color: "warna*, hitam*, putih*, merah*, biru*",
    howto:
      "cara pakai*, petunjuk*, manual*, cara penggunaan*, tutorial*, cara menggunakan*, cara pasang*, cara cuci*, dicuci*, cuci*, mesin cuci, disetrika*, setrika*, dirakit*, rakit*",
    points: "poin*, koin*, reward*",
    member: "member*, anggota*, langganan*, vip",
    login: "login*, masuk akun*, kode otp*, otp*, verifikasi*, daftar*, ga bisa masuk, log in",
    password: "password*, kata sandi*, sandi*",
    account: "akun*, profil*",
    delete: "hapus*, tutup akun*, menghapus*",
    phone: "nomor hp*, no hp*, nomor telepon*, hp",
    email: "email*, surel*",
    gift: "kado*, hadiah*, bungkus*, kartu ucapan*, ultah, dibungkusin*, kertas kado, pita, kartu ucapan, tanpa harga, bungkus cantik",
    wholesale: "grosir*, partai besar*, reseller*, borongan*, jumlah banyak",
    review: "ulasan*, review*, bintang*, penilaian*",
    hours:
      "jam buka*, jam operasional*, buka jam*, tutup jam*, jam kerja*, buka ga, buka gak, buka nggak, buka hari, masih buka, sabtu + buka, minggu + buka, sampai jam berapa, tutup*, jam tutup, toko buka, anda buka, kapan buka, kalian buka, berapa buka, buka sampai, sampe jam berapa, jam brp, buka jam brp, hari libur*, libur*, tanggal merah, minggu buka, sabtu buka",
    store: "toko offline*, toko fisik*, cabang*, lokasi toko*, alamat toko, di toko",
    pickup:
      "ambil sendiri*, ambil di toko*, jemput*, ambil langsung, ambil ke toko, ngambil sendiri, ambil ke tempat, ambil di, diambil, ngambil di, mampir ambil, saya ambil, titik ambil, drop point, loker, ambil langsung ke",
    privacy: "data pribadi*, privasi*",
    newsletter: "berhenti langganan*, newsletter*, iklan*, spam",
    install: "pasang*, instal*, wifi, bluetooth, charge*, cas",
    how: "bagaimana*, gimana*, cara*, langkah*, harus gimana, harus bagaimana",
    which: "apa saja, apa aja, yang mana, mana saja",
    why: "kenapa*, mengapa*, knp, alasan*",
    person:
      "orang*, cs, customer service*, admin*, manusia*, operator*, bicara*, ngomong*, sambungkan*, telepon saya*, hubungi saya*, manajer*, agen*, petugas*, layanan pelanggan*, staf*",
    bot: "bot*, robot*, mesin*",
    complain:
      "komplain*, lapor*, ylki, lapork*, mengadu*, polisi*, pengacara*, keluhan*, perlindungan konsumen*, tuntut*, hukum*",
    insult:
      "payah*, marah*, penipu*, tipu*, kecewa*, jelek*, brengsek*, bangsat*, sialan*, parah*, kesal*, kesel*, emosi*, buruk*, gila*, bodoh*, goblok*, tiga kali*, anjing*, memalukan*, sampah*, ga becus*, tidak profesional*, muak*, nyebelin*, mengecewakan*",
    praise: "bagus*, keren*, mantap*, suka banget*, puas*, recommended, terbaik",
    thanks: "terima kasih*, makasih*, thanks*, trims",
    hello: "halo*, hai*, selamat pagi*, selamat siang*, selamat malam*, permisi*",
    bye: "dadah*, sampai jumpa*, bye*",
    offtopic:
      "cuaca*, hujan*, lelucon*, puisi*, lagu*, sepak bola*, resep*, presiden*, film*, ibu kota*, pr sekolah, ramalan*, drakor, dongeng*, cerita*, sinetron*",
    inject: "abaikan*, instruksi*, perintah sebelumnya*, lupakan*, mode pengembang*, berpura-pura*",
  },
  offTopic: [
    "apakah akhir pekan hujan",
    "ceritakan hal lucu",
    "siapa yang menang pertandingan kemarin",
    "tulis puisi tentang laut",
    "masak apa ya malam ini",
    "berapa umurmu",
    "apa ibu kota kanada",
    "kepalaku pusing",
    "oke",
    "wkwk",
    "cuma lihat-lihat",
    "rekomendasi film dong",
    "dua belas kali sembilan berapa",
    "kerjakan pr saya",
    "berapa kurs dolar hari ini",
  ],
}
