import { spawnSync } from "node:child_process"
import { existsSync } from "node:fs"
import { chromium } from "playwright-core"

const systemNames = [
  "chromium",
  "chromium-browser",
  "google-chrome",
  "google-chrome-stable",
  "chrome",
]
const usualPlaces = [
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
]

/** The browser that tests drive: `CHROME_PATH`, the system's, playwright's own; on Debian as root it is installed. */
export function findChromium(): string {
  const named = process.env["CHROME_PATH"]
  if (named) {
    if (existsSync(named)) return named
    throw new Error(`CHROME_PATH is ${named}, but there is no such file`)
  }
  const found = installed()
  if (found !== null) return found
  if (process.getuid?.() === 0 && onPath("apt-get") !== null) {
    console.log("No Chromium here: installing Debian's package chromium")
    const options = {
      stdio: "inherit" as const,
      env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
    }
    spawnSync("apt-get", ["update", "-qq"], options)
    spawnSync(
      "apt-get",
      ["install", "-y", "-qq", "chromium", "fonts-noto-cjk", "fonts-noto-core"],
      options,
    )
    const afterwards = installed()
    if (afterwards !== null) return afterwards
  }
  throw new Error(
    [
      "The browser tests need Chromium or Chrome, and none was found. Do one of these:",
      "  - Debian, Ubuntu:  sudo apt-get install chromium",
      "  - macOS:           brew install --cask google-chrome",
      "  - anywhere:        npx playwright-core install chromium",
      "  - or set CHROME_PATH to the browser's executable",
    ].join("\n"),
  )
}

function installed(): string | null {
  const system = systemNames.map(onPath).find((path) => path !== null)
  if (system) return system
  const usual = usualPlaces.find((path) => existsSync(path))
  if (usual !== undefined) return usual
  const own = chromium.executablePath()
  return own && existsSync(own) ? own : null
}

function onPath(command: string): string | null {
  const found = spawnSync(process.platform === "win32" ? "where" : "which", [command], {
    encoding: "utf8",
  })
  const path = found.stdout?.split(/\r?\n/)[0]?.trim()
  return found.status === 0 && path ? path : null
}
