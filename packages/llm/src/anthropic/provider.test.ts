import { describeProvider } from "../conformance.ts"
import { anthropicProvider } from "./provider.ts"

describeProvider("anthropic", (url) =>
  anthropicProvider({ apiKey: "test-key", baseURL: url, model: "claude-haiku-5-5" }),
)
