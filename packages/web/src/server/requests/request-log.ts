import type { MiddlewareHandler } from "hono";
import type { RequestIdVariables } from "hono/request-id";
import { type DestinationStream, type Logger, pino } from "pino";
import type { ServerBuild } from "react-router";
import { matchRoutes, type RouteObject } from "react-router";
import { pagePath } from "../pages/page-path.ts";

/** A logger that writes one line of JSON per event, without process id or host name. */
export function appLogger(name: string, level: string, destination?: DestinationStream): Logger {
  return pino({ name, level, base: { name } }, destination);
}

/**
 * Names and logs each request once it is answered: id, method, route pattern, status, duration. Never the address asked for:
 * references, links from mails and search words stand in it. The pattern (`/mijn-klacht/:reference`) says enough.
 */
export function requestLog(
  logger: Logger,
  build: ServerBuild,
): MiddlewareHandler<{ Variables: RequestIdVariables }> {
  const routes = routeTree(build.routes);
  return async (c, next) => {
    const started = performance.now();
    await next();
    const requestId = c.get("requestId");
    c.res.headers.set("x-request-id", requestId);
    logger.info({
      requestId,
      method: c.req.method,
      route: routePattern(routes, c.req.path),
      status: c.res.status,
      ms: Math.round(performance.now() - started),
    });
  };
}

function routePattern(routes: RouteObject[], path: string): string {
  if (path.startsWith("/assets/")) return "/assets/*";
  const matches = matchRoutes(routes, pagePath(path));
  if (!matches) return "*";
  return `/${matches.flatMap(({ route }) => (route.path ? [route.path.replace(/^\//, "")] : [])).join("/")}`.replace(
    "//",
    "/",
  );
}

function routeTree(manifest: ServerBuild["routes"], parentId?: string): RouteObject[] {
  return Object.values(manifest)
    .filter((route) => route !== undefined && route.parentId === parentId)
    .map((route): RouteObject => {
      const { id, path, index } = route ?? { id: "" };
      const own = { id, ...(path === undefined ? {} : { path }) };
      return index ? { ...own, index: true } : { ...own, children: routeTree(manifest, id) };
    });
}
