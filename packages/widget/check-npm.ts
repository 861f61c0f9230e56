/**
 * Checks the built package as its users' tools see it: every entry resolves with its types in Node's
 * and bundlers' ways, and the types say what they should. `node packages/widget/check-npm.ts`.
 */
import { spawnSync } from "node:child_process"
import { cpSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs"
import { dirname, join } from "node:path"
import { checkPackage, createPackageFromTarballData } from "@arethetypeswrong/core"
import { npmDir } from "./build-npm.ts"

const folder = join(dirname(npmDir), "consumer")
rmSync(folder, { recursive: true, force: true })
mkdirSync(join(folder, "node_modules/@shopbell"), { recursive: true })

const problems = [...(await wrongTypes()), ...typeFixture()]
for (const problem of problems) process.stderr.write(`${problem}\n`)
process.stdout.write(problems.length ? "" : "@shopbell/widget: entries and types are right\n")
process.exit(problems.length ? 1 : 0)

/** The package is ESM for tools that read `exports`: what older ones miss is no mistake. */
async function wrongTypes(): Promise<string[]> {
  const packed = spawnSync("npm", ["pack", "--json", "--pack-destination", folder], {
    cwd: npmDir,
    encoding: "utf8",
  })
  const answer: unknown = JSON.parse(packed.stdout)
  const [made] = Object.values(answer as Record<string, { filename: string }>)
  const tarball = readFileSync(join(folder, made?.filename ?? ""))
  const result = await checkPackage(createPackageFromTarballData(new Uint8Array(tarball)))
  if (!result.types) return ["the package has no types"]
  return result.problems
    .filter((problem) => {
      const way = "resolutionKind" in problem ? problem.resolutionKind : ""
      return way !== "node10" && way !== "node16-cjs"
    })
    .map((problem) => JSON.stringify(problem))
}

/** Compiles a page that uses every entry, with lines that must not compile. */
function typeFixture(): string[] {
  symlinkSync(npmDir, join(folder, "node_modules/@shopbell/widget"), "dir")
  for (const file of ["page.tsx", "preact-page.tsx"])
    cpSync(join(import.meta.dirname, "fixtures", file), join(folder, file))
  const compilerOptions = {
    strict: true,
    noEmit: true,
    module: "nodenext",
    target: "ES2022",
    lib: ["ES2022", "DOM"],
    jsx: "react-jsx",
    skipLibCheck: false,
    types: [],
  }
  writeFileSync(join(folder, "package.json"), '{ "type": "module" }')
  writeFileSync(
    join(folder, "tsconfig.json"),
    JSON.stringify({ compilerOptions, include: ["*.tsx"] }),
  )
  const run = spawnSync("tsc", ["-p", folder], { encoding: "utf8" })
  return run.status === 0 ? [] : [run.stdout]
}
