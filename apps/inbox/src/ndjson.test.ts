import { expect, it } from "vitest"
import { readNdjson } from "./ndjson.ts"

const bytes = new TextEncoder()

function arriving(...chunks: (string | Uint8Array)[]): ReadableStream<Uint8Array> {
  return new ReadableStream({
    start(controller) {
      for (const chunk of chunks) {
        controller.enqueue(typeof chunk === "string" ? bytes.encode(chunk) : chunk)
      }
      controller.close()
    },
  })
}

async function read(stream: ReadableStream<Uint8Array>): Promise<unknown[]> {
  const lines: unknown[] = []
  await readNdjson(stream, (line) => lines.push(line))
  return lines
}

it("reads a line that comes in pieces and several that come at once", async () => {
  expect(await read(arriving('{"a":', '1}\n{"a":2}\n', '{"a":3}\n'))).toEqual([
    { a: 1 },
    { a: 2 },
    { a: 3 },
  ])
})

it("reads a last line without a newline and skips blank ones", async () => {
  expect(await read(arriving('{"a":1}\n\n', '{"a":2}'))).toEqual([{ a: 1 }, { a: 2 }])
})

it("keeps a character whole whose bytes are cut apart", async () => {
  const line = bytes.encode('{"word":"货"}\n')
  expect(await read(arriving(line.slice(0, 11), line.slice(11)))).toEqual([{ word: "货" }])
})

it("fails on a line that is not JSON instead of skipping it", async () => {
  await expect(read(arriving("<html>\n"))).rejects.toThrow(SyntaxError)
})
