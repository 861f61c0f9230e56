import type { FileBlock, Problem } from "@shopbell/protocol"

/** Why a file was not taken, in words the panel has. */
export type Refusal = "tooBig" | "wrongType" | "uploadFailed"

export interface Upload {
  /** Rejects with a `Refusal`; never once it was cancelled. */
  done: Promise<FileBlock>
  cancel: () => void
}

/** Sends one file. By XMLHttpRequest, as `fetch` does not tell how much has gone up. */
export function upload(given: {
  url: string
  token: string
  file: Blob
  onProgress: (part: number) => void
}): Upload {
  const request = new XMLHttpRequest()
  const done = new Promise<FileBlock>((resolve, reject) => {
    request.upload.onprogress = ({ loaded, total }) => given.onProgress(total ? loaded / total : 0)
    request.onerror = request.ontimeout = () => reject("uploadFailed" satisfies Refusal)
    request.onload = () => {
      const answer: FileBlock & Partial<Problem> = request.response ?? {}
      if (request.status === 201) resolve(answer)
      else reject(refusals[request.status] ?? "uploadFailed")
    }
  })
  request.open("POST", given.url)
  request.responseType = "json"
  request.timeout = timeoutMs
  request.setRequestHeader("authorization", `Bearer ${given.token}`)
  request.setRequestHeader("content-type", "application/octet-stream")
  request.send(given.file)
  return { done, cancel: () => request.abort() }
}

const refusals: Record<number, Refusal> = { 413: "tooBig", 415: "wrongType" }
/** Ten megabytes over a poor line. */
const timeoutMs = 180_000
