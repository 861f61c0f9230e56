/** Builds the package for npm: `node packages/widget/build-npm.ts` → dist/npm/widget. */
import { spawnSync } from "node:child_process"
import { cp, mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises"
import { dirname, join } from "node:path"
import { fileURLToPath } from "node:url"
import { brotliBytes, bundle } from "./build.ts"

const here = dirname(fileURLToPath(import.meta.url))
const root = join(here, "../..")
export const npmDir = join(root, "dist/npm/widget")

/** Entries of the package and where they are written. */
const entries = {
  index: "npm/index",
  element: "npm/element",
  react: "npm/react",
  preact: "npm/preact",
  vue: "npm/vue",
  identity: "npm/identity",
  intercom: "facades/intercom",
  crisp: "facades/crisp",
  chatwoot: "facades/chatwoot",
}

/** Builds JavaScript, declarations and the package's own `package.json`. */
export async function buildNpm(): Promise<void> {
  await rm(npmDir, { recursive: true, force: true })
  await mkdir(npmDir, { recursive: true })
  await writeScripts()
  await writeDeclarations()
  await writePackage()
}

async function writeScripts() {
  const chunks = await bundle({
    plugins: [
      {
        // The page's own Preact for those who use the hooks; the panel brings its own, for everybody.
        name: "peers",
        enforce: "pre",
        resolveId: (id, importer) =>
          /^(react|vue)$/.test(id) ||
          (importer?.endsWith("/npm/preact.ts") && id.startsWith("preact"))
            ? { id, external: true }
            : undefined,
      },
    ],
    build: {
      write: false,
      target: "es2022",
      cssTarget: ["chrome125", "edge125", "firefox128", "safari18"],
      modulePreload: false,
      rolldownOptions: {
        input: Object.fromEntries(
          Object.entries(entries).map(([name, file]) => [name, join(here, `src/${file}.ts`)]),
        ),
        preserveEntrySignatures: "strict",
        output: {
          format: "es",
          entryFileNames: "[name].js",
          chunkFileNames: "chunks/[name]-[hash].js",
          // Hooks run in the browser only, which frameworks with server components must be told.
          banner: (chunk) => (chunk.name === "react" && chunk.isEntry ? '"use client"\n' : ""),
        },
      },
    },
  })
  await mkdir(join(npmDir, "chunks"))
  for (const { fileName, code } of chunks) await writeFile(join(npmDir, fileName), code)
}

/** Declarations stay one file per source; nothing they say leads to another package of ours. */
async function writeDeclarations() {
  const types = join(npmDir, "types")
  const files = Object.values(entries).map((file) => `src/${file}.ts`)
  const made = spawnSync(
    "tsc",
    [
      "--ignoreConfig",
      "--declaration",
      "--emitDeclarationOnly",
      "--allowImportingTsExtensions",
      "--skipLibCheck",
      "--strict",
      "--target",
      "ES2024",
      "--module",
      "ESNext",
      "--moduleResolution",
      "bundler",
      "--jsx",
      "react-jsx",
      "--jsxImportSource",
      "preact",
      "--rootDir",
      join(root, "packages"),
      "--outDir",
      types,
      "src/css.d.ts",
      ...files,
    ],
    { cwd: here, encoding: "utf8" },
  )
  if (made.status !== 0) throw new Error(made.stdout + made.stderr)
  const from = join(types, "widget/src")
  for (const folder of ["npm", "facades"]) {
    for (const file of await readdir(join(from, folder))) {
      const text = await readFile(join(from, folder, file), "utf8")
      const to = join(npmDir, "types", folder, file)
      await mkdir(dirname(to), { recursive: true })
      await writeFile(to, text.replaceAll(/(from "\.{1,2}\/[^"]+)\.ts"/g, '$1.js"'))
    }
  }
  for (const folder of await readdir(types))
    if (!["npm", "facades"].includes(folder)) await rm(join(types, folder), { recursive: true })
}

async function writePackage() {
  const own = JSON.parse(await readFile(join(here, "package.json"), "utf8"))
  const paths = Object.entries(entries).map(([name, file]) => [
    name === "index" ? "." : `./${name}`,
    { types: `./types/${file}.d.ts`, default: `./${name}.js` },
  ])
  const json = {
    name: own.name,
    version: own.version,
    description: "Support chat for online shops: the widget, on the page and in frameworks.",
    license: own.license,
    type: "module",
    sideEffects: ["./element.js"],
    exports: { ...Object.fromEntries(paths), "./package.json": "./package.json" },
    peerDependencies: own.peerDependencies,
    peerDependenciesMeta: own.peerDependenciesMeta,
    engines: { node: ">=20" },
  }
  await writeFile(join(npmDir, "package.json"), `${JSON.stringify(json, null, 2)}\n`)
  await cp(join(here, "README.md"), join(npmDir, "README.md"))
  await cp(join(root, "LICENSE"), join(npmDir, "LICENSE"))
}

/** What each entry weighs with all it imports at once; lazy chunks come later. */
export async function entrySizes(): Promise<Record<string, number>> {
  const sizes: Record<string, number> = {}
  for (const name of Object.keys(entries)) {
    const seen = new Set<string>()
    let bytes = 0
    const add = async (file: string) => {
      if (seen.has(file)) return
      seen.add(file)
      const code = await readFile(join(npmDir, file), "utf8")
      bytes += brotliBytes(code, 11)
      for (const [, next = ""] of code.matchAll(/(?:from|import)\s*"(\.[^"]+)"/g))
        await add(join(dirname(file), next))
    }
    await add(`${name}.js`)
    sizes[name] = bytes
  }
  return sizes
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await buildNpm()
  for (const [name, bytes] of Object.entries(await entrySizes()))
    process.stdout.write(`${`${bytes}`.padStart(8)}  ${name}\n`)
}
