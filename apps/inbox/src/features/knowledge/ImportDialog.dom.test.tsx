import { cleanup, fireEvent, render, screen, within } from "@testing-library/preact"
import type { ImportReport } from "@shopbell/protocol"
import { afterEach, beforeEach, expect, it, vi } from "vitest"
import { formatOf, type Imported, type ImportSettings } from "./import-file.ts"
import { ImportDialog } from "./ImportDialog.tsx"

afterEach(cleanup)
beforeEach(() => {
  HTMLDialogElement.prototype.showModal = function showModal() {
    this.open = true
  }
})

const aReport = (given: Partial<ImportReport> = {}): ImportReport => ({
  dryRun: true,
  encoding: "utf-8",
  delimiter: ";",
  rows: 4,
  created: 2,
  updated: 1,
  unchanged: 0,
  locales: ["en"],
  problems: [],
  ...given,
})

function show(...answers: Imported[]) {
  const onImport = vi.fn(async (_file: File, _settings: ImportSettings) => {
    const answer = answers.shift()
    if (!answer) throw new Error("asked too often")
    return answer
  })
  render(<ImportDialog defaultLocale="en" onImport={onImport} onClose={() => {}} />)
  return onImport
}

function pick(name: string) {
  const file = new File(["…"], name)
  fireEvent.change(screen.getByLabelText("File"), { target: { files: [file] } })
}

it("checks a file as soon as it is picked, without importing it", async () => {
  const onImport = show({ ok: true, report: aReport() })
  pick("faq.csv")
  expect(await screen.findByText("Every row can be imported.")).toBeTruthy()
  expect(onImport.mock.calls[0]?.[1]).toEqual({
    format: "csv",
    locale: "en",
    dryRun: true,
    skipBad: false,
  })
})

it("lists every bad row with its line, column and reason, and then skips them only if told so", async () => {
  const problems = [
    { line: 3, column: "answer", message: "is missing" },
    { line: 9, column: null, message: "is not JSON" },
  ]
  const onImport = show(
    { ok: true, report: aReport({ problems }) },
    { ok: true, report: aReport({ problems, dryRun: false }) },
  )
  pick("faq.jsonl")
  const rows = within(await screen.findByRole("table")).getAllByRole("row")
  expect(rows.map((row) => row.textContent)).toEqual([
    "LineColumnWhat is wrong",
    "3answeris missing",
    "9–is not JSON",
  ])
  fireEvent.click(screen.getByRole("button", { name: "Import the 3 good rows" }))
  expect(await screen.findByText(/Imported: 2 new, 1 changed/)).toBeTruthy()
  expect(onImport.mock.calls[1]?.[1]).toMatchObject({ dryRun: false, skipBad: true })
})

it("says why an import was refused and keeps the report", async () => {
  show(
    { ok: true, report: aReport() },
    { ok: false, error: "2 rows cannot be imported.", report: null },
  )
  pick("faq.md")
  fireEvent.click(await screen.findByRole("button", { name: "Import 3 rows" }))
  expect((await screen.findByRole("alert")).textContent).toContain("2 rows cannot be imported.")
})

it("asks for the format of a file whose name does not tell", () => {
  const onImport = show()
  pick("faq.bin")
  expect(screen.getByText("Choose a .jsonl, .csv or .md file, or pick the format.")).toBeTruthy()
  expect(onImport).not.toHaveBeenCalled()
  expect(formatOf("FAQ.CSV")).toBe("csv")
})
