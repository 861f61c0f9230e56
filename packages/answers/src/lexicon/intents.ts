import { conceptIndex, conceptNames } from "./concepts.ts"

/**
 * What a shopper wants, read from the concepts together, the same in every language. A rule is
 * `weight concept&concept&!absent`; alternatives are separated by blanks inside one weight.
 */
const rules: Readonly<Record<string, readonly string[]>> = {
  track: [
    "10 where&order where&parcel where&item track notyet&arrive&!refund&!money&!login&!password late&parcel late&order late&arrive late&ship",
    "9 parcel&notyet parcel&wait order&wait item&notyet&!wrong order&notyet&!wrong parcel&neg&arrive&!defect&!broken&!misfit order&neg&arrive&!defect&!broken&!misfit item&neg&arrive&!defect&!broken&!misfit&!missing&!wrong lost&parcel",
    "7 neg&arrive&!refund&!money&!coupon&!paybrand&!defect&!broken&!misfit notyet&get&!refund&!money late&!refund&!howlong where&ship dispatch&notyet",
    "8 stuck&parcel&!chilled delivered&neg delivered&notyet delivered&lost courier&notyet courier&neg&arrive",
    "6 stuck&!broken&!chilled",
    "5 when&arrive",
  ],
  stuck: ["10 stuck&!broken&!chilled", "4 track&neg"],
  notReceived: [
    "10 delivered&neg delivered&notyet delivered&lost",
    "8 lost&parcel lost&order lost",
    "4 parcel&notyet parcel&neg&arrive",
  ],
  deliveryTime: [
    "10 howlong&ship howlong&arrive&!money days&arrive&!sendback&!stuck&!defect&!broken days&ship&!sendback&!stuck when&ship",
    "7 howlong&days&!sendback&!refund&!warranty&!expiry",
    "9 howlong&wait&!sendback&!refund&!money&!exchange&!stuck&!repair",
    "8 when&arrive&!money howlong&parcel howlong&order days&parcel&!stuck howlong&dispatch soon&arrive soon&ship weekday&arrive weekday&ship weekday&parcel",
  ],
  shipWhen: [
    "10 when&dispatch howlong&dispatch days&dispatch&!sendback dispatch&notyet",
    "6 dispatch&soon dispatch",
  ],
  shippingCost: [
    "10 postage&!sendback&!exchange howmuch&ship&!sendback free&ship&!sendback howmuch&dispatch&!sendback",
    "9 pay&ship&!sendback&!paybrand&!method pay&dispatch&!sendback&!paybrand&!method",
    "7 howmuch&arrive",
  ],
  returnFee: [
    "10 sendback&postage sendback&whopays sendback&free sendback&howmuch sendback&pay",
    "8 exchange&whopays exchange&postage",
    "6 postage&whopays",
  ],
  return: ["9 sendback&!refund", "6 sendback", "5 dontwant&arrive dontwant&get"],
  returnWindow: [
    "10 sendback&days&!money&!refund&!notyet sendback&howlong&!money&!refund sendback&when&!money&!refund",
    "5 days&get&!arrive",
  ],
  refundStatus: [
    "10 refund&when refund&notyet refund&howlong refund&wait refund&where refund&days refund&neg refund&late money&sendback&notyet money&sendback&when",
    "9 sendback&notyet&days sendback&notyet&wait sendback&late&wait",
    "8 refund&!sendback refund&money&!twice&!pay refund&get&!twice refund&soon money&notyet money&wait&!pay",
    "7 money&when&!pay money&howlong&!pay money&days&!pay",
    "5 refund money&neg&get",
  ],
  cancel: [
    "10 cancel",
    "7 dontwant&!sendback&!arrive&!get&!amend",
    "5 dontwant&order&!amend dontwant&dispatch",
  ],
  changeAddress: [
    "10 address&wrong address&change address&elsewhere elsewhere&ship elsewhere&dispatch elsewhere&arrive",
    "6 address elsewhere",
  ],
  payMethods: [
    "9 pay&how&!fail&!neg&!refund&!sendback&!postage&!ship&!twice&!coupon&!whopays&!currency",
    "10 pay&method&!currency pay&paybrand&!postage&!twice pay&which&!postage&!ship&!coupon&!currency",
    "10 paybrand&method&!fail&!twice",
    "8 paybrand&!fail&!twice&!postage",
    "5 method",
  ],
  payFail: [
    "10 pay&fail paybrand&fail",
    "8 twice&pay twice&paybrand twice&money",
    "6 pay&neg&!refund&!postage pay&why",
  ],
  doubleCharge: ["10 twice&pay twice&money twice&paybrand", "7 twice"],
  couponFail: ["10 coupon&fail coupon&neg coupon&wrong", "5 coupon&why"],
  couponUse: ["9 coupon&how coupon&where", "7 coupon&!fail&!neg"],
  bargain: ["9 discount&!coupon&!sendback", "6 discount"],
  pricedrop: ["10 pricedrop"],
  damaged: [
    "10 broken&parcel broken&arrive broken&item broken&get",
    "9 defect&item",
    "9 broken&!defect&!misfit",
    "8 broken&!defect",
    "6 defect",
  ],
  quality: ["9 defect", "5 broken&item broken"],
  wrongItem: [
    "10 wrong&item wrong&arrive&!address wrong&get wrong&dispatch&!address&!elsewhere",
    "8 wrong&color wrong&ship&!address&!elsewhere&!postage&!change",
    "8 wrong&parcel&!address",
    "6 wrong&order&!address",
  ],
  missingItem: ["10 missing", "6 neg&gift&get"],
  sizeExchange: [
    "10 size&exchange misfit&exchange misfit&size misfit&sendback",
    "9 misfit&!broken&!compatible",
    "6 misfit",
    "7 size&change size&wrong",
  ],
  sizePick: [
    "10 size&which&!wrong&!compatible size&how&!wrong&!compatible",
    "7 size&!exchange&!misfit&!compatible",
    "6 misfit&!exchange&!sendback&!change",
  ],
  exchange: [
    "9 exchange&!dontwant&!wrong&!currency",
    "8 exchange&!dontwant&!currency",
    "6 exchange&!currency",
    "6 misfit",
    "5 change&item change&color",
  ],
  invoice: ["10 invoice&!paybrand&!whopays", "6 invoice&!whopays&!method", "4 company"],
  stock: ["10 stock&!person&!misfit&!paybrand&!diet&!contact&!advice", "5 stock"],
  preorder: ["10 preorder"],
  customs: ["10 customs"],
  abroad: ["10 abroad&ship abroad&dispatch abroad&arrive", "7 abroad&!compatible&!currency"],
  remote: ["10 remote"],
  carrier: [
    "10 courier&which&!delivered&!notyet courier&ship&!late&!delivered&!notyet&!neg",
    "6 courier&!delivered&!notyet",
  ],
  warranty: ["10 warranty"],
  repair: ["10 repair"],
  genuine: ["10 genuine"],
  material: ["9 material&!diet&!cruelty", "6 material"],
  colorDiff: ["9 color&wrong", "4 color"],
  howto: [
    "9 howto&!track&!sendback&!refund&!cancel&!coupon&!points&!account&!password&!login&!member",
    "5 howto",
  ],
  points: ["10 points"],
  member: ["10 member&!points", "6 member"],
  login: ["10 login&fail&!pay login&neg&!pay", "8 login"],
  password: ["10 password&!pay", "6 password"],
  deleteAccount: ["10 delete&account", "5 account&cancel"],
  changePhone: ["10 phone&change", "3 phone"],
  account: ["5 account&!delete", "4 email&!contact"],
  gift: ["10 gift&!missing"],
  wholesale: ["10 wholesale"],
  review: ["10 review&!color&!size", "6 review"],
  hours: [
    "10 hours&!broken&!sendback&!expiry",
    "9 person&when&!arrive&!notyet&!refund&!order",
    "7 weekday&!arrive&!ship&!dispatch&!parcel&!get&!offtopic&!track&!soon",
    "5 hours",
  ],
  store: ["9 store"],
  pickup: ["10 pickup"],
  privacy: ["10 privacy"],
  newsletter: ["10 newsletter"],
  install: ["9 install&!compatible", "6 install"],
  changeOrder: [
    "10 amend&order&!address&!pickup&!store&!cancel&!missing&!coupon&!gift&!invoice&!pay&!sendback&!wholesale&!buy",
    "9 amend&!address&!elsewhere&!pickup&!store&!account&!cancel&!missing&!coupon&!discount&!gift&!invoice&!pay&!points&!sendback&!wholesale&!buy&!login",
    "9 change&order&!address&!elsewhere&!phone&!email&!account&!cancel&!dontwant&!pay&!paybrand&!invoice&!sendback&!refund&!wrong&!broken&!defect&!misfit&!arrive&!get&!track&!ship&!advice",
    "8 change&order&wrong&!address&!elsewhere&!size&!color&!exchange&!arrive&!get&!ship&!parcel&!refund&!sendback&!pay",
  ],
  advice: [
    "10 advice&!size&!misfit&!courier&!address&!exchange&!method&!paybrand&!coupon&!ship&!pickup&!stock&!compatible&!complain&!member&!offtopic&!person&!pricedrop&!refund&!points&!weekday&!dispatch&!days",
    "6 advice&!size&!offtopic",
  ],
  contact: [
    "10 contact&!change&!track&!wrong&!login&!password&!newsletter&!delete&!coupon&!paybrand&!courier&!hours&!complain&!neg&!refund",
    "6 contact&!change",
  ],
  crueltyFree: ["10 cruelty"],
  shelfLife: [
    "10 expiry&!coupon&!discount&!points&!member&!paybrand&!pay&!refund&!sendback&!login&!password&!gift&!warranty&!customs",
    "7 expiry&warranty",
  ],
  diet: ["10 diet&!cruelty", "6 diet"],
  currency: [
    "10 currency&!twice&!refund&!sendback&!postage&!ship&!coupon&!discount&!pricedrop&!free&!gift&!points&!whopays&!customs&!fail&!offtopic",
    "6 currency&!twice&!refund&!offtopic",
  ],
  placeOrder: [
    "9 buy&!cancel&!sendback&!refund&!exchange&!fail&!stock&!preorder&!amend&!change&!track&!notyet&!late&!wholesale&!gift&!coupon&!discount&!method&!delete&!advice&!dontwant&!wrong&!size&!store&!login&!account&!newsletter&!repair&!arrive&!when&!howlong&!compatible&!currency&!diet&!abroad",
    "9 buy&how&!cancel&!sendback&!refund&!exchange&!fail&!coupon&!gift&!address&!newsletter&!delete&!account&!login&!late&!stock&!preorder&!wholesale&!currency&!advice&!abroad",
    "6 buy&!dontwant&!cancel&!coupon&!fail",
  ],
  chilled: ["10 chilled&!broken&!defect", "8 chilled&!arrive&!get&!parcel", "6 chilled"],
  compatible: [
    "10 compatible&!defect&!fail&!broken&!misfit&!coupon&!paybrand&!method&!parcel&!sendback&!wrong&!expiry&!refund&!exchange&!material",
    "6 compatible&!coupon&!paybrand&!parcel",
  ],
  person: ["9 person"],
  complaint: ["9 complain", "7 insult"],
  thanks: ["5 thanks"],
  hello: ["5 hello"],
  bye: ["5 bye"],
  offtopic: ["9 offtopic"],
}

