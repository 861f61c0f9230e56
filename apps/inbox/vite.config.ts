import { join } from "node:path"
import { preact } from "@preact/preset-vite"
import { defineConfig } from "vite"

const root = import.meta.dirname

// The inbox is served below /inbox/ by the Worker's assets, under a policy without inline code.
export default defineConfig({
  root,
  base: "/inbox/",
  plugins: [preact()],
  build: {
    outDir: join(root, "../../dist/assets/inbox"),
    emptyOutDir: true,
    target: "es2022",
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
  },
})
