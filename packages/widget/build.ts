/** Builds what a shop's page loads: `node packages/widget/build.ts [--out DIR]`. */
import { mkdir, rm, writeFile } from "node:fs/promises"
import { dirname, join } from "node:path"
import { fileURLToPath } from "node:url"
import { parseArgs } from "node:util"
import { brotliCompressSync, constants } from "node:zlib"
import { build, type Rolldown, type InlineConfig } from "vite"

import { leanPreact } from "./lean-preact.ts"
import { en } from "./src/locales/en.ts"
import { locales } from "./src/locales/index.ts"

const here = dirname(fileURLToPath(import.meta.url))

// The first with `light-dark()` and relative colours, which would be written out for older ones at great length.
const cssTarget = ["chrome125", "edge125", "firefox128", "safari18"]

export interface BuiltFile {
  /** Name within `/widget/v1/`. */
  name: string
  code: string
  /** Needed before an English shopper can write: loader and panel. */
  first: boolean
}

const base: InlineConfig = {
  root: here,
  configFile: false,
  logLevel: "error",
  mode: "production",
  define: { "process.env.NODE_ENV": '"production"' },
  // Plain `h` calls: the automatic runtime would bring a second entry of Preact along.
  oxc: { jsx: { runtime: "classic", pragma: "h", pragmaFrag: "Fragment", development: false } },
  plugins: [
    leanPreact(),
    {
      // Our lazy chunks need nothing loaded with them, so 400 bytes of helper need not go to every shopper.
      name: "no-preload-helper",
      enforce: "pre",
      load: (id) =>
        id.includes("preload-helper") ? "export const __vitePreload = (load) => load()" : undefined,
    },
    {
      name: "import-h",
      enforce: "pre",
      transform: (code, id) =>
        id.endsWith(".tsx") ? `import { h, Fragment } from "preact"\n${code}` : undefined,
    },
  ],
}

export async function bundle(config: InlineConfig): Promise<Rolldown.OutputChunk[]> {
  const define = { ...base.define, ...config.define }
  const plugins = [...(base.plugins ?? []), ...(config.plugins ?? [])]
  const result = await build({ ...base, ...config, define, plugins })
  const outputs = Array.isArray(result) ? result : "output" in result ? [result] : []
  return outputs.flatMap(({ output }) => output).filter((file) => file.type === "chunk")
}

/** A file that pages name in a script tag, from a folder's `main.ts`. */
const script = (name: string, define: Record<string, string>) =>
  bundle({
    define,
    build: {
      write: false,
      target: "es2022",
      cssTarget,
      rolldownOptions: {
        input: { [name]: join(here, `src/${name}/main.ts`) },
        output: { format: "iife", entryFileNames: "[name].js" },
      },
    },
  })

/** "Close" in every language, for the triggers script: fetching a language file for one word would be a waste. */
async function closeWords(): Promise<Record<string, string>> {
  const words = await Promise.all(
    Object.entries(locales).map(async ([tag, load]) => [tag, (await load()).messages.close]),
  )
  return Object.fromEntries([["en", en.close], ...words])
}

/** The widget's files, panel chunks under names that change with their content. */
export async function buildWidget(): Promise<BuiltFile[]> {
  const chunks = await bundle({
    build: {
      write: false,
      target: "es2022",
      cssTarget,
      modulePreload: false,
      rolldownOptions: {
        input: { panel: join(here, "src/panel/main.ts") },
        preserveEntrySignatures: "allow-extension",
        output: {
          format: "es",
          entryFileNames: "chunks/[name]-[hash].js",
          // A language has two files: what the panel says, and the lexicon by which it understands without a connection.
          chunkFileNames: ({ facadeModuleId }) =>
            facadeModuleId?.includes("/answers/src/lexicon/")
              ? "chunks/lexicon-[name]-[hash].js"
              : "chunks/[name]-[hash].js",
        },
      },
    },
  })
  const panel = chunks.find((chunk) => chunk.isEntry)
  const [loader] = await script("loader", { __PANEL__: JSON.stringify(panel?.fileName) })
  const [triggers] = await script("triggers", { __CLOSE__: JSON.stringify(await closeWords()) })
  if (!panel || !loader || !triggers) throw new Error("the widget did not build")
  const facades = await Promise.all(facadeNames.map(buildFacade))
  // Whatever the panel imports at once is as necessary as itself.
  const first = new Set([loader.fileName, panel.fileName, ...panel.imports])
  return [loader, triggers, ...chunks, ...facades.flat()].map(({ fileName, code }) => ({
    name: fileName,
    code,
    first: first.has(fileName),
  }))
}

/** For pages written for another product: each a script of its own that brings the loader. */
export const facadeNames = ["intercom", "crisp", "chatwoot"] as const

const buildFacade = (name: (typeof facadeNames)[number]) =>
  bundle({
    build: {
      write: false,
      target: "es2022",
      rolldownOptions: {
        input: { [name]: join(here, `src/facades/${name}-script.ts`) },
        output: { format: "iife", entryFileNames: "[name].js" },
      },
    },
  })

/** Bytes on the wire at a brotli quality. */
export function brotliBytes(code: string, quality: 4 | 11): number {
  return brotliCompressSync(code, { params: { [constants.BROTLI_PARAM_QUALITY]: quality } }).length
}

async function main() {
  const { values } = parseArgs({ options: { out: { type: "string" } } })
  const folder = join(values.out ?? join(here, "../../dist/widget"), "widget/v1")
  const files = await buildWidget()
  await rm(folder, { recursive: true, force: true })
  await mkdir(join(folder, "chunks"), { recursive: true })
  const say = (...cells: (string | number)[]) =>
    process.stdout.write(`${cells.map((cell) => `${cell}`.padStart(10)).join("")}\n`)
  say("raw", "brotli 4", "brotli 11")
  const total = [0, 0, 0]
  for (const { name, code, first } of files) {
    await writeFile(join(folder, name), code)
    const sizes = [Buffer.byteLength(code), brotliBytes(code, 4), brotliBytes(code, 11)]
    say(...sizes, `  ${first ? "*" : " "} ${name}`)
    if (first) sizes.forEach((size, at) => (total[at] = (total[at] ?? 0) + size))
  }
  say(...total, "  * until an English shopper can write")
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await main()
