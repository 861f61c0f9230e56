// Short lines of these are taken for one another; a lexicon of the kin may understand them.
const families = [
  ["ru", "uk", "bg", "sr"],
  ["id", "ms"],
  ["ar", "fa", "ur"],
  ["nb", "da", "sv"],
  ["cs", "sk", "pl"],
  ["hr", "sr"],
  ["es", "pt", "it"],
  ["nl", "de"],
]

/** Other languages whose lexicons are worth a look where the language's own finds nothing. */
export function kinOf(language: string): string[] {
  return families
    .filter((family) => family.includes(language))
    .flat()
    .filter((kin) => kin !== language)
}
