import {
  type AbsenceId,
  type DepartmentId,
  type Office,
  type Role,
  roles,
  type StaffId,
  type StaffingChangeKind,
  staffingChangeKinds,
  type Touched,
} from "@gehoor/domain";
import {
  boolean,
  check,
  index,
  integer,
  primaryKey,
  snakeCase,
  text,
  unique,
  uuid,
} from "drizzle-orm/pg-core";
import { day, domainJson, instant } from "../columns.ts";
import { oneOf } from "./one-of.ts";

/**
 * Who works here. `login` is what the municipality invites them by; the first sign-in binds them to issuer and subject of
 * the identity provider, which count alone from then on.
 */
export const staff = snakeCase.table(
  "staff",
  {
    id: uuid().$type<StaffId>().primaryKey(),
    login: text().notNull().unique(),
    name: text().notNull(),
    email: text().notNull(),
    phone: text(),
    active: boolean().notNull().default(true),
    /** In what office somebody works here; routing asks it (Awb 9:7). */
    office: text().$type<Office>().notNull().default("EMPLOYEE"),
    /** Stands in for the mayor (loco-burgemeester). */
    deputyMayor: boolean().notNull().default(false),
    oidcIssuer: text(),
    oidcSubject: text(),
  },
  (table) => [unique("staff_identity").on(table.oidcIssuer, table.oidcSubject)],
);

export const staffRole = snakeCase.table(
  "staff_role",
  {
    staffId: uuid().$type<StaffId>().notNull(),
    role: text().$type<Role>().notNull(),
    /** Stands in where every coordinator is involved (Awb 9:7) or away; for the role COORDINATOR only. */
    deputy: boolean().notNull().default(false),
  },
  (table) => [
    primaryKey({ columns: [table.staffId, table.role] }),
    check("staff_role_role", oneOf(table.role, roles)),
  ],
);

export const department = snakeCase.table("department", {
  id: uuid().$type<DepartmentId>().primaryKey(),
  code: text().notNull().unique(),
  nameNl: text().notNull(),
  nameEn: text().notNull(),
  kind: text().$type<"DEPARTMENT" | "BOARD" | "COUNCIL" | "BBS">().notNull(),
  active: boolean().notNull().default(true),
  /** The director above its head, where there is one. */
  directorId: uuid().$type<StaffId>(),
  /** What it became a part of: complaints of before keep its name, and go the other's way. */
  mergedInto: uuid().$type<DepartmentId>(),
});

/** `heads`: leads the department, and so handles complaints about its people (the page's routing). */
export const staffDepartment = snakeCase.table(
  "staff_department",
  {
    staffId: uuid().$type<StaffId>().notNull(),
    departmentId: uuid().$type<DepartmentId>().notNull(),
    heads: boolean().notNull().default(false),
  },
  (table) => [
    primaryKey({ columns: [table.staffId, table.departmentId] }),
    index("staff_department_department").on(table.departmentId),
  ],
);

/** Who is not at work, both days included; why stands nowhere. */
export const absence = snakeCase.table(
  "absence",
  {
    id: uuid().$type<AbsenceId>().primaryKey(),
    staffId: uuid().$type<StaffId>().notNull(),
    fromOn: day().notNull(),
    /** Null while nobody knows when it ends. */
    untilOn: day(),
    replacedBy: uuid().$type<StaffId>(),
    /** Who said so last; null for what was recorded before this was asked. */
    recordedBy: uuid().$type<StaffId>(),
    recordedAt: instant(),
  },
  (table) => [index("absence_staff").on(table.staffId, table.untilOn)],
);

/**
 * What administrators did to who works here, as what and where, one row for each change, numbered without gaps. Never edited.
 * It keeps what changed only: names and addresses of the past where those were changed, nothing of what stayed.
 */
export const staffingChange = snakeCase.table(
  "staffing_change",
  {
    number: integer().primaryKey(),
    at: instant().notNull(),
    by: uuid().$type<StaffId>().notNull(),
    kind: text().$type<StaffingChangeKind>().notNull(),
    /** Whom or what it was done to; both empty where an undo says by its number what it undid. */
    staffId: uuid().$type<StaffId>(),
    departmentId: uuid().$type<DepartmentId>(),
    touched: domainJson<Touched>().notNull(),
    /** Which change this took back. */
    undoes: integer().unique(),
    /** The key is that of the form: sent again it changes nothing more. */
    onceKey: text().notNull().unique(),
  },
  (table) => [check("staffing_change_kind", oneOf(table.kind, staffingChangeKinds))],
);
