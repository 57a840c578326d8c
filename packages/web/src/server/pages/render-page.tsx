import { Writable } from "node:stream";
import { renderToPipeableStream } from "react-dom/server";
import {
  type EntryContext,
  isRouteErrorResponse,
  type RouterContextProvider,
  ServerRouter,
} from "react-router";
import { requestContextKey } from "../middleware/request-context.ts";
import { appLogger } from "../requests/request-log.ts";
import { stylesFirst } from "./styles-first.ts";

/** A page that takes longer has a fault; its reader gets the error page, not an endless wait. Milliseconds. */
const patience = 10_000;

/**
 * Turns the matched routes into the HTML of a page.
 *
 * A page is always rendered whole. Sending it in parts would leave the later parts hidden from a visitor without
 * JavaScript, and a whole page compresses better.
 */
export function renderPage(
  request: Request,
  status: number,
  headers: Headers,
  routerContext: EntryContext,
  context: RouterContextProvider,
): Promise<Response> {
  // Vite's development server has no content security policy, and React complains about a nonce it cannot compare.
  const nonced = import.meta.hot === undefined ? { nonce: context.get(requestContextKey).nonce } : {};
  headers.set("content-type", "text/html; charset=utf-8");
  if (request.method === "HEAD") return Promise.resolve(new Response(null, { status, headers }));
  return new Promise((resolve, reject) => {
    let failed = false;
    const { pipe, abort } = renderToPipeableStream(
      <ServerRouter context={routerContext} url={request.url} {...nonced} />,
      {
        ...nonced,
        onAllReady() {
          clearTimeout(timer);
          const parts: Buffer[] = [];
          pipe(
            new Writable({
              write(part: Buffer, _encoding, done) {
                parts.push(part);
                done();
              },
              final(done) {
                const page = stylesFirst(Buffer.concat(parts));
                headers.set("content-length", String(page.length));
                resolve(new Response(page, { status: failed ? 500 : status, headers }));
                done();
              },
            }),
          );
        },
        onShellError(error) {
          clearTimeout(timer);
          reject(error);
        },
        onError() {
          failed = true;
        },
      },
    );
    const timer = setTimeout(abort, patience);
  });
}

/**
 * Logs an unexpected error of a loader, action or page: its kind and where it happened, not its message, in which
 * personal data may stand.
 */
export function logPageError(
  error: unknown,
  { request, context }: { request: Request; context: Readonly<RouterContextProvider> },
): void {
  if (request.signal.aborted || isRouteErrorResponse(error)) return;
  const { requestId, environment } = context.get(requestContextKey);
  const known = error instanceof Error;
  appLogger(environment.app, environment.logLevel).error(
    {
      requestId,
      error: known ? error.name : typeof error,
      at: known
        ? error.stack
            ?.split("\n")
            .filter((line) => /^\s+at /.test(line))
            .slice(0, 8)
        : undefined,
    },
    "page failed",
  );
}
