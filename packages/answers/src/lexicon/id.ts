import type { Lexicon } from "./concepts.ts"

export const id: Lexicon = {
  language: "id",
  common:
    "saya aku yang di dan ini itu tidak ga gak nggak apa bisa mau untuk dengan ke dari kapan berapa bagaimana gimana kenapa ada sudah udah belum kak dong ya kok sih aja juga kalau saja nya kami anda lagi akan tolong kalo buat pak bu min gan halo terima kasih dimana mana punya karena kamu uang ingin saat mereka telah oleh bahwa seperti harus menjadi orang tahun adalah kita semua jangan sangat kan deh banget tahu bukan",
  terms: {
    order: "pesan*, order*, orderan*, beli*, pembelian*, belanja*",
    item: "barang*, produk*, sepatu*, baju*, celana*, kemeja*, gaun*, kaos*, item*, sweater*, jaket*, rok, kaus kaki*, gelas*, mug, lampu*, mainan*, tas, sepasang, jeans, hoodie, sneakers, sandal, ransel, dompet, ikat pinggang, topi, jilbab, hijab, gamis, cangkir, piring, vas, teko, ketel, blender, panci, sofa, kursi, meja, rak, lemari, kasur, bantal, karpet, gorden, headset, earphone, tws, charger, casan, kabel, laptop, tablet, keyboard, speaker, jam, cincin, kalung, gelang, anting, parfum, krim, lipstik, sampo, serum, makanan kucing, pasir kucing, sepeda, cermin, botol, mangkok, lilin, buku, boneka, casing, layar, printer, kamera, cokelat, coklat, kopi, teh, brg, paketan",
    parcel: "paket*, kiriman*, kardus*, dus, box, barangku, pesananku, paketku",
    ship: "kirim*, pengiriman*, dikirim*, antar*, ekspedisi*",
    dispatch:
      "dikirim kapan, kapan dikirim, kirimnya, berangkat*, di kirim, diproses*, kapan kirim, diantar, dikirimkan",
    arrive:
      "sampai*, nyampe*, tiba*, datang*, terima*, diterima*, dateng*, sampe*, nyampai*, diantar, diantarkan",
    get: "terima*, dapat*, dapet*, nerima*",
    where:
      "dimana*, di mana, mana, kemana*, status*, posisi*, gimana nasib, dmn, mana ya, sampai mana, nyampe mana, udah sampe mana",
    when: "kapan*, hari apa, jam berapa, tanggal berapa, kpn, tgl berapa",
    howlong:
      "berapa hari*, berapa lama*, lama pengiriman, estimasi*, brp hari, berapa minggu, brp lama, lamanya, berapa hr, kira2 berapa hari, berapa hari, berapa lama, nyampenya brp, sampainya berapa, lama ga, lama gak, lama nggak",
    howmuch:
      "berapa harga*, harga*, biaya*, berapa ongkos, tarif*, brp harga, berapa biaya, berapa duit, mahal, berapa ya, berapa kak, berapa itu, itu berapa, jadi berapa, bayar berapa, kena berapa, berapaan, jadinya berapa, habis berapa, brp, berapa totalnya, berapa sih, brapa, berapa, kena brp",
    days: "hari*, minggu*, batas waktu, hari kerja, masa, batas*, sampai kapan",
    soon: "cepat*, cepet*, buru-buru, besok, hari ini, kilat, segera, urgent, sebelum sabtu, hari sabtu, sebelum jumat, akhir pekan, sebelum lebaran, secepatnya, buat besok",
    notyet:
      "belum*, blm*, belom*, ga nyampe*, gak nyampe*, ga sampai*, tak kunjung, masih belum, ga dateng*, blom, ga nyampe, gak nyampe, ga sampe, gak sampai, blm sampe, belum sampai, belum dateng, blm dateng, ga dateng, ga nongol, kok belum, msh blm, ga ada kabar, saya ga terima, ga terima apa apa, gak terima apa, ga ada yang dateng, ga ada yg datang, blm terima",
    neg: "tidak*, ga, gak, nggak, ngga, bukan, jangan, tak, enggak, gk, tanpa",
    late: "telat*, terlambat*, lama banget, lambat*, lelet, kelamaan, lama sekali",
    wait: "tunggu*, nunggu*, menunggu*, nungguin*",
    stuck:
      "tidak update, ga update*, ga bergerak, stuck, nyangkut*, tidak bergerak, mandek*, berhenti, gak update*, ga berubah, gak gerak, ga gerak, nggak gerak, gak jalan, diem aja, diam saja, gak bergerak, tertahan, ketahan, diam di, ga update, gak update, masih di gudang, di bea cukai, itu itu aja",
    lost: "hilang*, dicuri*, ilang*, raib, dicolong",
    delivered:
      "status terkirim, tertulis diterima, katanya sudah diterima, sudah terkirim padahal, tertulis sudah, statusnya sudah sampai, statusnya diterima, di tetangga, tetangga*, ditaruh di depan, ditaruh di luar, depan pintu, satpam*, ada yang tanda tangan, orang lain terima, diterima orang lain, katanya sudah, statusnya terkirim, status diterima, tertulis terkirim, sudah diterima padahal, ke tetangga, kurir bilang, kurirnya bilang, statusnya sudah diterima, katanya udah dikirim",
    track:
      "lacak*, resi*, tracking*, melacak*, cek paket, cek resi, sampai mana, sudah sampai mana, liat dimana, lihat di mana, cek di mana, cek dimana, dalam perjalanan, posisi barang, status pesanan, sampe mana, nyampe mana, mengikuti kiriman, lacak kiriman",
    courier: "jne, jnt, j&t, sicepat*, kurir*, anteraja, ekspedisi*, pos indonesia, gosend",
    postage:
      "ongkir*, ongkos kirim*, biaya kirim*, biaya pengiriman*, gratis ongkir*, biaya antar*, ongkos, ongkos kirim, biaya kirim, biaya pengiriman, gratis ongkir, free ongkir, ongkosnya, biaya antar, kena ongkir",
    free: "gratis*, free, cuma-cuma",
    whopays:
      "siapa yang bayar, siapa yang nanggung, ditanggung*, bayar sendiri, harus bayar, nanggung*, siapa + bayar, yang bayar siapa, siapa yang tanggung, yang nanggung, ditanggung siapa, saya yang tanggung, yang tanggung, ongkos baliknya, bayar siapa, siapa yg bayar, ongkirnya siapa, biaya siapa, tanggungan*, kalian yang bayar, saya yang bayar, siapa yg nanggung, saya yg bayar, ongkir balik*, biaya balik, kena biaya, ada biaya, bayar ga, dikenakan biaya",
    sendback:
      "retur*, balikin*, kembalikan*, pengembalian*, mengembalikan*, dibalikin*, kirim balik*, return*, balikan, refund barang, gak suka, tidak suka, ga suka, nggak suka, gak cocok, tidak cocok, dikembaliin*, kembaliin*, pulangin*, kirim lagi ke, kirim kembali, label retur, balikkan, dikembalikan, kirim balik, ngembaliin, mengirim barang kembali, mengirim kembali",
    refund:
      "refund*, uang kembali*, pengembalian dana*, uangku*, dana*, balikin uang*, uang saya*, duit balik*, uang + kembali, duitku*, duit saya, kembalikan uang, pengembalian uang, duit kembali, uang balik*, dikembalikan uang*, uang masuk, dana kembali, cair*, uang kembali, uang balik, duit balik, duit gue, uang saya, duitnya, balikin duit, balikin uang, pengembalian dana, uangnya balik, duit, sepeser pun, uang belum balik, duit belum balik, belum direfund, belum ada refund, dana belum",
    money: "uang*, duit*, dana*",
    exchange:
      "tukar*, ganti barang*, menukar*, penukaran*, tuker*, diganti*, ditukar*, dituker*, nukar*, nuker*, yang baru, minta baru, kirim yang baru, kirim baru, barang baru, warna lain, model lain, barang pengganti, penggantinya, ganti yang, ganti baru, ganti size, ganti ukuran, ganti warna, penggantian, ganti yg",
    size: "ukuran*, size*, nomor*, lingkar*, tabel ukuran*, panjang*, biasanya pakai, biasa pakai, size chart, lebar*, ukuran apa, size apa, panduan ukuran",
    misfit:
      "kekecilan*, kebesaran*, kesempitan*, sempit*, kegedean*, ga muat*, gak muat*, kelonggaran*, longgar*, nomor lebih*, ukuran lebih*, ukuran lain*, kepanjangan*, lebih gede*, lebih besar*, lebih kecil*, tidak muat*, kekecilen, ukuran berbeda, ga cukup, gak cukup, tidak cukup, terlalu besar*, terlalu kecil*, ketat*, sesak*, kepotongan*, kependekan*, terlalu panjang*, ga muat, gak muat, nggak muat, gak pas, ga pas, melorot, kedodoran, sesek, kaki sakit, ngepas banget, kecil banget, gede banget",
    cancel:
      "batal*, cancel*, jangan dikirim*, jangan kirim*, dibatalkan*, membatalkan*, ga jadi*, gak jadi*, tidak jadi*, stop pesanan, dibatalin, ga jadi, gak jadi, nggak jadi, jangan dikirim, jgn dikirim",
    dontwant:
      "berubah pikiran*, ga mau*, tidak mau*, ga jadi*, ga cocok*, tidak suka*, salah pesan*, ga suka*, gak suka*, tidak butuh*, ga butuh*, gak mau*, tidak cocok*, menyesal*, gak cocok, kepencet*, salah klik, salah order, pesan dua kali, udah ga butuh, tidak perlu lagi, ga perlu lagi, berubah pikiran, ga jadi beli, gak jadi beli, ga mau lagi, gak mau lagi, ga butuh, gak butuh lagi, ga suka, gak suka, salah pesan, nggak jadi",
    address: "alamat*, kode pos*, jalan, nomor rumah*, kecamatan*, salah tulis jalan",
    elsewhere:
      "tempat lain*, alamat lain*, pindah*, alamat baru*, tempat baru, rumah lain*, alamat berbeda, tetangga*, ke kantor*, di kantor*, kantor aja, ke rumah ibu, ke ibu saya, ke orang tua, ke teman, ke adik, ke kakak, ga di rumah, gak di rumah, tidak di rumah, lagi liburan, ke hotel, orang lain, ke kantor, ke rumah, alamat lain, alamat baru, pindah rumah, pindah kos, tempat lain, ke kosan",
    wrong:
      "salah*, keliru*, tidak sesuai*, ga sesuai*, beda*, ketuker*, tertukar*, gak sesuai, salah kirim, bukan yang saya, tapi yang datang, tapi dikirim, kok dikirim, kok datang, bukan punya saya, bukan milik, punya orang, beda warna*, warna salah, tidak seperti di foto, ga kayak, gak kayak, tidak sama, bukan punya, orang lain, bukan pesanan, bukan yang, beda warna, beda barang, ga sesuai, tidak sesuai, produk lain yang, barang lain yang, tidak saya pesan, tidak dipesan, ga pesen, gak pesan, bukan yang dipesan",
    change: "ubah*, ganti*, mengubah*, mengganti*, edit*, rubah*",
    pay: "bayar*, pembayaran*, membayar*, dibayar*, tagih*, transfer*, kepotong, kepotong saldo, terpotong, kedebet, ketarik",
    method:
      "metode pembayaran*, cara bayar*, bisa bayar pakai, bayar pakai apa*, opsi pembayaran*, cara pembayaran*, bisa pakai, terima pembayaran*, bisa bayar, bayarnya gimana, bayar pake, bayar pakai, metode bayar, cicil*, nyicil, terima, bisa pake",
    paybrand:
      "gopay*, ovo, dana, cod, shopeepay*, transfer bank*, kartu kredit*, kartu debit*, qris*, paypal, cicilan*, bayar di tempat, paylater*, virtual account, kartu*, indomaret*, alfamart*, bayar nanti, bayar belakangan, nyicil*, dicicil*, kredivo*, akulaku*, spaylater, tunai, cash, linkaja*, bca, mandiri, kartu hadiah, transfer, kartu kredit, kartu debit",
    fail: "ga valid*, tidak valid*, gagal*, error*, tidak bisa*, ga bisa*, gak bisa*, ditolak*, kadaluarsa*, expired*, invalid*, tidak berlaku*, ga berlaku*, bermasalah*, tidak berfungsi*, masalah*, kedaluwarsa*, kendala*, gabisa*, gak masuk, ga masuk, tidak masuk, tidak selesai, macet*, ngelag*, nggak bisa*, tidak diterima, nolak*, ga bisa, gak bisa, nggak bisa, eror, ga jalan, gak jalan, ga valid, ga berlaku, gak berlaku, ga work, ga kepake, gak mau masuk, gak bisa dipake*, ga bisa dipake*, gabisa dipake*, gak bisa dipakai*",
    twice:
      "dua kali*, dobel*, double*, 2x, 2 kali, dua x, kedua kalinya, kepotong dua, terpotong dua, dua kali, ketagih dua",
    coupon: "voucher*, kupon*, kode*, promo*, kode diskon*, kode promo, kode diskon, vocer",
    discount: "diskon*, murah*, potongan*, obral*, nego*, promo*, kurangin*, promo atau diskon*",
    pricedrop:
      "harga turun*, turun harga*, selisih harga*, jadi lebih murah*, sekarang lebih murah, sekarang murah, jadi murah, turun harganya, harganya turun",
    broken:
      "pecah*, rusak*, penyok*, sobek*, hancur*, retak*, patah*, robek*, gores*, lecet*, remuk*, bocor*, bolong*, noda*, lubang*, resleting*, ritsleting*, kancing*, jahitan*, lepas*, copot*, putus*, kotor*, basah*, jamur*, karat*, bengkok*, miring*, luntur*, bekas pakai*, sudah dibuka*, segel*, tumpah*, gagang*, kusut*, baret*, ambyar*, penyot*, koyak*, pecah dua, patah dua, terbelah, belah dua, jadi dua, jebol, rembes, sleting, lepas jahitan, mengelupas, busuk, basi, meleleh, cair, cacat, gompal, ringsek",
    defect:
      "cacat*, kualitas*, rusak*, ga nyala*, tidak menyala*, ga berfungsi*, reject*, error*, gak nyala*, mati total, gak nyala, tidak nyala, mati, ga nyala, ga ngecas, ga bisa dicas, ga bisa nyala, panas banget, bunyi, mati sendiri, ga berfungsi, gak berfungsi, zonk, ga ada suara, gak ada suara, ga bunyi, gak bunyi, suara sebelah, sebelah doang, bunyi sebelah, mati sebelah, ga ada gambar, layar hitam, layar item, ga respon, gak respon, ga konek, gak connect, ga panas, ga muter, ga dingin, bau gosong, goyang, batre + cepet, baterai cepat, boros baterai, kresek, kedip kedip, kedap kedip, kelap kelip, berasap, asap, keluar asap, percikan, konslet, korslet, kebakar, terbakar, gosong, sekring, dengung, getar, macet, nge hang, ngehang, ngelag, lemot, mati mati, ga mau berhenti, bunyi terus, nyetrum, kesetrum, miring, bengkok, kempes, ga bisa nutup, ga bisa dibuka, berdecit",
    missing:
      "kurang*, ga lengkap*, tidak lengkap*, ketinggalan*, kosong*, ga ada di*, cuma dapat*, kekurangan*, tidak ada di dalam, gak ada di, cuma satu, hanya satu, cuma setengah, lupa dimasukkan, dus kosong, isinya kosong, tidak lengkap, ga komplit, gak lengkap, gak komplit, ga ada di, ga lengkap, cuma 1, cuma dapet, lupa dimasukin, sebelah doang",
    invoice:
      "nota*, faktur*, kwitansi*, invoice*, struk*, pajak*, npwp*, bon, nota hilang, struk hilang, bukti beli*, bukti pembelian*, bukti bayar*, faktur pajak, atas nama perusahaan, buat kantor",
    company: "kantor*, perusahaan*, pt",
    stock:
      "stok*, ready*, tersedia*, habis*, restock*, sold out, kapan ada lagi, masih ada*, masih ready, ada lagi, kapan ready, masih jual, abis*, tinggal berapa, masih punya, redi, ready stok, stock, kosong ga, restok, masih ada, ready ga",
    preorder: "pre order*, preorder*, po, uang muka*, dp",
    customs: "bea cukai*, pajak impor*, bea masuk*, bea cukai, pajak impor, cukai",
    abroad:
      "luar negeri*, internasional*, negara*, malaysia*, singapura*, keluar negeri, ke malaysia, ke singapura, ke jepang, ke australia, ke taiwan, ke hong kong, ke amerika, ke belanda, ke arab, ke korea, ke brunei, ke luar, luar negeri, ke singapore, ke hongkong, negara lain, negara mana",
    remote: "luar pulau*, papua*, pelosok*, desa*, luar jawa, pulau",
    warranty: "garansi*, jaminan*, klaim garansi, kalau rusak, klo rusak",
    repair:
      "servis*, perbaik*, reparasi*, betulin*, benerin*, service center, memperbaiki*, perbaiki*, suku cadang*",
    genuine: "asli*, ori, original*, palsu*, kw, tiruan*",
    material:
      "bahan*, katun*, kulit, material*, terbuat*, alergi*, nikel*, vegan*, sutra, linen, anti air, sintetis*, terbuat dari*, bahannya*",
    color: "warna*, hitam*, putih*, merah*, biru*, warnanya*, sesuai foto*",
    howto:
      "cara pakai*, petunjuk*, manual*, cara penggunaan*, tutorial*, cara menggunakan*, cara pasang*, cara cuci*, dicuci*, cuci*, mesin cuci, disetrika*, setrika*, dirakit*, rakit*, buku petunjuk*, panduan*",
    points: "poin*, koin*, reward*",
    member: "member*, anggota*, langganan*, vip",
    login:
      "login*, masuk akun*, kode otp*, otp*, verifikasi*, daftar*, ga bisa masuk, log in, masuk akun, gak bisa masuk, akun diblokir, otp ga, sms ga masuk, kode ga masuk, otp ga masuk, masuk ke akun, tidak bisa masuk ke akun, membuat akun*, buat akun*, daftar akun*, tidak bisa masuk akun*, gabisa login*",
    password: "password*, kata sandi*, sandi*, kata sandi, pw, lupa sandi",
    account: "akun*, profil*",
    delete: "hapus*, tutup akun*, menghapus*",
    phone: "nomor hp*, no hp*, nomor telepon*, hp",
    email: "email*, surel*",
    gift: "kado*, hadiah*, bungkus*, kartu ucapan*, ultah, dibungkusin*, kertas kado, pita, kartu ucapan, tanpa harga, bungkus cantik, bungkus kado, dibungkus, ucapan, ulang tahun",
    wholesale: "grosir*, partai besar*, reseller*, borongan*, jumlah banyak",
    review: "ulasan*, review*, bintang*, penilaian*",
    hours:
      "jam buka*, jam operasional*, buka jam*, tutup jam*, jam kerja*, buka ga, buka gak, buka nggak, buka hari, masih buka, sabtu + buka, minggu + buka, sampai jam berapa, tutup*, jam tutup, toko buka, anda buka, kapan buka, kalian buka, berapa buka, buka sampai, sampe jam berapa, jam brp, buka jam brp, hari libur*, libur*, tanggal merah, minggu buka, sabtu buka, buka, jam buka, jam operasional, sampai jam, sampe jam, jam berapa + buka, jam brp + buka, jam berapa + tutup, jam brp + tutup, buka jam, tutup jam, layanan pelanggan tersedia",
    store:
      "toko offline*, toko fisik*, cabang*, lokasi toko*, alamat toko, di toko, tokonya*, alamat toko*",
    pickup:
      "ambil sendiri*, ambil di toko*, jemput*, ambil langsung, ambil ke toko, ngambil sendiri, ambil ke tempat, ambil di, diambil, ngambil di, mampir ambil, saya ambil, titik ambil, drop point, loker, ambil langsung ke, ambil sendiri, ambil di toko, pick up, datang ke toko, dateng langsung, mengambil pesanan, ambil pesanan, mengambil sendiri",
    privacy: "data pribadi*, privasi*, data saya*",
    newsletter: "berhenti langganan*, newsletter*, iklan*, spam, buletin*, berlangganan*",
    install: "pasang*, instal*, wifi, bluetooth, charge*, cas",
    how: "bagaimana*, gimana*, cara*, langkah*, harus gimana, harus bagaimana, caranya gimana, gimana caranya, bagaimana caranya, prosesnya",
    which: "apa saja, apa aja, yang mana, mana saja",
    why: "kenapa*, mengapa*, knp, alasan*",
    person:
      "cs, customer service*, admin*, manusia*, operator*, bicara*, ngomong*, sambungkan*, telepon saya*, hubungi saya*, manajer*, agen*, petugas*, layanan pelanggan*, staf*, orang asli*, orang beneran*, orang manusia*, orang cs*, orang dong, orang aja, orang saja, orang langsung, sama orang, dengan orang, dgn orang, ke orang, ada orang, mau orang, butuh orang, minta orang, cari orang, orangnya, orang yang bisa, seseorang",
    bot: "robot*, sama mesin, dengan mesin, mesin penjawab, bukan mesin, cuma mesin, bot, chatbot*",
    complain:
      "komplain*, lapor*, ylki, lapork*, mengadu*, polisi*, pengacara*, keluhan*, perlindungan konsumen*, tuntut*, hukum*",
    insult:
      "payah*, marah*, penipu*, tipu*, kecewa*, jelek*, brengsek*, bangsat*, sialan*, parah*, kesal*, kesel*, emosi*, buruk*, gila*, bodoh*, goblok*, tiga kali*, anjing*, memalukan*, sampah*, ga becus*, tidak profesional*, muak*, nyebelin*, mengecewakan*",
    praise: "bagus*, keren*, mantap*, suka banget*, puas*, recommended, terbaik",
    thanks: "terima kasih*, makasih*, thanks*, trims",
    hello: "halo*, selamat pagi*, selamat siang*, selamat malam*, permisi*, hai, haii",
    bye: "dadah*, sampai jumpa*, bye*",
    offtopic:
      "cuaca*, hujan*, lelucon*, puisi*, lagu*, sepak bola*, resep*, presiden*, film*, ibu kota*, pr sekolah, ramalan*, drakor, dongeng*, cerita*, sinetron*, kurs dolar, dolar berapa, siapa menang, siapa yang menang, makan apa, masak apa, zodiak, lotre, pemilu, ibu kota, liga, jam berapa sekarang, ujan ga, hujan ga, hujan gak",
    inject: "abaikan*, instruksi*, perintah sebelumnya*, lupakan*, mode pengembang*, berpura-pura*",
    weekday:
      "hari minggu, minggu ini, sabtu, hari sabtu, weekend, hari libur, tanggal merah, libur",
    amend:
      "tambah barang, tambahin, tambah + pesanan, menambah, menambahkan, tambahkan, ubah pesanan, mengubah pesanan, ubah orderan, edit pesanan, edit order, jumlahnya salah, salah jumlah, kuantitas, kurangi, mengurangi, hapus + pesanan, gabung*, mau satu saja, cuma mau satu, kelebihan satu",
    advice:
      "rekomendasi*, rekomendasiin, merekomendasikan, saran, sarankan, menyarankan, saranin, bantu pilih, memilih, pilih yang mana, pilih mana, mana yang lebih bagus, lebih bagus mana, bagusan mana, yang terbaik, lebih baik, bedanya, perbedaan*, pemula, kulit kering, kulit berminyak, kulit sensitif, produk mana, cocok untuk saya, buat kulit, cari kado, cari hadiah",
    contact:
      "nomor telepon*, no telepon, no telp, nomor hp kalian, nomor cs, nomor kalian, emailnya apa, alamat email, email kalian, nomor berapa, nomor mana, telepon kalian, menghubungi, hubungi, dihubungi, kontak, kontaknya, wa kalian, nomor wa, whatsapp",
    cruelty: "hewan, binatang, kelinci, kekejaman, cruelty free, cruelty, uji coba hewan",
    expiry:
      "kedaluwarsa, kadaluarsa, kadaluwarsa, expired, exp, exp date, masa simpan, tahan berapa, tahan lama, setelah dibuka, sesudah dibuka, basi, masih segar, tanggal produksi",
    diet: "vegan*, vegetarian*, gluten, halal, kosher, laktosa, tanpa gula, bebas gula, diabet*, organik, babi, gelatin",
    currency: "mata uang, kurs, dolar, dollar, euro, dalam rupiah, pakai rupiah, nilai tukar",
    buy: "cara pesan, cara memesan, cara order, cara beli, cara membeli, gimana pesan*, gimana beli*, gimana cara order, bagaimana memesan, bagaimana membeli, mau beli ini, mau beli, ingin beli, mau pesan, mau order, bantu saya pesan, beli online, pesan online, di mana pesan, keranjang",
    chilled:
      "dingin, didinginkan, pendingin, beku, frozen, es batu, pakai es, ice gel, ice pack, meleleh, leleh, mencair, chiller, kepanasan",
    compatible:
      "kompatibel*, cocok dengan hp, cocok dengan perangkat, cocok sama tipe, cocok di hp, cocok untuk hp, cocok untuk iphone, bisa untuk iphone, bisa di iphone, bisa untuk android, bisa dipakai di, support, mendukung, tipe hp saya, perangkat saya, casing mana, colokan, stop kontak, 220v, volt",
  },
  everyday:
    "pengen boleh tau gue sis bang mas mba utk pada dgn sama tanpa tapi krn soalnya klo jadi terus trs lalu udh sdh pernah selalu kadang mungkin kira sekitar tepat biasanya benar bener bgt sekali cuma hanya sesuatu seseorang setiap lain lainnya sendiri hari sekarang skrg besok kemarin nanti tadi sini sana yah nih loh hai permisi makasih mohon oke sip baik kayak apakah mbak tante suami istri anak ibu bapak ayah mama papa adik kakak teman temen tetangga semalam semalem lusa blm masih tuh doang katanya gmn knp siapa ngga enggak kalian dia atau dalam luar atas bawah depan belakang dibuka buka tutup pas waktu senin selasa rabu kamis jumat sabtu minggu bulan jam menit satu dua tiga empat lima enam tujuh sepuluh pertama kedua terakhir merah biru hitam putih hijau kuning abu cokelat coklat pink besar gede kecil panjang pendek baru lama bagus jelek tangan kaki kepala pinggang badan rumah kantor kota pintu kamar nama nomor nomer telepon foto gambar minta perlu dapat dapet pakai pake beri ambil bawa lihat liat tanya jawab bilang kata coba cari ketemu datang pergi pulang masuk keluar salah tulis isi setelah sebelum sampai sampe beberapa sedikit banyak lebih kurang assalamualaikum baju celana sepatu tas rok kaos jaket vas gelas kotak kardus suka dipake dipakai barang",
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
