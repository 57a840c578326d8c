import type { TypedText } from "@gehoor/web/graphql/api-failure.ts";

/** What the error boundary is given when a session ended while somebody was typing. */
export type SignedOut = { readonly signedOut: true; readonly typed: TypedText };

export function isSignedOut(value: unknown): value is SignedOut {
  return typeof value === "object" && value !== null && "signedOut" in value && "typed" in value;
}
