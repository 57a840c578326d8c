import { join } from "node:path";
import type { Http2Bindings, HttpBindings } from "@hono/node-server";
import { getConnInfo } from "@hono/node-server/conninfo";
import { Hono } from "hono";
import { bodyLimit } from "hono/body-limit";
import { requestId } from "hono/request-id";
import type { Logger } from "pino";
import { createRequestHandler, type ServerBuild } from "react-router";
import type { AppEnvironment } from "./app-environment.ts";
import { leadsElsewhere } from "./pages/local-address.ts";
import { clientAddress } from "./requests/client-address.ts";
import { compress } from "./requests/compression.ts";
import { formGate } from "./requests/form-gate.ts";
import { cameFromOurselves, hidden } from "./requests/origin-check.ts";
import { plainAnswer } from "./requests/plain-answer.ts";
import { requestLog } from "./requests/request-log.ts";
import { robotsTxt, robotsTxtPath } from "./requests/robots-txt.ts";
import { secure } from "./requests/security-headers.ts";
import { securityTxt, securityTxtPath } from "./requests/security-txt.ts";
import { shownAgain } from "./requests/shown-again.ts";
import { staticFiles } from "./requests/static-files.ts";

/** The text of a form in bytes; the longest one of ours is far below it. */
const formLimit = 1024 * 1024;

type Bindings = HttpBindings | Http2Bindings;
type Served = {
  readonly build: ServerBuild;
  readonly appFolder: string;
  readonly logger: Logger;
  /** Aborted when the app begins to stop: it is not ready any more, and event streams, which never end by themselves, end. */
  readonly stopping: AbortSignal;
};

/**
 * The HTTP side of an app: what every request passes before and after the app itself.
 *
 * @param environment where the app runs and whom it trusts
 * @param served the app's build, the folder it lies in and where to log
 */
export async function webApp(environment: AppEnvironment, { build, appFolder, logger, stopping }: Served) {
  const app = new Hono<{ Bindings: Bindings }>();
  const handle = createRequestHandler(
    { ...build, allowedActionOrigins: [environment.publicUrl.host, ...(build.allowedActionOrigins || [])] },
    "production",
  );
  app.get("/healthz", (c) => c.text("ok\n"));
  // Without the API too: then it is our pages that say so.
  app.get("/readyz", (c) => (stopping.aborted ? c.text("stopping\n", 503) : c.text("ok\n")));
  app.get(securityTxtPath, (c, next) => {
    const text = securityTxt(environment, Temporal.Now.instant());
    return text === undefined ? next() : c.text(text);
  });
  app.get(robotsTxtPath, (c) => c.text(robotsTxt(environment)));
  const { ownStyle } = environment;
  if (ownStyle)
    app.get(ownStyle.path, (c) =>
      c.body(ownStyle.css, 200, {
        "content-type": "text/css; charset=utf-8",
        "cache-control": "public, max-age=31536000, immutable",
      }),
    );
  app.use(requestId());
  app.use(requestLog(logger));
  app.use(await staticFiles(join(appFolder, "build/client")));
  app.use((c, next) => (leadsElsewhere(new URL(c.req.url)) ? noSuchPlace() : next()));
  app.use(async (c, next) => {
    if (cameFromOurselves(c.req.raw, environment)) return next();
    return plainAnswer(
      403,
      "Wij konden niet zien dat dit formulier van onze eigen website komt. Ga terug, ververs de pagina en probeer het opnieuw.",
      "We could not see that this form came from our own website. Go back, reload the page and try again.",
    );
  });
  app.use(bodyLimit({ maxSize: formLimit, onError: tooLarge }));
  app.use(formGate);
  app.all("*", async (c) => {
    const endless = c.req.header("accept") === "text/event-stream";
    const signal = endless ? AbortSignal.any([c.req.raw.signal, stopping]) : c.req.raw.signal;
    const request = await shownAgain(new Request(c.req.raw, { signal }));
    // Ours all the same, as was seen above; the framework compares what is left, and would refuse this one.
    if (request.headers.get("origin") === hidden) request.headers.delete("origin");
    const socketAddress = getConnInfo(c).remote.address;
    const forwardedFor = c.req.header("x-forwarded-for");
    request.headers.set(
      "x-gehoor-client",
      clientAddress(socketAddress, forwardedFor, environment.trustedProxies),
    );
    request.headers.set("x-request-id", c.get("requestId"));
    return handle(request);
  });
  app.onError((error) => {
    logger.error({ error: error.name }, "request failed");
    return plainAnswer(
      500,
      "Er ging iets mis bij ons. Probeer het over een paar minuten opnieuw.",
      "Something went wrong on our side. Please try again in a few minutes.",
    );
  });
  return async (request: Request, bindings: Bindings): Promise<Response> => {
    const answer = await compress(request, await app.fetch(request, bindings));
    secure(answer.headers, environment);
    // Who sends over this connection must find another one before it is closed under a request.
    if (stopping.aborted) answer.headers.set("connection", "close");
    return answer;
  };
}

async function noSuchPlace(): Promise<Response> {
  return plainAnswer(
    404,
    "Deze pagina bestaat niet. Misschien is het adres verkeerd getypt.",
    "This page does not exist. Perhaps the address was mistyped.",
  );
}

function tooLarge(): Response {
  return plainAnswer(
    413,
    "Wat u stuurt is te groot. Ga terug en maak uw tekst korter. Wat u typte, staat nog op de vorige pagina.",
    "What you are sending is too large. Go back and shorten your text. What you typed is still on the previous page.",
  );
}
