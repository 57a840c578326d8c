import { openStatementRoles } from "@gehoor/api/testing/statement-roles";
import type { Heard as HeardStatement } from "@gehoor/api/testing/test-system";

/** A statement as Gehoor sent it, and by which connection. */
export interface Heard extends HeardStatement {
  readonly connection: number;
}

export interface Ear {
  readonly onStatement: (text: string, parameters: readonly unknown[], connection: number) => void;
  /** What is sent while this runs, without what only begins and ends transactions. */
  heardWhile(work: () => Promise<unknown>): Promise<readonly Heard[]>;
}

/** @param told of each statement as it is sent */
export function openEar(told: (text: string) => void = () => {}): Ear {
  let heard: Heard[] = [];
  const roleOf = openStatementRoles();
  return {
    onStatement: (text, parameters, connection) => {
      const said = text.trim();
      const asViewer = roleOf(connection, said) === "VIEWER";
      if (!/^(begin|commit|savepoint|set local)\b/.test(said) && !/pg_catalog|demo_clock/.test(said))
        heard.push({ text: said, parameters, connection, asViewer });
      told(said);
    },
    heardWhile: async (work) => {
      heard = [];
      await work();
      return heard;
    },
  };
}
