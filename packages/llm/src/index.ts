export * from "./anthropic/provider.ts"
export * from "./breaker.ts"
export * from "./model.ts"
