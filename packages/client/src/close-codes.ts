import type { closeCodes as contract } from "@shopbell/protocol"

/** The protocol's close codes; spelled out, because their home brings zod along. */
export const closeCodes: typeof contract = {
  unauthenticated: 4401,
  forbidden: 4403,
  slowConsumer: 4408,
  erased: 4410,
  tooManyFrames: 4429,
}
