import type { DepartmentId, StaffId, Staffing } from "@gehoor/domain";
import { loadStaffing } from "../../../administration/staffing/load-staffing.ts";
import {
  readStaffingChanges,
  type StaffingChangeRow,
} from "../../../administration/staffing/read-staffing-changes.ts";
import { toldChanges } from "../../../administration/staffing/told-change.ts";
import { idArgument } from "../../base/arguments.ts";
import { builder } from "../../base/builder.ts";
import { DateTimeScalar } from "../../base/scalars.ts";
import { StaffingChangeKindEnum } from "../../codes/administration-codes.ts";
import { exposed, is, orNull } from "../../exposed.ts";
import { DepartmentType, StaffMemberType } from "../../staff.ts";
import { ToldChangeType } from "./told-change-type.ts";

/** A change with the staffing of now, whose names it is told with. */
interface Told extends StaffingChangeRow {
  readonly staffing: Staffing;
}

const StaffingChangeType = builder.objectRef<Told>("StaffingChange").implement({
  description: "A change of who works here, as what or where.",
  authScopes: { upkeep: true },
  fields: (t) => ({
    ...exposed(t, {
      number: is("Int", "Its number, without gaps."),
      at: is(DateTimeScalar, "When."),
      kind: is(StaffingChangeKindEnum, "What was done."),
      undoes: orNull("Int", "The number of the change that it took back; null for any other."),
      undoneBy: orNull("Int", "The number of the change that took it back; null when none did."),
      canBeUndone: is("Boolean", "Whether it is of a kind that can be taken back, and was not."),
    }),
    by: t.field({ type: StaffMemberType, description: "Who did it.", resolve: ({ by }) => by }),
    staffMember: t.field({
      type: StaffMemberType,
      nullable: true,
      description: "To whom; null for departments and for what took another back.",
      resolve: ({ staffId }) => staffId,
    }),
    department: t.field({
      type: DepartmentType,
      nullable: true,
      description: "To which department; null for people and for what took another back.",
      resolve: ({ departmentId }) => departmentId,
    }),
    changes: t.field({
      type: [ToldChangeType],
      description: "What it changed, of whom.",
      resolve: ({ touched, staffing }) => [...toldChanges(touched, staffing)],
    }),
  }),
});

builder.queryField("staffingChanges", (t) =>
  t.field({
    type: [StaffingChangeType],
    authScopes: { upkeep: true },
    description: "Who changed what of whom, latest first; a hundred at most.",
    args: {
      number: t.arg.int({ description: "Only this one; null for all." }),
      staffId: t.arg.id({ description: "Only of this person; null for all." }),
      departmentId: t.arg.id({ description: "Only of this department; null for all." }),
    },
    resolve: async (_, { number, staffId, departmentId }, { unrestricted: { sql } }) => {
      const rows = await readStaffingChanges(sql, {
        number: number ?? undefined,
        staffId: staffId ? idArgument<StaffId>("staffId", staffId) : undefined,
        departmentId: departmentId ? idArgument<DepartmentId>("departmentId", departmentId) : undefined,
      });
      const { staffing } = await loadStaffing(sql);
      return rows.map((row) => ({ ...row, staffing }));
    },
  }),
);
