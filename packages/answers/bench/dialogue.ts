import { playAll } from "./play-scripts.ts"
import { isHeldOut, type Played } from "../src/dialogue/scripts/play.ts"

/**
 * Plays the scripts of `dialogue/scripts` and prints how many are coherent, by kind and by language, and every
 * turn that failed in the scripts that may be looked at. Of the held-out third only totals are printed.
 */

const played = await playAll()
const open = played.filter(({ script }) => !isHeldOut(script))
const held = played.filter(({ script }) => isHeldOut(script))

print("all", played)
print("open", open)
print("held out", held)
printBy("kind", ({ script }) => script.kind)
printBy("language", ({ script }) => script.id.slice(0, 2))

write("")
for (const { script, turns } of open)
  for (const turn of turns)
    if (!turn.right) write(`${script.id} ${script.kind}: ${turn.text} → ${turn.found}`)

function printBy(name: string, keyOf: (one: Played) => string): void {
  write(`\nby ${name}`)
  for (const key of [...new Set(played.map(keyOf))].sort())
    print(
      key,
      played.filter((one) => keyOf(one) === key),
    )
}

function print(name: string, some: readonly Played[]): void {
  const share = (verdict: "right" | "first") =>
    share100(some.filter(({ turns }) => turns.every((turn) => turn[verdict])).length, some.length)
  const sum = (part: keyof Played["slots"]) =>
    some.reduce((total, { slots }) => total + slots[part], 0)
  const facts = share100(2 * sum("right"), sum("wanted") + sum("found"))
  write(
    `${name.padEnd(16)} ${String(some.length).padStart(4)} scripts  coherent ${share("right")}  right article first ${share("first")}  slots F1 ${facts}`,
  )
}

function share100(part: number, whole: number): string {
  return (whole > 0 ? ((100 * part) / whole).toFixed(1) : "–").padStart(5)
}

function write(line: string): void {
  process.stdout.write(`${line}\n`)
}
