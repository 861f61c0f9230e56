import { join } from "node:path"

/** The repository's root; everything built or kept on this machine lies below it. */
export const root = join(import.meta.dirname, "../../..")
export const distDir = join(root, "dist")
export const assetsDir = join(distDir, "assets")
export const workerDir = join(distDir, "worker")
export const stateDir = join(root, ".shopbell")
export const storefrontDir = join(root, "examples/storefront")
export const migrationsDir = join(root, "apps/api/migrations")
