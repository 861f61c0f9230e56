import { APIError } from "better-auth/api"
import type { OperatorRow } from "../db/queries/operators.ts"
import { ApiError } from "../errors.ts"
import type { OperatorAuth } from "./operator-auth.ts"

/** Gives an operator an account to sign in to. The same address again changes nothing. */
export async function createLogin(auth: OperatorAuth, operator: OperatorRow): Promise<void> {
  const { internalAdapter } = await auth.$context
  const existing = await internalAdapter.findUserByEmail(operator.email)
  if (existing) return
  await internalAdapter.createUser(
    { email: operator.email, name: operator.name, emailVerified: true },
    { method: "email-otp" },
  )
}

/** Signs in with a code. Returns the cookies to set. Throws `invalid_code`. */
export async function signInWithCode(
  auth: OperatorAuth,
  email: string,
  code: string,
): Promise<string[]> {
  try {
    const response = await auth.api.signInEmailOTP({
      body: { email: email.toLowerCase(), otp: code },
      asResponse: true,
    })
    if (!response.ok) throw new ApiError("invalid_code")
    return response.headers.getSetCookie()
  } catch (error) {
    if (error instanceof APIError) throw new ApiError("invalid_code", undefined, { cause: error })
    throw error
  }
}

/** Signs in somebody who has just proved themselves in another way (the setup token). */
export async function signInDirectly(auth: OperatorAuth, email: string): Promise<string[]> {
  const code = await auth.api.createVerificationOTP({
    body: { email: email.toLowerCase(), type: "sign-in" },
  })
  return signInWithCode(auth, email, code)
}
