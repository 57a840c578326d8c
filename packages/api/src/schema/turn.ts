import { nobodysTurn, shows, type Turn, type View } from "@gehoor/domain";
import { builder } from "./base/builder.ts";
import { DateScalar } from "./base/scalars.ts";
import { TurnHolderEnum, TurnTaskEnum } from "./codes/turn-codes.ts";
import { exposed, is, orNull } from "./exposed.ts";
import { StaffMemberType } from "./staff.ts";

export const TurnType = builder.objectRef<Turn>("TurnInfo").implement({
  description: "Who has the ball, until when, and for what: the first line of every page about a complaint.",
  authScopes: { signedIn: true },
  fields: (t) => ({
    ...exposed(t, {
      holder: is(TurnHolderEnum, "Who is to do something next."),
      task: is(TurnTaskEnum, "What is asked of them."),
      untilOn: orNull(DateScalar, "Null when no day is set."),
    }),
    staff: t.field({
      type: StaffMemberType,
      nullable: true,
      description: "Whose turn it is by name; null when it is no one person's.",
      resolve: ({ staffId }) => staffId ?? null,
    }),
  }),
});

/** At the desk it is told whose turn it is, not by name. Whom we ask to handle it is our own affair. A data breach is nobody's who does not see the parallelProcedures. */
export function turnInView(turn: Turn, view: View): Turn {
  if (turn.task === "DECLARE" && !shows(view, "ASSIGNMENT"))
    return { ...turn, task: "ROUTE", untilOn: undefined, staffId: undefined };
  if (turn.task === "CLOSE_PARALLEL_PROCEDURE" && !shows(view, "FLAGS")) return nobodysTurn;
  return shows(view, "DEADLINES") ? turn : { ...turn, staffId: undefined };
}
