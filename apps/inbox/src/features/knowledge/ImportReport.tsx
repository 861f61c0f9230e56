import type { ImportReport as Report } from "@shopbell/protocol"
import { t } from "../../t.ts"

/** What a file would do, or did: counts first, then every row that cannot be imported and why. */
export function ImportReport({ report }: { report: Report }) {
  const { problems } = report
  return (
    <div class="report">
      <dl class="report-counts">
        <Count name={t("import.rows")} value={report.rows} />
        <Count name={t("import.created")} value={report.created} />
        <Count name={t("import.updated")} value={report.updated} />
        <Count name={t("import.unchanged")} value={report.unchanged} />
        <Count name={t("import.bad")} value={problems.length} bad={problems.length > 0} />
      </dl>
      <p class="quiet">
        {[
          t("import.encoding", { encoding: report.encoding }),
          report.delimiter && t("import.delimiter", { delimiter: visible(report.delimiter) }),
          report.locales.length > 0 &&
            t("import.localesFound", { locales: report.locales.join(", ") }),
        ]
          .filter(Boolean)
          .join(" · ")}
      </p>
      {problems.length === 0 ? (
        <p class="notice notice-good">
          <span>{t("import.clean")}</span>
        </p>
      ) : (
        <div class="report-table" tabIndex={0} role="region" aria-label={t("import.problemsLabel")}>
          <table>
            <thead>
              <tr>
                <th scope="col">{t("import.line")}</th>
                <th scope="col">{t("import.column")}</th>
                <th scope="col">{t("import.message")}</th>
              </tr>
            </thead>
            <tbody>
              {problems.map((problem, index) => (
                <tr key={index}>
                  <td class="number">{problem.line}</td>
                  <td>{problem.column ? <code>{problem.column}</code> : "–"}</td>
                  <td>{problem.message}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </div>
  )
}

function Count({ name, value, bad }: { name: string; value: number; bad?: boolean }) {
  return (
    <div class="report-count" data-bad={bad}>
      <dt>{name}</dt>
      <dd class="number">{value}</dd>
    </div>
  )
}

const visible = (delimiter: string) => (delimiter === "\t" ? "⇥" : delimiter)
