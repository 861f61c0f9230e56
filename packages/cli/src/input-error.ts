/** A mistake of the caller's, told on stderr without a stack. */
export class InputError extends Error {
  override readonly name = "InputError"
}
