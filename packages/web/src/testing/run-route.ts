import { RouterContextProvider } from "react-router";
import type { AppName } from "../server/app-environment.ts";
import { type AppDefinition, appMiddleware } from "../server/middleware/app-middleware.ts";
import { mockApiUrl } from "./mock-api.ts";

/** A loader or action as the framework calls it. */
type Handler<Params, Result> = (args: {
  request: Request;
  params: Params;
  context: RouterContextProvider;
  url: URL;
  pattern: string;
}) => Result;

export type Visit<Params> = {
  readonly app?: AppName;
  /** Path and search asked for; `/en/…` for English on the citizen's site. */
  readonly path: string;
  /** What the pattern of the route names, such as `reference`. */
  readonly params?: Params;
  /** Sent as a form with POST; repeat a name by giving a list. */
  readonly form?: Readonly<Record<string, string | readonly string[]>>;
  /** Other headers of the request, such as what the server puts there. */
  readonly headers?: Readonly<Record<string, string>>;
  /** The request's Cookie header: what `setCookies` of an earlier visit gave. */
  readonly cookies?: readonly string[];
};

export type Outcome<Data> = {
  /** What was returned or, for an error page, what the error boundary will see. */
  readonly data: Data | undefined;
  readonly thrown: unknown;
  readonly status: number;
  readonly location: string | null;
  readonly setCookies: readonly string[];
  readonly headers: Headers;
};

const definitions: Record<AppName, AppDefinition> = {
  citizen: { app: "citizen", languageFrom: "path", signInPath: "/mijn-klacht/inloggen" },
  staff: { app: "staff", languageFrom: "cookie", signInPath: "/inloggen" },
};

/**
 * Runs one loader or action behind the real root middleware, as a visit of the browser would.
 *
 * @returns what came back, with the status, redirect and cookies the visitor would get
 */
export async function runRoute<Params, Result>(
  handler: Handler<Params, Result>,
  { app = "citizen", path, params, form, headers, cookies = [] }: Visit<Params>,
): Promise<Outcome<Unwrapped<Awaited<Result>>>> {
  prepareEnvironment();
  const request = new Request(`http://localhost:3000${path}`, {
    headers: { ...headers, cookie: cookies.map((line) => line.split(";")[0]).join("; ") },
    ...(form === undefined ? {} : { method: "POST", body: formBody(form) }),
  });
  const context = new RouterContextProvider();
  const [middleware] = appMiddleware(definitions[app]);
  let data: Unwrapped<Awaited<Result>> | undefined;
  let thrown: unknown;
  const args = { request, params: given(params), context, url: new URL(request.url), pattern: path };
  const respond = async (): Promise<Response> => {
    try {
      const result = await handler(args);
      if (result instanceof Response) return result;
      data = unwrapped(result);
      return Response.json(null, initOf(result));
    } catch (error) {
      thrown = isWrapped(error) ? error.data : error;
      if (error instanceof Response) return error;
      return Response.json(null, isWrapped(error) ? initOf(error) : { status: 500 });
    }
  };
  const response = (await middleware?.({ ...args, params: {} }, respond)) ?? (await respond());
  return {
    data,
    thrown,
    status: response.status,
    location: response.headers.get("location"),
    setCookies: response.headers.getSetCookie(),
    headers: response.headers,
  };
}

/** What the framework's `data()` wraps is handed to the page unwrapped. */
type Unwrapped<Result> =
  Exclude<Result, Response> extends infer Kept
    ? Kept extends { readonly type: string; readonly data: infer Data; readonly init: ResponseInit | null }
      ? Data
      : Kept
    : never;

type Wrapped = { readonly type: string; readonly data: unknown; readonly init: ResponseInit | null };

/** A route without parameters is given none. */
function given<Params>(params: Params | undefined): Params;
function given(params: unknown): unknown {
  return params ?? {};
}

function isWrapped(value: unknown): value is Wrapped {
  return (
    typeof value === "object" && value !== null && "type" in value && value.type === "DataWithResponseInit"
  );
}

function unwrapped<Result>(result: Result): Unwrapped<Result>;
function unwrapped(result: unknown): unknown {
  return isWrapped(result) ? result.data : result;
}

function initOf(result: unknown): ResponseInit {
  return isWrapped(result) && result.init ? result.init : {};
}

function formBody(form: NonNullable<Visit<unknown>["form"]>): URLSearchParams {
  const body = new URLSearchParams();
  for (const [name, values] of Object.entries(form))
    for (const value of typeof values === "string" ? [values] : values) body.append(name, value);
  return body;
}

function prepareEnvironment(): void {
  process.env.GEHOOR_PROFILE ??= "test";
  process.env.LOG_LEVEL ??= "silent";
  process.env.API_URL = mockApiUrl;
  process.env.SERVICE_SECRET ??= "service-secret-of-the-tests";
  process.env.SESSION_SECRET ??= "session-secret-of-the-tests";
  process.env.OIDC_ISSUER ??= "https://login.test";
  process.env.OIDC_CLIENT_ID ??= "gehoor-staff";
  process.env.OIDC_CLIENT_SECRET ??= "client-secret-of-the-tests";
}
