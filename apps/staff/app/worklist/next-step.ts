import { actionPath, casePath } from "../commands/action-path.ts";
import type { Code } from "../words/code.ts";
import type { RowTold } from "./worklist-query.ts";

/** What is to be done next, by whom, and where that is done. */
export type NextStep = {
  readonly turn: Code<"Turn">;
  readonly ask: Code<"Ask">;
  readonly who: string | undefined;
  readonly to: string;
};

/** The form in which an ask is answered, where there is only one; elsewhere the case page says what is possible. */
const formOf: Partial<Record<Code<"Ask">, Code<"ActionType">>> = {
  ASSESS: "START_ASSESSMENT",
  ROUTE: "ASSIGN_HANDLER",
  DECLARE: "DECLARE_UNINVOLVED",
  HANDLE_TRACK: "HANDLE_TRACK",
};

/** The next step of a complaint, as the API says who has the turn. Who only reads along comes to the case. */
export function nextStep({
  reference,
  view,
  turn: { turn, ask, staff },
}: Pick<RowTold, "reference" | "view" | "turn">): NextStep {
  // The word on not being involved is for who was asked; the others come to the case.
  const actsAs = ask === "DECLARE" ? "PROPOSED" : "STAFF";
  const form = turn === "AUTHORITY" && view === actsAs ? formOf[ask] : undefined;
  return {
    turn,
    ask,
    who: staff?.name,
    to: form ? actionPath(reference, form) : casePath(reference),
  };
}
