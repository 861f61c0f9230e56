import { spawnSync } from "node:child_process"
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { afterAll, describe, expect, it } from "vitest"
import { hashIdentity, signIdentity } from "../../packages/widget/src/npm/identity.ts"

/** The functions of docs/identity.md, as they stand there, against the same vectors. */

interface Vectors {
  secret: string
  now: number
  vectors: {
    id: string
    email?: string
    name?: string
    expiresIn?: number
    token: string
    hash: string
  }[]
}

const here = import.meta.dirname
const file = join(here, "../fixtures/identity-vectors.json")
const { secret, now, vectors } = JSON.parse(readFileSync(file, "utf8")) as Vectors
const page = readFileSync(join(here, "../../docs/identity.md"), "utf8")
const folder = mkdtempSync(join(tmpdir(), "shopbell-identity-"))
const expected = vectors.map(({ token }) => token)

afterAll(() => rmSync(folder, { recursive: true }))

describe("in Node", () => {
  it("signs as the vectors say, and never for longer than a day", async () => {
    const tokens = vectors.map(({ token: _token, hash: _hash, ...customer }) =>
      signIdentity({ secret, now, ...customer }),
    )
    expect(await Promise.all(tokens)).toEqual(expected)
    const [, claims = ""] = (await signIdentity({ secret, now, id: "1", expiresIn: 1e9 })).split(
      ".",
    )
    expect(JSON.parse(Buffer.from(claims, "base64url").toString())).toMatchObject({
      exp: now / 1000 + 86_400,
    })
  })

  it("hashes as the vectors say", async () => {
    const hashes = vectors.map(({ id }) => hashIdentity({ secret, id }))
    expect(await Promise.all(hashes)).toEqual(vectors.map(({ hash }) => hash))
  })

  it("refuses to sign with nothing or for nobody", async () => {
    await expect(signIdentity({ secret: "", id: "1" })).rejects.toThrow("secret")
    await expect(signIdentity({ secret, id: "" })).rejects.toThrow("id")
  })
})

/** What each language adds to the documented function: read the vectors, print a token a line. */
const languages = [
  {
    name: "PHP",
    fence: "php",
    command: "php",
    before: "<?php\n",
    after: `$file = json_decode(file_get_contents($argv[1]), true);
foreach ($file['vectors'] as $v) {
  echo shopbell_token($file['secret'], $v['id'], $v['email'] ?? null, $v['name'] ?? null, $v['expiresIn'] ?? 3600, intdiv($file['now'], 1000)), "\\n";
}`,
  },
  {
    name: "Python",
    fence: "python",
    command: "python3",
    before: "",
    after: `
import sys
file = json.load(open(sys.argv[1], encoding="utf-8"))
for v in file["vectors"]:
    print(shopbell_token(file["secret"], v["id"], v.get("email"), v.get("name"), v.get("expiresIn", 3600), file["now"] // 1000))
`,
  },
  {
    name: "Ruby",
    fence: "ruby",
    command: "ruby",
    before: "",
    after: `
file = JSON.parse(File.read(ARGV[0], encoding: "UTF-8"))
file["vectors"].each do |v|
  puts shopbell_token(file["secret"], v["id"], email: v["email"], name: v["name"], expires_in: v["expiresIn"] || 3600, now: file["now"] / 1000)
end
`,
  },
]

it.skipIf(spawnSync("php", ["--version"]).status !== 0)(
  "signs the same in the WooCommerce plugin (skipped where PHP is not installed)",
  () => {
    const plugin = join(here, "../../examples/woocommerce/shopbell/shopbell.php")
    const code = `define("ABSPATH", "/"); function add_action() {} require $argv[1];
      $file = json_decode(file_get_contents($argv[2]), true);
      foreach ($file["vectors"] as $v) if (!isset($v["expiresIn"]))
        echo shopbell_token($file["secret"], $v["id"], $v["email"] ?? "", $v["name"] ?? "", intdiv($file["now"], 1000)), "\\n";`
    const run = spawnSync("php", ["-r", code, "--", plugin, file], { encoding: "utf8" })
    const tokens = vectors.filter((vector) => !vector.expiresIn).map(({ token }) => token)
    expect(run.stdout.trim().split("\n")).toEqual(tokens)
  },
)

describe.each(languages)("in $name", ({ name, fence, command, before, after }) => {
  const installed = spawnSync(command, ["--version"]).status === 0

  it.skipIf(!installed)(`signs as the vectors say (skipped where ${name} is not installed)`, () => {
    const [, code] = new RegExp(`\`\`\`${fence}\\n([\\s\\S]*?)\`\`\``).exec(page) ?? []
    const script = join(folder, `sign.${fence}`)
    writeFileSync(script, before + code + after)
    const run = spawnSync(command, [script, file], { encoding: "utf8" })
    expect(run.stderr).toBe("")
    expect(run.stdout.trim().split("\n")).toEqual(expected)
  })
})
