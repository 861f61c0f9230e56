import { fold } from "../text/fold.ts"

const ordinals: readonly (readonly string[])[] = [
  "1 first 1st former erste ersten erstes primero primera primer premier premiere primeiro primeira primo prima первый первое первая первую первыи первои birinci birincisi ilk ilki الاول الاولي اول पहला पहली पहले pertama 第一 第一个 第一項 一つ目 1つ目 最初 첫번째 1번 eerste pierwszy pierwsza pierwsze перший перша перше prvni prvy forsta forste πρωτο πρωτη thu nhat dau tien ข้อแรก อันแรก kwanza",
  "2 two second 2nd latter zweite zweiten zweites segundo segunda deuxieme second seconde secondo seconda второй второе вторая вторую второи ikinci ikincisi الثاني الثانيه ثاني दूसरा दूसरी दूसरे kedua 第二 第二个 第二項 二つ目 2つ目 두번째 2번 tweede drugi druga drugie другий друга друге druhy druha druhe andra anden andre δευτερο δευτερη thu hai ข้อสอง อันที่สอง pili pangalawa",
  "3 three third 3rd dritte dritten drittes tercero tercera tercer troisieme terceiro terceira terzo terza третий третье третья третью третии ucuncu ucuncusu الثالث الثالثه ثالث तीसरा तीसरी तीसरे ketiga 第三 第三个 第三項 三つ目 3つ目 세번째 3번 derde trzeci trzecia trzecie третій третя третє treti tredje τριτο τριτη thu ba ข้อสาม tatu pangatlo",
].map((words) => words.split(" "))

const numbered = /(?:^|[\s:：,，])(?:\d{1,2}\s?[.)、．:]|[①-⑨]|\(\d\)|[-•*])\s*/gu
const separators =
  /\s*(?:[,;/|、，；]|\bor\b|\boder\b|\bou\b|\bo\b|\bили\b|\bveya\b|\byoksa\b|\batau\b|أو|\bя\b|या|还是|或者|或|それとも|または|아니면|또는)\s*/giu
const longestChoice = 5
const words = /[\p{L}\p{N}\p{M}]+/gu

/** The option of the bot's last message that a short reply like "the second one" picks. */
export function chosenOption(reply: string, offer: string): string | undefined {
  const options = optionsOf(offer)
  if (options.length < 2) return undefined
  const folded = fold(reply)
  const said = folded.match(words) ?? []
  if (said.length > longestChoice) return undefined
  for (let index = 0; index < Math.min(options.length, ordinals.length); index++) {
    const names = ordinals[index] ?? []
    const named = said.some((word) => names.includes(word))
    const inside = names.some(
      (name) => name.length > 1 && /\P{ASCII}/u.test(name) && folded.includes(name),
    )
    if (named || inside) return options[index]
  }
  return undefined
}

function optionsOf(offer: string): string[] {
  const listed = clean(offer.split(numbered).slice(1))
  if (listed.length >= 2) return listed
  const quoted = clean(
    Array.from(offer.matchAll(/["“«「『]([^"”»」』]+)["”»」』]/gu), (match) => match[1] ?? ""),
  )
  if (quoted.length >= 2) return quoted
  const question = offer.split(/[:：]/u).at(-1) ?? offer
  return clean(question.split(separators))
}

function clean(parts: readonly string[]): string[] {
  return parts.map((part) => part.trim().replace(/[?？.。!]+$/u, "")).filter(Boolean)
}
