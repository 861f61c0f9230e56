/** Makes a missing `case` a type error, and says so should it ever be reached. */
export function assertNever(value: never): never {
  throw new Error(`unexpected: ${JSON.stringify(value)}`)
}
