import { endpoints, newId } from "@shopbell/protocol"
import { Hono } from "hono"
import type { HonoEnv } from "./app-context.ts"
import { type OperatorAuth, operatorAuth } from "./auth/operator-auth.ts"
import { cors } from "./auth/origins.ts"
import { database } from "./db/client.ts"
import { type Settings, settingsOf } from "./env.ts"
import { offersOurProtocol, refuseSocket } from "./auth/socket-token.ts"
import { ApiError, loggable, problemResponse, toApiError } from "./errors.ts"
import { mailerFor } from "./mail/mailer.ts"
import { openApiDocument } from "./openapi.ts"
import { answerRoutes } from "./routes/answers.ts"
import { articleRoutes } from "./routes/articles.ts"
import { authRoutes } from "./routes/auth.ts"
import { conversationRoutes } from "./routes/conversations.ts"
import { fileRoutes } from "./routes/files.ts"
import { inboxRoutes } from "./routes/inbox.ts"
import { installationRoutes } from "./routes/installation.ts"
import { packRoutes } from "./routes/packs.ts"
import { policyRoutes } from "./routes/policy.ts"
import { runningRoutes } from "./routes/running.ts"
import { shopRoutes } from "./routes/shop.ts"
import { ticketRoutes } from "./routes/tickets.ts"
import { sessionRoutes } from "./routes/sessions.ts"
import { widgetRoutes } from "./routes/widget.ts"

/** The API's table of contents. */
export const app = new Hono<HonoEnv>()

let settings: Settings | null = null

app.use("*", async (c, next) => {
  const requestId = newId("request")
  c.set("requestId", requestId)
  settings ??= settingsOf(c.env)
  c.set("settings", settings)
  const db = database(c.env.DB)
  c.set("db", db)
  const mailer = mailerFor(c.env, settings, db)
  c.set("mailer", mailer)
  let auth: OperatorAuth | null = null
  const { secret } = settings
  const { origin } = new URL(c.req.url)
  c.set("auth", () => (auth ??= operatorAuth({ db: c.env.DB, secret, origin, mailer })))
  await next()
  if (c.res.status !== 101) c.res.headers.set("x-request-id", requestId)
})
app.use("*", cors())

answerRoutes(app)
widgetRoutes(app)
sessionRoutes(app)
conversationRoutes(app)
fileRoutes(app)
inboxRoutes(app)
ticketRoutes(app)
shopRoutes(app)
installationRoutes(app)
articleRoutes(app)
packRoutes(app)
policyRoutes(app)
authRoutes(app)
runningRoutes(app)

app.get("/openapi.json", (c) => c.json(openApiDocument(new URL(c.req.url).origin)))

// The inbox finds its own way: every address below it is the same page.
app.get("/inbox/*", async (c) => {
  const page = await c.env.ASSETS.fetch(new URL("/inbox/", c.req.url))
  return new Response(page.body, page)
})
app.get("/", (c) => c.redirect("/inbox/"))

app.notFound((c) => {
  const methods = methodsAt(c.req.path)
  const error =
    methods.length > 0
      ? new ApiError("method_not_allowed", `${c.req.path} takes ${methods.join(", ")}.`)
      : new ApiError("not_found", `Nothing is served at ${c.req.method} ${c.req.path}.`)
  const response = problemResponse(error, c.var.requestId)
  if (methods.length > 0) response.headers.set("allow", methods.join(", "))
  return response
})

/** The methods the table has for an address; none when it has no such address. */
function methodsAt(path: string): string[] {
  return Object.values(endpoints)
    .filter((endpoint) => new RegExp(`^${endpoint.path.replaceAll(/:\w+/g, "[^/]+")}$`).test(path))
    .map((endpoint) => endpoint.method)
}

app.onError((thrown, c) => {
  const error = toApiError(thrown)
  const requestId = c.var.requestId ?? newId("request")
  if (error.code === "internal_error" || error.code === "bad_environment") {
    // eslint-disable-next-line no-console -- the one place where bugs are logged
    console.error(
      JSON.stringify({
        at: "request",
        requestId,
        path: c.req.path,
        error: loggable(error.cause ?? error),
      }),
    )
  }
  if (offersOurProtocol(c)) return refuseSocket(error)
  return problemResponse(error, requestId)
})
