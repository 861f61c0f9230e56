import { baseOf } from "../lexicon/base-of.ts"
import { fold } from "../text/fold.ts"
import type { Slot } from "../types.ts"
import { wordsOf } from "./words.ts"

/** English names, in the order of the table's columns; they are the norm of a colour. */
const names =
  "black white red blue green yellow orange purple pink brown grey beige gold silver".split(" ")

/** How each language begins its colour words, in the order of `names`; `/` parts alternatives. */
const table: Readonly<Record<string, string>> = {
  en: "black white red blue/navy/turquoise green/khaki/olive yellow =orange purple/violet/lilac pink brown grey/gray beige/cream =gold/golden =silver",
  de: "schwarz weiss =rot/=rote/=roten/=roter/=rotes/=rotem/weinrot/dunkelrot/hellrot/bordeaux blau/turkis/hellblau/dunkelblau/marineblau/himmelblau/petrol =grun/grune/hellgrun/dunkelgrun/oliv/khaki gelb/senfgelb =orange/orangef lila/violett rosa/pink/altrosa/hellrosa/fuchsia braun/hellbraun/dunkelbraun =grau/graue/hellgrau/dunkelgrau/anthrazit beige/creme gold silber",
  fr: "noir blanc rouge/bordeaux bleu/turquoise vert/=kaki jaune =orange violet rose/fuchsia marron/brun =gris/=grise/=grises/anthracite beige/=ecru =dore/=doree/=or argent",
  es: "negr blanc roj/granate/burdeos azul/celeste/turquesa verde/=caqui amarill naranja morad/violeta/lila =rosa/rosad/fucsia marron/=cafe =gris/grises beige dorad platead",
  it: "=nero/=nera/=neri/=nere bianc ross/bordeaux =blu/azzurr/celest/turches verd/=kaki giall arancion viola =rosa/fucsia marron =grigio/grigi/antracite beige/=ecru dorat/=oro argent",
  pt: "=preto/=preta/=pretos/=pretas branc vermelh/bordeaux/=grena azul/azuis/turquesa verde amarel laranja rox/lilas rosa/fucsia castanh/marrom cinza/cinzent =bege dourad prat",
  nl: "zwart =wit/=witte =rood/=rode/bordeaux/donkerrood blauw/donkerblauw/lichtblauw groen/donkergroen/lichtgroen =geel/=gele oranje paars =roze bruin grijs/grijze/donkergrijs/lichtgrijs/antraciet beige goud zilver",
  sv: "svart =vit/=vita/=vitt =rod/=roda/=rott =bla/=blaa/=blatt gron =gul/=gula/=gult orange lila rosa brun =gra/=graa/=gratt beige guld silver",
  da: "=sort/=sorte hvid =rod/=rode/=rodt =bla =gron/gronne/gront =gul/=gule/=gult orange lilla lyserod/=pink =brun/brune/brunt =gra beige guld solv",
  nb: "svart =hvit/=hvite =rod/=rode/=rodt =bla/=blatt =gronn/gronne/gront =gul/=gule/=gult oransje lilla rosa brun =gra/=gratt beige gull solv",
  fi: "musta/must valkoi punai sini/=sinist vihre kelta oranssi violet/lila =pinkki/=pinkin/vaaleanpun ruske harma beige/beesi kulta/kullan hopea",
  pl: "czarn =bialy/=biala/=biale/=bialym/bialego/bialej czerwon/bordow niebiesk/granatow/turkusow zielon =zolty/zolt pomaranczow fiolet rozow brazow szar/siw =bez/bezow zlot srebrn",
  cs: "cern =bily/=bila/=bile/=bilou/bileho cerven modr zelen zlut oranzov fialov ruzov hned =sedy/=seda/=sede/sediv bezov zlat stribrn",
  sk: "ciern =biely/biel cerven modr zelen zlt oranzov fialov ruzov hned =sivy/=siva/=sive/=sedy bezov zlat striborn/strieborn",
  hu: "fekete feher piros/voros =kek/=keket zold sarga narancs lila rozsaszin barna szurke bezs arany ezust",
  ro: "negr alb/=alba rosu/rosie/rosii albastr/bleumarin verde/verzi galben portocali mov/violet roz maro gri bej auri argintiu",
  tr: "siyah beyaz kirmizi/bordo mavi/lacivert yesil =sari/=sarisi/=sarili turuncu =mor/=moru pembe kahverengi =gri/=grisi bej altin gumus",
  ru: "черн бел красн/бордов/вишнев син/голуб/бирюзов зелен/салатов желт оранжев фиолет/сиренев розов коричнев/=шоколадный/=шоколадного =серый/=серая/=серое/=сером/=серую/=серых/=серым/серого/серой/серые бежев золот серебр",
  uk: "чорн біл червон син/блакит зелен жовт помаранчев/оранжев фіолет рожев коричнев =сірий/=сіра/сірого/сірої/сірі бежев золот срібл",
  bg: "черн/=черен =бял/бяла/бяло/бели червен =син/=синя/=синьо/=сини/=синия/=синьото/=синята зелен жълт оранжев лилав розов кафяв =сив/=сива/=сиво/=сиви бежов злат сребр",
  sr: "crn/црн =beo/bela/belo/beli/=бео/бела/бело crven/црвен plav/плав zelen/зелен =zut/zuta/zuti/=жут/жута narandzast/наранџаст ljubicast/љубичаст roze/розе/ruzicast braon/браон =siv/siva/sivi/=сив/сива =bez/беж zlatn/златн srebrn/сребрн",
  hr: "crn =bijel/bijel crven plav zelen =zut/zuta/zuti narancast ljubicast =roza/ruzicast smed =siv/siva/sivi =bez/bezn zlatn srebrn",
  el: "μαυρ ασπρ/λευκ κοκκιν μπλε/γαλαζι πρασιν κιτριν πορτοκαλι μωβ/μοβ ροζ καφε γκρι μπεζ χρυσ ασημ",
  he: "שחור לבן/לבנה =אדום/אדומה/אדומים כחול ירוק/ירוקה צהוב כתום סגול =ורוד/ורודה =חום/=חומה אפור =בז =זהב/זהוב כסף/כסוף",
  ar: "=اسود/سودا =ابيض/بيضا =احمر/حمرا/=عنابي/=نبيتي/=خمري =ازرق/زرقا/كحلي/=سماوي/=لبني/=تركواز =اخضر/خضرا/=زيتي =اصفر/صفرا برتقالي بنفسجي/موف وردي/زهري/=فوشي/=فوشيا =بني/=بنيه رمادي/رصاصي =بيج ذهبي فضي",
  fa: "مشكي/سياه سفيد قرمز =ابي/سرمه سبز =زرد نارنجي بنفش صورتي قهوه طوسي/خاكستري =كرم/=بژ طلايي نقره",
  ur: "كالا/كالي/كالے/سياه سفيد =لال/سرخ نيلا/نيلي/نيلے سبز/هرا/هري پيلا/پيلي نارنجي جامني گلابي بهورا/بهوري سرمئي بيج سنهرا چاندي",
  hi: "काल/kala/kali सफेद/सफ़ेद/safed लाल/=lal नील/neela/neeli हर/=hara/=hari पील/peela/peeli नारंगी बैंगनी/जामुनी गुलाबी/gulabi भूर/भूरा स्लेटी/ग्रे बेज सुनहर चांदी",
  bn: "কাল সাদা লাল নীল সবুজ হলুদ কমলা বেগুনি গোলাপি বাদামি ধূসর বেইজ সোনালি রুপালি",
  ta: "கருப்பு/கறுப்பு வெள்ளை சிவப்பு/சிகப்பு நீல பச்சை மஞ்சள் ஆரஞ்சு ஊதா இளஞ்சிவப்பு/பிங்க் பழுப்பு சாம்பல் பீஜ் தங்க வெள்ளி",
  th: "สีดำ สีขาว สีแดง สีน้ำเงิน/สีฟ้า/สีกรม สีเขียว สีเหลือง สีส้ม สีม่วง สีชมพู สีน้ำตาล สีเทา สีเบจ/สีครีม สีทอง สีเงิน",
  vi: "đen trắng đỏ xanh_dương/xanh_navy/xanh_lam xanh_lá vàng cam tím hồng nâu xám/màu_ghi màu_be màu_gold màu_bạc",
  id: "=hitam =putih =merah =biru/=navy =hijau =kuning =oranye/=jingga =ungu =pink cokelat/=coklat =abu =krem =emas =perak",
  ms: "=hitam =putih =merah =biru =hijau =kuning =oren/=jingga =ungu =pink =coklat/=perang kelabu krim =emas =perak",
  tl: "=itim/black =puti/white =pula/=red asul/blue berde/green dilaw/yellow kahel/=orange lila/violet rosas/pink kayumanggi/brown abo/grey/gray beige ginto pilak",
  sw: "nyeusi nyeupe nyekundu bluu kijani njano chungwa zambarau waridi kahawia kijivu beji dhahabu fedha",
  ko: "검정/검은/블랙/까만 흰/하얀/화이트/하양 빨간/빨강/레드 파란/파랑/블루/네이비/남색 초록/녹색/그린 노란/노랑/옐로 주황/오렌지 보라/퍼플 분홍/핑크 갈색/브라운 회색/그레이 베이지 골드/금색 실버/은색",
  ja: "黒/ブラック 白/ホワイト 赤/レッド 青/ブルー/紺/ネイビー 緑/グリーン 黄色/イエロー オレンジ 紫/パープル ピンク 茶色/ブラウン グレー/灰色 ベージュ ゴールド/金色 シルバー/銀色",
  zh: "黑色/黑的/黑款 白色/白的/白款 红色/红的/红款 蓝色/蓝的/藏青 绿色/绿的 黄色/黄的 橙色/橘色 紫色/紫的 粉色/粉红 棕色/咖啡色/褐色 灰色/灰的 米色/杏色 金色 银色",
}

