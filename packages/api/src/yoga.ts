import type { IncomingHttpHeaders, IncomingMessage, ServerResponse } from "node:http";
import { createYoga } from "graphql-yoga";
import { requestOf } from "./auth/buckets.ts";
import { clientOf } from "./auth/client-address.ts";
import { isSame } from "./auth/known-sessions.ts";
import type { ApiContext, Services } from "./context.ts";
import { readAs } from "./db/row-security/viewer.ts";
import { useEventStreams } from "./http/event-stream.ts";
import { useRequestLimits } from "./http/limits-plugin.ts";
import { maskError } from "./http/mask-error.ts";
import { useProvedReader } from "./http/proved-reader.ts";
import { requestLimits } from "./http/request-limits.ts";
import { requestLog } from "./http/request-log.ts";
import { requestScope, useRequestScope } from "./http/request-scope.ts";
import { useToldOnce } from "./http/told-once.ts";
import { trustedDocuments } from "./http/trusted-documents.ts";
import { useTrustedDocuments } from "./http/trusted-documents-plugin.ts";
import { viewerOfSession } from "./reads/viewer-of-session.ts";
import { schema } from "./schema/schema.ts";
import { boundSystem, type System } from "./system.ts";

/** What the connection tells of a request. */
export interface Connection {
  readonly req: IncomingMessage;
  readonly res: ServerResponse;
}

/** GraphQL over HTTP and server-sent events, with the limits of the profile. */
export function openYoga(services: Services) {
  const { unrestricted: system } = services;
  const bound = boundSystem(system);
  const adHoc = system.env.AD_HOC_DOCUMENTS === "allowed";
  return createYoga<Connection, ApiContext>({
    schema,
    graphqlEndpoint: "/graphql",
    context: ({ req, request }) => contextOf(services, bound, req, request.signal),
    maskedErrors: {
      maskError: (error) => {
        const shown = maskError(error);
        if (shown !== error) requestLog.failed(system, error);
        return shown;
      },
    },
    plugins: [
      useRequestScope(),
      useTrustedDocuments(trustedDocuments(), { adHoc }),
      useRequestLimits({ tellsSchema: adHoc }),
      useProvedReader((context) => anew(services, context)),
      useToldOnce(),
      useEventStreams(),
    ],
    maxRequestBodySize: requestLimits.bodyBytes,
    // Its page would load scripts from other hosts.
    graphiql: false,
    landingPage: false,
    batching: false,
    multipart: false,
    cors: false,
    logging: false,
  });
}

/** Who asks and when. The session of a query is looked up by the statements that read, where it is known to this process. */
async function contextOf(
  services: Services,
  system: System,
  { headers, socket }: IncomingMessage,
  gone: AbortSignal,
): Promise<ApiContext> {
  const { clock, env, policies } = services.unrestricted;
  const token = tokenIn(headers);
  const known = token && requestScope()?.onlyAsks ? services.sessions.remembered(token) : undefined;
  const [session, now] = await Promise.all([
    known?.session ?? (token ? services.sessions.find(token) : undefined),
    clock.now(),
  ]);
  const coordination = await policies.coordination(now);
  const client = clientOf(headers, socket.remoteAddress, env);
  await services.rateLimits.spend(...requestOf(session, client));
  readAs(viewerOfSession(session, coordination), known?.proviso);
  return { ...services, system, session, now, client, gone };
}

/** The same request as who it turns out to ask; undefined where that is who was thought. */
async function anew<Context extends Connection & ApiContext>(
  { sessions, unrestricted }: Services,
  context: Context,
): Promise<Context | undefined> {
  const token = tokenIn(context.req.headers);
  const session = token ? await sessions.find(token) : undefined;
  if (isSame(session, context.session)) return undefined;
  readAs(viewerOfSession(session, await unrestricted.policies.coordination(context.now)));
  return { ...context, session };
}

function tokenIn({ authorization }: IncomingHttpHeaders): string | undefined {
  return /^Bearer ([\w-]{20,200})$/.exec(authorization ?? "")?.[1];
}
