import { baseOf } from "../lexicon/base-of.ts"
import {
  notJapanese,
  notSimplified,
  notTraditional,
  onlyJapanese,
  onlySimplified,
  onlyTraditional,
} from "./han-letters.ts"
import type { LanguagePriors } from "./detect.ts"

/** Who writes in Chinese characters. */
const writers = ["zh-Hans", "zh-Hant", "ja"] as const
type Writer = (typeof writers)[number]
type Votes = Record<Writer, number>

// In nats, as in detect.ts. A character that a language does not have is a slip of the keyboard at best.
const strangerVote = -4
const kanaVote = 3
const chineseWordVote = -4
const japaneseWordVote = 3
const pageVote = 4
const browserVote = 1
const historyVote = 5
const traditionalVote = -0.5
/** Japanese without a single kana is rare, but where page or chat are Japanese. */
const japaneseVote = -2.5

// Words Chinese sentences are held together by. Japanese has some of the characters, never alone.
const chineseWords =
  /[的了吗嗎我你您她这這么麼没沒呢吧啊嘛咋哪谁誰给給还還很把]|怎|什|多少|可以|可不|能不|不能|幾時|几时|為何|为何|請問|请问|哪裡|是不是|有沒|有没|想要|想換|想退|想买|想買|[收送寄]到|退款|退貨|退货|發貨|发货/gu
// What Japanese shoppers and nobody in China or Taiwan would write.
const japaneseWords =
  /返品|返金|返送|注文|在庫|送料|領収|番号|発送|支払|請求書|無料|未着|荷物|料金|代引|割引|問合|見積|納期|配達|宅配|会員|受取|手数料|宛名|宛先|追跡|初期不良|保証書|中古|品切|欠品|取扱|取寄|到着|遅延|状況|届|誤送|再送|日時指定|営業|定休|入荷|予定|予約|速達|正規品|佐川|試着|寸法|採寸|交換希望|変更/gu

const unwritten: ReadonlyMap<string, readonly Writer[]> = new Map(
  (
    [
      [onlyJapanese, ["zh-Hans", "zh-Hant"]],
      [onlySimplified, ["zh-Hant", "ja"]],
      [onlyTraditional, ["zh-Hans", "ja"]],
      [notSimplified, ["zh-Hans"]],
      [notTraditional, ["zh-Hant"]],
      [notJapanese, ["ja"]],
    ] satisfies [string, Writer[]][]
  ).flatMap(([letters, strangers]) =>
    Array.from(letters, (letter) => [letter, strangers] as const),
  ),
)
const kana = /[\p{Script=Hiragana}\p{Script=Katakana}]/gu
const asian = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u

/** Chinese in one of its scripts, or Japanese: by the characters, the words, and who writes on such a page. */
export function languageOfHan(text: string, priors: LanguagePriors): string {
  const votes = votesOf(text)
  const last = priors.history?.findLast((earlier) => asian.test(earlier))
  const before = last === undefined ? undefined : likeliest(votesOf(last))
  if (priors.page !== undefined) lean(votes, priors.page, pageVote)
  if (before) lean(votes, before, historyVote)
  if (before === "ja" || baseOf(priors.page ?? "") === "ja") votes.ja -= japaneseVote
  for (const language of priors.browser ?? []) lean(votes, language, browserVote)
  const shop = new Set(priors.shop?.map(writerOf))
  for (const writer of writers) if (shop.has(writer)) votes[writer] += browserVote
  const among = priors.among?.map(baseOf)
  return likeliest(votes, (writer) => !among || among.includes(baseOf(writer)))
}

function votesOf(text: string): Votes {
  const votes: Votes = { "zh-Hans": 0, "zh-Hant": traditionalVote, ja: japaneseVote }
  for (const letter of text)
    for (const stranger of unwritten.get(letter) ?? []) votes[stranger] += strangerVote
  votes.ja += count(text, kana) * kanaVote
  votes.ja += count(text, chineseWords) * chineseWordVote
  votes.ja += count(text, japaneseWords) * japaneseWordVote
  return votes
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0
}

function lean(votes: Votes, language: string, vote: number): void {
  const writer = writerOf(language)
  if (writer) votes[writer] += vote
}

/** `zh-TW` → `zh-Hant`; undefined for a language with other letters. */
function writerOf(language: string): Writer | undefined {
  const base = baseOf(language)
  if (base === "ja") return "ja"
  if (base !== "zh") return undefined
  return /hant|tw|hk|mo/i.test(language) ? "zh-Hant" : "zh-Hans"
}

function likeliest(votes: Votes, isAllowed: (writer: Writer) => boolean = () => true): Writer {
  let best: Writer | undefined
  for (const writer of writers)
    if (isAllowed(writer) && (best === undefined || votes[writer] > votes[best])) best = writer
  return best ?? "zh-Hans"
}
