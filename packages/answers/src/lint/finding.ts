export type LintRule =
  | "contradiction"
  | "unfilled"
  | "missing-locale"
  | "near-duplicate"
  | "expired"

/** Something a merchant should look at before publishing. Never an error: publishing goes on. */
export interface Finding {
  rule: LintRule
  locale: string
  /** The articles it is about. */
  articles: string[]
  /** In one English sentence, with what was found. */
  message: string
}
