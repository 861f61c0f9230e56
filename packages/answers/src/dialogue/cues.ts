import { eastAsia } from "./cues/east-asia.ts"
import { furtherEurope } from "./cues/further-europe.ts"
import { germanic } from "./cues/germanic.ts"
import { romance } from "./cues/romance.ts"
import { slavic } from "./cues/slavic.ts"
import { southAsia } from "./cues/south-asia.ts"
import { westAsiaAfrica } from "./cues/west-asia-africa.ts"

/**
 * Little words that tie a message to the ones before it, by language. Phrases are separated by commas
 * and written folded (no accents); a final `*` stands for the rest of a word.
 *
 * - `and`: opens a follow-up ("and in blue?", "what about …")
 * - `it`: points back ("that", "them")
 * - `yes`: takes what was offered, or what was said ("alright")
 * - `fix`: takes back what was said ("sorry, I meant …")
 * - `other`: opens another matter ("by the way")
 * - `have`: asks whether there is any ("do you have …", "any left")
 * - `able`: asks whether something can be done ("is that still possible?")
 * - `again`: wants the same once more ("can you resend it?", "a new one")
 * - `even`: asks the same under another condition ("even if it has left?")
 * - `too`: asks the same of one more thing ("the battery too?")
 */
export interface Cues {
  have: string
  and: string
  it: string
  yes: string
  fix: string
  other: string
  able: string
  again: string
  even?: string
  too?: string
}

export const cuesByLanguage: Readonly<Record<string, Cues>> = {
  ...germanic,
  ...romance,
  ...slavic,
  ...furtherEurope,
  ...westAsiaAfrica,
  ...southAsia,
  ...eastAsia,
}
