import { defineConfig } from "vitest/config"

// The one test configuration: a project per runtime (docs/architecture.md §6).
export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: "unit",
          environment: "node",
          include: ["packages/*/src/**/*.test.ts", "apps/local/src/**/*.test.ts"],
        },
      },
      {
        esbuild: { jsx: "automatic", jsxImportSource: "preact" },
        test: {
          name: "dom",
          environment: "happy-dom",
          include: ["packages/*/src/**/*.dom.test.tsx", "apps/inbox/src/**/*.dom.test.tsx"],
        },
      },
    ],
  },
})
