import { amsterdamDay, type DepartmentId, type StaffId } from "@gehoor/domain";
import { readRoles } from "../auth/roles-of.ts";
import { readAbsences } from "../reads/staff/absences.ts";
import { readDepartmentList, readWorkplaces } from "../reads/staff/departments.ts";
import { readStaffList } from "../reads/staff/staff.ts";
import { idArgument } from "./base/arguments.ts";
import { builder } from "./base/builder.ts";
import { LocalTextType } from "./base/local-text.ts";
import { DateScalar } from "./base/scalars.ts";
import { RoleEnum } from "./codes/people-codes.ts";
import { exposed, is } from "./exposed.ts";

export const DepartmentType = builder.loadableObjectRef("Department", {
  load: (ids: DepartmentId[], { directory }) => directory.departments(ids),
});

DepartmentType.implement({
  description: "A part of the organisation; also the board, the council and BBS.",
  authScopes: { signedIn: true },
  interfaces: [builder.nodeInterfaceRef()],
  fields: (t) => ({
    ...exposed(t, {
      id: is("ID", "For commands and filters."),
      code: is("String", "Short, as on a nameplate."),
      name: is(LocalTextType, "In full."),
      active: is("Boolean", "Whether it is still there."),
    }),
    mergedIntoName: t.field({
      type: LocalTextType,
      nullable: true,
      description: "The name of what it became a part of; null while it is there.",
      resolve: async ({ mergedInto }, _, { directory }) => {
        const [into] = mergedInto ? await directory.departments([mergedInto]) : [];
        return into && !(into instanceof Error) ? into.name : null;
      },
    }),
  }),
});

export const StaffMemberType = builder.loadableObjectRef("StaffMember", {
  load: (ids: StaffId[], { directory }) => directory.people(ids),
});

StaffMemberType.implement({
  description:
    "Somebody who works here. Complainants see no more than the name of who handles their complaint.",
  authScopes: { signedIn: true },
  interfaces: [builder.nodeInterfaceRef()],
  fields: (t) => ({
    ...exposed(t, {
      id: is("ID", "For commands and filters."),
      name: is("String", "As in letters."),
    }),
    active: t.exposeBoolean("active", {
      authScopes: { staff: true },
      description: "Whether still at work here.",
    }),
    roles: t.loadableList({
      type: RoleEnum,
      authScopes: { staff: true },
      description: "What the person does.",
      load: (ids: StaffId[], { system }) => readRoles(system.db, ids),
      resolve: ({ id }) => id,
    }),
    departments: t.loadableList({
      type: DepartmentType,
      authScopes: { staff: true },
      description: "Where the person works.",
      load: (ids: StaffId[], { system }) => readWorkplaces(system.db, ids),
      resolve: ({ id }) => id,
    }),
    absent: t.loadable({
      type: "Boolean",
      authScopes: { staff: true },
      description: "Whether an absence runs today.",
      load: async (ids: StaffId[], { system, now }) =>
        (await readAbsences(system.db, ids, amsterdamDay(now))).map((one) => one !== null),
      resolve: ({ id }) => id,
    }),
    absentUntilOn: t.loadable({
      type: DateScalar,
      nullable: true,
      authScopes: { staff: true },
      description: "The last day of an absence that runs today; null when present, and while nobody knows.",
      load: async (ids: StaffId[], { system, now }) =>
        (await readAbsences(system.db, ids, amsterdamDay(now))).map((one) => one?.untilOn ?? null),
      resolve: ({ id }) => id,
    }),
    replacedBy: t.loadable({
      type: StaffMemberType,
      nullable: true,
      authScopes: { staff: true },
      description: "Who stands in during the absence; null when present, or when nobody does.",
      load: async (ids: StaffId[], { system, now }) =>
        (await readAbsences(system.db, ids, amsterdamDay(now))).map((one) => one?.replacedBy ?? null),
      resolve: ({ id }) => id,
    }),
  }),
});

builder.queryField("departments", (t) =>
  t.field({
    type: [DepartmentType],
    authScopes: { staff: true },
    description: "The departments that exist now, by name.",
    args: {
      ended: t.arg.boolean({
        defaultValue: false,
        description:
          "True: also those that ended without becoming a part of another, of which there are complaints.",
      }),
    },
    resolve: (_, { ended }, { system }) => readDepartmentList(system.db, ended ?? false),
  }),
);

builder.queryField("staff", (t) =>
  t.field({
    type: [StaffMemberType],
    authScopes: { staff: true },
    description: "The people who work here now, by name.",
    args: {
      withCases: t.arg.boolean({
        defaultValue: false,
        description: "True: also whoever has handled a complaint, though they left or do so no more.",
      }),
      departmentId: t.arg.id({ description: "Only those of this department; null for all." }),
      role: t.arg({ type: RoleEnum, description: "Only those with this role; null for all." }),
    },
    resolve: (_, { departmentId, role, withCases }, { system }) => {
      const department = departmentId ? idArgument<DepartmentId>("departmentId", departmentId) : undefined;
      const question = { departmentId: department, role: role ?? undefined, withCases: withCases ?? false };
      return readStaffList(system.db, question);
    },
  }),
);
