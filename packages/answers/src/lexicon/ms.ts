import type { Lexicon } from "./concepts.ts"

export const ms: Lexicon = {
  language: "ms",
  common:
    "saya anda yang dan di ke untuk dengan ini itu tidak tak boleh nak bila berapa macam mana kenapa ada sudah belum lagi ke tu ni kah terima kasih encik barang saya awak je dah la kat dari kalau atau pada apa dalam korang pun kerana kamu wang mahu hendak sahaja bahawa apabila selepas ialah beliau kepada bagi akan telah seperti jangan sangat kereta cuba perlu pelbagai kerajaan syarikat sebab cakap tahu adakah",
  terms: {
    order: "pesanan*, tempah*, order*, beli*, pembelian*, pesan*, order",
    item: "barang*, produk*, kasut*, baju*, seluar*, item*, tudung*, beg*, jam tangan, pasu, cawan*, lampu*, mainan*, kerusi*, meja*, jaket*, sweater*, jeans, skirt, stokin, kain*, telekung, buku*, topi*, cincin*, gelang*, rantai leher, fon telinga, earbud*, pengecas*, charger, minyak wangi, krim*, cermin*, botol*, gelas*, bantal*, selimut*, sofa*, peranti*, benda, barangan",
    parcel: "bungkusan*, parcel*, barang*, kotak*, penghantaran*, pakej*, kiriman*",
    ship: "hantar*, penghantaran*, pos*, kirim*",
    dispatch:
      "hantar bila, bila hantar, keluar, dihantar bila, pos bila, bila pos, bila nak hantar, akan dihantar, dipos, dihantar, dah pos, dah hantar, diproses*, belum dipos, keluar gudang, dah ship, bila nak pos",
    arrive: "sampai*, tiba*, terima*, diterima*, dapat*, masuk, sampai rumah, depan rumah",
    get: "terima*, dapat*",
    where: "mana*, di mana, status*, kat mana, mana, dekat mana, ke mana",
    when: "bila*, hari apa, pukul berapa",
    howlong:
      "berapa lama*, berapa hari*, tempoh penghantaran*, makan masa*, ambil masa*, lama mana*",
    howmuch:
      "berapa harga*, harga*, kos*, caj*, berapa, bayaran*, berapa*, berapa kos*, kena bayar*, berapa ringgit",
    days: "hari*, minggu*, tempoh*",
    soon: "segera*, cepat*, esok*, urgent, sebelum jumaat, sempat*, ekspres*, urgent*, hari ini juga",
    notyet:
      "belum*, tak sampai*, masih belum*, tak dapat lagi*, lagi tak, tak terima*, masih tak, tak + lagi, belum sampai*, tak dapat lagi, belum terima*, sepatutnya*, patutnya*, sampai sekarang, tak sampai lagi, masih tak sampai",
    neg: "tidak*, tak, bukan, jangan, tiada, takde, xde, x, tidak, tak ada",
    late: "lambat*, lewat*, lama sangat*, lama dah, berminggu*",
    wait: "tunggu*, menunggu*",
    stuck:
      "tak update*, tak bergerak*, tersangkut*, tidak dikemas kini*, status sama, sangkut*, tak berubah*, stuck*, tak gerak*",
    lost: "hilang*, dicuri*, kena curi*, lesap*",
    delivered:
      "status dihantar, kata dah sampai, ditunjukkan dihantar, tunjuk dihantar, status delivered, kata dah hantar, tulis delivered*, dah delivered*, status dihantar*, kata dah sampai*, tak sain*, rumah salah*, jiran*, ditanda*, tunjuk delivered*, status delivered*",
    track: "jejak*, tracking*, kesan*, nombor penjejakan*, track*, status pesanan*, status order*",
    courier:
      "poslaju*, pos laju, j&t, kurier*, ninja van, dhl, syarikat penghantaran, pos laju*, j&t*, ninja van*, siapa yang hantar*, shopee xpress, gdex*, abang pos, syarikat penghantaran*",
    postage:
      "kos penghantaran*, caj penghantaran*, yuran penghantaran*, penghantaran percuma*, kos pos*, bayaran pos*, postage*, duit pos, caj pos, harga penghantaran, bayar pos*, pos percuma*, free shipping*, duit pos*, hantar ke sabah berapa, bayar kalau hantar, harga pos*, ongkos, shipping fee*, berapa pos, caj pos*",
    free: "percuma*, free",
    whopays:
      "siapa bayar*, kena bayar*, siapa tanggung*, tanggung*, saya kena bayar*, kena bayar sendiri*, tanggung sendiri*",
    sendback:
      "pulangkan*, kembalikan*, pemulangan*, hantar balik*, memulangkan*, return*, pulang*, pulangan, tak suka*, bagi balik*",
    refund:
      "bayaran balik*, refund*, duit balik*, wang balik*, pulangkan duit*, duit saya*, duit + balik, wang saya*, pulang duit, bayar balik, wang dikembalikan, bayaran semula, bayar balik*, duit masuk*, duit tak dapat*, wang dipulang*, bila duit*, duit tak masuk*, kredit atau duit*, wang dikembali*",
    money: "duit*, wang*",
    exchange: "tukar*, menukar*, penukaran*, ganti*, warna lain*, gantian*",
    size: "saiz*, ukuran*, nombor*, size*",
    misfit:
      "ketat*, longgar*, kecil*, besar*, tak muat*, tidak muat*, saiz lain*, saiz besar*, panjang*, pendek*, sempit*, saiz berbeza*, saiz salah, besar sangat*, kecil sangat*, terlalu besar*, terlalu kecil*, saiz kecil*, tak padan*, sendat*, labuh sangat*, pendek sangat*",
    cancel:
      "batal*, cancel*, jangan hantar*, membatalkan*, tak jadi*, tak payah hantar*, batalkan*, jangan pos*",
    dontwant:
      "ubah fikiran*, tukar fikiran*, tak nak*, tak mahu*, tidak mahu*, tak suka*, tersilap*, tak perlu*, taknak*, tak jadi, xnak, dah tak, tak jadi*, tersalah order*, berubah fikiran*, silap order*",
    address: "alamat*, jalan*, poskod*, nombor rumah*, no rumah*",
    elsewhere:
      "tempat lain*, alamat lain*, pindah*, alamat baru*, jiran*, pejabat*, ofis*, tak ada di rumah*, alamat lama*",
    wrong:
      "salah*, silap*, lain*, tersalah*, bukan yang, warna salah*, bukan ini yang*, orang lain punya*, lain dari*, tertukar*, bukan yang saya*",
    change: "ubah*, tukar*, kemas kini*, pinda*, betulkan*, kemaskini*",
    pay: "bayar*, pembayaran*, membayar*, ditolak, caj, bayaran*, tolak duit*, duit kena tolak*, ditolak*",
    method:
      "kaedah pembayaran*, cara bayar*, cara pembayaran*, terima bayaran*, boleh bayar, bayar guna, macam mana nak bayar*, kaedah*, boleh bayar*, pilihan bayaran*",
    paybrand:
      "fpx, tng, touch n go, grabpay*, kad kredit*, kad debit*, cod, boost, paypal, ansuran*, bayar semasa*, atome, shopeepay, kad*, tunai*, online banking, fpx*, tng*, touch n go*, cod*, pindahan bank*, atome*, spaylater*, bayar kemudian*, bahagikan bayaran*, duitnow*",
    fail: "tidak sah*, tak boleh*, gagal*, error*, ditolak*, tamat tempoh*, tak sah*, tidak boleh*, expired*, tidak berfungsi*, tak berfungsi*, invalid*, masalah*, tak jalan, tak valid, tak boleh guna*, tak jalan*, ralat*, tamat*, tak lepas*, ditolak bank*, declined, tak berjaya*, tak valid*, terkunci*, kod tak sampai*, tak diterima*",
    twice: "dua kali*, berganda*, 2 kali*, dua bayaran*, duit lebih*, bayaran dua*",
    coupon: "kupon*, kod*, baucar*, voucher*, kod diskaun*, promo*, kod promo*",
    discount: "diskaun*, murah*, tawaran*, jualan*, promosi*, boleh kurang*, kurang sikit*",
    pricedrop:
      "harga turun*, turun harga*, dah murah*, beza harga*, dapat balik beza*, beli mahal*, sekarang lagi murah*",
    broken:
      "pecah*, rosak*, kemek*, koyak*, retak*, patah*, hancur*, remuk*, calar*, penyek*, bocor*, berkecai*, berlubang*, tumpah*, kotor*",
    defect:
      "cacat*, kualiti*, rosak*, tak hidup*, tidak berfungsi*, tak berfungsi*, tak boleh cas*, tak on*, padam sendiri*, dah tak berfungsi*, tak jalan*",
    missing:
      "kurang*, tak lengkap*, tertinggal*, tak cukup*, tiada dalam, kurang satu*, separuh je*, tak ada dalam kotak*, hilang bahagian*, dapat separuh*, kotak kosong*, bungkusan kosong*",
    invoice: "invois*, resit*, cukai*, sst, bil*, bukti pembelian*",
    company: "syarikat*, pejabat*, ssm",
    stock:
      "stok*, habis*, ada lagi*, tersedia*, restock*, masih ada*, ada stok*, sold out*, bila ada*",
    preorder:
      "prapesan*, preorder*, pre-order*, pra tempah*, tempah sebelum*, sebelum dilancar*, tarikh keluar*",
    customs: "kastam*, duti*, cukai import*",
    abroad:
      "luar negara*, antarabangsa*, singapura*, indonesia*, brunei*, luar malaysia*, negara lain*, negara mana*",
    remote: "sabah*, sarawak*, pedalaman*, kawasan jauh*, ke pulau*, ke langkawi*, kepulauan",
    warranty: "waranti*, jaminan*",
    repair: "baiki*, servis*, pembaikan*, repair*, alat ganti*",
    genuine: "asli*, original*, tiruan*, palsu*, tulen*, ori, kedai ni boleh percaya*",
    material:
      "bahan*, kain*, kapas*, diperbuat*, kulit asli*, mengecut*, kain apa*, cotton, basuh mesin*, cara basuh*, boleh basuh*",
    color: "warna*, sama seperti gambar*, gambar*",
    howto: "cara guna*, manual*, arahan*, macam mana guna*, cara pasang*, panduan*",
    points: "mata saya*, tebus mata*, mata ganjaran*, mata dan*",
    member: "keahlian*, jadi ahli*, jemput kawan*, ahli kelab",
    account: "akaun*, profil*",
    password: "kata laluan*, password*, reset*",
    login:
      "log masuk*, login*, otp, daftar*, buat akaun*, membuat akaun*, akaun terkunci*, kod tak sampai*, otp*, sign up",
    delete: "padam*, tutup akaun*, hapus*, memadam*",
    phone: "nombor telefon*, no telefon*, no fon*",
    email: "emel*, e-mel*, email*",
    gift: "hadiah*, bungkus*, kad ucapan*, balut*, pembungkusan hadiah*, jangan letak harga*",
    wholesale: "borong*, kuantiti banyak*, dropship*, ejen*",
    review:
      "bagi bintang*, rating*, penilaian*, ulasan saya*, menulis ulasan*, tulis ulasan*, bagi ulasan*, tulis review*",
    hours:
      "waktu operasi*, buka pukul*, waktu kerja, pukul berapa buka*, pukul berapa tutup*, sampai pukul berapa*, sekarang ada orang*, bila boleh telefon*, waktu kerja*, bila buka*, tutup pukul*, khidmat pelanggan dibuka*",
    store: "kedai*, cawangan*, butik*, outlet*",
    pickup: "ambil sendiri*, pickup*, ambil di kedai*, datang ambil*, loker*, self pickup*",
    privacy: "data saya*, privasi*, data peribadi*, maklumat saya*",
    newsletter:
      "surat berita*, nyahlanggan*, berhenti hantar*, langgan*, nak terima berita*, banyak iklan*, banyak sangat iklan*",
    install:
      "bluetooth*, wifi*, router*, pairing*, aplikasi*, perisian*, tak jumpa peranti*, asyik putus*, tak boleh sambung*, putus dari telefon*",
    how: "bagaimana*, macam mana*, cara*, camne*, mcm mana, apa perlu",
    which: "apa*, yang mana*",
    why: "kenapa*, mengapa*, sebab*",
    person:
      "ada sesiapa, sesiapa di sana, manusia*, staf*, khidmat pelanggan*, wakil*, cakap dengan*, pengurus*, telefon saya*, operator*, pegawai*, bercakap*, admin*, kakitangan*, dengan orang, orang sebenar, orang betul, cakap orang, ada orang, orang yang boleh, orang jawab, orang sungguh, dengan ejen, ejen khidmat, ejen sokongan, ejen manusia, kepada ejen, ejen anda, seorang ejen",
    bot: "robot*, dengan mesin, sama mesin, bukan mesin, bot, chatbot*",
    complain:
      "aduan*, tribunal*, kpdn*, lapor*, peguam*, saman*, mengadu*, polis*, kepenggunaan, persatuan pengguna, hak pengguna, adu, adukan, adukan*",
    insult:
      "teruk*, penipu*, tipu*, marah*, kecewa*, bodoh*, sampah*, kali ketiga*, memalukan*, bengang*, sial*, hampeh*, geram*, biadap*, tak guna*, dah tiga kali, tiga kali, mengarut, hancur servis, meluat, buruk, sakit hati, macam babi, babi betul",
    praise: "bagus*, terbaik*, hebat*, puas hati*, mantap",
    thanks: "terima kasih*, tq*, thanks*",
    hello:
      "helo*, hello*, salam*, assalamualaikum, hai, selamat pagi, selamat petang, selamat malam, selamat tengah hari, selamat sejahtera",
    bye: "selamat tinggal*, bye*, jumpa lagi*",
    offtopic:
      "cuaca*, hujan*, lawak*, puisi*, lagu*, bola sepak*, resipi*, filem*, ibu negara*, sajak*",
    inject: "abaikan*, arahan sebelum*, semua arahan*, lupakan*, mod pembangun*",
    weekday: "hari ahad, ahad, hari sabtu, sabtu, hujung minggu, cuti umum",
    amend:
      "tambah barang, tambah + order, tambah + pesanan, tambahkan, menambah, tukar pesanan, tukar order, ubah pesanan, edit order, edit pesanan, kuantiti, salah jumlah, buang + order, buang satu, buang satu barang, gabung*, nak satu je, nak satu sahaja, terlebih satu",
    advice:
      "syorkan, disyorkan, mengesyorkan, cadang*, cadangan, nasihat, tolong pilih*, pilih yang mana, pilih mana, memilih, mana lagi bagus, mana lebih baik, yang terbaik, paling sesuai, apa beza, perbezaan, orang baru, kulit kering, kulit berminyak, kulit sensitif, produk mana, sesuai untuk saya, cari hadiah",
    contact:
      "nombor telefon*, no telefon, nombor anda, emel anda, e mel anda, alamat emel, alamat e mel, nombor mana, hubungi, menghubungi, dihubungi, call anda, telefon anda, nak call, whatsapp, wasap, kontak",
    cruelty: "haiwan, binatang, arnab, kekejaman, cruelty free, cruelty",
    expiry:
      "tarikh luput, luput, tamat tempoh, expired, expiry, tahan berapa, tahan lama, lepas buka, selepas dibuka, basi, masih segar, jangka hayat",
    diet: "vegan*, vegetarian*, gluten, halal, kosher, laktosa, tanpa gula, bebas gula, kencing manis, diabet*, organik, babi, gelatin",
    currency: "mata wang, kadar tukaran, dolar, euro, dalam ringgit, dengan ringgit",
    buy: "macam mana nak beli, macam mana nak order, macam mana order, cara beli, cara order, cara tempah, cara membeli, bagaimana membeli, bagaimana membuat pesanan, buat pesanan, nak beli, mahu beli, nak order, tolong saya order, beli online, beli dalam talian, dalam troli, bakul, di mana nak order",
    chilled: "sejuk, disejukkan, beku, frozen, ais, ice pack, cair, meleleh, mencair, pendingin",
    compatible:
      "serasi, serasi dengan, boleh guna dengan, boleh guna pada, boleh guna untuk, muat untuk model, model saya, peranti saya, untuk iphone, dengan iphone, android, sarung mana, plag, soket, 220v, volt",
  },
  apart: {
    invoice: "bila",
    ship: "poskod",
  },
  everyday:
    "aku kau dia kami kita mereka kitorang sini situ sana siapa mengapa bagaimana camne camna tapi tetapi jika supaya utk dgn tanpa daripada luar atas bawah depan belakang tepi antara takde tiada sedang masih juga saja hanya cuma terlalu amat sikit sedikit banyak lebih kurang semua setiap beberapa satu dua tiga empat lima enam tujuh lapan sembilan sepuluh seratus pertama kedua terakhir tolong mohon minta harap ingin kena mesti patut jadi buat guna pakai letak ambil beri bawa tengok lihat nampak buka tutup kata tanya jawab faham rasa ingat lupa cari jumpa pergi datang balik pulang masuk keluar naik turun duduk kerja semalam kelmarin hari harini esok lusa tadi sekarang nanti kemudian lepas sebelum dulu pagi petang malam tengah isnin selasa rabu khamis jumaat sabtu ahad minggu bulan tahun jam minit masa lama suami isteri mak ibu ayah bapa abang kakak adik anak kawan jiran tuan puan cik bos rumah bilik pintu pejabat bandar negeri merah biru hitam putih hijau kuning kelabu coklat pink besar kecil panjang pendek baru cantik baik elok bagus betul salah sama lain tangan kaki kepala pinggang badan nama nombor telefon fon gambar hai helo assalamualaikum okay lah kan nya punya dekat sampai hingga terus lansung langsung memang mungkin agaknya rupanya orang",
  offTopic: [
    "hujung minggu ni hujan tak",
    "cerita lawak sikit",
    "siapa menang semalam",
    "tulis sajak tentang laut",
    "nak masak apa malam ni",
    "berapa umur awak",
    "apa ibu negara kanada",
    "sakit kepala",
    "ok",
    "tengok-tengok je",
    "cadangkan filem",
  ],
}
