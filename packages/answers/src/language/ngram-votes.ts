import { ngramTable } from "./ngram-table.ts"

/** What the letter groups of one script say about its languages. */
export interface NgramModel {
  languages: string[]
  /** Letter group → its log frequency by language; absent ones take the language's floor. */
  groups: Map<string, Float32Array>
  floors: Float32Array
}

/** How much a group of two, three and four letters counts. */
const weights = [0, 0, 0.3, 0.6, 0.6]
/** How much rarer than its rarest listed group a language's unlisted groups are taken to be. */
const unlisted = 1.5

const models = new Map<string, NgramModel>()

/** Reads a script's table, once and only when a text of that script comes. */
export function ngramModel(script: string): NgramModel | undefined {
  const ready = models.get(script)
  if (ready) return ready
  const tables = ngramTable[script]
  if (!tables) return undefined
  const languages = Object.keys(tables)
  const model: NgramModel = {
    languages,
    groups: new Map(),
    floors: new Float32Array(languages.length),
  }
  languages.forEach((language, index) => {
    const bars = (tables[language] ?? "").split("|")
    model.floors[index] = -(bars.length - 1) - unlisted
    bars.forEach((bar, rarity) => {
      for (const group of bar.split(" ")) if (group) note(model, group, index, -rarity)
    })
  })
  models.set(script, model)
  return model
}

function note(model: NgramModel, group: string, index: number, frequency: number): void {
  let row = model.groups.get(group)
  if (!row) {
    row = new Float32Array(model.languages.length).fill(Number.NaN)
    model.groups.set(group, row)
  }
  row[index] = frequency
}

/** Log-likelihood of the words in every language of the model. */
export function ngramVotes(words: readonly string[], model: NgramModel): Float32Array {
  const votes = new Float32Array(model.languages.length)
  for (const word of words)
    for (let length = 2; length <= 4; length++)
      for (let start = 0; start + length <= word.length; start++) {
        const row = model.groups.get(word.slice(start, start + length))
        if (!row) continue
        for (let index = 0; index < votes.length; index++) {
          const frequency = row[index] ?? Number.NaN
          const seen = Number.isNaN(frequency) ? (model.floors[index] ?? 0) : frequency
          votes[index] = (votes[index] ?? 0) + (weights[length] ?? 0) * seen
        }
      }
  return votes
}
