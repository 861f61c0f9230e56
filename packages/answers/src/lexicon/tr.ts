import type { Lexicon } from "./concepts.ts"

export const tr: Lexicon = {
  language: "tr",
  common:
    "ve bir bu ne mi mu icin nasil nerede zaman kac benim ben de da var yok ile ama cok daha olarak gibi istiyorum merhaba tesekkurler siparisim hala siz sizin musunuz misiniz lutfen olur olan kadar neden degil bana mı nerde henuz geldi oldu bi sonra once hangi",
  terms: {
    order: "siparis*, alisveris, satin al*, aldigim",
    item: "urun*, esya*, ayakkabi*, elbise*, mal, kiyafet*, pantolon*, gomlek*, parca*",
    parcel: "kargo*, paket*, kutu*, gonderi*, teslimat, siparisim",
    ship: "gonder*, teslimat*, kargo*, yolla*, ulastir*",
    dispatch:
      "kargoya ver*, kargola*, gonderilecek, yola cik*, cikis*, cikacak, gonderilir, ne zaman gonder*",
    arrive: "gel*, ulas*, teslim*, elime, varir*, kapima, eve, evime, elimde, alirim",
    get: "aldim, al*, teslim al*, geldi, elime gec*",
    where: "nerede*, nerde*, nereye, durumu, ne oldu, akibeti, nerelerde",
    when: "ne zamana kadar, ne zaman, hangi gun, saat kacta, kacinda",
    howlong:
      "kac gun*, ne kadar sur*, kac gunde, sure*, ne kadar zaman, ne kadar surede, kac hafta*",
    howmuch:
      "ne kadar, kac para, fiyat*, ucret*, kac lira, kac tl, pahali, kadara mal, kaca mal, ne tutar, ne kadara",
    days: "gun, gunde, gunluk, hafta*, sure*, is gunu, icinde",
    soon: "acil*, hizli, cabuk, yarin, bugun, ekspres",
    notyet:
      "hala, henuz, daha gelmedi, gelmedi*, ulasmadi*, almadim, halen, yatmadi*, gelmemis, bir turlu, elime gecmedi",
    neg: "degil, yok, olmadi, gelmedi*, yapamiyorum, olmuyor, hic, *madim, *medim, *miyor, *mıyor, *medi, *madi, *muyor, *meyin, *mayin",
    late: "gec*, gecik*, cok uzun, yavas, uzadi",
    wait: "bekl*, bekliyorum",
    stuck:
      "guncellenm*, hareket yok, takili*, ilerlemiyor, degismiyor, takildi, hareket etm*, ayni yerde, kipirdam*, hareketsiz, oldugu yerde, takilmis, yerinde say*",
    lost: "kayip, kaybol*, calin*",
    delivered:
      "teslim edildi gorun*, teslim edilmis, teslim edildi diyor, teslim edildi yaz*, teslim edilmis gorun*",
    track: "takip*, takibi, izle*, kargo takip",
    courier:
      "yurtici, aras, mng, ptt, surat kargo, kargo firmasi, kurye*, hangi kargo, kargo sirketi, ups, hepsijet",
    postage:
      "kargo ucreti*, kargo bedava, ucretsiz kargo, kargo ne kadar, gonderim ucreti*, kargo parasi*, teslimat ucreti*, nakliye, gonderim icin para, kargo bedeli, kargo kac, gonderim bedeli, kargo ucretsiz",
    free: "ucretsiz, bedava, beles",
    whopays:
      "kim oder, kim oduyor, cebimden, bana mi ait, ben mi odeyecegim, kim karsil*, kime ait, kim verir, kim veriyor, benden mi, bana mi, ben mi oduyorum, ucreti kimde",
    sendback:
      "iade*, geri gonder*, geri ver*, geri yolla*, iade etmek, geri alir*, geri, begenmez*, begenmedi*, hosuma gitmez*",
    refund:
      "para iade*, iade ucreti, param, paramin, geri odeme*, para geri, paramı geri, ucret iade*, geri yat*, iadem, iade tutari, para + iade, geri odenec*, parami, para ne zaman, para + yat*, para + gelir",
    money: "para*, tutar*, ucretim",
    exchange: "degisim*, degistir*, takas, baska urunle, yenisiyle",
    size: "beden*, numara*, olcu*, boy, kalip, alsam, almali miyim, kalibi, kaliplari",
    misfit:
      "dar*, bol*, kucuk*, buyuk*, sikiyor, olmadi, bir numara, bir beden, uymadi, baska beden, uzun geldi, kisa geldi, farkli beden, buyugu, kucugu, sikti, yanlis beden",
    cancel: "iptal*, gondermeyin*, vazgec*, yollamayin*, durdur*, kargolamayin",
    dontwant:
      "vazgectim, istemiyorum, fikrimi degistir*, begenmedim*, yanlislikla, gerek kalmadi, ihtiyacim kalmadi, istemi*, pisman*, hosuma gitmedi",
    address: "adres*, sokag*, sokak*, cadde*, posta kodu, mahalle*, ev numarasi",
    elsewhere:
      "ofise, ise gonder*, baska yer*, baska adres*, tasindim, yeni adres*, farkli adres*, is yerime, komsu*, baska bir yer*, tasiniyorum",
    wrong: "yanlis*, hatali*, farkli*, karist*, baska urun*, alakasiz",
    change: "degis*, duzelt*, guncelle*, degistir*",
    pay: "ode*, odeme*, cekildi, tahsil*, para cek*",
    method:
      "odeme yontem*, odeme secenek*, nasil odeyebilir*, nasil odeme*, kabul ediyor*, odeme sekil*, ne ile odeyebilirim, gecerli mi, hangi kart*",
    paybrand:
      "kapida, nakit, taksit*, kredi kart*, kart*, havale, eft, paypal, visa, mastercard, banka kart*, papara, veresiye, troy, iyzico",
    fail: "gecersiz*, calismiyor*, hata*, reddedil*, olmuyor*, kabul etmiyor, uygulanmiyor*, gecmiyor, basarisiz*, suresi dol*, sorun*, yapamiyorum, islemiyor, onaylanm*, kullanamiyorum, tanimlanm*, suresi gec*",
    twice: "iki kez, iki kere, cift, iki defa, 2 kez, mukerrer",
    coupon: "kupon*, kod, kodu*, hediye ceki, promosyon*, indirim kodu, kodum",
    discount: "indirim*, ucuz*, kampanya*, firsat*, pazarlik, daha uygun",
    pricedrop: "fiyat dus*, fiyati dus*, ucuzla*, fiyat fark*, indirime gir*",
    broken:
      "kirik*, kiril*, hasar*, ezil*, ezik*, parcalan*, yirtik*, catla*, bozul*, cizik*, kirilmis*, dagil*, patla*, yirtil*, paramparca, tuzla buz, cizilmis, kirilip, bozuk*, delik*, lekel*, sokul*",
    defect:
      "kusur*, ariza*, kalite*, calismiyor, bozuk*, defolu*, acilmiyor, sorunlu*, ayipli*, calismaz oldu, bozuldu, artik calismiyor",
    missing: "eksik*, cikmadi, yoktu, bos, unut*, icinden cikm*",
    invoice: "fatura*, fis*, kdv*, makbuz*, dekont*, vergi*",
    company: "sirket*, firma*, isyeri, kurumsal",
    stock: "stok*, stokta*, tukend*, mevcut*, gelecek mi, tekrar gelir, kalmadi, var mi, yeniden",
    preorder: "on siparis*, onsiparis*, kapora*, on satis",
    customs: "gumruk*, ithalat vergi*",
    abroad:
      "yurt disi*, yurtdisi*, uluslararasi*, baska ulke*, almanya*, ulke*, kibris*, hangi ulke*",
    remote: "koy*, ilce*, ada*",
    warranty: "garanti*",
    repair: "tamir*, onar*, servis*, yedek parca",
    genuine: "orijinal*, orjinal*, sahte*, taklit*, replika, hakiki",
    material: "malzeme*, kumas*, pamuk*, deri, yun, icerik*",
    color: "renk*, rengi*, siyah*, beyaz*, kirmizi*, mavi*",
    howto:
      "kullanim kilavuz*, nasil kullan*, talimat*, kurulum*, montaj*, yikama*, nasil calis*, nasil yikan*",
    points: "puan*, sadakat, para puan",
    member: "uye*, uyelik*, abonelik*, vip",
    login: "giris*, giremiyorum, oturum*, dogrulama kodu, kayit ol*, uye olam*",
    password: "sifre*, parola*",
    account: "hesap*, hesab*, profil*",
    delete: "sil*, kapat*, kaldir*",
    phone: "telefon*, cep*, numaram*",
    email: "e-posta*, eposta*, mail*, email",
    gift: "hediye*, paketleme, not karti, dogum gunu",
    wholesale: "toptan*, toplu*, bayi*, cok adet",
    review: "yorum*, degerlendirme*, puan ver*",
    hours:
      "calisma saat*, kacta acil*, acik mi*, saat kac*, mesai*, hafta sonu, pazar + acik, acik misiniz, kaca kadar, cumartesi + acik, kapali misiniz",
    store: "magaza*, sube*, fiziksel, showroom, nerede bulun*, magazada",
    pickup:
      "elden*, gelip al*, magazadan*, teslim nokta*, subeden*, gelip alabilir, kendim al*, ugrayip al*",
    privacy: "kisisel veri*, gizlilik*, kvkk",
    newsletter: "bulten*, abonelikten, reklam*, sms gonderme*",
    install: "kur*, wifi, bluetooth, sarj*, bagla*, esles*",
    how: "nasil*, ne yapmaliyim, ne yapacagim, adim*",
    which: "hangi*, ne, neler",
    why: "neden*, niye*, nicin*, sebep*",
    person:
      "kimse var mi, orada kimse, temsilci*, insan*, yetkili*, gercek bir*, birisi*, biriyle, canli destek, musteri hizmet*, operator*, mudur*, ara beni, arayin, beni ara*, gercek kisi, gorus*, destek ekib*, danisman*, baglan*",
    bot: "robot*, bot*, makine*, otomatik",
    complain:
      "sikayet*, tuketici*, mahkeme*, avukat*, dava*, hakem heyeti*, savcili*, sikayetci*, sikayetvar",
    insult:
      "rezalet*, berbat*, dolandir*, sinirli*, igrenc*, rezil*, utan*, kotu*, biktim*, yeter*, sahtekar*, lanet*, bok*, aptal*, sacma*, ucuncu kez, ucuncu kere, saygisiz*, kepaze*, kandir*, skandal*, hirsiz*, beceriksiz*, salak*, iskence, deli ol*, hayal kirik*, pislik*, nefret*",
    praise: "harika*, mukemmel*, super*, cok iyi, bayildim, guzel*, memnun*, sahane*",
    thanks: "tesekkur*, sagol*, eyvallah, sag ol*",
    hello: "merhaba*, selam*, iyi gunler, gunaydin, iyi aksamlar",
    bye: "gorusuruz, hosca kal*, iyi geceler, bay bay, hoscakal*",
    offtopic:
      "hava nasil, hava durumu, fikra*, siir*, sarki*, futbol*, mac*, yemek tarif*, cumhurbaskani*, yagmur*, film*, baskent*, odev*, burc*, masal*, ruya*, dizi*, tarif*",
    inject:
      "talimatlari yok say, onceki tum, yok say*, gormezden gel*, unut*, gelistirici mod*, sistem prompt*, gibi davran",
  },
  offTopic: [
    "hafta sonu yağmur yağacak mı",
    "komik bir şey anlat",
    "dün maçı kim kazandı",
    "deniz hakkında şiir yaz",
    "akşama ne pişirsem",
    "kaç yaşındasın",
    "kanada'nın başkenti neresi",
    "başım ağrıyor",
    "tamam",
    "haha",
    "sadece bakıyorum",
    "bana film öner",
    "on iki kere dokuz kaç eder",
    "ödevimi yap",
    "dolar bugün kaç lira",
  ],
}
