import { betterAuth } from "better-auth"
import { emailOTP } from "better-auth/plugins"
import type { Mailer } from "../mail/mailer.ts"

export interface OperatorAuthOptions {
  db: D1Database
  secret: string
  /** The deployment's own origin; session cookies belong to it. */
  origin: string
  mailer: Mailer
}

const codeMinutes = 10

/**
 * Sessions and e-mail codes by better-auth. Its routes are not exposed: `routes/auth.ts` calls it, so
 * that signing in looks like the rest of the API.
 */
export function operatorAuth({ db, secret, origin, mailer }: OperatorAuthOptions) {
  return betterAuth({
    appName: "Shopbell",
    baseURL: origin,
    basePath: "/v1/auth/internal",
    secret,
    database: db,
    session: {
      expiresIn: 60 * 60 * 24 * 7,
      updateAge: 60 * 60 * 12,
      // Spares a database read per request; a revoked session lives a minute longer at most.
      cookieCache: { enabled: true, maxAge: 60 },
    },
    advanced: {
      cookiePrefix: "shopbell",
      defaultCookieAttributes: { sameSite: "strict", httpOnly: true },
    },
    telemetry: { enabled: false },
    plugins: [
      emailOTP({
        otpLength: 6,
        expiresIn: codeMinutes * 60,
        allowedAttempts: 5,
        disableSignUp: true,
        storeOTP: "hashed",
        async sendVerificationOTP({ email, otp }) {
          await mailer.send({
            to: email,
            subject: `${otp} is your Shopbell sign-in code`,
            text: `Your sign-in code is ${otp}\n\nIt works once, for ${codeMinutes} minutes. If you did not ask for it, ignore this mail.`,
          })
        },
      }),
    ],
  })
}

export type OperatorAuth = ReturnType<typeof operatorAuth>
