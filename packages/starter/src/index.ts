export type { IntentText, LocaleContent } from "./content.ts"
export {
  exampleFields,
  fieldKeys,
  fieldSpec,
  type FieldKey,
  type FieldKind,
  type FieldSpec,
  type PolicyFields,
  type PolicyValue,
  type WeekHours,
} from "./fields.ts"
export {
  intentIds,
  intentSpec,
  tradePacks,
  type Intent,
  type IntentId,
  type TradePack,
} from "./intents.ts"
export { contentLocaleOf, loadLocale, starterLocales } from "./load-locale.ts"
export { mergeStarter, type OwnArticle } from "./merge-starter.ts"
export { phrasingsOf, recogniseOwn, type Recognised } from "./recognise.ts"
export {
  articlesOf,
  starterArticles,
  starterId,
  unfilledFields,
  type SilentIntent,
  type StarterOptions,
} from "./starter-articles.ts"
export { policyProblems, type PolicyProblem } from "./policy-problems.ts"
