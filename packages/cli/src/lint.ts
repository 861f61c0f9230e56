import { lintArticles } from "@shopbell/answers"
import { readArticles } from "./read-input.ts"

interface LintOptions {
  kb: string
  json: boolean
}

/** `shopbell lint`: what to look at before publishing, one finding a line; 1 where there is any. */
export async function runLint({ kb, json }: LintOptions): Promise<number> {
  const articles = await readArticles(kb)
  const findings = lintArticles(articles, { today: new Date().toISOString().slice(0, 10) })
  for (const finding of findings) {
    const { rule, locale, articles: about, message } = finding
    process.stdout.write(
      json
        ? `${JSON.stringify(finding)}\n`
        : `${rule} (${locale}) ${about.join(", ")}: ${message}\n`,
    )
  }
  process.stderr.write(`${findings.length} findings in ${articles.length} texts\n`)
  return findings.length > 0 ? 1 : 0
}
