import { requestContext } from "@gehoor/web/server/middleware/request-context.ts";
import type { LoaderFunctionArgs } from "react-router";
import type { Code } from "../words/code.ts";
import { staffOptions } from "./choice-of-person.ts";
import { StaffQuery } from "./staff-query.ts";

/** Colleagues, by role if one is given, and departments, as answers to choose from. */
export async function staffChoices({ context }: Pick<LoaderFunctionArgs, "context">, role?: Code<"Role">) {
  const { api, language } = requestContext(context);
  const { staff, departments } = await api.query(StaffQuery, { role: role ?? null });
  return {
    staff: staffOptions(staff, language),
    departments: departments.map(({ id, name }) => ({ value: id, label: name[language] })),
  };
}
