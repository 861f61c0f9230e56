import type { Lexicon } from "./concepts.ts"

export const tr: Lexicon = {
  language: "tr",
  common:
    "ve bir bu ne mi mu icin nasil nerede zaman kac benim ben de da var yok ile ama cok daha olarak gibi istiyorum merhaba tesekkurler siparisim hala siz sizin musunuz misiniz lutfen olur olan kadar neden degil bana mı nerde henuz geldi oldu bi sonra once hangi",
  terms: {
    order: "siparis*, alisveris, satin al*, aldigim",
    item: "urun*, esya*, ayakkabi*, elbise*, mal, kiyafet*, pantolon*, gomlek*, parca*, kazak*, ceket*, etek*, botlar*, corap*, bardak*, kupa*, lamba*, oyuncak*, canta*, tisort*, kaban*, terlik*, mont, montu, montum, kot, sweat, spor ayakkabi, bot, botu, cizme, sandalet, atki, eldiven, sapka, kemer, sutyen, mayo, fincan, tabak*, vazo, su isitici, kettle, kahve makinesi, tost makinesi, koltuk, kanepe, sandalye, masa, dolap, raf, yatak, yastik, hali, perde, kulaklik*, sarj aleti, kablo, laptop, tablet, klavye, hoparlor, saat, yuzuk, kolye, bileklik, kupe, parfum, krem, ruj, sampuan, serum, tasma, mama, kum, sirt cantasi, bisiklet, ayna, sise, kase, mum, kitap, bebek, kilif, ekran, yazici, kamera, fon makinesi, cikolata, kahve, cay, sarap, hirka",
    parcel: "kargo*, paket*, kutu*, gonderi*, teslimat, siparisim, kolim*, koli*, aldiklarim",
    ship: "gonder*, teslimat*, kargo*, yolla*, ulastir*",
    dispatch:
      "kargoya ver*, kargola*, gonderilecek, yola cik*, cikis*, cikacak, gonderilir, ne zaman gonder*, cikti mi, hazirlan*, kargoya, paketlendi",
    arrive:
      "gel*, ulas*, teslim*, elime, varir*, kapima, eve, evime, elimde, alirim, elimde ol*, bana gel*",
    get: "aldim, al*, teslim al*, geldi, elime gec*",
    where: "nerede*, nerde*, nereye, durumu, ne oldu, akibeti, nerelerde, ne alemde, ne durumda",
    when: "ne zamana kadar, ne zaman, hangi gun, saat kacta, kacinda, nezaman",
    howlong:
      "kac gun*, ne kadar sur*, kac gunde, sure*, ne kadar zaman, ne kadar surede, kac hafta*, ne kadar surer, kac is gunu, ne kadar zamanda, ne kadarda, kac gune, kac gun, ne kadar suruyor, kac gun surer, ne zamana, kac gunde gelir, cok surer mi",
    howmuch:
      "ne kadar, kac para, fiyat*, ucret*, kac lira, kac tl, pahali, kadara mal, kaca mal, ne tutar, ne kadara, kaca, ne kadar tutuyor, ne kadar eder, ne oduyorum, ne kadar oduyorum, kac liraya, ne kadardan, nekadar, fiyati ne",
    days: "gun, gunde, gunluk, hafta*, sure*, is gunu, icinde, ne zamana kadar, hangi tarihe kadar, kac gun icinde",
    soon: "acil*, hizli, cabuk, yarin, bugun, ekspres, cumaya, cumartesiye, cumartesi, haftasonu, hafta sonuna, bayrama, yetisir*, yetis*, hemen, bir an once, en kisa surede, dogum gunune",
    notyet:
      "hala, henuz, daha gelmedi, gelmedi*, ulasmadi*, almadim, halen, yatmadi*, gelmemis, bir turlu, elime gecmedi, elime ulasmadi, ses yok, haber yok, hala yok, ortada yok, gelmiyor, hala gelmedi, ses seda yok, hala ulasmadi, gelmiyo, bekliyorum hala, bende yok, bana gelmedi, elimde yok, kimse gelmedi, teslim almadim",
    neg: "degil, yok, olmadi, gelmedi*, yapamiyorum, olmuyor, hic, *madim, *medim, *miyor, *mıyor, *medi, *madi, *muyor, *meyin, *mayin",
    late: "gec*, gecik*, cok uzun, yavas, uzadi, haftalardir, gunlerdir, cok oldu, uzun zaman",
    wait: "bekl*, bekliyorum",
    stuck:
      "guncellenm*, hareket yok, takili*, ilerlemiyor, degismiyor, takildi, hareket etm*, ayni yerde, kipirdam*, hareketsiz, oldugu yerde, takilmis, yerinde say*, takili kaldi, kimildamiyor, transferde, subede bekliyor, subede kaldi, gumrukte takil*, bekliyor kac gundur",
    lost: "kayip, kaybol*, calin*, yok oldu, yurut*",
    delivered:
      "teslim edildi gorun*, teslim edilmis, teslim edildi diyor, teslim edildi yaz*, teslim edilmis gorun*, komsuya, komsum*, komsu*, kapiya birak*, kapinin onun*, disari birak*, disarida birak*, kapici*, baskasi imzala*, imzala*, teslim edildi, teslim aldi*, guvenlige birak*, teslim edildi gorunuyor, teslim edildi yaziyor, kargocu teslim etmis, teslim etmis gorunuyor, kargocu teslim ettim, teslim edilmis diyor, kargocu biraktim",
    track:
      "takip*, takibi, izle*, kargo takip, ne asamada, hangi asamada, nereye geldi, nereden gor*, nerden gor*, nereden bak*, nerden bak*, nereden izle*, siparis durumu, siparisimin durumu, kargom nerede, takip ed*, gorebilirim, yolda mi, yola cikmis mi, nerde kaldi, nerede kaldi, kargom nerde, ne durumda, siparisim ne oldu",
    courier:
      "yurtici, aras, mng, ptt, surat kargo, kargo firmasi, kurye*, hangi kargo, kargo sirketi, ups, hepsijet, kargocu*, postaci, kim getir*, trendyol, amazon",
    postage:
      "kargo ucreti*, kargo bedava, ucretsiz kargo, kargo ne kadar, gonderim ucreti*, kargo parasi*, teslimat ucreti*, nakliye, gonderim icin para, kargo bedeli, kargo kac, gonderim bedeli, kargo ucretsiz, kargo kac para, kargo ucretli mi, kargo ucretsiz mi, gonderi ucreti*, kargo icin, kargoya ne kadar, kargo bedava mi, kargosu, teslimat bedava, kargo fiyat*, kargo masraf*, kargo ucreti, kargo parasi, kargo nekadar, gonderim ucreti, teslimat ucreti",
    free: "ucretsiz, bedava, beles",
    whopays:
      "kim oder, kim oduyor, cebimden, bana mi ait, ben mi odeyecegim, kim karsil*, kime ait, kim verir, kim veriyor, benden mi, bana mi, ben mi oduyorum, ucreti kimde, kim odeyecek, kargoyu kim, kargosunu kim, masrafi kim, siz mi oduyorsunuz, siz odu*, bizden mi, kim karsilar, kesinti, benim cebim*, ucreti bana, odemesi kime, kargo parasini ben, ben mi odu*, ben mi odiyorum, ben mi odicem, kim odu*, ucretini kim, ben mi karsil*, siz mi karsil*, parasini kim",
    sendback:
      "iade*, geri gonder*, geri ver*, geri yolla*, iade etmek, geri alir*, geri, begenmez*, begenmedi*, hosuma gitmez*, geri al*, geri getir*, iade form*, iade kod*, tutmak istemi*, geri vermek, iade et*, yollamak istiyorum geri, geri yollicam, iade etcem, iade edicem, iade edecegim, geri vericem, geri alir misiniz, gonderebilir miyim geri, nasil iade, nasil yapicam iade, iade nasil",
    refund:
      "para iade*, iade ucreti, param, paramin, geri odeme*, para geri, paramı geri, ucret iade*, geri yat*, iadem, iade tutari, para + iade, geri odenec*, parami, para ne zaman, para + yat*, para + gelir, paraniz*, hesabima, kartima iade, karta iade, hesaba yat*, para hesab*, paranin iade, paramin geri, parami ne zaman, geri yatir*, para iadesi, parayi, paramiz, ucret iadesi, geri odeme, param yatmadi, param nezaman, parami istiyorum, para yatar, iade parasi, bes kurus, hala yatmadi, para gelmedi, param gelmedi, iadem gelmedi, para hala",
    money: "para*, tutar*, ucretim",
    exchange:
      "degisim*, degistir*, takas, baska urunle, yenisiyle, yenisini, yenisi, yeni bir tane, baskasi, baskasini, baska renk, baska model, baskasiyla, baska bir tane, bir tane daha, saglam*, yenisini gonder*, degis tokus, yenisi*, yeni bir, bir numara buyu*, bir numara kucu*, bir beden buyu*, bir beden kucu*, buyugu*, kucugu*, degisebilir*, degisir mi",
    size: "beden*, numara*, olcu*, boy, kalip, alsam, almali miyim, kalibi, kaliplari, hangi beden, kac beden, kac numara, bel olcu*, gogus*, boyum, kilom, giyiyorum, genelde, normalde, dar kalip, genis kalip, buyuk kalip, kucuk kalip, tam kalip, beden tablosu, kaliplariniz, kaliplar*",
    misfit:
      "dar*, bol*, kucuk*, buyuk*, sikiyor, olmadi, bir numara, bir beden, uymadi, baska beden, uzun geldi, kisa geldi, farkli beden, buyugu, kucugu, sikti, yanlis beden, sigmiyor*, sigmadi*, girmiyor*, girmedi, kapanmiyor*, genis*, uzerimden, kisa, uzun, daha buyuk, daha kucuk, bedenim degil, sigamadim, olmuyor ustume, dar geldi, bol geldi, buyuk geldi, kucuk geldi, sikiyo, vuruyor, vuruyo, icinde kayboldum, icinde yuzuyorum, uzerimden dusuyor, ustumden dusuyor, giremiyorum, giremedim, ayagima olmadi, ustume olmadi, ayagimi, cuval gibi, oturmadi",
    cancel:
      "iptal*, gondermeyin*, vazgec*, yollamayin*, durdur*, kargolamayin, siparisi durdur*, geri cek*, gondermekten vaz*, vazgectim siparis, almicam, almayacagim, almiyorum",
    dontwant:
      "vazgectim, istemiyorum, fikrimi degistir*, begenmedim*, yanlislikla, gerek kalmadi, ihtiyacim kalmadi, istemi*, pisman*, hosuma gitmedi, yanlis siparis, iki kez siparis, artik istem*, lazim degil, ihtiyacim yok, gerek yok, yanlis bas*, vazgeciyorum, fikrimi degistirdim, fikrim degisti, istemiyorum artik, artik istemiyorum, almicam, almaktan vazgectim",
    address:
      "adres*, sokag*, sokak*, cadde*, posta kodu, mahalle*, ev numarasi, kapi no, kapi numarasi, daire*, bina no, apartman*",
    elsewhere:
      "ofise, ise gonder*, baska yer*, baska adres*, tasindim, yeni adres*, farkli adres*, is yerime, komsu*, baska bir yer*, tasiniyorum, anneme, annemin, aileme, kardesime, arkadasim*, arkadasima, evde olm*, evde deg*, tatilde*, isyerime, otele, baskasina, direkt ona, is adres*, annemlere, isyerine, yeni ev, baska yere, evde olmayacagim, evde yokum",
    wrong:
      "yanlis*, hatali*, farkli*, karist*, baska urun*, alakasiz, benim degil, baskasinin, istedigim degil, bu degil, siparis ettigim degil, resimdeki gibi degil, fotograftaki gibi degil, alakasi yok, istedim + yolla*, istedim + gonder*, istedim + geldi, soyledim + geldi, siparis ettim + geldi, yanlis renk, farkli renk, baska renk gel*, baska bir sey, baska sey, yerine + geldi, yerine + gonder*, yerine + yolla*, bana ait degil, baska birinin, baska urun, farkli urun, siparis etmedigim, karismis, baska bir urun, siparis etmedi*, siparis vermedi*, almadigim",
    change: "degis*, duzelt*, guncelle*, degistir*",
    pay: "ode*, odeme*, cekildi, tahsil*, para cek*, para cekil*, cekil*, cekmis*, karttan, kartimdan, hesabimdan, kesildi",
    method:
      "odeme yontem*, odeme secenek*, nasil odeyebilir*, nasil odeme*, kabul ediyor*, odeme sekil*, ne ile odeyebilirim, gecerli mi, hangi kart*, nasil odenir, neyle odeyebilir*, neyle ode*, ne ile ode*, odeyebilir miyim, odesem, baska turlu ode*, hangi kartlar, nasil odeyeyim, geciyor mu, kabul ediyor musunuz, kabul ediyomusunuz, nasil odeyebilirim, nasil oderim, taksit*, ile odeyebilir, var mi kapida",
    paybrand:
      "kapida, nakit, taksit*, kredi kart*, kart*, havale, eft, paypal, visa, mastercard, banka kart*, papara, veresiye, troy, iyzico, sonra ode*, sonradan ode*, kapida ode*, nakit*, kredi karti*, hediye kart*, apple pay, google pay, multinet, sodexo, banka havalesi, kredi, kapida odeme, kredi karti, banka karti, kart ile",
    fail: "gecersiz*, calismiyor*, hata*, reddedil*, olmuyor*, kabul etmiyor, uygulanmiyor*, gecmiyor, basarisiz*, suresi dol*, sorun*, yapamiyorum, islemiyor, onaylanm*, kullanamiyorum, tanimlanm*, suresi gec*, gorunmuyor*, tamamlanm*, onay verm*, takiliyor*, donuyor, cekmiyor, izin vermiyor, kabul olm*, alinmadi*, alinamad*, gecmedi, uygulanamad*, olmadi, yemiyor, gecmiyo, cekmedi, calismiyo, olmuyo, kabul etmiyo, red, hata veriyor, hata veriyo, suresi dolmus, giremiyom, ödeme yapılamıyor*, yapılamıyor*",
    twice:
      "iki kez, iki kere, cift, iki defa, 2 kez, mukerrer, 2 kere, 2 defa, iki sefer, cift cekim, iki cekim, iki odeme, ikinci kez",
    coupon:
      "kupon*, kod, kodu*, hediye ceki, promosyon*, indirim kodu, kodum, indirim kodu*, hediye kart*, promosyon kod*, hos geldin, hosgeldin, promosyon kodu",
    discount:
      "indirim*, ucuz*, kampanya*, firsat*, pazarlik, daha uygun, iskonto, outlet, black friday, ogrenci*, tenzilat, yuzde",
    pricedrop:
      "fiyat dus*, fiyati dus*, ucuzla*, fiyat fark*, indirime gir*, fiyati dustu, fiyat dustu, daha ucuz olmus, simdi daha ucuz, indirime girmis, fiyatlar dus*",
    broken:
      "kirik*, kiril*, hasar*, ezil*, ezik*, parcalan*, yirtik*, catla*, bozul*, cizik*, kirilmis*, dagil*, patla*, yirtil*, paramparca, tuzla buz, cizilmis, kirilip, bozuk*, delik*, lekel*, sokul*, fermuar*, dugme*, dikis*, sokuk*, kulpu, sapi, yamuk*, egri*, islan*, islak*, pasli*, giyilmis*, acilmis kutu, acik gel*, ikinci el, solmus*, soluk, akit*, siziyor, sizdir*, leke*, cizig*, yapismiyor, ayrilmis*, kirli*, boyasi, kirmis*, gocuk, delinm*, kopmus*, koptu, kopuk, kopan, kuflu*, yerinden cikmis, kullanilmis gibi, kullanilmis urun*, paslan*, pasli, iki parca, iki parca geldi, parca parca, ikiye bolun*, ikiye ayril*, ortadan ikiye, kirik geldi, akiyor, akmis, dokulmus, topugu, tabani, acilmis, curumus, erimis, zarar gormus, paramparça*, param parça*, tuzla buz*",
    defect:
      "kusur*, ariza*, kalite*, calismiyor, bozuk*, defolu*, acilmiyor, sorunlu*, ayipli*, calismaz oldu, bozuldu, artik calismiyor, sarj olmuyor, sarj etmiyor, kapaniyor, ses cikar*, renk verdi, tuylen*, calismadi, calismamaya, dandik, calismiyo, acilmiyo, sarj olmuyo, isiniyor, ses yapiyor, ses vermiyor, ses gelmiyor, sesi gelmiyor, ses yok, sesi cikmiyor, tek tarafi, tek taraftan, goruntu yok, ekran siyah, ekran karardi, tepki vermiyor, baglanmiyor, eslesmiyor, isitmiyor, donmuyor, sogutmuyor, yanik koku*, gicirdiyor, sallaniyor, pili + bitiyor, pil dayanmiyor, kopuyor baglanti, kendi kendine kapan*, yanip sonuyor, yanip sonuyo, titriyor, titriyo, duman, duman cikiyor, duman cikti, kivilcim*, yandi, yanmis, sigorta*, atti sigorta, ugulduyor, titresiyor, sikisti, takiliyor, donuyor surekli, kendi kapaniyor, durmuyor, otuyor, biplem*, carpiyor, elektrik carp*, yamuk, egri, hava kaciriyor, iniyor, tam kapanmiyor, cizirdiyor, cizirti",
    missing:
      "eksik*, cikmadi, yoktu, bos, unut*, icinden cikm*, kutuda yok, kutudan cikm*, icinde yok, icinden cikmadi, paketten cikm*, parcasi yok, tek geldi, sadece bir, sadece biri, yarisi, bos geldi, koymam*, koymayi, noksan, gonderilmemis, bir tanesi, eksik geldi, eksik cikti, bos kutu, kutu bos, biri yok, bir tanesi yok, vida*",
    invoice:
      "fatura*, fis*, kdv*, makbuz*, dekont*, vergi*, fisi kaybet*, alisveris fisi, muhasebe*, gider*, satin alma belgesi, e fatura, sirkete, sirket adina, kurumsal fatura, firma adina",
    company: "sirket*, firma*, isyeri, kurumsal",
    stock:
      "stok*, stokta*, tukend*, mevcut*, gelecek mi, tekrar gelir, kalmadi, var mi, yeniden, hala var mi, kaldi mi, kaldimi, bulunur mu, tekrar gel*, ne zaman gel* stok*, tukenmis*, bitti, bitmis, satista, hala satiliyor, satiliyor, yeniden gelecek, elinizde, bulunuyor mu, gelir mi, kalmis mi, bitti mi, gelecek mi tekrar, tekrar gelir mi, tekrar gelecek mi",
    preorder:
      "on siparis*, onsiparis*, kapora*, on satis, rezerv*, ayirt*, ayirir*, onsatis, cikis tarihi",
    customs: "gumruk*, ithalat vergi*, ithalat vergisi",
    abroad:
      "yurt disi*, yurtdisi*, uluslararasi*, baska ulke*, almanya*, ulke*, kibris*, hangi ulke*, ingiltereye, hollandaya, fransaya, avusturyaya, amerikaya, azerbaycan*, belcika*, isvicre*, ingiltere*, hollanda*, fransa*, avusturya*, amerika*, avrupa*, baska bir ulke*, yunanistan*",
    remote: "koy*, ilce*, ada*",
    warranty: "garanti*, bozulursa, kirilirsa",
    repair: "tamir*, onar*, servis*, yedek parca, dik*tir*, tamir et*, yaptirabilir*, diktir*",
    genuine:
      "orijinal*, orjinal*, sahte*, taklit*, replika, hakiki, gercek deri, hakiki deri, cakma*",
    material:
      "malzeme*, kumas*, pamuk*, deri, yun, icerik*, alerji*, nikel, vegan, sentetik, ipek, keten, su gecirm*, neyden yap*, astar*, polyester, kasmir, icindekiler",
    color: "renk*, rengi*, siyah*, beyaz*, kirmizi*, mavi*, fotoğraftaki gibi*",
    howto:
      "kullanim kilavuz*, nasil kullan*, talimat*, kurulum*, montaj*, yikama*, nasil calis*, nasil yikan*, camasir makine*, makinede, yika*, utu*, kurutma*, temizle*, nasil kurul*, nasil takil*, monte*",
    points: "puan*, sadakat, para puan, sadakat kart*",
    member: "uye*, uyelik*, abonelik*, vip",
    login:
      "giris*, giremiyorum, oturum*, dogrulama kodu, kayit ol*, uye olam*, hesabima gir*, hesaba gir*, girilmiyor, hesabim kilit*, hesap ac*, hesap olustur*, uyelik ac*, giris yapam*, giremiyorum hesab*, hesabima giremiyo*, hesabim bloke, sms gelmiyor, kod gelmiyor, kod gelmedi",
    password: "sifre*, parola*, sifre yenile*",
    account: "hesap*, hesab*, profil*",
    delete: "sil*, kapat*, kaldir*",
    phone: "telefon*, cep*, numaram*",
    email: "e-posta*, eposta*, mail*, email",
    gift: "hediye*, paketleme, not karti, dogum gunu, hediye paket*, paketler misiniz, guzelce paketle*, paketle*, kurdele*, not ekle*, kucuk bir not, kart ekle*, fiyatsiz, fiyati gorunmesin, fiyat gorunmesin, hediye paketi, susleyip, kartla birlikte, dogum gunu*",
    wholesale: "toptan*, toplu*, bayi*, cok adet",
    review: "yorum*, degerlendirme*, puan ver*",
    hours:
      "calisma saat*, kacta acil*, acik mi*, saat kac*, mesai*, hafta sonu, pazar + acik, acik misiniz, kaca kadar, cumartesi + acik, kapali misiniz, kaca kadar acik, kacta kapan*, ne zaman acik*, cumartesi acik, bayramda, resmi tatil*, kapali, ne zaman ara*, kac gibi, saat kaca, acik mi, aciksiniz, musteri hizmetleri ne zaman, ne zaman ulasilir, magaza ne zaman acik",
    store:
      "magaza*, sube*, fiziksel, showroom, nerede bulun*, magazada, dukkan*, deneyebilir*, denemek",
    pickup:
      "elden*, gelip al*, magazadan*, teslim nokta*, subeden*, gelip alabilir, kendim al*, ugrayip al*, magazadan al*, subeden al*, kendim gelip, gelip alsam, gelip alay*, gelip alir*, ugrayip*, teslim noktasi*, birakma noktasi, kargo subesi*, elden al*, gelir alir*, almaya gel*, gel al, magazadan teslim, subeden teslim",
    privacy: "kisisel veri*, gizlilik*, kvkk",
    newsletter: "bulten*, abonelikten, reklam*, sms gonderme*",
    install: "kur*, wifi, bluetooth, sarj*, bagla*, esles*",
    how: "nasil*, ne yapmaliyim, ne yapacagim, adim*, nasil yapicam, nasil yapacagim, nasil olacak, nasil oluyor, nasil yapilir, ne yapmam lazim",
    which: "hangi*, ne, neler",
    why: "neden*, niye*, nicin*, sebep*",
    person:
      "kimse var mi, orada kimse, temsilci*, insan*, yetkili*, gercek bir*, birisi*, biriyle, canli destek, musteri hizmet*, operator*, mudur*, ara beni, arayin, beni ara*, gercek kisi, gorus*, destek ekib*, danisman*, gercek insan, gercek biri, canli biri, baglayin, baglar misin*, birine bagla*, beni bagla*, bana bagla*, temsilciye bagla*, temsilcisine bagla*, yetkiliye bagla*, insana bagla*, destege bagla*, operatore bagla*, hizmetlerine bagla*",
    bot: "robot*, otomatik, makineyle, makine ile, bir makine, chatbot*, sohbet botu, botla, bot musun*, botsun*, bot degil, bir bot",
    complain:
      "sikayet*, tuketici*, mahkeme*, avukat*, dava*, hakem heyeti*, savcili*, sikayetci*, sikayetvar",
    insult:
      "rezalet*, berbat*, dolandir*, sinirli*, igrenc*, rezil*, utan*, kotu*, biktim*, yeter*, sahtekar*, lanet*, aptal*, sacma*, ucuncu kez, ucuncu kere, saygisiz*, kepaze*, kandir*, skandal*, hirsiz*, beceriksiz*, salak*, iskence, deli ol*, hayal kirik*, pislik*, nefret*, bok, boktan",
    praise: "harika*, mukemmel*, super*, cok iyi, bayildim, guzel*, memnun*, sahane*",
    thanks: "tesekkur*, sagol*, eyvallah, sag ol*",
    hello: "merhaba*, selam*, iyi gunler, gunaydin, iyi aksamlar",
    bye: "gorusuruz, hosca kal*, iyi geceler, bay bay, hoscakal*",
    offtopic:
      "hava nasil, hava durumu, fikra*, siir*, sarki*, futbol*, yemek tarif*, cumhurbaskani*, yagmur*, film*, baskent*, odev*, burc*, masal*, ruya*, dizi*, tarif*, dolar kac, dolar kuru, kim kazandi, kim yendi, ne yesem, ne pisirsem, yemek tarifi, piyango, secim*, super lig, saat kac, mac, maci, macta, maclar*, mac sonuc*",
    inject:
      "talimatlari yok say, onceki tum, yok say*, gormezden gel*, gelistirici mod*, sistem prompt*, gibi davran, talimatlari unut*, her seyi unut*, kurallari unut*, soylenenleri unut*, hepsini unut*, onceki + unut*",
    weekday: "pazar, pazarlari, pazar gunu, cumartesi*, hafta sonu*, bayram*",
    amend:
      "ekle*, eklemek, eklesem, ekleyin, ekleyebilir, çıkarmak + siparişten, siparişten + çıkar*, siparişten + sil*, siparişimi değiştir*, siparişi değiştir*, sipariş + değiştir*, siparişi düzenle*, siparişimi düzenle*, adedi, birleştir*, bir tane istiyorum, sadece bir tane, rengi değiş*, rengini değiş*, siparişime bir, siparişe ürün, yanlışlıkla iki, yanlış adet, miktarı, miktarını",
    advice:
      "öner*, önerir*, tavsiye*, seçmeme, seçeyim, seçsem, seçemedim, seçim, karar veremedim, hangisi daha, hangisi iyi, hangisini, hangisi bana, daha iyi, en iyisi, bana uygun, fark ne, yeni başlayan*, acemi*, kuru cilt*, yağlı cilt*, hassas cilt*, cilde, hangi ürün, bir şey bakıyorum, hediye bakıyorum, ne alsam, hangisini alsam, arasındaki fark, farkı ne, farkları",
    contact:
      "telefon numaranız, numaranız, telefonunuz, telefon numarası, mail adresiniz, mailiniz, e posta adresiniz, epostanız, mail adresi, hangi numara*, sizi arayabilir*, sizi nasıl ararım, size ulaş*, size nasıl ulaş*, iletişim, irtibat, whatsapp, size yazabilir*, müşteri hizmetleri numarası",
    cruelty:
      "hayvan deney*, hayvan test*, hayvanlar, hayvanlara, hayvanlarda, hayvan dostu, deneysiz, cruelty free, cruelty, tavşan*, eziyet, zulüm, hayvanlar üzerinde, üzerinde denendi, üzerinde test*, hayvanlara zarar",
    expiry:
      "son kullanma, skt, tarihi geç*, tarihi dol*, tarihi ne zaman, raf ömrü, dayanır, dayanıyor, açtıktan sonra, açıldıktan sonra, açınca ne kadar, taze, tazeliği, üretim tarihi, son tüketim, miadı, bozulur mu",
    diet: "vegan*, vejetaryen*, vejeteryan*, gluten*, çölyak*, helal, koşer, laktoz*, şekersiz, şeker hasta*, diyabet*, organik, domuz, jelatin, intolerans*",
    currency:
      "para birimi*, döviz, dolarla, dolar, euroyla, euro, avro, sterlin, tl olarak, tl göster, tl ile, hangi kur, döviz kuru",
    buy: "nasıl sipariş, nasıl satın al*, nasıl alırım, nasıl alabilirim, nasıl alışveriş, alışveriş nasıl, alışveriş yap*, satın almak istiyorum, almak istiyorum, sipariş vermek istiyorum, nereden sipariş, internetten al*, online al*, buradan nasıl, sepete, siparişi tamamla*, bunu istiyorum, sipariş verebilir*, sipariş vermek, sipariş vereceğim, sipariş verilir, sipariş veririm, sipariş vermeme",
    chilled:
      "soğuk, soğutucu*, soğutmalı, donuk, donmuş, dondurul*, buz, buzla, buzlu, erir, ılık, sıcak geldi, sıcakta, erimez, erimesin, eriyip, eriyor",
    compatible:
      "uyumlu, uyar mı, uyuyor mu, uyar, ile çalışır, ile çalışıyor, iphone a, iphone ile, android ile, androide, modele, modelime, cihazıma, benim laptop*, olur mu benim, hangi kılıf, priz, 220 volt*, 220v, volt, fişi bize, androidde çalışır, voltta çalışır",
  },
  apart: {
    get: "almanya* alışveriş* alakasız* alerji*",
    remote: "koyu adapt* adım*",
    money: "paramparça paragraf*",
    install: "kurumsal* kurye* kuru kurut* kurdele*",
    misfit: "bölge*",
    delete: "silikon* silindir*",
    paybrand: "karton* kartuş*",
    late: "geçersiz* geçmi*",
    soon: "açılm*",
  },
  everyday:
    "lazim gerek istiyom isterim isterdim oluyor olacak olmus vardi idi miyim musun midir ediyor eder etmek yapiyor yapmak yapabilir yapayim diyor dedi gidiyor geliyor verir verin alir alayim bunu sunu onu buna ona bunlar beni senin size sizde bizim onun bugun dun yarin simdi burada orada sadece bile hep hic bazen belki yaklasik tam normalde genelde gercekten ayni kendi baska diger her sey hepsi hicbir biri birsey yani fakat cunku selam slm iyi gunler sagol sagolun tamam peki olsun guzel super acaba hani abi hocam bide eşim eşime kocam karım annem babam kardeşim ablam abim oğlum kızım arkadaşım arkadaş komşu çocuk çocuklar pazartesi salı çarşamba perşembe cuma cumartesi pazar akşam sabah gece öğlen geçen gelecek hafta haftalar yıl yine tekrar hemen biraz fazla tüm bütün herkes kimse iki dört beş altı yüz ilk son kutu kutuyu kutuda açtım açınca yazmışım yazdım yazıyor verdiğim verdim vermiştim aldım almıştım istemiştim gerekiyor olmaz rica teşekkür edin edebilir edebilirim yapmalıyım yaptım sizi bize niye kim veya eski yeni büyük küçük uzun kısa kötü kırmızı mavi siyah beyaz yeşil sarı gri pembe kahverengi ayak baş bel vücut eve evde işe ofis şehir numara numarası numarasını telefon fotoğraf resim isim türlü kardeş abla yaa işte galiba sanırım yalnızca zaten artık bekliyorum düzeltir adaptör adaptörü adapter koyu silikon bölge kartuş karton paragraf kuru kurutma kurdele cebi cebinde",
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