interface Rule {
  intent: number
  /** Between 0 and 1. */
  weight: number
  /** Concepts that must be there and such that must not, a bit each. */
  present: Int32Array
  absent: Int32Array
}

const bitsOf = (concepts: Iterable<number>) => {
  const bits = new Int32Array(Math.ceil(conceptNames.length / 32))
  for (const concept of concepts)
    bits[concept >> 5] = (bits[concept >> 5] ?? 0) | (1 << (concept & 31))
  return bits
}

export const intentNames: readonly string[] = Object.keys(rules)

const parsed: readonly Rule[] = Object.values(rules).flatMap((lines, intent) =>
  lines.flatMap((line) => {
    const [weight = "0", ...patterns] = line.split(" ")
    return patterns.map((pattern) => parseRule(intent, Number(weight), pattern))
  }),
)

function parseRule(intent: number, weight: number, pattern: string): Rule {
  const present: number[] = []
  const absent: number[] = []
  for (const part of pattern.split("&")) {
    const isAbsent = part.startsWith("!")
    const index = conceptIndex.get(isAbsent ? part.slice(1) : part)
    if (index === undefined) throw new Error(`Unknown concept in an intent rule: ${pattern}`)
    ;(isAbsent ? absent : present).push(index)
  }
  return { intent, weight: weight / 10, present: bitsOf(present), absent: bitsOf(absent) }
}

