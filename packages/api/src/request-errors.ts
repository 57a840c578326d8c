import { GraphQLError } from "graphql";

/** Codes in `extensions.code` of a request that could not be answered; expected refusals are typed results instead. */
export type RequestErrorCode =
  | "UNAUTHENTICATED"
  | "FORBIDDEN"
  | "BAD_USER_INPUT"
  | "RATE_LIMITED"
  | "REQUEST_TOO_LARGE"
  | "UNKNOWN_DOCUMENT"
  | "SERVICE_UNAVAILABLE";

const statuses: Readonly<Record<RequestErrorCode, number>> = {
  UNAUTHENTICATED: 401,
  FORBIDDEN: 200,
  BAD_USER_INPUT: 400,
  RATE_LIMITED: 429,
  REQUEST_TOO_LARGE: 400,
  UNKNOWN_DOCUMENT: 400,
  SERVICE_UNAVAILABLE: 503,
};

/** An error whose text may be shown: it says nothing about what is stored. */
export function requestError(
  code: RequestErrorCode,
  message: string,
  facts: Readonly<Record<string, string | number>> = {},
): GraphQLError {
  return new GraphQLError(message, { extensions: { code, ...facts, http: { status: statuses[code] } } });
}

export function unauthenticated(): GraphQLError {
  return requestError("UNAUTHENTICATED", "Sign in first.");
}

export function forbidden(): GraphQLError {
  return requestError("FORBIDDEN", "Not for you.");
}

export function badUserInput(argument: string, message: string): GraphQLError {
  return requestError("BAD_USER_INPUT", message, { argument });
}
