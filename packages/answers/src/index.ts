export { ask } from "./ask.ts"
export { compilePack } from "./compile/compile.ts"
export { detectLanguage, type LanguagePriors } from "./language/detect.ts"
export { planSegments } from "./pack/plan.ts"
export { offlineArticles } from "./offline/articles.ts"
export { openSegment, type Segment } from "./pack/segment.ts"
export type {
  Answer,
  AnswerPart,
  ArticleInput,
  AskContext,
  Author,
  Candidate,
  CompiledPack,
  CompileOptions,
  CompileProgress,
  Decision,
  HistoryMessage,
  KnownSlot,
  OfferedOption,
  PackManifest,
  SegmentRef,
  Signals,
  Slot,
} from "./types.ts"
export { findSlots } from "./slots/find.ts"
export type { Finding, LintRule } from "./lint/finding.ts"
export { lintArticles } from "./lint/lint.ts"
export { openWordVectors, type WordVectors } from "./vectors/word-vectors.ts"
