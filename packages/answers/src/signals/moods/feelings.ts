/** Feelings that speak for a good mood. `hope` is looking forward, `trust` also help and safety. */
export const goodFeelings = [
  "love", "joy", "good", "beauty", "thanks", "hope", "trust", "win",
] as const // oxfmt-ignore

/** Feelings that speak for a bad one. `fail` is loss and trouble, `bore` also waste, `stop` forbids. */
export const badFeelings = [
  "bad", "anger", "insult", "swear", "disgust", "fear", "death", "fight", "sad", "pain", "fail",
  "crime", "bore", "stop",
] as const // oxfmt-ignore

/** Turns of speech that colour what stands beside them. */
export const turnsOfSpeech = ["not", "none", "why", "very", "yes"] as const

export const feelings = [...goodFeelings, ...badFeelings, ...turnsOfSpeech] as const

export type Feeling = (typeof feelings)[number]

/** How one language words every feeling, in forms as `FormReader` reads them. */
export type MoodWords = Readonly<Record<Feeling, string>>
