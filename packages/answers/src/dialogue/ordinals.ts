/** Words for the first to the fifth of a list, folded, in the languages of the lexicons. */
export const ordinals: readonly (readonly string[])[] = [
  "1 first 1st former erste ersten erstes primero primera primer premier premiere primeiro primeira primo prima первый первое первая первую первыи первои birinci birincisi birincisini ilk ilki الاول الاولي اول पहला पहली पहले pehla pertama kesatu 第一 第一个 第一項 一つ目 1つ目 1番 1番目 一番目 最初 첫번째 첫째 1번 eerste pierwszy pierwsza pierwsze pierwszą перший перша перше prvni prvy prva forsta forste ensimmainen ensimmaista elso elsot primul prima първият първата първото първия πρωτο πρωτη הראשון הראשונה ראשון প্রথম প্রথমটা முதல் thu nhat dau tien ข้อแรก อันแรก ข้อ1 kwanza 第1",
  "2 second 2nd latter zweite zweiten zweites segundo segunda deuxieme second seconde secondo seconda второй второе вторая вторую второи ikinci ikincisi ikincisini الثاني الثانيه ثاني दूसरा दूसरी दूसरे dusra kedua 第二 第二个 第二項 二つ目 2つ目 2番 2番目 二番目 두번째 둘째 2번 tweede drugi druga drugie другий друга друге druhy druha druhe andra anden andre toinen toista masodik masodikat al doilea doua a doua вторият втората второто втория δευτερο δευτερη השני השנייה שני দ্বিতীয় দ্বিতীয়টা இரண்டாவது thu hai ข้อสอง อันที่สอง ข้อ2 pili pangalawa ikalawa 第2",
  "3 third 3rd dritte dritten drittes tercero tercera tercer troisieme terceiro terceira terzo terza третий третье третья третью третии ucuncu ucuncusu ucuncusunu الثالث الثالثه ثالث तीसरा तीसरी तीसरे teesra ketiga 第三 第三个 第三項 三つ目 3つ目 3番 3番目 三番目 세번째 셋째 3번 derde trzeci trzecia trzecie третій третя третє treti tredje kolmas kolmatta harmadik harmadikat al treilea a treia третият третата третото третия τριτο τριτη השלישי השלישית তৃতীয় மூன்றாவது thu ba ข้อสาม อันที่สาม ข้อ3 tatu pangatlo ikatlo 第3",
  "4 fourth 4th vierte vierten viertes cuarto cuarta quatrieme quarto quarta четвертый четвертое четвертая dorduncu dorduncusu الرابع الرابعه रابع चौथा चौथी keempat 第四 第四个 四つ目 4つ目 4番 4番目 네번째 4번 vierde czwarty czwarta czwarte четвертий четверта ctvrty ctvrta stvrty stvrta fjarde fjerde neljas negyedik al patrulea четвъртият τεταρτο הרביעי চতুর্থ நான்காவது thu tu ข้อสี่ ข้อ4 nne pangapat 第4",
  "5 fifth 5th funfte funften funftes quinto quinta cinquieme quinto quinta пятый пятое пятая besinci besincisi الخامس الخامسه पांचवां kelima 第五 第五个 五つ目 5つ目 5番 5番目 다섯번째 5번 vijfde piaty piata piate п'ятий paty pata femte viides otodik al cincilea петият πεμπτο החמישי পঞ্চম ஐந்தாவது thu nam ข้อห้า ข้อ5 tano panglima 第5",
].map((words) => words.split(" "))

/**
 * The same as plain numbers. "One" and its like are articles too, so they count alone or after a word that
 * announces a number: "nummer zwei", "la due".
 */
export const cardinals: readonly (readonly string[])[] = [
  "one eins uno una un une um uma один одна одно واحد een jeden jedna jedno bir satu ek et en ett один unu",
  "two zwei zwo dos deux dois duas due два две اثنين اثنان تنين twee dwa dwie iki dua do to tva dva dve dve doi doua",
  "three drei tres trois tre три ثلاثه تلاته drie trzy uc tiga teen trei tri",
  "four vier cuatro quatre quatro quattro четыре اربعه cztery dort empat char fire fyra ctyri patru",
  "five funf cinco cinq cinque пять خمسه vijf piec bes lima paanch fem pet cinci",
].map((words) => words.split(" "))

/** What stands before a plain number that names a place. */
export const announcing: ReadonlySet<string> = new Set(
  "number nr nummer option die der das numero num opcion la el le les il lo opcao a o numer opcja номер вариант пункт رقم الخيار numara nomor de het opsi nomer".split(
    " ",
  ),
)

/** Words for the last of a list. */
export const lastWords: ReadonlySet<string> = new Set(
  "last letzte letzten letztes ultimo ultima dernier derniere laatste ostatni ostatnia ostatnie ostatnią последний последнее последняя sonuncu sonuncusu الاخير الاخيره आखिरी terakhir 最后 最后一个 最後 마지막 sista sidste siste viimeinen utolso ultimul последният останній posledni posledny τελευταιο האחרון cuoi cung".split(
    " ",
  ),
)

/** Words for the one in the middle of a list. */
export const middleWords: ReadonlySet<string> = new Set(
  "middle mittlere mittleren mittleres milieu medio centro mezzo centrale middelste srodkowa srodkowe srodkowy srodkowa ortadaki ortanca ortancasi الوسط الاوسط النص بالنص बीच beech tengah 真ん中 中间 中間 가운데 meio среднее средний средняя средню середнє середній середня mittersta mellersta prostredni midterste keskimmainen mijlocul μεσαιο μεσαια האמצעי মাঝের giua กลาง".split(
    " ",
  ),
)
