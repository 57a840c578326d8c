import type { Language } from "../i18n/language.ts";
import type { AppEnvironment } from "../server/app-environment.ts";

/** Whose request this is, and where the API is. */
export type ApiCaller = {
  readonly environment: Pick<AppEnvironment, "apiUrl" | "serviceSecret" | "app" | "logLevel">;
  readonly token: () => string | undefined;
  readonly clientAddress: string;
  readonly requestId: string;
  readonly request: Pick<Request, "signal" | "url">;
  readonly language: Language;
  readonly signInPath: string;
};

/** The headers by which the API knows the app, the visitor's address and, once signed in, the visitor. */
export function apiHeaders({ environment, token, clientAddress, requestId, language }: ApiCaller) {
  const session = token();
  return {
    "x-gehoor-csrf": "1",
    "x-gehoor-service": environment.serviceSecret,
    "x-gehoor-client": clientAddress,
    "x-request-id": requestId,
    "accept-language": language,
    ...(session === undefined ? {} : { authorization: `Bearer ${session}` }),
  };
}
