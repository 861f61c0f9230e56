import { z } from "zod"
import { operatorSchema } from "../hub.ts"
import { define } from "./endpoint.ts"

/** Signing in, and running the service. */
export const runningEndpoints = {
  setup: define({
    method: "POST",
    path: "/v1/auth/setup",
    tag: "Signing in",
    auth: "none",
    status: 200,
    summary: "Create the first owner with the one-time setup token, and sign in",
    input: z.object({
      token: z.string().min(1).max(200),
      email: z.email().max(254),
      name: z.string().trim().min(1).max(120),
    }),
    output: operatorSchema,
    errors: ["setup_token_invalid"],
  }),
  sendCode: define({
    method: "POST",
    path: "/v1/auth/code",
    tag: "Signing in",
    auth: "none",
    status: 204,
    summary:
      "Send a sign-in code to an operator's address; the answer is the same for unknown addresses",
    input: z.object({ email: z.email().max(254) }),
    output: null,
    errors: ["too_many_requests"],
  }),
  signIn: define({
    method: "POST",
    path: "/v1/auth/sign-in",
    tag: "Signing in",
    auth: "none",
    status: 200,
    summary: "Sign in with the code; sets the session cookie",
    input: z.object({ email: z.email().max(254), code: z.string().trim().min(4).max(12) }),
    output: operatorSchema,
    errors: ["invalid_code", "too_many_requests"],
  }),
  signOut: define({
    method: "POST",
    path: "/v1/auth/sign-out",
    tag: "Signing in",
    auth: "operator",
    status: 204,
    summary: "End the session",
    output: null,
    errors: [],
  }),
  health: define({
    method: "GET",
    path: "/healthz",
    tag: "Running it",
    auth: "none",
    status: 200,
    summary: "Is the Worker up",
    output: z.object({ ok: z.literal(true) }),
    errors: [],
  }),
  ready: define({
    method: "GET",
    path: "/readyz",
    tag: "Running it",
    auth: "none",
    status: 200,
    summary: "Can it reach its database and pack store",
    output: z.object({ ok: z.boolean(), checks: z.record(z.string(), z.boolean()) }),
    errors: ["unavailable"],
  }),
  listDevMail: define({
    method: "GET",
    path: "/v1/dev/mail",
    tag: "Running it",
    auth: "none",
    status: 200,
    summary: "Mail that was not sent but kept, on machines without a mail service (local only)",
    output: z.object({
      data: z.array(
        z.object({ to: z.string(), subject: z.string(), text: z.string(), at: z.number() }),
      ),
    }),
    errors: ["not_found"],
  }),
} as const
