import {
  type Auth,
  type Endpoint,
  endpoints,
  type ErrorCode,
  errorCodes,
  problemSchema,
} from "@shopbell/protocol"
import {
  createDocument,
  type ZodOpenApiOperationObject,
  type ZodOpenApiPathsObject,
} from "zod-openapi"
import type { z } from "zod"

/** Refusals any endpoint of that kind can answer with. */
const always: ErrorCode[] = ["invalid_request", "too_many_requests", "internal_error"]
const securityOf: Record<Auth, Record<string, string[]>[]> = {
  none: [],
  shop: [],
  visitor: [{ visitorToken: [] }],
  participant: [{ visitorToken: [] }, { session: [] }, { secretKey: [] }],
  operator: [{ session: [] }, { secretKey: [] }],
  owner: [{ session: [] }, { secretKey: [] }],
}

/** The OpenAPI 3.1 document, made from the protocol's table: what is served is what is described. */
export function openApiDocument(serverUrl: string) {
  const paths: ZodOpenApiPathsObject = {}
  for (const [operationId, endpoint] of Object.entries(endpoints)) {
    const path = endpoint.path.replaceAll(/:(\w+)/g, "{$1}")
    paths[path] = {
      ...paths[path],
      [endpoint.method.toLowerCase()]: operation(operationId, endpoint),
    }
  }
  return createDocument({
    openapi: "3.1.0",
    info: {
      title: "Shopbell API",
      version: "1.0.0",
      description:
        "Support chat for online shops. A publishable key (pk_…) names a shop and authorises nothing; visitor tokens are signed; secret keys (sk_…) belong on servers.",
      license: { name: "MIT", identifier: "MIT" },
    },
    servers: [{ url: serverUrl }],
    paths,
    components: {
      securitySchemes: {
        visitorToken: { type: "http", scheme: "bearer", bearerFormat: "JWT" },
        secretKey: { type: "http", scheme: "bearer" },
        session: { type: "apiKey", in: "cookie", name: "shopbell.session_token" },
      },
    },
  })
}

function operation(operationId: string, endpoint: Endpoint): ZodOpenApiOperationObject {
  const { params, query, input, raw } = endpoint
  const codes = [...new Set([...endpoint.errors, ...authErrors(endpoint), ...always])]
  return {
    operationId,
    summary: endpoint.summary,
    tags: [endpoint.tag],
    security: securityOf[endpoint.auth],
    requestParams: { ...(params && { path: params }), ...(query && { query }) },
    ...(endpoint.idempotent && {
      parameters: [
        {
          name: "Idempotency-Key",
          in: "header",
          schema: { type: "string", maxLength: 128 },
          description: "The same key gives the first answer again for 24 hours.",
        },
      ],
    }),
    ...(input && {
      requestBody: { required: true, content: { "application/json": { schema: input } } },
    }),
    ...(raw !== undefined && {
      requestBody: {
        required: true,
        content: { [raw]: { schema: { type: "string", format: "binary" } } },
      },
    }),
    responses: { ...success(endpoint), ...refusals(codes) },
  }
}

function success(endpoint: Endpoint): ZodOpenApiOperationObject["responses"] {
  const { status, output, kind } = endpoint
  const mediaType = kind === "ndjson" ? "application/x-ndjson" : "application/json"
  const description = kind === "socket" ? "Switching to WebSocket" : "Done"
  if (kind === "file") {
    const bytes = { schema: { type: "string" as const, format: "binary" } }
    return {
      [`${status}` as "200"]: { description, content: { "application/octet-stream": bytes } },
    }
  }
  if (output === null) return { [`${status}` as "200"]: { description } }
  const schema: z.ZodType = output
  return { [`${status}` as "200"]: { description, content: { [mediaType]: { schema } } } }
}

function refusals(codes: readonly ErrorCode[]): ZodOpenApiOperationObject["responses"] {
  const byStatus = Map.groupBy(codes, (code) => errorCodes[code].status)
  return Object.fromEntries(
    [...byStatus].map(([status, some]) => [
      String(status),
      {
        description: some.map((code) => `\`${code}\`: ${errorCodes[code].title}`).join("; "),
        content: { "application/problem+json": { schema: problemSchema } },
      },
    ]),
  )
}

function authErrors(endpoint: Endpoint): ErrorCode[] {
  if (endpoint.auth === "none") return []
  if (endpoint.auth === "shop") return ["origin_not_allowed", "not_found"]
  return ["unauthenticated", "token_expired", "forbidden", "origin_not_allowed"]
}
