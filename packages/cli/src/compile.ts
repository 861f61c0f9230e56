import { mkdir, writeFile } from "node:fs/promises"
import { join } from "node:path"
import { compilePack } from "@shopbell/answers"
import { englishVectors } from "@shopbell/answers/vectors"
import { type KnowledgeFiles, readKnowledge } from "./knowledge.ts"

interface CompileOptions extends KnowledgeFiles {
  out: string
  precision: number | undefined
}

/** `shopbell compile`: writes `manifest.json` and one `<hash>.seg` a segment. */
export async function runCompile(options: CompileOptions): Promise<number> {
  const articles = await readKnowledge(options)
  const { manifest, segments } = await compilePack(articles, {
    vectors: englishVectors(),
    ...(options.precision === undefined ? {} : { precision: options.precision }),
    onProgress({ step, done, total }) {
      process.stderr.write(`${step} ${done}/${total}\n`)
    },
  })
  await mkdir(options.out, { recursive: true })
  for (const [hash, bytes] of segments) await writeFile(join(options.out, `${hash}.seg`), bytes)
  await writeFile(join(options.out, "manifest.json"), `${JSON.stringify(manifest, null, 2)}\n`)
  process.stderr.write(`${manifest.articles} articles, ${manifest.phrasings} phrasings\n`)
  return 0
}
