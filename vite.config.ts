import { join } from "node:path"
import { cloudflareTest, readD1Migrations } from "@cloudflare/vitest-plugin"
import type { Plugin } from "vite"
import { defineConfig } from "vitest/config"

const root = import.meta.dirname
const migrations = await readD1Migrations(join(root, "apps/api/migrations"))

/**
 * The runner hands a test file all modules in one message, which workerd takes up to 32 MB. The source maps
 * of dependencies and tables are most of that, and nobody steps through them.
 */
const withoutForeignMaps: Plugin = {
  name: "without-foreign-maps",
  enforce: "post",
  transform: (code, id) =>
    /node_modules|-table(-\d)?\.ts|\.json/.test(id) ? { code, map: { mappings: "" } } : undefined,
}

// One test configuration, a project per runtime (docs/architecture.md §6). What is built for browsers has its
// own build files beside it: packages/widget/build.ts and apps/inbox/vite.config.ts.
export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: "unit",
          environment: "node",
          include: ["packages/*/src/**/*.test.ts", "apps/*/src/**/*.test.ts"],
          exclude: ["**/*.worker.test.ts", "**/*.dom.test.tsx"],
        },
      },
      {
        oxc: { jsx: { runtime: "automatic", importSource: "preact" } },
        test: {
          name: "dom",
          environment: "happy-dom",
          include: ["packages/*/src/**/*.dom.test.tsx", "apps/*/src/**/*.dom.test.tsx"],
        },
      },
      {
        plugins: [
          withoutForeignMaps,
          cloudflareTest({
            wrangler: { configPath: join(root, "wrangler.toml") },
            miniflare: {
              bindings: {
                SHOPBELL_SECRET: "a secret for tests only, thirty-two characters or more",
                SETUP_TOKEN: "a-setup-token-for-tests",
                DEV_MAILBOX: "on",
                ANTHROPIC_API_KEY: "",
                TEST_MIGRATIONS: migrations,
              },
            },
          }),
        ],
        test: {
          name: "worker",
          include: ["apps/api/src/**/*.worker.test.ts"],
          setupFiles: ["apps/api/src/testing/migrate.ts"],
          testTimeout: 15_000,
        },
      },
      {
        test: {
          name: "browser",
          environment: "node",
          include: ["tests/**/*.test.ts"],
          testTimeout: 120_000,
          hookTimeout: 120_000,
          fileParallelism: false,
        },
      },
    ],
  },
})
