export { loadLexicon } from "./load-lexicon.ts"
export { offlineReader, type OfflineAnswer, type OfflineArticle } from "./reader.ts"
