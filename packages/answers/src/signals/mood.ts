import { baseOf } from "../lexicon/base-of.ts"
import { fold } from "../text/fold.ts"
import { FormReader } from "./form-reader.ts"
import { badFeelings, feelings, goodFeelings, type Feeling } from "./moods/feelings.ts"
import { moodWords, sisters } from "./moods/registry.ts"

/** What a text says of its writer's mood, as traits with how strongly they show. */
export type Mood = ReadonlyMap<MoodTrait, number>

type Sided = (typeof goodFeelings)[number] | (typeof badFeelings)[number]

/** A feeling, one that is denied ("not good"), or a sign beside the words. */
export type MoodTrait = Feeling | `not ${Sided}` | Sign

type Sign = "happy face" | "sad face" | "asks" | "exclaims" | "dialogue" | "trails off" | Length
type Length = "curt" | "short" | "medium" | "long"

const sides: ReadonlySet<Feeling> = new Set<Feeling>([...goodFeelings, ...badFeelings])
const sidedNames: ReadonlySet<string> = sides
const good: ReadonlySet<string> = new Set(goodFeelings)
const happyFaces = /[😀😃😄😁😆😊🙂😍🥰😘🤩😂👍👏🙌❤💕💖🎉✨🙏😎💯😋😉🔥💪🤗😻🥳]|:-?[)D]|<3/gu
const sadFaces = /[😡😠🤬😤😞😢😭😒😣😖😩😫🙁☹👎💔🤮🤢😱🙄😓😔😥😰🥺😑😐]|:-?\(/gu
/** A denial colours this many words after it. */
const denialReach = 3
const manyGood = 3
/** Who writes more has said how they feel. */
const longestRead = 600

const readers = new Map<string, FormReader<Feeling> | undefined>()

/** Feelings and signs of mood in a text; `language` decides which words are known. */
export function moodOf(text: string, language: string): Mood {
  const found = readerFor(text, baseOf(language))?.read(text.slice(0, longestRead)) ?? []
  const denials = found.filter(({ name }) => name === "not" || name === "none")
  const traits = new Map<MoodTrait, number>()
  for (const { at, name: feeling } of found) {
    const isDenied = denials.some((denial) => at > denial.at && at - denial.at <= denialReach)
    const trait = isDenied && isSided(feeling) && feeling !== "stop" ? denied(feeling) : feeling
    traits.set(trait, (traits.get(trait) ?? 0) + 1)
  }
  const faces = { "happy face": text.match(happyFaces), "sad face": text.match(sadFaces) } as const
  if (faces["happy face"]) traits.set("happy face", faces["happy face"].length)
  if (faces["sad face"]) traits.set("sad face", faces["sad face"].length)
  return traits
}

/** True where a text is full of praise and of nothing else: "good agent, good manners, good for everything". */
export function isPraise(mood: Mood): boolean {
  let praises = 0
  for (const [trait, count] of mood) {
    if (good.has(trait) || trait === "happy face") praises += count
    else if (isSided(trait) || trait.startsWith("not ")) return false
  }
  return praises >= manyGood
}

/** Feelings that everyday shop talk is not made of: "when", "late" and "stop" alone are no mood. */
export function isMoody(mood: Mood): boolean {
  for (const trait of mood.keys()) if (!everyday.has(trait)) return true
  return false
}

const everyday: ReadonlySet<MoodTrait> = new Set<MoodTrait>([
  "hope", "trust", "thanks", "fail", "stop", "crime", "not", "none", "why", "very", "yes", "win",
  "not hope", "not trust", "not thanks", "not fail", "not crime", "not win", "good", "not good",
]) // oxfmt-ignore

/** All traits in the order of the model's weights. */
export const moodTraits: readonly MoodTrait[] = [
  ...feelings,
  ...goodFeelings.map(denied),
  ...badFeelings.map(denied),
  "happy face", "sad face", "asks", "exclaims", "dialogue", "trails off",
  "curt", "short", "medium", "long",
] // oxfmt-ignore

/** A mood and the shape of its text as the model of pleasure reads them, trait by trait. */
export function moodVector(text: string, mood: Mood): Map<MoodTrait, number> {
  const vector = new Map<MoodTrait, number>()
  for (const [trait, count] of mood) vector.set(trait, damped(count))
  if (/[?？؟;]/u.test(text)) vector.set("asks", 1)
  if (/[!！]/u.test(text)) vector.set("exclaims", 1)
  if (/^\s*-/u.test(text)) vector.set("dialogue", 1)
  if (/\.\.\.|…/u.test(text)) vector.set("trails off", 1)
  vector.set(lengthOf(text), 0.5)
  return vector
}

function lengthOf(text: string): Length {
  if (text.length < 20) return "curt"
  if (text.length < 45) return "short"
  return text.length < 90 ? "medium" : "long"
}

function damped(count: number): number {
  return 1 + 0.7 * Math.log(count)
}

function denied(feeling: Sided): `not ${Sided}` {
  return `not ${feeling}`
}

function isSided(trait: MoodTrait): trait is Sided {
  return sidedNames.has(trait)
}

/**
 * Without its marks Vietnamese says "marry" and "curse" alike, so they are left off only where the writer leaves them
 * off.
 */
const keepsMarks: ReadonlySet<string> = new Set(["vi"])

function readerFor(text: string, language: string): FormReader<Feeling> | undefined {
  const isMarked = keepsMarks.has(language) && fold(text) !== text.toLowerCase()
  const key = isMarked ? `${language}, marked` : language
  if (readers.has(key)) return readers.get(key)
  const sister = sisters[language]
  const lists = [moodWords[language], sister === undefined ? undefined : moodWords[sister]].flatMap(
    (words) => feelings.map((feeling) => [feeling, words?.[feeling] ?? ""] as const),
  )
  const spell = isMarked ? (line: string) => line.normalize("NFC").toLowerCase() : fold
  const isKnown = lists.some(([, forms]) => forms !== "")
  const reader = isKnown ? new FormReader(lists, spell) : undefined
  readers.set(key, reader)
  return reader
}
