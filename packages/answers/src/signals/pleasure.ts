import { moodVector, type Mood, type MoodTrait } from "./mood.ts"

/** How much every trait of a mood speaks for a good one: a logistic regression, small enough to be read. */
export interface PleasureModel {
  bias: number
  weights: Readonly<Partial<Record<MoodTrait, number>>>
}

/** Log-odds that a text is in a good mood rather than in a bad one. */
export function pleasureOf(model: PleasureModel, text: string, mood: Mood): number {
  let odds = model.bias
  for (const [trait, value] of moodVector(text, mood)) odds += value * (model.weights[trait] ?? 0)
  return odds
}
