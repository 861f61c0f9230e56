/**
 * What shoppers write in Latin letters on a page in other letters: English above all, then what is spoken next
 * door or was learned at school. In nats beside a page's own vote.
 */
export const englishVote = 4

const alsoWritten: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  ar: { fr: 2, es: 1, tr: 1, de: 0.5 },
  he: { fr: 1.5, es: 1 },
  fa: { tr: 1, de: 1 },
  el: { de: 1.5, it: 1, fr: 1 },
  ru: { de: 1, fr: 0.5 },
  uk: { pl: 2, de: 1, ro: 0.5 },
  bg: { ro: 1.5, de: 1.5, tr: 1 },
  mk: { sr: 2, hr: 1 },
  be: { pl: 2 },
  kk: { tr: 1 },
  ka: { tr: 1 },
  zh: { fr: 0.5, ms: 0.5, id: 0.5 },
  ja: { pt: 0.5, vi: 0.5 },
  ko: { vi: 0.5 },
  th: { de: 0.5, ms: 0.5 },
}

/** How likely other languages are in Latin letters where the page has none. */
export function latinOn(page: string): Iterable<readonly [language: string, vote: number]> {
  return [["en", englishVote] as const, ...Object.entries(alsoWritten[page] ?? {})]
}
