import { randomBytes, randomUUID } from "node:crypto";
import { createCookie, type MiddlewareFunction } from "react-router";
import { createApi } from "../../graphql/api.ts";
import type { ApiCaller } from "../../graphql/api-caller.ts";
import { createListen } from "../../graphql/listen.ts";
import { isLanguage, type Language, languageOfPath } from "../../i18n/language.ts";
import { type AppName, readAppEnvironment } from "../app-environment.ts";
import { routeHeader } from "../requests/request-log.ts";
import { pageSecurityPolicy, secure } from "../requests/security-headers.ts";
import { carriedBy } from "./carried.ts";
import { openCookies } from "./cookies.ts";
import { requestContextKey } from "./request-context.ts";

/** How an app differs from the other for its middleware. */
export type AppDefinition = {
  readonly app: AppName;
  /** Citizens choose their language by address (`/en/…`), staff by a setting kept in a cookie. */
  readonly languageFrom: "path" | "cookie";
  /** Where a visitor without a valid session is sent, with `?next=` the page asked for. */
  readonly signInPath: string;
};

/** The staff's language setting; not personal and not secret, so readable for a year. */
export const languageCookie = createCookie("gehoor_staff_language", {
  path: "/",
  sameSite: "lax",
  httpOnly: true,
  maxAge: 31_536_000,
});

/**
 * The root middleware of an app: who visits, in which language, with which rights; and the headers of the answer.
 *
 * It lives in the root route instead of the HTTP server because the app's bundle has its own copy of this package.
 * An address that matches no route passes no middleware, so each app ends its table with a splat route.
 */
export function appMiddleware(definition: AppDefinition): MiddlewareFunction<Response>[] {
  let environment: ReturnType<typeof readAppEnvironment> | undefined;
  return [
    async ({ request, context, pattern }, next) => {
      environment ??= readAppEnvironment(definition.app);
      const nonce = randomBytes(16).toString("base64");
      const cookies = await openCookies(request, environment);
      const carried = carriedBy(request, cookies);
      const chosen =
        definition.languageFrom === "cookie" && isLanguage(carried?.language) && carried.language;
      const language = chosen || (await languageOfRequest(request, definition.languageFrom));
      const requestId = request.headers.get("x-request-id") ?? randomUUID();
      const clientAddress = request.headers.get("x-gehoor-client") ?? "127.0.0.1";
      const caller: ApiCaller = {
        environment,
        token: () => cookies.session,
        clientAddress,
        requestId,
        request,
        language,
        signInPath: definition.signInPath,
      };
      const api = createApi(caller);
      // Where a session is over, the page that says so keeps the text too.
      if (carried?.fields) api.remember(carried.text);
      context.set(requestContextKey, {
        requestId,
        nonce,
        language,
        environment,
        cookies,
        api,
        listen: createListen(caller),
        carried: carried?.fields,
      });
      const response = await next();
      if (chosen) response.headers.append("set-cookie", await languageCookie.serialize(chosen));
      for (const change of cookies.changes) response.headers.append("set-cookie", change);
      const isPage = response.headers.get("content-type")?.startsWith("text/html") ?? false;
      // A page that brings a policy of its own, such as a letter shown as it was sent, has a stricter one.
      if (isPage && !response.headers.has("content-security-policy"))
        response.headers.set("content-security-policy", pageSecurityPolicy(nonce, environment));
      response.headers.set(routeHeader, `/${pattern.replace(/^\//, "")}`);
      if (response.status === 503) response.headers.set("retry-after", "30");
      secure(response.headers, environment);
      // Vite's development server puts styles and scripts of its own into pages; a build has no `hot`.
      if (import.meta.hot !== undefined) response.headers.delete("content-security-policy");
      return response;
    },
  ];
}

async function languageOfRequest(request: Request, from: AppDefinition["languageFrom"]): Promise<Language> {
  if (from === "path") return languageOfPath(new URL(request.url).pathname);
  const chosen = await languageCookie.parse(request.headers.get("cookie"));
  return isLanguage(chosen) ? chosen : "nl";
}
