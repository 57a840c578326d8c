import type { Actor } from "@gehoor/domain";
import { afterAll, beforeAll } from "vitest";
import { issueSession } from "../auth/session-store.ts";
import type { Services } from "../context.ts";
import { type RunningApi, serve } from "../server.ts";
import type { Environment } from "../settings/env.ts";
import { type TestSystem, useTestSystem } from "./test-system.ts";

/** What GraphQL answered. A test that reads on in it names the shape it expects, and fails when it is another. */
export interface Answer<Data = unknown> {
  readonly status: number;
  readonly data: Data;
  readonly errors: readonly { readonly message: string; readonly extensions?: { readonly code?: string } }[];
}

export interface TestApi {
  readonly url: string;
  readonly system: TestSystem;
  /** Asks as whoever holds the token; without one as a visitor. */
  ask<Data = unknown>(
    document: string,
    variables?: Record<string, unknown>,
    token?: string,
  ): Promise<Answer<Data>>;
  /** A session of the complainant who has this code. */
  signInComplainant(codes: { readonly reference: string; readonly accessCode: string }): Promise<string>;
  /** A session of this member of staff. */
  signIn(staff: Extract<Actor, { kind: "STAFF" }>): Promise<string>;
}

const SIGN_IN = `mutation ($reference: String!, $accessCode: String!) {
  signInComplainant(reference: $reference, accessCode: $accessCode) { ... on SignedIn { token } } }`;

/**
 * An API on a database of its own, served on a free port. To be called once, at the top of a test file.
 *
 * @param overrides what this file needs differently
 */
export function useTestApi(
  overrides: Partial<Environment> = {},
  parts: (system: TestSystem) => Partial<Omit<Services, "unrestricted" | "live">> = () => ({}),
): () => TestApi {
  const opened = useTestSystem({ API_PORT: 0, ...overrides });
  let running: RunningApi | undefined;
  beforeAll(async () => {
    running = await serve(opened(), parts(opened()));
  });
  afterAll(() => running?.stop());
  return () => {
    const system = opened();
    const url = running?.url ?? "";
    return {
      url,
      system,
      ask: (document, variables = {}, token) => ask(url, document, variables, token),
      signInComplainant: async (codes) => {
        const { data } = await ask<{ signInComplainant: { token: string } }>(url, SIGN_IN, codes);
        return data.signInComplainant.token;
      },
      signIn: async ({ staffId, roles }) =>
        (await issueSession(system.db, { kind: "STAFF", staffId }, roles)).token,
    };
  };
}

/** Posts a document as one of our apps does. */
export async function ask<Data = unknown>(
  url: string,
  document: string,
  variables: Record<string, unknown>,
  token?: string,
): Promise<Answer<Data>> {
  const response = await fetch(`${url}/graphql`, {
    method: "POST",
    headers: {
      "content-type": "application/json",
      "x-gehoor-csrf": "1",
      ...(token ? { authorization: `Bearer ${token}` } : {}),
    },
    body: JSON.stringify({ query: document, variables }),
  });
  const { data, errors } = JSON.parse(await response.text());
  return { status: response.status, data: data ?? null, errors: errors ?? [] };
}
