import postgres from "postgres";

/** Which key said no, for the two that a command can meet; undefined for every other failure. */
export function conflictOf(problem: unknown): "VERSION" | "IDEMPOTENCY" | undefined {
  if (!(problem instanceof postgres.PostgresError) || problem.code !== "23505") return undefined;
  if (problem.constraint_name?.startsWith("complaint_event")) return "VERSION";
  return problem.constraint_name?.startsWith("idempotency") ? "IDEMPOTENCY" : undefined;
}
