// Lines of our own, as shoppers might type them: language | what is meant | text. None of them is taken
// from an evaluation set; no native speaker has read them yet.

export const intentLines = `
it|time|quanti giorni ci mette ad arrivare
it|refund|i soldi non mi sono ancora tornati
it|cancel|ci ho ripensato, non me lo mandate più
it|addr|ho sbagliato via, potete portarlo da un'altra parte
it|size|le scarpe sono strette, mi serve un numero in più
it|pay|posso pagare con satispay o alla consegna
it|coupon|il buono sconto risulta non valido
it|damaged|scatola schiacciata e tazza in pezzi
it|invoice|mi serve la ricevuta con partita iva per la ditta
it|cost|devo pagare per la spedizione?
it|return|non mi piace, voglio rispedirlo indietro
ko|track|택배 왜 아직도 안 와요
ko|time|며칠이면 받을 수 있어요
ko|cost|배송비 따로 내야 하나요
ko|return|마음에 안 들어서 돌려보내고 싶어요
ko|refund|환불금이 아직 안 들어왔어요
ko|cancel|생각 바뀌었어요 보내지 마세요
ko|addr|도로명을 잘못 적었어요 다른 곳으로 보내주실 수 있나요
ko|size|운동화가 꽉 껴서 한 치수 큰 거로요
ko|coupon|할인코드가 유효하지 않다고 떠요
ko|damaged|박스가 찌그러지고 컵이 깨져서 왔어요
ko|invoice|회사 제출용 세금계산서 필요해요
ko|pay|카카오페이 되나요
nl|track|m'n pakje is er nog steeds niet
nl|time|over hoeveel dagen heb ik het in huis
nl|cost|moet ik betalen voor het opsturen
nl|refund|ik wacht nog op m'n geld
nl|cancel|ik heb me bedacht, stuur het maar niet op
nl|addr|verkeerde straat ingevuld, kan het ergens anders heen
nl|size|schoenen knellen, een maatje groter graag
nl|damaged|doos ingedeukt en beker aan diggelen
nl|invoice|ik heb een bon met btw nodig voor de zaak
pl|track|moja paczka dalej nie doszła
pl|time|za ile dni będę to miał w domu
pl|cost|czy za przesyłkę trzeba płacić
pl|refund|dalej czekam na pieniądze
pl|cancel|rozmyśliłam się, nie wysyłajcie
pl|addr|podałem złą ulicę, możecie wysłać gdzie indziej
pl|size|buty cisną, potrzebuję numer większe
pl|damaged|karton zgnieciony a kubek w kawałkach
pl|coupon|kod rabatowy pokazuje że nieważny
sv|track|paketet har fortfarande inte dykt upp
sv|time|hur många dagar tills jag har det hemma
sv|refund|väntar fortfarande på mina pengar
sv|cancel|har ångrat mig, skicka inte
sv|addr|skrev fel gata, kan ni skicka nån annanstans
sv|size|skorna klämmer, behöver en storlek större
sv|cost|måste jag betala porto
da|track|min pakke er stadig ikke dukket op
da|cancel|jeg har fortrudt, lad være med at sende den
da|addr|jeg skrev den forkerte vej, kan I sende den et andet sted hen
da|size|skoene er for stramme, jeg skal bruge et nummer større
da|refund|har stadig ikke fået mine penge igen
nb|track|pakka mi har fortsatt ikke kommet
nb|cancel|ombestemte meg, ikke send den
nb|size|skoene er for trange, trenger en størrelse større
nb|refund|venter fortsatt på pengene mine
fi|track|paketti ei ole vieläkään tullut
fi|time|monessako päivässä se on kotona
fi|cost|pitääkö postista maksaa
fi|return|en tykännyt, haluan lähettää takaisin
fi|refund|odotan yhä rahojani
fi|cancel|muutin mieleni, älkää lähettäkö
fi|addr|laitoin väärän kadun, voitteko toimittaa muualle
fi|size|kengät puristaa, tarvitsen numeroa isommat
fi|damaged|laatikko oli lytyssä ja muki palasina
fi|invoice|tarvitsen alv-kuitin firmalle
cs|track|balík pořád nepřišel
cs|time|za kolik dní to budu mít doma
cs|cost|musím platit poštovné
cs|refund|pořád čekám na peníze zpátky
cs|cancel|rozmyslel jsem si to, neposílejte to
cs|addr|napsala jsem špatnou ulici, můžete to poslat jinam
cs|size|boty tlačí, chci o číslo větší
cs|damaged|krabice promáčklá a hrnek rozbitý
sk|track|balík mi stále neprišiel
sk|refund|stále čakám na peniaze späť
sk|cancel|rozmyslel som si to, neposielajte
sk|addr|zadal som zlú ulicu, môžete to doručiť inam
sk|size|topánky tlačia, potrebujem o číslo väčšie
hu|track|még mindig nem jött meg a csomagom
hu|time|hány nap alatt ér ide
hu|cost|kell fizetni a postáért
hu|return|nem tetszik, visszaküldeném
hu|refund|még mindig várom vissza a pénzem
hu|cancel|meggondoltam magam, ne küldjék
hu|addr|rossz utcát írtam, tudják máshova vinni
hu|size|szorít a cipő, eggyel nagyobb kéne
hu|damaged|összenyomódott a doboz és eltört a bögre
hu|coupon|azt írja érvénytelen a kuponom
ro|track|coletul tot n-a ajuns
ro|time|în câte zile ajunge la mine
ro|refund|tot aștept să-mi dați banii înapoi
ro|cancel|m-am răzgândit, nu-l mai trimiteți
ro|addr|am scris strada greșit, îl puteți duce în altă parte
ro|size|pantofii mă strâng, vreau un număr mai mare
ro|cost|trebuie să plătesc transportul
bg|track|пратката ми още я няма
bg|time|след колко дни ще е при мен
bg|refund|още чакам да ми върнете парите
bg|cancel|размислих, не го пращайте
bg|addr|обърках улицата, може ли да го докарате другаде
bg|size|обувките ми стягат, искам номер по-голям
bg|damaged|кутията смачкана, чашата на парчета
hr|track|paket mi još nije stigao
hr|time|za koliko dana mi stiže
hr|refund|još čekam svoj novac natrag
hr|cancel|predomislila sam se, nemojte slati
hr|addr|krivo sam napisao ulicu, možete poslati negdje drugdje
hr|size|cipele me žuljaju, trebam broj veće
hr|cost|moram li platiti poštarinu
sr|track|пакет ми још није стигао
sr|cancel|предомислио сам се, немојте слати
sr|size|патике ме жуљају, треба ми број већи
uk|track|посилка досі не прийшла
uk|time|за скільки днів привезуть
uk|refund|гроші так і не повернули на картку
uk|cancel|передумала, не відправляйте
uk|addr|не ту вулицю вказав, можна привезти в інше місце
uk|size|кросівки тиснуть, треба на розмір більші
uk|cost|за пересилку треба платити
el|track|το δέμα μου δεν έχει έρθει ακόμα
el|time|σε πόσες μέρες θα το έχω σπίτι
el|refund|ακόμα περιμένω τα λεφτά μου πίσω
el|cancel|άλλαξα γνώμη, μην το στείλετε
el|addr|έγραψα λάθος δρόμο, μπορείτε να το στείλετε αλλού
el|size|τα παπούτσια με στενεύουν, θέλω ένα νούμερο μεγαλύτερο
el|damaged|το κουτί ήταν πατημένο και η κούπα σπασμένη
he|track|החבילה שלי עדיין לא הגיעה
he|time|תוך כמה ימים זה אצלי בבית
he|refund|עדיין מחכה לכסף שלי בחזרה
he|cancel|התחרטתי, אל תשלחו
he|addr|טעיתי ברחוב, אפשר לשלוח למקום אחר
he|size|הנעליים לוחצות, צריך מידה אחת יותר
he|cost|צריך לשלם על המשלוח
fa|track|بسته‌ام هنوز نرسیده
fa|time|چند روزه می‌رسه دستم
fa|refund|هنوز پولم برنگشته
fa|cancel|پشیمون شدم، نفرستید
fa|addr|خیابون رو اشتباه زدم، می‌شه بفرستید جای دیگه
fa|size|کفش تنگه، یه سایز بزرگتر می‌خوام
ur|track|پارسل ابھی تک نہیں آیا
ur|cancel|ارادہ بدل گیا، مت بھیجیں
ur|size|جوتے تنگ ہیں ایک نمبر بڑا چاہیے
bn|track|পার্সেল এখনো আসেনি
bn|time|কয় দিনে বাসায় পৌঁছাবে
bn|refund|টাকা এখনো ফেরত পাইনি
bn|size|জুতা টাইট, এক সাইজ বড় লাগবে
ta|track|பார்சல் இன்னும் வரல
ta|time|எத்தனை நாள்ல வீட்டுக்கு வரும்
ta|refund|என் பணம் இன்னும் திரும்ப வரல
ta|cancel|மனசு மாறிட்டேன் அனுப்பாதீங்க
ta|size|ஷூ இறுக்கமா இருக்கு ஒரு சைஸ் பெருசு வேணும்
th|track|พัสดุยังไม่มาเลย
th|time|อีกกี่วันถึงบ้าน
th|refund|ยังไม่ได้เงินคืนเลย
th|cancel|เปลี่ยนใจแล้ว ไม่ต้องส่งนะ
th|addr|กรอกถนนผิด ส่งไปที่อื่นได้ไหม
th|size|รองเท้าคับ ขอเบอร์ใหญ่ขึ้น
th|cost|ต้องจ่ายค่าส่งไหม
vi|track|hàng của mình mãi chưa tới
vi|time|mấy ngày thì nhận được
vi|refund|tiền hoàn vẫn chưa về
vi|cancel|mình đổi ý rồi đừng gửi nữa
vi|addr|ghi nhầm đường, giao chỗ khác được không
vi|size|giày chật quá, lấy size lớn hơn
vi|cost|có phải trả tiền ship không
ms|track|barang saya belum sampai lagi
ms|cancel|dah tukar fikiran, jangan hantar
ms|size|kasut ketat, nak saiz besar sikit
ms|refund|duit saya belum dipulangkan
tl|track|wala pa rin yung parcel ko
tl|time|ilang araw bago dumating sa bahay
tl|refund|hindi pa bumabalik ang pera ko
tl|cancel|nagbago na isip ko, wag nyo na ipadala
tl|addr|mali yung kalye na nalagay ko, pwede sa ibang lugar ipadala
tl|size|masikip yung sapatos, kailangan ko mas malaki
sw|track|mzigo wangu haujafika bado
sw|time|baada ya siku ngapi utafika nyumbani
sw|refund|bado nasubiri pesa zangu zirudi
sw|cancel|nimebadilisha mawazo, msitume
sw|addr|nimekosea mtaa, mnaweza kupeleka mahali pengine
sw|size|viatu vinabana, nahitaji namba kubwa zaidi
sw|cost|je natakiwa kulipia usafirishaji
`

