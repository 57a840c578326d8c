import type { DepartmentRecord, StaffId, StaffRecord } from "@gehoor/domain";
import { type Binding, readBindings } from "../../../administration/staffing/bindings.ts";
import { loadStaffing, type NumberedStaffing } from "../../../administration/staffing/load-staffing.ts";
import { dutchOrder } from "../../../reads/staff/dutch-order.ts";
import { builder } from "../../base/builder.ts";
import { DepartmentKindEnum } from "../../codes/administration-codes.ts";
import { OfficeEnum, RoleEnum } from "../../codes/people-codes.ts";
import { allExposed, exposed, is, orNull } from "../../exposed.ts";

const BindingType = builder.objectRef<Binding>("LoginBinding").implement({
  description: "The account of the identity provider that somebody signs in with.",
  authScopes: { administrator: true },
  fields: allExposed({
    issuer: is("String", "Which provider."),
    subject: is("String", "Which account there; not a name, and never given to another."),
  }),
});

const StaffRecordType = builder.objectRef<StaffRecord>("StaffRecord").implement({
  description: "Somebody who works or worked here, as an administrator keeps them.",
  authScopes: { administrator: true },
  fields: (t) => ({
    ...exposed(t, {
      id: is("ID", "For changes."),
      name: is("String", "As in letters."),
      login: is("String", "What the first sign-in is recognised by."),
      email: is("String", "Where mail goes."),
      active: is("Boolean", "Whether still at work here."),
      office: is(OfficeEnum, "In what office."),
      deputyMayor: is("Boolean", "Whether they stand in for the mayor."),
      deputy: is("Boolean", "Whether they coordinate only where every coordinator is involved."),
      bound: is("Boolean", "Whether they have signed in, and an account is bound to them."),
    }),
    roles: t.field({ type: [RoleEnum], description: "What they do.", resolve: ({ roles }) => [...roles] }),
    departments: t.idList({
      description: "Where they work.",
      resolve: ({ departments }) => [...departments],
    }),
    heads: t.idList({ description: "Which of them they lead.", resolve: ({ heads }) => [...heads] }),
    binding: t.loadable({
      type: BindingType,
      nullable: true,
      authScopes: { administrator: true },
      description: "The account they are bound to; null before the first sign-in.",
      load: (ids: StaffId[], { system }) => readBindings(system.db, ids),
      resolve: ({ id }) => id,
    }),
  }),
});

const DepartmentRecordType = builder.objectRef<DepartmentRecord>("DepartmentRecord").implement({
  description: "A part of the organisation, as an administrator keeps it.",
  authScopes: { administrator: true },
  fields: allExposed({
    id: is("ID", "For changes."),
    code: is("String", "Short, as on a nameplate."),
    nameNl: is("String", "In Dutch, as in letters."),
    nameEn: is("String", "In English."),
    kind: is(DepartmentKindEnum, "What kind."),
    active: is("Boolean", "Whether it is there."),
    directorId: orNull("ID", "Who stands above its head; null for nobody."),
    mergedInto: orNull("ID", "What it became a part of; null for nothing."),
  }),
});

const StaffingType = builder.objectRef<NumberedStaffing>("Staffing").implement({
  description: "Who works and worked here, as what and where.",
  authScopes: { administrator: true },
  fields: (t) => ({
    ...exposed(t, { version: is("Int", "The number of the last change; zero before the first.") }),
    staff: t.field({
      type: [StaffRecordType],
      description: "By name, those who left among them.",
      args: { id: t.arg.id({ description: "Only this one; null for all." }) },
      resolve: ({ staffing }, { id }) => only(staffing.staff, id).toSorted(dutchOrder(({ name }) => name)),
    }),
    departments: t.field({
      type: [DepartmentRecordType],
      description: "By name, those that ended among them.",
      resolve: ({ staffing }) => staffing.departments.toSorted(dutchOrder(({ nameNl }) => nameNl)),
    }),
  }),
});

function only<Row extends { readonly id: string }>(rows: readonly Row[], id: string | null | undefined) {
  return id === null || id === undefined ? rows : rows.filter((one) => one.id === id);
}

builder.queryField("staffing", (t) =>
  t.field({
    type: StaffingType,
    authScopes: { administrator: true },
    description: "Who works and worked here. No complaint is in it.",
    resolve: (_, __, { unrestricted }) => loadStaffing(unrestricted.sql),
  }),
);
