/**
 * Words of a good and of a bad mood, by language, as beginnings of words (folded when they are read);
 * `=` marks a whole word. Everyday words count: a classifier weighs them with everything else.
 */
export const moodWords: Readonly<Record<string, { good: string; bad: string }>> = {
  en: {
    good: "good great love loving lovely happy glad nice wonderful amazing awesome perfect excellent fantastic best beautiful delicious enjoy fun funny friend friendly smile laugh thank pleased pleasure proud sweet brave safe hope win won success celebrat congrat recommend comfort impress brilliant cool favorite favourite delight welcome luck kind cute =yay =wow fresh helpful well better trust gift bless peace",
    bad: "bad worst worse hate hated terrible awful horrible disgust angry anger sad cry crying pain hurt die dead death kill murder war fear afraid scared scary lose lost lose fail failure broken broke wrong stupid idiot fool damn hell shit fuck crap suck poor disappoint waste useless boring bored annoy ugly dirty sick ill problem never trouble danger guilty lie liar cheat steal thief stole shame sorry alone lonely worry mad furious rude slow cold bland unfortunately mistake regret avoid enemy attack fight blood punish weak ruin",
  },
  de: {
    good: "gut super toll liebe lieb glück froh freu schön wunderbar perfekt ausgezeichnet fantastisch beste großartig lecker spaß lustig freund lächel lach dank zufrieden stolz süß mutig sicher hoff gewinn gewonn erfolg feier gratul empfehl herrlich prima klasse willkommen genieß besser vertrau nett frieden",
    bad: "schlecht schlimm hass furchtbar schrecklich ekel wütend wut zorn traurig wein schmerz weh tot töt tod sterb stirb krieg angst fürcht verlier verlor versag kaputt falsch dumm idiot verdammt hölle scheiß mist enttäusch nutzlos langweil nerv hässlich krank problem gefahr schuld lüg betrug betrüg stehl dieb schande leid allein einsam sorge böse fehler feind kampf blut straf mörder mord schwach verrückt arm",
  },
  fr: {
    good: "bon bonne bien super génial aime amour adore heureu content joie beau belle merveill parfait excellent fantastique meilleur magnifique délicieu amus drôle ami sourire rire rigol merci plaisir fier doux brave sûr espoir espère gagn succès réussi fête félicit recommand formidable bravo bienvenue chance gentil mieux confiance paix mignon",
    bad: "mauvais pire déteste hais haine terrible affreux horrible dégoût colère furieu triste pleur douleur mal mort mour tuer tué guerre peur effray perd perdu échec échou cassé faux stupide idiot imbécile merde putain enfer nul déçu décev inutile ennuy énerv moche laid sale malade problème danger coupable ment menteu trich vol voleur honte désolé seul inquiet fou méchant erreur ennemi sang meurtre assassin faible ruin pauvre",
  },
  es: {
    good: "buen bueno buena bien genial amor amo quier feliz alegr contento bonit hermos maravill perfect excelente fantástic mejor delicios divert amig sonri reír gracias placer orgull dulce valiente segur esper gan éxito celebr felic recomiend encant increíble bienvenid suerte amable confi paz guap precios",
    bad: "mal malo mala peor odi terrible horrible asco asquer enfad enoj furios triste llor dolor duele muert mor mat guerra miedo asust perd fracas fall rot equivoc estúpid idiota tont mierda maldit infierno decepcion inútil aburr molest feo sucio enferm problema peligr culpa mentir mient estaf rob ladr vergüenza siento sol preocup loc error enemig sangre asesin débil pobre castig",
  },
  it: {
    good: "buon bene bell amo amore ador felic content gioia meraviglios perfett eccellent fantastic miglior delizios divert amic sorri ridere grazie piacer orgoglios dolce coraggi sicur sper vinc vint success festeg congratul consigli splendid bravo benvenut fortun gentil meglio fiduci pace stupend ottim",
    bad: "mal male cattiv peggio odi terribil orribil schifo disgust arrabb furios triste piang dolor mort muor uccid guerra paura spavent perd pers fall rott sbagli stupid idiot cretin merda cazzo maledett inferno delus inutil noios brutt sporc malat problem pericol colpa colpevol bugi mentir trufa truff ruba ladr vergogn dispiac sol preoccup pazz error nemic sangue assassin debol pover",
  },
  pt: {
    good: "bom boa bem ótim amor amo ador feliz alegr content lind bonit maravilh perfeit excelente fantástic melhor delicios divert amig sorri rir obrigad prazer orgulh doce corag segur esper ganh sucesso parabéns recomend incrível legal bem-vind sorte gentil confi paz beleza",
    bad: "mau má mal pior ódio odei terrível horrível nojo zangad raiva furios triste chor dor mort morr mat guerra medo assust perd fracass falh quebr errad estúpid idiota burro merda droga maldit inferno decepcion inútil chat aborrec feio sujo doent problema perig culp ment engan roub ladr vergonh desculp sozinh preocup louc erro inimig sangue assassin frac pobre",
  },
  nl: {
    good: "goed geweldig lief liefde hou blij gelukkig mooi prachtig perfect uitstekend fantastisch best lekker leuk grappig vriend lach glimlach dank tevreden trots zoet dapper veilig hoop hope win gewonnen succes gefelicit aanrader super fijn welkom geluk aardig beter vertrouw vrede",
    bad: "slecht erg erger haat vreselijk verschrikkelijk walg boos woede kwaad verdriet huil pijn dood sterf sterv vermoord oorlog bang angst verlies verloren mislukt kapot fout stom dom idioot verdomme hel shit rot teleurgesteld nutteloos saai irritant lelijk vies ziek probleem gevaar schuld lieg leugen bedrog steel dief schaam spijt alleen eenzaam zorgen gek vijand bloed straf zwak arm moord",
  },
  sv: {
    good: "bra fantastisk älsk kärlek glad lycklig fin vacker underbar perfekt utmärkt bäst god rolig vän skratt ler tack nöjd stolt söt modig säker hopp vinn vann lyck framgång grattis rekommend härlig toppen välkommen tur snäll bättre lita fred trevlig",
    bad: "dålig sämst värst hat hemsk fruktansvärd äckl arg ilska ledsen gråt ont smärt död dö mörd krig rädd förlor misslyck trasig fel dum idiot jävla helvete skit fan besviken värdelös tråkig irriter ful smuts sjuk problem fara skyldig ljug lögn bedr stjäl stul tjuv skam förlåt ensam oro galen fiende blod straff svag",
  },
  da: {
    good: "god godt dejlig elsk kærlig glad lykkelig fin smuk vidunderlig perfekt fremragende fantastisk bedst lækker sjov ven grin smil tak tilfreds stolt sød modig sikker håb vind vandt succes tillykke anbefal super velkommen held flink bedre stol fred rart",
    bad: "dårlig værst had frygtelig forfærdelig klam vred ked græd ondt smerte død dø dræb krig bange tabt mist fejl ødelagt forkert dum idiot fandens helvede lort skuffe ubrugelig kedelig irriter grim beskidt syg problem fare skyldig lyv løgn snyd stjål tyv skam undskyld alene ensom bekymr skør fjende blod straf svag mord",
  },
  nb: {
    good: "god godt bra deilig elsk kjærlig glad lykkelig fin vakker nydelig vidunderlig perfekt utmerket fantastisk best morsom venn le smil takk fornøyd stolt søt modig trygg håp vinn vant suksess gratuler anbefal super velkommen hell flink snill bedre stol fred hyggelig",
    bad: "dårlig verst hat hater forferdelig grusom ekkel sint sinne trist gråt vondt smerte død dø drep krig redd tapt mist feil ødelagt dum idiot faen helvete dritt skuff ubrukelig kjedelig irriter stygg skitten syk problem fare skyldig lyv løgn jukse stjål tyv skam unnskyld alene ensom bekymr gal fiende blod straff svak mord",
  },
  fi: {
    good: "hyvä hyvin ihana rakas rakast onnelli iloi kaunis upea mahtava täydelli erinomai fantasti paras herkulli hauska ystävä nauru naur hymy kiitos tyytyväi ylpe suloi rohke turva toivo voit onnistu onnea suosittel loistava mukava tervetul kiltti parem luota rauha kiva",
    bad: "huono pahin paha viha kamala hirve inhot inhotta vihai suru surulli itke kipu satu kuoll kuole tappa sota pelk peloss menet epäonnist rikki väärä väärin tyhmä idiootti helvet paska pettyn pettymys hyödytön tylsä ärsyt ruma likai sairas ongelm vaara syylli valehtel huija varast häpe yksin huoli hullu vihol veri rangais heikko köyhä murha",
  },
  pl: {
    good: "dobr dobrze świetn kocha miłoś szczęśli szczęści wesoł rados ładn piękn cudown doskonał wspaniał najlep pyszn zabawn przyjaci śmie uśmiech dzięk zadowol dumn słodk odważn bezpieczn nadziej wygra sukces gratul polec super fajn witaj miły miła lepiej ufa pokój",
    bad: "zły zła złe źle gorsz najgorsz nienawi straszn okropn obrzydli wściek gniew smutn płacz ból boli śmier umar umrz zabi wojn boi boję strach przegra strac zgub zepsu błęd głup idiot cholera piekł gówn kurwa rozczarow bezużytecz nudn denerw brzydk brudn chor problem niebezpiecz winn kłam oszu krad złodziej wstyd przykro sam samotn martw szalon wróg krew morder słab biedn kara",
  },
  cs: {
    good: "dobr dobře skvěl miluj lásk šťast radost rád hezk krásn nádhern perfekt výborn úžasn nejlepš lahodn zábav přítel smích směj úsměv děkuj spokoj pyšn hrd sladk stateč bezpeč nadě doufá vyhr úspěch gratul doporuč super vítej mil lépe věř mír",
    bad: "špatn horš nejhorš nenávi hrozn strašn odporn naštvan vztek zlob smutn pláč bolest bolí smrt zemř zabí válk strach bojí ztrat prohr selha rozbi chyb hloup idiot sakra peklo hovno kurva zklam zbytečn nudn otrav ošk špinav nemocn problém nebezpeč vin lže lhář podvod krad zloděj stydí hanb lito lít sám osam star šílen nepřítel krev vrah slab chudák trest",
  },
  sk: {
    good: "dobr dobre skvel milujem lásk šťast radosť rád pekn krásn nádhern perfekt výborn úžasn najlepš chutn zábav priateľ smiech smej úsmev ďakuj spokoj pyšn hrd sladk stato bezpeč nádej dúfa vyhr úspech gratul odporúč super vitaj mil lepš ver mier",
    bad: "zl zle horš najhorš nenávi hrozn strašn odporn nahnevan hnev zlost smutn plač plak bolesť bolí smrť zomr zabi vojn strach bojí strat prehr zlyha pokaz rozbi chyb hlúp idiot sakra peklo hovno kurva sklam zbytočn nudn otrav škared špinav chor problém nebezpeč vin klam lož podvod krad zlodej hanb ľúto sám osam staros šialen nepriateľ krv vrah slab trest",
  },
  hu: {
    good: "jó jól remek szeret szerelem boldog öröm örül szép gyönyörű csodá tökéletes kiváló fantasztikus legjobb finom vicces barát nevet mosoly köszön elégedett büszke édes bátor bizton remél nyer siker gratulál ajánl szuper üdv szerencs kedves jobb bíz béke",
    bad: "rossz legrosszabb gyűlöl szörnyű borzasztó undor dühös harag szomorú sír fáj halál halott meghal megöl öl háború fél ijeszt veszt kudarc tönkre hibás hiba hülye idióta bolond átkozott pokol szar csalód haszontalan unalm idegesít csúnya koszos beteg baj gond veszély bűn hazu csal lop tolvaj szégyen sajnál egyedül magány aggód őrült ellenség vér gyilkos gyenge szegény büntet",
  },
  ro: {
    good: "bun bine grozav iubi iubesc dragost ferici bucur frumo minunat perfect excelent fantastic delicio amuzant prieten zâmb râs râd mulțum plăcere mândr dulce curaj sigur sper câștig succes felicit recomand super bravo bun venit noroc amabil mai bine încred pace drăguț",
    bad: "rău rea proast groaznic oribil ură urăsc dezgust furios supărat nervos trist plâng durere doare moart muri ucide omor război frică teamă speri pierd eșec stricat spart greșit greșeal prost idiot dracu iad rahat dezamăg inutil plictis enerv urât murdar bolnav problem pericol vinovat minț mincin înșel fur hoț rușine rău singur îngrijor nebun dușman sânge crim slab sărac pedeaps",
  },
  tr: {
    good: "iyi güzel harika sev seviyor mutlu sevin mükemmel şahane muhteşem en iyi lezzetli eğlen komik arkadaş dost gül gülümse teşekkür memnun gurur tatlı cesur güven umut umar kazan başar tebrik öner tavsiye süper bravo hoş şans nazik daha iyi huzur barış",
    bad: "kötü berbat nefret korkunç iğrenç kızgın öfke sinir üzgün üzül ağla acı ölüm öldü öldür ölmek savaş kork kaybet başarısız bozuk kırık yanlış aptal salak lanet cehennem bok hayal kırıklığı işe yaramaz sıkıcı rahatsız çirkin pis hasta sorun tehlike suç yalan dolandır çal hırsız utanç yalnız endişe deli düşman kan katil zayıf zavallı ceza rezil maalesef",
  },
  ru: {
    good: "хорош отличн люб счаст рад радост красив прекрасн чудесн идеальн замечательн фантаст лучш вкусн весел смешн друг друз улыб сме спасибо доволен довольн горд сладк смел безопас надежд надею побед успех поздравл рекоменд супер молодец добро удач мил доверя мир класс",
    bad: "плох хуж худш ненави ужас страшн отврат зл злост гнев груст печал плач боль больно смерт умер умр убит убь войн бо́ю боюсь страх потер проигр провал слома ошиб неправ глуп идиот дурак черт ад дерьм хрен разочар бесполез скучн раздраж урод грязн болен больн проблем опасн винов лж лгать обман вор укра стыд жаль один одинок беспоко сумасш враг кров убийц слаб бедн наказ",
  },
  uk: {
    good: "добр чудов любл любов щас рад радіс гарн прекрасн ідеальн відмінн фантаст найкращ смачн весел смішн друг друз посмі смі дякую задовол горд солодк сміл безпеч надія сподіва перемог успіх вітаю рекоменд супер молод удач мил довір мир клас",
    bad: "поган гірш найгірш ненави жах страшн огид зл злість гнів сумн плач біль болить смерт помер убит вби війн боюсь страх втрат програ провал зламан помил неправ дурн ідіот чорт пекло лайн розчар марн нудн дратує потвор брудн хвор проблем небезпе вин брех обман злод вкра сором шкода сам самотн хвилю божевіл ворог кров вбивц слаб бідн покар",
  },
  bg: {
    good: "добр добре страхотн обичам любов щаст рад радост красив прекрасн чудес перфект отличн фантаст най-добр вкус забав смеш прияте усмих смя благодар довол горд слад смел сигур надежд надява печел успех поздрав препоръч супер браво късмет мил по-добре вяр мир",
    bad: "лош зле най-лош мразя омраз ужас страш отвра ядос гняв тъжн плач болка боли смърт умр уби войн страх загуб провал счуп грешн греш глупа идиот по дяволите ад лайн разочар безполез скучн дразн грозн мръсн болен проблем опас винов лъж измам крад срам съжал сам самот тревож луд враг кръв убиец слаб бед наказ",
  },
  sr: {
    good: "dobr добр odlič одлич vol вол ljubav љубав sreć срећ radost радост lep леп divn дивн savrš саврш najbolj најбољ ukus забав zabav prijatelj пријатељ osmeh осмех hval хвал zadovolj ponos slatk hrab sigurn nad pobed uspeh čestit preporuč super bravo mir",
    bad: "loš лош gor најгор mrz мрз mržnj užas ужас straš страш odvrat ljut љут bes tuž туж plač плач bol бол smrt смрт umr умр ubi уби rat рат strah страх plaš izgub изгуб pokvar gluv glup глуп idiot prokle pakao sran razočar beskoris dosad ružn prljav bolest problem проблем opas krivic laž лаж prevar krad lopov sram žao sam usaml brin lud nepri krv ubic slab",
  },
  hr: {
    good: "dobr odlič vol ljubav sreć sret radost lijep div divn savrš najbolj ukus zabav prijatelj osmijeh smij hval zadovolj ponos slatk hrab sigurn nad pobjed uspjeh čestit preporuč super bravo mir",
    bad: "loš gor najgor mrz mržnj užas straš odvrat ljut bijes tuž plač bol smrt umr ubi rat strah boji izgub pokvar glup idiot proklet pakao sran razočar beskoris dosad ružn prljav bolest problem opas kriv laž prevar krad lopov sram žao sam usaml brin lud neprij krv uboj slab",
  },
  el: {
    good: "καλ ωραι αγαπ ευτυχ χαρ χαιρ ομορφ υπεροχ τελει εξαιρετ φανταστικ καλυτερ νοστιμ διασκεδ αστει φιλ χαμογελ γελ ευχαριστ ικανοποι περηφαν γλυκ γενναι ασφαλ ελπι κερδ νικ επιτυχ συγχαρ συνιστ σουπερ μπραβο καλωσ τυχ ευγενικ εμπιστ ειρην",
    bad: "κακ χειροτερ μισ απαισι τρομερ φρικτ αηδι θυμ οργ λυπ στεναχωρ κλαι πον θανατ πεθα σκοτ πολεμ φοβ τρομα χασ εχασ αποτυχ χαλασ σπασ λαθος ηλιθι βλακ καταρ κολαση σκατ απογοητ αχρηστ βαρετ ενοχλ ασχημ βρωμ αρρωστ προβλημ κινδυν ενοχ ψεμ ψευτ απατ κλεβ κλεφτ ντροπ μονος ανησυχ τρελ εχθρ αιμα δολοφ αδυναμ τιμωρ",
  },
  he: {
    good: "טוב מצוין אוהב אהב שמח שמחה יפה נהדר מושלם מעולה פנטסטי טעים כיף מצחיק חבר חיוך צוחק תודה מרוצה גאה מתוק אמיץ בטוח תקווה מקווה ניצח הצלח מזל ממליץ סופר כל הכבוד ברוך נחמד אמון שלום מדהים",
    bad: "רע גרוע שונא שנא נורא איום מגעיל כועס כעס עצוב בוכה כאב כואב מוות מת למות הרג להרוג מלחמה פחד מפחד הפסד איבד נכשל כישלון שבור טעות טיפש אידיוט לעזאזל גיהנום חרא מאכזב אכזב חסר תועלת משעמם מעצבן מכוער מלוכלך חולה בעיה סכנה אשם שקר רמאי גנב בושה מצטער לבד בודד דואג משוגע אויב דם רוצח חלש מסכן עונש",
  },
  ar: {
    good: "جيد ممتاز احب حب سعيد فرح جميل رائع مثالي افضل لذيذ مضحك صديق ابتسام ضحك شكر راض فخور حلو شجاع امن امل نجح نجاح مبروك انصح روعه احسن مرحبا حظ لطيف ثق سلام زوين مزيان",
    bad: "سيء اسوا اكره كره فظيع مروع مقرف غاضب غضب حزين بكاء يبكي الم مؤلم موت مات ميت قتل حرب خوف خائف خسر فشل مكسور خطا غبي احمق لعن جحيم خراء مخيب عديم ممل مزعج قبيح قذر مريض مشكل خطر مذنب كذب نصاب سرق لص عار اسف وحيد قلق مجنون عدو دم قاتل ضعيف مسكين عقاب خايب",
  },
  fa: {
    good: "خوب عالي دوست عشق خوشحال شاد زيبا قشنگ عالیه كامل بهترين خوشمزه خنده لبخند ممنون راضي شيرين شجاع اميد برنده موفق تبريك پيشنهاد خوش مهربان اعتماد صلح",
    bad: "بد بدترين متنفر نفرت وحشتناك افتضاح عصباني خشم غمگين گريه درد مرگ مرد كشت جنگ ترس باخت شكست خراب اشتباه احمق لعنت جهنم نااميد بيفايده كسل زشت كثيف مريض مشكل خطر دروغ كلاه دزد شرم متاسف تنها نگران ديوانه دشمن خون قاتل ضعيف",
  },
  ur: {
    good: "اچها بہترين پيار محبت خوش خوبصورت زبردست كامل مزيدار دوست مسكرا ہنس شكريہ مطمئن ميٹها بہادر اميد جيت كامياب مبارك اعلي مہربان بهروسہ امن",
    bad: "برا بدتر نفرت خوفناك گهٹيا غصہ ناراض اداس رو درد موت مر قتل جنگ ڈر خوف ہار ناكام ٹوٹ غلط بيوقوف لعنت مايوس بيكار بور بدصورت گندا بيمار مسئلہ خطر جهوٹ دهوكا چور شرم افسوس اكيلا پريشان پاگل دشمن خون",
  },
  hi: {
    good: "अच्छ बढ़िया प्यार खुश सुंदर शानदार बेहतरीन कमाल मज़ा मजा दोस्त मुस्कु हँस धन्यवाद शुक्रिया संतुष्ट गर्व मीठ बहादुर उम्मीद जीत सफल बधाई acha accha badhiya mast pyar khush",
    bad: "बुर बेकार नफरत भयानक घटिया गुस्स नाराज़ नाराज दुख रो दर्द मौत मर हत्या युद्ध डर हार असफल टूट गलत बेवकूफ मूर्ख लानत निराश बोर बदसूरत गंद बीमार समस्या खतर झूठ धोख चोर शर्म अफसोस अकेल परेशान पागल दुश्मन bekar bura ghatiya",
  },
  bn: {
    good: "ভালো ভাল চমৎকার ভালোবাস খুশি সুন্দর দারুণ অসাধারণ সেরা মজা বন্ধু হাস ধন্যবাদ সন্তুষ্ট গর্ব মিষ্টি আশা জয় সফল অভিনন্দন শান্তি",
    bad: "খারাপ বাজে ঘৃণা ভয়ংকর জঘন্য রাগ দুঃখ কাঁদ ব্যথা মৃত্যু মর হত্যা যুদ্ধ ভয় হার ব্যর্থ ভাঙ ভুল বোকা হতাশ বিরক্ত কুৎসিত নোংরা অসুস্থ সমস্যা বিপদ মিথ্যা প্রতারণা চোর লজ্জা একা চিন্তা পাগল শত্রু",
  },
  ta: {
    good: "நல்ல நன்றாக அருமை காதல் அன்பு மகிழ் சந்தோஷ அழகு சூப்பர் சிறந்த சுவை நண்ப சிரி நன்றி திருப்தி பெருமை இனி நம்பிக்கை வெற்றி வாழ்த்து",
    bad: "கெட்ட மோச வெறுப்பு பயங்கர கோப சோக அழு வலி மரண இற கொலை போர் பய தோல்வி உடைந்த தவறு முட்டாள் ஏமாற்ற ஏமாற்று சலிப்பு அசிங்க நோய் பிரச்சனை ஆபத்து பொய் திருட வெட்க தனி கவலை பைத்திய எதிரி",
  },
  th: {
    good: "ดี รัก ชอบ สวย สุข ยินดี เยี่ยม สุดยอด อร่อย สนุก ตลก เพื่อน ยิ้ม หัวเราะ ขอบคุณ พอใจ ภูมิใจ น่ารัก กล้า ปลอดภัย หวัง ชนะ สำเร็จ แนะนำ โชคดี ใจดี เชื่อใจ สงบ ประทับใจ คุ้ม",
    bad: "แย่ เลว เกลียด น่ากลัว ขยะแขยง โกรธ โมโห เศร้า เสียใจ ร้องไห้ เจ็บ ตาย ฆ่า สงคราม กลัว แพ้ ล้มเหลว พัง ผิด โง่ บ้า นรก ห่วย ผิดหวัง น่าเบื่อ รำคาญ น่าเกลียด สกปรก ป่วย ปัญหา อันตราย โกหก โกง ขโมย อาย เหงา กังวล ศัตรู เลือด แพง ช้า เซ็ง แดก กาก",
  },
  vi: {
    good: "tốt tuyệt yêu thích vui hạnh phúc đẹp hoàn hảo xuất sắc ngon hài bạn cười cảm ơn hài lòng tự hào ngọt dũng cảm an toàn hy vọng thắng thành công chúc mừng giới thiệu may mắn tử tế tin bình yên",
    bad: "tệ xấu ghét kinh khủng tởm giận tức buồn khóc đau chết giết chiến tranh sợ mất thua thất bại hỏng sai ngu khốn địa ngục thất vọng vô dụng chán phiền bẩn bệnh vấn đề nguy hiểm lỗi dối lừa trộm xấu hổ tiếc cô đơn lo điên kẻ thù máu yếu",
  },
  id: {
    good: "bagus baik hebat cinta suka senang bahagia indah cantik sempurna luar biasa terbaik enak lucu teman senyum tawa terima kasih puas bangga manis berani aman harap menang sukses selamat rekomendasi mantap keren ramah percaya damai lezat nyaman bersih apik becik nikmat seneng raos alus",
    bad: "buruk jelek benci mengerikan jijik marah sedih nangis menangis sakit mati bunuh perang takut kalah gagal rusak salah bodoh tolol sialan neraka kecewa mengecewakan tidak berguna bosan ganggu kotor masalah bahaya bohong tipu curi malu maaf sendiri kesepian khawatir gila musuh darah lemah parah lambat mahal elek awon goreng kapok",
  },
  ms: {
    good: "bagus baik hebat cinta suka gembira bahagia indah cantik sempurna luar biasa terbaik sedap lucu kawan senyum gelak terima kasih puas bangga manis berani selamat harap menang berjaya tahniah mantap ramah percaya aman",
    bad: "buruk teruk benci mengerikan jijik marah sedih nangis sakit mati bunuh perang takut kalah gagal rosak salah bodoh celaka neraka kecewa tak guna bosan ganggu hodoh kotor masalah bahaya bohong tipu curi malu maaf seorang risau gila musuh darah lemah",
  },
  tl: {
    good: "maganda mabuti mahal gusto masaya saya ganda galing perpekto pinakamahusay masarap nakakatawa kaibigan ngiti tawa salamat ipinagmamalaki matamis matapang ligtas sana panalo tagumpay suwerte mabait tiwala ayos",
    bad: "masama pangit galit kinamumuhian nakakatakot kadiri malungkot iyak sakit patay namatay digmaan takot talo sira mali tanga bobo gago impiyerno dismaya walang kwenta nakakainis boring marumi problema delikado kasalanan sinungaling loko nanakaw hiya mag-isa nag-aalala baliw kaaway dugo mahina",
  },
  sw: {
    good: "nzuri mzuri vizuri vema penda upendo furaha heri zuri kamili bora tamu rafiki tabasamu cheka asante ridhika fahari jasiri salama matumaini shinda ushindi mafanikio hongera karibu bahati amani poa safi",
    bad: "mbaya vibaya chukia chuki kutisha hasira huzuni lia maumivu kifo kufa kufariki uawa vita hofu ogopa poteza shindwa vunjika kosa makosa mjinga pumbavu laana kukata tamaa bure chosha kera chafu mgonjwa tatizo shida hatari hatia uongo ongo iba mwizi aibu pole peke wasiwasi adui damu dhaifu maskini",
  },
  ko: {
    good: "좋 최고 사랑 행복 기쁘 기쁜 예쁘 아름 멋지 멋진 완벽 훌륭 환상 맛있 재미있 재밌 재미 친구 웃 감사 고맙 만족 자랑 감동 희망 성공 축하 추천 대박 명작 강추 평화 굿 훈훈",
    bad: "나쁘 나쁜 최악 싫 미워 끔찍 역겨 화나 짜증 슬프 슬픈 울 아프 죽 전쟁 무서 두려 실패 고장 틀리 바보 멍청 젠장 지옥 쓰레기 실망 쓸모없 지루 노잼 못생 더럽 문제 위험 거짓 사기 도둑 부끄 외롭 걱정 미친 아깝 졸작 별로 억지 유치 허접",
  },
  ja: {
    good: "良い よい いい 好き 愛 嬉しい うれしい 幸せ 楽しい 美しい 綺麗 きれい 素晴らしい 素敵 完璧 最高 美味しい おいしい 面白い 友 笑 ありがとう 満足 誇り 可愛い 勇敢 安全 安心 希望 勝 成功 おめでとう おすすめ 平和 優しい",
    bad: "悪い ひどい 嫌い 最悪 怖い 恐 気持ち悪い 怒 むかつく 悲しい 泣 痛い 死 殺 戦争 負け 失敗 壊れ 間違 馬鹿 バカ くそ クソ 地獄 がっかり 残念 無駄 退屈 つまらない うざい 醜い 汚い 病気 問題 危険 嘘 騙 盗 恥 寂しい 心配 敵 血 弱い 遅い",
  },
  zh: {
    good: "好 爱 喜欢 开心 高兴 快乐 幸福 漂亮 美 完美 优秀 最棒 太棒 好吃 有趣 朋友 笑 谢谢 满意 骄傲 甜 勇敢 安全 希望 赢 成功 恭喜 推荐 赞 不错 善良 信任 和平 给力",
    bad: "坏 差 最差 讨厌 恨 可怕 恶心 生气 愤怒 伤心 难过 哭 痛 死 杀 战争 害怕 输 失败 坏了 错 笨 蠢 白痴 该死 地狱 垃圾 失望 没用 无聊 烦 丑 脏 病 问题 危险 骗 谎 偷 小偷 丢人 孤独 担心 疯 敌人 血 弱 慢 贵 后悔",
  },
}
