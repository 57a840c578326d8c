import { type DepartmentId, type Office, type Role, roles, type StaffId } from "@gehoor/domain";
import { boolean, check, index, primaryKey, snakeCase, text, unique, uuid } from "drizzle-orm/pg-core";
import { day } from "../columns.ts";
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
    /** Stands in where every coordinator is involved (Awb 9:7); for the role COORDINATOR only. */
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

export const absence = snakeCase.table(
  "absence",
  {
    id: uuid().primaryKey(),
    staffId: uuid().$type<StaffId>().notNull(),
    fromOn: day().notNull(),
    untilOn: day().notNull(),
    replacedBy: uuid().$type<StaffId>(),
  },
  (table) => [index("absence_staff").on(table.staffId, table.untilOn)],
);
