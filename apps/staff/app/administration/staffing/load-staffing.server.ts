import type { Option } from "@gehoor/web/forms/fields/choice-field.tsx";
import { newIdempotencyKey } from "@gehoor/web/forms/reading/read-form.server.ts";
import { requestContext } from "@gehoor/web/server/middleware/request-context.ts";
import type { LoaderFunctionArgs } from "react-router";
import { type DepartmentRecord, StaffingQuery, type StaffRecord } from "./staffing-query.ts";

type Args = Pick<LoaderFunctionArgs, "context" | "params">;

/** What a form about people or departments begins with. For anybody but an administrator there is no such page. */
export async function loadStaffing({ context }: Pick<Args, "context">) {
  const { api, language } = requestContext(context);
  const { staffing } = await api.query(StaffingQuery, {});
  const there = staffing.departments.filter(({ active }) => active);
  const working = staffing.staff.filter(({ active }) => active);
  return {
    ...staffing,
    idempotencyKey: newIdempotencyKey(),
    options: {
      departments: optionsOf(there, (one) => (language === "nl" ? one.nameNl : one.nameEn)),
      directors: optionsOf(
        working.filter(({ office }) => above.includes(office)),
        ({ name }) => name,
      ),
    },
  };
}

/** Who can stand above a head of department. */
const above: readonly StaffRecord["office"][] = ["DIRECTOR", "SECRETARY"];

function optionsOf<Row extends { readonly id: string }>(
  rows: readonly Row[],
  nameOf: (row: Row) => string,
): Option[] {
  return rows.map((one) => ({ value: one.id, label: nameOf(one) }));
}

/** The same with the person that the address names; a page that is not there for any other address. */
export async function loadStaffMember(args: Args) {
  const loaded = await loadStaffing(args);
  return { ...loaded, person: named(args, loaded.staff) };
}

/** The same with the department that the address names. */
export async function loadDepartment(args: Args) {
  const loaded = await loadStaffing(args);
  return { ...loaded, department: named<DepartmentRecord>(args, loaded.departments) };
}

function named<Row extends { readonly id: string }>({ context, params }: Args, rows: readonly Row[]): Row {
  const found = rows.find(({ id }) => id === params.id);
  if (!found) throw requestContext(context).api.notFound();
  return found;
}
