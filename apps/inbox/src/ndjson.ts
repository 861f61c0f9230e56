/** Reads newline-delimited JSON as it arrives; a line may come in pieces, several may come at once. */
export async function readNdjson<E>(
  body: ReadableStream<Uint8Array>,
  onLine: (line: E) => void,
): Promise<void> {
  const reader = body.getReader()
  const decoder = new TextDecoder()
  let rest = ""
  for (;;) {
    const { done, value } = await reader.read()
    rest += decoder.decode(value, { stream: !done })
    const lines = rest.split("\n")
    rest = done ? "" : (lines.pop() ?? "")
    for (const line of lines) {
      if (line.trim()) onLine(JSON.parse(line) as E)
    }
    if (done) return
  }
}
