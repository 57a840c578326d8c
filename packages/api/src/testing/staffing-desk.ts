import { randomUUID } from "node:crypto";
import type { DepartmentId, StaffId } from "@gehoor/domain";
import { departments } from "../db/reference-data.ts";
import { addStaff } from "./sample-staff.ts";
import type { TestApi } from "./test-api.ts";

/** What is filled in of a member of staff, as the form of the staff site sends it. */
export function staffInput(facts: Record<string, unknown> = {}): Record<string, unknown> {
  const login = `n${randomUUID().slice(0, 8)}`;
  return {
    name: "Noor Nieuw",
    login,
    email: `${login}@gehoor.example`,
    office: "EMPLOYEE",
    deputyMayor: false,
    roles: [],
    deputy: false,
    departments: [],
    heads: [],
    ...facts,
  };
}

/** The id of a department that is there from the start. */
export function departmentOf(code: string): DepartmentId {
  const found = departments.find((one) => one.code === code);
  if (!found) throw new Error(`There is no department ${code}`);
  return found.id;
}

/** Asks changes of who works here, as an administrator does, each from the newest and once. */
export function staffingDesk(api: TestApi, token: string) {
  const version = async () => {
    const [row] = await api.system.sql<{ number: number }[]>`
      select coalesce(max(number), 0) as number from staffing_change`;
    return row?.number ?? 0;
  };
  const ask = async (
    kind: "mutation" | "query",
    name: string,
    fields: string,
    typed: Record<string, unknown>,
    as = token,
  ) => {
    const mutation = name.replace(/Preview$/, "");
    const type = `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Input`;
    const document = `${kind} ($input: ${type}!) { result: ${name}(input: $input) { __typename ${fields}
      ... on Refused { refusal { code facts { name value } } } ... on InvalidInput { problems { path code } } } }`;
    const input = { idempotencyKey: randomUUID(), expectedVersion: await version(), ...typed };
    const { data, errors } = await api.ask<{ result: unknown } | null>(document, { input }, as);
    return data?.result ?? errors[0]?.extensions?.code;
  };
  const made = "... on VersionMade { version } ... on VersionConflict { newest: version }";
  const shown = `... on StaffingPreview { openComplaints movedComplaints signsOut invites
    changes { subject { nl } field from { nl } to { nl } } routes { subject signs departments { nl } from to } }`;
  return {
    version,
    change: (name: string, typed: Record<string, unknown>, as?: string) =>
      ask("mutation", name, made, typed, as),
    preview: (name: string, typed: Record<string, unknown>, as?: string) =>
      ask("query", `${name}Preview`, shown, typed, as),
    /** Somebody who was added so, by what was filled in. */
    add: async (facts: Record<string, unknown> = {}): Promise<StaffId> => {
      const typed = staffInput(facts);
      await ask("mutation", "addStaffMember", made, typed);
      const [row] = await api.system.sql<{ id: StaffId }[]>`
        select id from staff where login = ${String(typed.login)}`;
      if (!row) throw new Error("Nobody was added");
      return row.id;
    },
  };
}

/** An administrator, a colleague and those without whom the work stops; with the administrator's desk. */
export async function openStaffingDesk(api: TestApi) {
  const [administrator, coordinator] = await Promise.all([
    addStaff(api.system, "ADMINISTRATOR"),
    addStaff(api.system, "COORDINATOR"),
    addStaff(api.system, "SIGNATORY"),
  ]);
  const token = await api.signIn(administrator);
  return { administrator, coordinator, token, ...staffingDesk(api, token) };
}
