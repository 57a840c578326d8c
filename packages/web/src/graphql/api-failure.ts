import { data } from "react-router";
import type { CombinedError } from "urql";
import { pageAddress } from "../server/pages/page-path.ts";

/** Why a page cannot be shown or an action not be done, as the error page tells it. */
export type FailureReason =
  | "API_AWAY"
  | "NO_CONNECTION"
  | "NOT_FOUND"
  | "SIGNED_OUT"
  | "OTHER_PERSON"
  | "TOO_MANY_REQUESTS"
  | "INVALID_REQUEST"
  | "UNEXPECTED";

/** What the visitor had typed when an action failed, to show it again and to offer sending it again. */
export type TypedText = readonly { readonly name: string; readonly value: string }[];

/** What the error boundary finds in `error.data`. */
export type Failure = {
  readonly reason: FailureReason;
  readonly requestId: string;
  readonly typed?: TypedText;
  /** Where to sign in again, for SIGNED_OUT and OTHER_PERSON. */
  readonly signIn?: string;
  /** How long to wait, for TOO_MANY_REQUESTS; absent when the API did not say. */
  readonly retryAfterSeconds?: number;
  /** Who is signed in now, for OTHER_PERSON. */
  readonly signedInAs?: string;
};

/** Whether the data of a route error was made by `failure`. */
export function isFailure(value: unknown): value is Failure {
  return (
    typeof value === "object" &&
    value !== null &&
    "reason" in value &&
    typeof value.reason === "string" &&
    value.reason in statusOf
  );
}

const statusOf: Record<FailureReason, number> = {
  API_AWAY: 503,
  // Seen by the browser alone, which got no answer at all.
  NO_CONNECTION: 503,
  NOT_FOUND: 404,
  SIGNED_OUT: 401,
  OTHER_PERSON: 409,
  TOO_MANY_REQUESTS: 429,
  INVALID_REQUEST: 400,
  UNEXPECTED: 500,
};

/** An error page with the right status; throw it from a loader or action. */
export function failure(about: Failure) {
  return data(about, { status: statusOf[about.reason] });
}

/** A page that does not exist, or that this visitor may not know exists; both answer alike. */
export function notFound(requestId = "") {
  return failure({ reason: "NOT_FOUND", requestId });
}

const reasonOfCode: Record<string, FailureReason> = {
  FORBIDDEN: "NOT_FOUND",
  NOT_FOUND: "NOT_FOUND",
  RATE_LIMITED: "TOO_MANY_REQUESTS",
  TOO_MANY_REQUESTS: "TOO_MANY_REQUESTS",
  BAD_USER_INPUT: "INVALID_REQUEST",
  GRAPHQL_VALIDATION_FAILED: "UNEXPECTED",
  SERVICE_UNAVAILABLE: "API_AWAY",
  // An app that is newer than the API, which an upgrade replaces in a moment.
  UNKNOWN_DOCUMENT: "API_AWAY",
};

/** Why the API did not answer a request as asked. */
export type ApiTrouble =
  | { readonly kind: "signed-out" }
  | { readonly kind: "failed"; readonly reason: FailureReason; readonly retryAfterSeconds?: number };

/** Reads urql's error: no answer or a gateway's is the API being away; else the code of the first error decides. */
export function troubleOf(error: CombinedError): ApiTrouble {
  const status = statusOfResponse(error.response);
  const code = error.graphQLErrors.map((one) => one.extensions?.code).find((one) => typeof one === "string");
  if (code === "UNAUTHENTICATED" || status === 401) return { kind: "signed-out" };
  if (typeof code === "string")
    return { kind: "failed", reason: reasonOfCode[code] ?? "UNEXPECTED", ...waitOf(error) };
  if (status === 429) return { kind: "failed", reason: "TOO_MANY_REQUESTS" };
  // Variables that do not fit the schema carry no code: something was sent that no form of ours has.
  if (status === 400) return { kind: "failed", reason: "INVALID_REQUEST" };
  const away = error.networkError !== undefined && (status === undefined || status >= 500);
  return { kind: "failed", reason: away || wasCut(error) ? "API_AWAY" : "UNEXPECTED" };
}

/** The answer began and did not end: it broke off, or took longer than anybody waits. */
function wasCut({ networkError }: CombinedError): boolean {
  return networkError instanceof TypeError || networkError?.name === "TimeoutError";
}

function waitOf({ graphQLErrors }: CombinedError): { readonly retryAfterSeconds?: number } {
  const told = graphQLErrors.map(({ extensions }) => extensions?.retryAfterSeconds);
  const seconds = told.find((one) => typeof one === "number");
  return seconds === undefined ? {} : { retryAfterSeconds: seconds };
}

function statusOfResponse(response: unknown): number | undefined {
  const told = typeof response === "object" && response !== null && "status" in response;
  return told && typeof response.status === "number" ? response.status : undefined;
}

/**
 * Where a visitor without a valid session signs in, to come back to this page afterwards.
 *
 * @param reason why, where the page to sign in must say so
 */
export function signInAddress(signInPath: string, requestUrl: string, reason?: string): string {
  const here = pageAddress(requestUrl);
  const asked = new URLSearchParams({
    ...(here !== "/" && { next: here }),
    ...(reason !== undefined && { reden: reason }),
  });
  return asked.size > 0 ? `${signInPath}?${asked}` : signInPath;
}
