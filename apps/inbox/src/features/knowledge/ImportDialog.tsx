import { useSignal } from "@preact/signals"
import type { ImportFormat, ImportReport as Report, Progress } from "@shopbell/protocol"
import { Dialog } from "../../parts/Dialog.tsx"
import { UploadIcon } from "../../parts/icons.tsx"
import { Problem } from "../../parts/states.tsx"
import { useAttempt } from "../../parts/use-attempt.ts"
import { t } from "../../t.ts"
import { isLocale } from "./draft.ts"
import { formatOf, formats, type ImportSettings, type Imported } from "./import-file.ts"
import { ImportReport } from "./ImportReport.tsx"
import { ProgressBar } from "./ProgressBar.tsx"

const formatNames: Record<ImportFormat, string> = {
  jsonl: "JSONL",
  csv: "CSV",
  markdown: "Markdown",
}

/** From a file to articles: pick it, see what it would do, then do it. */
export function ImportDialog(props: {
  defaultLocale: string
  onImport: (
    file: File,
    settings: ImportSettings,
    onProgress: (progress: Progress) => void,
  ) => Promise<Imported>
  onClose: () => void
}) {
  const file = useSignal<File | null>(null)
  const format = useSignal<ImportFormat | null>(null)
  const locale = useSignal(props.defaultLocale)
  const report = useSignal<Report | null>(null)
  const refused = useSignal<string | null>(null)
  const progress = useSignal<Progress | null>(null)
  const { busy, error, run } = useAttempt()
  const done = report.value !== null && !report.value.dryRun && refused.value === null

  function pick(picked: File | undefined) {
    if (!picked) return
    file.value = picked
    format.value = formatOf(picked.name)
    report.value = null
    refused.value = null
    if (format.value) void go(true)
  }

  const go = (dryRun: boolean) =>
    run(async () => {
      if (!file.value || !format.value) return
      progress.value = null
      refused.value = null
      const settings = {
        format: format.value,
        locale: locale.value.trim(),
        dryRun,
        skipBad: !dryRun && (report.value?.problems.length ?? 0) > 0,
      }
      const result = await props.onImport(file.value, settings, (step) => (progress.value = step))
      report.value = result.report ?? report.value
      if (!result.ok) refused.value = result.error
    })

  const stale = () => (report.value = null)
  const ready = file.value !== null && format.value !== null && isLocale(locale.value.trim())
  return (
    <Dialog wide title={t("import.title")} onClose={props.onClose}>
      <p class="quiet">{t("import.lead")}</p>
      {!done && <FilePicker file={file.value} onPick={pick} />}
      {file.value && !done && (
        <div class="two-fields">
          <label class="field">
            <span>{t("import.format")}</span>
            <select
              value={format.value ?? ""}
              onChange={({ currentTarget }) => {
                format.value = formats.find((one) => one === currentTarget.value) ?? null
                stale()
              }}
            >
              {format.value === null && <option value="" />}
              {formats.map((one) => (
                <option key={one} value={one}>
                  {formatNames[one]}
                </option>
              ))}
            </select>
            {format.value === null && <small>{t("import.unknownFormat")}</small>}
          </label>
          <label class="field">
            <span>{t("import.locale")}</span>
            <input
              value={locale}
              maxLength={35}
              onInput={({ currentTarget }) => {
                locale.value = currentTarget.value
                stale()
              }}
            />
          </label>
        </div>
      )}
      <Problem text={error ?? refused.value} />
      {busy && (
        <ProgressBar
          label={t(report.value ? "import.importing" : "import.checking")}
          progress={progress.value}
        />
      )}
      {report.value && <ImportReport report={report.value} />}
      {done && report.value && <Done report={report.value} />}
      <div class="dialog-actions">
        <Actions
          report={report.value}
          done={done}
          disabled={busy || !ready}
          onCheck={() => void go(true)}
          onImport={() => void go(false)}
          onClose={props.onClose}
        />
      </div>
    </Dialog>
  )
}

function FilePicker({
  file,
  onPick,
}: {
  file: File | null
  onPick: (file: File | undefined) => void
}) {
  const over = useSignal(false)
  return (
    <label
      class="drop"
      data-over={over.value}
      onDragOver={(event) => {
        event.preventDefault()
        over.value = true
      }}
      onDragLeave={() => (over.value = false)}
      onDrop={(event) => {
        event.preventDefault()
        over.value = false
        onPick(event.dataTransfer?.files[0])
      }}
    >
      <UploadIcon />
      {file ? (
        <b>{file.name}</b>
      ) : (
        <span>
          {t("import.drop")} <b>{t("import.choose")}</b>
        </span>
      )}
      <input
        type="file"
        aria-label={t("import.file")}
        accept=".jsonl,.ndjson,.csv,.tsv,.md,.markdown,.txt"
        onChange={({ currentTarget }) => onPick(currentTarget.files?.[0])}
      />
    </label>
  )
}

function Done({ report }: { report: Report }) {
  const { created, updated, unchanged } = report
  return (
    <p class="notice notice-good" role="status">
      <span>
        {t("import.done", { created, updated, unchanged })} {t("import.publishNow")}
      </span>
    </p>
  )
}

function Actions(props: {
  report: Report | null
  done: boolean
  disabled: boolean
  onCheck: () => void
  onImport: () => void
  onClose: () => void
}) {
  const { report, done, disabled } = props
  if (done) {
    return (
      <button type="button" class="button button-main" onClick={props.onClose}>
        {t("app.close")}
      </button>
    )
  }
  const good = report ? report.created + report.updated + report.unchanged : 0
  return (
    <>
      <button type="button" class="button" onClick={props.onClose}>
        {t("app.cancel")}
      </button>
      {report ? (
        <button
          type="button"
          class="button button-main"
          disabled={disabled || good === 0}
          onClick={props.onImport}
        >
          {t(report.problems.length > 0 ? "import.runSkip" : "import.run", { rows: good })}
        </button>
      ) : (
        <button
          type="button"
          class="button button-main"
          disabled={disabled}
          onClick={props.onCheck}
        >
          {t("import.check")}
        </button>
      )}
    </>
  )
}