interface Stem {
  text: string
  whole: boolean
  norm: string
}

// Vietnamese tells its colours from other words by the accents that folding takes away.
const unfolded = new Set(["ja", "zh", "ko", "th", "vi"])
// Articles and prepositions written together with the colour: بالأخضر, והכחול.
const clitics = /^(?:[وفبلك]?ال|لل|[וה]+|[בל])(?=.{2})/u
const longestEnding = 4
const stems = new Map<string, Stem[]>()

/** Colours named in a text, in the given languages; the norm is the English name. */
export function findColours(text: string, languages: readonly string[]): Slot[] {
  const bases = [...new Set(languages.map(baseOf))]
  return bases.flatMap((language) =>
    unfolded.has(language) ? findInside(text, language) : findWords(text, language),
  )
}

function findWords(text: string, language: string): Slot[] {
  return wordsOf(text).flatMap(({ folded, start, end }) => {
    const bare = folded.replace(clitics, "")
    const stem = stemsOf(language).find((one) => fits(one, folded) || fits(one, bare))
    return stem
      ? [{ type: "color", value: text.slice(start, end), norm: stem.norm, start, end }]
      : []
  })
}

function fits({ text, whole }: Stem, word: string): boolean {
  if (whole) return word === text
  return word.startsWith(text) && word.length - text.length <= longestEnding
}

function findInside(text: string, language: string): Slot[] {
  return stemsOf(language).flatMap(({ text: word, norm }) => {
    const start = text.toLowerCase().indexOf(word)
    if (start < 0) return []
    // An adjective takes its ending along: 青い, 빨간색.
    const ending = /^(?:色|い|색|的)/u.exec(text.slice(start + word.length))?.[0] ?? ""
    const end = start + word.length + ending.length
    return [{ type: "color", value: text.slice(start, end), norm, start, end }]
  })
}

function stemsOf(language: string): Stem[] {
  const ready = stems.get(language)
  if (ready) return ready
  const columns = (table[language] ?? "").split(" ")
  const made =
    columns.length < names.length
      ? []
      : columns.flatMap((column, index) =>
          column.split("/").map((written): Stem => ({
            text: unfolded.has(language)
              ? written.replaceAll("_", " ")
              : fold(written.replace("=", "")),
            whole: written.startsWith("="),
            norm: names[index] ?? "",
          })),
        )
  stems.set(language, made)
  return made
}