export const handoffLines = `
it|asked|passatemi una persona vera, non il robot
it|complaint|terza volta che sbagliate, servizio vergognoso
it|complaint|sono furioso, vi segnalo all'associazione consumatori
ko|asked|사람이랑 통화하고 싶어요 챗봇 말고
ko|complaint|벌써 세 번째 잘못 왔네 서비스 최악
ko|complaint|화나서 소비자원에 신고할 겁니다
nl|asked|kan ik iemand echt spreken in plaats van een bot
nl|complaint|voor de derde keer fout, wat een waardeloze winkel
pl|asked|proszę połączyć z konsultantem
pl|complaint|trzeci raz pomyłka, skandaliczna obsługa
pl|complaint|jestem wściekły, zgłoszę to do uokik
sv|asked|koppla mig till en människa tack
sv|complaint|tredje gången ni gör fel, urusel service
sv|complaint|jag är rasande och anmäler er till konsumentverket
da|asked|må jeg tale med en medarbejder
da|complaint|tredje gang I laver fejl, elendig service
nb|asked|kan jeg få snakke med et menneske
nb|complaint|tredje gang dere roter, elendig service
nb|complaint|jeg er forbanna og klager til forbrukertilsynet
fi|asked|haluan puhua oikealle ihmiselle
fi|complaint|kolmas kerta kun menee pieleen, ala-arvoista palvelua
fi|complaint|olen raivoissani, teen ilmoituksen kuluttajaviranomaiselle
cs|asked|spojte mě s živým člověkem, ne s botem
cs|complaint|už potřetí špatně, otřesný obchod
cs|complaint|jsem naštvaný, obrátím se na ČOI
sk|asked|chcem hovoriť s operátorom
sk|complaint|tretíkrát ste to pokazili, hrozné služby
hu|asked|élő emberrel szeretnék beszélni, nem robottal
hu|complaint|harmadszor rontják el, felháborító
hu|complaint|dühös vagyok, feljelentem önöket a fogyasztóvédelemnél
ro|asked|dați-mi un om, nu robotul
ro|complaint|a treia oară când greșiți, bătaie de joc
ro|complaint|sunt furios, vă reclam la anpc
bg|asked|свържете ме с оператор
bg|complaint|трети път грешите, пълно безобразие
bg|complaint|бесен съм, ще подам жалба в кзп
hr|asked|želim razgovarati s osobom, ne s botom
hr|complaint|treći put ste pogriješili, sramota
sr|asked|хоћу да причам са човеком
sr|complaint|трећи пут грешите, срамота једна
uk|asked|з'єднайте з оператором
uk|complaint|втретє все переплутали, жахливий сервіс
uk|complaint|я лютий, скаржитимусь у держпродспоживслужбу
el|asked|θέλω να μιλήσω με άνθρωπο όχι με ρομπότ
el|complaint|τρίτη φορά λάθος, απαράδεκτοι
el|complaint|θα σας καταγγείλω στον συνήγορο του καταναλωτή
he|asked|תעבירו אותי לנציג אנושי
he|complaint|פעם שלישית שאתם טועים, שירות מזעזע
he|complaint|אני עצבני, אתלונן בהגנת הצרכן
fa|asked|می‌خوام با یه آدم واقعی حرف بزنم
fa|complaint|بار سومه اشتباه می‌فرستید، افتضاحه
fa|complaint|خیلی عصبانیم، شکایت می‌کنم تعزیرات
ur|asked|مجھے کسی انسان سے بات کرنی ہے
ur|complaint|تیسری بار غلط چیز بھیجی، گھٹیا سروس
bn|asked|একজন মানুষের সাথে কথা বলতে চাই
bn|complaint|তিনবার ভুল পাঠিয়েছেন, জঘন্য সার্ভিস
bn|complaint|ভোক্তা অধিকারে অভিযোগ করব
ta|asked|ஒரு மனிதரிடம் பேச வேண்டும்
ta|complaint|மூன்றாவது முறை தப்பு, மோசமான சேவை
ta|complaint|நுகர்வோர் நீதிமன்றத்தில் புகார் செய்வேன்
th|asked|ขอคุยกับเจ้าหน้าที่หน่อย
th|complaint|ส่งผิดครั้งที่สามแล้ว บริการแย่มาก
th|complaint|โกรธมาก จะไปร้องเรียน สคบ
vi|asked|cho mình gặp nhân viên tư vấn
vi|complaint|lần thứ ba giao sai rồi, phục vụ quá tệ
vi|complaint|tôi sẽ khiếu nại lên hội bảo vệ người tiêu dùng
ms|asked|nak cakap dengan orang betul bukan bot
ms|complaint|dah tiga kali salah, servis teruk
ms|complaint|saya marah, nak buat aduan tribunal
tl|asked|gusto ko makausap ang totoong tao
tl|complaint|pangatlong beses nang mali, ang pangit ng serbisyo
tl|complaint|galit na galit ako, irereklamo ko kayo sa dti
sw|asked|nataka kuongea na mtu halisi sio roboti
sw|complaint|mara ya tatu mnakosea, huduma mbovu kabisa
sw|complaint|nina hasira, nitawashtaki
it|none|a che ora chiudete il sabato
nl|none|hebben jullie deze jas in het blauw
pl|none|czy ta sukienka jest z bawełny
fi|none|onko tämä takki vedenpitävä
hu|none|mikor lesz újra készleten
ro|none|aveți magazin în cluj
el|none|πώς πλένεται αυτό το πουλόβερ
he|none|יש לכם אחריות על המוצר
fa|none|این کفش سایز ۴۰ موجوده
bn|none|এই শাড়ির রং কি উঠবে
th|none|เสื้อตัวนี้มีสีดำไหม
vi|none|áo này có màu đen không shop
ms|none|baju ni ada warna hitam tak
tl|none|may kulay itim po ba nito
sw|none|je mna rangi nyeusi ya hili gauni
sv|none|finns den här i svart
da|none|har I den her i sort
nb|none|har dere denne i svart
cs|none|máte tohle v černé
hr|none|imate li ovo u crnoj boji
uk|none|чи є це в чорному кольорі
bg|none|имате ли това в черно
ko|none|이거 검은색도 있나요
ur|none|کیا یہ کالے رنگ میں ہے
ta|none|இது கருப்பு நிறத்தில் இருக்கா
`
