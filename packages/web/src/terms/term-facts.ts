import type { graphql } from "../graphql/graphql.ts";

/** The codes of the contract, so that a new one in the schema is missed by the compiler in the dictionaries. */
export type TermKind = ReturnType<typeof graphql.scalar<"TermKind">>;
type TermStart = ReturnType<typeof graphql.scalar<"TermStart">>;
export type DayReason = ReturnType<typeof graphql.scalar<"DayReason">>;

/** A term as the API computed it: what both `Term` and `Deadline` of the schema give. Days are `YYYY-MM-DD`. */
export type TermFacts = {
  readonly kind: TermKind;
  readonly startsOn: string;
  /** From what it runs, where its kind leaves that open. */
  readonly start?: TermStart | null;
  readonly nominalOn: string;
  readonly dueOn: string;
  readonly article: string;
  readonly steps: readonly { readonly on: string; readonly reason: DayReason }[];
  readonly sendBeforeOn?: string | null;
  /** The last moment of a term in hours, an instant in ISO 8601. */
  readonly dueAt?: string | null;
  readonly warning?: "NO_DECREE_DATA" | null;
};
