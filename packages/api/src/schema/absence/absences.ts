import { amsterdamDay } from "@gehoor/domain";
import type { StaffSession } from "../../auth/session.ts";
import { type AbsenceRow, readAbsenceList } from "../../reads/staff/absences.ts";
import { builder } from "../base/builder.ts";
import { DateScalar, DateTimeScalar } from "../base/scalars.ts";
import { allExposed, is, orNull } from "../exposed.ts";
import { staffOf } from "../lists/worklist.ts";
import { StaffMemberType } from "../staff.ts";

export const AbsenceType = builder.objectRef<AbsenceRow>("Absence").implement({
  description: "That somebody is not at work, both days included. Why is nowhere recorded.",
  authScopes: { staff: true },
  fields: allExposed({
    id: is("ID", "To change or end it."),
    person: is(StaffMemberType, "Who."),
    fromOn: is(DateScalar, "The first day."),
    untilOn: orNull(DateScalar, "The last day; null while nobody knows."),
    replacedBy: orNull(StaffMemberType, "Who is asked instead; null: nobody in particular."),
    recordedBy: orNull(StaffMemberType, "Who said so last; null where that was not kept."),
    recordedAt: orNull(DateTimeScalar, "When that was; null where that was not kept."),
  }),
});

builder.queryField("absences", (t) =>
  t.field({
    type: [AbsenceType],
    authScopes: { staff: true },
    description:
      "The absences that run or are to come: everybody's for coordinator and administrator, for others their own.",
    resolve: (_, __, context) => {
      const session = staffOf(context);
      const of = keepsAll(session) ? undefined : session.staffId;
      return readAbsenceList(context.system.db, of, amsterdamDay(context.now));
    },
  }),
);

/** Whether somebody records the absence of others too. */
export function keepsAll({ roles }: Pick<StaffSession, "roles">): boolean {
  return roles.includes("COORDINATOR") || roles.includes("ADMINISTRATOR");
}
