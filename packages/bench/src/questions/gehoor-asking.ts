import { listedIn } from "@gehoor/api/reading";
import type { BenchEnvironment } from "../servers/contestants.ts";

/** How Gehoor is asked: by an app of ours, for a visitor of whom each has an address of their own. */
export interface GehoorAsking {
  /** The id under which an app asks the operation of this name. */
  documentId(operation: string): string;
  headers(token: string | undefined): Readonly<Record<string, string>>;
}

export function gehoorAsking({ SERVICE_SECRET = "" }: BenchEnvironment): GehoorAsking {
  const documents = [...listedIn(".")];
  return {
    documentId: (operation) => {
      const named = new RegExp(`\\b${operation}\\b`);
      const [id] = documents.find(([, text]) => named.test(text.slice(0, text.search(/[({]/)))) ?? [];
      if (!id) throw new Error(`No app asks ${operation}`);
      return id;
    },
    headers: (token) => ({
      "x-gehoor-csrf": "1",
      "x-gehoor-service": SERVICE_SECRET,
      "x-gehoor-client": "{{address}}",
      ...(token && { authorization: `Bearer ${token}` }),
    }),
  };
}

/** A document of our apps, as they ask it. */
export function byId(sha256Hash: string) {
  return { extensions: { persistedQuery: { version: 1, sha256Hash } } };
}

/** A document that no app asks; what was parsed and checked once is known from then on, as with theirs. */
export function asText(query: string) {
  return { query };
}
