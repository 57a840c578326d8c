import { StackProblem } from "../stack-problem.ts";

/** One database by the two connections to it, as docs/configuration describes them. */
export interface DatabaseUrls {
  /** DATABASE_URL: what the API and the worker sign in with; they may append to the file and never change it. */
  readonly processes: string;
  /** MIGRATION_DATABASE_URL: the owner's, which migrates, fills and rebuilds. */
  readonly owner: string;
}

/** The embedded database on this port. Its passwords are known to everybody: it listens on loopback only. */
export function embeddedDatabaseUrls(port: number): DatabaseUrls {
  const place = `127.0.0.1:${port}/gehoor`;
  return {
    processes: `postgres://gehoor_process:gehoor_process@${place}`,
    owner: `postgres://gehoor:gehoor@${place}`,
  };
}

/**
 * The database of the user's own that the environment names, if any.
 * Refuses (StackProblem) one of the two without the other: the processes must not be its owner.
 */
export function givenDatabaseUrls(given: NodeJS.ProcessEnv): DatabaseUrls | undefined {
  const { DATABASE_URL: processes, MIGRATION_DATABASE_URL: owner } = given;
  if (!processes && !owner) return undefined;
  if (processes && owner) return { processes, owner };
  throw new StackProblem(
    "A database of your own takes two connections: MIGRATION_DATABASE_URL for its owner, DATABASE_URL for the role that " +
      "the processes sign in with, which the migration makes when it may.",
  );
}