function holds({ present, absent }: Rule, said: Int32Array): boolean {
  for (let at = 0; at < said.length; at++) {
    const bits = said[at] ?? 0
    const needed = present[at] ?? 0
    if ((bits & needed) !== needed || (bits & (absent[at] ?? 0)) !== 0) return false
  }
  return true
}

/** The weight (0–1) of every intent that the concepts speak for; weak seconds are left out. */
export function inferIntents(concepts: ReadonlySet<number>): Map<number, number> {
  const found = new Map<number, number>()
  let best = 0
  const said = bitsOf(concepts)
  for (const rule of parsed) {
    if (!holds(rule, said)) continue
    const { weight } = rule
    if (weight > (found.get(rule.intent) ?? 0)) found.set(rule.intent, weight)
    if (weight > best) best = weight
  }
  for (const [intent, weight] of found) if (weight < 0.55 * best) found.delete(intent)
  return found
}

/** What may help with a wish that a shop has no article for: how a code is used, when one does not work. */
const nextBest: Readonly<Record<string, string>> = {
  couponFail: "couponUse",
  couponUse: "couponFail",
  login: "password",
  password: "login",
  quality: "damaged warranty",
  damaged: "quality",
  sizeExchange: "exchange",
  notReceived: "track",
  stuck: "track",
  shipWhen: "deliveryTime",
  doubleCharge: "payFail",
  missingItem: "wrongItem",
  remote: "abroad",
}

const nextBestOf: ReadonlyMap<number, readonly number[]> = new Map(
  Object.entries(nextBest).map(([name, others]) => [
    intentNames.indexOf(name),
    others.split(" ").map((other) => intentNames.indexOf(other)),
  ]),
)

/** The intents whose articles come nearest to an intent that no article is about. */
export function nextBestIntents(intent: number): readonly number[] {
  return nextBestOf.get(intent) ?? []
}

const notAboutShop = new Set(["person", "complaint", "thanks", "hello", "bye", "offtopic"])

/** True for what a shop's articles can answer; small talk, moods and the weather are none of it. */
export function isShopIntent(intent: number): boolean {
  return !notAboutShop.has(intentNames[intent] ?? "")
}
